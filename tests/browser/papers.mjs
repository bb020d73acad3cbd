// Papers made by the people whose work they are, through the API: what a story needs on the desk before it begins.
import { must } from './reception.mjs';

let keys = 0;

/** Somebody at the API, logged in by his card: `call(method, path, body)` gives status and answer. */
export async function as(stage, userName) {
  const headers = () => ({
    'Content-Type': 'application/json',
    Origin: stage.base,
    'Idempotency-Key': `papers-${Date.now()}-${keys++}`,
  });
  const entered = await fetch(`${stage.base}/api/v1/session/persona`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({ user_name: userName }),
  });
  must(entered.ok, `${userName} cannot enter: ${entered.status}.`);
  const cookie = entered.headers.get('set-cookie').split(';')[0];
  const { csrf_token: token } = await entered.json();
  return async (method, path, body) => {
    const response = await fetch(`${stage.base}/api/v1${path}`, {
      method,
      headers: { ...headers(), Cookie: cookie, 'X-CSRF-Token': token },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} };
  };
}

/** The people of the county's papers, by what they do. */
export const clerks = (stage) => ({
  drafter: stage.numbered('YC0031'),
  registry: stage.numbered('YC0037'),
  director: stage.numbered('YC0025'),
  finance: stage.numbered('YC0076'),
  outsider: stage.numbered('YC0130'),
});

const bodyOf = (kind, title) =>
  kind.fields.find((field) => field.name === 'body')?.type === 'body'
    ? {
        version: 1,
        blocks: [
          { type: 'title', lines: [title] },
          { type: 'paragraph', spans: [{ text: '现将有关事项通知如下。' }] },
        ],
      }
    : '现将有关事项通知如下。';

/** The word of the county government's papers; set up where nobody has yet. */
export async function countyWord(stage, word = '云政发') {
  const registry = await as(stage, 'YC0037');
  const { body } = await registry('GET', '/number_words');
  const known = body.items.find((one) => one.word === word && one.organ_name === '云川县人民政府');
  if (known) return known;
  const organ = body.organs.find((one) => one.organ_name === '云川县人民政府');
  const made = await registry('POST', '/number_words', {
    organ: organ.organ,
    word,
    uses: organ.kinds.map((kind) => ({ kind })),
  });
  must(made.status === 201, `No word: ${JSON.stringify(made.body)}`);
  return made.body;
}

/** What the step of the moment must be told, beyond the agreement of whoever holds it. */
const filledIn = (issuer) => ({
  recheck: { copies: 10 },
  affix_seal: { seal_way: 'electronic', seal_owner: issuer, seal_copies: 2 },
});

/** Whoever holds the paper takes it, if it is anybody's, and agrees. */
async function carryOn(stage, view, issuer) {
  const holder = view.holders
    .map((one) => stage.people.find((person) => person.name === one.person.name))
    .find(Boolean);
  must(holder, `Nobody of the demo holds ${view.step}: ${view.holders.map((one) => one.person.name).join()}.`);
  const call = await as(stage, holder.user_name);
  const command = (verb, now, more = {}) => {
    const action = now.actions.find((one) => one.verb === verb);
    return call('POST', `/matters/${view.id}/commands`, {
      verb,
      work_item: action.work_item,
      revision: now.revision,
      ...more,
    });
  };
  let now = (await call('GET', `/matters/${view.id}`)).body;
  if (now.actions.some((one) => one.verb === 'claim')) now = (await command('claim', now)).body;
  const fields = filledIn(issuer)[now.step];
  const done = await command('agree', now, { opinion: '同意。', ...(fields ? { args: { fields } } : {}) });
  must(done.status === 200, `${holder.name} at ${now.step}: ${JSON.stringify(done.body)}`);
  return done.body;
}

/** A notice of the county government to these organs, drafted and carried until it stands at that step. */
export async function carried(stage, title, organs, step) {
  await countyWord(stage);
  const drafter = await as(stage, 'YC0031');
  const units = (await drafter('GET', '/units')).body.items;
  const unit = (name) => units.find((one) => one.name === name).id;
  const kind = (await drafter('GET', '/kinds/outgoing_document')).body;
  const fields = {
    doc_type: 'kind_notice',
    title,
    direction: 'down',
    issuer: unit('云川县人民政府'),
    word: '云政发',
    main_recipients: organs.map(unit),
    disclosure: 'open',
    body: bodyOf(kind, title),
  };
  const begun = await drafter('POST', '/matters', { kind: 'outgoing_document', fields, submit: true });
  must(begun.status === 201, `${title}: ${JSON.stringify(begun.body)}`);
  let view = begun.body;
  for (let n = 0; n < 15 && view.state === 'running' && view.step !== step; n++)
    view = await carryOn(stage, view, fields.issuer);
  must(view.step === step, `${title} stands at ${view.step}.`);
  return { id: view.id, number: view.number, title };
}

/** The same, numbered, sealed and sent. */
export const sent = (stage, title, organs) => carried(stage, title, organs, 'file_record');

/** Whoever the step waits for, at the API, says so with what the step must be told. */
export async function done(stage, userName, id, verb, more = {}) {
  const call = await as(stage, userName);
  const now = (await call('GET', `/matters/${id}`)).body;
  const action = now.actions.find((one) => one.verb === verb);
  must(action, `${userName} cannot ${verb} at ${now.step}: ${now.actions.map((one) => one.verb).join()}`);
  const { fields, ...rest } = more;
  const args = fields ? { args: { fields } } : {};
  const body = { verb, work_item: action.work_item, revision: now.revision, ...args, ...rest };
  const said = await call('POST', `/matters/${id}/commands`, body);
  must(said.status === 200, `${userName}, ${verb} at ${now.step}: ${JSON.stringify(said.body)}`);
  return said.body;
}

/** A paper the registry has entered; `facts`: its title, sender, number. */
export async function entered(stage, facts) {
  const registry = await as(stage, 'YC0037');
  const fields = { received_on: '2026-11-20', medium: 'paper', review: 'accepted', ...facts };
  const begun = await registry('POST', '/matters', { kind: 'incoming_document', submit: true, fields });
  must(begun.status === 201, JSON.stringify(begun.body));
  return begun.body.id;
}

/** Somebody as the directory has him. */
export async function called(stage, name) {
  const call = await as(stage, 'YC0037');
  return (await call('GET', `/people?q=${encodeURIComponent(name)}`)).body.items.find((one) => one.name === name);
}

/** A paper that was proposed for reading in these words, read, and filed. */
export async function readAndFiled(stage, facts, words) {
  const id = await entered(stage, facts);
  const reader = await called(stage, stage.numbered('YC0029').name);
  const fields = { category: 'for_information', readers: [reader.id] };
  await done(stage, 'YC0025', id, 'agree', { opinion: words, fields });
  await done(stage, 'YC0029', id, 'mark_read');
  await done(stage, 'YC0037', id, 'claim');
  await done(stage, 'YC0037', id, 'agree', { fields: { disposal: 'file' } });
  return id;
}

/** A paper the office has allotted to the bureau of this person. */
export async function allotted(stage, title, number, name) {
  const { unit } = (await called(stage, name)).posts[0];
  const id = await entered(stage, { title, sender: '省信访局', their_number: number });
  const fields = { category: 'for_action', lead_unit: unit.id, reply_by: '2026-11-30' };
  await done(stage, 'YC0025', id, 'agree', { opinion: `拟请${unit.name}办理。`, fields });
  await done(stage, 'YC0025', id, 'agree', { opinion: '请抓紧办理。', fields: { lead_unit: unit.id } });
  return id;
}
