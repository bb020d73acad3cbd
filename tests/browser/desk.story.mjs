// The day at the desk: the first page, the list by what is left, one after the other with the matter beside the list,
// several at once. What a day at the desk costs in clicks and keys is told in clicks.story.mjs.
import { atRest, fits, serious, sizes } from './look.mjs';
import { as, called } from './papers.mjs';
import { act, cast, deaf, decide, must, openFrom, opinionBar, start } from './reception.mjs';

const starter = 'YC0031';
const people = (stage) => ({ starter: stage.numbered(starter), head: stage.numbered('YC0029') });

/** A request for a seal that waits for the head of the section. */
async function request(stage, document, more = {}) {
  const call = await as(stage, starter);
  const { status, body } = await call('POST', '/matters', {
    kind: 'seal',
    submit: true,
    fields: { document, copies: 2, reason: '报送市政府。' },
    ...more,
  });
  must(status === 201, `${document}: ${JSON.stringify(body)}`);
  return body.id;
}

/** Calls back what these stories began: the office's own pages are to show other people's stories, too. */
async function tidy(stage) {
  const call = await as(stage, starter);
  const { items } = (await call('GET', '/work_items?list=started&kind=seal&limit=100')).body;
  for (const item of items.filter((one) => one.state === 'running')) {
    const { revision } = (await call('GET', `/matters/${item.matter}`)).body;
    await call('POST', `/matters/${item.matter}/commands`, { verb: 'revoke', revision, opinion: '不再办理。' });
  }
}

const lines = (page) => page.locator('main tbody tr');
const line = (page, title) => lines(page).filter({ hasText: title });
const title = (page, text) => page.getByRole('heading', { name: new RegExp(text), level: 1 });
const folded = async (page) =>
  (await page.getByRole('button', { name: '并排', exact: true }).getAttribute('aria-pressed')) === 'false';
export async function after_sending_the_next_one_opens_by_itself(stage) {
  const { head } = people(stage);
  for (const name of ['关于并排甲的函', '关于并排乙的函', '关于并排丙的函']) await request(stage, name);
  const page = await stage.desk(head);
  await page.goto('/desk/pending?q=关于并排');
  await line(page, '关于并排丙').waitFor();
  await page.getByRole('button', { name: '并排', exact: true }).click();
  await page.getByText('选一件，在这里办理。').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await title(page, '关于并排甲').waitFor();
  await stage.picture(page, 'beside');
  must((await serious(page)).length === 0, `Beside the list: ${await serious(page)}`);
  await page.keyboard.press('e');
  await page.keyboard.type('同意，jkx 不动列表。');
  const written = await opinionBar(page).getByRole('textbox', { name: '我的意见' }).inputValue();
  must(written === '同意，jkx 不动列表。', `Keys of the list took letters of the opinion: ${written}`);
  await page.keyboard.press('Control+Enter');
  await title(page, '关于并排乙').waitFor();
  await page.getByRole('status').filter({ hasText: /《.*关于并排甲.*》已同意/ }).waitFor();
  must(await line(page, '关于并排甲').count() === 0, 'What was sent is still in the list.');
  // Beside the list J turns the leaf as well.
  await page.getByRole('heading', { name: '待办', level: 1 }).click();
  await page.keyboard.press('j');
  await title(page, '关于并排丙').waitFor();
  await stage.picture(page, 'next');
  await page.reload();
  await title(page, '关于并排丙').waitFor();
  await page.keyboard.press(' ');
  await title(page, '关于并排丙').waitFor({ state: 'detached' });
  must(await folded(page), 'Space did not fold the matter away.');
}

