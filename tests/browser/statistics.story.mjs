// Figures as those who answer for them read them: each opens the list it was counted from, as long as it says.
import { readFileSync } from 'node:fs';
import { fits, serious, sizes } from './look.mjs';
import { as, clerks, done, entered } from './papers.mjs';
import { must } from './reception.mjs';

/** Two requests for the seal are agreed to by nobody yet, and one is taken back. */
async function requests(stage, name) {
  const { drafter } = clerks(stage);
  const call = await as(stage, drafter.user_name);
  for (const copies of [1, 2, 3]) {
    const fields = { document: `${name}之${copies}`, copies, reason: '报送上级。' };
    const begun = await call('POST', '/matters', { kind: 'seal', submit: true, fields });
    must(begun.status === 201, `A request for the seal was refused: ${JSON.stringify(begun.body)}`);
    if (copies === 3) await done(stage, drafter.user_name, begun.body.id, 'revoke', { opinion: '改用电子印章。' });
  }
}

/** A paper that its registry entered amiss: the director returns it. */
async function returned(stage, title, number) {
  const id = await entered(stage, { title, sender: '省信访局', their_number: number });
  const args = { to_step: 'register', mode: 'direct' };
  await done(stage, 'YC0025', id, 'send_back', { opinion: '文号登记有误，请核对。', args });
}

const cards = (page) => page.locator('section.card').filter({ has: page.getByRole('heading', { level: 3 }) });
const whole = /^\s*\d+\s*$/;

async function open(page, address) {
  await page.goto(address);
  await cards(page).first().waitFor();
}

/** Every number on the page that is one of matters, and the address it opens. */
async function numbers(page) {
  const links = await cards(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent]));
  const told = links.filter(([, text]) => whole.test(text)).map(([to, text]) => [to, Number(text)]);
  return [...new Map(told.map((one) => [one.join(' '), one])).values()];
}

/** How many lines the register says it has, once it says so of this list. */
async function registered(page, address) {
  await page.goto(address);
  const total = page.getByRole('cell', { name: /^(合计|共) \d+ 件/ });
  const none = page.getByText('没有符合条件的事项。').or(page.getByText('台账还没有登记。'));
  await total.or(none).first().waitFor();
  if (await none.count()) return 0;
  return Number(/\d+/.exec(await total.first().textContent())[0]);
}

/** How many stand in the register of errors; at most a page of it. */
async function wrong(page, address) {
  await page.goto(address);
  const foot = page.getByText(/本页 \d+ 条/);
  const none = page.getByText('没有这类差错。');
  await foot.or(none).first().waitFor();
  if (await none.count()) return 0;
  return Number(/本页 (\d+) 条/.exec(await foot.textContent())[1]);
}

async function agree(page, listed) {
  const told = await numbers(page);
  must(told.length > 5, `Only ${told.length} numbers can be opened.`);
  for (const [address, said] of told) {
    const found = await listed(page, address);
    must(found === said, `${address}: ${said} are told, ${found} are listed.`);
  }
}

export async function every_figure_of_a_kind_opens_a_list_as_long_as_it_says(stage) {
  await requests(stage, '统计数字的函');
  const page = await stage.desk(clerks(stage).drafter);
  await open(page, '/statistics?kind=seal&by=starter&against=before');
  await page.getByRole('link', { name: /^收件：[1-9]/ }).waitFor();
  await stage.picture(page, 'figures');
  await agree(page, registered);
}

export async function a_group_without_a_value_opens_those_that_have_none(stage) {
  const { director } = clerks(stage);
  await entered(stage, { title: '关于统计没有主办单位来文的函', sender: '省统计局' });
  const page = await stage.desk(director);
  await open(page, '/statistics?kind=incoming_document&by=lead_unit&period=2026-11');
  const row = page.getByRole('row', { name: /^（未填）/ }).first();
  await row.waitFor();
  await agree(page, registered);
  await open(page, '/statistics?kind=incoming_document&by=lead_unit&period=2026-11');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: /主办单位：（未填）/ }).waitFor();
}

export async function a_period_is_changed_by_keys_alone_and_an_empty_one_says_so(stage) {
  const page = await stage.desk(clerks(stage).director);
  await open(page, '/statistics?kind=incoming_document&period=2026-11');
  const period = page.getByRole('group', { name: '统计期' });
  await period.getByRole('button', { name: '上一期' }).focus();
  await page.keyboard.press('Enter');
  await period.getByText('2026年10月').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await period.getByText('2026年11月').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await period.getByText('2026年第4季度').waitFor();
  must(page.url().includes('period=2026-Q4'), `The address does not say the period: ${page.url()}`);
  await page.reload();
  await period.getByText('2026年第4季度').waitFor();
  await open(page, '/statistics?kind=incoming_document&period=2019');
  await page.getByText('这一期没有开始办理的事项，也没有了结的事项。').waitFor();
  await page.getByRole('link', { name: '收件：0' }).waitFor();
  await page.getByRole('link', { name: '按时率：无' }).waitFor();
  await stage.picture(page, 'empty');
}

export async function every_promise_of_the_office_opens_a_list_as_long_as_it_says(stage) {
  await returned(stage, '关于核对登记文号的函', '省信函〔2026〕91号');
  const page = await stage.desk(clerks(stage).director);
  await open(page, '/office/quality');
  await page.getByRole('link', { name: /^零缺陷：[1-9]/ }).waitFor();
  await stage.picture(page, 'promises');
  await agree(page, wrong);
  await open(page, '/office/quality?period=2019');
  await page.getByRole('link', { name: '零缺陷：0' }).waitFor();
  await page.getByText('做到了').first().waitFor();
}

