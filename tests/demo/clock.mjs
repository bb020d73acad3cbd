// The demo's clock from outside: it begins at its own today, goes on by itself, is put forward, survives the program.
import { Person } from '../outside/client.mjs';
import { begins } from '../outside/demo.mjs';

const minute = 60_000;
const patience = 120_000; // ms for a week of an office to go by; a guard, not a measurement

const pause = 100; // ms between two looks: who looks all the time is refused for it

async function clockOf(person) {
  const answer = await person.get('/demo/clock');
  if (!answer.ok) throw new Error(`the clock: ${answer.status} ${answer.text}`);
  return answer.json;
}

async function forward(person, by) {
  const answer = await person.write('POST', '/demo/clock', { by });
  if (!answer.ok) throw new Error(`forward by ${by}: ${answer.status} ${answer.text}`);
  const until = Date.now() + patience;
  for (;;) {
    const clock = await clockOf(person);
    if (!clock.until) return Date.parse(clock.now);
    if (Date.now() > until) throw new Error('The clock did not arrive.');
    await new Promise((again) => setTimeout(again, pause));
  }
}

export async function checkClock(told, office, place, people) {
  const clerk = await new Person(place, people[0]).logIn();
  const first = Date.parse((await clockOf(clerk)).now);
  told.check(`it begins at ${new Date(first).toISOString()}`, first >= begins && first < begins + 10 * minute);
  const later = await forward(clerk, 'week');
  const week = 7 * 24 * 60 * minute;
  told.check('a week is a week', later - first >= week && later - first < week + 10 * minute);
  told.check('whoever put it forward is still there', (await clerk.get('/me')).status === 200);
  await office.kill();
  place.move(await office.start());
  const after = Date.parse((await clockOf(clerk)).now);
  told.check('it went back when the program was killed', after >= later && after < later + 10 * minute);
  const verified = office.run('verify');
  told.check(`verify after a week: ${verified.stdout}${verified.stderr}`, verified.status === 0);
}
