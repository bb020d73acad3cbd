// After all the kills: everything is read back through the ordinary doors and compared with the ledger, line by line.
import { createHash } from 'node:crypto';
import { everyItem } from '../outside/client.mjs';

const patience = 15_000; // ms without a new notice: they follow the commit in their own time
const shown = 20;

/** Counts and sentences; `say` keeps the first of them. */
class Findings {
  constructor() {
    Object.assign(this, { acked: 0, unknown: 0, present: 0, lost: 0, doubled: 0, phantom: 0, matters: 0, events: 0, sentences: [] });
  }
  say(kind, sentence) {
    this[kind] += 1;
    if (this.sentences.length < shown) this.sentences.push(`${kind}: ${sentence}`);
  }
  /** An op with outcome `op.outcome` was found `times` times. */
  found(op, times, where) {
    const name = `op ${op.op} (${op.kind} by ${op.user}, ${op.outcome} ${op.status ?? ''}) ${where}`;
    if (op.wasUnknown && times > 0) this.present += 1;
    if (op.outcome === 'ack' && times < 1) this.say('lost', name);
    if (op.outcome === 'refused' && times > 0) this.say('phantom', name);
    if (op.outcome !== 'refused' && times > 1) this.say('doubled', `${name}: ${times} times`);
  }
}

const groupBy = (list, key) => Map.groupBy?.(list, key) ?? list.reduce((map, one) => map.set(key(one), [...(map.get(key(one)) ?? []), one]), new Map());

async function inBatches(list, size, work) {
  const rest = [...list];
  await Promise.all(Array.from({ length: size }, async () => {
    while (rest.length) await work(rest.pop());
  }));
}

/** Everything the starter's own list holds of this run, with view and trail. */
async function readMatters(starter, mark) {
  const listed = [...(await everyItem(starter, '/work_items?list=started&limit=100')), ...(await everyItem(starter, '/work_items?list=draft&limit=100'))];
  const matters = [];
  await inBatches(listed.filter((item) => item.title.includes(mark)), 8, async (item) => {
    const view = await starter.get(`/matters/${item.matter}`);
    const events = await everyItem(starter, `/matters/${item.matter}/events?limit=200`);
    matters.push({ id: item.matter, mark: markIn(item.title, mark), view: view.ok ? view.json : null, events });
  });
  return matters;
}

function markIn(text, mark) {
  const begin = text.indexOf(mark);
  return begin < 0 ? null : Number(/^\d+/.exec(text.slice(begin + mark.length))?.[0]);
}

function checkStarts(findings, ops, matters) {
  const byMark = groupBy(matters, (matter) => matter.mark);
  const discards = new Map(ops.filter((one) => one.kind === 'discard').map((one) => [one.matter, one.outcome]));
  for (const op of ops.filter((one) => one.kind === 'start')) {
    const made = byMark.get(op.op) ?? [];
    byMark.delete(op.op);
    const discarded = op.subject ? discards.get(op.subject) : undefined;
    if (discarded === 'ack' && made.length) findings.say('phantom', `op ${op.op}: matter ${made[0].id} was thrown away and came back`);
    if (discarded === 'ack' || (discarded === 'unknown' && !made.length)) continue;
    findings.found(op, made.length, 'among the matters started');
    if (op.outcome === 'ack' && made.length && made[0].id !== op.subject) findings.say('lost', `op ${op.op}: matter ${op.subject} became ${made[0].id}`);
  }
  for (const [mark, made] of byMark) findings.say('phantom', `matter ${made[0].id} with the mark ${mark} was never sent`);
  return discards;
}

const leavesEvent = (op) => !['autosave', 'discard'].includes(op.kind);

