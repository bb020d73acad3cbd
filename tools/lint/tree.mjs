// The files of the tree: what git tracks and what it would track, with their text.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { stripCode, stripComments } from './strip.mjs';

const binary = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|ofd|zip|gz|docx?|xlsx?|wasm|gm)$/i;

/// A tree of files {path, text, lines()}; `code` and `uncommented` exist for C++ and are computed once, when asked for.
export function readTree() {
  const listed = execFileSync('git', ['-c', 'core.quotePath=off', 'ls-files', '-co', '--exclude-standard', '-z'], { maxBuffer: 1 << 28 });
  const paths = [...new Set(listed.toString().split('\0'))].filter((path) => path && existsSync(path) && statSync(path).isFile());
  return { files: paths.filter((path) => !binary.test(path)).sort().map(readOne) };
}

function readOne(path) {
  let text, code, uncommented;
  return {
    path,
    get text() { return (text ??= readFileSync(path, 'utf8')); },
    /// Without comments and without the contents of literals; every line keeps its number.
    get code() { return (code ??= stripCode(this.text)); },
    /// Without comments only.
    get uncommented() { return (uncommented ??= stripComments(this.text)); },
  };
}

export const isCpp = ({ path }) => /^(src|tests|bench|modules)\/.*\.(h|cpp)$/.test(path);
export const isTest = ({ path }) => /_test\.cpp$|^tests\/|_bench\.cpp$|\/toy_\w+\.h$|_fixture\.h$/.test(path);
export const lineOf = (text, index) => text.slice(0, index).split('\n').length;

/// Every match of a global pattern in a text, as findings of that file.
export function matches(file, text, pattern, say) {
  const findings = [];
  for (const match of text.matchAll(pattern)) findings.push({ path: file.path, line: lineOf(text, match.index), text: say(match) });
  return findings;
}
