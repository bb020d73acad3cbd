// Two worlds, with and without one matter: everything an outsider can fetch is equal to the byte, at every stage of the
// matter's life, and nothing is whispered to him while others work, nor when his stream breaks and he comes back.
import { everyItem, listen, send } from '../outside/client.mjs';
import { today } from '../outside/demo.mjs';
import { report } from '../outside/report.mjs';
import { act, letter, look, start } from '../outside/way.mjs';
import { bytesOf } from './alike.mjs';
import { Stage, strangers } from './stage.mjs';

// Carry the moment or the connection of the request itself, are streams, or tell who runs the machine how busy it is; all
// else is compared.
const apart = new Set(['/api/v1/sessions', '/api/v1/stream', '/api/v1/matters/{id}', '/api/v1/matters/{id}/events', '/api/v1/matters/{id}/readers',
  '/api/v1/matters/{id}/way', '/api/v1/matters/{id}/deliveries', '/api/v1/matters/{id}/related', '/api/v1/matters/{id}/background', '/api/v1/matters/{id}/chain',
  '/api/v1/matters/{id}/score', '/api/v1/matters/{id}/score/{indicator}',
  '/api/v1/matters/{id}/owed', '/api/v1/matters/{id}/governed', '/api/v1/matters/{id}/comparison',
  '/api/v1/matters/{id}/survey', '/api/v1/matters/{id}/survey/questions', '/api/v1/surveys/{id}', '/api/v1/matters/{id}/form',
  '/api/v1/matters/{id}/edition', '/api/v1/matters/{id}/prints', '/api/v1/matters/{id}/progress', '/api/v1/matters/{id}/receipts',
  '/api/v1/matters/{id}/versions', '/api/v1/matters/{id}/versions/{version}',
  '/api/v1/deliveries/{id}', '/api/v1/running',
  '/api/v1/files/{id}', '/api/v1/files/{id}/info', '/api/v1/files/{id}/text',
  '/api/v1/files/{id}/pages', '/api/v1/files/{id}/pages/{page}']);
