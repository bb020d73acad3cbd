// A story is an exported async function that receives the stage (stage.mjs); its name on the list is the sentence that
// must stay true. The stories of one file share an office; each file has one of its own.
//
//   node tests/browser/harness.mjs [part of a story's name …]
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inOffice, pathOf } from './stage.mjs';

/** Of each file the stories asked for. */
async function stories(wanted) {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.story.mjs')).sort()) {
    const told = Object.entries(await import(pathToFileURL(join(folder, file)).href));
    const asked = told.filter(([name, run]) =>
      typeof run === 'function' && (!wanted.length || wanted.some((part) => name.includes(part))));
    if (asked.length) files.push(asked.map(([name, run]) => ({ name, run })));
  }
  return files;
}

async function play(story, stage) {
  let failure = null;
  try {
    await story.run(stage);
  } catch (error) {
    failure = error;
  }
  await stage.close(failure !== null);
  if (!failure && stage.faults.length) failure = new Error(stage.faults.join('\n'));
  console.log(`${failure ? 'FAILED' : 'ok'}  ${story.name.replaceAll('_', ' ')}`);
  if (failure) console.log(String(failure.stack ?? failure).replace(/^/gm, '    '), stage.faults.length ? `\n    ${stage.faults.join('\n    ')}` : '');
  return failure === null;
}

async function main() {
  let passed = 0;
  let failed = 0;
  for (const file of await stories(process.argv.slice(2)))
    await inOffice(pathOf('build/screenshots'), [], async (stageFor) => {
      for (const story of file) {
        if (await play(story, await stageFor(story.name))) passed += 1;
        else failed += 1;
      }
    });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}

main().catch((error) => {
  console.log(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
