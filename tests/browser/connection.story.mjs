// What somebody sees while the line to the server is cut, after an upgrade, and when a session is over: no word is
// lost.
import { cutOff, serious } from './look.mjs';
import { cast, decide, must, openFrom, opinionBar, start } from './reception.mjs';

const opinion = (page) => page.getByRole('textbox', { name: '我的意见' });
const lost = (page) => page.getByRole('alert').filter({ hasText: '连接已断开' });

export async function a_lost_connection_is_told_and_comes_back_by_itself(stage) {
  const unit = '省机关事务管理局';
  const { starter, head } = cast(stage);
  const forgive = cutOff(stage);
  await start(await stage.desk(starter), unit);
  const page = await stage.desk(head);
  await openFrom(page, 'pending', unit);
  await opinionBar(page).waitFor();
  await stage.server.stop();
  await lost(page).waitFor();
  await opinion(page).fill('断网时写的意见。');
  await page.getByText('正在写的内容已留在本机').waitFor();
  await opinionBar(page).getByRole('button', { name: /^同意( |$)/ }).first().click();
  await opinionBar(page).getByText('操作没有完成').waitFor();
  must((await serious(page)).length === 0, (await serious(page)).join('\n'));
  await stage.picture(page, 'lost');
  await stage.server.start();
  await page.getByText('连接已恢复').waitFor({ timeout: 30_000 });
  await lost(page).waitFor({ state: 'detached' });
  must((await opinion(page).inputValue()) === '断网时写的意见。', 'What was written while the line was cut is gone.');
  await opinionBar(page).getByText('已自动保存').waitFor({ timeout: 30_000 });
  await decide(page, '同意', '');
  forgive();
}

export async function an_upgrade_is_told_and_refreshing_loses_nothing(stage) {
  const unit = '省审计厅';
  const { starter, head } = cast(stage);
  const forgive = cutOff(stage);
  stage.expect(404);
  await start(await stage.desk(starter), unit);
  const page = await stage.desk(head);
  await openFrom(page, 'pending', unit);
  await opinionBar(page).waitFor();
  let old = true;
  // The server that comes back serves another page: its beginning has another name, the parts of the old one are gone.
  await page.route(stage.base + '/', async (route) => {
    const answer = await route.fetch().catch(() => null);
    if (!answer) return route.abort('connectionrefused');
    const text = await answer.text();
    return route.fulfill({ response: answer, body: old ? text.replace(/index-([\w-]+)\.js/, 'index-next.js') : text });
  });
  const gone = /\/assets\/(?:People|Trail)-.*\.js$/;
  await page.route(gone, (route) => (old ? route.fulfill({ status: 404 }) : route.continue()));
  await stage.server.stop();
  await lost(page).waitFor();
  await stage.server.start();
  const told = page.getByRole('status').filter({ hasText: '系统已更新' });
  await told.waitFor({ timeout: 30_000 });
  await opinion(page).fill('升级前写到一半的意见。');
  await page.getByRole('tab', { name: '流转' }).click();
  await told.waitFor();
  must((await serious(page)).length === 0, (await serious(page)).join('\n'));
  await stage.picture(page, 'upgraded');
  old = false;
  await told.getByRole('button', { name: '刷新' }).click();
  await told.waitFor({ state: 'detached' });
  await opinionBar(page).waitFor();
  must((await opinion(page).inputValue()) === '升级前写到一半的意见。', 'Refreshing lost what was being written.');
  old = true;
  await page.getByRole('link', { name: '人员与机构' }).click();
  await page.waitForURL(/\/people$/);
  old = false;
  await page.reload();
  await page.getByRole('heading', { name: '人员与机构', level: 1 }).waitFor();
  forgive();
}

export async function a_session_that_ends_takes_no_word_along_and_shows_none_to_the_next(stage) {
  const unit = '省统计局';
  const { starter, head, director } = cast(stage);
  stage.expect(404);
  await start(await stage.desk(starter), unit);
  const page = await stage.desk(head);
  await openFrom(page, 'pending', unit);
  const path = new URL(page.url()).pathname;
  await opinionBar(page).waitFor();
  // The words stand before the session ends: whatever the page asks next may take it to the log-in.
  await opinion(page).fill('登录失效时写的意见。');
  await page.context().clearCookies();
  await page.waitForURL(/log-in/, { timeout: 30_000 });
  await page.getByText('登录已失效').waitFor();
  await page.getByRole('button', { name: new RegExp(`^${director.name}\\s*${director.unit}`) }).first().click();
  await page.waitForURL(new RegExp(path));
  await page.getByRole('heading', { level: 1 }).or(page.getByRole('main').getByRole('alert')).first().waitFor();
  const reads = await page.getByRole('main').innerText();
  must(!reads.includes('登录失效时写的意见。'), 'The next one at this window reads his words.');
  await page.context().clearCookies();
  await page.goto(path);
  await page.getByRole('button', { name: new RegExp(`^${head.name}\\s*${head.unit}`) }).first().click();
  await page.waitForURL(new RegExp(path));
  await opinion(page).waitFor();
  must((await opinion(page).inputValue()) === '登录失效时写的意见。', 'The words are gone with the session.');
  await decide(page, '同意', '登录失效时写的意见。');
}
