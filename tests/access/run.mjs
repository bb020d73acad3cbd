// Who may see what, from outside, on SQLite: the matrix, absent and forbidden, two worlds.
//
//   node tests/access/run.mjs [--zhongshu PATH]
import { parseArgs } from 'node:util';
import { alike } from './alike.mjs';
import { matrix } from './matrix.mjs';
import { worlds } from './worlds.mjs';

const { values } = parseArgs({ options: { zhongshu: { type: 'string' } } });
let passed = 0;
let failed = 0;
for (const test of [matrix, alike, worlds]) {
  const result = await test({ program: values.zhongshu }).catch((failure) => {
    console.log(`── ${test.name}: ${failure.stack ?? failure}`);
    return { passed: 0, failed: 1, print() {} };
  });
  result.print();
  passed += result.passed;
  failed += result.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
