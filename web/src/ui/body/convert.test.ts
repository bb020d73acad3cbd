import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { checkBody, emptyBody, isBody, type Block, type Body } from './body';
import { copiedText, isBlank, pasted } from './clipboard';
import { backspace, deeper, enter, insertTable, setRank, shallower, togglePart } from './commands';
import { fromDoc, toDoc } from './convert';
import { blocksFromText } from './recognise';

const p = (text: string): Block => ({ type: 'paragraph', spans: text ? [{ text }] : [] });
const h = (level: 1 | 2 | 3 | 4, text: string): Block => ({ type: 'heading', level, spans: text ? [{ text }] : [] });
const body = (...blocks: Block[]): Body => ({ version: 1, blocks });
const whole = body(
  { type: 'title', lines: ['云川县人民政府', '关于做好防汛工作的通知'] },
  { type: 'recipients', text: '各乡镇人民政府，县直有关单位' },
  p('为切实做好防汛工作，通知如下。'),
  h(1, '总体要求'),
  { type: 'heading', level: 2, spans: [{ text: '压实责任。', strong: true }, { text: '各地要落实江𬱖同志意见。' }] },
  h(3, '排查'),
  h(4, '水库'),
  { type: 'paragraph', spans: [{ text: '甲' }, { text: '乙', strong: true }, { text: '丙' }] },
  p(''),
  {
    type: 'table',
    rows: [
      [
        { lines: [[{ text: '序号' }]], head: true },
        { lines: [[{ text: '任务' }]], head: true, colspan: 2 },
      ],
      [
        { lines: [[{ text: '1' }]], rowspan: 2 },
        { lines: [[{ text: '一行' }], [{ text: '二行', strong: true }]] },
        { lines: [[]] },
      ],
      [{ lines: [[]] }, { lines: [[]] }],
    ],
  },
  { type: 'attachments', items: ['名单', '安排表'] },
  { type: 'signature', organs: ['云川县人民政府', '云川县水利局'], date: '2026-03-05' },
  { type: 'note', text: '此件公开发布' },
);

/** An editor with the cursor behind the n-th occurrence of a text, or in the first block. */
function at(value: Body, text = '', end = true): EditorState {
  const doc = toDoc(value);
  let place = 1;
  doc.descendants((node, pos) => {
    if (text && node.isTextblock && node.textContent === text) place = pos + 1 + (end ? node.content.size : 0);
  });
  return EditorState.create({ doc, selection: TextSelection.create(doc, place) });
}

function after(state: EditorState, ...commands: ReturnType<typeof setRank>[]): EditorState {
  let now = state;
  for (const command of commands) command(now, (tr) => (now = now.apply(tr)));
  return now;
}
const kinds = (state: EditorState): string[] =>
  fromDoc(state.doc).blocks.map((block) => (block.type === 'heading' ? `h${block.level}` : block.type));

describe('a body', () => {
  it('goes into the editor and comes back the same', () => {
    expect(fromDoc(toDoc(whole))).toEqual(whole);
    expect(fromDoc(toDoc(emptyBody()))).toEqual(emptyBody());
  });

  it('is accepted as it is, and refused with the place of the fault', () => {
    expect(checkBody(whole)).toEqual([]);
    const faulty: [unknown, string][] = [
      [null, ''],
      [{ version: 2, blocks: [] }, ''],
      [body(), '/blocks'],
      [body(p('甲'), { type: 'title', lines: ['题'] }), '/blocks/1'],
      [body(p('甲\n乙')), '/blocks/0/spans/0/text'],
      [body({ type: 'signature', organs: ['县'], date: '2026-02-30' }), '/blocks/0/date'],
      [body(p('甲'), { type: 'note', text: '一' }, { type: 'note', text: '二' }), '/blocks/2'],
      [{ version: 1, blocks: [{ type: 'image' }] }, '/blocks/0'],
      [{ version: 1, blocks: [{ type: 'heading', level: 5, spans: [] }] }, '/blocks/0/level'],
      [body({ type: 'table', rows: [[{ lines: [[]] }], [{ lines: [[]] }, { lines: [[]] }]] }), '/blocks/0/rows'],
      [{ version: 1, blocks: [{ type: 'paragraph', spans: [{ text: '甲', colour: 'red' }] }] }, '/blocks/0/spans/0'],
    ];
    for (const [value, pointer] of faulty) expect(checkBody(value)[0]?.pointer, JSON.stringify(value)).toBe(pointer);
  });
});

