// A department and what the office sends it: received, sent back for more time, worked on, answered; on the desk and on
// the phone.
import { fits, sizes } from './look.mjs';
import { allotted, as } from './papers.mjs';
import { day, openFrom, opinionBar } from './paper.mjs';
import { decide, decideOnPhone, must } from './reception.mjs';

const say = { desk: decide, phone: decideOnPhone };
const people = (stage) => ({ director: stage.numbered('YC0025'), bureau: stage.numbered('YC0093') });

/** Sent back to the office with what is wanted. */
async function sendBack(page, words) {
  await opinionBar(page).getByRole('button', { name: '退回' }).click();
  const dialog = page.getByRole('dialog', { name: '退回' });
  await dialog.getByRole('textbox').fill(words);
  await dialog.getByRole('button', { name: '确认退回' }).click();
  await page.getByRole('status').filter({ hasText: /^已退回/ }).waitFor();
}

async function asksGetsAndAnswers(stage, size, title, number) {
  const { director, bureau } = people(stage);
  await allotted(stage, title, number, bureau.name);
  const theirs = await stage.desk(bureau, size.options);
  await openFrom(theirs, 'pending', title);
  await theirs.getByText('请抓紧办理。').first().waitFor();
  await fits(theirs, `承办 (${size.name})`);
  await stage.picture(theirs, `received-${size.name}`);
  await sendBack(theirs, '需逐户核实，请延期至12月10日。');

  const office = await stage.desk(director, size.options);
  await openFrom(office, 'pending', title);
  await office.getByText('需逐户核实，请延期至12月10日。').first().waitFor();
  await day(office, '办结时限', '2026-12-10');
  await stage.picture(office, `more-time-${size.name}`);
  await say[size.name](office, '分送承办', '同意延期。');

  await openFrom(theirs, 'pending', title);
  await theirs.getByText('同意延期。').first().waitFor();
  await theirs.getByText(/2026年12月10日|12月10日|2026-12-10/).first().waitFor();
  await theirs.getByRole('textbox', { name: '办理结果' }).fill('已逐户走访42户，诉求均已答复。');
  await stage.picture(theirs, `working-${size.name}`);
  await say[size.name](theirs, '办理完毕', '已按要求办结。');
  await theirs.goto('/desk/pending');
  await theirs.getByRole('heading', { name: '待办', level: 1 }).waitFor();
  await theirs.waitForLoadState('networkidle').catch(() => {});
  const left = await theirs.getByRole('link', { name: new RegExp(title) }).count();
  must(left === 0, 'What was answered still lies there.');
}

export async function a_bureau_at_its_desk_asks_for_more_time_gets_it_and_answers(stage) {
  await asksGetsAndAnswers(stage, sizes[0], '关于核实群众来信反映事项的函', '省信函〔2026〕61号');
}

export async function a_bureau_on_its_phone_asks_for_more_time_gets_it_and_answers(stage) {
  await asksGetsAndAnswers(stage, sizes[1], '关于回访初次信访事项的函', '省信函〔2026〕62号');
}

/** He heads nothing: what the bureau must answer was passed on to him. */
export async function an_officer_answers_on_his_phone_what_was_passed_to_him(stage) {
  const officer = stage.numbered('YC0130');
  const call = await as(stage, officer.user_name);
  const { items } = (await call('GET', '/work_items?list=pending&kind=incoming_document')).body;
  must(items.length > 0, 'Nothing was passed to him.');
  const { title } = items[0];
  const page = await stage.desk(officer, sizes[1].options);
  await openFrom(page, 'pending', title);
  await page.getByRole('textbox', { name: '办理结果' }).fill('已测算并提出意见。');
  await fits(page, '承办');
  await decideOnPhone(page, '办理完毕', '已办理，请阅示。');
  await page.goto('/desk/handled');
  await page.getByRole('link', { name: new RegExp(title) }).first().waitFor();
}
