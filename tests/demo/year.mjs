// The demo office with a year behind it, made as `./dev run` makes it: every command of the year goes through, nothing
// of what must hold is broken, and its director finds a full office.
//
//   node tests/demo/year.mjs [--zhongshu PATH]
import { parseArgs } from 'node:util';
import { Person, Place, everyItem } from '../outside/client.mjs';
import { report } from '../outside/report.mjs';
import { Installation, findProgram, passingFolder } from '../outside/server.mjs';

const director = '张涛';
const entered = { incoming_document: 900, outgoing_document: 300, reception: 100, seal: 200 };

const { values } = parseArgs({ options: { zhongshu: { type: 'string' } } });
const told = report('a year of the demo office');
const office = new Installation({ program: findProgram(values.zhongshu), folder: passingFolder('year') });
const people = office.makeDemo('--year');
const verified = office.run('verify');
told.check(`verify: ${verified.stdout}${verified.stderr}`, verified.status === 0);

const place = new Place(await office.start());
const head = await new Person(place, people.find((one) => one.name === director)).logIn();
for (const [kind, least] of Object.entries(entered)) {
  const lines = await everyItem(head, `/ledgers/${kind}?limit=100`);
  told.check(`${kind}: ${lines.length} in its ledger, at least ${least} were expected`, lines.length >= least);
}
const running = await everyItem(head, '/monitor/matters?limit=100');
told.check('hardly anything is under way', running.length > 20);
told.check('nothing is late', running.some((one) => one.light === 'overdue'));
told.check('something has no holder', running.every((one) => one.holders.length > 0));
await office.stop();
process.exit(told.conclude());
