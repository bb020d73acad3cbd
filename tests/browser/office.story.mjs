// The office sees every running matter of its organ, steps in where it must, and says beforehand what it will do.
import { fits, serious, sizes } from './look.mjs';
import { row, turnTo } from './monitor.mjs';
import { cast, decide, must, openFrom, opinionBar, start } from './reception.mjs';

export async function the_office_sees_all_that_runs(stage) {
  const unit = '省林业局';
  const { starter, head, director, outsider } = cast(stage);
  await start(await stage.desk(starter), unit);
  for (const size of sizes) {
    const page = await stage.desk(director, size.options);
    if (size.name === 'desk') await page.getByRole('link', { name: '办件监控' }).click();
    else await page.goto('/office/matters');
    await turnTo(page, row(page, unit).filter({ hasText: head.name }).filter({ hasText: '部门审核' }).first());
    for (const path of ['/office/matters', '/office/matters?light=overdue', '/office/load', '/office/errors']) {
      const title = path.replace(/^.office.|\?light/g, '');
      await page.goto(path);
      await page.getByRole('heading', { level: 1, name: '办件监控' }).waitFor();
      await page.waitForLoadState('networkidle').catch(() => {});
      await fits(page, `${title} (${size.name})`);
      must((await serious(page)).length === 0, `${title}: ${await serious(page)}`);
      await stage.picture(page, `${title}-${size.name}`);
    }
  }
  stage.expect(403);
  const outside = await stage.desk(outsider);
  const links = await outside.getByRole('link', { name: '办件监控' }).count();
  must(links === 0, 'Who directs no office is offered its monitor.');
  await outside.goto('/office/matters');
  await outside.getByText(/办公室/).first().waitFor();
}

export async function the_office_puts_aside_moves_and_reassigns(stage) {
  const unit = '省自然资源厅';
  const { starter, head, director } = cast(stage);
  const his = await stage.desk(starter);
  const path = await start(his, unit);
  const office = await stage.desk(director);
  await office.goto(path);
  await opinionBar(office).getByRole('button', { name: '挂起' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByText(new RegExp(`${head.name}的待办里暂时看不到这一件`)).waitFor();
  await dialog.getByRole('textbox').fill('来访时间待定。');
  await stage.picture(office, 'suspend');
  await dialog.getByRole('button', { name: /^确认/ }).click();
  await office.getByText(/已由.*挂起/).first().waitFor();
  await stage.picture(office, 'suspended');
  await opinionBar(office).getByRole('button', { name: '恢复办理' }).click();
  await office.getByRole('dialog').getByRole('button', { name: /^确认/ }).click();
  await office.getByRole('dialog').waitFor({ state: 'hidden' });

  await opinionBar(office).getByRole('button', { name: '改派' }).click();
  await office.getByRole('dialog').getByRole('radio', { name: new RegExp(head.name) }).waitFor();
  await stage.picture(office, 'reassign');
  await office.getByRole('dialog').getByRole('button', { name: '取消' }).click();

  await opinionBar(office).getByRole('button', { name: '调度' }).click();
  const move = office.getByRole('dialog', { name: '调度' });
  await move.getByRole('checkbox', { name: /办公室审批/ }).check();
  await move.getByText(new RegExp(`改由${director.name}办理`)).waitFor();
  await move.getByRole('combobox').click();
  await move.getByRole('combobox').fill('朱燕');
  await office.getByRole('option', { name: /^朱燕/ }).first().click();
  await move.getByRole('textbox').fill('部门负责人出差，由办公室直接审批。');
  await stage.picture(office, 'move');
  await move.getByRole('button', { name: /^确认/ }).click();
  const sure = move.getByRole('button', { name: '仍要调度' });
  await sure.or(office.getByRole('status').filter({ hasText: /^已调度/ })).first().waitFor();
  if (await sure.isVisible()) await sure.click();
  await office.getByText(/办公室审批/).first().waitFor();
  await openFrom(office, 'pending', unit);
  await decide(office, '同意', '同意。');
}
