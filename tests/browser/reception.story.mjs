import { act, cast, claim, deaf, decide, fillForm, must, openFrom, opinionBar, start, unfold } from './reception.mjs';

/** Sent back once, withdrawn once, urged once; agreed, arranged, settled. */
export async function a_reception_goes_its_whole_way(stage) {
  const unit = '省营商环境局';
  const { starter, head, director, clerk } = cast(stage);
  const his = await stage.desk(starter);
  const path = await start(his, unit);
  await his.getByRole('status').filter({ hasText: new RegExp(`^已提交.*${head.name}.*可拿回`) }).waitFor();
  await stage.picture(his, 'started');

  const hers = await stage.desk(head);
  await openFrom(hers, 'pending', unit);
  await opinionBar(hers).getByRole('textbox', { name: '我的意见' }).fill('请补充来宾名单。');
  await hers.getByText('草稿', { exact: true }).waitFor();
  await stage.picture(hers, 'opinion-appears-in-its-cell');
  await opinionBar(hers).getByRole('textbox', { name: '我的意见' }).fill('');
  await opinionBar(hers).getByRole('button', { name: '退回' }).click();
  const dialog = hers.getByRole('dialog', { name: '退回' });
  must(await dialog.getByRole('radio', { name: /直接送回给我/ }).isChecked(), 'Straight back should be preselected.');
  await dialog.getByRole('button', { name: '确认退回' }).click();
  await dialog.getByText('请写明原因').waitFor();
  await dialog.getByRole('textbox').fill('来宾名单请补充职务。');
  await stage.picture(hers, 'sent-back-with-a-reason');
  await dialog.getByRole('button', { name: '确认退回' }).click();
  await hers.getByRole('status').filter({ hasText: /^已退回/ }).waitFor();

  await openFrom(his, 'pending', unit);
  await his.getByText('来宾名单请补充职务。').first().waitFor();
  await his.getByRole('textbox', { name: '来宾名单' }).fill('周明华 处长\n何晓 副处长\n李想 科员');
  await decide(his, '提交');
  await his.getByRole('button', { name: '拿回' }).first().click();
  await his.getByRole('status').filter({ hasText: '拿回' }).waitFor();
  await his.goto(path);
  await his.getByRole('textbox', { name: '来宾名单' }).waitFor();
  await decide(his, '提交');
  await stage.picture(his, 'withdrawn-and-sent-again');

  await openFrom(hers, 'pending', unit);
  await decide(hers, '同意', '拟同意，请办公室审批。');
  const directors = await stage.desk(director);
  await openFrom(directors, 'pending', unit);
  await stage.picture(directors, 'approval');
  await decide(directors, '同意', '同意，按规定从简安排。');

  await his.goto(path);
  await his.getByText('同意，按规定从简安排。').first().waitFor();
  await opinionBar(his).getByRole('button', { name: '催办' }).click();
  await his.getByRole('dialog').getByRole('button', { name: /^确认/ }).click();
  await his.getByRole('status').filter({ hasText: '已催办' }).waitFor();

  const clerks = await stage.desk(clerk);
  await clerks.getByRole('row', { name: new RegExp(`催办.*${unit}`) }).waitFor();
  await stage.picture(clerks, 'urged');
  await openFrom(clerks, 'pending', unit);
  await stage.picture(clerks, 'to-be-claimed');
  await clerks.getByRole('textbox', { name: '接待安排' }).fill('12 月 8 日午餐在机关食堂安排工作餐一次。');
  await claim(clerks);
  must((await clerks.getByRole('textbox', { name: '接待安排' }).inputValue()) !== '', 'Claiming threw away what was written.');
  await clerks.getByRole('textbox', { name: '用餐标准（每人）' }).fill('40');
  await decide(clerks, '同意', '已按标准安排。');

  await openFrom(his, 'pending', unit);
  await his.getByRole('textbox', { name: '实际费用' }).fill('320');
  await his.getByRole('radio', { name: '公务卡' }).check();
  await decide(his, '(提交|办结)');
  await his.getByText(/已办结|本件.*办结/).first().waitFor();
  await his.getByText('已按标准安排。').first().scrollIntoViewIfNeeded();
  await stage.picture(his, 'opinions');
  await his.getByRole('tab', { name: '流转' }).click();
  for (const word of ['退回', '拿回', '催办', '认领']) await his.getByRole('listitem').filter({ hasText: word }).first().waitFor();
  await his.getByRole('listitem').filter({ hasText: new RegExp(`${head.name}.*查看`) }).first().waitFor();
  await stage.picture(his, 'trail');
  await openFrom(his, 'started', unit);

  await unfold(clerks);
  await clerks.getByRole('link', { name: '公务接待台账' }).click();
  await clerks.getByRole('main').getByRole('searchbox').fill(unit);
  await clerks.waitForURL(/q=/);
  await clerks.getByRole('row', { name: new RegExp(unit) }).first().waitFor();
  await stage.picture(clerks, 'register');
}

