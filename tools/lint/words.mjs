// What is said to people: in three languages, from the catalogues, and nowhere else.
import { existsSync, readFileSync } from 'node:fs';
import { allTexts, catalogues, command, linesOf, readTable, table, tableText } from '../taiwan/texts.mjs';
import { literals } from './strip.mjs';
import { isTest, lineOf } from './tree.mjs';

const places = (sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort().join();
const between = (sentence) => sentence.replace(/\{\w+\}/g, '');
const han = /\p{Script=Han}/u;

function threeLanguages() {
  return catalogues().flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return linesOf(text).filter((one) => one.macro !== 'ERROR').flatMap((one) => {
      const at = (what) => ({ path, line: lineOf(text, one.index), text: `${one.code}: ${what}` });
      return [
        ...(han.test(one.zh) || !/[A-Za-z]/.test(between(one.zh)) ? [] : [at('the first text is Chinese')]),
        ...(han.test(one.en) || !one.en ? [at('the second text is English')] : []),
        ...(places(one.zh) === places(one.en) ? [] : [at('the two texts name different {arguments}')]),
      ];
    });
  });
}

const written = existsSync(table) ? readFileSync(table, 'utf8') : '';
const made = await tableText();

function taiwanIsCurrent() {
  const known = readTable(written);
  const missing = allTexts().filter((text) => !known.has(text)).map((text) => `has no text of Taiwan for "${text}"`);
  const differing = [...known].filter(([zh, tw]) => places(zh) !== places(tw));
  const broken = differing.map(([zh]) => `"${zh}" has other {arguments} in Taiwan`);
  const stale = missing.length === 0 && made !== null && made !== written ? ['is not what the tool writes'] : [];
  return [...missing, ...broken, ...stale].map((text) => ({ path: table, text: `${text}: run ${command}` }));
}

// Chinese that is no sentence of the server: words of files it reads, marks it looks for, examples in English faults of
// a declaration, the command line and pages in two languages at once, and the little grammar of the
// catalogues themselves. An example in `ticks` is none either.
const noSentences = new Set([
  'src/app/admin.cpp', 'src/app/config.cpp', 'src/app/config.h', 'src/app/demo_values.cpp', 'src/app/main.cpp',
  'src/app/serve.cpp',
  'src/base/words.cpp', 'src/calendar/notice.cpp', 'src/extract/number_and_date.cpp', 'src/extract/word_style.cpp',
  'src/form/clean.cpp', 'src/form/declare.cpp', 'src/http/static_files.cpp', 'src/ledger/word.h',
  'src/identity/directory.cpp', 'src/identity/import.cpp', 'src/identity/import_units.cpp', 'src/matter/same_title.cpp',
  'src/survey/question.cpp',
]);
const isSpoken = (text) => han.test(text.replace(/`[^`]*`/g, ''));

function sentencesOutside(tree) {
  const forTests = (path) => /\/(test_\w+|toy_\w+|\w+_test_support)\.h$/.test(path);
  const isCode = ({ path }) => /^src\/.*\.(h|cpp)$/.test(path) && !forTests(path);
  return tree.files.filter((file) => isCode(file) && !isTest(file) && !noSentences.has(file.path)).flatMap((file) =>
    literals(file.uncommented).filter(({ value }) => isSpoken(value)).map(({ value, index }) => {
      const text = `"${value}" belongs into a catalogue, with its English`;
      return { path: file.path, line: lineOf(file.text, index), text };
    }));
}

export const wordChecks = [
  { name: 'every phrase and message has its two texts', run: threeLanguages },
  { name: 'every text of the server has its Taiwan one', run: taiwanIsCurrent },
  { name: 'no sentence for people outside the catalogues', run: sentencesOutside },
];
