// What is attached is looked at in front of the page, page by page: on the desk by keys and buttons, on a phone by a
// finger.
import { fits, serious } from './look.mjs';
import { cast, fillForm, must } from './reception.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A PDF of so many pages, each with its number large upon it. */
function pdf(name, pages) {
  const parts = ['<</Type/Catalog/Pages 2 0 R>>'];
  const kids = Array.from({ length: pages }, (_, n) => `${4 + 2 * n} 0 R`).join(' ');
  parts.push(`<</Type/Pages/Count ${pages}/Kids[${kids}]>>`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  for (let n = 1; n <= pages; n++) {
    const drawn = `BT /F1 160 Tf 200 500 Td (${n}) Tj ET`;
    parts.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${3 + 2 * n} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
    );
  }
  const body = parts.map((part, at) => `${at + 1} 0 obj\n${part}\nendobj\n`).join('');
  const whole = `%PDF-1.7\n${body}trailer\n<</Root 1 0 R>>\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(whole) };
}

const words = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('考察路线说明\n上午看茶园，下午座谈。\n') };
const viewer = (page) => page.getByRole('dialog', { name: '查看附件' });
const sheet = (page, name, at, all) => viewer(page).getByRole('img', { name: `${name}，第${at}页，共${all}页` });
const barriers = async (page) => (await serious(page)).join('\n');

/** The form of a reception, not sent yet, with files beside its letter. */
async function form(page, unit, files) {
  await page.goto('/matters/new/reception');
  await fillForm(page, unit);
  for (const file of files) {
    await page.getByLabel('公函', { exact: true }).setInputFiles(file);
    await page.getByRole('link', { name: file.name }).waitFor();
  }
}

export async function an_attachment_is_leafed_through_by_keys_and_left_where_one_was(stage) {
  const page = await stage.desk(cast(stage).starter);
  await form(page, '省林业科学院', [pdf('考察材料.pdf', 12), words]);
  const link = page.getByRole('link', { name: '考察材料.pdf' });
  await link.focus();
  await page.keyboard.press('Enter');
  await sheet(page, '考察材料.pdf', 1, 12).waitFor();
  await page.keyboard.press('ArrowRight');
  await sheet(page, '考察材料.pdf', 2, 12).waitFor();
  await viewer(page).getByText('2 / 12').waitFor();
  must(!(await barriers(page)), await barriers(page));
  await stage.picture(page, 'desk');
  const wide = (await sheet(page, '考察材料.pdf', 2, 12).boundingBox()).width;
  await page.keyboard.press('+');
  const grown = (before) => document.querySelector('dialog img').getBoundingClientRect().width > before;
  await page.waitForFunction(grown, wide);
  await page.keyboard.press('-');
  await page.keyboard.press('r');
  await page.waitForFunction(() => {
    const { width, height } = document.querySelector('dialog img').getBoundingClientRect();
    return width > height;
  });
  await page.keyboard.press('End');
  await sheet(page, '考察材料.pdf', 12, 12).waitFor();
  must(await viewer(page).getByRole('button', { name: '下一页' }).isDisabled(), 'There is a page after the last.');
  await page.keyboard.press(']');
  await viewer(page).getByText('上午看茶园，下午座谈。').waitFor();
  must(!(await barriers(page)), await barriers(page));
  await page.keyboard.press('Escape');
  await viewer(page).waitFor({ state: 'hidden' });
  await page.waitForURL((url) => !url.hash);
  must(await link.evaluate((one) => one === document.activeElement), 'The focus is not where it was.');
  must((await page.getByRole('textbox', { name: '来访人数', exact: true }).inputValue()) === '6', 'The form was lost.');
}

export async function a_file_that_cannot_be_shown_says_why_and_lets_itself_be_taken_along(stage) {
  const page = await stage.desk(cast(stage).starter);
  await form(page, '省档案馆', [words]);
  await page.getByRole('link', { name: '来访公函.pdf' }).click();
  await viewer(page).getByText('文件可能已损坏').waitFor();
  const coming = page.waitForEvent('download');
  await viewer(page).getByRole('link', { name: '下载' }).click();
  must((await coming).suggestedFilename() === '来访公函.pdf', 'Another file came down.');
  await viewer(page).getByRole('button', { name: '下一份' }).click();
  await viewer(page).getByText('考察路线说明').waitFor();
  await viewer(page).getByRole('button', { name: '关闭' }).click();
  await viewer(page).waitFor({ state: 'hidden' });
}

/** A finger from one side to the other, as the browser is told of it. */
async function swipe(page, from, to) {
  const { x, y, width, height } = await viewer(page).getByRole('region').boundingBox();
  const hand = await page.context().newCDPSession(page);
  const at = (share) => [{ x: x + width * share, y: y + height / 2 }];
  await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
  await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((from + to) / 2) });
  await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
  await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await hand.detach();
}

export async function on_a_phone_a_finger_turns_the_pages_and_the_way_back_closes_them(stage) {
  const unit = '省气象服务中心';
  const { starter, head } = cast(stage);
  const page = await stage.desk(starter);
  await form(page, unit, [pdf('考察材料.pdf', 12)]);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: new RegExp(unit), level: 1 }).waitFor();
  const path = new URL(page.url()).pathname;
  const his = await stage.desk(head, phone);
  await his.goto(`${path}?tab=files`);
  await his.getByRole('link', { name: '考察材料.pdf' }).tap();
  await sheet(his, '考察材料.pdf', 1, 12).waitFor();
  await fits(his, '查看附件');
  await swipe(his, 0.8, 0.2);
  await sheet(his, '考察材料.pdf', 2, 12).waitFor();
  await swipe(his, 0.2, 0.8);
  await sheet(his, '考察材料.pdf', 1, 12).waitFor();
  await viewer(his).getByRole('button', { name: '下一页' }).click();
  await sheet(his, '考察材料.pdf', 2, 12).waitFor();
  must(!(await barriers(his)), await barriers(his));
  await stage.picture(his, 'phone');
  await his.goBack();
  await viewer(his).waitFor({ state: 'hidden' });
  must(new URL(his.url()).pathname === path, 'The way back left the matter.');
}
