// The table of single characters behind search: traditional to simplified, from OpenCC's TSCharacters (Apache-2.0),
// which the page's library opencc-js carries. Of several simplified forms the first counts: both ends go through the
// same table.
import { fileURLToPath } from 'node:url';

export const path = 'src/base/simplified.def';
const source = new URL('../../web/node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js', import.meta.url);
const pairsPerLine = 40;

const head =
  `// Written by tools/simplified from OpenCC's TSCharacters (Apache-2.0, see docs/dependencies.md): each traditional
// character followed by its simplified one, in the order of the former. Not edited by hand.
`;

/** The file's text, or null where the page's libraries are not installed. */
export async function tableText() {
  let dictionary;
  try {
    dictionary = (await import(source)).default;
  } catch {
    return null;
  }
  const pairs = dictionary.split('|').map((line) => line.split(' '))
    .filter(([from, to]) => [...from].length === 1 && [...to].length === 1 && from !== to)
    .sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0))
    .map(([from, to]) => from + to);
  const lines = [];
  for (let i = 0; i < pairs.length; i += pairsPerLine) lines.push(`U"${pairs.slice(i, i + pairsPerLine).join('')}"`);
  return `${head}${lines.join('\n')}\n`;
}

export const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
