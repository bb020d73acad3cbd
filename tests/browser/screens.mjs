// The main screens as pictures, of an office with a year behind it: for the README and the manual.
//
//   node tests/browser/screens.mjs [FOLDER]     default: docs/screens
import { join } from 'node:path';
import { ask } from './journeys.mjs';
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
  { name: 'sections', who: director, path: '/office/sections' },
  { name: 'ahead', who: director, path: '/ahead?days=30' },
  { name: 'rules', who: director, path: '/rules?area=affairs' },
  { name: 'scores', who: director, path: '/scores?scheme=unit_supervision&period=2026-Q2', then: openSheet },
  { name: 'survey', who: director, path: '/workbench', then: fillIn },
  { name: 'kinds', who: director, path: '/matters/new' },
];

async function find(page) {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('森林防火');
  await page.getByRole('option').first().waitFor();
}

async function openSheet(page) {
  await page.locator('tbody a').first().click();
  await page.getByRole('rowgroup').first().waitFor();
}

/** Nobody in the demo is asked anything: a survey is put to who looks at it. */
async function fillIn(page) {
  const me = await ask(page, 'GET', '/me');
  const fields = {
    title: '四季度会务服务满意度', purpose: 'satisfaction', series: '会务服务满意度', intro: '请按实际感受填写，两分钟即可。',
    questions: [
      '您对会议通知是否满意？（单选）', '满意', '基本满意', '不满意', '哪些要改进？（多选，选答）', '通知提前量', '会议材料',
      '座次和会场', '请给会议材料打分（评分1-5）', '您的建议（文字，选答）',
    ].join('\n'),
    people: [me.person.id], opens_on: '2026-11-25', closes_on: '2026-11-30',
  };
  const begun = await ask(page, 'POST', '/matters', { kind: 'questionnaire', submit: true, fields });
  const act = begun.actions.find((one) => one.verb === 'agree');
  if (act)
    await ask(page, 'POST', `/matters/${begun.id}/commands`, {
      verb: 'agree', work_item: act.work_item, revision: begun.revision, opinion: '同意。',
    });
  await page.goto(`/surveys/${begun.id}`);
  await page.getByRole('radio').first().waitFor();
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
