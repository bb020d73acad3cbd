// The weighted share of docs/requirements.csv that stories tell, by function and in all.
// A story names what it covers in a line `# covers: 12, 88, 130-132`, one in the browser in a line `// covers: …` above it.
import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { readCsv } from './lint/cpp.mjs';

const source = 'docs/requirements.csv';
if (!existsSync(source)) {
  console.error(`${source} is missing: it lists the requirements (number, function, text, weight).`);
  process.exit(1);
}
const requirements = readCsv(source).map((row) => ({ ...row, number: Number(row.number), weight: Number(row.weight) }));
const known = new Set(requirements.map((row) => row.number));

/// Numbers of a `# covers:` line; single ones and ranges.
function numbers(line) {
  return line.split(/[,，、\s]+/).filter(Boolean).flatMap((part) => {
    const range = /^(\d+)(?:[-–](\d+))?$/.exec(part);
    if (!range) return [NaN];
    const from = Number(range[1]);
    const to = Number(range[2] ?? range[1]);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

const asked = ['ls-files', '-co', '--exclude-standard', '-z', '--', '*.story', '*.story.mjs'];
const listed = execFileSync('git', asked).toString().split('\0');
const stories = listed.filter((path) => path && existsSync(path));
const told = new Map();
const faults = [];
for (const path of stories) {
  for (const [, list] of readFileSync(path, 'utf8').matchAll(/^(?:#|\/\/)\s*covers:[ \t]*(.*)$/gm)) {
    for (const number of numbers(list)) {
      if (!known.has(number)) faults.push(`${path}: "${list.trim()}" names a requirement that ${source} does not have`);
      told.set(number, [...(told.get(number) ?? []), path]);
    }
  }
}

const functions = new Map();
for (const { number, function: name, weight } of requirements) {
  const sum = functions.get(name) ?? { all: 0, told: 0, count: 0, toldCount: 0 };
  sum.all += weight;
  sum.count += 1;
  if (told.has(number)) {
    sum.told += weight;
    sum.toldCount += 1;
  }
  functions.set(name, sum);
}

const share = (part, whole) => `${(whole ? (100 * part) / whole : 0).toFixed(1).padStart(5)} %`;
const row = (name, sum) => `${share(sum.told, sum.all)}  ${String(sum.toldCount).padStart(3)} of ${String(sum.count).padStart(3)}  ${name}`;
const total = { all: 0, told: 0, count: 0, toldCount: 0 };
for (const [name, sum] of functions) {
  console.log(row(name, sum));
  for (const key of Object.keys(total)) total[key] += sum[key];
}
console.log(row(`in all, by weight (${stories.length} stories)`, total));
if (process.argv.includes('--missing'))
  for (const { number, function: name, text, weight } of requirements.filter((one) => !told.has(one.number))) console.log(`  ${number} [${weight}] ${name}: ${text}`);
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
