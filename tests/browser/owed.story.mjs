// What a plan owes: its periods on its page, the records behind them, the way to begin what is missing; and all plans.
import { ask } from './journeys.mjs';
import { fits, serious, sizes } from './look.mjs';
import { must } from './reception.mjs';

const director = 'YC0025';
const plan = '2026年下半年信息调研科学习计划';

async function looked(stage, page, name, size) {
  await fits(page, `${name} (${size.name})`);
  const found = await serious(page);
  must(found.length === 0, `${name}: ${found}`);
  await stage.picture(page, `${name}-${size.name}`);
}

export async function a_plan_shows_what_it_owes_and_begins_what_is_missing(stage) {
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered(director), size.options);
    const { items } = await ask(page, 'GET', '/owed?kind=study_plan');
    const line = items.find((one) => one.plan_title === plan);
    await page.goto(`/matters/${line.matter}?tab=owed`);
    await page.getByRole('heading', { name: '每月集中学习' }).waitFor();
    const lights = page.getByRole('list', { name: '每月集中学习' });
    const done = lights.getByRole('link', { name: /已完成.*已做 1 \/ 应做 1/ });
    await done.first().waitFor();
    await lights.getByRole('link', { name: /已做 0 \/ 应做 1/ }).first().waitFor();
    await looked(stage, page, 'owed', size);
    await done.first().click();
    await page.waitForURL(/ledger/);
    await page.getByRole('link', { name: '领导讲坛：信访工作怎么做' }).first().waitFor();
    await page.goBack();
    await page.getByRole('tabpanel').getByRole('link', { name: '安排集中学习' }).click();
    await page.waitForURL(/matters\/new\/study_session/);
    await page.getByText(plan).first().waitFor();
  }
}

export async function all_plans_stand_by_month_and_how_they_stand(stage) {
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered(director), size.options);
    await page.goto('/plans');
    await page.getByRole('heading', { name: '计划落实' }).waitFor();
    await page.getByRole('link', { name: plan }).waitFor();
    await looked(stage, page, 'plans', size);
    await page.getByRole('button', { name: '上个月' }).click();
    await page.getByRole('link', { name: /已完成/ }).first().waitFor();
    await page.goto('/plans?state=missed');
    await page.getByText('这一期没有应做的事项。').waitFor();
    await page.goto('/plans');
    await page.getByRole('link', { name: plan }).click();
    await page.getByRole('heading', { name: '每月集中学习' }).waitFor();
  }
}
