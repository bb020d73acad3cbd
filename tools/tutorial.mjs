// Does what docs/tutorial.md tells the reader to do, in a copy of the tree; every block counts as one.
//
//   ```sh                    the commands of the block are run
//   ```jsonc modules/a/b     the block becomes that file (the same for any other language with a path)
//   ```text                  what the command before is said to print: each line must occur in its output, in this order
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const guide = process.argv[2] ?? 'docs/tutorial.md';
const blocks = [...readFileSync(guide, 'utf8').matchAll(/^```(\w+)(?: +(\S+))?\n([\s\S]*?)^```$/gm)].map(([, language, path, text]) => ({ language, path, text }));

/// A copy of the tree that shares what was fetched, but builds for itself (ccache makes that quick).
function copyOfTree() {
  const room = mkdtempSync(join(tmpdir(), 'zhongshu-tutorial.'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { maxBuffer: 1 << 28 }).toString().split('\0');
  const files = listed.filter((path) => path && existsSync(path));
  const archive = execFileSync('tar', ['--null', '-cf', '-', '-T', '-'], { input: files.join('\0'), maxBuffer: 1 << 30 });
  execFileSync('tar', ['-C', room, '-xf', '-'], { input: archive });
  execFileSync('git', ['-C', room, 'init', '-q']);
  mkdirSync(join(room, 'build/stamps'), { recursive: true });
  for (const part of ['sqlite', 'node', 'stamps/sqlite', 'stamps/node'])
    if (existsSync(join('build', part))) symlinkSync(resolve('build', part), join(room, 'build', part));
  return room;
}

/// What is wrong with what was printed, or nothing.
function missingLine(wanted, printed) {
  const lines = printed.split('\n').map((line) => line.trim());
  let from = 0;
  for (const line of wanted.split('\n').map((one) => one.trim()).filter((one) => one && one !== '…')) {
    const found = lines.findIndex((one, i) => i >= from && one.includes(line));
    if (found < 0) return `the output lacks: ${line}\n${printed}`;
    from = found + 1;
  }
  return '';
}

let printed = '';
function follow(room, { language, path, text }) {
  if (language === 'text') return missingLine(text, printed);
  if (path) {
    const target = resolve(room, path);
    if (!target.startsWith(`${room}/`)) return `${path} leaves the tree`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    return '';
  }
  if (language !== 'sh') return '';
  const run = spawnSync('bash', ['-euo', 'pipefail', '-c', text], { cwd: room, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  printed = `${run.stdout}${run.stderr}`;
  return run.status === 0 ? '' : `ended with status ${run.status}\n${printed}`;
}

const room = copyOfTree();
let passed = 0;
let failed = 0;
try {
  for (const block of blocks) {
    const wrong = follow(room, block);
    if (!wrong) {
      passed += 1;
      continue;
    }
    failed += 1;
    console.log(`FAILED  ${block.language} ${block.path ?? block.text.split('\n')[0]}\n${wrong.replace(/^/gm, '        ')}`);
    break;
  }
} finally {
  rmSync(room, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
