// Tells the interviewee whether what they said is saved, and what became of it if not.

import { count } from './steps.js';

const UNNOTICED = 400;
const ELSEWHERE = 'Your answers were changed in another place meanwhile, perhaps in another window of yours.';

const saving = document.getElementById('saving');
const notice = document.getElementById('notice');

let later;

/** Tells how saving goes; what takes a blink is not worth a word. */
export function tellSaving(state, open, answered) {
  const words = {
    saving: `Saving ${count(open, 'answer', 'answers')} …`,
    saved: answered === 0 ? '' : `Saved: ${count(answered, 'answer', 'answers')}`,
    trying: `Not saved, trying again: ${count(open, 'answer', 'answers')}. Keep this page open.`,
  };
  clearTimeout(later);
  if (state === 'saving') {
    later = saving.className === 'trying' ? undefined : setTimeout(write, UNNOTICED);
  } else {
    write();
  }

  function write() {
    saving.textContent = words[state];
    saving.className = state;
  }
}

/** Tells that what is shown is not what was shown before. */
export function tellChanges({ lost, refused }, steps) {
  const names = steps.filter((each) => lost.some(([place]) => place === each.place)).map((each) => each.name);
  const where = names.length === 0 ? '' : ` Look at ${names.join(', ')}.`;
  if (refused) {
    say(`The questions were changed while this page was open, and some answers could not be taken.${where} Load the page again to see the questions as they are now.`);
  } else if (lost.length === 0) {
    say(`${ELSEWHERE} What is saved is shown now, together with what you chose here.`);
  } else {
    say(`${ELSEWHERE} What is saved is shown now. ${count(lost.length, 'answer', 'answers')} of yours ${lost.length === 1 ? 'was' : 'were'} not saved, because another one had been.${where}`);
  }
}

/** Tells of one answer that it was not saved. */
export function noteAt(note, refused) {
  note.textContent = refused
    ? 'Your answer to this could not be taken.'
    : 'Your answer to this was not saved: another one had been saved meanwhile, and is shown. Choose again if it should be different.';
  note.hidden = false;
}

/** Takes back what was told. */
export function silence() {
  notice.replaceChildren();
}

function say(sentence) {
  const words = document.createElement('p');
  words.textContent = sentence;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    silence();
    document.querySelector('main h1').focus({ preventScroll: true });
  });
  notice.replaceChildren(words, close);
}