export async function an_outsider_sees_nothing_of_a_reception(stage) {
  const unit = '市审计局';
  stage.expect(404);
  const { starter, outsider } = cast(stage);
  const his = await stage.desk(starter);
  const path = await start(his, unit);
  const others = await stage.desk(outsider);
  for (const list of ['pending', 'to_read', 'in_progress', 'handled', 'started', 'draft']) {
    await others.goto(`/desk/${list}`);
    await others.getByRole('main').getByRole('searchbox').waitFor();
    await others.waitForLoadState('networkidle').catch(() => {});
    must((await others.getByText(unit).count()) === 0, `The outsider sees it in ${list}.`);
  }
  await others.goto(path);
  await others.getByRole('alert').filter({ hasText: '没有找到' }).waitFor();
  await stage.picture(others, 'outsider');
  await others.goto(path.replace(/\d+$/, '1'));
  await others.getByRole('alert').filter({ hasText: '没有找到' }).waitFor();
}

export async function two_at_once_and_the_second_is_told_plainly(stage) {
  const unit = '邻县政府办';
  stage.expect(409);
  const { starter, head } = cast(stage);
  const his = await stage.desk(starter);
  const path = await start(his, unit);
  const left = await stage.desk(head);
  await left.goto(path);
  await opinionBar(left).getByRole('textbox', { name: '我的意见' }).waitFor();
  const right = await left.context().newPage();
  await deaf(right);
  await right.goto(path);
  await opinionBar(right).getByRole('textbox', { name: '我的意见' }).fill('这段话不能丢。');
  await decide(left, '同意', '同意。');
  await act(right, '同意').click();
  await opinionBar(right).getByRole('alert').waitFor();
  const said = await opinionBar(right).getByRole('alert').innerText();
  must(said.includes(head.name) || /已.*(办理|处理|提交)/.test(said), `The refusal should say what happened: ${said}`);
  must((await opinionBar(right).getByRole('textbox', { name: '我的意见' }).inputValue()) === '这段话不能丢。', 'The text was lost.');
  await stage.picture(right, 'refused-with-a-sentence');
  await opinionBar(right).getByRole('button', { name: '刷新本件' }).click();
  await right.getByText('这段话不能丢。').waitFor();
}

export async function one_cell_written_twice_asks_and_loses_nothing(stage) {
  const unit = '省水利厅';
  const { starter, head } = cast(stage);
  const left = await stage.desk(starter);
  const path = await start(left, unit);
  const hers = await stage.desk(head);
  await hers.goto(path);
  await opinionBar(hers).getByRole('button', { name: '退回' }).click();
  await hers.getByRole('dialog').getByRole('textbox').fill('请核对来宾名单。');
  await hers.getByRole('dialog').getByRole('button', { name: '确认退回' }).click();
  await hers.getByRole('status').filter({ hasText: /^已退回/ }).waitFor();
  const right = await left.context().newPage();
  await deaf(right);
  await right.goto(path);
  await right.getByRole('textbox', { name: '来宾名单' }).waitFor();
  await left.goto(path);
  await left.getByRole('textbox', { name: '来宾名单' }).fill('左边窗口写的名单');
  await decide(left, '提交');
  await left.getByRole('button', { name: '拿回' }).first().click();
  await left.getByRole('textbox', { name: '来宾名单' }).waitFor();
  await right.getByRole('textbox', { name: '来宾名单' }).fill('右边窗口写的名单');
  const box = right.getByRole('alert').filter({ hasText: '左边窗口写的名单' });
  await box.waitFor();
  must((await box.innerText()).includes('右边窗口写的名单'), 'Both texts should stand side by side.');
  await stage.picture(right, 'both-texts');
  await box.getByRole('button').last().click();
  await box.waitFor({ state: 'hidden' });
  must((await right.getByRole('textbox', { name: '来宾名单' }).inputValue()) === '左边窗口写的名单', 'The chosen text should stand in the cell.');
}

