// A unit is scored: nobody types a figure; from the ranking to the very matter it is three clicks, on the desk and on
// the phone.
import { atRest, fits, serious, sizes } from './look.mjs';
import { as, done } from './papers.mjs';
import { must } from './reception.mjs';

const director = 'YC0025', above = 'YC0003', bureau = 'YC0093';
const today = '2026-11-25'; // the demo's own
const period = today.slice(0, 4);

async function unitNamed(call, name) {
  const found = (await call('GET', '/units')).body.items.find((one) => one.name === name);
  must(found, `There is no ${name}.`);
  return found.id;
}

/** A paper that proves it, handed in by who is logged in at the page. */
const proof = (page) =>
  page.evaluate(async () => {
    const me = await (await fetch('/api/v1/me')).json();
    const headers = {
      'Idempotency-Key': `proof-${Date.now()}`,
      'X-CSRF-Token': me.csrf_token,
      'Content-Type': 'text/plain',
    };
    const body = new Blob(['三次会议主动派人布置会场。']);
    const told = await fetch('/api/v1/files?name=proof.txt', { method: 'POST', headers, body });
    const answer = await told.json();
    if (!answer.id) throw new Error(JSON.stringify(answer));
    return answer.id;
  });

/** What a unit did well, entered, checked and told. */
async function entered(stage, page, what) {
  const call = await as(stage, director);
  const fields = {
    what, aspect: 'cooperation', sign: 'plus', points: 3, for_unit: await unitNamed(call, '县信访局'),
    happened_on: today, facts: '三次会议主动派人布置会场。', clause: '第九条', proof: [await proof(page)],
  };
  const begun = await call('POST', '/matters', { kind: 'assessment_entry', submit: true, fields });
  must(begun.status === 201, JSON.stringify(begun.body));
  await done(stage, above, begun.body.id, 'agree');
  await done(stage, bureau, begun.body.id, 'agree', { fields: { objects: 'no' } });
}

async function look(stage, page, size, name) {
  await atRest(page);
  await fits(page, `${name} (${size.name})`);
  const barriers = await serious(page);
  must(barriers.length === 0, `${name} (${size.name}): ${barriers.join('\n')}`);
  await stage.picture(page, `${name}-${size.name}`);
}

export async function a_figure_opens_what_it_rests_on(stage) {
  const what = '协助办会主动周到';
  const desk = await stage.desk(stage.numbered(director));
  await entered(stage, desk, what);
  const call = await as(stage, director);
  // Registers follow a command in a moment: what is to be counted must stand there first.
  let lines = 0;
  for (let n = 0; n < 50 && !lines; n++)
    lines = (await call('GET', '/ledgers/assessment_entry?where=counts:true&where=state:closed')).body.items.length;
  const fields = { scheme: 'unit_supervision', for_unit: await unitNamed(call, '县信访局'), period };
  const begun = await call('POST', '/matters', { kind: 'unit_score', submit: true, fields });
  must(begun.status === 201, JSON.stringify(begun.body));
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered(director), size.options);
    await page.goto('/scores');
    await page.getByRole('link', { name: '县信访局' }).waitFor();
    await look(stage, page, size, 'ranking');
    await page.getByRole('link', { name: '县信访局' }).click();
    await page.getByRole('heading', { level: 1, name: /县信访局/ }).waitFor();
    await look(stage, page, size, 'sheet');
    await page.getByRole('link', { name: /^加分记事：/ }).click();
    await page.getByRole('link', { name: what }).waitFor();
    await look(stage, page, size, 'evidence');
    await page.getByRole('link', { name: what }).click();
    await page.getByRole('heading', { level: 1, name: what }).waitFor();
  }
  const theirs = await stage.desk(stage.numbered(bureau));
  await theirs.goto(`/matters/${begun.body.id}`);
  await theirs.getByRole('link', { name: '看明细和依据' }).click();
  await theirs.getByRole('heading', { level: 1, name: /县信访局/ }).waitFor();
  const stranger = await stage.desk(stage.numbered('YC0130'));
  await stranger.goto('/scores');
  await stranger.getByText('没有您可以看的得分单').waitFor();
}

/** One act opens what a period lacks; the list says who has none and why; the order is taken out. */
export async function a_round_is_opened_at_once(stage) {
  const page = await stage.desk(stage.numbered(director));
  await page.goto('/scores');
  const round = page.getByRole('region', { name: '开出一期得分单' });
  await round.getByRole('combobox', { name: '考核办法' }).selectOption('公务员平时考核');
  await round.getByRole('button', { name: '下一期' }).click();
  await round.getByText('2026年第4季度').waitFor();
  await round.getByRole('heading', { name: /^将开出（\d+）$/ }).waitFor();
  await round.getByText(/^没有得分单（\d+）$/).click();
  await round.getByText('本人的得分单由别人开').waitFor();
  await look(stage, page, sizes[0], 'round');
  await round.getByRole('button', { name: /^开出 \d+ 张得分单$/ }).click();
  await page.getByRole('link', { name: '宋明辉' }).waitFor();
  await round.getByText('这一期没有需要新开的得分单。').waitFor();
  await page.getByText('本期还有得分单没有锁定').waitFor();
  await page.getByRole('link', { name: '宋明辉' }).click();
  await page.getByRole('rowheader', { name: '服务评价' }).waitFor();
  for (const size of sizes) {
    const again = await stage.desk(stage.numbered(director), size.options);
    await again.goto('/scores?scheme=civil_servant_work&period=2026-Q4');
    await again.getByRole('link', { name: '宋明辉' }).waitFor();
    await again.getByRole('region', { name: '开出一期得分单' }).getByText(/^没有得分单（/).waitFor();
    await look(stage, again, size, 'rounds');
  }
}
