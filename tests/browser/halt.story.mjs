// The office puts a whole kind aside: who would begin one reads why before he has filled anything in.
import { fits, serious, sizes } from './look.mjs';
import { cast, must } from './reception.mjs';

const kind = '用印申请';
const line = (page) => page.getByRole('row', { name: new RegExp(kind) });

async function stands(stage, page, where) {
  await fits(page, where);
  must((await serious(page)).length === 0, `${where}: ${await serious(page)}`);
  await stage.picture(page, where);
}

async function answer(stage, page, act, reason) {
  await line(page).getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `${act}：${kind}` });
  await dialog.getByText(/例行工作/).waitFor();
  await dialog.getByRole('textbox').fill(reason);
  await stage.picture(page, `halt-${act}`);
  await dialog.getByRole('button', { name: '确定' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

export async function the_office_puts_a_whole_kind_aside(stage) {
  const { starter, director } = cast(stage);
  for (const size of sizes) {
    const office = await stage.desk(director, size.options);
    await office.goto('/office/kinds');
    await answer(stage, office, '停止新办', '印章更换。');
    await line(office).getByText('停止新办', { exact: true }).first().waitFor();
    await answer(stage, office, '整类挂起', '印章停用。');
    await line(office).getByText(/印章停用/).waitFor();
    await line(office).getByText('整类挂起', { exact: true }).first().waitFor();
    await stands(stage, office, `halt-kinds-${size.name}`);

    const his = await stage.desk(starter, size.options);
    await his.goto('/matters/new');
    await his.getByText(/“用印申请”已由.*停止新办/).waitFor();
    await stands(stage, his, `halt-new-${size.name}`);
    await his.getByRole('link', { name: '先写草稿' }).click();
    await his.getByRole('status').filter({ hasText: '停止新办' }).waitFor();
    must(await his.getByRole('button', { name: /^提交/ }).isDisabled(), 'What is halted can be submitted.');
    await stands(stage, his, `halt-form-${size.name}`);
    await his.getByRole('button', { name: '存草稿' }).click();
    await his.getByText('已存为草稿。').first().waitFor();

    await answer(stage, office, '恢复', '新印章启用。');
    await line(office).getByText('照常办理').waitFor();
    await his.goto('/matters/new');
    await his.getByRole('link', { name: kind }).waitFor();
  }
}
