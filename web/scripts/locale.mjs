// Writes zh-TW.json from zh-CN.json by OpenCC's tables, with the office's own words on top. Run it after changing zh-CN.json;
// a unit test compares the result with what is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { taiwanOf } from './taiwan.mjs';

const folder = new URL('../src/locale/', import.meta.url);
const source = JSON.parse(readFileSync(new URL('zh-CN.json', folder), 'utf8'));
writeFileSync(new URL('zh-TW.json', folder), `${JSON.stringify(taiwanOf(source), null, 2)}\n`);