export async function on_the_whole_page_the_next_one_opens_and_the_last_one_can_be_taken_back(stage) {
  const { head } = people(stage);
  for (const name of ['关于接着甲的函', '关于接着乙的函']) await request(stage, name);
  const page = await stage.desk(head, { goesOn: true });
  const agree = async (which) => {
    await title(page, which).waitFor();
    await opinionBar(page).getByRole('textbox', { name: '我的意见' }).fill('同意。');
    await page.keyboard.press('Control+Enter');
  };
  const begin = async () => {
    await page.goto('/desk/pending?q=关于接着');
    await line(page, '关于接着甲').getByRole('link').click();
  };
  const told = page.getByRole('status').filter({ hasText: /《.*关于接着甲.*》已同意/ });
  await begin();
  await agree('关于接着甲');
  await title(page, '关于接着乙').waitFor();
  await told.waitFor();
  await stage.picture(page, 'the-next-one');
  must((await serious(page)).length === 0, `Above the next one: ${await serious(page)}`);
  await told.getByRole('button', { name: '拿回' }).click();
  await title(page, '关于接着甲').waitFor();
  await opinionBar(page).getByRole('textbox', { name: '我的意见' }).waitFor();

  await begin();
  await agree('关于接着甲');
  await told.getByRole('checkbox', { name: '办完自动打开下一件' }).uncheck();
  await agree('关于接着乙');
  await page.getByRole('status').filter({ hasText: /^已同意/ }).waitFor();
  await title(page, '关于接着乙').waitFor();
}

export async function filters_stand_in_the_address_and_are_kept_under_a_name(stage) {
  const { head } = people(stage);
  await request(stage, '关于视图平件的函');
  await request(stage, '关于视图特急的函', { urgency: 'most_urgent' });
  const page = await stage.desk(head);
  await page.goto('/desk/pending?q=关于视图');
  await line(page, '关于视图平件').waitFor();
  must(/关于视图特急/.test(await lines(page).first().innerText()), 'What is most urgent does not stand first.');
  await page.getByRole('button', { name: /^特急/ }).click();
  await line(page, '关于视图平件').waitFor({ state: 'detached' });
  must(/only=most_urgent/.test(page.url()), `The filter is not in the address: ${page.url()}`);
  await page.getByRole('button', { name: '存为视图' }).click();
  await page.getByRole('textbox', { name: '视图名称' }).fill('视图里的急件');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '删除视图“视图里的急件”' }).waitFor();
  await stage.picture(page, 'views');
  // On another machine it is there, too.
  const other = await stage.desk(head);
  await other.getByRole('button', { name: '视图里的急件', exact: true }).click();
  await line(other, '关于视图特急').waitFor();
  must(await line(other, '关于视图平件').count() === 0, 'The view filters nothing.');
  await other.getByRole('button', { name: '删除视图“视图里的急件”' }).click();
  await other.getByRole('button', { name: '视图里的急件', exact: true }).waitFor({ state: 'detached' });
}

export async function several_are_agreed_to_with_one_opinion_and_each_says_what_came_of_it(stage) {
  stage.expect(409);
  const { head } = people(stage);
  const first = await request(stage, '关于一并甲的函');
  await request(stage, '关于一并乙的函');
  const page = await stage.desk(head);
  await deaf(page);
  await page.goto('/desk/pending?q=关于一并');
  await line(page, '关于一并乙').waitFor();
  await page.getByRole('button', { name: '全选' }).click();
  // Meanwhile its starter took one of them back.
  const call = await as(stage, starter);
  const view = (await call('GET', `/matters/${first}`)).body;
  const back = view.actions.find((one) => one.verb === 'withdraw');
  must(back, 'It cannot be taken back.');
  const { revision } = view;
  await call('POST', `/matters/${first}/commands`, { verb: 'withdraw', revision, work_item: back.work_item });
  await page.getByRole('button', { name: '同意所选（2）' }).click();
  const dialog = page.getByRole('dialog', { name: '一并同意' });
  await dialog.getByRole('textbox').fill('同意。');
  await atRest(page);
  await stage.picture(page, 'agree-to-several');
  await dialog.getByRole('button', { name: /^同意 \d 件$/ }).click();
  await dialog.getByText(/已同意 1 件/).waitFor();
  await stage.picture(page, 'what-came-of-each');
  await dialog.getByRole('button', { name: '关闭', exact: true }).last().click();
  await line(page, '关于一并乙').waitFor({ state: 'detached' });
}

