// A real server over a fresh demo office and a real browser, nothing stubbed: where people sit down at their desks.
//
// ZS_PROGRAM: the program (default build/release/zhongshu). ZS_CHROMIUM: the browser (default the system's chromium).
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = createRequire(join(root, 'web/package.json'));
const { chromium } = modules('playwright-core');
const program = process.env.ZS_PROGRAM ?? join(root, 'build/release/zhongshu');
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = process.env.ZS_CHROMIUM ?? usual.find(existsSync);
const flags = [
  '--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts the server and waits for its line `ready http://…`. Port 0: any that is free. */
function serve(data, port = '0') {
  // Stories go faster than people: the limits of requests per person would stop them. Of few lines a story makes a
  // long register.
  const settings = ['--rate-limits=false', '--direct-export-lines=3'];
  const told = ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, ...settings];
  const child = spawn(program, told, { stdio: ['ignore', 'pipe', 'pipe'] });
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

/** The demo office (`--year`: with a year behind it) and its people, made once; whoever wants one gets a copy. */
const made = new Map();
function makeOffice(options) {
  const known = made.get(options.join(' '));
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), 'zs-office-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [data, credentials] = [join(folder, 'data'), join(folder, 'credentials.json')];
  const asked = ['demo', '--data', data, '--credentials', credentials, ...options];
  const told = spawnSync(program, asked, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (told.status !== 0) throw new Error(`zhongshu demo: ${told.stdout}${told.stderr}`);
  const office = { data, people: JSON.parse(readFileSync(credentials, 'utf8')) };
  made.set(options.join(' '), office);
  return office;
}

/** Opens a browser of its own for one person and listens to everything it complains about. He stays with a matter he
 * has sent, as most stories want to see what became of it, unless `goesOn` says that the next one opens. */
async function openBrowser(folder, base, faults, refusals, { goesOn = false, ...options } = {}) {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(folder, 'profile-')), {
    executablePath: browser,
    headless: true,
    args: flags,
    baseURL: base,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // A story may stand between the page and the server (`page.route`): nobody else does.
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.__violations = [...(window.__violations ?? []), `${event.violatedDirective} ${event.blockedURI}`];
    });
  });
  if (!goesOn)
    await context.addInitScript(() => {
      // A frame without an origin of its own keeps nothing.
      if (window.origin !== 'null') localStorage.getItem('stays') ?? localStorage.setItem('stays', '1');
    });
  const page = context.pages()[0];
  context.on('page', (later) => watch(later, faults, refusals));
  watch(page, faults, refusals);
  return { context, page };
}

/** A refused request is an answer the page must handle: the browser's own line about it is a fault only where no story
 * expects it. */
const refused = /Failed to load resource: the server responded with a status of (\d+)/;
const refusal = (text) => Number(refused.exec(text)?.[1] ?? 0);

function watch(page, faults, refusals) {
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !refusals.has(refusal(text))) faults.push(`console: ${text}`);
    if (/Content Security Policy/i.test(text)) faults.push(`CSP: ${text}`);
  });
}

async function violations(page) {
  return page.evaluate(() => window.__violations ?? []).catch(() => []);
}

/** One browser after another for one story; all are closed at its end. Pictures go to the folder `pictures`. Who is on
 * it: `who(role)` the first persona of a role, `numbered(name)` by 工号. */
function stageFor({ folder, base, people, pictures, server }, name) {
  const faults = [];
  const open = [];
  // 401: whoever opens the page without a session is asked to log in.
  const refusals = new Set([401]);
  let shots = 0;
  const stage = {
    base,
    /** `stop()` and `start()`: what people see while it is away. It comes back at the same address with all it knew. */
    server,
    people,
    faults,
    who: (role) =>
      people.find((person) => person.roles.includes(role)) ?? missing(`somebody with the role ${role}`),
    numbered: (userName) => people.find((person) => person.user_name === userName) ?? missing(userName),
    /** The server will refuse something in this story, with one of these statuses. */
    expect: (...statuses) => statuses.forEach((status) => refusals.add(status)),
    async browser(options) {
      const one = await openBrowser(folder, base, faults, refusals, options);
      open.push(one);
      return one.page;
    },
    /** Somebody before his list, logged in by his card on the demo page. */
    async desk(person, options) {
      const page = await stage.browser(options);
      await page.goto('/log-in');
      await page.getByRole('button', { name: new RegExp(`^${person.name}\\s*${person.unit}`) }).first().click();
      await page.waitForURL(/\/workbench/);
      await page.goto('/desk/pending');
      await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
      return page;
    },
    async picture(page, title) {
      shots += 1;
      await page.screenshot({ path: join(pictures, `${name}-${String(shots).padStart(2, '0')}-${title}.png`) });
    },
    async close(failed) {
      for (const { context, page } of open) {
        const shot = join(pictures, `${name}-failed-${open.findIndex((one) => one.page === page)}.png`);
        if (failed) await page.screenshot({ path: shot }).catch(() => {});
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

/** Makes an office, serves it, hands `play` a maker of stages, and takes it all away again. */
export async function inOffice(pictures, options, play) {
  if (!existsSync(program)) throw new Error(`There is no program at ${program}: build it, or name it in ZS_PROGRAM.`);
  if (!browser) throw new Error('There is no Chromium: install it, or name it in ZS_CHROMIUM.');
  mkdirSync(pictures, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'zs-browser-'));
  let running = null;
  try {
    const { people, data: template } = makeOffice(options);
    const data = join(folder, 'data');
    cpSync(template, data, { recursive: true });
    running = await serve(data);
    const { base } = running;
    const server = {
      stop: async () => {
        await stop(running.child);
        running = null;
      },
      start: async () => (running ??= await serve(data, new URL(base).port)),
    };
    await play(async (name) => {
      await server.start(); // a story that failed may have left it stopped
      return stageFor({ folder, base, people, pictures, server }, name);
    });
  } finally {
    if (running) await stop(running.child);
    rmSync(folder, { recursive: true, force: true });
  }
}

export const pathOf = (inTree) => join(root, inTree);
