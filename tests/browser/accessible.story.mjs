import { atRest, serious } from './look.mjs';
import { cast as paperCast, propose, register } from './paper.mjs';
import { cast, must, openFrom, start, unfold } from './reception.mjs';

export async function no_page_has_a_serious_barrier(stage) {
  const { starter, head, clerk, director } = cast(stage);
  const faults = [];
  const look = async (page, name) => faults.push(...(await serious(page)).map((fault) => `${name}: ${fault}`));
  const page = await stage.browser();
  await page.goto('/log-in');
  await page.getByRole('button', { name: starter.name }).first().waitFor();
  await look(page, '登录');
  await page.getByRole('button', { name: starter.name }).first().click();
  await page.waitForURL(/workbench/);
  await page.getByRole('heading', { name: '我送出的' }).waitFor();
  await look(page, '工作台');
  await page.goto('/matters/new/reception');
  await page.getByRole('textbox', { name: '来访单位', exact: true }).waitFor();
  await look(page, '新建');
  const path = await start(page, '省人社厅');
  await page.goto('/people');
  await page.getByRole('main').getByRole('searchbox').waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
  await look(page, '人员与机构');
  const hers = await stage.desk(head);
  await hers.getByRole('link', { name: /省人社厅/ }).waitFor();
  await hers.waitForTimeout(5500);
  await look(hers, '待办');
  await hers.goto(path);
  await hers.getByRole('textbox', { name: '我的意见' }).waitFor();
  await look(hers, '办理');
  await hers.getByRole('button', { name: '退回' }).click();
  await hers.getByRole('dialog').waitFor();
  await atRest(hers);
  await look(hers, '退回');
  const clerks = await stage.desk(clerk);
  await unfold(clerks);
  await clerks.getByRole('link', { name: '公务接待台账' }).click();
  await clerks.getByRole('table').waitFor();
  await look(clerks, '台账');
  const directors = await stage.desk(director);
  const looked = {
    统计: '/statistics?by=state', '四不让·三零': '/office/quality', 忙闲和及时: '/office/sections', 近期到期: '/ahead?days=30',
  };
  for (const [name, path] of Object.entries(looked)) {
    await directors.goto(path);
    await directors.getByRole('heading', { level: 3 }).or(directors.getByRole('table')).first().waitFor();
    await look(directors, name);
  }
  await hers.keyboard.press('Escape');
  await hers.goto(`${path}?at=${encodeURIComponent('2099-01-01T00:00:00+08:00')}`);
  await hers.getByText('公务接待审批单').waitFor();
  await look(hers, '历史');
  const administrators = await stage.desk(stage.who('system_administrator'));
  await administrators.goto('/people/import');
  await administrators.getByLabel(/名单文件/).setInputFiles({
    name: '名单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('工号,姓名,单位\nZXB1,钱文斌,县财政局\nZXB2,韩丽,没有这个单位\n'),
  });
  await administrators.getByRole('table').waitFor();
  await look(administrators, '导入人员');
  must(faults.length === 0, faults.join('\n'));
}

/** The leaves of a paper: those who hear the page instead of seeing it get as far as the others. */
export async function no_leaf_of_a_paper_has_a_serious_barrier(stage) {
  const title = '关于开展养老机构检查的通知';
  const { clerk, director, leader, reader, doer } = paperCast(stage);
  const faults = [];
  const look = async (page, name) => faults.push(...(await serious(page)).map((fault) => `${name}: ${fault}`));
  const page = await stage.desk(clerk);
  const path = await register(page, title, '民函〔2026〕3号');
  const his = await stage.desk(director);
  await openFrom(his, 'pending', title);
  await his.getByRole('combobox', { name: '添加传阅范围' }).waitFor();
  await look(his, '拟办');
  await propose(his, title, { leader, readers: [reader, doer], unit: doer.unit });
  for (const tab of ['form', 'trail', 'readings', 'related', 'readers']) {
    await page.goto(`${path}?tab=${tab}`);
    await page.getByRole('tabpanel').waitFor();
    await page.waitForLoadState('networkidle').catch(() => {});
    await look(page, tab);
  }
  await page.goto('/matters/new/outgoing_document?tab=body-body');
  await page.getByRole('textbox', { name: '正文' }).waitFor();
  await look(page, '正文');
  must(faults.length === 0, faults.join('\n'));
}
