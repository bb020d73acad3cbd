// What an office does every day on its feet: the round through the house, with a phone.
import { fits } from './look.mjs';
import { cast, decide, openFrom } from './reception.mjs';
import { pick } from './paper.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const photo = (name) => ({ name, mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') });

// covers: 298
/** The daily round is made with a phone: seven lines, photos on the spot, and the department mends it the same day. */
export async function the_daily_round_is_made_with_a_phone(stage) {
  const { starter, head, director, clerk } = cast(stage);
  const page = await stage.desk(starter, phone);
  await page.goto('/matters/new/daily_round');
  await page.getByRole('textbox', { name: '楼层（区域）' }).fill('三楼');
  await pick(page, '责任部门', '县政府办公室综合科');
  await pick(page, '带队中层', director.name);
  await pick(page, '管理人员', starter.name);
  await pick(page, '驾驶员', clerk.name);
  for (const line of ['整理', '整顿', '清洁', '素养', '安全', '节约'])
    await page.getByRole('radiogroup', { name: line, exact: true }).getByRole('radio', { name: '好' }).check();
  await page.getByRole('radiogroup', { name: '清扫', exact: true }).getByRole('radio', { name: '有问题' }).check();
  await page.getByLabel('现场照片', { exact: true }).setInputFiles(photo('三楼走廊.png'));
  await page.getByRole('link', { name: '三楼走廊.png' }).waitFor();
  await page.getByRole('textbox', { name: '问题' }).fill('走廊堆放纸箱。');
  await fits(page, '7S 日检查');
  await stage.picture(page, 'round-on-a-phone');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: /三楼 7S 日检查/, level: 1 }).waitFor();

  const heads = await stage.desk(head, phone);
  await openFrom(heads, 'pending', '三楼 7S 日检查');
  await heads.getByRole('link', { name: '三楼走廊.png' }).first().waitFor();
  await heads.getByRole('textbox', { name: '整改情况' }).fill('纸箱已清走。');
  await heads.getByLabel('整改后照片', { exact: true }).setInputFiles(photo('清理后.png'));
  await heads.getByRole('link', { name: '清理后.png' }).waitFor();
  await fits(heads, '当日整改');
  await decide(heads, '已整改');
  const directors = await stage.desk(director, phone);
  await openFrom(directors, 'pending', '三楼 7S 日检查');
  await directors.getByRole('link', { name: '清理后.png' }).first().waitFor();
  await decide(directors, '合格');
}
