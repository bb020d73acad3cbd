import { today } from '../outside/demo.mjs';
import { fits, serious, sizes } from './look.mjs';
import { as, clerks, sent } from './papers.mjs';
import { deaf, must } from './reception.mjs';

async function box(page, title) {
  await page.goto('/deliveries/in');
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** What registering asks of the receiver beside what was sent. */
async function fillReceipt(page) {
  const day = page.getByRole('combobox', { name: '收到日期' }).or(page.getByLabel('收到日期')).first();
  await day.fill(today);
  await day.press('Enter');
  await page.getByRole('radio', { name: '系统传来' }).check();
  await page.getByRole('radio', { name: '符合要求', exact: true }).check();
}

const sign = (page) => page.getByRole('button', { name: '签收并登记' });

export async function a_registry_reads_what_came_and_signs_for_it(stage) {
  stage.expect(422, 404);
  const { finance, outsider } = clerks(stage);
  const paper = await sent(stage, '关于做好今冬明春安全生产工作的通知', ['县财政局', '县水务局']);
  const page = await stage.desk(finance);
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: /收发文箱/ })
    .click();
  await page.getByRole('link', { name: paper.title }).waitFor();
  await stage.picture(page, 'box');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await box(page, paper.title);
  await page.getByText(paper.number).first().waitFor();
  await stage.picture(page, 'before-signing');

  // What every registry would write stands there; what is taken away is missed, what is written stays.
  must(await page.getByRole('radio', { name: '系统传来' }).isChecked(), 'How it came is not filled in.');
  const day = page.getByRole('combobox', { name: '收到日期' }).or(page.getByLabel('收到日期')).first();
  must((await day.inputValue()) === today, `The day of receipt is ${await day.inputValue()}.`);
  await day.fill('');
  await day.press('Enter');
  await sign(page).click();
  await page.getByText('此项必填').first().waitFor();
  must(page.url().includes('/deliveries/'), 'It was signed for without what registering needs.');
  await fillReceipt(page);
  await page.getByRole('textbox', { name: '内容摘要' }).fill('安全生产。');
  await page.reload();
  await page.getByRole('textbox', { name: '内容摘要' }).waitFor();
  const kept = await page.getByRole('textbox', { name: '内容摘要' }).inputValue();
  must(kept === '安全生产。', `What was filled in is gone after a reload: ${kept}`);
  const where = page.url();
  await sign(page).click();
  await page.waitForURL(/\/matters\/\d+/);
  await page
    .getByText(/收〔\d{4}〕\d+号/)
    .first()
    .waitFor();

  await page.goto(where);
  await page.getByRole('link', { name: '打开办理单' }).waitFor();
  must((await sign(page).count()) === 0, 'What was signed for can be signed for again.');
  await page.goto('/deliveries/in?state=signed_for');
  await page.getByRole('link', { name: paper.title }).waitFor();

  const others = await stage.desk(outsider);
  must((await others.getByRole('link', { name: /收发文箱/ }).count()) === 0, 'Who keeps no box is shown one.');
  await others.goto('/deliveries/in');
  await others.getByText('您没有收发文箱。').waitFor();
  await others.goto(where);
  await others.getByRole('alert').getByText('没有找到该内容').waitFor();
}

export async function of_two_clerks_at_one_door_the_second_is_told_who_was_first(stage) {
  stage.expect(409);
  const { registry, director } = clerks(stage);
  const paper = await sent(stage, '关于报送三季度经济运行情况的通知', ['县政府办公室', '县财政局']);
  const first = await stage.desk(registry);
  const second = await stage.browser();
  await deaf(second);
  await second.goto('/log-in');
  await second
    .getByRole('button', { name: new RegExp(`^${director.name}`) })
    .first()
    .click();
  await second.waitForURL(/workbench/);
  for (const page of [first, second]) {
    await box(page, paper.title);
    await fillReceipt(page);
  }
  await sign(first).click();
  await first.waitForURL(/\/matters\/\d+/);
  await sign(second).click();
  await second.getByRole('alert').filter({ hasText: registry.name }).waitFor();
  await sign(second).waitFor({ state: 'detached' });
  await stage.picture(second, 'second');
}

