// A client under way: it starts matters, drafts among them, and brings each to its end through the people's own buttons,
// with detours: sent back, handed on, taken back. Sometimes it does what must be refused, or the same thing twice.
// Every request is in the ledger before it leaves.
import { createHash, randomBytes } from 'node:crypto';
import { newKey } from '../outside/client.mjs';
import { actionOf, application, letter, onward, press } from '../outside/way.mjs';

const share = {
  retried: 0.8, doomed: 0.08, repeated: 0.08, raced: 0.4, large: 0.4, // of requests
  pieces: 0.5, drafted: 0.3, discarded: 0.2, autosaved: 0.1, sentBack: 0.1, passedOn: 0.08, takenBack: 0.1, // of what people do
};
const patience = 50; // surprises of one client
const digestOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** `office`: people by user name and by id, who starts, who is nobody to the matters; `gate.open()` waits for a server. */
export class Worker {
  constructor({ number, ledger, office, gate, random, mark }) {
    Object.assign(this, { number, ledger, office, gate, random, mark });
    this.faults = [];
  }

  /** Works until told to end; leaves nothing in flight. */
  async run(goesOn) {
    while (goesOn()) await this.oneMatter(goesOn);
  }

  markOf(op) {
    return `${this.mark}${op}#`;
  }

  /** Sends one op and notes how it ended. An unknown outcome is mostly asked again with the same key, as a page would. */
  async perform(op, make) {
    const key = newKey();
    const number = this.ledger.open({ ...op, actor: op.actor.id, user: op.actor.user, key });
    let outcome = await this.attempt(number, make, key);
    if (outcome.unknown && !this.random.happens(share.retried)) return outcome;
    while (outcome.unknown) outcome = await this.attempt(number, make, key);
    if (outcome.ok && this.random.happens(share.repeated)) await this.repeat(number, op.kind, make, key, outcome.body?.id);
    return { ...outcome, number };
  }

  async attempt(number, make, key) {
    await this.gate.open();
    let answer;
    try {
      answer = await make(this.markOf(number), key);
    } catch (failure) {
      this.ledger.settle(number, 'unknown', { reason: failure.message });
      return { unknown: true };
    }
    if (answer.status >= 500 || answer.status === 429 || answer.status < 200) {
      this.ledger.settle(number, 'unknown', { status: answer.status });
      if (answer.status !== 503) this.faults.push(`op ${number}: ${answer.status} ${answer.text}`);
      return { unknown: true };
    }
    const body = answer.json;
    const facts = { status: answer.status, replayed: answer.headers['idempotency-replayed'] === 'true', code: body?.code };
    if (answer.ok) Object.assign(facts, { subject: body?.id, revision: body?.revision });
    this.ledger.settle(number, answer.ok ? 'ack' : 'refused', facts);
    return { ok: answer.ok, body, status: answer.status };
  }

  /** The double click: the same key again, answered the same, done once. */
  async repeat(number, kind, make, key, subject) {
    await this.gate.open();
    const answer = await make(this.markOf(number), key).catch(() => null);
    if (!answer || answer.status >= 500) return;
    if (!answer.ok) this.faults.push(`op ${number} again: ${answer.status} ${answer.text}`);
    else if (answer.json?.id !== subject) this.faults.push(`op ${number} (${kind}) again: another ${answer.json.id} instead of ${subject}`);
  }

  command(person, matter, body, kind = body.verb) {
    const op = { kind, verb: body.verb, actor: person, matter, doomed: kind !== body.verb, silent: body.opinion === undefined };
    return this.perform(op, (mark, key) => {
      const words = body.opinion === undefined ? body : { ...body, opinion: `${body.opinion}${mark}` };
      return person.write('POST', `/matters/${matter}/commands`, words, { key, again: true });
    });
  }

  async view(person, matter) {
    for (;;) {
      await this.gate.open();
      const floor = this.ledger.floor(matter);
      const answer = await person.get(`/matters/${matter}`, { again: true }).catch(() => null);
      if (!answer || answer.status >= 500) continue;
      if (!answer.ok) throw new Error(`${person.user} cannot open matter ${matter}: ${answer.status} ${answer.text}`);
      this.ledger.saw(answer.json, floor, person.user);
      return answer.json;
    }
  }

