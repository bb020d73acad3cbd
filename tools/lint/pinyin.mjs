// The table of readings is what its tool writes, where the tool's source is installed.
import { readFileSync } from 'node:fs';
import { file, path, tableText } from '../pinyin/table.mjs';

const wanted = await tableText();

export const pinyinCheck = {
  name: 'src/base/pinyin.def is what tools/pinyin writes',
  run: () => {
    const same = wanted === null || readFileSync(file, 'utf8') === wanted;
    return same ? [] : [{ path, text: 'run node tools/pinyin/main.mjs' }];
  },
};
