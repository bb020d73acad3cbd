// Two at once, one at the desk and one with a phone in the hand: one act counts, the other is told plainly and loses
// nothing.
import { sizes } from './look.mjs';
import { act, cast, deaf, decide, decideOnPhone, must, openFrom, opinionBar, start } from './reception.mjs';

const [desk, phone] = sizes.map((size) => size.options);

/** A reception that stands before the clerks who arrange: whoever takes it first has it. */
export async function of_a_clerk_at_the_desk_and_one_with_a_phone_one_takes_it_and_the_other_is_told(stage) {
  const unit = '省体育局';
  stage.expect(409);
  const { starter, head, director } = cast(stage);
  await start(await stage.desk(starter), unit);
  for (const person of [head, director]) {
    const page = await stage.desk(person);
    await openFrom(page, 'pending', unit);
    await decide(page, '同意', '同意。');
  }
  const pages = [await stage.desk(stage.numbered('YC0053'), desk), await stage.desk(stage.numbered('YC0054'), phone)];
  for (const page of pages) {
    await deaf(page);
    await openFrom(page, 'pending', unit);
    await act(page, '认领').waitFor();
  }
  await Promise.all(pages.map((page) => act(page, '认领').click()));
  const refused = (page) => page.getByRole('alert').first();
  const taken = (page) => act(page, '同意');
  await Promise.all(pages.map((page) => refused(page).or(taken(page)).first().waitFor()));
  const won = await Promise.all(pages.map((page) => taken(page).isVisible()));
  must(won.filter(Boolean).length === 1, `${won.filter(Boolean).length} have taken it.`);
  const later = pages[won.indexOf(false)];
  await stage.picture(later, 'told');
  await later.getByRole('button', { name: '刷新本件' }).click();
  await later.getByText(/周凯|赵/).first().waitFor();
}

/** One person with both: what was sent from the phone is no longer to be done at the desk, and what was written there
 * stays. */
export async function what_a_leader_decides_on_his_phone_is_done_at_his_desk_as_well(stage) {
  const unit = '省统计局';
  stage.expect(409);
  const { starter, head } = cast(stage);
  await start(await stage.desk(starter), unit);
  const left = await stage.desk(head, desk);
  await deaf(left);
  await openFrom(left, 'pending', unit);
  await opinionBar(left).getByRole('textbox', { name: '我的意见' }).fill('还没有写完');
  const hand = await stage.desk(head, phone);
  await openFrom(hand, 'pending', unit);
  await decideOnPhone(hand, '同意', '同意。');
  await act(left, '同意').click();
  await opinionBar(left).getByRole('alert').waitFor();
  must(
    (await opinionBar(left).getByRole('textbox', { name: '我的意见' }).inputValue()) === '还没有写完',
    'What was written at the desk is lost.',
  );
  await stage.picture(left, 'decided-elsewhere');
}
