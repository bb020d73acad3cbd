// What was done once is made to come round, read in the list, changed, and stopped again.
import { ask } from './journeys.mjs';
import { fits, serious, sizes } from './look.mjs';
import { must } from './reception.mjs';

const subject = '报送政务公开工作情况';

async function started(page) {
  const { items: units } = await ask(page, 'GET', '/units');
  const lead = units.find((one) => one.name === '县教育和体育局').id;
  const fields = { subject, content: '请汇总报送。', lead_unit: lead };
  return (await ask(page, 'POST', '/matters', { kind: 'joint_task', submit: true, fields })).id;
}

export async function a_matter_is_made_to_come_round_changed_and_stopped(stage) {
  stage.expect(422);
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered('YC0031'), size.options);
    await page.goto(`/matters/${await started(page)}?tab=related`);
    await page.getByRole('button', { name: '设为例行工作' }).click();
    const dialog = page.getByRole('dialog', { name: '设为例行工作' });
    await dialog.getByLabel('多久一次').selectOption('quarter');
    await dialog.getByLabel('在季度的第几个月').fill('3');
    await dialog.getByLabel('几日到期').fill('45');
    await dialog.getByLabel('每期的标题').fill('报送{period}政务公开工作情况');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByText(/日期不对/).waitFor();
    await dialog.getByLabel('几日到期').fill('25');
    await fits(page, `recurring (${size.name})`);
    must((await serious(page)).length === 0, `recurring: ${await serious(page)}`);
    await stage.picture(page, `recurring-set-${size.name}`);
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByText(/已设为例行工作/).first().waitFor();
    await page.goto('/recurring');
    await page.getByText(/报送\d{4}年第\d季度政务公开工作情况/).first().waitFor();
    await fits(page, `recurring list (${size.name})`);
    must((await serious(page)).length === 0, `recurring list: ${await serious(page)}`);
    await stage.picture(page, `recurring-${size.name}`);
    await page.getByRole('button', { name: '修改' }).first().click();
    const change = page.getByRole('dialog', { name: /^修改/ });
    await change.getByLabel('多久一次').selectOption('month');
    await change.getByLabel('几日到期').fill('20');
    await stage.picture(page, `recurring-change-${size.name}`);
    await change.getByRole('button', { name: '确定' }).click();
    await page.getByText(/已修改，下一件/).first().waitFor();
    await page.getByText(/每月20日/).first().waitFor();
    await page.getByRole('button', { name: '停止' }).first().click();
    await page.getByText(/以后不再开出/).first().waitFor();
  }
}
