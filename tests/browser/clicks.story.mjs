// What a day's work may cost a trained hand at most: the table "Clicks and seconds", a row a story, at an old machine
// with a thin line. Whatever needs one press more than allowed fails here; then the page is changed, not the number.
import { desk, handOn, phone, slow } from './hand.mjs';
import { as, called, carried, done, entered, readAndFiled, sent } from './papers.mjs';
import { act, cast, deaf, decide, must, opinionBar, openFrom, start } from './reception.mjs';

const allowed = {
  registerWithFile: 3, // clicks, the file let fall among them
  cellsByKeyboard: 6, // cells written in, no click at all
  signForTwenty: 2,
  propose: 2,
  instruct: 3, // taps, from the notice
  readOne: 1, // a key each
  allot: 3,
  numberSealAndSend: 5, // with one question
  find: 8, // keys
  weekAway: 4,
};

const clerk = 'YC0037'; // 陈玉兰, the registry
const director = 'YC0025'; // 张涛, of the office
const leader = 'YC0004';
const sealer = 'YC0039'; // 宋凤英, registry and seal
const heading = (page, name) => page.getByRole('heading', { name, level: 1 });
const line = (page, title) => page.locator('main tbody tr').filter({ hasText: title });
const at = async (stage, userName, where = desk) => slow(await stage.desk(stage.numbered(userName), where));
const fromList = (page, title) => page.getByRole('link', { name: new RegExp(title) }).first();

export async function a_paper_with_its_file_is_registered_in_three_clicks(stage) {
  const title = '云川县统计局关于报送统计年报的函';
  const text = [title, '云统函〔2026〕31号', '县人民政府：', '现将年报报送如下。', '云川县统计局', '2026年11月20日'];
  const file = { name: '来文.txt', mimeType: 'text/plain', buffer: Buffer.from(text.join('\n')) };
  const page = await at(stage, clerk);
  const hand = handOn(page);
  const navigation = page.getByRole('navigation', { name: '主导航' });
  await hand.click(navigation.getByRole('link', { name: '登记收文' }));
  await page.getByLabel('来文扫描件').waitFor({ state: 'attached' });
  await hand.drop(page.getByLabel('来文扫描件'), file);
  await page.getByRole('status').filter({ hasText: '已从文件填入' }).waitFor();
  await hand.click(page.getByRole('button', { name: '提交' }));
  await heading(page, title).waitFor();
  hand.within(allowed.registerWithFile, 'A paper with its file');
}

export async function a_paper_without_a_file_is_registered_by_keyboard_alone(stage) {
  const title = '云川县气象局关于冬季气候趋势的报告';
  const page = await at(stage, clerk);
  await page.goto('/matters/new/incoming_document');
  await page.getByRole('textbox', { name: '来文标题', exact: true }).waitFor();
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('id') ?? '');
  const to = async (field) => {
    for (let n = 0; n < 60 && (await here()) !== `field-${field}`; n++) await page.keyboard.press('Tab');
    must((await here()) === `field-${field}`, `${field} is not reached by Tab: ${await here()}`);
  };
  const cells = { title, sender: '云川县气象局', their_number: '云气〔2026〕5号' };
  for (const [field, words] of Object.entries(cells)) {
    await to(field);
    await page.keyboard.insertText(words);
  }
  await page.keyboard.press('Control+Enter');
  await heading(page, title).waitFor();
  must(Object.keys(cells).length <= allowed.cellsByKeyboard, 'It asks for more cells.');
}

export async function twenty_electronic_papers_are_signed_for_in_two_clicks(stage) {
  stage.expect(409);
  for (let n = 1; n <= 21; n++) await sent(stage, `关于报送第${n}类统计资料的通知`, ['县财政局']);
  const page = await at(stage, 'YC0076');
  await deaf(page);
  await page.goto('/deliveries/in?q=类统计资料');
  await line(page, '第21类').waitFor();
  // One of them is not for now: X takes a line in and out again.
  await page.getByRole('button', { name: '全选' }).waitFor();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: '签收所选（1）' }).waitFor();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: '签收所选（0）' }).waitFor();
  // Meanwhile the colleague at the same door signs for one.
  const colleague = await as(stage, 'YC0162');
  const lies = (await colleague('GET', `/deliveries?box=in&q=${encodeURIComponent('第7类')}`)).body.items[0];
  const first = await colleague('POST', `/deliveries/${lies.id}/sign_for`, {});
  must(first.status === 200, JSON.stringify(first.body));
  const hand = handOn(page);
  await hand.click(page.getByRole('button', { name: '全选' }));
  await hand.click(page.getByRole('button', { name: '签收所选（21）' }));
  const told = page.getByRole('status').filter({ hasText: '已签收 20 件，未成 1 件。' });
  await told.waitFor();
  hand.within(allowed.signForTwenty, 'Signing for twenty');
  await told.getByRole('listitem').filter({ hasText: '第7类' }).getByText(/秦月/).waitFor();
  must((await told.getByRole('listitem').count()) === 21, 'Not every line says what came of it.');
  await stage.picture(page, 'signed-for-twenty');
  await page.getByText('没有符合条件的文件。').waitFor();
}