export async function what_comes_back_is_sent_again_and_what_lingers_is_urged(stage) {
  stage.expect(409, 422);
  const { registry, finance } = clerks(stage);
  const paper = await sent(stage, '关于印发公文处理工作细则的通知', ['县财政局', '县水务局']);
  const theirs = await stage.desk(finance);
  await box(theirs, paper.title);
  await theirs.getByRole('button', { name: '退文' }).click();
  await theirs.getByRole('button', { name: '确认退文' }).click();
  await theirs.getByText('请写明退回原因').first().waitFor();
  await theirs.getByLabel('退回原因').fill('缺附件，请补齐后再发。');
  await theirs.getByRole('button', { name: '确认退文' }).click();
  await theirs.getByText('已退文').first().waitFor();

  const ours = await stage.desk(registry);
  await ours.goto('/deliveries/out?state=returned');
  await ours.getByRole('combobox', { name: '机关' }).selectOption({ label: '云川县人民政府' });
  await ours.getByRole('link', { name: paper.title }).waitFor();
  await stage.picture(ours, 'returned');
  await ours.getByRole('link', { name: paper.title }).click();
  await ours.getByText('缺附件').first().waitFor();
  await ours.getByRole('button', { name: '补发' }).click();
  await ours.getByRole('button', { name: '确认补发' }).click();
  await ours.waitForURL(/\/deliveries\/out/);

  await ours.goto('/deliveries/out?state=sent');
  await ours.getByRole('combobox', { name: '机关' }).selectOption({ label: '云川县人民政府' });
  await ours
    .getByRole('row', { name: new RegExp(`${paper.title}.*县水务局`) })
    .getByRole('link')
    .click();
  await ours.getByRole('button', { name: '催签' }).click();
  await ours.getByRole('button', { name: '确认催签' }).click();
  await ours.getByText('已催签。').waitFor();
  must((await ours.getByRole('button', { name: '催签' }).count()) === 0, 'One may urge again at once.');
  await ours.getByRole('button', { name: '撤回' }).click();
  await ours.getByLabel('撤回原因').fill('发错机关');
  await ours.getByRole('button', { name: '确认撤回' }).click();
  await ours.getByText('已撤回').first().waitFor();
  await box(theirs, paper.title);
  await theirs.getByRole('button', { name: '签收并登记' }).waitFor();
}

export async function the_pages_of_a_registry_fit_and_put_up_no_barrier(stage) {
  const { registry } = clerks(stage);
  const paper = await sent(stage, '关于开展冬季农田水利建设督查的通知', ['县政府办公室']);
  const call = await as(stage, registry.user_name);
  const delivery = (await call('GET', '/deliveries?box=in&q=冬季农田')).body.items[0].id;
  const word = (await call('GET', '/number_words')).body.items[0].id;
  const places = [
    ['box', '/deliveries/in'],
    ['out', '/deliveries/out'],
    ['delivery', `/deliveries/${delivery}`],
    ['words', '/numbers'],
    ['register', `/numbers/${word}`],
    ['gaps', `/numbers/${word}?view=gaps`],
    ['search', `/search?q=${encodeURIComponent(paper.number)}`],
    ['print-numbers', `/numbers/${word}/print`],
    ['ledger', '/ledgers/outgoing_document'],
    ['print-ledger', '/ledgers/outgoing_document/print'],
    ['acts', '/registers/seal_use'],
    ['print-acts', '/registers/seal_use/print'],
  ];
  const faults = [];
  for (const size of sizes) {
    const page = await stage.desk(registry, size.options);
    for (const [title, path] of places) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await fits(page, `${title} (${size.name})`);
      await stage.picture(page, `${title}-${size.name}`);
      if (size.name === 'desk') faults.push(...(await serious(page)).map((fault) => `${title}: ${fault}`));
    }
  }
  must(faults.length === 0, faults.join('\n'));
}
