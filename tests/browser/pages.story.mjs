import { atRest, fits, sizes } from './look.mjs';
import { cast, openFrom, opinionBar, start } from './reception.mjs';

async function look(stage, page, size, title) {
  await fits(page, `${title} (${size.name})`);
  await stage.picture(page, `${title}-${size.name}`);
}

async function at_the_reviewers_desk(stage, page, size, unit) {
  await look(stage, page, size, 'pending');
  await openFrom(page, 'pending', unit);
  await opinionBar(page).waitFor();
  await look(stage, page, size, 'matter');
  for (const [title, tab] of [['files', /附件/], ['trail', '流转'], ['readers', '知悉']]) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel').waitFor();
    await look(stage, page, size, title);
  }
  await page.getByRole('button', { name: /提醒/ }).first().click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await atRest(page);
  await look(stage, page, size, 'notices');
}

async function at_the_clerks_desk(stage, page, size) {
  for (const [title, path] of [['register', '/ledgers/reception'], ['handled', '/desk/handled'], ['people', '/people'], ['settings', '/settings'], ['kinds', '/matters/new']]) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(stage, page, size, title);
  }
  await page.goto('/matters/new/reception');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('此项必填').first().waitFor();
  await look(stage, page, size, 'new');
  await page.getByLabel('来访时间 开始时间').click();
  await atRest(page);
  await look(stage, page, size, 'calendar');
}

async function at_the_directors_desk(stage, page, size) {
  for (const [title, path] of [['statistics', '/statistics'], ['quality', '/office/quality'], ['sections', '/office/sections'], ['ahead', '/ahead?days=30']]) {
    await page.goto(path);
    await page.getByRole('heading', { level: 3 }).or(page.getByRole('table')).first().waitFor();
    await look(stage, page, size, title);
  }
}

export async function every_page_fits_a_desk_and_a_phone(stage) {
  const unit = '省发展和改革委员会';
  const { starter, head, clerk, director } = cast(stage);
  await start(await stage.desk(starter), unit);
  for (const size of sizes) {
    const door = await stage.browser(size.options);
    await door.goto('/log-in');
    await door.getByRole('button', { name: starter.name }).first().waitFor();
    await look(stage, door, size, 'log-in');
    await at_the_reviewers_desk(stage, await stage.desk(head, size.options), size, unit);
    await at_the_clerks_desk(stage, await stage.desk(clerk, size.options), size);
    await at_the_directors_desk(stage, await stage.desk(director, size.options), size);
  }
}
