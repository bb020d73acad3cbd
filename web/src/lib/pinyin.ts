/**
 * First letters of the pinyin, from the order the browser itself sorts Chinese by: no table to fetch for the few dozen
 * names of pages and kinds. People are found by the server, which knows every reading of a name.
 */
// The first character of each letter in that order.
const firsts: [string, string][] = [
  ['a', '阿'], ['b', '八'], ['c', '嚓'], ['d', '哒'], ['e', '妸'], ['f', '发'], ['g', '旮'], ['h', '哈'],
  ['j', '讥'], ['k', '咔'], ['l', '垃'], ['m', '妈'], ['n', '拏'], ['o', '噢'], ['p', '妑'], ['q', '七'],
  ['r', '呥'], ['s', '仨'], ['t', '他'], ['w', '穵'], ['x', '夕'], ['y', '丫'], ['z', '帀'],
];
const han = /\p{Script=Han}/u;
const order = new Intl.Collator('zh-Hans-u-co-pinyin');

function letterOf(character: string): string {
  if (!han.test(character)) return /[a-z0-9]/i.test(character) ? character.toLowerCase() : '';
  let letter = '';
  for (const [one, first] of firsts) if (order.compare(first, character) <= 0) letter = one;
  return letter;
}

/** 「办件监控」: bjjk. */
export const initials = (text: string): string => [...text].map(letterOf).join('');
