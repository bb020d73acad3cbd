// C++ text without comments, or without comments and the contents of literals. Line numbers stay.

const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|R"([^()\\\s]{0,16})\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'/g;
const blank = (text) => text.replace(/[^\n]/g, ' ');

export function stripComments(text) {
  return text.replace(token, (found) => (found.startsWith('/') ? blank(found) : found));
}

export function stripCode(text) {
  return text.replace(token, (found) => {
    if (found.startsWith('/')) return blank(found);
    if (found.startsWith('R"')) return `""${blank(found.slice(2))}`;
    return found[0] + blank(found.slice(1, -1)) + found[0];
  });
}

/// The string literals of a text: {value, index}.
export function literals(text) {
  const found = [];
  for (const match of text.matchAll(token)) {
    if (match[0].startsWith('"')) found.push({ value: match[0].slice(1, -1), index: match.index });
    else if (match[0].startsWith('R"')) found.push({ value: match[0].slice(3 + match[1].length, -2 - match[1].length), index: match.index });
  }
  return found;
}