export async function a_proposal_as_last_time_takes_two_clicks(stage) {
  const sender = '省气象局';
  const words = '拟送有关领导阅知。';
  await readAndFiled(stage, { title: `${sender}关于去年工作的函`, sender, their_number: `${sender}〔2025〕1号` }, words);
  for (const n of [1, 2])
    await entered(stage, { title: `${sender}关于今年工作的函之${n}`, sender, their_number: `${sender}〔2026〕${n}号` });
  const page = await slow(await stage.desk(stage.numbered(director), { ...desk, goesOn: true }));
  await page.goto('/desk/pending?q=关于今年工作的函');
  await fromList(page, '工作的函之1').click();
  const handle = async (hand) => {
    await hand.click(opinionBar(page).getByRole('button', { name: /^照上次：/ }));
    await hand.click(act(page, '提出拟办意见'));
  };
  await heading(page, /工作的函之1/).waitFor();
  await handle(handOn(page));
  // With the first one sent, the second is before him.
  await heading(page, /工作的函之2/).waitFor();
  const hand = handOn(page);
  await handle(hand);
  await page.getByRole('status').filter({ hasText: /已提出拟办意见/ }).first().waitFor();
  hand.within(allowed.propose, 'A proposal');
  await page.goto('/desk/handled?q=关于今年工作的函之2');
  await fromList(page, '工作的函之2').click();
  await page.getByText(words).first().waitFor();
}

/** A paper on which this leader is asked for his word. */
async function beforeTheLeader(stage, title) {
  const id = await entered(stage, { title, sender: '省水利厅', their_number: `水〔2026〕${title.length}号` });
  const who = await called(stage, stage.numbered(leader).name);
  const units = (await (await as(stage, director))('GET', '/units')).body.items;
  const lead = units.find((one) => one.name === stage.numbered('YC0093').unit);
  const fields = { category: 'for_action', instructing_leaders: [who.id], lead_unit: lead.id };
  await done(stage, director, id, 'agree', { opinion: '请领导阅示。', fields });
  return id;
}

export async function a_leader_answers_the_notice_in_three_taps(stage) {
  const title = '关于水库除险加固的通知';
  await beforeTheLeader(stage, title);
  const page = await at(stage, leader, phone);
  await page.goto('/workbench');
  const notice = page.locator('.notices').getByRole('link', { name: new RegExp(title) }).first();
  await notice.waitFor();
  const hand = handOn(page);
  await hand.tap(notice);
  await heading(page, title).waitFor();
  await hand.tap(opinionBar(page).getByRole('button', { name: '写意见' }));
  await opinionBar(page).getByRole('textbox', { name: '我的意见' }).waitFor();
  await opinionBar(page).getByRole('textbox', { name: '我的意见' }).focus();
  await hand.write('请水务局抓紧落实。');
  await hand.tap(act(page, '圈阅'));
  await page.getByRole('status').filter({ hasText: /^已圈阅/ }).waitFor();
  hand.within(allowed.instruct, 'A leader’s word from the notice');
}

export async function after_the_leader_it_is_allotted_in_three_clicks(stage) {
  const title = '关于灌区节水改造项目申报的通知';
  const id = await beforeTheLeader(stage, title);
  await done(stage, leader, id, 'agree', { opinion: '请水务局办理。' });
  const page = await at(stage, director);
  const hand = handOn(page);
  await hand.click(fromList(page, title));
  await heading(page, title).waitFor();
  await hand.click(act(page, '分送承办'));
  await page.getByRole('status').filter({ hasText: /^已分送承办/ }).waitFor();
  hand.within(allowed.allot, 'Allotting');
}

export async function a_paper_is_numbered_sealed_and_sent_to_thirty_two_organs_in_five_clicks(stage) {
  const title = '云川县人民政府关于做好岁末年初安全生产工作的通知';
  const units = (await (await as(stage, clerk))('GET', '/units')).body.items;
  const organs = units.filter((one) => one.is_organ && one.name !== '云川县人民政府').slice(0, 32);
  must(organs.length === 32, `The county has ${organs.length} organs.`);
  const { id } = await carried(stage, title, organs.map((one) => one.name), 'recheck');
  const page = await at(stage, sealer);
  const hand = handOn(page);
  await hand.click(fromList(page, title));
  await heading(page, title).waitFor();
  await hand.click(opinionBar(page).getByRole('button', { name: '认领并编号登记' }));
  await page.getByText(/云政发〔\d+〕\d+号/).first().waitFor();
  await hand.click(act(page, '用印'));
  await hand.click(page.getByRole('button', { name: /^确认/ }));
  await hand.click(opinionBar(page).getByRole('button', { name: '认领并分发' }));
  await page.getByRole('status').filter({ hasText: /^已分发/ }).waitFor();
  hand.within(allowed.numberSealAndSend, 'Numbering, sealing and sending');
  const gone = (await (await as(stage, clerk))('GET', `/matters/${id}/deliveries`)).body.sent;
  must(gone.length === 32, `It went to ${gone.length} organs.`);
}

