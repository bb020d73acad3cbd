import { describe, expect, it } from 'vitest';
import type { Found } from '@/api';
import { answers, fitting, type Doing } from './functions';
import { groupsFor, type Telling } from './groups';

const all: Doing[] = [
  { to: '/desk/pending', label: '待办', words: [] },
  { to: '/stand-in', label: '委托与代办', words: ['委托', '请假', 'AB角'] },
  { to: '/office', label: '办件监控', words: ['监控'] },
  { to: '/matters/new/outgoing_document', label: '新建发文', words: ['发文', '拟稿'] },
];
const say: Telling = { untitled: '未填', with: (names) => `在 ${names.join()} 处`, all: (typed) => `全文：${typed}` };
const matter = (id: string, holders: string[]): Found['matters']['items'][number] => ({
  matter: id,
  kind_title: '公务接待',
  title: `关于${id}`,
  number: `接〔2026〕${id}号`,
  state: 'running',
  state_label: '办理中',
  unit_name: '综合科',
  holders,
});
const found: Found = {
  matters: { items: [matter('1', ['张涛']), matter('2', [])], total: 99, capped: true },
  people: {
    items: [{ id: '7', user_name: 'YC0001', name: '张涛', unit_name: '办公室', post_title: '主任' }],
    total: 1,
    capped: false,
  },
};
function to(typed: string): string[] {
  const { called, near } = fitting(all, typed);
  return [...called, ...near].map((one) => one.to);
}

describe('what one may do', () => {
  it('is found by its name, other words and first letters', () => {
    expect(to('请假')).toEqual(['/stand-in']);
    expect(to('qj')).toEqual(['/stand-in']);
    expect(to('监控')).toEqual(['/office']);
    expect(to('bjjk')).toEqual(['/office']);
    expect(to('拟稿')).toEqual(['/matters/new/outgoing_document']);
    expect(to('ＡＢ角')).toEqual(['/stand-in']);
    expect(to('db')).toEqual(['/desk/pending']);
    expect(to('没有')).toEqual([]);
    expect(to(' ')).toEqual([]);
  });

  it('stands first when it is called just so', () => {
    expect(answers(all[0]!, '待办')).toBe(2);
    expect(answers(all[1]!, '代办')).toBe(1);
    expect(answers(all[1]!, '代')).toBe(0);
    expect(to('w')).toEqual([]);
  });
});

describe('the groups', () => {
  it('go from what is called so to the search through everything', () => {
    expect(groupsFor('监控', found, all, say).map((group) => group.name)).toEqual(['called', 'matters', 'people', 'all']);
    expect(groupsFor('委', null, all, say).map((group) => group.name)).toEqual(['functions', 'all']);
  });

  it('say how many there are where not all are shown, and on whose desk a paper lies', () => {
    const [matters, people, search] = groupsFor('张涛', found, all, say);
    expect(matters!.more).toBe('99+');
    expect(people!.more).toBe('');
    expect(matters!.choices[0]!.facts).toEqual(['接〔2026〕1号', '公务接待', '在 张涛 处']);
    expect(matters!.choices[1]!.facts.at(-1)).toBe('综合科');
    expect(people!.choices[0]!.to).toBe('/people/7');
    expect(search!.choices[0]!.to).toBe(`/search?q=${encodeURIComponent('张涛')}`);
  });

  it('have no key twice', () => {
    const keys = groupsFor('待办', found, all, say).flatMap((group) => group.choices.map((one) => one.key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('show what was opened last while nothing is typed', () => {
    expect(groupsFor('', found, all, say).map((group) => group.name)).toEqual(['opened', 'called']);
    expect(groupsFor('', null, all, say).map((group) => group.name)).toEqual(['called']);
  });
});
