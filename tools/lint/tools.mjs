// Checks that other programs make. Those of the page must be there once its libraries are; the others only if installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const installed = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/// Findings from a program's output: nothing when it succeeded, else its last lines.
function outcome(path, command, args) {
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status === 0) return [];
  const lines = `${run.stdout ?? ''}\n${run.stderr ?? ''}`.split('\n').filter((line) => line.trim());
  return lines.slice(-40).map((text) => ({ path, text }));
}

const page = (script) => () => outcome('web', 'npm', ['--prefix', 'web', 'run', '--silent', script]);
const shell = (tree) => tree.files.filter((f) => f.path.endsWith('.sh') || f.path === 'dev' || f.path === '.ci/run' || /^#!.*\b(ba)?sh\b/.test(f.text));
const cpp = (tree) => tree.files.filter((f) => /^(src|tests|bench)\/.*\.(h|cpp)$/.test(f.path));

export const toolChecks = [
  { name: 'bash reads every script', run: (tree) => shell(tree).flatMap((f) => outcome(f.path, 'bash', ['-n', f.path])) },
  {
    name: 'shellcheck has nothing to say',
    skipped: !installed('shellcheck'),
    run: (tree) => outcome('', 'shellcheck', ['-x', ...shell(tree).map((f) => f.path)]),
  },
  {
    name: 'clang-format would change nothing',
    skipped: !installed('clang-format') || !existsSync('.clang-format'),
    run: (tree) => outcome('', 'clang-format', ['--dry-run', '--Werror', ...cpp(tree).map((f) => f.path)]),
  },
  { name: 'eslint has nothing to say of the page', skipped: !existsSync('web/node_modules'), run: page('lint') },
  { name: 'the types of the page agree', skipped: !existsSync('web/node_modules'), run: page('check') },
].filter((check) => !check.skipped);
