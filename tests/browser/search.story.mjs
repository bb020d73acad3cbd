import { clerks, sent } from './papers.mjs';
import { must } from './reception.mjs';

export async function whatever_is_looked_for_is_found_by_those_who_may_see_it(stage) {
  const { registry, outsider, drafter } = clerks(stage);
  const paper = await sent(stage, '关于加强古树名木保护工作的通知', ['县水务局']);
  const page = await stage.desk(registry);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('古树名木');
  await page.getByRole('option', { name: /在全文中检索/ }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=/);
  await page.getByRole('link', { name: paper.title }).waitFor();
  must((await page.locator('mark').first().innerText()) === '古树名木', 'What was looked for is not marked.');
  await stage.picture(page, 'found');

  const seq = /(\d+)号$/.exec(paper.number)[1];
  const year = /〔(\d+)〕/.exec(paper.number)[1];
  for (const spelt of [
    `云政发〔${year}〕${seq}号`,
    `云政发[${year}]${seq}号`,
    `云政发（${year}）${seq}`,
    `云政发(${year})${seq}号`,
  ]) {
    await page.goto(`/search?q=${encodeURIComponent(spelt)}`);
    await page.getByRole('link', { name: paper.title }).first().waitFor();
  }
  await page.getByRole('combobox', { name: '类型' }).selectOption('reception');
  await page.getByText(/没有找到/).waitFor();
  must(/kind=reception/.test(page.url()), 'The filter is not in the address.');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('link', { name: paper.title }).first().waitFor();
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: paper.title, level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: paper.title }).first().waitFor();
  must(/row=\d+/.test(page.url()), 'The row one left by is forgotten.');

  await page.goto('/search?q=%22%3Cscript%3E%25_');
  await page.getByText(/没有找到/).waitFor();
  await stage.picture(page, 'nothing');
  const others = await stage.desk(outsider);
  await others.goto(`/search?q=${encodeURIComponent('古树名木')}`);
  await others.getByText(/没有找到/).waitFor();
  const starter = await stage.desk(drafter);
  await starter.keyboard.press('/');
  await starter.keyboard.type('古树名木');
  await starter.keyboard.press('Enter');
  await starter.getByRole('heading', { name: paper.title, level: 1 }).waitFor();
}
