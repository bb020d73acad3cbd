// The table behind search is what its tool writes, where the tool's source is installed.
import { readFileSync } from 'node:fs';
import { file, path, tableText } from '../simplified/table.mjs';

const wanted = await tableText();

export const simplifiedCheck = {
  name: 'src/base/simplified.def is what tools/simplified writes',
  run: () => {
    const same = wanted === null || readFileSync(file, 'utf8') === wanted;
    return same ? [] : [{ path, text: 'run node tools/simplified/main.mjs' }];
  },
};