const lists = ['pending', 'to_read', 'in_progress', 'handled', 'read', 'started', 'delegated', 'tray', 'draft'];
const needle = '青峰县政务公开考察团';
const words = [needle, '接待', '接〔', '%', '_'];
// What a search would find of it: title, a field's beginning, opinions, the file's name and text, its number.
const asked = [needle, '政务公开', '青', `“${needle}”`, '请补充公函', '拟同意', '已安排', '来访公函', '接2026', '接〔2026〕1号', '接待 公函'];
const query = (parts) => `?${Object.entries(parts).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;

/** Kinds of which matters live in these worlds. */
const alive = ['reception', 'outgoing_document', 'incoming_document', 'report', 'seal', 'joint_task', 'joint_part', 'umbrella'];

/** Every address this person can ask for, derived from the table of routes; an unknown name in a path is an error. */
async function addresses(stage, person) {
  const units = await everyItem(person, '/units');
  const people = await everyItem(person, '/people?limit=200');
  const kinds = await everyItem(person, '/kinds');
  const numberWords = await everyItem(person, '/number_words');
  const year = Number(today.slice(0, 4));
  const sorts = (await everyItem(person, '/resource_sorts')).map((one) => one.sort);
  const resources = (await Promise.all(sorts.map((sort) => everyItem(person, `/resources${query({ sort })}`)))).flat();
  const day = { from: `${today}T00:00:00+08:00`, until: `${today}T23:00:00+08:00` };
  // What lives in these worlds is asked for in every way; every other kind once.
  const lived = kinds.filter((kind) => alive.includes(kind.kind));
  const others = kinds.filter((kind) => !alive.includes(kind.kind)).map((kind) => `/ledgers/${kind.kind}`);
  const filled = {
    '/api/v1/work_items': lists.flatMap((list) => [query({ list }), query({ list, limit: 1 }), query({ list, kind: 'reception' }),
      ...words.map((q) => query({ list, q }))]).map((rest) => `/work_items${rest}`),
    '/api/v1/kinds/{kind}': kinds.map((kind) => `/kinds/${kind.kind}`),
    '/api/v1/ledgers/{kind}': lived.flatMap((kind) => ['', query({ year }), query({ year: year - 1 }), query({ limit: 1 }),
      query({ sort: 'number' }), query({ seq_from: 1, year }), query({ sort: '-title' }), query({ group: 'state', sort: 'due' }),
      ...['running', 'closed', 'rejected', 'revoked', 'draft'].map((state) => query({ state })),
      ...words.map((q) => query({ q }))].map((rest) => `/ledgers/${kind.kind}${rest}`)).concat(others),
    '/api/v1/ledgers/{kind}/staff': ['duty_target', 'skill_profile', 'umbrella'].map((kind) => `/ledgers/${kind}/staff`),
    '/api/v1/ledgers/{kind}/sums': lived.flatMap((kind) => ['', query({ year }), query({ group: 'unit' }), query({ state: 'running' })]
      .map((rest) => `/ledgers/${kind.kind}/sums${rest}`)),
    '/api/v1/ledgers/{kind}/book': lived.flatMap((kind) => ['', query({ year }), query({ state: 'running' })]
      .map((rest) => `/ledgers/${kind.kind}/book${rest}`)),
    '/api/v1/jobs/{id}/file': ['/jobs/1/file'],
    '/api/v1/search': asked.flatMap((q) => [query({ q }), query({ q, limit: 1 }), query({ q, order: 'relevance' }), query({ q, title_only: true }),
      query({ q, kind: 'reception', year }), query({ q, state: 'running' }), query({ q, state: 'draft' })]).map((rest) => `/search${rest}`),
    '/api/v1/find': asked.map((q) => `/find${query({ q })}`),
    '/api/v1/number_words/{id}/numbers': numberWords.map((word) => `/number_words/${word.id}/numbers`),
    '/api/v1/number_words/{id}/gaps': numberWords.map((word) => `/number_words/${word.id}/gaps`),
    '/api/v1/people': ['/people', ...words.map((q) => `/people${query({ q })}`), ...people.map((one) => `/people${query({ limit: 1, cursor: one.user_name })}`)],
    '/api/v1/people/{id}': people.map((one) => `/people/${one.id}`),
    '/api/v1/people/{id}/handover': people.map((one) => `/people/${one.id}/handover`),
    '/api/v1/people/{id}/load': people.map((one) => `/people/${one.id}/load`),
    '/api/v1/figures/steps': lived.map((kind) => `/figures/steps${query({ kind: kind.kind, period: String(year) })}`),
    '/api/v1/findings': [String(year), `${year}-Q1`].map((period) => `/findings${query({ period })}`),
    '/api/v1/figures/trend': lived.flatMap((kind) => ['taken', 'in_time_rate', 'time']
      .map((figure) => `/figures/trend${query({ kind: kind.kind, figure, period: String(year) })}`)),
    '/api/v1/ahead': [7, 30].map((days) => `/ahead${query({ days })}`),
    '/api/v1/monitor/sections': [`/monitor/sections${query({ period: String(year) })}`],
    '/api/v1/monitor/errors': ['returned', 'mis_sent', 'late', 'piled_up', 'kept_waiting', 'refused', 'void_number', 'paper_number',
      'in_hand', 'handled', 'sent', 'due', 'in_time', 'numbered']
      .flatMap((kind) => [query({ kind }), query({ kind, period: String(year) })]).map((rest) => `/monitor/errors${rest}`),
    '/api/v1/monitor/quality': [`/monitor/quality${query({ period: String(year) })}`],
    '/api/v1/figures': lived.flatMap((kind) => ['', 'unit', 'starter'].map((by) => `/figures${query({ kind: kind.kind, period: String(year), ...(by ? { by } : {}) })}`)),
    '/api/v1/scores/rounds': ['unit_supervision', 'civil_servant_work'].map((scheme) => `/scores/rounds${query({ scheme, period: String(year) })}`),
    '/api/v1/resources': sorts.flatMap((sort) => [query({ sort }), query({ sort, ...day })]).map((rest) => `/resources${rest}`),
    '/api/v1/resources/{id}': resources.map((one) => `/resources/${one.id}`),
    '/api/v1/conflicts': people.map((one) => `/conflicts${query({ people: one.id, ...day })}`),
    '/api/v1/burden': ['/burden', ...units.map((unit) => `/burden${query({ unit: unit.id })}`)],
    '/api/v1/uploads/{id}': ['/uploads/1'],
    '/api/v1/units/{id}': units.map((unit) => `/units/${unit.id}`),
    '/api/v1/units/{id}/people': units.map((unit) => `/units/${unit.id}/people`),
    '/api/v1/deliveries': ['in', 'out'].flatMap((box) => [query({ box }), query({ box, limit: 1 }),
      ...['sent', 'signed_for', 'returned', 'recalled', 'overdue'].map((state) => query({ box, state }))]).map((rest) => `/deliveries${rest}`),
    '/api/v1/registers/{register}': ['seal_use', 'destruction', 'umbrellas'].flatMap((register) => ['', query({ year }), query({ limit: 1 }),
      ...words.map((q) => query({ q }))].map((rest) => `/registers/${register}${rest}`)),
    '/api/v1/notices': ['/notices', '/notices?limit=1', '/notices?limit=200'],
  };
  const out = ['/healthz', '/readyz', '/api/openapi.json'];
  for (const { method, path } of stage.installation.routes()) {
    if (method !== 'GET' || apart.has(path)) continue;
    if (filled[path]) out.push(...filled[path]);
    else if (!path.includes('{')) out.push(path);
    else throw new Error(`worlds.mjs does not know how to fill in ${path}`);
  }
  return out;
}

/** Without what goes by the clock, whatever others do: the time left, the time itself, and the moment by which a page of 待办 was put in order. */
const timeless = (bytes) => bytes.replace(/"(left|now)":"[^"]*"/g, '"$1":""').replace(/("next":"\d+_\d+_\d+_)\d+"/g, '$1"');

async function snapshot(person, paths) {
  const world = new Map();
  for (const path of paths) {
    const answer = await (path.endsWith('z') ? bare(person, path) : person.get(path));
    world.set(path, timeless(bytesOf(answer)));
  }
  return world;
}

const bare = (person, path) => send(person.place, { path, headers: person.readHeaders() });

const ofFile = (file) => [`/files/${file}`, `/files/${file}/info`, `/files/${file}/text`,
  `/files/${file}/pages`, `/files/${file}/pages/1`];
const leaves = ['', '/events', '/readers', '/way', '/deliveries', '/related', '/background', '/chain', '/score', '/owed', '/governed',
  '/comparison', '/survey', '/survey/questions', '/form', '/edition', '/prints', '/progress', '/receipts'];
const ofMatter = (id, files) => leaves.map((rest) => `/matters/${id}${rest}`).concat(files.flatMap(ofFile));

/** The life of one matter, one act after another. `hidden` from whom is the story's own affair. */
function life(stage, options) {
  const who = (user) => stage.who(user);
  const files = [];
  let id = null;
  const loose = async (text) => {
    const answer = await who('YC0031').upload('来访公函.txt', letter(text));
    files.push(answer.json.id);
  };
  const begin = async (submit) => {
    const view = await start(who('YC0031'), needle, { guests: 6, submit, ...options });
    id = view.id;
    files.push(view.files[0].id);
  };
  const does = (user, verb, more) => () => act(who(user), id, verb, more);
  const autosaves = async () => {
    const { revision } = await look(who('YC0029'), id);
    await who('YC0029').write('PUT', `/matters/${id}/draft`, { opinion: '写了一半', base_revision: revision });
  };
  const toDirector = [
    ['a file lies ready', () => loose(needle)],
    ['a draft', () => begin(false)],
    ['submitted', does('YC0031', 'submit')],
    ['urged', does('YC0031', 'urge')],
    ['an opinion half written', autosaves],
    ['sent back', does('YC0029', 'send_back', { opinion: '请补充公函。' })],
    ['submitted again', does('YC0031', 'submit')],
    ['reviewed', does('YC0029', 'agree', { opinion: '拟同意。' })],
  ];
  const toTheEnd = [
    ['approved and numbered', does('YC0025', 'agree', { opinion: '同意。' })],
    ['claimed', does('YC0053', 'claim')],
    ['transferred', () => act(who('YC0053'), id, 'transfer', { args: { people: [stage.post('YC0054')] } })],
    ['arranged', does('YC0054', 'agree', { opinion: '已安排。' })],
    ['settled and closed', does('YC0031', 'submit')],
  ];
  const fence = async () => (await start(who('YC0031'), needle, { guests: 6, ...options })).id;
  return { toDirector, toTheEnd, fence, facts: () => ({ id, files }) };
}

/** All that a stream said, but for the bookmarks: these are looked at apart. */
const told = (stream) => stream.heard.map(({ event, data }) => `${event} ${data}`).join(', ');
const nothingToHear = 'ready {}';
const anyGreeting = (event) => event.event === 'ready' || event.event === 'resync';

/** He comes back with the bookmark he was given last, and is greeted as if nothing had happened. */
async function comeBack(result, { person, bookmarks }, title) {
  const stream = await listen(person, { last: bookmarks.at(-1) }).opened;
  const greeting = await stream.until(anyGreeting, 'a greeting');
  result.check(`${title}: ${person.user} comes back and is told ${told(stream)}`, told(stream) === nothingToHear);
  bookmarks.push(greeting.id);
  stream.close();
}

/** Nothing can be read from bookmarks: all of one length, and no two share more bytes than chance gives. */
function checkBookmarks(result, { person, bookmarks }, title) {
  const raw = bookmarks.map((bookmark) => Buffer.from(bookmark ?? '', 'base64url'));
  const opaque = (one) => /^[A-Za-z0-9_-]{60,}$/.test(one) && one.length === bookmarks[0].length;
  result.check(`${title}: bookmarks of ${person.user}: ${bookmarks.slice(0, 3).join(' ')}`, bookmarks.every(opaque));
  raw.forEach((one, i) => raw.slice(i + 1).forEach((other, j) => {
    const shared = one.filter((byte, at) => byte === other[at]).length;
    result.check(`${title}: bookmarks ${i} and ${i + 1 + j} of ${person.user} share ${shared} bytes`, shared <= one.length / 4);
  }));
}

/** People and units are many: between the first and the last step only what is about work is asked again. */
const aboutWork = (path) => !/^\/(people|units)/.test(path);

/** Words of files are found a moment after the command: all before this matter is indexed when its own letter is found. */
async function indexed(person, matter) {
  const until = Date.now() + 20_000;
  for (;;) {
    const found = await person.get(`/search${query({ q: '来访公函' })}`);
    if (found.json.items.some((item) => item.matter === matter)) return;
    if (Date.now() > until) throw new Error(`The letter of ${matter} is not found by search.`);
  }
}

/** Goes through the steps; after each, everybody's world is as it was, and his stream silent. */
async function compareWorlds(stage, result, { steps, facts, fence, blind, title }) {
  await indexed(stage.who('YC0031'), await fence());
  const watching = [];
  for (const user of blind) {
    const person = stage.who(user);
    const paths = await addresses(stage, person);
    const stream = await listen(person).opened;
    const greeting = await stream.until(anyGreeting, 'a greeting');
    watching.push({ person, paths, before: await snapshot(person, paths), stream, bookmarks: [greeting.id] });
  }
  const involved = await listen(stage.who('YC0031')).opened;
  for (const [step, happen] of steps) {
    await happen();
    for (const watcher of watching) {
      const { person, paths, before } = watcher;
      const last = step === steps.at(-1)[0];
      const after = await snapshot(person, last ? paths : paths.filter(aboutWork));
      for (const [path, bytes] of after)
        result.check(`${title}, ${step}: GET ${path} by ${person.user} changed\n${difference(before.get(path), bytes)}`, before.get(path) === bytes);
      await compareHidden(result, facts(), person, `${title}, ${step}`);
      await comeBack(result, watcher, `${title}, ${step}`);
    }
  }
  // Signals go out in the order of events: when the starter has heard of a later matter, all before it has been told.
  const later = await fence();
  await involved.until((event) => event.data?.includes(later), `${title}: the matter ${later}`);
  for (const watcher of watching) {
    const { person, stream } = watcher;
    result.check(`${title}: ${person.user} was told ${told(stream)}`, told(stream) === nothingToHear);
    stream.close();
    checkBookmarks(result, watcher, title);
  }
  involved.close();
}

/** The matter and its files are, to him, as any id that nothing has. */
async function compareHidden(result, { id, files }, person, title) {
  const absent = (text) => text.replace(/\d{3}(?=$|\/)/, (digits) => String((Number(digits) + 367) % 1000).padStart(3, '0'));
  for (const path of id ? ofMatter(id, files) : ofMatter('1', files).slice(5)) {
    const [there, gone] = [await person.get(path), await person.get(absent(path))];
    result.check(`${title}: GET ${path} tells ${person.user} that it exists\n${difference(bytesOf(gone), bytesOf(there))}`, bytesOf(there) === bytesOf(gone));
    result.check(`${title}: GET ${path} by ${person.user} is ${there.status}`, there.status === 404);
  }
}

function difference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text) => Buffer.from(text.slice(Math.max(0, at - 120), at + 160), 'latin1').toString('utf8');
  return `        was … ${around(one)} …\n        is  … ${around(other)} …`;
}

/** A bookmark that is not his, or nobody's, is no error: he is told to load again. */
async function foreignBookmarks(result, stage) {
  const other = await listen(stage.who('YC0029')).opened;
  const { id } = await other.until(anyGreeting, 'a greeting');
  other.close();
  for (const last of [id, `${id}A`, '0-1', 'x', 'A'.repeat(86)]) {
    const stream = await listen(stage.who('YC0130'), { last }).opened;
    await stream.until(anyGreeting, 'a greeting');
    result.check(`with the bookmark ${last}: ${stream.status} ${told(stream)}`, stream.status === 200 && told(stream) === 'resync {}');
    stream.close();
  }
}

/** An ordinary matter, then one marked 工作秘密, which even those who may read by office must not notice. */
export async function worlds({ program }) {
  const stage = await Stage.open(program);
  const result = report('two worlds');
  const open = life(stage, {});
  await compareWorlds(stage, result, { ...open, steps: [...open.toDirector, ...open.toTheEnd], blind: strangers, title: 'an ordinary matter' });
  const secret = life(stage, { mark: 'work_secret' });
  const readers = ['YC0053', 'YC0054', 'YC0012', 'YC0004'];
  const steps = secret.toDirector; // the step after these would hand it to two of the readers
  await compareWorlds(stage, result, { ...secret, steps, blind: [...readers, 'YC0037', 'ADM001'], title: 'a work secret' });
  await foreignBookmarks(result, stage);
  await stage.close();
  return result;
}
