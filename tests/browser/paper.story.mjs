import { readFileSync } from 'node:fs';
import { draftPaper } from './journeys.mjs';
import { cast, chosen, decide, must, opinionBar, openFrom, pick, propose, register, stageOf } from './paper.mjs';
import { deaf } from './reception.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Reading and allotting go on beside each other; what one does shows on the other's page and takes nothing from it. */
export async function two_people_act_on_one_paper_at_once(stage) {
  const title = '关于做好今冬明春森林防火工作的通知';
  const { clerk, director, leader, reader, doer } = cast(stage);
  const path = await register(await stage.desk(clerk), title, '应急〔2026〕118号');

  const his = await stage.desk(director);
  await openFrom(his, 'pending', title);
  await pick(his, '添加传阅范围', doer.name);
  await pick(his, '添加传阅范围', reader.name);
  await his.getByRole('button', { name: `把 ${reader.name} 前移一位` }).click();
  const order = await chosen(his, '传阅范围');
  must(order.join(' ').indexOf(reader.name) < order.join(' ').indexOf(doer.name), `The order is ${order.join(' ')}.`);
  await stage.picture(his, 'readers-in-order');
  await propose(his, title, { leader, readers: [], unit: doer.unit });
  const leaders = await stage.desk(leader);
  await openFrom(leaders, 'pending', title);
  await decide(leaders, '圈阅', '同意拟办意见。');

  await his.goto(path);
  await stageOf(his, '传阅').filter({ hasText: '0/2' }).waitFor();
  must((await his.locator('[aria-current="step"]').count()) === 2, 'Reading and handling should both be lit.');
  await opinionBar(his).getByRole('textbox', { name: '我的意见' }).fill('请主办单位抓紧办理。');
  const hers = await stage.desk(reader);
  await openFrom(hers, 'to_read', title);
  await decide(hers, '已阅');

  await his.getByText('本件有新的进展').waitFor();
  const kept = await opinionBar(his).getByRole('textbox', { name: '我的意见' }).inputValue();
  must(kept === '请主办单位抓紧办理。', `News took the opinion: ${kept}`);
  await his.getByRole('button', { name: '刷新本件' }).click();
  await stageOf(his, '传阅').filter({ hasText: '1/2' }).waitFor();
  await stage.picture(his, 'one-has-read');
  await decide(his, '分送承办');
  await his.getByRole('tab', { name: /传阅/ }).click();
  await his.getByText('（1/2）').waitFor();
  await stage.picture(his, 'who-still-reads');

  const small = await stage.desk(doer, phone);
  await openFrom(small, 'pending', title);
  await stage.picture(small, 'on-a-phone');
}

/** What is printed of the form is a sheet of its own: every opinion in its box, two pages at most. */
export async function the_form_is_printed_with_all_opinions(stage) {
  const title = '关于开展粮食安全检查的通知';
  const { clerk, director, leader, reader, doer } = cast(stage);
  const path = await register(await stage.desk(clerk), title, '粮食〔2026〕7号');
  const his = await stage.desk(director);
  await propose(his, title, { leader, readers: [reader], unit: doer.unit });
  const leaders = await stage.desk(leader);
  await openFrom(leaders, 'pending', title);
  await decide(leaders, '圈阅', '请按拟办意见办理，结果报我。');
  await his.goto(path);
  await his.getByText('请按拟办意见办理，结果报我。').waitFor();
  const leaves = [
    ['办理单', ['收文办理单', '拟请领导阅示后办理。', '请按拟办意见办理，结果报我。', '批办']],
    ['流转', ['办理记录', '请按拟办意见办理，结果报我。']],
  ];
  for (const [tab, words] of leaves) {
    await his.getByRole('tab', { name: tab }).click();
    await his.getByRole('tabpanel').getByText('请按拟办意见办理，结果报我。').waitFor();
    await his.waitForLoadState('networkidle').catch(() => {});
    const sheet = await his.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const text = document.querySelector('.print-sheet')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
      return text;
    });
    for (const word of words) must(sheet.includes(word), `${tab}: 「${word}」 is not printed.`);
    must(!sheet.includes('我的意见'), `${tab}: the page is printed, not the sheet.`);
    must((await his.locator('.print-sheet').count()) === 0, 'The sheet stays on the page.');
    const file = (await his.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    must(pages >= 1 && pages <= 2, `${tab}: ${pages} pages.`);
  }
}

