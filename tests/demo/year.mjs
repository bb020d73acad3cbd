// A full office: as many papers as a year brings, some late, none without a holder.
import { Person, everyItem } from '../outside/client.mjs';

const director = '张涛';
const entered = { incoming_document: 900, outgoing_document: 300, reception: 100, seal: 200 };

export async function checkYear(told, place, people) {
  const head = await new Person(place, people.find((one) => one.name === director)).logIn();
  for (const [kind, least] of Object.entries(entered)) {
    const lines = await everyItem(head, `/ledgers/${kind}?limit=100`);
    told.check(`${kind}: ${lines.length} in its ledger, at least ${least} were expected`, lines.length >= least);
  }
  await checkScores(told, head);
  const running = await everyItem(head, '/monitor/matters?limit=100');
  told.check('hardly anything is under way', running.length > 20);
  told.check('nothing is late', running.some((one) => one.light === 'overdue'));
  told.check('something has no holder', running.every((one) => one.holders.length > 0));
}

/** What was supervised was scored; of the sheets that rest on it some are locked, one is objected to. */
async function checkScores(told, head) {
  const confirmed = await everyItem(head, '/registers/supervision_scores?limit=100');
  told.check(`supervision_scores: ${confirmed.length} lines, at least 8 were expected`, confirmed.length >= 8);
  const round = async (period) => (await head.get(`/scores?scheme=unit_supervision&period=${period}`)).json.items;
  const [second, third] = [await round('2026-Q2'), await round('2026-Q3')];
  told.check('the second quarter is not locked', second.length === 3 && second.every((one) => one.locked));
  told.check('a sheet has no total', [...second, ...third].every((one) => one.total > 0));
  told.check('the third quarter is all locked, or not at all', new Set(third.map((one) => one.locked)).size === 2);
  const objected = await everyItem(head, '/ledgers/unit_score?limit=100&where=objects:yes&state=running');
  told.check('nobody objects to a sheet', objected.length === 1);
}
