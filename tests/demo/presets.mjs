// The demo of every preset but the county's: small, made in seconds, whole, and with work for everybody it shows.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Place } from '../outside/client.mjs';
import { Installation, passingFolder } from '../outside/server.mjs';
import { checkCards } from './cards.mjs';

const folder = fileURLToPath(new URL('../../presets', import.meta.url));
const others = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && one.name !== 'county');

async function checkPreset(told, program, name) {
  const office = new Installation({ program, folder: passingFolder(name) });
  const people = office.makeDemo('--preset', name);
  const verified = office.run('verify');
  told.check(`${name}, verify: ${verified.stdout}${verified.stderr}`, verified.status === 0);
  await checkCards(told, name, new Place(await office.start()), people, name);
  await office.stop();
  const again = office.run('demo', '--preset', 'county');
  const refused = again.status === 1 && again.stderr.includes(`set up as \`${name}\``);
  told.check(`${name} is no county any more: ${again.stderr}`, refused);
}

export async function checkPresets(told, program) {
  for (const { name } of others) await checkPreset(told, program, name);
  const unknown = new Installation({ program, folder: passingFolder('unknown') }).run('demo', '--preset', 'hamlet');
  const refused = unknown.status === 1 && unknown.stderr.includes('There is no preset `hamlet`');
  told.check(`an unknown preset: ${unknown.stderr}`, refused);
}
