// Several units handle one thing: the whole says how far each is, and each part says what it belongs to.
import { ask } from './journeys.mjs';
import { fits, serious, sizes } from './look.mjs';
import { must, opinionBar } from './reception.mjs';

const subject = '城区学校周边停车难整治';

/** 谢建国 proposes it, 张涛 allots it: the education bureau leads, two others help. Returns the whole's id. */
async function allotted(his, office) {
  const { items: units } = await ask(his, 'GET', '/units');
  const unit = (name) => units.find((one) => one.name === name).id;
  const made = await ask(his, 'POST', '/matters', {
    kind: 'joint_task',
    submit: true,
    fields: {
      subject,
      content: '请主办单位牵头提出方案，协办单位就各自职责提出意见。',
      lead_unit: unit('县教育和体育局'),
      assist_units: [unit('县财政局'), unit('县住房和城乡建设局')],
    },
  });
  const view = await ask(office, 'GET', `/matters/${made.id}`);
  await ask(office, 'POST', `/matters/${made.id}/commands`, {
    verb: 'agree', work_item: view.mine.work_item, opinion: '请主办单位牵头，协办单位配合。', args: {},
  });
  return made.id;
}

export async function the_whole_says_how_far_each_unit_is(stage) {
  const office = await stage.desk(stage.numbered('YC0025'));
  const id = await allotted(await stage.desk(stage.numbered('YC0031')), office);
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered('YC0025'), size.options);
    await page.goto(`/matters/${id}`);
    await page.getByRole('tab', { name: /^协办/ }).click();
    await page.getByText('共 2 个单位协办').waitFor();
    const finance = page.getByRole('listitem').filter({ hasText: '县财政局' }).last();
    await finance.getByText('尚未答复').waitFor();
    await fits(page, `units (${size.name})`);
    must((await serious(page)).length === 0, `units: ${await serious(page)}`);
    await stage.picture(page, `units-${size.name}`);
  }
  const bureau = await stage.desk(stage.numbered('YC0076'));
  await bureau.getByRole('link', { name: new RegExp(subject) }).first().click();
  await bureau.getByRole('heading', { name: new RegExp(subject), level: 1 }).waitFor();
  await bureau.getByRole('textbox', { name: '协办意见' }).fill('可在年度预算内安排标线费用。');
  await stage.picture(bureau, 'part');
  await opinionBar(bureau).getByRole('button', { name: /^拟出意见/ }).click();
  await bureau.getByRole('status').filter({ hasText: /^已/ }).first().waitFor();
}

export async function ending_the_whole_says_which_units_stop(stage) {
  const office = await stage.desk(stage.numbered('YC0025'));
  const id = await allotted(await stage.desk(stage.numbered('YC0031')), office);
  await office.goto(`/matters/${id}`);
  await opinionBar(office).getByRole('button', { name: '终止' }).click();
  const dialog = office.getByRole('dialog', { name: '终止' });
  await dialog.getByText(/县财政局、县住房和城乡建设局的协办件一并停办/).waitFor();
  await dialog.getByRole('textbox').fill('并入交通整治专项，不再单独办理。');
  await stage.picture(office, 'ending');
  await dialog.getByRole('button', { name: '确认终止' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await office.getByRole('tab', { name: /^协办/ }).click();
  await office.getByText('不再等候其答复').first().waitFor();
}

export async function units_are_asked_later_and_no_longer(stage) {
  const office = await stage.desk(stage.numbered('YC0025'));
  const id = await allotted(await stage.desk(stage.numbered('YC0031')), office);
  await office.goto(`/matters/${id}?tab=parts`);
  await office.getByText('还在等 2 个单位答复').waitFor();
  await opinionBar(office).getByRole('button', { name: '加办' }).click();
  const more = office.getByRole('dialog', { name: '加办' });
  await more.getByRole('combobox').click();
  await more.getByRole('combobox').fill('县自然资源局');
  await office.getByRole('option', { name: /^县自然资源局/ }).first().click();
  await more.getByText('县自然资源局收到协办件').waitFor();
  await stage.picture(office, 'add');
  await more.getByRole('button', { name: '确认加办' }).click();
  await more.waitFor({ state: 'hidden' });
  await office.getByText('还在等 3 个单位答复').waitFor();

  await office.getByRole('button', { name: '减办 县财政局' }).click();
  const less = office.getByRole('dialog', { name: '减办' });
  await less.getByText('不再请县财政局协办').waitFor();
  await less.getByRole('button', { name: '确认减办' }).click();
  await less.getByText('请写明原因').waitFor();
  await less.getByRole('textbox').fill('经费不由财政安排。');
  await less.getByRole('button', { name: '确认减办' }).click();
  await less.waitFor({ state: 'hidden' });
  await office.getByText('还在等 2 个单位答复').waitFor();
}

export async function who_names_units_is_told_what_they_are_asked_already(stage) {
  const told = (page) => page.getByText(/就您看得到的，本月各方已向县财政局交办 \d+ 件/);
  await allotted(await stage.desk(stage.numbered('YC0031')), await stage.desk(stage.numbered('YC0025')));
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered('YC0031'), size.options);
    await page.goto('/matters/new/joint_task');
    const box = page.getByRole('combobox', { name: /协办单位/ });
    await box.click();
    await box.fill('县财政局');
    await page.getByRole('option', { name: /^县财政局/ }).first().click();
    await told(page).waitFor();
    await fits(page, `asked (${size.name})`);
    must((await serious(page)).length === 0, `asked: ${await serious(page)}`);
    await stage.picture(page, `asked-${size.name}`);
  }
}
