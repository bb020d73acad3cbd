// The three administrators at their desks: the office and its people, the calendar, the trail, the running state.
import { answer, openFile, said } from './keeping.mjs';
import { fits, serious, sizes } from './look.mjs';
import { must } from './reception.mjs';

const keeper = (stage, options) => stage.desk(stage.who('system_administrator'), options);
const auditor = (stage, options) => stage.desk(stage.who('audit_administrator'), options);

async function openUnit(page, name) {
  await page.goto('/people');
  await page
    .getByRole('region', { name: '机构' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await page.getByRole('button', { name: '新增下级单位' }).waitFor();
  await page.getByRole('button', { name: `${name} · 显示全部` }).waitFor();
}

export async function the_administrator_keeps_units_and_people(stage) {
  const page = await keeper(stage);
  await openUnit(page, '县财政局');
  await page.getByRole('button', { name: '新增下级单位' }).click();
  await answer(page, { 名称: '县财政局数字财政科' }, '机构编制批复', '新增');
  await said(page, '已新增单位');
  await openUnit(page, '县财政局数字财政科');
  await page.getByRole('button', { name: '新增人员' }).click();
  await answer(page, { 工号: 'ZG0901', 姓名: '祝枝山', 职务: '科长' }, '调入', '新增');
  await said(page, '已新增人员');
  await page.getByRole('link', { name: /祝枝山/ }).click();
  await page.getByRole('heading', { level: 1, name: '祝枝山' }).waitFor();
  await page.getByText('还没有设置密码，不能登录。').waitFor();
  await page.getByRole('region', { name: '任职' }).getByRole('button', { name: '修改', exact: true }).click();
  await answer(page, { 职务: '副科长' }, '试用期', '保存');
  await page.getByText('县财政局数字财政科 副科长').waitFor();
  await page.getByText('（试用期）').waitFor();
  await stage.picture(page, 'person');
  stage.expect(409);
  await openUnit(page, '县财政局数字财政科');
  await page.getByRole('button', { name: '撤销单位' }).click();
  await answer(page, {}, '并入预算科', '撤销');
  await page.getByRole('alert').filter({ hasText: '还有 1 人任职' }).waitFor();
}

export async function two_who_change_one_file_see_both_versions(stage) {
  stage.expect(409);
  const [first, second] = [await keeper(stage), await keeper(stage)];
  for (const page of [first, second]) {
    await openFile(page, 'YC0131');
    await page.getByRole('button', { name: '修改资料' }).click();
    await page.getByRole('dialog').getByLabel('手机', { exact: true }).waitFor();
  }
  await answer(first, { 手机: '12000000001' }, '换号', '保存');
  await said(first, '已保存');
  await answer(second, { 手机: '12000000002' }, '换号', '保存');
  const dialog = second.getByRole('dialog');
  await dialog.getByText('别人已改为：12000000001').waitFor();
  await stage.picture(second, 'conflict');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await said(second, '已保存');
  await second.getByText('12000000002').waitFor();
}

export async function a_newcomer_sets_his_password_by_a_link_that_works_once(stage) {
  const page = await keeper(stage);
  await openUnit(page, '县审计局');
  await page.getByRole('button', { name: '新增人员' }).click();
  await answer(page, { 工号: 'ZG0902', 姓名: '唐伯虎', 职务: '科员' }, '招录', '新增');
  await said(page, '已新增人员');
  await page.getByRole('link', { name: /唐伯虎/ }).click();
  await page.getByRole('button', { name: '发一次性登录链接' }).click();
  await answer(page, {}, '首次登录', '发出链接');
  const link = await page.getByLabel('链接', { exact: true }).inputValue();
  await page.getByRole('dialog').getByRole('button', { name: '关闭', exact: true }).last().click();
  await page.getByText(/已发一次性链接/).waitFor();
  const own = await stage.browser();
  await own.goto(new URL(link).pathname + new URL(link).hash);
  await own.getByLabel('新密码', { exact: true }).waitFor();
  must(!own.url().includes('code='), 'The code still stands in the address.');
  must((await own.getByLabel('工号', { exact: true }).inputValue()) === 'ZG0902', 'The link does not say whose it is.');
  for (const label of ['新密码', '再次输入新密码'])
    await own.getByLabel(label, { exact: true }).fill('kettle orchard 71 lantern');
  await own.getByRole('button', { name: '开通并登录' }).click();
  await own.waitForURL(/workbench/);
}

export async function an_import_is_told_field_by_field_and_taken_back(stage) {
  const page = await keeper(stage);
  await page.goto('/people/import');
  await page.getByLabel(/名单文件|其他文件/).setInputFiles({
    name: '审计局.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('工号,姓名,单位,部门,职务\nZG0903,文徵明,县林业局,,副局长\n'),
  });
  await page.getByRole('heading', { name: '“审计局.csv”试运行结果' }).waitFor();
  await page
    .getByRole('row', { name: /ZG0903 文徵明 新增/ })
    .getByText('副局长')
    .waitFor();
  await page.getByRole('button', { name: /^正式导入/ }).click();
  await page.getByRole('heading', { name: '已导入“审计局.csv”' }).waitFor();
  await page.getByRole('button', { name: '撤销这次导入' }).click();
  await answer(page, {}, '名单有误', '撤销这次导入');
  await said(page, '已撤销最近一次导入');
  await page
    .getByText(/已撤销$/)
    .first()
    .waitFor();
  await page.goto('/people?q=ZG0903');
  await page.getByText('没有找到人员').waitFor();
}

export async function next_years_notice_is_tried_and_imported(stage) {
  const page = await keeper(stage);
  await page.getByRole('link', { name: '办公日历' }).click();
  await page.goto('/calendar?year=2027');
  await page.getByText('2027 年还没有导入放假通知').waitFor();
  const notice = {
    year: 2027,
    source: '国办发明电〔2026〕9号',
    days: [
      { date: '2027-01-01', name: '元旦', off: true },
      { date: '2027-01-03', name: '元旦', off: false },
    ],
  };
  await page
    .getByLabel(/选择文件|其他文件/)
    .setInputFiles({ name: '2027.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(notice)) });
  await page.getByRole('heading', { name: '2027 年日历试运行结果' }).waitFor();
  await page.getByText('2027-01-03 元旦').waitFor();
  await page.getByText('2027 年还没有导入放假通知').waitFor();
  await page.getByRole('button', { name: '导入 2027 年日历' }).click();
  await page.getByRole('heading', { name: '已导入 2027 年日历' }).waitFor();
  await page.getByText('依据：国办发明电〔2026〕9号。').waitFor();
}

export async function the_auditor_looks_and_his_look_is_seen(stage) {
  const page = await auditor(stage);
  await page.getByRole('link', { name: '审计记录' }).click();
  await page.getByRole('table').waitFor();
  await page.getByRole('button', { name: '重新校验' }).click();
  await page.getByText(/审计链完整/).waitFor();
  await page.goto('/audit?verb=look_at_trail');
  await page
    .getByRole('row', { name: /查看审计记录/ })
    .first()
    .waitFor();
  const copied = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出' }).click()]);
  must(copied[0].suggestedFilename().endsWith('.csv'), 'The copy is no table.');
  await page.goto('/audit?verb=copy_trail');
  await page
    .getByRole('row', { name: /导出审计记录/ })
    .first()
    .waitFor();
  stage.expect(403);
  const clerk = await stage.desk(stage.numbered('YC0025'));
  must((await clerk.getByRole('link', { name: '审计记录' }).count()) === 0, 'Anybody is offered the trail.');
  await clerk.goto('/audit');
  await clerk.getByText('您没有进行此项操作的权限').waitFor();
}

/** The three with nothing but phones: one takes somebody on, one says what he may, one sees that they did. */
export async function somebody_is_taken_on_by_administrators_who_have_only_phones(stage) {
  const phone = sizes[1].options;
  const page = await keeper(stage, phone);
  await openUnit(page, '县林业局');
  await page.getByRole('button', { name: '新增人员' }).tap();
  await answer(page, { 工号: 'ZG0904', 姓名: '仇十洲', 职务: '科员' }, '调入', '新增');
  await said(page, '已新增人员');
  await openFile(page, 'ZG0904');
  await page.getByRole('button', { name: '发一次性登录链接' }).tap();
  await answer(page, {}, '首次登录', '发出链接');
  await page.getByLabel('链接', { exact: true }).waitFor();
  await fits(page, 'the link');
  await stage.picture(page, 'link');

  const gives = await stage.desk(stage.who('security_administrator'), phone);
  await openFile(gives, 'ZG0904');
  await gives.getByRole('button', { name: '授予角色' }).tap();
  await gives.getByRole('dialog').getByLabel('角色', { exact: true }).selectOption({ label: '文电人员' });
  await answer(gives, {}, '负责本局收发文', '授予');
  await said(gives, '已授予角色');
  await gives.getByText('文电人员').first().waitFor();

  const looks = await auditor(stage, phone);
  await looks.goto('/audit?verb=grant_role');
  await looks.getByRole('row', { name: /授予角色.*仇十洲|仇十洲.*授予角色/ }).first().waitFor();
  await fits(looks, 'the trail');
  await stage.picture(looks, 'trail');
}

export async function the_administrators_pages_fit_and_have_no_barrier(stage) {
  for (const size of sizes) {
    const look = async (page, path, name) => {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle').catch(() => {});
      await fits(page, `${name} (${size.name})`);
      const found = await serious(page);
      must(found.length === 0, `${name}: ${found}`);
      await stage.picture(page, `${name}-${size.name}`);
    };
    const page = await keeper(stage, size.options);
    for (const [name, path] of [
      ['office', '/people'],
      ['import', '/people/import'],
      ['calendar', '/calendar'],
      ['running', '/running'],
    ])
      await look(page, path, name);
    await page.goto('/people?q=YC0029');
    const href = await page.getByRole('main').getByRole('listitem').getByRole('link').first().getAttribute('href');
    await look(page, href, 'person');
    await look(await auditor(stage, size.options), '/audit', 'audit');
  }
}
