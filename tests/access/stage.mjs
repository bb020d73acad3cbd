// One running demo office and matters brought to where the question of "who may" gets interesting.
import { Person, Place } from '../outside/client.mjs';
import { Installation, findProgram, passingFolder } from '../outside/server.mjs';
import { act, letter, look, start } from '../outside/way.mjs';

const administrators = { system_administrator: 'ADM001', security_administrator: 'ADM002' };
export const actors = ['anonymous', 'outsider', 'reader', 'holder', 'former_holder', ...Object.keys(administrators)];

// Who the parts are played by, by user name of the demo's personas.
const starter = 'YC0031';
const head = 'YC0029';
const director = 'YC0025';
const leader = 'YC0004'; // in charge of the starter's office: may read what he does not handle
const clerk = 'YC0053'; // keeps the register: may read before anything comes to him
const colleague = 'YC0037'; // no right to any reception; somebody may hand him one
const elsewhere = 'YC0130'; // another bureau
export const strangers = [elsewhere, colleague, 'YC0012', 'YC0076', 'YC0148', 'ADM001', 'ADM002', 'ADM003'];

export class Stage {
  /** Demo office, server, everybody logged in. */
  static async open(program) {
    const stage = new Stage();
    stage.installation = new Installation({ program: findProgram(program), folder: passingFolder('access') });
    stage.credentials = stage.installation.makeDemo();
    stage.place = new Place(await stage.installation.start());
    stage.people = new Map();
    for (const credential of stage.credentials) stage.people.set(credential.user_name, await new Person(stage.place, credential).logIn());
    stage.nobody = new Person(stage.place);
    stage.kept = new Map();
    stage.count = 0;
    return stage;
  }

  close() {
    return this.installation.stop();
  }

  who(user) {
    const person = this.people.get(user);
    if (!person) throw new Error(`The demo office has no persona ${user}`);
    return person;
  }

  post(user) {
    return this.who(user).posts[0].id;
  }

  /** The organ whose register of receptions the clerk keeps. */
  async keptOrgan() {
    const unit = this.who(clerk).posts[0].unit.id;
    const units = (await this.who(clerk).get('/units')).json.items;
    return units.find((one) => one.id === unit).organ;
  }

  /** A word whose register of numbers the clerk keeps. */
  async word() {
    if (!this.kept.has('word')) {
      const body = { organ: await this.keptOrgan(), word: '云访', uses: [{ kind: 'reception' }] };
      const answer = await this.who(clerk).write('POST', '/number_words', body);
      this.kept.set('word', answer.json.id);
    }
    return this.kept.get('word');
  }

  /** A car of his organ, of which the clerk keeps the register. */
  async car() {
    if (!this.kept.has('car')) this.kept.set('car', (await this.who(clerk).get('/resources?sort=vehicle')).json.items[0].id);
    return this.kept.get('car');
  }

  nextUnit() {
    this.count += 1;
    return `来访单位${this.count}`;
  }

  /** What a request needs to know of a matter; who plays which part in it. */
  async facts(id, parts) {
    const seen = await look(this.who(parts.holder), id);
    return {
      id,
      revision: seen.revision,
      workItem: seen.holders[0]?.work_item ?? null,
      file: seen.files[0]?.id ?? null,
      parts: { ...parts, ...administrators, outsider: parts.outsider ?? elsewhere },
    };
  }

  /** A matter in this situation: a fresh one, or the one kept for looking at. */
  async matter(situation, { fresh = false } = {}) {
    if (fresh) return this.make(situation);
    if (!this.kept.has(situation)) this.kept.set(situation, await this.make(situation));
    return this.kept.get(situation);
  }

  async make(situation) {
    return this[situation]();
  }

  /** Reviewed, handed by the director to a colleague who approved it. */
  async approved(options) {
    const { id } = await start(this.who(starter), this.nextUnit(), options);
    await act(this.who(head), id, 'agree', { opinion: '拟同意。' });
    await act(this.who(director), id, 'transfer', { args: { people: [this.post(colleague)] } });
    await act(this.who(colleague), id, 'agree', { opinion: '同意。' });
    return id;
  }

  /** On the desk of the leader in charge. */
  async running() {
    return this.facts(await this.approved({ guests: 12 }), { holder: leader, reader: clerk, former_holder: colleague });
  }

  /** In the clerks' pool, claimed by nobody. */
  async pool() {
    return this.facts(await this.approved({ guests: 6 }), { holder: clerk, reader: leader, former_holder: colleague });
  }

  /** Claimed from the pool by one of the clerks. */
  async claimed() {
    const matter = await this.pool();
    await act(this.who(clerk), matter.id, 'claim');
    return this.facts(matter.id, matter.parts);
  }

  /** As `running`, marked 工作秘密: grants by office do not open it. */
  async secret() {
    return this.facts(await this.approved({ guests: 12, mark: 'work_secret' }), { holder: leader, reader: clerk, former_holder: colleague });
  }

  /** Not sent yet: nobody's but the starter's, who plays the holder. */
  async draft() {
    const { id } = await start(this.who(starter), this.nextUnit(), { submit: false });
    return this.facts(id, { holder: starter, reader: clerk, former_holder: colleague });
  }

  /** Closed: nobody holds it; its starter, who settled it last, plays the former holder and the clerk the holder. */
  async closed() {
    const matter = await this.claimed();
    await act(this.who(clerk), matter.id, 'agree', { opinion: '已安排。' });
    await act(this.who(starter), matter.id, 'submit');
    return this.facts(matter.id, { ...matter.parts, former_holder: starter });
  }

  /** A file that belongs to no matter yet; its owner plays the holder. */
  async loose() {
    const answer = await this.who(starter).upload('来访公函.txt', letter(this.nextUnit()));
    const parts = { holder: starter, reader: clerk, former_holder: colleague, outsider: elsewhere, ...administrators };
    return { id: null, revision: 0, workItem: null, file: answer.json.id, parts };
  }

  /** Two thirds of a file, the rest to come; its sender plays the holder. */
  async arriving() {
    const sender = this.who(starter);
    if (this.onTheWay) await sender.write('DELETE', `/uploads/${this.onTheWay}`, {}); // twenty are the limit
    const begun = await sender.write('POST', '/uploads', { name: `${this.nextUnit()}.txt`, bytes: 6, fingerprint: '' });
    await sender.write('POST', `/uploads/${begun.json.id}/pieces?offset=0`, Buffer.from('1234'), { type: 'application/octet-stream' });
    this.onTheWay = begun.json.id;
    return { ...(await this.loose()), upload: this.onTheWay };
  }

  actor(matter, part) {
    return part === 'anonymous' ? this.nobody : this.who(matter.parts[part]);
  }

  /** The same person at another desk: a session that may be ended. */
  async elsewhere(person) {
    if (!person.credential) return new Person(this.place);
    return new Person(this.place, person.credential).logIn();
  }
}
