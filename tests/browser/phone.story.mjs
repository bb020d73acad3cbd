// The narrowest phone, in the hand of somebody on the way: the same pages, the opinion under the thumb, and a true word
// when the office cannot be reached.
import { fits, serious } from './look.mjs';
import { cast, claim, decide, decideOnPhone, must, openFrom, opinionBar, start } from './reception.mjs';

const narrow = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

export async function the_narrowest_phone_shows_every_page_whole(stage) {
  const unit = '省地方金融管理局';
  const { starter, head } = cast(stage);
  await start(await stage.desk(starter), unit);
  const page = await stage.desk(head, narrow);
  await fits(page, '待办');
  const pages = ['/workbench', '/desk/handled', '/settings', '/matters/new', '/matters/new/reception', '/stand-in'];
  for (const path of [...pages, '/people', '/search', '/recurring']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await fits(page, path);
    await stage.picture(page, path.replaceAll('/', '-').slice(1));
  }
  await openFrom(page, 'pending', unit);
  await opinionBar(page).waitFor();
  await fits(page, '办理');
}

export async function the_opinion_lies_under_the_thumb(stage) {
  const unit = '省药品监督管理局';
  const { starter, head } = cast(stage);
  await start(await stage.desk(starter), unit);
  const page = await stage.desk(head, narrow);
  await openFrom(page, 'pending', unit);
  const box = page.getByRole('textbox', { name: '我的意见' });
  must(!(await box.isVisible()), 'The box takes the room before it is asked for.');
  await opinionBar(page).getByRole('button', { name: '写意见' }).tap();
  await box.waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'opinion');
  await box.fill('同意，请做好衔接。');
  await fits(page, '写意见');
  must((await serious(page)).length === 0, (await serious(page)).join('\n'));
  await stage.picture(page, 'sheet');
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'hidden' });
  await opinionBar(page).getByRole('button', { name: '写意见' }).tap();
  must((await box.inputValue()) === '同意，请做好衔接。', 'Folding the sheet lost what was written.');
  await decide(page, '同意', '');
}

/** Whoever asks, his head, the director and the clerk: each has only a phone. */
export async function a_reception_goes_its_whole_way_on_phones(stage) {
  const unit = '省林业和草原局';
  const { starter, head, director, clerk } = cast(stage);
  const phone = (person) => stage.desk(person, narrow);
  const officer = await phone(starter);
  const path = await start(officer, unit);
  await fits(officer, '已提交');
  const heads = await phone(head);
  await openFrom(heads, 'pending', unit);
  await decideOnPhone(heads, '同意', '拟同意，请办公室审批。');
  const directors = await phone(director);
  await openFrom(directors, 'pending', unit);
  await decideOnPhone(directors, '同意', '同意，从简安排。');
  await officer.goto(path);
  await officer.getByText('同意，从简安排。').first().waitFor();
  await officer.getByRole('tab', { name: '全程' }).tap();
  await officer.getByRole('tabpanel').waitFor();
  await fits(officer, '全程');
  await stage.picture(officer, 'where-it-is');
  const clerks = await phone(clerk);
  await openFrom(clerks, 'pending', unit);
  await claim(clerks);
  await clerks.getByRole('textbox', { name: '接待安排' }).fill('午餐在机关食堂安排工作餐一次。');
  await clerks.getByRole('textbox', { name: '用餐标准（每人）' }).fill('40');
  await fits(clerks, '填写');
  await stage.picture(clerks, 'arranging');
  await decideOnPhone(clerks, '同意', '已按标准安排。');
  await openFrom(officer, 'pending', unit);
  await officer.getByRole('textbox', { name: '实际费用' }).fill('320');
  await officer.getByRole('radio', { name: '公务卡' }).check();
  await decide(officer, '(提交|办结)');
  await officer.getByText(/已办结|本件.*办结/).first().waitFor();
}

export async function an_installed_page_says_when_the_office_cannot_be_reached(stage) {
  const { head } = cast(stage);
  const page = await stage.desk(head, { ...narrow, serviceWorkers: 'allow' });
  const missing = await page.evaluate(async () => {
    const link = document.querySelector('link[rel="manifest"]').href;
    const manifest = await (await fetch(link)).json();
    const icons = manifest.icons.map((icon) => icon.src);
    const answers = await Promise.all(icons.map(async (src) => ((await fetch(src)).ok ? '' : src)));
    return [...answers.filter(Boolean), ...(icons.length ? [] : ['no icon'])];
  });
  must(missing.length === 0, `Named by the manifest and not there: ${missing.join(', ')}`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await stage.server.stop();
  await page.goto('/desk/pending');
  await page.getByRole('heading', { name: '连接不上中枢' }).waitFor();
  must((await serious(page)).length === 0, (await serious(page)).join('\n'));
  await stage.picture(page, 'cannot-be-reached');
  await stage.server.start();
  await page.getByRole('heading', { name: '待办', level: 1 }).waitFor({ timeout: 30_000 });
  const harmless = /net::ERR_(?:CONNECTION_\w+|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|NETWORK_\w+)/;
  stage.faults.splice(0, stage.faults.length, ...stage.faults.filter((fault) => !harmless.test(fault)));
}
