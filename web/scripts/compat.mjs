// Looks for what Chromium 86 does not know in the built files. Object.hasOwn is supplied by src/lib/older.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const assets = fileURLToPath(new URL('../dist/assets/', import.meta.url));
const script = [/\bstructuredClone\(/, /\.randomUUID\(/, /\.withResolvers\(/, /\.at\(-?\d+\)/];
const style = [/:has\(/, /@layer\b/, /@container\b/, /color-mix\(/, /[\d.]dvh\b/, /(?<![-\w])inset:/, /aspect-ratio:/];
let found = 0;
for (const name of readdirSync(assets)) {
  const rules = name.endsWith('.js') ? script : name.endsWith('.css') ? style : [];
  const text = rules.length ? readFileSync(assets + name, 'utf8') : '';
  for (const rule of rules) {
    const hit = rule.exec(text);
    if (!hit) continue;
    found++;
    console.log(`${name}: ${text.slice(Math.max(0, hit.index - 60), hit.index + 60)}`);
  }
}
console.log(`compat: ${found} found`);
process.exitCode = found ? 1 : 0;
