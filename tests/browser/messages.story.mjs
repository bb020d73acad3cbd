// Everything one was told, on a page of its own: by what it is to him, read or not.
import { fits, serious, sizes } from './look.mjs';
import { act, cast, must, openFrom, opinionBar, start } from './reception.mjs';

const line = (page, text) => page.getByRole('main').getByRole('listitem').filter({ hasText: text });
const part = (page, name) => page.getByRole('navigation', { name: '提醒' }).getByRole('link', { name });

/** What comes to the head, is called for, and is taken back from him: three lines, each in its part. */
export async function notices_stand_by_what_they_are_to_their_reader(stage) {
  const unit = '省供销合作社';
  const { starter, head } = cast(stage);
  const his = await stage.desk(starter);
  await start(his, unit);
  await act(his, '催办').click();
  await his.getByRole('dialog').getByRole('button', { name: /^确认/ }).click();
  await his.getByRole('status').filter({ hasText: '已催办' }).waitFor();
  const page = await stage.desk(head);
  await page.getByRole('button', { name: /提醒/ }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: '全部提醒' }).click();
  await page.getByRole('heading', { name: '提醒', level: 1 }).waitFor();
  for (const [name, words] of [['要我办的', '送您办理'], ['时限催办', '催办']]) {
    await part(page, name).click();
    await page.waitForURL(/part=/);
    await line(page, unit).filter({ hasText: words }).first().waitFor();
    must((await line(page, unit).count()) === 1, `In ${name} stand ${await line(page, unit).count()} lines of it.`);
  }
  await part(page, '未读').click();
  await line(page, unit).first().waitFor();
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await page.getByText('都已读过。').waitFor();
  await part(page, '要我办的').click();
  await line(page, unit).getByRole('link').first().click();
  await page.getByRole('heading', { name: new RegExp(unit), level: 1 }).waitFor();
  await opinionBar(page).waitFor();
  await openFrom(page, 'pending', unit);
}

export async function the_page_of_notices_fits_and_puts_up_no_barrier(stage) {
  const unit = '省归国华侨联合会';
  const { starter, head } = cast(stage);
  await start(await stage.desk(starter), unit);
  for (const size of sizes) {
    const page = await stage.desk(head, size.options);
    await page.goto('/messages');
    await line(page, unit).first().waitFor();
    await fits(page, `提醒 (${size.name})`);
    must((await serious(page)).length === 0, (await serious(page)).join('\n'));
    await stage.picture(page, size.name);
  }
}
