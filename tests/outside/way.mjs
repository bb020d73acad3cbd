// The way of a 公务接待 as people go it: what they fill in, and which button they press, told by the page's own actions.
import { newKey } from './client.mjs';
import { begins } from './demo.mjs';

const day = 86_400_000;
const begin = begins + 20 * day; // one moment for all: a request sent again is the same to the byte
const moment = (at) => `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;

export const letter = (text) => Buffer.from(`关于来访的函\n\n${text}\n`);

/** What the starter fills in. `unit` makes the matter recognisable; more than ten guests go to the leader in charge. */
export function application(unit, invitation, guests = 6) {
  return {
    guest_unit: unit,
    guest_count: guests,
    visit: { start: moment(begin), end: moment(begin + day / 3) },
    place: '机关食堂',
    purpose: '学习交流政务公开工作。',
    guests: `${unit}副主任等${guests}人`,
    invitation: [invitation],
    meals: 'work_meal',
    accompany_count: 2,
    plain_meal: true,
  };
}

/** What people write into a step's own fields. */
const answers = {
  arrangement: '上午座谈，中午机关食堂工作餐一次。',
  meal_standard_fen: 5000,
  cost_fen: 30_000,
  settle_by: 'transfer',
  guests: '来宾及陪餐人员清单',
};

/** At a step that asks for something, everything it lets one write; elsewhere nothing. */
function fieldsFor(view, action) {
  if (!action.needs.length) return undefined;
  return Object.fromEntries(Object.entries(answers).filter(([name]) => ['write', 'required'].includes(view.field_rights[name])));
}

export const actionOf = (view, verb) => view.actions.find((action) => action.verb === verb);

/** The button that brings the matter on: agree, or submit at a step of the starter; null when it is not offered. */
export const onward = (view) => view.actions.find((action) => action.primary && ['agree', 'submit'].includes(action.verb)) ?? null;

/** A command as the page would send it for a button of this view. */
export function press(view, action, { opinion, args } = {}) {
  const fields = fieldsFor(view, action);
  const all = { ...(fields ? { fields } : {}), ...args };
  return {
    verb: action.verb,
    revision: view.revision,
    ...(action.work_item ? { work_item: action.work_item } : {}),
    ...(opinion && action.opinion !== 'none' ? { opinion } : {}),
    ...(Object.keys(all).length ? { args: all } : {}),
  };
}

async function must(promise, what) {
  const answer = await promise;
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${answer.text}`);
  return answer.json;
}

/** Starts a matter with an uploaded letter. Returns its view. */
export async function start(person, unit, { guests, submit = true, mark, key = newKey() } = {}) {
  const file = await must(person.upload('来访公函.txt', letter(unit)), `${person.user} uploads`);
  const body = { kind: 'reception', submit, fields: application(unit, file.id, guests), ...(mark ? { mark } : {}) };
  return must(person.write('POST', '/matters', body, { key }), `${person.user} starts`);
}

export const look = (person, id) => must(person.get(`/matters/${id}`), `${person.user} opens ${id}`);

/** One command, by the button of the page as this person sees it. Returns the new view. */
export async function act(person, id, verb, { opinion, args } = {}) {
  const view = await look(person, id);
  const action = actionOf(view, verb);
  if (!action) throw new Error(`${person.user} is not offered ${verb} at ${view.step}; offered: ${view.actions.map((a) => a.verb).join(' ')}`);
  const words = opinion ?? (action.opinion === 'required' ? '请补充。' : undefined);
  return must(person.write('POST', `/matters/${id}/commands`, press(view, action, { opinion: words, args })), `${person.user} ${verb}`);
}
