// Before sending, one sees the whole way; afterwards, where it is and how long each desk had it; every dialog says what
// it will do and to whom.
import { atRest, fits, serious, sizes } from './look.mjs';
import { cast, decide, fillForm, must, openFrom, opinionBar, start } from './reception.mjs';

const panel = (page) => page.getByRole('tabpanel');
const step = (page, title) => panel(page).getByRole('listitem').filter({ hasText: title });

export async function the_whole_way_is_told_before_and_after_sending(stage) {
  const unit = '省大数据局';
  const { starter, head, director } = cast(stage);
  const his = await stage.desk(starter);
  await his.goto('/matters/new/reception');
  await fillForm(his, unit);
  await his.getByRole('textbox', { name: '来访人数', exact: true }).fill('');
  await his.getByRole('button', { name: '存草稿' }).click();
  await his.getByRole('heading', { name: new RegExp(unit), level: 1 }).waitFor();
  await opinionBar(his).getByRole('button', { name: '看送出后的全程' }).click();
  await step(his, '部门审核').filter({ hasText: head.name }).filter({ hasText: '下一步' }).first().waitFor();
  await step(his, '分管领导审批').filter({ hasText: '“来访人数”还没有填' }).first().waitFor();
  await stage.picture(his, 'before-sending-open');

  await his.getByRole('tab', { name: '办理单' }).click();
  await his.getByRole('textbox', { name: '来访人数', exact: true }).fill('14');
  await opinionBar(his).getByRole('button', { name: '看送出后的全程' }).click();
  await panel(his).getByText('按现在填写的内容和今天的人员推算；送到时以当时的情况为准。').waitFor();
  const perhaps = await step(his, '分管领导审批').filter({ hasText: '可能经过' }).count();
  must(perhaps === 0, 'Fourteen guests: the leader is certain.');
  const bar = his.getByRole('list', { name: '办理环节' }).getByRole('listitem');
  await bar.filter({ hasText: '分管领导审批' }).filter({ hasText: /未到/ }).waitFor();
  await stage.picture(his, 'before-sending-certain');
  for (const size of sizes) {
    const page = await stage.desk(starter, size.options);
    await page.goto(`${new URL(his.url()).pathname}?tab=way`);
    await panel(page).getByText('接下来').waitFor();
    await fits(page, `全程 (${size.name})`);
    must((await serious(page)).length === 0, `全程: ${await serious(page)}`);
    await stage.picture(page, `way-${size.name}`);
  }
  await decide(his, '提交');

  const hers = await stage.desk(head);
  await openFrom(hers, 'pending', unit);
  await decide(hers, '同意', '拟同意。');
  await hers.getByRole('tab', { name: '全程' }).click();
  await step(hers, '部门审核').filter({ hasText: '打开前等了' }).first().waitFor();
  await step(hers, '办公室审批').filter({ hasText: `${director.name}` }).filter({ hasText: '还没打开' }).first().waitFor();
  await stage.picture(hers, 'after-sending');
}

export async function dialogs_say_what_they_will_do_and_to_whom(stage) {
  const unit = '省文化和旅游厅';
  const { starter, head, director } = cast(stage);
  const his = await stage.desk(starter);
  await start(his, unit);
  const asked = async (page, verb, ...sentences) => {
    await opinionBar(page).getByRole('button', { name: verb, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: verb });
    for (const sentence of sentences) await dialog.getByText(sentence).first().waitFor();
    await atRest(page);
    await stage.picture(page, verb);
    must((await serious(page)).length === 0, `${verb}: ${await serious(page)}`);
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  await asked(his, '拿回', new RegExp(`从${head.name}那里收回`));
  await asked(his, '催办', new RegExp(`提醒${head.name}尽快办理`));

  const hers = await stage.desk(head);
  await openFrom(hers, 'pending', unit);
  await asked(hers, '退回', new RegExp(`由${starter.name}在“申请”重新办理`), '改好后直接送回给您');
  await asked(hers, '转交', '您不再持有这一件');
  await decide(hers, '同意', '拟同意。');

  const directors = await stage.desk(director);
  await openFrom(directors, 'pending', unit);
  await asked(directors, '加签', /先请.*提意见/);
  await asked(directors, '终止', new RegExp(`${director.name}的待办里不再有这一件`));
}
