// The security administrator: gives and takes what posts open, sees no business, and makes nobody.
import { answer, openFile, said } from './keeping.mjs';
import { atRest, fits, serious, sizes } from './look.mjs';
import { must, pick } from './paper.mjs';
import { unfold } from './reception.mjs';

const security = (stage, options) => stage.desk(stage.who('security_administrator'), options);
const ledger = (page) => page.getByRole('link', { name: '公务接待台账' });
const posts = (page) => page.getByRole('region', { name: '任职' });

async function giveReceptions(page, reason) {
  await posts(page).getByRole('button', { name: '授予角色' }).first().click();
  await page.getByRole('dialog').getByLabel('角色', { exact: true }).selectOption({ label: '接待人员' });
  await answer(page, {}, reason, '授予');
}

export async function the_security_administrator_gives_a_role_and_it_is_in_effect_at_once(stage) {
  const colleague = await stage.desk(stage.numbered('YC0039'));
  await unfold(colleague);
  must((await ledger(colleague).count()) === 0, 'He keeps the register already.');
  const page = await security(stage);
  await openFile(page, 'YC0039');
  await giveReceptions(page, '接替休假同事');
  await said(page, '已授予角色');
  await posts(page).getByRole('list', { name: '担任的角色' }).getByText('接待人员').waitFor();
  await page.getByRole('region', { name: '变动记录' }).getByText('（接替休假同事）').waitFor();
  await stage.picture(page, 'given');
  await colleague.reload();
  await unfold(colleague);
  await ledger(colleague).click();
  await colleague.getByRole('heading', { level: 1, name: /公务接待/ }).waitFor();

  stage.expect(409);
  await giveReceptions(page, '再授一次');
  await page.getByRole('alert').filter({ hasText: '已经担任“接待人员”' }).waitFor();
  await page.keyboard.press('Escape');
  await posts(page).getByRole('button', { name: '收回角色“接待人员”' }).click();
  await answer(page, {}, '休假结束', '收回');
  await said(page, '已收回角色');
  await page.getByRole('region', { name: '变动记录' }).getByText('（休假结束）').waitFor();
  await colleague.goto('/desk/pending');
  await colleague.getByRole('heading', { name: '待办', level: 1 }).waitFor();
  await unfold(colleague);
  must((await ledger(colleague).count()) === 0, 'What was taken away is still open.');
}

export async function two_who_divide_the_work_of_one_leader_see_both_versions(stage) {
  stage.expect(409);
  const [first, second] = [await security(stage), await security(stage)];
  for (const page of [first, second]) {
    await openFile(page, 'YC0004');
    await posts(page).getByRole('button', { name: '调整分管' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: '添加分管单位' }).waitFor();
  }
  await pick(first, '添加分管单位', '县审计局');
  await answer(first, {}, '分工调整', '保存');
  await said(first, '已调整分管');
  await pick(second, '添加分管单位', '县林业局');
  await answer(second, {}, '分工调整', '保存');
  const dialog = second.getByRole('dialog');
  await dialog.getByText(/别人已改为：.*县审计局/).waitFor();
  await stage.picture(second, 'conflict');
  await dialog.getByRole('button', { name: '用现在的' }).click();
  await pick(second, '添加分管单位', '县林业局');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await said(second, '已调整分管');
  await posts(second)
    .getByText(/分管：.*县审计局.*县林业局|分管：.*县林业局.*县审计局/)
    .waitFor();
}

/** What the server answers to a request of this page. */
const answered = (page, method, path, body) =>
  page.evaluate(
    async ([verb, to, what]) => {
      const me = await (await fetch('/api/v1/me')).json();
      const key = crypto.randomUUID();
      const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': me.csrf_token, 'Idempotency-Key': key };
      return (await fetch(`/api/v1${to}`, { method: verb, headers, body: what && JSON.stringify(what) })).status;
    },
    [method, path, body],
  );

export async function who_gives_rights_sees_no_business_and_makes_nobody_and_who_makes_people_gives_no_rights(stage) {
  stage.expect(403, 404);
  const leader = await stage.desk(stage.numbered('YC0004'));
  const matter = await leader.evaluate(async () => {
    const list = await (await fetch('/api/v1/work_items?list=handled')).json();
    return list.items[0].matter;
  });
  const page = await security(stage);
  const others = page.getByRole('navigation').getByRole('link', { name: /台账|编号簿|收件|登记|监控|日历|审计|运行/ });
  must((await others.count()) === 0, `He is offered ${await others.allInnerTexts()}.`);
  must((await answered(page, 'GET', `/matters/${matter}`)) === 404, 'He learns that a matter exists.');
  must((await answered(page, 'GET', '/running')) === 403, 'He sees the running state.');
  await openFile(page, 'YC0004');
  for (const name of ['修改资料', '增加任职', '免去', '停用账号', '发一次性登录链接'])
    must((await page.getByRole('button', { name, exact: true }).count()) === 0, `He is offered ${name}.`);
  const person = new URL(page.url()).pathname;
  must((await answered(page, 'POST', `${person}/code`, { reason: '试' })) === 403, 'He opens an account.');

  const keeper = await stage.desk(stage.who('system_administrator'));
  await openFile(keeper, 'YC0004');
  for (const name of ['授予角色', '调整分管'])
    must((await keeper.getByRole('button', { name }).count()) === 0, `The system's administrator is offered ${name}.`);
  must((await answered(keeper, 'GET', '/roles')) === 403, 'The system administrator gives rights.');
}

export async function the_page_of_somebodys_rights_fits_and_has_no_barrier(stage) {
  for (const size of sizes) {
    const page = await security(stage, size.options);
    await openFile(page, 'YC0004');
    await fits(page, `rights (${size.name})`);
    must((await serious(page)).length === 0, `rights: ${await serious(page)}`);
    await posts(page).getByRole('button', { name: '调整分管' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: '添加分管单位' }).waitFor();
    await atRest(page);
    const found = await serious(page);
    must(found.length === 0, `charges: ${found}`);
    await stage.picture(page, `charges-${size.name}`);
  }
}
