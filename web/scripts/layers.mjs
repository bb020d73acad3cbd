// Imports point down only: app → modules → views → ui → api; lib serves ui and above. The kit stays inside ui.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));
const order = ['api', 'lib', 'ui', 'views', 'modules', 'app'];
const faults = [];

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (/\.(ts|vue)$/.test(name) && !name.endsWith('.d.ts')) yield path;
  }
}

for (const path of files(source)) {
  const name = relative(source, path);
  const layer = order.indexOf(name.split('/')[0]);
  const text = readFileSync(path, 'utf8');
  for (const [, target] of text.matchAll(/from '@\/(\w+)/g)) {
    const other = order.indexOf(target);
    if (other > layer && target !== 'locale') faults.push(`${name}: ${order[layer]} imports ${target}`);
  }
  const usesKit = /from 'element-plus|@element-plus\/|<El[A-Z]/.test(text);
  if (usesKit && !name.startsWith('ui/')) faults.push(`${name}: the kit is used outside ui`);
  if (/v-html/.test(text)) faults.push(`${name}: v-html`);
}
faults.forEach((fault) => console.log(fault));
console.log(`layers: ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
