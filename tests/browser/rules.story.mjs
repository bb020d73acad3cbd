// By which rule a step goes, on the page of the matter; every kind's steps with their rules, and what is to be looked
// at again.
import { ask } from './journeys.mjs';
import { fits, serious, sizes } from './look.mjs';
import { must } from './reception.mjs';

const director = 'YC0025';
const rule = '县政府办公室公务用车管理办法';

async function looked(stage, page, name, size) {
  await fits(page, `${name} (${size.name})`);
  const found = await serious(page);
  must(found.length === 0, `${name}: ${found}`);
  await stage.picture(page, `${name}-${size.name}`);
}

export async function the_rule_in_force_stands_at_the_step_and_opens(stage) {
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered(director), size.options);
    const { items } = await ask(page, 'GET', '/ledgers/vehicle_booking?state=running');
    must(items.length > 0, 'no trip runs in the demo');
    await page.goto(`/matters/${items[0].matter}`);
    const basis = page.getByRole('region', { name: '依据' });
    await basis.getByText('《党政机关公务用车管理办法》').first().waitFor();
    const link = basis.getByRole('link', { name: rule }).first();
    await link.waitFor();
    await looked(stage, page, 'governed', size);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: rule }).first().waitFor();
  }
}

export async function every_step_is_listed_with_its_rule_or_without_one(stage) {
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered(director), size.options);
    await page.goto('/rules?kind=vehicle_booking');
    await page.getByRole('heading', { name: '制度对照' }).waitFor();
    await page.getByRole('link', { name: rule }).first().waitFor();
    await looked(stage, page, 'rules', size);
    await page.goto('/rules?kind=bulletin_question&without=true');
    await page.getByText('3个没有依据').waitFor();
    await page.getByText('没有制度依据').first().waitFor();
    await page.goto('/rules?state=due');
    await page.getByRole('heading', { name: '复核和时效' }).waitFor();
    await looked(stage, page, 'rules-all', size);
  }
}
