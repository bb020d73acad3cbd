// What was planted in the demo (presets/county/incidents.jsonc) is found by whoever should, through the API, and by
// nobody else.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Person } from '../outside/client.mjs';

const file = fileURLToPath(new URL('../../presets/county/incidents.jsonc', import.meta.url));
const incidents = () => JSON.parse(readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, ''));

/** The newest matter of exactly this title among what the person finds. */
async function found(person, title) {
  const heard = await person.get(`/search?q=${encodeURIComponent(title)}&limit=50`);
  return heard.json.items.find((one) => one.title === title)?.matter;
}

async function addressOf(person, incident, id) {
  const word = /\{word:(.+)\}/.exec(incident.look)?.[1];
  if (!word) return incident.look.replace('{id}', id);
  const words = (await person.get('/number_words')).json.items;
  return incident.look.replace(/\{word:.+\}/, words.find((one) => one.word === word)?.id ?? '1');
}

async function isFound(told, person, outsider, incident) {
  const id = incident.title && (await found(person, incident.title));
  if (incident.title && !id) return told.check(`${incident.name}: ${person.name} does not find the matter`, false);
  const path = await addressOf(person, incident, id);
  const heard = await person.get(path);
  for (const text of incident.see)
    told.check(`${incident.name}: ${path} does not tell “${text}”`, heard.ok && heard.text.includes(text));
  const refused = await outsider.get(path);
  told.check(`${incident.name}: ${outsider.name} got ${refused.status}`, refused.status === 404);
  const seen = incident.title && (await found(outsider, incident.title));
  return told.check(`${incident.name}: ${outsider.name} finds it`, !seen);
}

export async function checkIncidents(told, place, people) {
  const desks = new Map();
  const at = async (number) => {
    const credential = people.find((one) => one.user_name === number);
    if (!desks.has(number)) desks.set(number, await new Person(place, credential).logIn());
    return desks.get(number);
  };
  told.check('fifteen were planted', incidents().length === 15);
  for (const incident of incidents())
    await isFound(told, await at(incident.as), await at(incident.outsider), incident);
}
