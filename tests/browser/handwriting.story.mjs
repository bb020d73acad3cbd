// 手写批示: a leader writes on the phone with a pen; whoever opens the paper sees the hand.
import { atRest, serious } from './look.mjs';
import { cast, decide, must, openFrom, opinionBar, start } from './reception.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Three strokes across the sheet. */
async function write(page) {
  const sheet = await page.getByRole('img', { name: '书写区' }).boundingBox();
  for (const at of [0.3, 0.5, 0.7]) {
    await page.mouse.move(sheet.x + sheet.width * 0.2, sheet.y + sheet.height * at);
    await page.mouse.down();
    await page.mouse.move(sheet.x + sheet.width * 0.5, sheet.y + sheet.height * (at - 0.08), { steps: 6 });
    await page.mouse.move(sheet.x + sheet.width * 0.8, sheet.y + sheet.height * at, { steps: 6 });
    await page.mouse.up();
  }
}

/** The picture has come and has something on it. */
const shown = (picture) =>
  picture.evaluate(
    (image) =>
      image.complete || new Promise((done, failed) => Object.assign(image, { onload: done, onerror: failed })),
  );

/** The printer does not wait: the picture is there when the printing begins. */
function isPrinted() {
  window.dispatchEvent(new Event('beforeprint'));
  const picture = document.querySelector('.print-sheet img');
  const there = Boolean(picture?.complete && picture.naturalWidth);
  window.dispatchEvent(new Event('afterprint'));
  return there;
}

export async function an_opinion_can_be_written_by_hand(stage) {
  const unit = '省体育局';
  const { starter, head } = cast(stage);
  const desk = await stage.desk(starter);
  const path = await start(desk, unit);
  const page = await stage.desk(head, phone);
  await openFrom(page, 'pending', unit);
  await opinionBar(page).getByRole('button', { name: '写意见' }).click();
  await opinionBar(page).getByRole('button', { name: '手写', exact: true }).click();
  const pad = page.getByRole('dialog', { name: '手写批示' });
  await pad.waitFor();
  await atRest(page);
  must(await pad.getByRole('button', { name: '用作批示' }).isDisabled(), 'An empty sheet can be used.');
  await write(page);
  await stage.picture(page, 'pad');
  must((await serious(page)).length === 0, (await serious(page)).join('\n'));
  await pad.getByRole('button', { name: '退一笔' }).click();
  await pad.getByRole('button', { name: '用作批示' }).click();
  const mine = opinionBar(page).getByRole('img', { name: '手写批示' });
  await mine.waitFor();
  await shown(mine);
  must((await page.getByRole('textbox', { name: '我的意见' }).inputValue()) === '（手写批示）', 'No words stand beside it.');
  await page.getByRole('textbox', { name: '我的意见' }).fill('同意，请按标准安排。');
  await decide(page, '同意', '');
  await desk.goto(path);
  const hand = desk.getByRole('img', { name: '同意，请按标准安排。' });
  await hand.waitFor();
  await shown(hand);
  must((await hand.boundingBox()).height > 20, 'Nothing of the hand is to be seen.');
  await stage.picture(desk, 'in-its-cell');
  must(await desk.evaluate(isPrinted), 'The hand is not on the sheet that is printed.');
}

/** Somebody with the pad open over the matter of that unit, by whichever window. */
async function openPad(page, path) {
  if (new URL(page.url()).pathname !== path) await page.goto(path);
  await opinionBar(page).getByRole('button', { name: '手写', exact: true }).click();
  const pad = page.getByRole('dialog', { name: '手写批示' });
  await pad.waitFor();
  await atRest(page);
  return pad;
}

/** Ink on the sheet, in dots. */
const ink = (page) =>
  page.getByRole('img', { name: '书写区' }).evaluate((canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length;
  });

async function mustBeThere(page, pad, before) {
  await pad.getByRole('button', { name: '用作批示' }).and(page.locator(':enabled')).waitFor();
  const after = await ink(page);
  must(Math.abs(after - before) < before / 20, `Of ${before} dots of ink ${after} are left.`);
}

export async function what_is_drawn_outlives_its_window_and_its_session_and_is_nobody_elses(stage) {
  const unit = '省气象局';
  const { starter, head, director } = cast(stage);
  stage.expect(404);
  await start(await stage.desk(starter), unit);
  let page = await stage.desk(head);
  await openFrom(page, 'pending', unit);
  const path = new URL(page.url()).pathname;
  await openPad(page, path);
  await write(page);
  const drawn = await ink(page);
  must(drawn > 0, 'Nothing was drawn.');
  const context = page.context();
  const closed = page;
  page = await context.newPage();
  await closed.close();
  await mustBeThere(page, await openPad(page, path), drawn);
  await context.clearCookies();
  await page.reload();
  await page.getByRole('button', { name: new RegExp(`^${director.name}\\s*${director.unit}`) }).first().click();
  await page.waitForURL(new RegExp(path));
  await page.getByRole('heading', { level: 1 }).or(page.getByRole('main').getByRole('alert')).first().waitFor();
  must((await page.getByRole('img', { name: '手写批示' }).count()) === 0, 'The next one at this window sees his hand.');
  await context.clearCookies();
  await page.goto(path);
  await page.getByRole('button', { name: new RegExp(`^${head.name}\\s*${head.unit}`) }).first().click();
  await page.waitForURL(new RegExp(path));
  const pad = await openPad(page, path);
  await mustBeThere(page, pad, drawn);
  await stage.picture(page, 'there-again');
  await pad.getByRole('button', { name: '用作批示' }).click();
  await opinionBar(page).getByRole('img', { name: '手写批示' }).waitFor();
  await decide(page, '同意', '');
  const left = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':drawn:')));
  must(left.length === 0, `After the word was given the machine keeps ${left}.`);
}