/** Each event of a matter belongs to exactly one op of the ledger, and the other way round. */
function checkTrail(findings, matter, ops, mark) {
  const unexplained = new Set(matter.events.filter((event) => event.actor && event.seq > 1));
  const of = (op, event) => event.seq > 1 && event.verb === op.verb && event.actor?.id === op.actor;
  for (const op of ops.filter((one) => leavesEvent(one) && !one.silent)) {
    const found = matter.events.filter((event) => of(op, event) && markIn(event.opinion, mark) === op.op);
    found.forEach((event) => unexplained.delete(event));
    findings.found(op, found.length, `in the trail of ${matter.id}`);
  }
  const silent = ops.filter((one) => leavesEvent(one) && one.silent);
  for (const same of groupBy(silent, (op) => `${op.actor}/${op.verb}`).values()) {
    const found = matter.events.filter((event) => of(same[0], event) && markIn(event.opinion, mark) === null);
    found.forEach((event) => unexplained.delete(event));
    checkSilent(findings, same, found.length);
  }
  for (const event of unexplained) findings.say('phantom', `event ${event.seq} of ${matter.id}: ${event.sentence}`);
}

/** What carries no words (claim, take back, send a draft) can only be counted: per person, verb and matter. */
function checkSilent(findings, ops, times) {
  let left = times;
  for (const outcome of ['ack', 'unknown', 'refused'])
    for (const op of ops.filter((one) => one.outcome === outcome)) {
      const here = left > 0 && outcome !== 'refused' ? 1 : 0;
      left -= here;
      findings.found(op, here, `in the trail of ${op.matter}`);
    }
  for (; left > 0; left -= 1) findings.say('doubled', `${ops[0].verb} of ${ops[0].user} in ${ops[0].matter}`);
}

/** A revision once seen is still there, the trail has no gap, a number never changed. */
function checkHistory(findings, matter, seen) {
  const { view, events } = matter;
  events.forEach((event, i) => event.seq === i + 1 || findings.say('lost', `matter ${matter.id}: event ${i + 1} is missing`));
  const submittedAtOnce = events[0]?.verb === 'draft' ? 0 : 1;
  const due = events.length + submittedAtOnce;
  if (view.revision !== due) findings.say('lost', `matter ${matter.id}: revision ${view.revision} with ${events.length} events`);
  if (view.revision < (seen?.revision ?? 0)) findings.say('lost', `matter ${matter.id}: revision ${seen.revision} was seen, ${view.revision} is left`);
  if (seen?.number && seen.number !== view.number) findings.say('lost', `matter ${matter.id}: number ${seen.number} became ${view.number}`);
}

function checkNumbers(findings, matters) {
  const numbered = matters.filter((matter) => matter.view.number);
  for (const [number, same] of groupBy(numbered, (matter) => matter.view.number))
    if (same.length > 1) findings.say('doubled', `number ${number} was given ${same.length} times`);
}

/** Files: there, by name and to the byte. */
async function checkFiles(findings, ops, byId) {
  await inBatches(ops.filter((op) => op.kind === 'upload'), 8, async (op) => {
    if (op.outcome !== 'ack') return;
    const person = byId.get(op.actor);
    const [info, content] = [await person.get(`/files/${op.subject}/info`), await person.get(`/files/${op.subject}`)];
    const digest = createHash('sha256').update(content.body).digest('hex');
    const good = info.ok && content.ok && info.json.digest === op.digest && digest === op.digest;
    findings.found(op, good ? 1 : 0, `as file ${op.subject}`);
  });
}

/** What lists and registers say is what the matters say: held once on the desk of each holder, once in the register. */
async function checkLists(findings, office, matters) {
  for (const person of office.byId.values()) {
    const desk = groupBy(await everyItem(person, '/work_items?list=pending&limit=100'), (item) => item.matter);
    for (const { id, view } of matters) {
      const holds = view.holders.filter((holder) => holder.person.id === person.id).length;
      const lies = desk.get(id)?.length ?? 0;
      if (lies < holds) findings.say('lost', `matter ${id} is missing on the desk of ${person.user}`);
      if (lies > holds) findings.say('doubled', `matter ${id} lies ${lies} times on the desk of ${person.user}, who holds ${holds}`);
    }
  }
  const register = groupBy(await everyItem(office.keeper, '/ledgers/reception?limit=100'), (line) => line.matter);
  for (const { id, view } of matters) {
    const lines = register.get(id)?.length ?? 0;
    const due = view.state === 'draft' ? 0 : 1;
    if (lines !== due) findings.say(lines > due ? 'doubled' : 'lost', `matter ${id} (${view.state}) stands ${lines} times in the register`);
  }
}