export async function a_week_away_is_arranged_in_four_clicks(stage) {
  const person = stage.numbered('YC0031');
  const call = await as(stage, person.user_name);
  const own = (await called(stage, person.name)).posts[0].id;
  const other = (await called(stage, stage.numbered('YC0029').name)).posts[0].id;
  const named = await call('PUT', `/posts/${own}/deputy`, { deputy: other });
  must(named.status === 200, JSON.stringify(named.body));
  const page = await at(stage, person.user_name);
  const hand = handOn(page);
  await hand.click(page.getByRole('button', { name: /个人菜单/ }));
  await hand.click(page.getByRole('link', { name: '请假、出差' }));
  const dialog = page.getByRole('dialog');
  await hand.click(dialog.getByRole('button', { name: '一周' }));
  await hand.click(dialog.getByRole('button', { name: '确定' }));
  await dialog.waitFor({ state: 'detached' });
  hand.within(allowed.weekAway, 'A week away');
  const { items } = (await call('GET', '/absences')).body;
  must(items.length && Date.parse(items[0].to) - Date.parse(items[0].from) > 6 * 86_400_000, JSON.stringify(items));
  for (const one of items) await call('DELETE', `/absences/${one.id}`);
  await call('PUT', `/posts/${own}/deputy`, { deputy: null });
}

export async function that_paper_and_who_has_it_are_eight_keys_away_from_any_page(stage) {
  const { starter, head, director: office } = cast(stage);
  const unit = '省文物局';
  const path = await start(await stage.desk(starter), unit);
  for (const who of [head, office]) {
    const page = await stage.desk(who);
    await openFrom(page, 'pending', unit);
    await act(page, '同意').waitFor();
    await decide(page, '同意', '同意。');
  }
  const page = await at(stage, starter.user_name);
  await page.goto(path);
  const number = await page.getByText(/接〔\d+〕\d+号/).first().innerText();
  const [, year, seq] = /〔(\d+)〕(\d+)号/.exec(number);
  const anyPage = async () => {
    await page.goto('/people');
    await heading(page, '人员与机构').waitFor();
    return handOn(page);
  };
  const hand = await anyPage();
  await hand.press('Control+k', ...`${year}-${seq}`);
  const row = page.getByRole('option', { name: new RegExp(unit) });
  await row.waitFor();
  must(/在 .+ 处|在 .+ 人处/.test(await row.innerText()), `It is not said who has it: ${await row.innerText()}`);
  await hand.press('Enter');
  await page.waitForURL(new RegExp(`${path}$`));
  hand.within(allowed.find, 'Finding by number');
  const byTitle = await anyPage();
  await byTitle.press('/');
  await byTitle.write('省文物');
  await page.getByRole('option', { name: new RegExp(unit) }).waitFor();
  await byTitle.press('Enter');
  await page.waitForURL(new RegExp(`${path}$`));
  byTitle.within(allowed.find - 3, 'Finding by title, its three characters aside');
  const others = await stage.desk(stage.numbered('YC0130'));
  await others.keyboard.press('Control+k');
  await others.keyboard.type(`${year}-${seq}`);
  await others.getByRole('option', { name: /在全文中检索/ }).waitFor();
  await others.waitForLoadState('networkidle');
  const hints = await others.getByRole('option', { name: new RegExp(unit) }).count();
  must(hints === 0, 'It is hinted at to who may not see it.');
}

/** Papers the office sends the head of the section to read. */
async function toRead(stage, count, name) {
  const reader = await called(stage, name);
  const ids = [];
  for (let n = 1; n <= count; n++) {
    const id = await entered(stage, { title: `送阅材料之${n}`, sender: '省统计局', their_number: `统字〔2026〕${n}号` });
    const fields = { category: 'for_information', readers: [reader.id] };
    await done(stage, director, id, 'agree', { opinion: '拟传阅。', fields });
    ids.push(id);
  }
  return ids;
}

export async function twenty_papers_to_read_take_one_key_each(stage) {
  const head = stage.numbered('YC0029');
  const ids = await toRead(stage, 20, head.name);
  const page = await at(stage, head.user_name);
  await page.goto('/desk/to_read?q=送阅材料之');
  await line(page, '送阅材料之20').waitFor();
  const lines = page.locator('main tbody tr');
  must((await lines.count()) === 20, `${await lines.count()} papers to read.`);
  const hand = handOn(page);
  for (let left = 19; left >= 0; left--) {
    await hand.press('y');
    await page.waitForFunction((n) => document.querySelectorAll('tbody tr').length === n, left);
  }
  hand.within(20 * allowed.readOne, 'Twenty papers to read');
  await page.getByText('没有符合条件的事项。').waitFor();
  await stage.picture(page, 'all-read');
  for (const id of ids) {
    await done(stage, clerk, id, 'claim');
    await done(stage, clerk, id, 'agree', { fields: { disposal: 'file' } });
  }
}
