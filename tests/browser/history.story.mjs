import { act, cast, decide, must, openFrom, opinionBar, start } from './reception.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const banner = (page) => page.getByRole('complementary', { name: '历史' });
const entry = (page, words) => page.getByRole('listitem').filter({ hasText: words });

async function fits(page, where) {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  must(content <= window, `${where}: ${content} px in a window of ${window} px.`);
}

/** A request that has been sent and agreed once. Returns its address. */
async function agreedOnce(stage, unit) {
  const { starter, head } = cast(stage);
  const path = await start(await stage.desk(starter), unit);
  const hers = await stage.desk(head);
  await openFrom(hers, 'pending', unit);
  await decide(hers, '同意', '同意，请办公室统筹。');
  return path;
}

export async function a_matter_can_be_seen_as_it_stood(stage) {
  const path = await agreedOnce(stage, '省统计局');
  const { director } = cast(stage);
  const page = await stage.desk(director);
  await page.goto(`${path}?tab=trail`);
  const links = page.getByRole('link', { name: /^查看当时：/ });
  await links.first().waitFor();
  await stage.picture(page, 'trail');
  await links.first().focus();
  await page.keyboard.press('Enter');
  await banner(page)
    .getByText(/^这是 \d+年\d+月\d+日 \d\d:\d\d 时的样子。$/)
    .waitFor();
  must(new URL(page.url()).searchParams.get('at'), 'The moment does not stand in the address.');
  await page.getByText('公务接待审批单').waitFor();
  must((await page.getByText('同意，请办公室统筹。').count()) === 0, 'What was written later is shown.');
  must((await opinionBar(page).count()) === 0, 'One can act on the past.');
  must((await page.getByRole('tabpanel').getByRole('textbox').count()) === 0, 'One can write into the past.');
  await stage.picture(page, 'then');
  await page.getByRole('tab', { name: '流转' }).click();
  await entry(page, '申请：提交').first().waitFor();
  must(
    (await entry(page, '申请：提交').count()) === 1 && (await entry(page, '部门审核：同意').count()) === 0,
    'The trail does not end at that moment.',
  );
  await page.reload();
  await banner(page).waitFor();
  await page.getByRole('tab', { name: '办理单' }).click();
  await banner(page).getByRole('link', { name: '后一步' }).click();
  await page.getByText('同意，请办公室统筹。').waitFor();
  await banner(page).getByRole('link', { name: '回到现在' }).click();
  await opinionBar(page).waitFor();
  must(
    (await banner(page).count()) === 0 && !new URL(page.url()).searchParams.get('at'),
    'The present is still the past.',
  );
}

export async function what_is_being_written_survives_a_look_into_the_past(stage) {
  const path = await agreedOnce(stage, '省档案馆');
  const page = await stage.desk(cast(stage).director);
  await page.goto(path);
  await opinionBar(page).getByRole('textbox', { name: '我的意见' }).fill('写到一半的意见');
  await page.getByRole('tab', { name: '流转' }).click();
  await page
    .getByRole('link', { name: /^查看当时：/ })
    .first()
    .click();
  await banner(page).waitFor();
  must((await page.getByText('写到一半的意见').count()) === 0, 'A draft of today stands in the past.');
  await page.goBack();
  await opinionBar(page).waitFor();
  must(
    (await opinionBar(page).getByRole('textbox', { name: '我的意见' }).inputValue()) === '写到一半的意见',
    'The opinion was lost.',
  );
  await act(page, '同意').waitFor();
}

export async function a_moment_that_never_was_is_told_in_words(stage) {
  stage.expect(404);
  const path = await agreedOnce(stage, '省文物局');
  const page = await stage.desk(cast(stage).director);
  await page.goto(`${path}?at=2020-01-01T00:00:00%2B08:00`);
  await page.getByRole('alert').filter({ hasText: '没有找到该内容' }).waitFor();
  await stage.picture(page, 'before-it-began');
  await page.goto(`${path}?at=昨天`);
  await page.getByText('网址中的时间无法识别。').waitFor();
  await banner(page).getByRole('link', { name: '回到现在' }).click();
  await opinionBar(page).waitFor();
}

export async function the_past_fits_a_phone(stage) {
  const path = await agreedOnce(stage, '省林业局');
  const page = await stage.desk(cast(stage).director, phone);
  await page.goto(`${path}?tab=trail`);
  const links = page.getByRole('link', { name: /^查看当时：/ });
  await links.first().waitFor();
  await fits(page, 'trail');
  await stage.picture(page, 'trail');
  await links.first().click();
  await banner(page).waitFor();
  await page.getByText('公务接待审批单').waitFor();
  await fits(page, 'then');
  await stage.picture(page, 'then');
}