export async function the_first_page_says_what_the_day_brings(stage) {
  const { head, starter: clerk } = people(stage);
  await request(stage, '关于首页的函', { urgency: 'most_urgent' });
  const page = await stage.desk(head);
  await page.goto('/workbench');
  await page.getByRole('button', { name: /^同意 .*关于首页/ }).waitFor();
  await stage.picture(page, 'workbench-clerk');
  must((await serious(page)).length === 0, `The first page: ${await serious(page)}`);
  await page.getByRole('link', { name: /件特急/ }).click();
  await page.waitForURL(/pending\?only=most_urgent/);
  await line(page, '关于首页').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: /^同意 .*关于首页/ }).click();
  await page.getByText(/已同意《.*关于首页/).waitFor();
  await page.getByRole('button', { name: /^同意 .*关于首页/ }).waitFor({ state: 'detached' });
  const sender = await stage.desk(clerk);
  await sender.goto('/workbench');
  await sender.getByRole('listitem').filter({ hasText: '关于首页' }).filter({ hasText: '办公室审批' }).first().waitFor();
  await stage.picture(sender, 'workbench-sender');
  const leads = await stage.desk(stage.numbered('YC0003'));
  await leads.goto('/workbench');
  await leads.getByRole('heading', { name: '我批示的' }).waitFor();
  await stage.picture(leads, 'workbench-leader');
}

export async function a_visit_stands_in_the_day_of_who_asked_for_it_once_it_is_approved(stage) {
  const { starter, head, director } = cast(stage);
  const unit = '省博物馆';
  const call = await as(stage, starter.user_name);
  const day = (await call('GET', '/demo/clock')).body.now.slice(0, 10);
  const path = await start(await stage.desk(starter), unit, [`${day} 09:00`, `${day} 23:30`]);
  const own = await stage.desk(starter);
  await own.goto('/workbench');
  const today = own.getByRole('region', { name: '我的日程' });
  await today.getByRole('heading', { name: /^今天/ }).waitFor();
  const visits = today.getByRole('link', { name: new RegExp(unit) });
  must((await visits.count()) === 0, 'It takes place before it is approved.');
  for (const who of [head, director]) {
    const page = await stage.desk(who);
    await openFrom(page, 'pending', unit);
    await act(page, '同意').waitFor();
    await decide(page, '同意', '同意。');
  }
  for (const size of sizes) {
    const page = await stage.desk(starter, size.options);
    const line = page.getByRole('region', { name: '我的日程' }).getByRole('listitem').filter({ hasText: unit });
    // What follows a command takes a moment; the page is asked again until it has.
    for (let n = 0; n < 20 && (await line.count()) === 0; n++) {
      await page.goto('/workbench');
      await page.getByRole('region', { name: '我的日程' }).getByRole('heading', { name: /^明天/ }).waitFor();
    }
    must((await line.innerText()).includes('09:00–23:30'), `It is not said when: ${await line.innerText()}`);
    await fits(page, `my day (${size.name})`);
    must((await serious(page)).length === 0, `My day: ${await serious(page)}`);
    await stage.picture(page, `my-day-${size.name}`);
    await line.getByRole('link').click();
    await page.waitForURL(new RegExp(`${path}$`));
  }
}

export async function whoever_has_given_work_away_sees_it_and_takes_it_back(stage) {
  const { head, starter: agent } = people(stage);
  const call = await as(stage, head.user_name);
  const post = (await called(stage, agent.name)).posts[0].id;
  const given = await call('POST', '/delegations', { agent: post, mode: 'replace', to: '2099-12-31T18:00:00+08:00' });
  must(given.status < 300, JSON.stringify(given.body));
  const page = await stage.desk(head);
  const banner = page.getByRole('status').filter({ hasText: `您的待办已委托给${agent.name}，至 2099-12-31 18:00` });
  await banner.waitFor();
  await stage.picture(page, 'given-away');
  await banner.getByRole('button', { name: '结束委托' }).click();
  await banner.waitFor({ state: 'detached' });
}

export async function the_desk_fits_a_desk_and_a_phone(stage) {
  const { head } = people(stage);
  const leader = stage.numbered('YC0004');
  await request(stage, '关于手机上看的函', { urgency: 'most_urgent' });
  for (const size of sizes) {
    const page = await stage.desk(head, size.options);
    await page.goto('/workbench');
    await page.getByRole('link', { name: /关于手机上看/ }).first().waitFor();
    await fits(page, `workbench (${size.name})`);
    await stage.picture(page, `workbench-${size.name}`);
    const leads = await stage.desk(leader, size.options);
    await leads.goto('/workbench');
    await leads.getByRole('heading', { name: '我批示的' }).waitFor();
    await fits(leads, `a leader's workbench, long titles (${size.name})`);
    await page.goto('/desk/pending');
    await line(page, '关于手机上看').waitFor();
    await fits(page, `pending (${size.name})`);
    await stage.picture(page, `pending-${size.name}`);
  }
  await tidy(stage);
}
