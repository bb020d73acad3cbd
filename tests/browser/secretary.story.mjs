// A leader lets a secretary write words down; the secretary does so from the leader's tray, and the leader checks them.
import { atRest, fits, serious, sizes } from './look.mjs';
import { act, cast, decide, must, openFrom, start } from './reception.mjs';

const unit = '澄江县政府办';

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
  const scan = { name: '批示.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
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
