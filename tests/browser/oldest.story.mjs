// The oldest browser the page promises to work in (Chromium 86 of October 2020, as 统信 and 360 still carry it): a real
// one does a day's work. Today's tools find nothing in so old a page, so it is looked for and clicked by hand.
import { existsSync } from 'node:fs';
import { cast, must, start } from './reception.mjs';
import { pathOf } from './stage.mjs';

const oldest = process.env.ZS_OLDEST_CHROMIUM ?? pathOf('build/old-chromium/chromium');

/** Waits until something of this selector says (or is called) `text` and can be hit, and clicks in the middle of it. */
async function click(page, selector, text) {
  const found = await page.waitForFunction(
    ([of, words]) => {
      const called = (one) => `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`;
      const one = [...document.querySelectorAll(of)].find((each) => called(each).includes(words) && each.offsetParent);
      if (!one) return null;
      one.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = one.getBoundingClientRect();
      const [left, top] = [x + width / 2, y + height / 2];
      return one.contains(document.elementFromPoint(left, top)) ? { left, top } : null;
    },
    [selector, text],
  );
  const { left, top } = await found.jsonValue();
  await page.mouse.click(left, top);
}

const says = (page, selector, text) =>
  page.waitForFunction(
    ([of, words]) => [...document.querySelectorAll(of)].some((one) => one.textContent.includes(words)),
    [selector, text],
  );

export async function the_oldest_browser_we_promise_opens_decides_and_sends(stage) {
  must(existsSync(oldest), `There is no old Chromium at ${oldest}: run ./dev setup test.`);
  const unit = '省文化和旅游厅';
  const { starter, head } = cast(stage);
  await start(await stage.desk(starter), unit);
  const page = await stage.browser({ executablePath: oldest });
  await page.goto('/log-in');
  const version = await page.evaluate(() => /Chrome\/(\d+)/.exec(navigator.userAgent)[1]);
  must(version === '86', `This is Chromium ${version}.`);
  await click(page, 'button', `${head.name}${head.unit}`);
  await says(page, 'h1', '手头有');
  await click(page, 'h1 a', '件待办');
  await says(page, 'h1', '待办');
  await stage.picture(page, 'pending');
  await click(page, 'main a', unit);
  await says(page, 'h1', unit);
  await click(page, 'textarea#opinion', '');
  await page.keyboard.type('同意，从简安排。');
  await stage.picture(page, 'opinion');
  await click(page, 'button.main', '同意');
  await says(page, '[role=status]', '已同意');
  await stage.picture(page, 'sent');
}
