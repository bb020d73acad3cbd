// Colours stand in ui/tokens.css and nowhere else: a theme that knows only some of them is none.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));
const names = 'white|black|red|green|blue|gray|grey|silver|orange|yellow|maroon|navy|teal|pink|gold';
const literal = [
  /#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})(?![0-9a-zA-Z_-])/,
  /\b(?:rgb|hsl)a?\(/,
  new RegExp(
    `\\b(?:color|background|border|outline|fill|stroke|shadow)[\\w-]*:[^;"]*(?<![-\\w])(?:${names})(?![-\\w])`,
  ),
  new RegExp(`\\b(?:fill|stroke)="(?:#|${names})`),
];
let found = 0;

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      if (name !== 'fixture') yield* files(path);
    } else if (/\.(css|vue)$/.test(name) && path !== join(source, 'ui/tokens.css')) yield path;
  }
}

for (const path of files(source))
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, n) => {
      const hit = literal.map((rule) => rule.exec(line)).find(Boolean);
      if (!hit) return;
      found++;
      console.log(`${relative(source, path)}:${n + 1}: ${line.trim()}`);
    });
console.log(`colours: ${found} outside tokens.css`);
process.exitCode = found ? 1 : 0;
