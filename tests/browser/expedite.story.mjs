// What burns is sealed first and made up afterwards: said before it is done, and seen while something is owed.
import { fits, sizes } from './look.mjs';
import { must, opinionBar } from './reception.mjs';

const paper = '关于请求支援抢险物资的函';

export async function what_burns_goes_ahead_and_is_made_up(stage) {
  const his = await stage.desk(stage.numbered('YC0031'));
  await his.goto('/matters/new/seal');
  await his.getByRole('textbox', { name: '用印文件' }).fill(paper);
  await his.getByRole('textbox', { name: '份数', exact: true }).fill('2');
  await his.getByRole('textbox', { name: '用印事由' }).fill('河堤出现险情，须立即发函。');
  await his.getByRole('button', { name: '存草稿' }).click();
  await his.getByRole('heading', { name: new RegExp(paper), level: 1 }).waitFor();

  await opinionBar(his).getByRole('button', { name: '先办后补' }).click();
  const dialog = his.getByRole('dialog', { name: '先办后补' });
  await dialog.getByRole('radio', { name: /用印/ }).check();
  await dialog.getByText(/立即送.*办理（用印）/).waitFor();
  await dialog.getByText(/补齐之前不能办结/).first().waitFor();
  await dialog.getByRole('button', { name: '确认先办后补' }).click();
  await dialog.getByText('请写明原因').waitFor();
  await dialog.getByText('请选择授权人。').waitFor();
  await dialog.getByRole('combobox').click();
  await dialog.getByRole('combobox').fill('张涛');
  await his.getByRole('option', { name: /^张涛/ }).first().click();
  await dialog.getByRole('textbox').fill('险情紧急，张涛主任已电话同意。');
  await stage.picture(his, 'ahead');
  await dialog.getByRole('button', { name: '确认先办后补' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const bar = his.getByRole('list', { name: '办理环节' });
  await bar.getByText('待补办').first().waitFor();
  must((await bar.getByText('待补办').count()) === 2, 'Both steps that were passed over are owed.');
  await stage.picture(his, 'owed');
  const head = await stage.desk(stage.numbered('YC0029'), sizes[1].options);
  await head.getByRole('link', { name: new RegExp(paper) }).first().click();
  await head.getByRole('heading', { name: new RegExp(paper), level: 1 }).waitFor();
  await fits(head, 'owed (phone)');
  await stage.picture(head, 'owed-phone');
}