  /** A letter, at once or in pieces. What ends it is an op like any other: once under its key. */
  async sendLetter(person, bytes) {
    const name = `公函${this.number}.txt`;
    const inPieces = this.random.happens(share.pieces);
    const before = inPieces ? await this.sendPieces(person, name, bytes) : { rest: bytes, query: '' };
    const verb = inPieces ? 'upload_in_pieces' : 'upload';
    return this.perform({ kind: 'upload', verb, actor: person, digest: digestOf(bytes) }, (mark, key) =>
      person.upload(name, before.rest, { key, again: true, query: before.query }));
  }

  /** All of a letter but its end. Whatever falls in between: what was answered with is there when it is asked for. */
  async sendPieces(person, name, bytes) {
    const size = Math.ceil(bytes.length / 4);
    const whole = { name, bytes: bytes.length, fingerprint: digestOf(bytes) };
    let [id, stands, answered] = [null, 0, 0];
    while (!id || stands + size < bytes.length) {
      const piece = bytes.subarray(stands, stands + size);
      const next = id ? [`/uploads/${id}/pieces?offset=${stands}`, piece] : ['/uploads', whole];
      const type = id ? 'application/octet-stream' : 'application/json';
      const answer = await this.passes(() => person.write('POST', ...next, { again: true, type }));
      id = answer?.id ?? null; // after a break: begun again, it is the same one where it stands
      stands = answer?.offset ?? 0;
      if (answer && stands < answered) this.faults.push(`upload ${id} stands at ${stands} after ${answered} were acknowledged`);
      answered = Math.max(answered, stands);
    }
    return { rest: bytes.subarray(stands), query: `&upload=${id}` };
  }

  /** What is no event: the answer, or null when there was none. */
  async passes(make) {
    await this.gate.open();
    const answer = await make().catch(() => null);
    if (!answer || answer.status >= 500) return null;
    if (!answer.ok) this.faults.push(`a piece: ${answer.status} ${answer.text}`);
    return answer.json;
  }

  async start() {
    const person = this.office.starter;
    const length = this.random.happens(share.large) ? this.random.between(10_000, 200_000) : 40;
    const bytes = letter(randomBytes(length).toString('base64'));
    const uploaded = await this.sendLetter(person, bytes);
    if (!uploaded.ok) return uploaded.unknown ? null : this.surprise('a good file was refused', uploaded);
    const guests = this.random.pick([4, 6, 9, 12]);
    const draft = this.random.happens(share.drafted);
    const doomed = !draft && this.random.happens(share.doomed);
    const file = uploaded.body.id;
    const op = { kind: 'start', verb: draft ? 'draft' : 'submit', actor: person, doomed, file };
    const started = await this.perform(op, (mark, key) => {
      const fields = { ...application(`来访单位${mark}`, file, guests), ...(doomed ? { accompany_count: guests + 1 } : {}) };
      if (draft) delete fields.invitation; // comes when it is sent
      return person.write('POST', '/matters', { kind: 'reception', submit: !draft, fields }, { key, again: true });
    });
    if (started.ok && doomed) this.faults.push('too many companions were accepted');
    if (!started.ok && !started.unknown && !doomed) this.surprise('a good start was refused', started);
    return started.ok ? { id: started.body.id, file } : null;
  }

  /** What should not happen and fails the test; too much of it ends it. */
  surprise(what, outcome) {
    const sentence = `${what}: ${outcome.status} ${JSON.stringify(outcome.body)}`;
    this.faults.push(sentence);
    if (this.faults.length > patience) throw new Error(sentence);
    return null;
  }

  async oneMatter(goesOn) {
    const begun = await this.start();
    if (!begun) return;
    let view = await this.view(this.office.starter, begun.id);
    while (['draft', 'running'].includes(view.state) && goesOn()) {
      if (view.state === 'running') await this.forward(view);
      else if (!(await this.finish(view, begun.file))) return;
      view = await this.view(this.office.starter, begun.id);
    }
  }

