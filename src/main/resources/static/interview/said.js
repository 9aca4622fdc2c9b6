// What an interviewee said: by the address that it is saved to and, there, by field; and back into what is sent.

export const ESTIMATE = 'estimate';
export const HABITS = 'habits';

const DONT_KNOW = 'dont-know';

/** The address that the answers about a discipline are saved to. */
export function answersTo(discipline) {
  return `answers/${discipline}`;
}

/** The field of a habit's statement. */
export function statement(habit, side) {
  return `${habit}/${side}`;
}

/** What a questionnaire says was said: fields by address. */
export function saidIn(asked) {
  const said = { [ESTIMATE]: words({ overallEstimate: asked.overallEstimate }), [HABITS]: {} };
  for (const each of asked.disciplines) {
    said[answersTo(each.discipline)] = words(each.answers);
  }
  for (const { habit, answer } of asked.habits) {
    for (const [side, value] of Object.entries(words(answer ?? {}))) {
      said[HABITS][statement(habit, side)] = value;
    }
  }
  return said;
}

/** The revisions that a questionnaire names, by what counts them. */
export function revisionsIn(asked) {
  const revisions = { [counter(ESTIMATE)]: asked.revision };
  for (const each of asked.disciplines) {
    revisions[answersTo(each.discipline)] = each.revision;
  }
  return revisions;
}

/** What counts the changes of an address: the interview itself those of estimate and habits. */
export function counter(place) {
  return place === ESTIMATE || place === HABITS ? 'interview' : place;
}

/** What is sent to an address. */
export function documentOf(place, fields) {
  if (place === ESTIMATE) {
    return { overallEstimate: value(fields.overallEstimate) };
  }
  if (place !== HABITS) {
    return { answers: Object.fromEntries(Object.entries(fields).map(([aspect, said]) => [aspect, value(said)])) };
  }
  const habits = {};
  for (const [field, said] of Object.entries(fields)) {
    const [habit, side] = field.split('/');
    habits[habit] = { ...habits[habit], [side]: value(said) };
  }
  return { habits };
}

/** The fields that differ. */
export function differences(one, other) {
  return Object.keys({ ...one, ...other }).filter((field) => one[field] !== other[field]);
}

function words(values) {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, each]) => each !== undefined && each !== null)
      .map(([field, each]) => [field, each === DONT_KNOW ? each : String(Number(each))]),
  );
}

function value(said) {
  return said === undefined || said === DONT_KNOW ? said : Number(said);
}
