// The limits of size. Only the hard limit fails, and only where tools/lint/sizes-baseline.txt does not already know it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isCpp, isTest } from './tree.mjs';
import { functions } from './functions.mjs';

const baseline = 'tools/lint/sizes-baseline.txt';
const table =
  /(errors|messages|routes|verbs)\.(def|h|cpp)$|\/goldens?\/|package-lock\.json$|^docs\/|\/locales?\/|api\/contract\.ts$|LICENSE/;

// kind, which files, lines allowed
const fileLimits = [
  ['header', (f) => f.path.endsWith('.h'), 400],
  ['source', (f) => /\.(cpp|ts|vue|mjs|js|sh)$/.test(f.path), 600],
  ['declaration', (f) => f.path.endsWith('.matter.jsonc'), 300],
  ['readme', (f) => /^(modules|src)\/.*README\.md$/.test(f.path), 100],
];
const limits = { function: 60, parameters: 5, nesting: 3, line: 120 };

function measure(tree) {
  const found = [];
  for (const file of tree.files.filter((f) => !table.test(f.path))) {
    const lines = file.text.split('\n');
    for (const [kind, applies, limit] of fileLimits)
      if (applies(file)) found.push({ kind, key: file.path, path: file.path, value: lines.length - 1, limit });
    if (/\.(h|cpp|ts|vue|mjs|sh|cmake)$/.test(file.path)) found.push(longestLine(file, lines));
    if (isCpp(file)) found.push(...ofFunctions(file));
  }
  return found;
}

function longestLine(file, lines) {
  let longest = 0;
  lines.forEach((line, i) => { if (line.length > lines[longest].length) longest = i; });
  return { kind: 'line', key: file.path, path: file.path, line: longest + 1, value: lines[longest].length, limit: limits.line };
}

function ofFunctions(file) {
  return functions(file.code).flatMap(({ name, line, lines, parameters, nesting }) => {
    const at = { key: `${file.path}:${name}`, path: file.path, line, name };
    return [
      { ...at, kind: 'function', value: lines, limit: isTest(file) ? 2 * limits.function : limits.function },
      { ...at, kind: 'parameters', value: parameters, limit: limits.parameters },
      { ...at, kind: 'nesting', value: nesting, limit: limits.nesting },
    ];
  });
}

function readBaseline() {
  if (!existsSync(baseline)) return new Map();
  const rows = readFileSync(baseline, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split(' '));
  return new Map(rows.map(([kind, key, value]) => [`${kind} ${key}`, Number(value)]));
}

/// Findings beyond the limit; `accept` writes them into the baseline instead.
export function sizeCheck(tree, accept) {
  const beyond = measure(tree).filter((m) => m.value > m.limit);
  if (accept) {
    const rows = beyond.map((m) => `${m.kind} ${m.key} ${m.value}`).sort();
    writeFileSync(baseline, ['# What is larger than the limit, and known to be: kind, place, size.', ...new Set(rows), ''].join('\n'));
    return [];
  }
  const known = readBaseline();
  return beyond
    .filter((m) => m.value > (known.get(`${m.kind} ${m.key}`) ?? 0))
    .map((m) => ({ path: m.path, line: m.line, text: `${m.name ? `${m.name}: ` : ''}${m.kind} of ${m.value}, the limit is ${m.limit}` }));
}

export function printLargest(tree) {
  const all = measure(tree);
  const largest = (kinds, count) => all.filter((m) => kinds.includes(m.kind)).sort((a, b) => b.value - a.value).slice(0, count);
  const print = (title, rows) => {
    console.log(title);
    for (const m of rows) console.log(`  ${String(m.value).padStart(5)} / ${m.limit}  ${m.path}${m.line ? `:${m.line}` : ''}${m.name ? `  ${m.name}` : ''}`);
  };
  const lengths = all.filter((m) => m.kind === 'function' && !/_test\.cpp$/.test(m.path)).map((m) => m.value).sort((a, b) => a - b);
  print('The twenty largest functions (lines)', largest(['function'], 20));
  print('The twenty largest files (lines)', largest(['header', 'source', 'declaration', 'readme'], 20));
  print('Most parameters', largest(['parameters'], 5));
  print('Deepest nesting', largest(['nesting'], 5));
  console.log(`${lengths.length} functions outside tests, median ${lengths[Math.floor(lengths.length / 2)] ?? 0} lines`);
}
