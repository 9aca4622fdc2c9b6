// Saves what is said as soon as it is said, one address after the other, and tries again until it is saved.

import * as door from './door.js';
import { counter, differences, documentOf, revisionsIn, saidIn } from './said.js';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

/** What is said, what of it is saved, and what to do about the rest. */
export class Keeping {
  #said;
  #saved;
  #revisions;
  #found;
  #tell;
  #saving = false;
  #failures = 0;
  #wake = () => {};

  /** Keeps what was asked and answered so far; what happens is told to an object with progress, changed and refused. */
  constructor(asked, tell) {
    this.#tell = tell;
    this.#saved = saidIn(asked);
    this.#said = structuredClone(this.#saved);
    for (const [place, { said, saved }] of Object.entries(door.unsaved())) {
      this.#said[place] = said;
      this.#saved[place] = saved;
    }
    this.#found = this.#merge(asked);
    addEventListener('online', () => this.#wake());
  }

  /** Goes on where an earlier visit of this tab stopped. */
  start() {
    this.#tell.changed(this.#found);
    this.save();
  }

  /** What was said, or undefined. */
  value(place, field) {
    return this.#said[place]?.[field];
  }

  /** How many of these fields something was said to. */
  answered(place, fields) {
    return fields.filter((field) => this.value(place, field) !== undefined).length;
  }

  /** How many answers are not saved yet. */
  unsaved() {
    return this.#places().reduce((sum, place) => sum + this.#open(place).length, 0);
  }

  /** Says something, or takes back what was said, and saves it. */
  say(place, field, value) {
    set(this.#said[place], field, value);
    this.#remember();
    this.save();
  }

  /** Saves what is not saved, until everything is. */
  async save() {
    if (this.#saving) {
      this.#wake();
      return;
    }
    this.#saving = true;
    let refusal;
    while (refusal === undefined && this.unsaved() > 0) {
      this.#tell.progress('saving');
      refusal = await this.#attempt(this.#places().find((place) => this.#open(place).length > 0));
    }
    this.#saving = false;
    if (refusal === undefined) {
      this.#tell.progress('saved');
    } else {
      this.#tell.refused(refusal);
    }
  }

  /** Saves one address; gives a refusal that no further try can change. */
  async #attempt(place) {
    const sent = { ...this.#said[place] };
    try {
      const revision = await door.save(place, this.#revisions[counter(place)], documentOf(place, sent));
      this.#revisions[counter(place)] = revision;
      this.#saved[place] = sent;
      this.#failures = 0;
      this.#remember();
    } catch (problem) {
      const status = problem instanceof door.Refused ? problem.status : 0;
      if (status === 401 || status === 409) {
        return problem;
      }
      if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
        return this.#catchUp(place, status);
      }
      await this.#pause(problem.wait);
    }
    return undefined;
  }

  /** Loads what is kept now, and goes on from there. */
  async #catchUp(place, status) {
    try {
      const refused = status === 412 ? undefined : place;
      this.#tell.changed(this.#merge(await door.asked(), refused));
    } catch (problem) {
      if (isFinal(problem)) {
        return problem;
      }
      await this.#pause(problem.wait);
    }
    return undefined;
  }

  /**
   * What is ours alone stays ours; where both changed the same answer, what is kept stands. Answers that were refused for
   * themselves, because the questions changed meanwhile, would be refused for ever, and are given up.
   */
  #merge(asked, refused) {
    const present = saidIn(asked);
    const changes = { changed: [], lost: [], refused: refused !== undefined };
    this.#revisions = revisionsIn(asked);
    for (const place of this.#places()) {
      const there = present[place] ?? {};
      const next = { ...there };
      for (const field of this.#open(place)) {
        const mine = this.#said[place][field];
        const isOurs = there[field] === this.#saved[place][field] && place in present && place !== refused;
        if (isOurs) {
          set(next, field, mine);
        } else if (there[field] !== mine) {
          changes.lost.push([place, field]);
        }
      }
      changes.changed.push(...differences(this.#said[place], next).map((field) => [place, field]));
      this.#saved[place] = there;
      this.#said[place] = next;
    }
    this.#remember();
    return changes;
  }

  #pause(seconds = 0) {
    const wait = Math.max(seconds * 1_000, Math.min(FIRST_WAIT * 2 ** this.#failures, LONGEST_WAIT));
    this.#failures += 1;
    this.#tell.progress('trying');
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #places() {
    return Object.keys(this.#saved);
  }

  #open(place) {
    return differences(this.#said[place], this.#saved[place]);
  }

  #remember() {
    const open = this.#places().filter((place) => this.#open(place).length > 0);
    door.keepUnsaved(
      Object.fromEntries(open.map((place) => [place, { said: this.#said[place], saved: this.#saved[place] }])),
    );
  }
}

function set(fields, field, value) {
  if (value === undefined) {
    delete fields[field];
  } else {
    fields[field] = value;
  }
}

/** Whether no further try can change a refusal. */
function isFinal(problem) {
  return problem instanceof door.Refused && [401, 403, 404, 409].includes(problem.status);
}
