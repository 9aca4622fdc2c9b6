// The steps of an interview, and how far it has come.

import { estimateQuestion, habitQuestions, topicQuestions } from './questions.js';
import { ESTIMATE, HABITS, answersTo } from './said.js';

/** A number with its noun. */
export function count(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

/** The welcome, the estimate, each topic, the habits, and the end. */
export function stepsOf(asked) {
  const asking = [
    { name: 'The whole, at a glance', template: 'estimate', place: ESTIMATE, questions: [estimateQuestion(asked)] },
    ...asked.disciplines.map((each, index) => ({
      name: each.name,
      template: 'topic',
      place: answersTo(each.discipline),
      questions: topicQuestions(each, asked.levels),
      words: { place: `Topic ${index + 1} of ${asked.disciplines.length}`, name: each.name, purpose: each.purpose },
    })),
    {
      name: 'How people behave here',
      template: 'habits',
      place: HABITS,
      questions: asked.habits.flatMap(habitQuestions),
    },
  ].filter((each) => each.questions.length > 0);
  const words = {
    client: asked.client,
    topics: count(asked.disciplines.length, 'topic', 'topics'),
    questions: count(questionsIn(asking), 'question', 'questions'),
  };
  return [
    { name: 'Before you start', template: 'welcome', questions: [], words, mode: asked.mode },
    ...asking,
    { name: 'Are you done?', template: 'end', questions: [] },
  ];
}

/** How many questions these steps ask. */
export function questionsIn(steps) {
  return steps.reduce((sum, each) => sum + each.questions.length, 0);
}

/** How many of them are answered. */
export function answeredIn(steps, keeping) {
  return steps.reduce(
    (sum, { place, questions }) => sum + keeping.answered(place, questions.map((each) => each.field)),
    0,
  );
}

/** How far it has come, in a sentence. */
export function answeredInWords(steps, keeping) {
  const all = questionsIn(steps);
  const answered = answeredIn(steps, keeping);
  return answered === all
    ? `You answered all ${all} questions.`
    : `You answered ${answered} of ${all} questions; ${all - answered} are left open.`;
}

/** The list of all steps, which tells how far each has come and leads to it. */
export class Topics {
  #steps;
  #list;
  #marks;

  constructor(steps, list) {
    this.#steps = steps;
    this.#list = list;
    this.#marks = steps.map(() => document.createElement('span'));
    list.replaceChildren(...steps.map((step, index) => this.#entry(step, index)));
  }

  /** Shows which step is open and what is answered. */
  show(keeping, open) {
    for (const button of this.#list.querySelectorAll('button')) {
      const isOpen = button.dataset.step === String(open);
      if (isOpen) {
        button.setAttribute('aria-current', 'step');
      } else {
        button.removeAttribute('aria-current');
      }
    }
    this.#steps.forEach((step, index) => {
      const all = step.questions.length;
      const answered = answeredIn([step], keeping);
      this.#marks[index].textContent = all === 0 ? '' : `${answered} of ${all}`;
      this.#marks[index].classList.toggle('full', all > 0 && answered === all);
    });
  }

  #entry(step, index) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.step = index;
    button.append(step.name, ' ', this.#marks[index]);
    const entry = document.createElement('li');
    entry.append(button);
    return entry;
  }
}
