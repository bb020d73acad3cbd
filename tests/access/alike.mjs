// What you may not see and what does not exist are one answer: status, every header, every byte of the body.
import { randomInt } from 'node:crypto';
import { newKey, send } from '../outside/client.mjs';
import { report } from '../outside/report.mjs';
import { matterCases } from './cases.mjs';
import { Stage, strangers } from './stage.mjs';

const own = new Set(['x-request-id', 'date']); // differ between any two answers

/** The answer without what is each answer's own: comparable as one text. */
export function bytesOf(answer) {
  const headers = [];
  for (let i = 0; i < answer.raw.length; i += 2)
    if (!own.has(answer.raw[i].toLowerCase())) headers.push(`${answer.raw[i]}: ${answer.raw[i + 1]}`);
  return `${answer.status}\n${headers.join('\n')}\n\n${answer.body.toString('latin1')}`;
}

/** Who may not see a matter in this situation, though he may see others. */
const blind = {
  running: strangers.filter((user) => user !== 'YC0037'),
  pool: strangers.filter((user) => user !== 'YC0037'),
  claimed: strangers.filter((user) => user !== 'YC0037'),
  closed: strangers.filter((user) => user !== 'YC0037'),
  secret: [...strangers.filter((user) => user !== 'YC0037'), 'YC0053', 'YC0054'],
  draft: [...strangers, 'YC0029', 'YC0025', 'YC0053', 'YC0054', 'YC0004'],
  loose: [...strangers, 'YC0029', 'YC0025', 'YC0053', 'YC0054', 'YC0004'],
  arriving: [...strangers, 'YC0029', 'YC0025', 'YC0053', 'YC0054', 'YC0004'],
};

/** An id of the same shape that nothing has. */
function absentLike(id) {
  if (!id) return id;
  const digits = [...id];
  for (let i = 0; i < Math.min(4, digits.length - 1); i += 1) digits[digits.length - 1 - i] = String(randomInt(0, 10));
  const other = digits.join('');
  return other === id ? absentLike(id) : other;
}

const absent = (matter) => ({ ...matter, id: absentLike(matter.id), file: absentLike(matter.file), upload: absentLike(matter.upload) });

const command = (name, change) => ({
  name, situation: 'running', method: 'POST', path: '/api/v1/matters/{id}/commands',
  make: (m) => ({ path: `/matters/${m.id}/commands`, body: { verb: 'agree', revision: m.revision, work_item: m.workItem, ...change } }),
});
const asked = (name, rest) => ({ name, situation: 'running', method: 'GET', path: '/api/v1/matters/{id}', make: (m) => ({ path: `/matters/${m.id}${rest}` }) });

/** Requests with something wrong in them: what is looked at first must not tell. */
const crooked = [
  command('no such verb', { verb: 'devour' }),
  command('a verb of the system', { verb: 'remind' }),
  command('an old revision', { revision: 1, args: { fields: { cost_fen: 1 } } }),
  command('a revision to come', { revision: 99 }),
  command('no revision', { revision: undefined, work_item: undefined }),
  command("nobody's work item", { work_item: '7' }),
  command('a field of the wrong type', { args: { fields: { guest_count: 'many' } } }),
  command('a field that does not exist', { args: { fields: { colour: 'red' } } }),
  command('an unknown member', { colour: 'red' }),
  command('nobody as receiver', { verb: 'transfer', args: { people: ['7'] } }),
  command('an unknown mode', { verb: 'send_back', opinion: '退', args: { mode: 'sideways' } }),
  command('a secrecy mark in the opinion', { opinion: '机密★10年' }),
  asked('long ago', '?at=2000-01-01T00:00:00%2B08:00'),
  asked('not a moment', '?at=yesterday'),
  asked('an unknown parameter', '?colour=red'),
  asked('events from a crooked cursor', '/events?cursor=x'),
  asked('events, none at a time', '/events?limit=0'),
  asked('a rest that does not exist', '/colour'),
  { name: 'a range', situation: 'running', method: 'GET', path: '/api/v1/files/{id}', headers: { Range: 'bytes=0-3' }, make: (m) => ({ path: `/files/${m.file}` }) },
  { name: 'a known digest', situation: 'running', method: 'GET', path: '/api/v1/files/{id}', headers: { 'If-None-Match': '*' }, make: (m) => ({ path: `/files/${m.file}` }) },
  {
    name: "somebody else's file in a form", situation: 'running', method: 'POST', path: '/api/v1/matters',
    make: (m) => ({ path: '/matters', body: { kind: 'reception', submit: true, fields: { invitation: [m.file] } } }),
  },
  {
    name: "somebody else's loose file in a form", situation: 'loose', method: 'POST', path: '/api/v1/matters',
    make: (m) => ({ path: '/matters', body: { kind: 'reception', submit: true, fields: { invitation: [m.file] } } }),
  },
  { name: 'the wrong method', situation: 'running', method: 'PUT', path: '/api/v1/matters/{id}', make: (m) => ({ path: `/matters/${m.id}`, body: {} }) },
  { name: 'only the head', situation: 'running', method: 'HEAD', path: '/api/v1/matters/{id}', make: (m) => ({ path: `/matters/${m.id}` }) },
];

async function ask(person, one, matter, stage) {
  const { path, body } = await one.make({ ...matter, receiver: stage.post('YC0029') }, stage, person);
  const reads = one.method === 'GET' || one.method === 'HEAD';
  const headers = reads ? person.readHeaders() : { ...person.writeHeaders(newKey()), 'Content-Type': 'application/json' };
  return send(person.place, { method: one.method, path: `/api/v1${path}`, headers: { ...headers, ...one.headers }, body });
}

/** Asks everybody who may not see a matter for it and for one that does not exist. */
export async function alike({ program }) {
  const stage = await Stage.open(program);
  const result = report('absent and forbidden are alike');
  for (const one of [...matterCases, ...crooked]) {
    const matter = await stage.matter(one.situation);
    const nothing = absent(matter);
    const people = [stage.nobody, ...blind[one.situation].map((user) => stage.who(user))];
    for (const person of people) {
      const [there, gone] = [await ask(person, one, matter, stage), await ask(person, one, nothing, stage)];
      const name = `${one.method} ${one.path} (${one.name}) by ${person.user}`;
      const same = bytesOf(there) === bytesOf(gone);
      result.check(`${name}: ${there.status} and ${gone.status}\n${bytesOf(there)}\n--\n${bytesOf(gone)}`, same);
      result.check(`${name}: was not refused but ${there.status}`, there.status >= 400);
    }
  }
  await stage.close();
  return result;
}
