import { today } from '../outside/demo.mjs';
import { act, claim, deaf, decide, must, openFrom, opinionBar } from './reception.mjs';
import { ask, draftPaper, fillReceipt, handle, openDelivery, pick } from './journeys.mjs';

const people = (stage) =>
  Object.fromEntries(
    Object.entries({
      drafter: 'YC0031', section: 'YC0029', checker: 'YC0033', director: 'YC0025', deputy: 'YC0004',
      registry: 'YC0037', keeper: 'YC0039', party: 'YC0012', finance: 'YC0076', financeClerk: 'YC0162',
    }).map(([part, number]) => [part, stage.numbered(number)]),
  );

/** Both press at once; whoever is later is told who was quicker. Returns [the quicker, the later]. */
async function race(pages, press, done) {
  await Promise.all(pages.map(press));
  await Promise.all(pages.map((page) => page.getByRole('alert').or(done(page)).first().waitFor()));
  const won = await Promise.all(pages.map((page) => done(page).isVisible()));
  must(won.filter(Boolean).length === 1, `Of two who pressed at once ${won.filter(Boolean).length} went through.`);
  return won[0] ? pages : [...pages].reverse();
}

/** At two desks of one bureau the same paper waits at the door. */
export async function two_clerks_sign_for_one_delivery_and_it_is_registered_once(stage) {
  const { finance, financeClerk } = people(stage);
  const title = '云川县人民政府常务会议纪要';
  stage.expect(409);
  const desks = [await stage.desk(finance), await stage.desk(financeClerk)];
  for (const page of desks) {
    await deaf(page);
    await openDelivery(page, title);
    await fillReceipt(page, today);
  }
  await stage.picture(desks[0], 'at-the-door');
  const [quicker, later] = await race(
    desks,
    (page) => page.getByRole('button', { name: /签收/ }).first().click(),
    (page) => page.getByRole('tab', { name: '办理单' }),
  );
  await stage.picture(later, 'somebody-was-quicker');
  await later.getByRole('main').getByRole('link', { name: /打开|办理/ }).first().click();
  await later.waitForURL(/\/matters\/\d+/);
  must(new URL(later.url()).pathname === new URL(quicker.url()).pathname, 'The two clerks look at two papers.');
  await stage.picture(quicker, 'registered');
}

/** From the writer's desk to the receiver's. */
export async function a_paper_goes_out_and_arrives(stage) {
  const cast = people(stage);
  const title = '云川县人民政府办公室关于征集年度改进作风事项的通知';
  stage.expect(409);
  const drafts = await stage.desk(cast.drafter);
  const path = await draftPaper(drafts, {
    type: 'kind_notice', direction: 'down', title, issuer: '县政府办公室', word: '云政办发',
    to: ['县财政局'], asked: ['县财政局', '县委办公室'], text: '请于本月底前报送年度改进作风事项。',
  });
  await drafts.goto(path);
  await opinionBar(drafts).waitFor();
  await stage.picture(drafts, 'draft');
  await decide(drafts, '提交');
  await handle(await stage.desk(cast.section), title, '同意', '同意，请会商。');

  const asked = [await stage.desk(cast.finance), await stage.desk(cast.party)];
  for (const page of asked) {
    await openFrom(page, 'pending', title);
    await opinionBar(page).getByRole('textbox', { name: '我的意见' }).fill('无不同意见。');
  }
  await Promise.all(asked.map((page) => act(page, '同意会签').click()));
  await Promise.all(asked.map((page) => page.getByRole('status').filter({ hasText: /^已/ }).first().waitFor()));
  await stage.picture(asked[0], 'consulted');

  const checks = await stage.desk(cast.checker);
  await openFrom(checks, 'pending', title);
  await claim(checks);
  await decide(checks, '同意', '已核。');
  const directs = await stage.desk(cast.director);
  await handle(directs, title, '同意', '同意。');
  await handle(directs, title, '签发', '同意签发。');
  await stage.picture(directs, 'signed');

  await numberedOnce(stage, cast.registry, title);
  await sealAndSend(stage, cast, title);
  await arrives(stage, cast, title);
}

/** The same clerk has the paper open in two windows and presses in both. */
async function numberedOnce(stage, registry, title) {
  const page = await stage.desk(registry);
  await openFrom(page, 'pending', title);
  await act(page, '认领').click();
  await act(page, '编号登记').waitFor();
  const again = await page.context().newPage();
  await deaf(again);
  await again.goto(new URL(page.url()).pathname);
  for (const window of [page, again]) await window.getByRole('textbox', { name: '印制份数' }).fill('30');
  await stage.picture(page, 'to-be-numbered');
  await race(
    [page, again],
    (window) => act(window, '编号登记').click(),
    (window) => window.getByRole('status').filter({ hasText: '宋凤英' }).first(),
  );
  await page.reload();
  await page.getByText(/云政办发〔\d{4}〕\d+号/).first().waitFor();
  const { items } = await ask(page, 'GET', '/number_words');
  const word = items.find((one) => one.word === '云政办发');
  const numbers = await ask(page, 'GET', `/number_words/${word.id}/numbers?limit=200`);
  const given = numbers.items.filter((line) => line.title === title);
  must(given.length === 1, `The paper has ${given.length} numbers.`);
  await stage.picture(page, 'numbered');
}

