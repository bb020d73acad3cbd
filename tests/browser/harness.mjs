// A real server over a fresh demo office, a real browser, nothing stubbed. A story is an exported async function that
// receives the stage; its name on the list is the sentence that must stay true.
//
//   node tests/browser/harness.mjs [part of a story's name …]
//
// ZS_PROGRAM: the program (default build/release/zhongshu). ZS_CHROMIUM: the browser (default the system's chromium).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = createRequire(join(root, 'web/package.json'));
const { chromium } = modules('playwright-core');
const program = process.env.ZS_PROGRAM ?? join(root, 'build/release/zhongshu');
const browser = process.env.ZS_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const pictures = join(root, 'build/screenshots');
const flags = [
  '--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts the server and waits for its line `ready http://…`. */
function serve(data) {
  const child = spawn(program, ['serve', '--data', data, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((resolve, reject) => {
    const slow = setTimeout(() => reject(new Error(`The server was not ready within 20 s:\n${said}`)), 20_000);
    const hear = (chunk) => {
      said += chunk;
      const ready = /^ready (http:\S+)/m.exec(said);
      if (!ready) return;
      clearTimeout(slow);
      resolve({ child, base: ready[1].replace(/\/$/, '') });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

const stop = (child) =>
  new Promise((done) => {
    child.removeAllListeners('exit');
    child.on('exit', done);
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 8000).unref();
  });

/** The demo office with its people; `who(role)` finds the first persona of a role, `called(name)` by name. */
function makeOffice(folder) {
  const credentials = join(folder, 'credentials.json');
  const made = spawnSync(program, ['demo', '--data', join(folder, 'data'), '--credentials', credentials], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`zhongshu demo: ${made.stdout}${made.stderr}`);
  return JSON.parse(readFileSync(credentials, 'utf8'));
}

/** Opens a browser of its own for one person and listens to everything it complains about. */
async function openBrowser(folder, base, faults, refusals, options = {}) {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(folder, 'profile-')), {
    executablePath: browser,
    headless: true,
    args: flags,
    baseURL: base,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(10_000);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.__violations = [...(window.__violations ?? []), `${event.violatedDirective} ${event.blockedURI}`];
    });
  });
  const page = context.pages()[0];
  context.on('page', (later) => watch(later, faults, refusals));
  watch(page, faults, refusals);
  return { context, page };
}

/** A refused request is an answer the page must handle: the browser's own line about it is a fault only where no story expects it. */
const refusal = (text) => Number(/Failed to load resource: the server responded with a status of (\d+)/.exec(text)?.[1] ?? 0);

function watch(page, faults, refusals) {
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !refusals.has(refusal(message.text()))) faults.push(`console: ${message.text()}`);
    if (/Content Security Policy/i.test(message.text())) faults.push(`CSP: ${message.text()}`);
  });
}

async function violations(page) {
  return page.evaluate(() => window.__violations ?? []).catch(() => []);
}

/** One browser after another for one story; all are closed at its end. */
function stageFor(folder, base, people, name) {
  const faults = [];
  const open = [];
  // 401: whoever opens the page without a session is asked to log in.
  const refusals = new Set([401]);
  let shots = 0;
  const stage = {
    base,
    people,
    faults,
    who: (role) => people.find((person) => person.roles.includes(role)) ?? missing(`somebody with the role ${role}`),
    numbered: (userName) => people.find((person) => person.user_name === userName) ?? missing(userName),
    /** The server will refuse something in this story, with one of these statuses. */
    expect: (...statuses) => statuses.forEach((status) => refusals.add(status)),
    async browser(options) {
      const one = await openBrowser(folder, base, faults, refusals, options);
      open.push(one);
      return one.page;
    },
    /** Somebody at a desk of his own, logged in by his card on the demo page. */
    async desk(person, options) {
      const page = await stage.browser(options);
      await page.goto('/log-in');
      await page.getByRole('button', { name: new RegExp(`^${person.name}\\s*${person.unit}`) }).first().click();
      await page.waitForURL(/\/desk\/pending/);
      return page;
    },
    async picture(page, title) {
      shots += 1;
      await page.screenshot({ path: join(pictures, `${name}-${String(shots).padStart(2, '0')}-${title}.png`) });
    },
    async close(failed) {
      for (const { context, page } of open) {
        if (failed) await page.screenshot({ path: join(pictures, `${name}-failed-${open.findIndex((one) => one.page === page)}.png`) }).catch(() => {});
        faults.push(...(await violations(page)).map((text) => `CSP: ${text}`));
        await context.close();
      }
    },
  };
  return stage;
}

function missing(what) {
  throw new Error(`The demo office has nobody: ${what}`);
}

async function stories(wanted) {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const found = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.story.mjs')).sort()) {
    for (const [name, run] of Object.entries(await import(pathToFileURL(join(folder, file)).href))) {
      if (typeof run === 'function') found.push({ name, run });
    }
  }
  return wanted.length ? found.filter((story) => wanted.some((part) => story.name.includes(part))) : found;
}

async function play(story, folder, base, people) {
  const stage = stageFor(folder, base, people, story.name);
  let failure = null;
  try {
    await story.run(stage);
  } catch (error) {
    failure = error;
  }
  await stage.close(failure !== null);
  if (!failure && stage.faults.length) failure = new Error(stage.faults.join('\n'));
  console.log(`${failure ? 'FAILED' : 'ok'}  ${story.name.replaceAll('_', ' ')}`);
  if (failure) console.log(String(failure.stack ?? failure).replace(/^/gm, '    '), stage.faults.length ? `\n    ${stage.faults.join('\n    ')}` : '');
  return failure === null;
}

async function main() {
  if (!existsSync(program)) throw new Error(`There is no program at ${program}: build it, or name it in ZS_PROGRAM.`);
  if (!browser) throw new Error('There is no Chromium: install it, or name it in ZS_CHROMIUM.');
  mkdirSync(pictures, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'zs-browser-'));
  let passed = 0;
  let failed = 0;
  let server = null;
  try {
    const people = makeOffice(folder);
    server = await serve(join(folder, 'data'));
    for (const story of await stories(process.argv.slice(2))) {
      if (await play(story, folder, server.base, people)) passed += 1;
      else failed += 1;
    }
  } finally {
    if (server) await stop(server.child);
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}

main().catch((error) => {
  console.log(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
