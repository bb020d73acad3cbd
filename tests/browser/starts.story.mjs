// What is often started from a paper stands above it; what is seldom started is folded behind one button.
import { ask } from './journeys.mjs';
import { fits, serious, sizes } from './look.mjs';
import { must } from './reception.mjs';

const director = 'YC0025';
const often = ['起草复文', '起草转发文', '列为议题', '转督办'];
const seldom = '总结经验教训';

async function anyPaper(page) {
  const { items } = await ask(page, 'GET', '/ledgers/incoming_document?state=running');
  must(items.length > 0, 'no paper runs in the demo');
  return `/matters/${items[0].matter}`;
}

export async function what_is_often_started_stands_above_the_paper_and_the_rest_is_folded(stage) {
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered(director), size.options);
    await page.goto(await anyPaper(page));
    const row = page.getByRole('navigation', { name: '由本件发起' });
    const more = row.getByRole('button', { name: '更多' });
    await more.waitFor();
    const shown = await row.getByRole('link').allInnerTexts();
    must(shown.join() === often.join(), `${size.name}: ${shown}`);
    await more.click();
    await row.getByRole('link', { name: seldom }).waitFor();
    must((await more.getAttribute('aria-expanded')) === 'true', 'The button does not say that it is open.');
    await fits(page, `starts (${size.name})`);
    const barriers = await serious(page);
    must(barriers.length === 0, `starts (${size.name}): ${barriers.join('\n')}`);
    await stage.picture(page, `starts-${size.name}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await row.getByRole('link', { name: seldom }).waitFor({ state: 'detached' });
    must(await more.evaluate((one) => one === document.activeElement), 'Esc does not lead back to the button.');
    await page.keyboard.press('Enter');
    const first = row.getByRole('link').nth(often.length);
    await first.waitFor();
    await page.keyboard.press('Tab');
    must(await first.evaluate((one) => one === document.activeElement), 'Tab does not lead into what was folded.');
    await page.getByRole('heading', { level: 1 }).click();
    await first.waitFor({ state: 'detached' });
    await more.click();
    await row.getByRole('link', { name: seldom }).click();
    await page.waitForURL(/matters\/new\/lesson/);
  }
}
