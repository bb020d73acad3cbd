// The readings behind finding people by letters: each syllable with the characters that may be read so, from the
// dictionary of pinyin-pro (MIT), asked when the table is written and never by the product. All readings count: 曾 is
// zeng in a name and ceng elsewhere, and whoever types either means him.
import { fileURLToPath } from 'node:url';

export const path = 'src/base/pinyin.def';
const source = new URL('../../web/node_modules/pinyin-pro/dist/index.mjs', import.meta.url);
const blocks = [[0x3400, 0x9fff]];
const charactersPerLine = 50;

const head =
  `// Written by tools/pinyin from the dictionary of pinyin-pro (MIT, see docs/dependencies.md): a syllable without its
// tone (ü is v), and the characters that may be read so. Not edited by hand.
`;

function bySyllable(pinyin) {
  const found = new Map();
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      for (const syllable of new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })))
        if (/^[a-z]+$/.test(syllable)) found.set(syllable, [...(found.get(syllable) ?? []), character]);
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The file's text, or null where the page's libraries are not installed. */
export async function tableText() {
  let pinyin;
  try {
    ({ pinyin } = await import(source));
  } catch {
    return null;
  }
  const lines = [];
  for (const [syllable, characters] of bySyllable(pinyin))
    for (let i = 0; i < characters.length; i += charactersPerLine)
      lines.push(`{"${syllable}", U"${characters.slice(i, i + charactersPerLine).join('')}"},`);
  return `${head}${lines.join('\n')}\n`;
}

export const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
