// Questions are answered on the phone, what is wrong is said at its question, and the desk sees what all of them said.
import { atRest, fits, serious, sizes } from './look.mjs';
import { as, called, done } from './papers.mjs';
import { must } from './reception.mjs';

const drafter = 'YC0031', director = 'YC0025', asked = ['YC0029', 'YC0033'];
const questions = [
  '1. 您对会务服务是否满意？（单选）', '满意', '基本满意', '不满意',
  '2. 哪些要改进？（多选，选答）', '通知', '材料',
  '3. 请给会议材料打分（评分1-5）',
  '4. 您的建议（文字，选答）',
].join('\n');

async function look(stage, page, size, name) {
  await atRest(page);
  await fits(page, `${name} (${size.name})`);
  const barriers = await serious(page);
  must(barriers.length === 0, `${name} (${size.name}): ${barriers.join('\n')}`);
  await stage.picture(page, `${name}-${size.name}`);
}

/** A survey under names, approved and open. */
async function opened(stage, title) {
  const call = await as(stage, drafter);
  const people = await Promise.all(asked.map((user) => called(stage, stage.numbered(user).name)));
  const fields = {
    title, purpose: 'satisfaction', series: '会务服务满意度', intro: '请按实际感受填写。', questions,
    people: people.map((one) => one.id), opens_on: '2026-11-25', closes_on: '2026-11-30',
  };
  const begun = await call('POST', '/matters', { kind: 'questionnaire', submit: true, fields });
  must(begun.status === 201, JSON.stringify(begun.body));
  await done(stage, director, begun.body.id, 'agree');
  return begun.body.id;
}

async function answers(stage, page, size, title) {
  await page.goto('/surveys');
  await page.getByRole('link', { name: title }).waitFor();
  await look(stage, page, size, 'surveys');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('radio', { name: '基本满意' }).check();
  stage.expect(422);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('group', { name: /^3\. / }).getByText('必填').waitFor();
  await look(stage, page, size, 'survey-fault');
  await page.getByRole('group', { name: /^3\. / }).getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('checkbox', { name: '材料' }).check();
  await page.getByRole('textbox', { name: '您的建议' }).fill(`材料早一天发（${size.name}）`);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('您已提交，截止之前可以修改。').waitFor();
  await page.getByRole('button', { name: '修改答卷' }).waitFor();
  await look(stage, page, size, 'survey');
}

export async function questions_are_answered_on_the_phone_and_read_at_the_desk(stage) {
  const title = '会务服务满意度（四季度）';
  const id = await opened(stage, title);
  for (const [at, size] of sizes.entries())
    await answers(stage, await stage.desk(stage.numbered(asked[at]), size.options), size, title);
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered(director), size.options);
    await page.goto(`/matters/${id}?tab=survey`);
    await page.getByText('已填 100%（2/2）').waitFor();
    await page.getByRole('heading', { name: /您对会务服务是否满意/ }).waitFor();
    await page.getByText('平均 4.00').waitFor();
    await page.getByText('材料早一天发（phone）').waitFor();
    await look(stage, page, size, 'survey-results');
  }
}
