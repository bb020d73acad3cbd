// The kill test on both databases; the closing line sums them. Arguments go on to each run.
//
//   node tests/kill/run.mjs [--kills N] [--clients N] [--zhongshu PATH]
//
// $ZS_TEST_POSTGRES: a PostgreSQL cluster that keeps its promises (fsync on).
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const test = fileURLToPath(new URL('kill.mjs', import.meta.url));
const cluster = process.env.ZS_TEST_POSTGRES;

/** Runs it once, shows what it says, and returns its last line's numbers. */
function run(name, ...args) {
  return new Promise((resolve) => {
    console.log(`── ${name}`);
    const child = spawn(process.execPath, [test, ...process.argv.slice(2), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      process.stdout.write(chunk);
    });
    child.on('exit', (code) => {
      const closing = /(\d+) passed, (\d+) failed\s*$/.exec(said);
      const [passed, failed] = closing ? [Number(closing[1]), Number(closing[2])] : [0, 1];
      resolve({ passed, failed: failed || (code ? 1 : 0) });
    });
  });
}

const sums = [await run('SQLite')];
if (cluster) sums.push(await run('PostgreSQL', '--database', cluster));
else {
  console.log('── PostgreSQL: set ZS_TEST_POSTGRES to the URL of a cluster; the kill test needs one.');
  sums.push({ passed: 0, failed: 1 });
}
const total = sums.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
