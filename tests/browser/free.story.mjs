// The drafter of a free paper says its way on the page: who is asked, where it stands, in which order.
import { must, opinionBar } from './reception.mjs';

const insert = async (page, title, place, ...names) => {
  await opinionBar(page).getByRole('button', { name: '增加环节' }).click();
  const dialog = page.getByRole('dialog', { name: '增加环节' });
  if (place) await dialog.getByRole('radio', { name: place }).check();
  for (const name of names) {
    await dialog.getByRole('combobox').fill(name);
    await page.getByRole('option', { name }).first().click();
  }
  await dialog.getByRole('textbox', { name: '环节名称' }).fill(title);
  return dialog;
};

export async function a_drafter_puts_steps_into_the_way_and_takes_one_out(stage) {
  const starter = stage.people.find((one) => !one.roles.length);
  const [first, second] = stage.people.filter((one) => one !== starter && one.roles.length);
  const his = await stage.desk(starter);
  await his.goto('/matters/new/report');
  await his.getByRole('textbox', { name: '事由' }).fill('关于更换机房空调的签报');
  await his.getByRole('textbox', { name: '内容' }).fill('机房空调已使用十二年，故障频发，拟更换两台。');
  await his.getByRole('button', { name: '存草稿' }).click();
  await his.getByRole('heading', { name: /更换机房空调/, level: 1 }).waitFor();

  const dialog = await insert(his, '会商', '', first.name, second.name);
  await dialog.getByText(new RegExp(`轮到时由${first.name}、${second.name}办理`)).waitFor();
  await dialog.getByRole('radio', { name: '全部同意后' }).check();
  await stage.picture(his, 'put-in');
  await dialog.getByRole('button', { name: '确认增加环节' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await his.getByRole('list', { name: '办理环节' }).getByText('会商').waitFor();

  await (await insert(his, '审核', /在“归档”之前/, first.name)).getByRole('button', { name: '确认增加环节' }).click();
  await his.getByRole('list', { name: '办理环节' }).getByText('审核').waitFor();
  await opinionBar(his).getByRole('button', { name: '去掉环节' }).click();
  const out = his.getByRole('dialog', { name: '去掉环节' });
  await out.getByRole('button', { name: '确认去掉环节' }).click();
  await out.getByText('请选择环节').waitFor();
  await out.getByRole('radio', { name: /审核/ }).check();
  await stage.picture(his, 'take-out');
  await out.getByRole('button', { name: '确认去掉环节' }).click();
  await out.waitFor({ state: 'hidden' });
  must((await his.getByRole('list', { name: '办理环节' }).getByText('审核').count()) === 0, 'The step is still on the bar.');
}
