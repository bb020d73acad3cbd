// The layers as src/CMakeLists.txt declares them, printed into docs/map.md between two marks.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const path = 'docs/map.md';
const begin = '<!-- layers: written by ./dev lint --map -->';
const end = '<!-- /layers -->';

/// [{name, kind, uses}] in the order of declaration.
function layers() {
  const text = readFileSync('src/CMakeLists.txt', 'utf8').replace(/#.*$/gm, '');
  return [...text.matchAll(/zs_library\(\s*(\w+)\s+([^)]*)\)/g)].map(([, name, rest]) => {
    const words = rest.trim().split(/\s+/);
    const after = (key) => {
      const from = words.indexOf(key);
      if (from < 0) return [];
      const list = words.slice(from + 1);
      const stop = list.findIndex((word) => ['KIND', 'USES', 'LINKS', 'TESTS_USE'].includes(word));
      return stop < 0 ? list : list.slice(0, stop);
    };
    return { name, kind: after('KIND')[0] ?? '', uses: after('USES') };
  });
}

function drawn() {
  const rows = layers().map(({ name, kind, uses }) => `| \`${name}\` | ${kind} | ${uses.join(' ')} |`);
  return [begin, '', '| library | kind | uses |', '|---|---|---|', ...rows, '| `app` | program | everything |', '', end].join('\n');
}

function marked(text) {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  return from >= 0 && to > from ? [from, to + end.length] : null;
}

export function writeMap() {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '# Map of the house\n';
  const place = marked(text);
  writeFileSync(path, place ? text.slice(0, place[0]) + drawn() + text.slice(place[1]) : `${text.trimEnd()}\n\n## Layers\n\n${drawn()}\n`);
}

export function mapCheck() {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const place = marked(text);
  if (!place) return [{ path, text: 'has no layers; ./dev lint --map writes them' }];
  return text.slice(...place) === drawn() ? [] : [{ path, text: 'differs from src/CMakeLists.txt; if the change is meant: ./dev lint --map' }];
}
