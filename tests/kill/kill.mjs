// kill -9 under load, again and again, with a client outside that keeps its own ledger. Nothing acknowledged may be lost,
// nothing may happen twice, nothing may happen that was refused.
//
//   node tests/kill/kill.mjs [--kills N] [--clients N] [--database URL] [--zhongshu PATH] [--seed N]
//
// --database names a PostgreSQL cluster: the run makes a database of its own there and drops it. ZS_KEEP=1 keeps the folder.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Person, Place } from '../outside/client.mjs';
import { makeDatabase } from '../outside/postgres.mjs';
import { chance } from '../outside/random.mjs';
import { Installation, findProgram, passingFolder } from '../outside/server.mjs';
import { check } from './check.mjs';
import { Ledger, readLedger } from './ledger.mjs';
import { Worker } from './worker.mjs';

const usual = { kills: '20', clients: '8' };
const acksBetweenKills = [40, 400];
const mustHappen = [
  'submit', 'agree', 'claim', 'send_back', 'transfer', 'withdraw', 'draft', 'autosave', 'discard', 'upload', 'upload_in_pieces',
];
const latestMoment = 25; // ms after the last counted answer: the blow falls anywhere within a request's way

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: usual.kills },
    clients: { type: 'string', default: usual.clients },
    database: { type: 'string' },
    zhongshu: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

/** Closed while there is no server. */
class Gate {
  close() {
    this.waiting = new Promise((resolve) => (this.release = resolve));
  }
  letIn() {
    this.release?.();
    this.waiting = null;
  }
  open() {
    return this.waiting ?? Promise.resolve();
  }
}

/** The people of one office: everybody logs in once; sessions outlive the server. */
async function gather(place, credentials) {
  const people = [];
  for (const credential of credentials.filter((one) => one.posts.length)) people.push(await new Person(place, credential).logIn());
  const called = (user) => people.find((person) => person.user === user) ?? people[0];
  const starter = called('YC0031');
  return {
    byId: new Map(people.map((person) => [person.id, person])),
    starter,
    keeper: called('YC0025'),
    stranger: called('YC0037'),
  };
}

/** Kills once at a random moment of work and starts again on what is left. */
async function killOnce({ installation, place, gate, ledger, random }) {
  await ledger.acks(ledger.acked + random.between(...acksBetweenKills));
  await wait(random.between(0, latestMoment));
  const before = ledger.acked;
  gate.close();
  await installation.kill();
  await installation.start();
  place.move(installation.base);
  gate.letIn();
  return before;
}

async function underFire(stage, kills, workers) {
  let going = true;
  let survived = 0;
  const working = workers.map((worker) => worker.run(() => going));
  const failure = Promise.all(working).then(() => new Promise(() => {}));
  try {
    for (; survived < kills; survived += 1) {
      const acked = await Promise.race([killOnce(stage), failure]);
      console.log(`kill ${survived + 1}: ${acked} acknowledged before, ready again after ${Math.round(stage.installation.starts.at(-1))} ms`);
    }
    await Promise.race([stage.ledger.acks(stage.ledger.acked + acksBetweenKills[0]), failure]);
  } finally {
    going = false;
  }
  await Promise.all(working);
  return survived;
}

async function main() {
  const seed = Number(values.seed);
  const random = chance(seed);
  const folder = passingFolder('kill');
  const database = values.database ? makeDatabase(values.database, 'kill') : undefined;
  const installation = new Installation({ program: findProgram(values.zhongshu), folder, database });
  const credentials = installation.makeDemo();
  const place = new Place(await installation.start());
  const office = await gather(place, credentials);
  const gate = new Gate();
  const ledger = new Ledger(join(folder, 'ledger.jsonl'));
  const mark = `#${seed}-`;
  const workers = Array.from({ length: Number(values.clients) }, (_, number) =>
    new Worker({ number, ledger, office, gate, random: chance(seed * 1000 + number), mark }));
  console.log(`${database ? 'PostgreSQL' : 'SQLite'}, ${workers.length} clients, ${values.kills} kills, seed ${seed}`);

  const survived = await underFire({ installation, place, gate, ledger, random }, Number(values.kills), workers);
  await installation.stop();
  const faults = installation.verify();
  place.move(await installation.start());
  ledger.close();
  const remembered = readLedger(ledger.path);
  const findings = await check({ ledger: remembered, office, mark });
  await installation.stop();
  const done = acknowledged(remembered.ops);
  console.log(`acknowledged: ${mustHappen.map((verb) => `${verb} ${done.get(verb) ?? 0}`).join(', ')}`);
  const wrong = [...findings.sentences, ...faults, ...ledger.wentBack, ...workers.flatMap((worker) => worker.faults)];
  for (const sentence of wrong.slice(0, 40)) console.log(`  ${sentence}`);
  conclude(survived, findings, [
    findings.lost === 0, findings.doubled === 0, findings.phantom === 0, faults.length === 0, ledger.wentBack.length === 0,
    workers.every((worker) => worker.faults.length === 0), mustHappen.every((verb) => done.get(verb) > 0),
  ]);
  if (process.env.ZS_KEEP) console.log(`kept: ${folder}`);
}

/** How often each verb was acknowledged: what was never done proves nothing. */
function acknowledged(ops) {
  const done = new Map();
  for (const op of ops) if (op.outcome === 'ack') done.set(op.verb, (done.get(op.verb) ?? 0) + 1);
  return done;
}

function conclude(survived, findings, checks) {
  const { acked, lost, doubled, phantom, unknown, present, matters, events } = findings;
  const verified = checks[3] ? 'ok' : 'failed';
  console.log(`${matters} matters, ${events} events read back`);
  console.log(`acked=${acked} lost=${lost} doubled=${doubled} phantom=${phantom} unknown=${unknown} (present ${present}) verify=${verified}`);
  const failed = checks.filter((good) => !good).length;
  console.log(`${survived + checks.length - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

main().catch((failure) => {
  console.log(failure.stack ?? failure);
  console.log('0 passed, 1 failed');
  process.exit(1);
});