async function sealAndSend(stage, cast, title) {
  const seals = await stage.desk(cast.keeper);
  await openFrom(seals, 'pending', title);
  await seals.getByRole('radio', { name: '电子印章' }).check();
  const owner = seals.getByRole('combobox', { name: '印章所属机关' });
  await owner.click();
  await owner.fill('县政府办公室');
  await seals.getByRole('option', { name: '县政府办公室', exact: true }).click();
  await seals.getByRole('textbox', { name: '用印份数' }).fill('30');
  await stage.picture(seals, 'to-be-sealed');
  await decide(seals, '用印');
  const sends = await stage.desk(cast.registry);
  await openFrom(sends, 'pending', title);
  await act(sends, '认领').click();
  await act(sends, '分发').waitFor();
  await decide(sends, '分发');
  await stage.picture(sends, 'sent');
}

/** It arrives at the bureau as a paper of the bureau's own. */
async function arrives(stage, cast, title) {
  const clerk = await stage.desk(cast.financeClerk);
  await openDelivery(clerk, title);
  await fillReceipt(clerk, today);
  await clerk.getByRole('button', { name: /签收/ }).first().click();
  await clerk.waitForURL(/\/matters\/\d+/);
  await clerk.getByText(/云政办发〔\d{4}〕\d+号/).first().waitFor();
  await stage.picture(clerk, 'arrived');
  const sender = await stage.desk(cast.registry);
  await sender.goto(`/deliveries/out?q=${encodeURIComponent(title)}`);
  await sender.getByRole('row', { name: new RegExp(`${title}.*已签收`) }).waitFor();
  await stage.picture(sender, 'signed-for');
}

/** The bureau's letter answers what the county asked: with its number the county reads so. */
export async function an_answer_given_its_number_reaches_the_one_who_asked(stage) {
  const { financeClerk, registry } = people(stage);
  const asked = '云川县人民政府办公室关于报送改进文风会风落实情况的通知';
  const clerk = await stage.desk(financeClerk);
  await openFrom(clerk, 'pending', '云川县财政局关于报送改进文风会风落实情况的函');
  await act(clerk, '认领').click();
  await act(clerk, '编号登记').waitFor();
  await clerk.getByRole('textbox', { name: '印制份数' }).fill('5');
  await decide(clerk, '编号登记');
  await stage.picture(clerk, 'numbered');
  const sender = await stage.desk(registry);
  await sender.goto(`/deliveries/out?q=${encodeURIComponent(asked)}`);
  await sender.getByText(/已答复：云财函〔\d{4}〕\d+号/).first().waitFor();
  await stage.picture(sender, 'answered');
}

/** Registered on the page, proposed with readers and undertakers picked by name, handled to its end. */
export async function a_paper_comes_in_is_read_and_handled(stage) {
  const cast = people(stage);
  const title = '云江市人民政府办公室关于报送冬春农田水利建设情况的通知';
  const registers = await stage.desk(cast.registry);
  await registers.goto('/matters/new/incoming_document');
  await registers.getByRole('textbox', { name: '来文标题' }).fill(title);
  await registers.getByRole('textbox', { name: '来文机关' }).fill('云江市人民政府办公室');
  await registers.getByRole('textbox', { name: '来文字号' }).fill('云江政办函〔2026〕88号');
  const box = registers.getByLabel('收到日期');
  await box.fill(today);
  await box.press('Enter');
  await registers.getByRole('radio', { name: '纸质' }).check();
  await registers.getByRole('radio', { name: '符合要求', exact: true }).check();
  const scan = { name: '来文.txt', mimeType: 'text/plain', buffer: Buffer.from(`${title}\n请于月底前报送。`) };
  await registers.getByLabel('来文扫描件').setInputFiles(scan);
  await registers.getByRole('link', { name: '来文.txt' }).waitFor();
  await registers.getByRole('button', { name: '提交' }).click();
  await registers.getByRole('heading', { name: new RegExp(title), level: 1 }).waitFor();
  await stage.picture(registers, 'registered');

  const directs = await stage.desk(cast.director);
  await openFrom(directs, 'pending', title);
  await directs.getByRole('radio', { name: '阅件' }).check();
  for (const name of ['周长河', '傅爱华']) await pick(directs, '传阅范围', name);
  await stage.picture(directs, 'proposed');
  await decide(directs, '提出拟办意见', '拟传阅。');

  const readers = [await stage.desk(cast.deputy), await stage.desk(cast.party)];
  for (const page of readers) await openFrom(page, 'to_read', title);
  await stage.picture(readers[0], 'to-be-read');
  await Promise.all(readers.map((page) => act(page, '已阅').click()));
  await Promise.all(readers.map((page) => page.getByRole('status').filter({ hasText: /^已/ }).first().waitFor()));

  await openFrom(registers, 'pending', title);
  await act(registers, '认领').click();
  await act(registers, '办毕').waitFor();
  await registers.getByRole('radio', { name: '归档' }).check();
  await decide(registers, '办毕');
  await registers.getByText(/已办结/).first().waitFor();
  await stage.picture(registers, 'filed');
}
