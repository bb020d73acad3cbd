// What people do with official papers, by the names they read on the page.
import { decide, must, openFrom, opinionBar } from './reception.mjs';

/** The people who meet over a paper that comes to the county government. */
export function cast(stage) {
  return {
    clerk: stage.numbered('YC0037'),
    director: stage.numbered('YC0025'),
    leader: stage.numbered('YC0004'),
    reader: stage.numbered('YC0029'),
    doer: stage.numbered('YC0093'),
  };
}

/** Finds somebody or some unit by a few marks and takes the first that is offered. */
export async function pick(page, label, text) {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.click();
  await box.fill(text);
  await page.getByRole('option', { name: new RegExp(`^${text}`) }).first().click();
}

/** The names in a cell with several, in their order. */
export const chosen = (page, label) =>
  page.getByRole('list', { name: `已选：${label}` }).getByRole('listitem').allInnerTexts();

export async function day(page, label, text) {
  const box = page.getByLabel(label, { exact: true });
  await box.fill(text);
  await box.press('Enter');
}

/** The registry signs for a paper, registers it and looks it over, in one act. Returns the address of the matter. */
export async function register(page, title, number) {
  await page.goto('/matters/new/incoming_document');
  await page.getByRole('textbox', { name: '来文标题', exact: true }).fill(title);
  await page.getByRole('textbox', { name: '来文机关', exact: true }).fill('省应急管理厅');
  await page.getByRole('textbox', { name: '来文字号', exact: true }).fill(number);
  await day(page, '收到日期', '2026-11-25');
  await page.getByRole('radio', { name: '纸质' }).check();
  await page.getByRole('radio', { name: '符合要求', exact: true }).check();
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  return new URL(page.url()).pathname;
}

/** The office proposes: who instructs, who reads in which order, who handles it. */
export async function propose(page, title, { leader, readers, unit }) {
  await openFrom(page, 'pending', title);
  await page.getByRole('radio', { name: '办件' }).check();
  await pick(page, '添加呈批领导', leader.name);
  for (const reader of readers) await pick(page, '添加传阅范围', reader.name);
  await pick(page, '主办单位', unit);
  await decide(page, '提出拟办意见', '拟请领导阅示后办理。');
}

/** What stands beneath a word of the bar: 「传阅 1/2」. */
export const stageOf = (page, word) =>
  page.getByRole('list', { name: '办理环节' }).getByRole('listitem').filter({ hasText: word });

export { decide, must, openFrom, opinionBar };
