// The main screens as pictures, of an office with a year behind it: for the README and the manual.
//
//   node tests/browser/screens.mjs [FOLDER]     default: docs/screens
import { join } from 'node:path';
import { atRest, fits, sizes } from './look.mjs';
import { inOffice, pathOf } from './stage.mjs';

const clerk = '陈玉兰';
const director = '张涛';
const leader = '周长河';
const dispatcher = '周凯';

const counted = 'kind=incoming_document&period=2026-H2&by=lead_unit&against=before';

/** Whoever sees it, at which address; `then`: what is done there before the picture is taken. */
const screens = [
  { name: 'workbench', who: leader, path: '/workbench' },
  { name: 'desk', who: director, path: '/desk/pending' },
  { name: 'matter', who: leader, path: '/desk/pending', then: openFirst },
  { name: 'way', who: director, path: '/desk/pending', then: openWay },
  { name: 'ledger', who: clerk, path: '/ledgers/incoming_document' },
  { name: 'find', who: director, path: '/desk/pending', then: find },
  { name: 'monitor', who: director, path: '/office/matters' },
  { name: 'quality', who: director, path: '/office/quality' },
  { name: 'statistics', who: director, path: `/statistics?${counted}` },
  { name: 'resources', who: dispatcher, path: '/resources/vehicle' },
  { name: 'kinds', who: director, path: '/matters/new' },
];

async function find(page) {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('森林防火');
  await page.getByRole('option').first().waitFor();
}

async function openFirst(page) {
  await page.locator('tbody tr').first().click();
  await page.getByRole('tablist').waitFor();
}

async function openWay(page) {
  await openFirst(page);
  await page.getByRole('tab', { name: '全程' }).click();
  await page.getByRole('tabpanel').waitFor();
}

async function take(stage, size, screen) {
  const person = stage.people.find((one) => one.name === screen.who);
  const page = await stage.desk(person, size.options);
  await page.goto(screen.path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (screen.then) await screen.then(page);
  await fits(page, `${screen.name} (${size.name})`);
  await atRest(page);
  await page.screenshot({ path: join(folder, `${screen.name}-${size.name}.png`) });
  await page.context().close();
}

const folder = process.argv[2] ?? pathOf('docs/screens');
await inOffice(folder, ['--year'], async (stageFor) => {
  for (const size of sizes)
    for (const screen of screens) {
      const stage = await stageFor(screen.name);
      await take(stage, size, screen);
      await stage.close(false);
      if (stage.faults.length) throw new Error(`${screen.name}: ${stage.faults.join('; ')}`);
      console.log(`${screen.name} (${size.name})`);
    }
});
