// The demo office with a year behind it, made as `./dev run` makes it: every command of the year goes through, nothing
// of what must hold is broken, its director finds a full office, and what was planted in it is found. What the cards
// of the log-in page promise holds there, in the small office, and in the offices of the other presets.
//
//   node tests/demo/run.mjs [--zhongshu PATH]
import { parseArgs } from 'node:util';
import { Place } from '../outside/client.mjs';
import { report } from '../outside/report.mjs';
import { Installation, findProgram, passingFolder } from '../outside/server.mjs';
import { checkCards } from './cards.mjs';
import { checkClock } from './clock.mjs';
import { checkIncidents } from './incidents.mjs';
import { checkPresets } from './presets.mjs';
import { checkTwice } from './twice.mjs';
import { checkYear } from './year.mjs';

const { values } = parseArgs({ options: { zhongshu: { type: 'string' } } });
const program = findProgram(values.zhongshu);
const told = report('a year of the demo office');
const office = new Installation({ program, folder: passingFolder('year') });
const people = office.makeDemo('--year');
const verified = office.run('verify');
told.check(`verify: ${verified.stdout}${verified.stderr}`, verified.status === 0);

const place = new Place(await office.start());
await checkYear(told, place, people);
await checkCards(told, 'the year', place, people);
await checkIncidents(told, place, people);
await checkClock(told, office, place, people);
await office.stop();

const small = new Installation({ program, folder: passingFolder('small') });
const few = small.makeDemo();
await checkCards(told, 'the small office', new Place(await small.start()), few);
await small.stop();
await checkTwice(told, program);
await checkPresets(told, program);
process.exit(told.conclude());
