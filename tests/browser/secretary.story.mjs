// A leader lets a secretary write words down; the secretary does so from the leader's tray, and the leader checks them.
import { atRest, fits, serious, sizes } from './look.mjs';
import { act, cast, claim, decide, must, openFrom, start } from './reception.mjs';

const unit = '澄江县政府办';
const scan = { name: '批示.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

async function mandate(page, name) {
  await page.goto('/stand-in');
  await page.getByRole('button', { name: '授权秘书' }).click();
  const dialog = page.getByRole('dialog', { name: '授权秘书' });
  await dialog.getByRole('combobox').first().fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).first().click();
  await dialog.getByText(`记为“您（${name}代录）”`).waitFor();
  await dialog.getByRole('button', { name: '确定' }).click();
  await page.getByText(`授权${name}`).first().waitFor();
}

export async function a_word_is_written_down_for_the_leader_and_checked(stage) {
  const { starter, head, director, clerk } = cast(stage);
  const path = await start(await stage.desk(starter), unit);
  const reviewer = await stage.desk(head);
  await openFrom(reviewer, 'pending', unit);
  await decide(reviewer, '同意', '同意。');
  const leader = await stage.desk(director);
  await mandate(leader, clerk.name);
  await stage.picture(leader, 'mandates');

  const secretary = await stage.desk(clerk);
  await secretary.goto('/stand-in');
  await secretary.getByRole('link', { name: `${director.name}的待办` }).click();
  await stage.picture(secretary, 'tray');
  await secretary.getByRole('link', { name: new RegExp(unit) }).first().click();
  const beside = secretary.getByRole('complementary', { name: director.name });
  await beside.getByRole('button', { name: '同意', exact: true }).click();
  const dialog = secretary.getByRole('dialog', { name: `以${director.name}名义：同意` });
  await dialog.getByText('算').first().waitFor();
  must(await dialog.getByRole('button', { name: '确定' }).isDisabled(), 'It can be sent without the scan.');
  await dialog.getByRole('textbox').fill('同意，注意节约。');
  await dialog.getByRole('status').filter({ hasText: '已自动保存' }).waitFor();
  await secretary.reload();
  await beside.getByText('已起草，尚未提交：同意，注意节约。').waitFor();
  await beside.getByRole('button', { name: '同意', exact: true }).click();
  must((await dialog.getByRole('textbox').inputValue()) === '同意，注意节约。', 'What was begun is lost.');
  await dialog.getByLabel('批示原件').setInputFiles(scan);
  await dialog.getByText('批示.pdf').waitFor();
  await atRest(secretary);
  await stage.picture(secretary, 'written-down');
  await dialog.getByRole('button', { name: '确定' }).click();
  await secretary.getByText(`${director.name}（${clerk.name}代录）`).first().waitFor();

  await leader.goto(path);
  await leader.getByText(`${director.name}（${clerk.name}代录）`).first().waitFor();
  await stage.picture(leader, 'to-check');
  must(await act(leader, '核对无误').isVisible(), 'It is not to be checked on its own page.');
  await leader.goto('/stand-in');
  await leader.getByRole('link', { name: '代录代办的意见' }).click();
  await leader.getByRole('link', { name: '别人代我的' }).click();
  await leader.getByText('待本人核对').first().waitFor();
  await leader.getByRole('checkbox', { name: '全选' }).check();
  await stage.picture(leader, 'written-for-me');
  await leader.getByRole('button', { name: /^核对无误/ }).click();
  await leader.getByText('已核对无误').first().waitFor();

  await secretary.goto('/stand-in/words');
  await secretary.getByText('同意，注意节约。').waitFor();
  await secretary.getByText('已核对无误').first().waitFor();
  await stage.picture(secretary, 'written-by-me');
}

export async function what_the_step_asks_is_filled_in_for_its_holder(stage) {
  const { starter, head, director, clerk, outsider } = cast(stage);
  const asked = '清河县政府办';
  const path = await start(await stage.desk(starter), asked);
  for (const one of [head, director]) {
    const page = await stage.desk(one);
    await openFrom(page, 'pending', asked);
    await decide(page, '同意', '同意。');
  }
  const holder = await stage.desk(clerk);
  await holder.goto(path);
  await claim(holder);
  await mandate(holder, outsider.name);

  const secretary = await stage.desk(outsider);
  await secretary.goto(path);
  const beside = secretary.getByRole('complementary', { name: clerk.name });
  await beside.getByRole('button', { name: '同意', exact: true }).click();
  const dialog = secretary.getByRole('dialog', { name: `以${clerk.name}名义：同意` });
  const sure = dialog.getByRole('button', { name: '确定' });
  await dialog.getByLabel('批示原件').setInputFiles(scan);
  await dialog.getByText('批示.pdf').waitFor();
  must(await sure.isDisabled(), 'It can be sent without what the step asks for.');
  await dialog.getByRole('textbox', { name: '接待安排' }).fill('县政务中心二楼会议室座谈，工作餐一次。');
  await dialog.getByRole('textbox', { name: '用餐标准' }).fill('60');
  await atRest(secretary);
  await stage.picture(secretary, 'filled-in');
  await sure.click();
  await dialog.waitFor({ state: 'hidden' });
  await secretary.getByText('县政务中心二楼会议室座谈，工作餐一次。').first().waitFor();
}

export async function mandates_are_readable_on_desk_and_phone(stage) {
  const { director } = cast(stage);
  for (const size of sizes) {
    const page = await stage.desk(director, size.options);
    await page.goto('/stand-in');
    await page.getByRole('button', { name: '授权秘书' }).click();
    await page.getByRole('dialog', { name: '授权秘书' }).waitFor();
    await fits(page, `mandate (${size.name})`);
    must((await serious(page)).length === 0, `mandate: ${await serious(page)}`);
    await stage.picture(page, `mandate-${size.name}`);
  }
}