/** From the paper that came to the one that answers it, seen from both ends. */
export async function a_reply_is_started_from_the_paper_it_answers(stage) {
  const title = '关于商请支持道路改造的函';
  const { clerk } = cast(stage);
  const page = await stage.desk(clerk);
  const path = await register(page, title, '交函〔2026〕12号');
  await page.getByRole('link', { name: '起草复文' }).click();
  await page.getByText('答复的来文').waitFor();
  await page.getByRole('link', { name: title }).waitFor();
  await stage.picture(page, 'a-reply-begins');
  await page.getByRole('textbox', { name: '标题', exact: true }).fill('关于支持道路改造的复函');
  await page.getByRole('button', { name: '存草稿' }).click();
  await page.getByRole('tab', { name: /关联/ }).click();
  await page.getByRole('tabpanel').getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.goto(`${path}?tab=related`);
  await page.getByText('关联文件').waitFor();
  await stage.picture(page, 'what-belongs-together');
}

/** One writes at a time, the other reads; what was changed between two submissions stands beside each other. */
export async function one_has_the_pen_of_a_body_and_versions_tell_the_rest(stage) {
  const title = '云川县财政局关于报送决算的函';
  const his = await stage.desk(stage.numbered('YC0130'));
  await his.goto('/matters/new/outgoing_document');
  await his.getByLabel('文种', { exact: true }).selectOption('kind_letter');
  await his.getByRole('textbox', { name: '标题', exact: true }).fill(title);
  await his.getByRole('radio', { name: '平行' }).check();
  await pick(his, '发文机关', '县财政局');
  await pick(his, '添加主送机关', '县审计局');
  await his.getByRole('radio', { name: '依申请公开' }).check();
  await his.getByRole('tab', { name: '正文' }).click();
  await write(his, '现将决算报送你局。');
  await stage.picture(his, 'a-body-is-written');
  await his.getByRole('button', { name: '提交' }).click();
  await his.getByRole('heading', { name: title, level: 1 }).waitFor();
  await his.getByRole('tab', { name: '正文' }).click();
  await his.getByRole('radio', { name: '版式' }).waitFor();
  must((await his.getByRole('textbox', { name: '正文' }).count()) === 0, 'Who does not hold it may not write.');
  await stage.picture(his, 'the-body-on-paper');

  const other = { person: { id: '1', name: '彭素芬' }, until: '2026-11-26T15:30:00+08:00', mine: false };
  await his.route('**/editing', (route) => route.fulfill({ json: other }));
  await his.getByRole('button', { name: '拿回' }).first().click();
  await his.getByText('彭素芬 正在修改，预计到 15:30').waitFor();
  must((await his.getByRole('textbox', { name: '正文' }).getAttribute('aria-readonly')) === 'true', 'Two pens.');
  await his.unroute('**/editing');
  await his.getByRole('button', { name: '再试' }).click();
  await his.locator('[aria-readonly="false"]').waitFor();
  await write(his, '请予审计。');
  await decide(his, '提交');
  await his.getByRole('radio', { name: '版本' }).check({ force: true });
  await his.getByText('修改 1 段').waitFor();
  await stage.picture(his, 'two-versions');
}

/** Two windows of one writer: what the other sent meanwhile stands beside one's own text, and one is chosen. */
export async function a_body_written_twice_shows_both_texts(stage) {
  const title = '云川县财政局关于商请提供资产清单的函';
  const left = await stage.desk(stage.numbered('YC0130'));
  const path = await draftPaper(left, {
    type: 'kind_letter', title, direction: 'level', issuer: '县财政局', to: ['县审计局'], text: '请提供资产清单。',
  });
  await left.goto(path);
  await sendAndTakeBack(left);
  const right = await left.context().newPage();
  await deaf(right);
  await right.goto(path);
  await right.getByRole('tab', { name: '正文' }).click();
  await right.locator('[aria-readonly="false"]').waitFor();
  await left.getByRole('tab', { name: '正文' }).click();
  await write(left, '左边窗口补写。');
  await sendAndTakeBack(left);
  await write(right, '右边窗口补写。');
  const box = right.getByRole('alert').filter({ hasText: '左边窗口补写。' });
  await box.waitFor();
  must((await box.innerText()).includes('右边窗口补写。'), 'Both texts should stand side by side.');
  await stage.picture(right, 'both-bodies');
  await box.getByRole('button').last().click();
  await box.waitFor({ state: 'hidden' });
  const kept = await right.getByRole('textbox', { name: '正文' }).innerText();
  must(kept.includes('左边窗口补写。') && !kept.includes('右边窗口补写。'), `The chosen text should stand: ${kept}`);
}