export async function who_does_not_direct_an_office_is_told_so_and_counts_only_what_he_sees(stage) {
  stage.expect(403);
  await entered(stage, { title: '关于外单位看不到的函', sender: '省统计局' });
  const page = await stage.desk(clerks(stage).outsider);
  await page.goto('/office/quality');
  await page.getByRole('alert').getByText(/只有主管该机关办公室的人员/).waitFor();
  must((await cards(page).count()) === 0, 'He sees the promises of an office that is not his.');
  await open(page, '/statistics?kind=incoming_document&period=2026-11');
  await page.getByText('只统计您看得到的事项').waitFor();
  await agree(page, registered);
}

export async function figures_fit_and_speak_on_a_desk_and_a_phone(stage) {
  const faults = [];
  const addresses = {
    statistics: '/statistics?kind=incoming_document&by=lead_unit&against=before&period=2026-11',
    quality: '/office/quality',
    sections: '/office/sections?period=2026-11',
    ahead: '/ahead?days=30',
  };
  for (const size of sizes) {
    const page = await stage.desk(clerks(stage).director, size.options);
    for (const [name, address] of Object.entries(addresses)) {
      await page.goto(address);
      await cards(page).or(page.getByRole('table')).first().waitFor();
      await fits(page, `${name} (${size.name})`);
      await stage.picture(page, `${name}-${size.name}`);
      faults.push(...(await serious(page)).map((fault) => `${name}, ${size.name}: ${fault}`));
    }
  }
  must(faults.length === 0, faults.join('\n'));
}

export async function every_number_of_a_section_and_a_person_opens_a_list_as_long_as_it_says(stage) {
  await returned(stage, '关于按科室看退回的函', '省信函〔2026〕92号');
  const page = await stage.desk(clerks(stage).director);
  await page.goto('/office/sections?period=2026-11');
  const table = page.getByRole('table');
  await table.getByRole('link').first().waitFor();
  await stage.picture(page, 'sections');
  const links = await table
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent]));
  const told = links.map(([to, text]) => [to, Number(text)]).filter(([, said]) => said <= 50);
  must(told.length > 10, `Only ${told.length} numbers can be opened.`);
  for (const [address, said] of [...told.slice(0, 12), ...told.slice(-6)]) {
    const found = await wrong(page, address);
    must(found === said, `${address}: ${said} are told, ${found} are listed.`);
  }
}

export async function what_lies_ahead_is_seen_for_a_week_or_a_month_and_opened(stage) {
  await requests(stage, '近期到期的函');
  const page = await stage.desk(clerks(stage).drafter);
  await page.goto('/ahead');
  await page.getByRole('link', { name: /近期到期的函之1/ }).first().waitFor();
  await page.getByRole('link', { name: /^应做事项/ }).click();
  await page.waitForURL(/sort=owed/);
  await page.getByRole('link', { name: /近期到期的函之1/ }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /^环节到期/ }).click();
  await page.waitForURL(/sort=step/);
  await page.getByRole('link', { name: /近期到期的函之1/ }).first().click();
  await page.waitForURL(/matters\/\d+/);
}

/** What was downloaded: its name, and that it is a package as spreadsheet programs want it. */
async function fetched(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const begin = readFileSync(await download.path()).subarray(0, 2);
  must(begin.toString() === 'PK', 'What was fetched is no .xlsx file.');
  return download.suggestedFilename();
}

export async function tables_of_figures_are_taken_out_under_a_name_in_words(stage) {
  const page = await stage.desk(clerks(stage).director);
  for (const [address, named] of [
    ['/statistics?kind=incoming_document&by=lead_unit&period=2026-11', /^收文统计 2026-11 \d{4}-\d\d-\d\d\.xlsx$/],
    ['/office/quality?period=2026-11', /^县政府办公室四不让三零 2026-11 \d{4}-\d\d-\d\d\.xlsx$/],
    ['/office/sections?period=2026-11', /^县政府办公室忙闲和及时 2026-11 \d{4}-\d\d-\d\d\.xlsx$/],
  ]) {
    await page.goto(address);
    await cards(page).or(page.getByRole('table')).first().waitFor();
    const file = await fetched(page, () => page.getByRole('button', { name: '导出' }).click());
    must(named.test(file), `The file is called ${file}.`);
    await page.getByText('已导出').waitFor();
  }
}

export async function a_figure_tells_how_it_went_over_twelve_periods(stage) {
  await requests(stage, '统计走势的函');
  const page = await stage.desk(clerks(stage).drafter);
  await open(page, '/statistics?kind=seal&period=2026-11');
  const taken = cards(page).filter({ has: page.getByRole('heading', { name: '收件', exact: true }) });
  const now = await taken.locator('.number').textContent();
  await taken.getByRole('button', { name: '收件：走势' }).focus();
  await page.keyboard.press('Enter');
  const trend = taken.getByRole('table', { name: '收件：最近 12 期走势' });
  await trend.waitFor();
  must((await trend.getByRole('row').count()) === 12, 'Not twelve periods are told.');
  const newest = trend.getByRole('row', { name: /^2026年11月/ });
  must((await newest.getByRole('link').textContent()) === now.trim(), 'The newest period says something else.');
  await trend.getByRole('row', { name: /^2025年12月/ }).waitFor();
  await stage.picture(page, 'trend');
  await agree(page, registered);
  await open(page, '/statistics?kind=seal&period=2026-11');
  const running = cards(page).filter({ has: page.getByRole('heading', { name: '在办', exact: true }) });
  must((await running.getByRole('button').count()) === 0, 'What stands now is said to have a past.');
}