/** Who was told what, as the trail has it: `kind person name/matter` and how often. */
function expectedNotices(matters) {
  const expected = new Map();
  const add = (kind, id, event, names) => {
    for (const name of names.split('、'))
      if (name !== event.actor?.name) expected.set(`${kind} ${name}/${id}`, (expected.get(`${kind} ${name}/${id}`) ?? 0) + 1);
  };
  for (const { id, events } of matters)
    for (const event of events) {
      const kind = event.verb === 'send_back' ? 'returned' : 'arrived';
      for (const [, names] of event.sentence.matchAll(/送([^（，]+)（/g)) add(kind, id, event, names);
      if (event.verb === 'transfer') for (const [, names] of event.sentence.matchAll(/，交([^（，]+)/g)) add('transferred', id, event, names);
    }
  return expected;
}

async function actualNotices(office, ids) {
  const actual = new Map();
  for (const person of office.byId.values())
    for (const notice of await everyItem(person, '/notices?limit=200'))
      if (['arrived', 'returned', 'transferred'].includes(notice.kind) && ids.has(notice.matter)) {
        const name = `${notice.kind} ${person.name}/${notice.matter}`;
        actual.set(name, (actual.get(name) ?? 0) + 1);
      }
  return actual;
}

/** One notice for each arrival, return and hand-over, neither none nor two, once the notices have caught up. */
async function checkNotices(findings, office, matters) {
  const expected = expectedNotices(matters);
  const ids = new Set(matters.map((matter) => matter.id));
  let [actual, until, seen] = [new Map(), 0, -1];
  do {
    actual = await actualNotices(office, ids);
    const told = [...actual.values()].reduce((sum, times) => sum + times, 0);
    if (told > seen) until = Date.now() + patience;
    seen = told;
  } while ([...expected].some(([name, times]) => (actual.get(name) ?? 0) < times) && Date.now() < until);
  for (const name of new Set([...expected.keys(), ...actual.keys()])) {
    const [wanted, got] = [expected.get(name) ?? 0, actual.get(name) ?? 0];
    if (got < wanted) findings.say('lost', `notice ${name}: ${got} of ${wanted}`);
    if (got > wanted) findings.say('doubled', `notice ${name}: ${got} instead of ${wanted}`);
  }
}

/** Reads everything back. `ledger` as `readLedger` gives it, `mark` what all ops of this run carry. */
export async function check({ ledger, office, mark }) {
  const findings = new Findings();
  const { ops, seen } = ledger;
  findings.acked = ops.filter((op) => op.outcome === 'ack').length;
  findings.unknown = ops.filter((op) => op.wasUnknown).length;
  const matters = await readMatters(office.starter, mark);
  const discards = checkStarts(findings, ops, matters);
  for (const matter of matters) if (!matter.view) findings.say('lost', `matter ${matter.id} cannot be opened by its starter`);
  const open = matters.filter((matter) => matter.view);
  const commands = groupBy(ops.filter((op) => op.matter), (op) => op.matter);
  for (const matter of open) {
    checkTrail(findings, matter, commands.get(matter.id) ?? [], mark);
    checkHistory(findings, matter, seen.get(matter.id));
    commands.delete(matter.id);
  }
  const missing = [...commands.keys()].filter((id) => !['ack', 'unknown'].includes(discards.get(id)));
  for (const id of missing) findings.say('lost', `matter ${id}, on which people acted, is in no list of its starter`);
  checkNumbers(findings, open);
  await checkFiles(findings, ops, office.byId);
  await checkLists(findings, office, open);
  await checkNotices(findings, office, open);
  findings.matters = matters.length;
  findings.events = matters.reduce((sum, matter) => sum + matter.events.length, 0);
  return findings;
}