async function sendAndTakeBack(page) {
  await decide(page, '提交');
  await page.getByRole('button', { name: '拿回' }).first().click();
  await opinionBar(page).getByRole('button', { name: /^提交/ }).waitFor();
}

async function write(page, text) {
  const box = page.getByRole('textbox', { name: '正文' });
  await box.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
  await box.getByText(text).first().waitFor();
}

/** What a dropped file says is shown before it is taken over; what stands in a cell already is left alone. */
export async function a_dropped_file_fills_the_empty_cells(stage) {
  const page = await stage.desk(cast(stage).clerk);
  const text = [
    '云川县审计局关于报送审计整改情况的函', '云审函〔2026〕9号', '县人民政府：', '现将整改情况报送如下。',
    '云川县审计局', '2026年11月20日',
  ];
  await page.goto('/matters/new/incoming_document');
  await page.getByRole('textbox', { name: '来文字号', exact: true }).fill('手写〔2026〕1号');
  const file = { name: '来文.txt', mimeType: 'text/plain', buffer: Buffer.from(text.join('\n')) };
  await page.getByLabel('来文扫描件').setInputFiles(file);
  const put = page.getByRole('status').filter({ hasText: '已从文件填入' });
  await put.waitFor({ timeout: 20_000 });
  await page.getByRole('status').filter({ hasText: '从文件中读到' }).getByText('栏内已有内容').waitFor();
  await stage.picture(page, 'what-the-file-says');
  const title = await page.getByRole('textbox', { name: '来文标题', exact: true }).inputValue();
  must(title.includes('审计整改情况的函'), `The title is 「${title}」.`);
  const number = await page.getByRole('textbox', { name: '来文字号', exact: true }).inputValue();
  must(number === '手写〔2026〕1号', `What stood there was overwritten: 「${number}」.`);
  await put.getByRole('button', { name: '清空这几栏' }).click();
  await put.waitFor({ state: 'detached' });
  const emptied = await page.getByRole('textbox', { name: '来文标题', exact: true }).inputValue();
  must(emptied === '', `It cannot be undone: 「${emptied}」.`);
}

/** A paper of the demo as the file it came in: its title, then its text. */
function paperFile(name) {
  const file = new URL(`../../presets/county/papers/${name}.txt`, import.meta.url);
  const [head, text] = readFileSync(file, 'utf8').split('\n---\n');
  const said = Object.fromEntries(head.split('\n').map((line) => line.split(': ')));
  const buffer = Buffer.from(`${said.title}\n${text}`);
  return { said, file: { name: `${name}.txt`, mimeType: 'text/plain', buffer } };
}

/** What the kind declares goes to its cells; a second paper on the same form is shown beside it and changes nothing. */
export async function a_second_file_overwrites_nothing(stage) {
  const page = await stage.desk(cast(stage).clerk);
  const cell = (label) => page.getByLabel(label, { exact: true }).inputValue();
  const first = paperFile('in-birds');
  const second = paperFile('in-holidays');
  const found = page.getByRole('status').filter({ hasText: '从文件中读到' });
  await page.goto('/matters/new/incoming_document');
  await page.getByLabel('来文扫描件').setInputFiles(first.file);
  const put = page.getByRole('status').filter({ hasText: '已从文件填入' });
  await put.getByRole('button', { name: '关闭' }).click({ timeout: 20_000 });
  await put.waitFor({ state: 'detached' });
  const filled = { 来文标题: 'title', 来文机关: 'sender', 来文字号: 'their_number', 成文日期: 'written_on', 文种: 'doc_type' };
  const stands = async () => {
    for (const [label, name] of Object.entries(filled)) {
      const now = await cell(label);
      must(now === first.said[name], `${label} is 「${now}」, not 「${first.said[name]}」.`);
    }
  };
  await stands();

  await page.getByLabel('来文扫描件').setInputFiles(second.file);
  const title = found.getByRole('checkbox', { name: /^来文标题/ });
  await title.waitFor({ timeout: 20_000 });
  must(!(await title.isChecked()), 'What stands there would be overwritten unasked.');
  await found.getByText(first.said.title).waitFor();
  await stage.picture(page, 'second-file');
  await found.getByRole('button', { name: '不填' }).click();
  await found.waitFor({ state: 'detached' });
  await stands();
}