  /** A draft is written on, sent, or thrown away; false when there may be nothing left. */
  async finish(draft, file) {
    const person = this.office.starter;
    if (this.random.happens(share.autosaved)) await this.autosave(person, draft);
    if (!this.random.happens(share.discarded)) {
      const args = { fields: { invitation: [file] } };
      const sent = await this.command(person, draft.id, press(draft, actionOf(draft, 'submit'), { args }));
      if (sent.status === 422) this.surprise('a good draft could not be sent', sent);
      return true;
    }
    await this.perform({ kind: 'discard', verb: 'discard', actor: person, matter: draft.id }, (mark, key) =>
      person.write('DELETE', `/matters/${draft.id}`, undefined, { key, again: true }));
    return false;
  }

  /** Words half written: no event, but what was answered with "saved" is there afterwards. */
  async autosave(person, view) {
    const saved = await this.perform({ kind: 'autosave', verb: 'autosave', actor: person, matter: view.id }, (mark, key) =>
      person.write('PUT', `/matters/${view.id}/draft`, { opinion: `写了一半${mark}`, base_revision: view.revision }, { key, again: true }));
    if (saved.unknown) return;
    if (!saved.ok) return void this.surprise(`${person.user} could not save a draft`, saved);
    const kept = (await this.view(person, view.id)).draft?.opinion ?? '';
    if (kept.endsWith(this.markOf(saved.number))) return;
    this.faults.push(`op ${saved.number}: the draft in matter ${view.id} is lost, there is '${kept}'`);
  }

  async forward(view) {
    const holders = view.holders.map((holder) => this.office.byId.get(holder.person.id)).filter(Boolean);
    if (!holders.length) throw new Error(`matter ${view.id} at ${view.step}: nobody of the demo's personas holds it`);
    const person = this.random.pick(holders);
    const his = await this.view(person, view.id);
    const claim = actionOf(his, 'claim');
    if (claim) return this.claim(his, holders, person);
    const action = onward(his);
    if (!action) return; // somebody else was faster
    if (this.random.happens(share.doomed)) await this.misdeed(person, his, action);
    if (this.random.happens(share.autosaved)) await this.autosave(person, his);
    const aside = this.aside(his, person);
    if (aside) return void (await this.command(person, view.id, aside));
    const done = await this.command(person, view.id, press(his, action, { opinion: '同意。' }));
    if (done.status === 422) this.surprise(`${person.user} could not ${action.verb} at ${his.step}`, done);
    if (done.ok && this.random.happens(share.takenBack)) await this.takeBack(person, view.id);
  }

  /** Sometimes the paper does not go forward: it is sent back, or handed to somebody else. */
  aside(his, person) {
    const back = actionOf(his, 'send_back');
    if (back && this.random.happens(share.sentBack)) {
      const { to_step, mode } = this.random.pick(back.routes);
      return press(his, back, { opinion: '请补充。', args: { to_step, mode } });
    }
    const passing = actionOf(his, 'transfer');
    if (!passing || !this.random.happens(share.passedOn)) return null;
    const never = [person, this.office.starter, this.office.stranger];
    const others = [...this.office.byId.values()].filter((one) => !never.includes(one));
    return press(his, passing, { opinion: '请办。', args: { people: [this.random.pick(others).posts[0].id] } });
  }

  /** Taken back as long as the next one has not touched it. */
  async takeBack(person, matter) {
    const view = await this.view(person, matter);
    const action = actionOf(view, 'withdraw');
    if (action) await this.command(person, matter, press(view, action));
  }

  /** A pool: one of them gets it, also when both reach for it at once. */
  async claim(his, holders, person) {
    const both = holders.length > 1 && this.random.happens(share.raced);
    await Promise.all((both ? holders : [person]).map(async (one) => {
      const view = one === person ? his : await this.view(one, his.id);
      const action = actionOf(view, 'claim');
      if (action) await this.command(one, his.id, press(view, action));
    }));
  }

  /** What must be refused: somebody who has nothing to do with it, or one who looks at an old page. */
  async misdeed(person, view, action) {
    const body = press(view, action, { opinion: '同意。' });
    const stranger = this.random.happens(0.5);
    const old = { ...body, revision: view.revision - 1, args: { ...body.args, fields: { ...body.args?.fields } } };
    const done = stranger
      ? await this.command(this.office.stranger, view.id, body, 'misdeed of a stranger')
      : await this.command(person, view.id, old, 'misdeed on an old page');
    if (done.ok) this.faults.push(`a ${stranger ? 'stranger' : 'stale'} ${body.verb} was accepted in matter ${view.id}`);
  }
}
