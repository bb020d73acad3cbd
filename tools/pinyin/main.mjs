// Writes src/base/pinyin.def anew: node tools/pinyin/main.mjs
import { writeFileSync } from 'node:fs';
import { file, path, tableText } from './table.mjs';

const text = await tableText();
if (text === null) {
  console.error('pinyin-pro is not installed: run ./dev build first.');
  process.exit(1);
}
writeFileSync(file, text);
console.log(`${path}: ${text.split('\n').length - 3} lines`);
