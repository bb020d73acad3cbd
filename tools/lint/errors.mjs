// Error codes: one meaning each, two sentences each, and every code named in a comment exists.
import { lineOf } from './tree.mjs';

const entry = /^\s*ZS_ERROR\(\s*([a-z][a-z0-9_]*)\s*,\s*(\d+)\s*,\s*"((?:\\.|[^"\\])*)"\s*,\s*"((?:\\.|[^"\\])*)"\s*\)/gm;

function codes(tree) {
  const found = [];
  for (const file of tree.files.filter((f) => f.path.endsWith('errors.def')))
    for (const [whole, code, status, zh, en] of file.text.matchAll(entry))
      found.push({ path: file.path, line: lineOf(file.text, file.text.indexOf(whole)), code, status: Number(status), zh, en });
  return found;
}

function uniqueCodes(tree) {
  const first = new Map();
  const findings = [];
  for (const one of codes(tree)) {
    if (first.has(one.code)) findings.push({ ...one, text: `${one.code} is already in ${first.get(one.code)}` });
    first.set(one.code, one.path);
  }
  return findings;
}

/// The arguments of a sentence.
const places = (sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort().join();
const isOnlySlot = (sentence) => /^\{\w+\}$/.test(sentence);

function sentences(tree) {
  return codes(tree).flatMap((one) => [
    ...(one.status >= 400 && one.status <= 599 ? [] : [{ ...one, text: `${one.code}: ${one.status} is not a status of a refusal` }]),
    ...(isOnlySlot(one.zh) || /\p{Script=Han}/u.test(one.zh) ? [] : [{ ...one, text: `${one.code}: the first sentence is Chinese` }]),
    ...(/[A-Za-z]/.test(one.en) && !/\p{Script=Han}/u.test(one.en) ? [] : [{ ...one, text: `${one.code}: the second sentence is English` }]),
    ...(places(one.zh) === places(one.en) ? [] : [{ ...one, text: `${one.code}: the two sentences name different {arguments}` }]),
  ]);
}

/// The codes after `Errors:` in a doc comment; a line ending in a comma goes on in the next.
function* namedCodes(file) {
  const lines = file.text.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const start = /^\s*\/\/.*\bErrors:\s*(.*)$/.exec(lines[i]);
    if (!start) continue;
    const line = i + 1;
    let text = start[1];
    while (/,\s*$/.test(text) && /^\s*\/\/\/?/.test(lines[i + 1] ?? '')) text += ` ${lines[(i += 1)].replace(/^\s*\/\/\/?\s*/, '')}`;
    const ticked = [...text.matchAll(/`([a-z][a-z0-9_]*)`/g)].map((m) => m[1]);
    const plain = text.replace(/[.;].*$/, '').replace(/\([^)]*\)/g, '').split(/,|\bor\b|\band\b/).map((part) => part.trim()).filter((part) => /^[a-z][a-z0-9_]*$/.test(part));
    for (const code of ticked.length ? ticked : plain) yield { line, code };
  }
}

function namedCodesExist(tree) {
  const known = new Set(codes(tree).map((one) => one.code));
  const findings = [];
  for (const file of tree.files.filter((f) => /^(src|modules)\/.*\.(h|cpp)$/.test(f.path)))
    for (const { line, code } of namedCodes(file))
      if (code !== 'none' && !known.has(code)) findings.push({ path: file.path, line, text: `Errors: names ${code}, which no errors.def has` });
  return findings;
}

export const codeChecks = [
  { name: 'every error code stands once', run: uniqueCodes },
  { name: 'every error has its status and its two sentences', run: sentences },
  { name: 'every code in an Errors: line exists', run: namedCodesExist },
];