describe('the keys', () => {
  it('take a heading deeper and back, no further than there are levels', () => {
    const start = at(body(h(1, '一级'), h(1, '二级')), '二级');
    expect(kinds(after(start, deeper))).toEqual(['h1', 'h2']);
    expect(kinds(after(start, deeper, deeper, deeper, deeper))).toEqual(['h1', 'h4']);
    expect(kinds(after(start, shallower))).toEqual(['h1', 'paragraph']);
  });

  it('make a paragraph a heading as the one before it', () => {
    expect(kinds(after(at(body(h(2, '标题'), p('正文')), '正文'), deeper))).toEqual(['h2', 'h2']);
    expect(kinds(after(at(body(p('正文')), '正文'), deeper))).toEqual(['h1']);
  });

  it('go on with text after a high heading and with the next item after a low one', () => {
    expect(kinds(after(at(body(h(1, '总体要求')), '总体要求'), enter))).toEqual(['h1', 'paragraph']);
    expect(kinds(after(at(body(h(3, '排查隐患')), '排查隐患'), enter))).toEqual(['h3', 'h3']);
    expect(kinds(after(at(body(h(2, '压实责任。各地要落实。')), '压实责任。各地要落实。'), enter))).toEqual([
      'h2',
      'h2',
    ]);
    expect(kinds(after(at(body(h(3, '排查隐患')), '排查隐患'), enter, enter))).toEqual(['h3', 'paragraph']);
  });

  it('split a paragraph into two, at its end as well as within', () => {
    expect(kinds(after(at(body(p('正文')), '正文'), enter, enter))).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(kinds(after(at(body(p('正文'), { type: 'attachments', items: ['一'] }), '一'), enter, enter))).toEqual([
      'paragraph',
      'attachments',
    ]);
  });

  it('give up a heading at its front, and an empty part as a whole', () => {
    expect(kinds(after(at(body(h(2, '标题')), '标题', false), backspace))).toEqual(['paragraph']);
    const titled = at(body({ type: 'title', lines: [''] }, p('正文')), '', false);
    expect(kinds(after(titled, backspace))).toEqual(['paragraph']);
  });
});

describe('the toolbar', () => {
  it('puts every part in its place, in whatever order it is asked, and takes it away again', () => {
    const start = at(body(p('正文')), '正文');
    const full = after(
      start,
      togglePart('note'),
      togglePart('title'),
      togglePart('signature'),
      togglePart('attachments'),
      togglePart('recipients'),
    );
    expect(kinds(full)).toEqual(['title', 'recipients', 'paragraph', 'attachments', 'signature', 'note']);
    expect(isBody(fromDoc(full.doc))).toBe(true);
    expect(kinds(after(full, togglePart('signature'), togglePart('title')))).toEqual([
      'recipients',
      'paragraph',
      'attachments',
      'note',
    ]);
  });

  it('puts a table after the block of the cursor and leaves a line below it', () => {
    const made = after(at(body(p('正文'), { type: 'note', text: '注' }), '正文'), insertTable(3, 2));
    expect(kinds(made)).toEqual(['paragraph', 'table', 'paragraph', 'note']);
    expect(isBody(fromDoc(made.doc))).toBe(true);
    expect(insertTable(2, 2)(made)).toBe(false);
  });

  it('changes the level of everything chosen, and nothing else', () => {
    const doc = toDoc(whole);
    const all = EditorState.create({
      doc,
      selection: TextSelection.between(doc.resolve(1), doc.resolve(doc.content.size - 1)),
    });
    const flat = after(all, setRank(0));
    expect(kinds(flat).filter((kind) => /^h/.test(kind))).toEqual([]);
    expect(kinds(flat)).toContain('table');
  });
});

describe('what is pasted', () => {
  const paper =
    '云川县人民政府关于做好防汛工作的通知\n各乡镇人民政府：\n通知如下。\n一、甲\n云川县人民政府\n2026年3月5日';

  it('fills an empty body with all its parts', () => {
    const state = at(emptyBody());
    expect(isBlank(state.doc)).toBe(true);
    expect(kinds(state.apply(pasted(state, '', paper)!))).toEqual([
      'title',
      'recipients',
      'paragraph',
      'h1',
      'signature',
    ]);
  });

  it('becomes running text where something stands already, without leaving empty lines', () => {
    const state = at(body(p('前文'), p('')), '前文');
    const end = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
    const done = end.apply(pasted(end, '', '一、甲\n乙。')!);
    expect(fromDoc(done.doc).blocks).toEqual([p('前文'), h(1, '甲'), p('乙。')]);
  });

  it('of one line goes into the line', () => {
    const state = at(body(p('前文')), '前文');
    expect(fromDoc(state.apply(pasted(state, '', '后文')!).doc).blocks).toEqual([p('前文后文')]);
  });

  it('goes into a title as words, into a list and a cell line for line', () => {
    const title = at(body({ type: 'title', lines: ['题'] }, p('')), '题');
    expect(fromDoc(title.apply(pasted(title, '<p>一、甲</p><p>乙</p>', '')!).doc).blocks[0]).toEqual({
      type: 'title',
      lines: ['题甲乙'],
    });
    const list = at(body(p('文'), { type: 'attachments', items: ['名单'] }), '名单');
    expect(fromDoc(list.apply(pasted(list, '', '一\n二')!).doc).blocks[1]).toEqual({
      type: 'attachments',
      items: ['名单一', '二'],
    });
    const cell = at(body({ type: 'table', rows: [[{ lines: [[{ text: '格' }]] }]] }), '格');
    expect(fromDoc(cell.apply(pasted(cell, '', '一\n二')!).doc).blocks[0]).toMatchObject({
      rows: [[{ lines: [[{ text: '格一' }], [{ text: '二' }]] }]],
    });
  });

  it('leaves as plain text with its numbers, which come back as the same headings', () => {
    const flow = body(h(1, '甲'), h(2, '乙'), p('丙。'), h(2, '丁'));
    const doc = toDoc(flow);
    const all = EditorState.create({
      doc,
      selection: TextSelection.between(doc.resolve(1), doc.resolve(doc.content.size - 1)),
    });
    expect(copiedText(all)).toBe('一、甲\n（一）乙\n丙。\n（二）丁');
    expect(blocksFromText(copiedText(all), false)).toEqual(flow.blocks);
  });
});
