// Finds the functions of stripped C++ text by their braces: what opens after `)` outside any other function is one.

const introducesScope = /\b(namespace|class|struct|union|enum|extern)\b[^;()=]*$/;
const head = /(?<![\w:~.>])([A-Za-z_~][\w:~]*|operator\s*(?:\(\)|[^\s(]+))\s*\(/g;
const tail = /^\s*(?:const|noexcept(?:\([^)]*\))?|override|final|mutable|&{1,2}|->[^{;]*|:[^:][^;]*|requires[^;]*|\s)*$/;
const control = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'sizeof', 'alignas', 'decltype']);

/// [{name, line, lines, parameters, nesting}]; nesting counts the control blocks and lambdas inside one another.
export function functions(code) {
  const text = code.replace(/^[ \t]*#.*(?:\\\n.*)*/gm, (m) => m.replace(/[^\n]/g, ' '));
  const found = [];
  const stack = [];
  let since = 0;
  let line = 1;
  let current = null;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (c === '\n') line += 1;
    else if (c === ';' && !inParentheses(text, since, i)) since = i + 1;
    else if (c === '{') {
      const kind = opens(text.slice(since, i), current);
      if (kind.name && !current) current = { ...kind, line: line - kind.above, depth: stack.length, nesting: 0, blocks: 0 };
      else if (current && kind.block) current.nesting = Math.max(current.nesting, (current.blocks += 1));
      stack.push(kind);
      since = i + 1;
    } else if (c === '}') {
      const kind = stack.pop() ?? {};
      if (current && stack.length === current.depth) {
        found.push({ name: current.name, line: current.line, lines: line - current.line + 1, parameters: current.parameters, nesting: current.nesting });
        current = null;
      } else if (current && kind.block) current.blocks -= 1;
      since = i + 1;
    }
  }
  return found;
}

function inParentheses(text, from, to) {
  let depth = 0;
  for (let i = from; i < to; i += 1) depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0;
  return depth > 0;
}

function opens(before, inFunction) {
  if (inFunction) return { block: /(\)|\belse|\bdo|\btry|\bmutable|\bnoexcept)\s*$|->\s*[\w:<>,\s*&]+$/.test(before) };
  if (introducesScope.test(before)) return {};
  for (const found of before.matchAll(head)) {
    if (control.has(found[1])) continue;
    const begin = found.index + found[0].length;
    const end = closing(before, begin);
    if (end < 0 || !tail.test(before.slice(end + 1))) continue;
    const above = before.slice(before.search(/\S/)).split('\n').length - 1;
    return { name: found[1].trim(), parameters: count(before.slice(begin, end)), above };
  }
  return {};
}

/// Where the parenthesis that was opened before `begin` closes, or -1.
function closing(text, begin) {
  let depth = 1;
  for (let i = begin; i < text.length; i += 1) {
    depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0;
    if (depth === 0) return i;
  }
  return -1;
}

/// Parameters of a list, commas in <> () {} not counted.
function count(list) {
  if (!list.trim() || list.trim() === 'void') return 0;
  let depth = 0;
  let parameters = 1;
  for (const c of list) {
    if ('<({['.includes(c)) depth += 1;
    if ('>)}]'.includes(c)) depth -= 1;
    if (c === ',' && depth === 0) parameters += 1;
  }
  return parameters;
}