export async function faults_stand_at_their_cells_all_at_once(stage) {
  const { starter } = cast(stage);
  const page = await stage.desk(starter);
  stage.expect(422);
  await page.goto('/matters/new/reception');
  await page.getByRole('button', { name: '提交' }).click();
  must((await page.getByText('此项必填').count()) >= 5, 'Every empty cell should say so at once.');
  must(await page.getByRole('textbox', { name: '来访单位', exact: true }).evaluate((box) => box === document.activeElement), 'The first fault should have the focus.');
  await stage.picture(page, 'faults');
  await fillForm(page, '市财政局', '9');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText(/陪餐人数.*(超过|不得|最多|不超过)/).first().waitFor();
  must((await page.getByRole('textbox', { name: '来访单位', exact: true }).inputValue()) === '市财政局', 'The form was emptied by a refusal.');
  await stage.picture(page, 'refused-by-a-rule');
  await page.getByRole('textbox', { name: '陪餐人数' }).fill('2');
  await page.getByRole('button', { name: '存草稿' }).click();
  await page.getByRole('heading', { name: /市财政局/, level: 1 }).waitFor();
  await page.goto('/desk/draft');
  await page.getByRole('link', { name: /市财政局/ }).waitFor();
}

export async function what_is_being_written_survives_a_reload(stage) {
  const unit = '省档案馆';
  const { starter, head } = cast(stage);
  const path = await start(await stage.desk(starter), unit);
  const hers = await stage.desk(head);
  await hers.goto(path);
  await opinionBar(hers).getByRole('textbox', { name: '我的意见' }).fill('写到一半');
  await hers.getByText(/已自动保存/).waitFor({ timeout: 12_000 });
  await hers.reload();
  await opinionBar(hers).getByRole('textbox', { name: '我的意见' }).waitFor();
  must((await opinionBar(hers).getByRole('textbox', { name: '我的意见' }).inputValue()) === '写到一半', 'The draft did not come back.');
}

export async function a_reviewer_works_with_the_keyboard_alone(stage) {
  const unit = '省水文局';
  const { starter, head } = cast(stage);
  await start(await stage.desk(starter), unit);
  const page = await stage.desk(head);
  await page.keyboard.press('/');
  await page.keyboard.insertText(unit);
  await page.getByRole('option', { name: /在全文中检索/ }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\?q=/);
  await page.getByRole('link', { name: new RegExp(unit) }).waitFor();
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: new RegExp(unit), level: 1 }).waitFor();
  const box = opinionBar(page).getByRole('textbox', { name: '我的意见' });
  await box.waitFor();
  for (let n = 0; n < 60 && !(await box.evaluate((one) => one === document.activeElement)); n++) await page.keyboard.press('Tab');
  await page.keyboard.type('同意。');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').filter({ hasText: /^已同意/ }).waitFor();
}

export async function a_reviewer_works_on_a_phone(stage) {
  const unit = '省气象局';
  const { starter, head } = cast(stage);
  await start(await stage.desk(starter), unit);
  const phone = await stage.desk(head, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const fits = async (where) => must(await phone.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${where} scrolls sideways at 390 px.`);
  await phone.getByRole('link', { name: new RegExp(unit) }).waitFor();
  await fits('待办');
  await stage.picture(phone, 'list');
  await phone.getByRole('link', { name: new RegExp(unit) }).click();
  await opinionBar(phone).getByRole('button', { name: '写意见' }).click();
  await fits('办理单');
  await stage.picture(phone, 'sheet');
  await decide(phone, '同意', '同意。');
  await phone.goto('/people');
  await phone.getByRole('main').getByRole('searchbox').waitFor();
  await fits('人员与机构');
  await phone.goto('/matters/new');
  await fits('新建事项');
}

export async function new_work_announces_itself_without_a_jump(stage) {
  const unit = '省文旅厅';
  const { starter, head } = cast(stage);
  const hers = await stage.desk(head);
  await hers.getByRole('main').getByRole('searchbox').waitFor();
  await start(await stage.desk(starter), unit);
  await hers.getByRole('button', { name: /件新待办/ }).click();
  await hers.getByRole('link', { name: new RegExp(unit) }).first().waitFor();
}
