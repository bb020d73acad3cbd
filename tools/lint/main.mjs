// The rules of the tree. Each check is a function tree -> findings, and counts as one; see README.md.
import { readTree } from './tree.mjs';
import { burdenCheck } from './burden.mjs';
import { cppChecks } from './cpp.mjs';
import { codeChecks } from './errors.mjs';
import { textChecks } from './text.mjs';
import { wordChecks } from './words.mjs';
import { sizeCheck, printLargest } from './sizes.mjs';
import { mapCheck, writeMap } from './map.mjs';
import { pinyinCheck } from './pinyin.mjs';
import { rungCheck } from './rung.mjs';
import { simplifiedCheck } from './simplified.mjs';
import { toolChecks } from './tools.mjs';

const options = new Set(process.argv.slice(2));
const known = ['--sizes', '--map', '--baseline', '--quick'];
for (const option of options) {
  if (known.includes(option)) continue;
  console.error(`lint does not know "${option}"; it knows ${known.join(', ')}.`);
  process.exit(2);
}

const tree = readTree();
if (options.has('--sizes')) {
  printLargest(tree);
  process.exit(0);
}
if (options.has('--map')) writeMap(tree);

const checks = [
  ...cppChecks,
  ...codeChecks,
  ...textChecks,
  ...wordChecks,
  { name: 'sizes stay within the limits', run: (t) => sizeCheck(t, options.has('--baseline')) },
  { name: 'docs/map.md shows the layers of src/CMakeLists.txt', run: mapCheck },
  burdenCheck,
  rungCheck,
  pinyinCheck,
  simplifiedCheck,
  ...(options.has('--quick') ? [] : toolChecks),
];

let failed = 0;
for (const check of checks) {
  const findings = check.run(tree);
  if (findings.length === 0) {
    console.log(`ok      ${check.name}`);
    continue;
  }
  failed += 1;
  console.log(`FAILED  ${check.name}`);
  for (const { path, line, text } of findings.slice(0, 40)) console.log(`        ${path}${line ? `:${line}` : ''}  ${text}`);
  if (findings.length > 40) console.log(`        … and ${findings.length - 40} more`);
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
