// What the compiler does not say about the C++ code.
import { existsSync, readFileSync } from 'node:fs';
import { isCpp, isTest, lineOf, matches } from './tree.mjs';
import { literals } from './strip.mjs';

const inSource = (file) => isCpp(file) && file.path.startsWith('src/');

function upwardIncludes(tree) {
  return tree.files.filter(isCpp).flatMap((file) =>
    matches(file, file.uncommented, /^\s*#\s*include\s*"\.\.\//gm, () => 'includes by a path upward; write #include <library/file.h>'));
}

/// The rows of a .csv whose cells may be quoted.
export function readCsv(path) {
  const rows = [];
  for (const line of readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (!line) continue;
    rows.push([...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] !== undefined ? m[1].replaceAll('""', '"') : m[2])));
  }
  const [head = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name.trim(), row[i] ?? ''])));
}

const toSnake = (word) => word.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/// Words of one business that stay out of the platform; common English words that the glossary also lists are let through.
function businessWords() {
  const letThrough = existsSync('tools/lint/plain-words.txt')
    ? new Set(readFileSync('tools/lint/plain-words.txt', 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean))
    : new Set();
  return readCsv('docs/glossary.csv')
    .filter((row) => row.level === 'business' && /^[a-z][a-z0-9_]*$/.test(row.identifier) && !letThrough.has(row.identifier))
    .map((row) => row.identifier);
}

function businessWordsInSource(tree) {
  if (!existsSync('docs/glossary.csv')) return [{ path: 'docs/glossary.csv', text: 'is missing' }];
  const words = businessWords();
  const pattern = new RegExp(`(?:^|_)(${words.join('|')})s?(?:_|$)`);
  const findings = [];
  for (const file of tree.files.filter((f) => /^src\/.*\.(h|cpp|def|sql)$/.test(f.path))) {
    const text = isTest(file) ? file.code : file.uncommented;
    for (const match of text.matchAll(/[A-Za-z_][A-Za-z0-9_]*/g)) {
      const found = pattern.exec(toSnake(match[0]));
      if (found) findings.push({ path: file.path, line: lineOf(text, match.index), text: `"${found[1]}" is a word of one business; it belongs under modules/` });
    }
  }
  return findings;
}

const sql = /^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|(CREATE|DROP|ALTER)\s+(UNIQUE\s+)?(TABLE|INDEX|VIEW|TRIGGER|SCHEMA)\s|TRUNCATE\s)/;

/// SQL stands in a named Statement (or a macro that only Statements use); src/db speaks to the databases itself.
function sqlOutsideStatements(tree) {
  const findings = [];
  for (const file of tree.files.filter((f) => inSource(f) && !isTest(f) && !f.path.startsWith('src/db/'))) {
    for (const { value, index } of literals(file.uncommented)) {
      if (!sql.test(value)) continue;
      const before = file.code.slice(0, index);
      const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf('}'));
      const line = file.uncommented.slice(file.uncommented.lastIndexOf('\n', index) + 1, index);
      const statement = before.slice(start + 1);
      if (/\bStatement\b/.test(statement) || /#\s*define\b/.test(statement) || /#\s*define\b/.test(line)) continue;
      findings.push({ path: file.path, line: lineOf(file.text, index), text: 'SQL outside a db::Statement constant' });
    }
  }
  return findings;
}

function coroutinesOutsideHttp(tree) {
  return tree.files.filter((file) => inSource(file) && !file.path.startsWith('src/http/')).flatMap((file) =>
    matches(file, file.code, /\bco_(await|return|yield)\b/g, (m) => `${m[0]}: coroutines live in src/http only`));
}

/// gcc 12 destroys objects twice in these two forms and says nothing.
function dangerousAwaits(tree) {
  const findings = [];
  for (const file of tree.files.filter(isCpp)) {
    for (const match of file.code.matchAll(/\bco_await\b/g)) {
      const before = file.code.slice(0, match.index);
      const statement = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('{'), before.lastIndexOf('}')) + 1);
      const at = { path: file.path, line: lineOf(file.code, match.index) };
      if (statement.includes('?')) findings.push({ ...at, text: 'co_await inside ?:, which gcc 12 miscompiles; write if/else' });
      if (braceInCall(file.code, match.index)) findings.push({ ...at, text: 'a brace inside a co_await call, which gcc 12 miscompiles; name the object first' });
    }
  }
  return findings;
}

function braceInCall(code, index) {
  let depth = 0;
  for (let i = index; i < code.length; i += 1) {
    const c = code[i];
    if (c === '(') depth += 1;
    if (c === ')') depth -= 1;
    if (c === '{' && depth > 0) return true;
    if (depth < 0 || (depth === 0 && (c === ';' || c === '{'))) return false;
  }
  return false;
}

const banned = /(?<![\w.>])(?:std::|::)?(sprintf|vsprintf|strcpy|strcat|gets|system|popen|dlopen|rand|srand|tmpnam|mktemp)\s*\(/g;

function bannedCalls(tree) {
  return tree.files.filter(isCpp).flatMap((file) => matches(file, file.code, banned, (m) => `${m[1]}() is not used here`));
}

function namespacesInHeaders(tree) {
  return tree.files.filter((file) => inSource(file) && file.path.endsWith('.h')).flatMap((file) => [
    ...matches(file, file.code, /\busing\s+namespace\b/g, () => 'a header never says using namespace'),
    ...(file.text.includes('#pragma once') ? [] : [{ path: file.path, line: 1, text: 'a header begins with #pragma once' }]),
  ]);
}

export const cppChecks = [
  { name: 'no include goes upward', run: upwardIncludes },
  { name: 'no word of one business in src/', run: businessWordsInSource },
  { name: 'SQL stands in db::Statement constants', run: sqlOutsideStatements },
  { name: 'coroutines stay in src/http', run: coroutinesOutsideHttp },
  { name: 'no form of co_await that gcc 12 miscompiles', run: dangerousAwaits },
  { name: 'no call that reliability forbids', run: bannedCalls },
  { name: 'headers are guarded and open no namespace', run: namespacesInHeaders },
];
