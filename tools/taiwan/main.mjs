// Writes src/base/zh_tw.def: what the server's Chinese texts are in Taiwan, by OpenCC's phrase tables and the office's
// own words (web/scripts/taiwan.mjs, which the page uses too). Run it after changing a catalogue or a declaration.
import { writeFileSync } from 'node:fs';
import { allTexts, table, tableText } from './texts.mjs';

const text = await tableText();
if (text === null) {
  console.error('opencc-js is not installed: run ./dev build first.');
  process.exit(1);
}
writeFileSync(table, text);
console.log(`${table}: ${allTexts().length} texts`);
