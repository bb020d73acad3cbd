// A story is an exported async function that receives the stage (stage.mjs); its name on the list is the sentence that
// must stay true. The stories of one file share an office; each file has one of its own. In a run of all, a file in which
// a story failed is played once more in a fresh office; a story that passes then has wavered, is named at the end, and more
// than `mayWaver` of them fail the run (docs/decisions/0091).
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

/** Plays a file's stories in an office of their own; the names of those that failed. */
async function playFile(file) {
  const failed = [];
  await inOffice(pathOf('build/screenshots'), [], async (stageFor) => {
    for (const story of file) if (!(await play(story, await stageFor(story.name)))) failed.push(story.name);
  });
  return failed;
}

/** How many stories of a whole run may pass only the second time. */
const mayWaver = 2;

async function main() {
  const wanted = process.argv.slice(2);
  let played = 0;
  const failed = [];
  const wavered = [];
  for (const file of await stories(wanted)) {
    played += file.length;
    const first = await playFile(file);
    if (!first.length || wanted.length) {
      failed.push(...first);
      continue;
    }
    console.log('Again, in a fresh office:');
    const second = await playFile(file);
    failed.push(...second);
    wavered.push(...first.filter((name) => !second.includes(name)));
  }
  for (const name of wavered) console.log(`WAVERED  ${name.replaceAll('_', ' ')}`);
  const faults = failed.length + (wavered.length > mayWaver ? wavered.length : 0);
  console.log(`${played - faults} passed, ${faults} failed`);
  process.exitCode = faults || !played ? 1 : 0;
}

main().catch((error) => {
  console.log(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
