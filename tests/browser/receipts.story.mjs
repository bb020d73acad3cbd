// A notice with a receipt: answered on the phone and at the desk, what is wrong is said at its field; who published it
// sees who answered what and who did not, urges them with one press and takes the table out.
import { atRest, fits, serious, sizes } from './look.mjs';
import { as, called, done } from './papers.mjs';
import { must } from './reception.mjs';

const drafter = 'YC0031', director = 'YC0025', readers = ['YC0029', 'YC0033', 'YC0037'];

async function look(stage, page, size, name) {
  await atRest(page);
  await fits(page, `${name} (${size.name})`);
  const barriers = await serious(page);
  must(barriers.length === 0, `${name} (${size.name}): ${barriers.join('\n')}`);
  await stage.picture(page, `${name}-${size.name}`);
}

/** A notice that asks for a receipt, released to three people. */
async function released(stage, title) {
  const call = await as(stage, drafter);
  const people = await Promise.all(readers.map((user) => called(stage, stage.numbered(user).name)));
  const { unit } = (await called(stage, stage.numbered(drafter).name)).posts[0];
  const fields = {
    title,
    column: 'notice',
    body: { version: 1, blocks: [{ type: 'paragraph', spans: [{ text: '请派员参加。' }] }] },
    to_people: people.map((one) => one.id),
    wants_receipt: true,
    read_by: '2026-11-27', valid_until: '2026-12-04', ask_unit: unit.id,
  };
  const begun = await call('POST', '/matters', { kind: 'bulletin', submit: true, fields });
  must(begun.status === 201, JSON.stringify(begun.body));
  await done(stage, director, begun.body.id, 'agree');
  return begun.body.id;
}

async function answers(stage, page, size, id) {
  await page.goto(`/matters/${id}?tab=receipts`);
  stage.expect(422);
  await page.getByLabel('参加人数').fill('2');
  await page.getByRole('button', { name: '提交回执' }).click();
  await page.getByText('必填').waitFor();
  await look(stage, page, size, 'receipt-fault');
  await page.getByLabel('联系电话').fill('12000000029');
  await page.getByLabel('备注').fill(`住会（${size.name}）`);
  await page.getByRole('button', { name: '提交回执' }).click();
  await page.getByRole('button', { name: '修改回执' }).waitFor();
  must(await page.getByRole('button', { name: '一键催办' }).count() === 0, 'who only reads may urge');
  await look(stage, page, size, 'receipt');
}

export async function a_receipt_is_answered_on_the_phone_and_read_at_the_desk(stage) {
  const id = await released(stage, '关于召开安全生产培训会的通知');
  for (const [at, size] of sizes.entries())
    await answers(stage, await stage.desk(stage.numbered(readers[at]), size.options), size, id);
  for (const [at, size] of sizes.entries()) {
    const page = await stage.desk(stage.numbered(at === 0 ? drafter : director), size.options);
    await page.goto(`/matters/${id}?tab=receipts`);
    await page.getByText('应阅 3，已阅 2，已回执 2').waitFor();
    await page.getByText('住会（phone）').waitFor();
    await look(stage, page, size, 'receipts');
    if (at > 0) continue;
    await page.getByRole('button', { name: '一键催办' }).click();
    await page.getByText('已催未阅、未回执的人员。').waitFor();
    must(await page.getByRole('button', { name: '一键催办' }).count() === 0, 'it is urged twice on a day');
    await page.getByLabel('只看未阅、未回执').check();
    must(await page.getByText('住会（phone）').count() === 0, 'who has answered stands among the wanting');
    const takeOut = page.getByRole('button', { name: '导出', exact: true });
    const [file] = await Promise.all([page.waitForEvent('download'), takeOut.click()]);
    must(file.suggestedFilename().includes('未阅'), file.suggestedFilename());
  }
}
