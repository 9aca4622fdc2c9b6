// The interview, step by step; the browser's own Back leads to the step before.

import * as door from './door.js';
import { Keeping } from './keeping.js';
import { copy, show } from './questions.js';
import { Topics, answeredIn, answeredInWords, count, questionsIn, stepsOf } from './steps.js';
import { noteAt, silence, tellChanges, tellSaving } from './telling.js';

const MOMENT = 5;

const main = document.getElementById('main');
const band = document.getElementById('band');
const nav = document.getElementById('topics');
const wide = matchMedia('(min-width: 60rem)');

let steps = [];
let topics;
let keeping;
let shown = [];
let at = 0;

const tell = {
  progress(state) {
    tellSaving(state, keeping.unsaved(), answeredIn(steps, keeping));
    showProgress();
  },

  changed(changes) {
    if (changes.changed.length === 0 && changes.lost.length === 0) {
      return;
    }
    const lost = new Set(changes.lost.map(String));
    for (const { element, place, field, refresh } of shown) {
      refresh();
      if (lost.has(String([place, field]))) {
        noteAt(element.querySelector('.note'), changes.refused);
      }
    }
    tellChanges(changes, steps);
    showProgress();
  },

  refused(problem) {
    const open = keeping.unsaved();
    const lost = open === 0 ? '' : `${count(open, 'answer', 'answers')} of yours could not be saved any more.`;
    leave(problem.status === 409 ? 'closed' : 'refused', lost);
  },
};

async function start() {
  if (!door.enter()) {
    leave('nolink');
    return;
  }
  try {
    const asked = await door.asked();
    steps = stepsOf(asked);
    keeping = new Keeping(asked, tell);
  } catch (problem) {
    meet(problem);
    return;
  }
  topics = new Topics(steps, nav.querySelector('ol'));
  band.hidden = false;
  nav.hidden = false;
  nav.querySelector('details').open = wide.matches;
  const before = history.state?.step;
  go(before < steps.length ? before : 0);
  keeping.start();
}

/** Without an answer it goes on trying; with a refusal it ends. */
function meet(problem) {
  if (problem instanceof door.Refused && problem.status < 500 && problem.status !== 429) {
    leave('refused');
    return;
  }
  const reason =
    problem.wait > 0
      ? `Too many wrong links were tried from where you are. It goes on in ${count(problem.wait, 'second', 'seconds')}.`
      : 'Perhaps your connection is lost, or the service is being started again.';
  put(copy('unreachable', { reason }));
  const timer = setTimeout(start, Math.max(problem.wait || 0, MOMENT) * 1_000);
  main.querySelector('[data-go=again]').addEventListener('click', () => {
    clearTimeout(timer);
    start();
  });
}

function enter(step) {
  history.pushState({ step }, '');
  go(step);
}

function go(step) {
  at = step;
  history.replaceState({ step }, '');
  const { name, template, questions, words, mode } = steps[step];
  const page = copy(template, { ...words, answered: answeredInWords(steps, keeping) });
  page.querySelectorAll('[data-mode]').forEach((each) => each.dataset.mode === mode || each.remove());
  shown = questions.map((each, index) => show(each, keeping, questions.length > 1 ? index + 1 : undefined));
  page.querySelector('[data-slot=questions]')?.append(...shown.map((each) => each.element));
  const next = page.querySelector('[data-go=next]');
  if (next) {
    next.textContent =
      step === 0 ? 'Start' : step === steps.length - 2 ? 'To the end' : `Next: ${steps[step + 1].name}`;
  }
  showProgress();
  nav.querySelector('[aria-current]').scrollIntoView({ block: 'nearest' });
  put(page, name);
}

function put(page, name = page.querySelector('h1').textContent) {
  main.replaceChildren(page);
  document.title = `${name} – Plumbline`;
  scrollTo(0, 0);
  main.querySelector('h1').focus({ preventScroll: true });
}

function showProgress() {
  const share = document.getElementById('share');
  share.max = questionsIn(steps);
  share.value = answeredIn(steps, keeping);
  document.getElementById('count').textContent = `${share.value} of ${share.max} answered`;
  topics.show(keeping, at);
}

/** Ends the visit; nothing of it stays in this tab. */
function leave(template, lost = '') {
  door.leave();
  keeping = undefined;
  band.hidden = true;
  nav.hidden = true;
  silence();
  const page = copy(template, { lost });
  page.querySelector('[data-fill=lost]')?.toggleAttribute('hidden', lost === '');
  put(page);
}

/** The interview is complete once everything is saved and the service has said so. */
async function finish(dialog) {
  const waiting = dialog.querySelector('#waiting');
  if (keeping.unsaved() > 0) {
    waiting.textContent = 'Some answers are not saved yet. Wait until they are, then say it again.';
    keeping.save();
    return;
  }
  waiting.textContent = 'One moment …';
  try {
    await door.finish();
    leave('thanks');
  } catch (problem) {
    if (problem.status === 401) {
      // After a try that was not answered, a link that holds no more means that it was heard all the same.
      leave(dialog.dataset.tried ? 'thanks' : 'refused');
    } else if (problem.status === 409) {
      leave('closed');
    } else {
      dialog.dataset.tried = true;
      waiting.textContent = 'The service could not be reached. Please try again.';
    }
  }
}

main.addEventListener('click', (event) => {
  const dialog = main.querySelector('dialog');
  const does = {
    next: () => enter(at + 1),
    back: () => enter(at - 1),
    done: () => dialog.showModal(),
    stay: () => dialog.close(),
    finish: () => finish(dialog),
  };
  does[event.target.closest('[data-go]')?.dataset.go]?.();
});

nav.addEventListener('click', (event) => {
  const chosen = event.target.closest('[data-step]');
  if (chosen) {
    nav.querySelector('details').open = wide.matches;
    enter(Number(chosen.dataset.step));
  }
});

addEventListener('popstate', (event) => {
  if (keeping && Number.isInteger(event.state?.step)) {
    go(event.state.step);
  }
});

// Another link that is opened in this tab changes only what stands behind the #.
addEventListener('hashchange', () => location.reload());

addEventListener('beforeunload', (event) => {
  if (keeping?.unsaved() > 0) {
    event.preventDefault();
  }
});

start();
