// The head of an office directs its work: the figures of his first page, the monitor, urging and giving to somebody
// else; on the desk and on the phone.
import { fits, sizes } from './look.mjs';
import { row, turnTo } from './monitor.mjs';
import { allotted } from './papers.mjs';
import { must, openFrom, opinionBar } from './reception.mjs';

const shown = /第 1 页，本页 (\d+) 条/;

/** How many stand in a list, of however many doors. */
async function standing(page) {
  const told = page.getByText(shown).or(page.getByText('没有待签收的文件'));
  await told.first().waitFor();
  return Number(shown.exec(await told.first().innerText())?.[1] ?? 0);
}

/** Every number of the first sentence opens a list, and as many stand in it. */
async function figuresHold(stage, page, size) {
  await page.goto('/workbench');
  const links = page.getByRole('heading', { level: 1 }).getByRole('link');
  await links.first().waitFor();
  await fits(page, `workbench (${size.name})`);
  await stage.picture(page, `workbench-${size.name}`);
  const told = await links.evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent]));
  for (const [address, words] of told) {
    await page.goto(address);
    const n = await standing(page);
    must(n === Number(/\d+/.exec(words)[0]), `The first page says ${words}, in the list stand ${n}.`);
  }
}

async function directs(stage, size, title, number) {
  const [director, bureau, other] = ['YC0025', 'YC0093', 'YC0029'].map((one) => stage.numbered(one));
  await allotted(stage, title, number, bureau.name);
  const office = await stage.desk(director, size.options);
  await figuresHold(stage, office, size);

  await openFrom(office, 'in_progress', title);
  await opinionBar(office).getByRole('button', { name: '催办' }).click();
  const urging = office.getByRole('dialog', { name: '催办' });
  await urging.getByText(new RegExp(`提醒${bureau.name}尽快办理`)).waitFor();
  await urging.getByRole('button', { name: '确认催办' }).click();
  await office.getByRole('status').filter({ hasText: '已催办' }).waitFor();
  const theirs = await stage.desk(bureau);
  await theirs.getByRole('row', { name: new RegExp(`催办.*${title}`) }).waitFor();

  await office.goto('/office/matters');
  const line = row(office, title).filter({ hasText: bureau.name });
  await turnTo(office, line);
  await stage.picture(office, `monitor-${size.name}`);
  await line.getByRole('link').first().click();
  await office.getByRole('heading', { level: 1, name: title }).waitFor();
  await opinionBar(office).getByRole('button', { name: '改派' }).click();
  const giving = office.getByRole('dialog', { name: '改派' });
  await giving.getByRole('radio', { name: new RegExp(bureau.name) }).check();
  await giving.getByRole('combobox').click();
  await giving.getByRole('combobox').fill(other.name);
  await office.getByRole('option', { name: new RegExp(`^${other.name}`) }).first().click();
  await giving.getByRole('textbox').fill('信访局局长带队外出。');
  await stage.picture(office, `reassign-${size.name}`);
  await giving.getByRole('button', { name: '确认改派' }).click();
  await giving.waitFor({ state: 'hidden' });

  const his = await stage.desk(other, size.options);
  await his.getByRole('link', { name: new RegExp(title) }).first().waitFor();
  await theirs.reload();
  await theirs.getByRole('heading', { name: '待办', level: 1 }).waitFor();
  await theirs.waitForLoadState('networkidle').catch(() => {});
  must((await theirs.getByRole('link', { name: new RegExp(title) }).count()) === 0, 'It lies on both desks.');
}

export async function a_director_at_his_desk_sees_urges_and_gives_to_another(stage) {
  await directs(stage, sizes[0], '关于督促办理积案的函', '省信函〔2026〕63号');
}

export async function a_director_on_his_phone_sees_urges_and_gives_to_another(stage) {
  await directs(stage, sizes[1], '关于报送积案台账的函', '省信函〔2026〕64号');
}
