// Questions and their answers on the page.

import { HABITS, ESTIMATE, answersTo, statement } from './said.js';

/** A copy of a template of this page, with its gaps filled. */
export function copy(name, words = {}) {
  const made = document.getElementById(name).content.cloneNode(true);
  for (const gap of made.querySelectorAll('[data-fill]')) {
    gap.textContent = words[gap.dataset.fill] ?? '';
  }
  return made;
}

/** The question for the opening estimate, in halves of the scale. */
export function estimateQuestion(asked) {
  const options = asked.levels.flatMap(({ level, name, whatYouWouldSee }, at) => {
    const whole = { value: String(level), mark: level, word: name, seen: whatYouWouldSee };
    const next = asked.levels[at + 1];
    return next === undefined
      ? [whole]
      : [whole, { value: String(level + 0.5), mark: level + 0.5, word: `Between ${name} and ${next.name}`, isHalf: true }];
  });
  const text = `Taken all together, where does the way ${asked.client} runs its IT services stand today?`;
  return { place: ESTIMATE, field: 'overallEstimate', text, options };
}

/** The questions about a discipline. */
export function topicQuestions(discipline, levels) {
  const options = [
    ...levels.map(({ level, name, whatYouWouldSee }) => ({ value: String(level), mark: level, word: name, seen: whatYouWouldSee })),
    { value: 'dont-know', mark: '?', word: 'I do not know' },
  ];
  return Object.entries(discipline.questions).map(([aspect, text]) => ({
    place: answersTo(discipline.discipline),
    field: aspect,
    text,
    options,
  }));
}

/** The two statements about a habit. */
export function habitQuestions({ habit, positive, reverse }) {
  const ends = { 0: 'never', 5: 'always' };
  const options = [0, 1, 2, 3, 4, 5].map((often) => ({ value: String(often), mark: often, word: ends[often] ?? '' }));
  return Object.entries({ positive, reverse }).map(([side, text]) => ({
    place: HABITS,
    field: statement(habit, side),
    text,
    options,
    isRow: true,
  }));
}

/** Shows a question with what was said to it, and hands on what is said. */
export function show(question, keeping, number) {
  const { place, field, text, options, isRow } = question;
  const made = copy('question');
  const set = made.querySelector('fieldset');
  const name = `${place}/${field}`;
  set.dataset.name = name;
  set.classList.toggle('row', isRow === true);
  set.querySelector('legend').textContent = number === undefined ? text : `${number}. ${text}`;
  for (const option of options) {
    set.querySelector('.options').append(choice(option, name));
  }
  const refresh = () => {
    const said = keeping.value(place, field);
    for (const input of set.querySelectorAll('input')) {
      input.checked = input.value === said;
    }
  };
  set.addEventListener('change', (event) => {
    keeping.say(place, field, event.target.value);
    set.querySelector('.note').hidden = true;
    refresh();
  });
  set.querySelector('button').addEventListener('click', () => {
    keeping.say(place, field, undefined);
    refresh();
    set.querySelector('input').focus();
  });
  refresh();
  return { element: set, place, field, refresh };
}

function choice({ value, mark, word, seen, isHalf }, name) {
  const made = copy('option');
  const input = made.querySelector('input');
  input.name = name;
  input.value = value;
  const level = document.createElement('span');
  level.className = 'mark';
  level.textContent = mark;
  input.after(level);
  made.querySelector('.word').textContent = word;
  made.querySelector('.seen').textContent = seen ?? '';
  made.querySelector('label').classList.toggle('half', isHalf === true);
  return made;
}
