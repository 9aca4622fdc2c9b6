// The way to the service. The token goes out in one header, to this service alone, and never into an address.

const NAME = 'plumbline.interview';
const PATIENCE = 20_000;

// The session storage of this tab, because phones throw out pages in the background and load them anew: without it an
// interviewee would have to find the link again. It ends with the tab and is emptied when the link holds no more.
let kept = remembered();

/** The service said no. */
export class Refused extends Error {
  constructor(status, wait) {
    super(`refused with ${status}`);
    this.status = status;
    this.wait = wait;
  }
}

/** Takes the token out of the address bar and this tab's history; whether there is one. */
export function enter() {
  const shown = /^#([\w-]+)/.exec(location.hash)?.[1];
  if (location.hash) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  if (shown && shown !== kept.token) {
    remember({ token: shown });
  }
  return kept.token !== undefined;
}

/** Forgets the token and everything that was said with it. */
export function leave() {
  remember({});
}

/** What was said and is not known to be saved. */
export function unsaved() {
  return kept.unsaved ?? {};
}

/** Keeps what was said until it is saved, over a reload too. */
export function keepUnsaved(said) {
  remember({ ...kept, unsaved: said });
}

/** What is asked, and what was answered so far. */
export async function asked() {
  return (await send('GET', '')).json();
}

/** Saves what was said to one address, unless it was changed meanwhile; gives the new revision. */
export async function save(place, revision, document) {
  const answer = await send('PUT', `/${place}`, document, { 'If-Match': `"${revision}"` });
  return Number(/\d+/.exec(answer.headers.get('ETag'))?.[0]);
}

/** Says that the interview is complete. */
export async function finish() {
  await send('POST', '/done', {});
}

async function send(method, place, document, headers = {}) {
  const body = document === undefined ? {} : { body: JSON.stringify(document) };
  const type = document === undefined ? {} : { 'Content-Type': 'application/json' };
  const answer = await fetch(`api/invited${place}`, {
    method,
    ...body,
    headers: { Authorization: `Invitation ${kept.token}`, ...type, ...headers },
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) {
    throw new Refused(answer.status, Number(answer.headers.get('Retry-After')) || 0);
  }
  return answer;
}

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(NAME)) ?? {};
  } catch {
    return {};
  }
}

function remember(now) {
  kept = now;
  try {
    sessionStorage.setItem(NAME, JSON.stringify(now));
  } catch {
    // Where a browser lends no storage the page itself remembers, until it is loaded anew.
  }
}
