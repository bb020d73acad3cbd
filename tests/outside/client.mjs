// A browser without a page: a cookie, a CSRF token, and every byte of the answer as it came.
import { randomBytes } from 'node:crypto';
import http from 'node:http';

const deadline = 30_000; // ms: after that nobody knows
export const api = '/api/v1';

/** Where the server is now: it moves when it is started again. One pool of connections per life. */
export class Place {
  constructor(base) {
    this.move(base);
  }
  move(base) {
    this.agent?.destroy();
    this.agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
    this.base = new URL(base);
  }
  get origin() {
    return this.base.origin;
  }
}

export const newKey = () => randomBytes(16).toString('hex');

/** The answer to a request. `raw` holds name and value of each header in turn. */
class Answer {
  constructor(incoming, body) {
    this.status = incoming.statusCode;
    this.headers = incoming.headers;
    this.raw = incoming.rawHeaders;
    this.body = body;
  }
  get ok() {
    return this.status >= 200 && this.status < 300;
  }
  get text() {
    return this.body.toString('utf8');
  }
  get json() {
    return this.body.length ? JSON.parse(this.text) : null;
  }
}

/** Sends one request. Rejects when no whole answer came: what happened then is unknown. */
export function send(place, { method = 'GET', path, headers = {}, body }) {
  const content = body === undefined || Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
  const length = content === undefined ? {} : { 'Content-Length': Buffer.byteLength(content) };
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: place.base.hostname, port: place.base.port, agent: place.agent, method, path, headers: { ...headers, ...length } },
      (incoming) => {
        const chunks = [];
        incoming.on('data', (chunk) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('close', () => (incoming.complete ? null : reject(new Error('the answer broke off'))));
        incoming.on('end', () => resolve(new Answer(incoming, Buffer.concat(chunks))));
      },
    );
    request.setTimeout(deadline, () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
    request.end(content);
  });
}

/** Somebody at a desk. Without a name: nobody in particular, not signed in. */
export class Person {
  constructor(place, credential = null) {
    this.place = place;
    this.user = credential?.user_name ?? 'nobody';
    this.credential = credential;
    this.cookie = null;
    this.csrf = null;
  }

  async logIn() {
    const { user_name, password } = this.credential;
    const answer = await this.write('POST', '/session', { user_name, password }, { again: false });
    if (!answer.ok) throw new Error(`${this.user} cannot log in: ${answer.status} ${answer.text}`);
    this.adopt(answer);
    const me = await this.get('/me');
    if (!me.ok) throw new Error(`${this.user}: GET /me: ${me.status} ${me.text}`);
    this.id = me.json.person.id;
    this.name = me.json.person.name;
    this.posts = me.json.posts;
    return this;
  }

  /** Takes the cookie and token of an answer to a log-in. */
  adopt(answer) {
    this.cookie = answer.headers['set-cookie'][0].split(';')[0];
    this.csrf = answer.json.csrf_token;
  }

  readHeaders() {
    return this.cookie ? { Cookie: this.cookie } : {};
  }

  writeHeaders(key) {
    const marks = { Origin: this.place.origin, 'Sec-Fetch-Site': 'same-origin', 'Idempotency-Key': key ?? newKey() };
    return { ...this.readHeaders(), ...marks, ...(this.csrf ? { 'X-CSRF-Token': this.csrf } : {}) };
  }

  /** A session that ended is begun again, once; the request keeps its key. */
  async attempt(make, again) {
    const answer = await send(this.place, make());
    if (answer.status !== 401 || !again || !this.credential || !this.cookie) return answer;
    await this.logIn();
    return send(this.place, make());
  }

  get(path, { again = false } = {}) {
    return this.attempt(() => ({ path: path.startsWith('/api') ? path : api + path, headers: this.readHeaders() }), again);
  }

  write(method, path, body, { key = newKey(), again = false, type = 'application/json' } = {}) {
    const headers = () => ({ ...this.writeHeaders(key), ...(body === undefined ? {} : { 'Content-Type': type }) });
    return this.attempt(() => ({ method, path: api + path, headers: headers(), body }), again);
  }

  /** `query`: what came before (`&upload=…`), when these are only the last bytes. */
  upload(name, bytes, { query = '', ...options } = {}) {
    const path = `/files?name=${encodeURIComponent(name)}${query}`;
    return this.write('POST', path, bytes, { type: 'application/octet-stream', ...options });
  }
}

/** Every line of a list, page after page. */
export async function everyItem(person, path) {
  const items = [];
  let cursor = null;
  do {
    const answer = await person.get(cursor ? `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}` : path);
    if (!answer.ok) throw new Error(`${person.user}: GET ${path}: ${answer.status} ${answer.text}`);
    items.push(...answer.json.items);
    cursor = answer.json.next;
  } while (cursor);
  return items;
}

/** The open stream of a person: `heard` grows with each event; `until(test)` resolves when one fits. `last`: an id heard
 * before, when the person comes back. */
export function listen(person, { last } = {}) {
  const heard = [];
  const waiting = new Set();
  const stream = { heard, headers: null };
  let rest = '';
  const take = (block) => {
    const event = {};
    for (const line of block.split('\n')) {
      const colon = line.indexOf(':');
      if (colon > 0) event[line.slice(0, colon)] = line.slice(colon + 1).trim();
    }
    if (!event.event && !event.data) return;
    heard.push(event);
    for (const one of waiting) one(event);
  };
  const { hostname, port } = person.place.base;
  stream.opened = new Promise((resolve, reject) => {
    const headers = { ...person.readHeaders(), Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) };
    const options = { host: hostname, port, path: `${api}/stream`, headers };
    const request = http.get(options, (incoming) => {
      stream.status = incoming.statusCode;
      incoming.setEncoding('utf8');
      incoming.on('error', () => {});
      incoming.on('data', (chunk) => {
        const blocks = (rest + chunk).split('\n\n');
        rest = blocks.pop();
        blocks.forEach(take);
      });
      resolve(stream);
    });
    request.on('error', reject);
    stream.close = () => request.destroy();
  });
  stream.until = (fits, what) =>
    new Promise((resolve, reject) => {
      const guard = setTimeout(() => reject(new Error(`${person.user} was not told in time: ${what}`)), deadline);
      const test = (event) => {
        if (!fits(event)) return;
        clearTimeout(guard);
        waiting.delete(test);
        resolve(event);
      };
      waiting.add(test);
      heard.forEach(test);
    });
  return stream;
}
