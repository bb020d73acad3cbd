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
  const running = await everyItem(head, '/monitor/matters?limit=100');
  told.check('hardly anything is under way', running.length > 20);
  told.check('nothing is late', running.some((one) => one.light === 'overdue'));
  told.check('something has no holder', running.every((one) => one.holders.length > 0));
}
