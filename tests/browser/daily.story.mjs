// What an office has in its hands every day: a paper with the head of its organ; the digest for the leaders, printed
// and read; the round through the house by phone.
import { ask, draftPaper } from './journeys.mjs';
import { fits } from './look.mjs';
import { cast, decide, must, openFrom } from './reception.mjs';
import { pick } from './paper.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const photo = (name) => ({ name, mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') });

/** What would come out of the printer, in words, and on how many leaves. */
async function printed(page) {
  await page.waitForLoadState('networkidle').catch(() => {});
  const words = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const text = document.querySelector('.print-sheet, .body-print')?.textContent ?? '';
    window.dispatchEvent(new Event('afterprint'));
    return text;
  });
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return { words, leaves: file.match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

function mustHold(sheet, ...wanted) {
  for (const word of wanted) must(sheet.words.includes(word), `「${word}」 is not printed: ${sheet.words}`);
  must(sheet.leaves >= 1 && sheet.leaves <= 2, `${sheet.leaves} pages.`);
}

// covers: 249
/** A digest of the day is numbered, printed and delivered to the leaders, who read it. */
export async function the_digest_of_the_day_is_printed_and_read(stage) {
  const { starter, head, director } = cast(stage);
  const leader = stage.numbered('YC0004');
  const title = '每日要情 11月15日';
  const his = await stage.desk(starter);
  const paragraph = (text) => ({ type: 'paragraph', spans: [{ text }] });
  const made = await ask(his, 'POST', '/matters', {
    kind: 'daily_digest',
    submit: true,
    fields: {
      title,
      brief: 'daily',
      digest_of: '2026-11-15',
      from_day: '2026-11-15',
      until_day: '2026-11-15',
    },
  });
  const gathered = await ask(his, 'GET', `/matters/${made.id}`);
  await ask(his, 'POST', `/matters/${made.id}/commands`, {
    verb: 'submit',
    revision: gathered.revision,
    args: {
      fields: {
        body: {
          version: 1,
          blocks: [
            { type: 'title', lines: ['每日要情'] },
            paragraph('寒潮今晚到，北部乡镇有雪。'),
            paragraph('网民关注供暖。'),
          ],
        },
      },
    },
  });
  const heads = await stage.desk(head);
  await openFrom(heads, 'pending', title);
  await decide(heads, '同意');
  const directors = await stage.desk(director);
  await openFrom(directors, 'pending', title);
  await pick(directors, '添加报送领导', leader.name);
  await directors.getByRole('textbox', { name: '印制份数' }).fill('12');
  await decide(directors, '签发', '同意签发。');
  await his.goto(`/matters/${made.id}?tab=body`);
  await his.getByRole('heading', { name: title, level: 1 }).waitFor();
  await his.getByRole('tab', { name: '正文' }).click();
  await his.getByText('寒潮今晚到，北部乡镇有雪。').first().waitFor();
  await stage.picture(his, 'digest');
  mustHold(await printed(his), '寒潮今晚到，北部乡镇有雪。', '网民关注供暖。');
  await his.getByRole('tab', { name: '办理单' }).click();
  await his.getByText('印制份数').first().waitFor();
  mustHold(await printed(his), '每日要情〔2026〕第', title, '12');
  const leaders = await stage.desk(leader);
  await openFrom(leaders, 'to_read', title);
  await decide(leaders, '已阅', '请住建局盯住供暖。');
  await his.goto(`/matters/${made.id}`);
  await his.getByText('请住建局盯住供暖。').first().waitFor();
}

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

// covers: 229
/** Party, government and mass body: whoever issues a paper, its first page bears that organ's own head. */
export async function a_paper_bears_the_head_of_its_organ(stage) {
  const paper = { type: 'kind_notice', direction: 'down', word: '', to: ['县财政局'], text: '请遵照执行。' };
  for (const [who, issuer] of [
    ['YC0012', '县委办公室'],
    ['YC0031', '云川县人民政府'],
    ['YC0031', '县总工会'],
  ]) {
    const page = await stage.desk(stage.numbered(who));
    await page.goto(await draftPaper(page, { ...paper, title: `${issuer}关于做好冬季值守工作的通知`, issuer }));
    await page.getByRole('tab', { name: '正文' }).click();
    await page.getByText('版式', { exact: true }).click();
    await page.getByText(`${issuer}文件`).first().waitFor();
    await stage.picture(page, issuer);
  }
}
