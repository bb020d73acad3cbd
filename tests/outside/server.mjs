// The program as an operator runs it: the demo office, the server, its end and its verification. Nothing of it is linked.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const patience = 60_000; // ms for a start on a busy machine; a guard, not a measurement
const drain = 20_000; // ms for an orderly end

/** Where the program lies: as told, as $ZS_PROGRAM, or as `./dev build` leaves it. */
export function findProgram(told) {
  const program = told ?? process.env.ZS_PROGRAM ?? join(root, 'build/release/zhongshu');
  if (!existsSync(program)) throw new Error(`There is no program at ${program}: build it, or name it with --zhongshu.`);
  return program;
}

const folders = new Set();
const children = new Set();

const lastLines = (text, count = 5) => text.trim().split('\n').slice(-count).join('\n');

/** A folder that goes when this process does, however it ends. */
export function passingFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `zs-${name}-`));
  folders.add(folder);
  return folder;
}

function cleanUp() {
  for (const child of children) child.kill('SIGKILL');
  if (process.env.ZS_KEEP) return;
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
process.on('exit', cleanUp);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/** One data directory with its database and everything done to it from the command line. */
export class Installation {
  constructor({ program, folder, database, settings = [] }) {
    this.program = program;
    this.data = join(folder, 'data');
    this.credentials = join(folder, 'credentials.json');
    this.where = ['--data', this.data, ...(database ? ['--database', database] : [])];
    this.settings = settings;
    this.child = null;
    this.base = null;
    this.starts = []; // ms from the start to `ready`
  }

  run(command, ...more) {
    return spawnSync(this.program, [command, ...this.where, ...more], { encoding: 'utf8', maxBuffer: 1 << 28 });
  }

  /** Makes the demo office (`--year`: with a year behind it); returns its personas with their passwords. */
  makeDemo(...more) {
    const made = this.run('demo', '--credentials', this.credentials, ...more);
    if (made.status !== 0) throw new Error(`zhongshu demo ended with ${made.status}:\n${lastLines(made.stdout + made.stderr)}`);
    return JSON.parse(readFileSync(this.credentials, 'utf8'));
  }

  /** Starts the server; resolves with its address at the line `ready`. */
  start() {
    const began = performance.now();
    const flags = ['--listen', '127.0.0.1:0', '--rate-limits=false', ...this.settings];
    const child = spawn(this.program, ['serve', ...this.where, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    children.add(child);
    this.ended = new Promise((resolve) => {
      child.on('exit', (code, signal) => {
        children.delete(child);
        resolve({ code, signal });
      });
    });
    return new Promise((resolve, reject) => {
      let said = '';
      const guard = setTimeout(() => reject(new Error(`The server was not ready in time:\n${said}`)), patience);
      const hear = (chunk) => {
        if (this.base !== null && child.heard) return;
        said += chunk;
        const ready = /^ready (http:\S+?)\/?$/m.exec(said);
        if (!ready) return;
        child.heard = true;
        clearTimeout(guard);
        this.base = ready[1];
        this.starts.push(performance.now() - began);
        resolve(this.base);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('exit', (code, signal) => {
        clearTimeout(guard);
        reject(new Error(`The server ended with ${code ?? signal} before it was ready:\n${said.slice(-2000)}`));
      });
    });
  }

  /** No goodbye: SIGKILL, and gone when this resolves. */
  async kill() {
    this.child.kill('SIGKILL');
    return this.ended;
  }

  /** SIGTERM; resolves with how it ended. An end that has to be forced is an error. */
  async stop() {
    const guard = setTimeout(() => this.child.kill('SIGKILL'), drain);
    this.child.kill('SIGTERM');
    const end = await this.ended;
    clearTimeout(guard);
    if (end.code !== 0) throw new Error(`The server did not end cleanly: ${end.code ?? end.signal}`);
    return end;
  }

  /** `zhongshu verify`: what it found; an empty list is good. */
  verify() {
    const checked = this.run('verify');
    if (checked.status === 0) return [];
    return `${checked.stdout}${checked.stderr}`.trim().split('\n').slice(0, 20);
  }

  /** The table of routes, `/api/v1/…` with its authorisation. */
  routes() {
    const printed = spawnSync(this.program, ['routes', '--json'], { encoding: 'utf8' });
    if (printed.status !== 0) throw new Error(`zhongshu routes: ${printed.stderr}`);
    return JSON.parse(printed.stdout);
  }
}
