// A large file over a line that breaks, a window that is closed, a session that ends: it goes on where it stopped.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutOff, fits, serious } from './look.mjs';
import { cast, must } from './reception.mjs';

const megabyte = 1 << 20;
const letter = (page) => page.getByLabel('公函', { exact: true });
const row = (page, name) => page.getByRole('listitem').filter({ hasText: name });
const arrived = (page, name) => page.getByRole('link', { name }).waitFor({ timeout: 60_000 });
const form = '/matters/new/reception';

/** A picture of some megabytes on this machine's disk, as a camera leaves it: chosen again it is the same. */
function photograph(name, megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'zs-photo-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const bytes = randomBytes(megabytes * megabyte);
  bytes.set(Buffer.from('89504e470d0a1a0a', 'hex'));
  writeFileSync(join(folder, name), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { name, path: join(folder, name), size: bytes.length, digest };
}

/** From now on the page notes what it hands to the line: from where on in the file, and how many bytes. */
async function weigh(page) {
  await page.addInitScript(() => {
    window.__sent = [];
    const { open, send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (method, address, ...rest) {
      this.address = address;
      return open.call(this, method, address, ...rest);
    };
    XMLHttpRequest.prototype.send = function (body) {
      window.__sent.push({ offset: Number(/offset=(\d+)/.exec(this.address)?.[1] ?? -1), size: body.size });
      return send.call(this, body);
    };
  });
}

const sent = (page) => page.evaluate(() => window.__sent);

/** The line breaks with the piece that begins there, as often as it is sent. */
const breakAt = (page, offset, meanwhile = async () => {}) =>
  page.route(new RegExp(`/pieces\\?offset=${offset}$`), async (route) => {
    await meanwhile();
    await route.abort('connectionreset');
  });

/** What came out of it is what was chosen. */
async function mustBeWhole(page, file) {
  const id = (await page.getByRole('link', { name: file.name }).getAttribute('href')).split('/').pop();
  const info = await page.evaluate(async (of) => (await fetch(`/api/v1/files/${of}/info`)).json(), id);
  must(info.digest === file.digest, `Another file arrived: ${info.digest} instead of ${file.digest}.`);
}

/** Somebody before a new form, with a file chosen of which the line has taken the first piece. */
async function interrupted(stage, file, options, meanwhile) {
  const page = await stage.desk(cast(stage).starter, options);
  await weigh(page);
  await page.goto(form);
  await breakAt(page, megabyte, meanwhile);
  await letter(page).setInputFiles(file.path);
  await row(page, file.name).getByText('网络中断，恢复后继续上传').waitFor({ timeout: 30_000 });
  return page;
}

/** The piece that begins there does not leave before it is told to. */
async function held(page, offset) {
  let release;
  const told = new Promise((done) => (release = done));
  let reached;
  const there = new Promise((done) => (reached = done));
  await page.route(new RegExp(`/pieces\\?offset=${offset}$`), async (route) => {
    reached();
    await told;
    await route.continue().catch(() => {}); // called back meanwhile
  });
  return { release, there };
}

export async function a_large_file_goes_on_when_the_server_is_back_and_sends_nothing_twice(stage) {
  const file = photograph('现场照片.png', 20);
  const forgive = cutOff(stage);
  const page = await interrupted(stage, file, {}, () => stage.server.stop());
  must((await serious(page)).length === 0, (await serious(page)).join('\n'));
  await stage.picture(page, 'cut');
  await page.unrouteAll();
  await stage.server.start();
  await arrived(page, file.name);
  await mustBeWhole(page, file);
  const pieces = await sent(page);
  const twice = pieces.filter((piece) => piece.offset === megabyte);
  const lost = twice.slice(1).reduce((sum, piece) => sum + piece.size, 0);
  const all = pieces.reduce((sum, piece) => sum + piece.size, 0);
  must(lost > 0, 'No piece was lost: nothing is proved.');
  must(all - lost === file.size, `${all} bytes left for ${file.size}, of which ${lost} were lost on the way.`);
  forgive();
}

export async function the_same_file_chosen_after_a_reload_goes_on_and_can_be_given_up(stage) {
  const file = photograph('航拍.png', 6);
  const forgive = cutOff(stage);
  const page = await interrupted(stage, file, { viewport: { width: 390, height: 844 } });
  await page.unrouteAll();
  const piece = await held(page, megabyte);
  await page.reload();
  await letter(page).setInputFiles(file.path);
  await piece.there;
  await row(page, file.name).getByText('此前已传了一部分，接着往下传').waitFor();
  await fits(page, 'The form with a file on its way');
  await stage.picture(page, 'resumed');
  const begun = await sent(page);
  must(begun.length === 1, `${begun.length} pieces left before the one that was missing.`);
  const givenUp = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
  await page.getByRole('button', { name: `取消上传 ${file.name}` }).click();
  must((await givenUp).ok(), 'What had arrived was not given up.');
  await row(page, file.name).waitFor({ state: 'detached' });
  piece.release();
  await page.unrouteAll();
  await letter(page).setInputFiles(file.path);
  await arrived(page, file.name);
  await mustBeWhole(page, file);
  must((await sent(page)).some((one) => one.offset === 0), 'After it was given up it did not begin anew.');
  forgive();
}

export async function a_session_that_ends_holds_up_a_file_and_loses_nothing_of_it(stage) {
  const file = photograph('扫描件.png', 8);
  const person = cast(stage).starter;
  const page = await stage.desk(person);
  await weigh(page);
  await page.goto(form);
  const piece = await held(page, megabyte);
  await letter(page).setInputFiles(file.path);
  await piece.there;
  await page.context().clearCookies();
  piece.release();
  await page.getByText('登录已失效').waitFor();
  await page.getByRole('button', { name: new RegExp(`^${person.name}\\s*${person.unit}`) }).first().click();
  await arrived(page, file.name);
  await mustBeWhole(page, file);
  const offsets = (await sent(page)).map((one) => one.offset);
  must(offsets.filter((offset) => offset === 0).length === 1, `It began anew: pieces from ${offsets.join(', ')}.`);
}
