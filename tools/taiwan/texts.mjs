// Every Chinese text the server says: the lines of the catalogues, and the words of the declarations.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function* files(folder, suffix) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path, suffix);
    else if (entry.name.endsWith(suffix)) yield path;
  }
}

const literal = '"((?:\\\\.|[^"\\\\])*)"';
const codes = '([a-z0-9_]+)\\s*,(?:\\s*([a-z0-9_]+)\\s*,)?';
const line = new RegExp(`^ZS_(ERROR|PHRASE|MESSAGE)\\(\\s*${codes}\\s*${literal}\\s*,\\s*${literal}\\s*\\)`, 'gm');
const unescaped = (text) => text.replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c));

/// The lines of one catalogue: {macro, index, code, zh, en}.
export const linesOf = (text) =>
  [...text.matchAll(line)].map(({ index, 1: macro, 2: first, 3: second, 4: zh, 5: en }) => ({
    macro, index, code: macro === 'PHRASE' ? `${first}.${second}` : first, zh: unescaped(zh), en: unescaped(en),
  }));

export const catalogues = () => [...files('src', '.def')].filter((path) => !path.endsWith('zh_tw.def')).sort();

/// JSON with comments and commas at the end, as declarations are written.
export function parseDeclaration(text) {
  const token = /"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=\s*(?:(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)\s*)*[\]}])/g;
  return JSON.parse(text.replace(token, (found) => (found.startsWith('"') ? found : '')));
}

const spoken = new Set([
  'title', 'form_title', 'label', 'hint', 'unit', 'stage', 'message', 'agree_label', 'disagree_label',
]);

/// The words of a declaration that people read; the subject is no text but a matter's own title.
export function* wordsOf(node, key = '') {
  if (typeof node === 'string') {
    if (spoken.has(key) || key === 'choices' || key === 'opinion_phrases') yield node;
  } else if (Array.isArray(node)) for (const one of node) yield* wordsOf(one, key);
  else if (node && typeof node === 'object')
    for (const [name, value] of Object.entries(node)) yield* wordsOf(value, name);
}

/// What presets say otherwise: the words of an office, and those of what is otherwise in its kinds.
function* wordsOfPresets() {
  for (const path of files('presets', '.jsonc')) {
    const said = () => parseDeclaration(readFileSync(path, 'utf8'));
    if (path.endsWith('preset.jsonc')) yield* Object.values(said().words ?? {});
    else if (path.includes('/changes/')) yield* wordsOf(said());
  }
}

/// All texts, each once, in the order of their bytes.
export function allTexts() {
  const texts = new Set();
  for (const path of catalogues()) for (const { zh } of linesOf(readFileSync(path, 'utf8'))) texts.add(zh);
  for (const path of [...files('modules', '.matter.jsonc'), 'modules/areas.jsonc'])
    for (const text of wordsOf(parseDeclaration(readFileSync(path, 'utf8')))) texts.add(text);
  for (const text of wordsOfPresets()) texts.add(text);
  const chinese = [...texts].filter((text) => /\p{Script=Han}/u.test(text));
  const inBytes = chinese.map((text) => [text, Buffer.from(text)]);
  return inBytes.sort((a, b) => Buffer.compare(a[1], b[1])).map(([text]) => text);
}

const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
export const table = 'src/base/zh_tw.def';
const lineOfTable = (zh, tw) => `ZS_TAIWAN(${quoted(zh)}, ${quoted(tw)})`;
const tableLine = new RegExp(`^ZS_TAIWAN\\(${literal}, ${literal}\\)$`, 'gm');
export const command = 'node tools/taiwan/main.mjs';

const head =
  `// Written by tools/taiwan: the texts of the catalogues and declarations in Taiwan's characters and terms, in the
// order of their bytes. Not edited by hand: an office's own word goes into web/scripts/taiwan.mjs.
`;

/// The whole table, or null where the page's libraries are not installed.
export async function tableText() {
  let taiwanOf;
  try {
    ({ taiwanOf } = await import('../../web/scripts/taiwan.mjs'));
  } catch {
    return null;
  }
  return `${head}${allTexts().map((text) => lineOfTable(text, taiwanOf(text))).join('\n')}\n`;
}

/// Simplified text -> Taiwan's, as committed.
export const readTable = (text) =>
  new Map([...text.matchAll(tableLine)].map(([, zh, tw]) => [unescaped(zh), unescaped(tw)]));
