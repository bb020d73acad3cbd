import * as OpenCC from 'opencc-js/cn2t';

const convert = OpenCC.Converter({ from: 'cn', to: 'twp' });
/** Where the phrase table chooses a word the office does not use. */
const ours = [
  ['迴音', '回音'],
  ['稽核', '審核'],
  ['臺賬', '臺帳'],
  ['賬號', '帳號'],
  ['演示', '示範'],
  ['型別', '類型'],
  ['許可權', '權限'],
  ['減籤', '減簽'],
  ['“', '「'],
  ['”', '」'],
];

/** A tree of sentences in traditional characters. Words in braces are parameters and stay. */
export function taiwanOf(node) {
  if (typeof node !== 'string') return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, taiwanOf(value)]));
  const pieces = node.split(/(\{\w+\})/).map((piece) => (piece.startsWith('{') ? piece : convert(piece)));
  return ours.reduce((text, [from, to]) => text.split(from).join(to), pieces.join(''));
}
