// Inside 企业微信 and 钉钉: the page lives in a window of another program, which has no worker, no notices, no second
// window, no printing and forgets what was kept; the only way back is the program's own.
import { fits } from './look.mjs';
import { act, cast, must, opinionBar, start } from './reception.mjs';

const android = [
  'Mozilla/5.0 (Linux; Android 10; M2007J3SC Build/QKQ1.200419.002; wv)',
  'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.99',
].join(' ');
const views = {
  wecom: `${android} XWEB/3211 Mobile Safari/537.36 MicroMessenger/8.0.15 wxwork/4.0.2 NetType/WIFI Language/zh`,
  dingtalk: `${android} UWS/3.22.1 Mobile Safari/537.36 AliApp(DingTalk/6.5.10) com.alibaba.android.rimet/0`,
};

/** What such a window does not have; a link to a new window opens in the same one. */
function poor() {
  for (const name of ['Notification', 'PushManager', 'open', 'print']) delete window[name];
  window.open = () => null;
  window.print = undefined;
  for (const name of ['serviceWorker', 'clipboard', 'share'])
    Object.defineProperty(navigator, name, { value: undefined });
  if (window.origin !== 'null') localStorage.clear();
  document.addEventListener('click', (event) => event.target.closest?.('a[target]')?.removeAttribute('target'), true);
}

/** Somebody at the log-in page of such a window; `strangers` collects what it asks of other hosts. */
async function inView(stage, userAgent, strangers) {
  const page = await stage.browser({
    viewport: { width: 390, height: 740 },
    hasTouch: true,
    isMobile: true,
    goesOn: true,
    userAgent,
  });
  await page.addInitScript(poor);
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(stage.base).origin) strangers.push(request.url());
  });
  await page.goto('/log-in');
  return page;
}

/** Taps a file and comes back: it is shown in the window's place, or handed to the program to keep. */
async function lookAtFile(page, name) {
  const before = page.url();
  const shown = page.waitForURL((url) => url.href !== before).then(() => 'shown');
  const handed = page.waitForEvent('download').then(() => 'handed');
  await page.getByRole('link', { name }).first().tap();
  const how = await Promise.any([shown, handed]);
  [shown, handed].forEach((one) => one.catch(() => {}));
  if (how === 'shown') await page.goBack();
}

async function worksIn(stage, name, unit) {
  const { starter, head } = cast(stage);
  await start(await stage.desk(starter), unit);
  const strangers = [];
  const page = await inView(stage, views[name], strangers);
  await page.getByRole('button', { name: new RegExp(`^${head.name}\\s*${head.unit}`) }).first().tap();
  await page.waitForURL(/\/workbench/);
  await page.getByRole('heading', { level: 1 }).getByRole('link').first().tap();
  await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
  await fits(page, `待办 (${name})`);
  await stage.picture(page, `${name}-pending`);
  await page.getByRole('link', { name: new RegExp(unit) }).first().tap();
  await page.getByRole('heading', { name: new RegExp(unit), level: 1 }).waitFor();
  await fits(page, `办理 (${name})`);
  await lookAtFile(page, '来访公函.pdf');
  await page.getByRole('heading', { name: new RegExp(unit), level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
  await page.getByRole('link', { name: new RegExp(unit) }).first().tap();
  await opinionBar(page).waitFor();
  await opinionBar(page).getByRole('button', { name: '写意见' }).tap();
  await page.getByRole('textbox', { name: '我的意见' }).fill('同意，从简安排。');
  await act(page, '同意').tap();
  const sent = page.getByRole('status').filter({ hasText: `${unit}（6人）》已同意` });
  await sent.waitFor();
  await stage.picture(page, `${name}-sent`);
  await page.goBack();
  await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
  must((await page.getByRole('link', { name: new RegExp(unit) }).count()) === 0, 'What was sent still lies there.');
  must(strangers.length === 0, `Asked elsewhere: ${strangers}`);
}

export async function the_page_works_inside_wecom(stage) {
  await worksIn(stage, 'wecom', '省乡村振兴局');
}

export async function the_page_works_inside_dingtalk(stage) {
  await worksIn(stage, 'dingtalk', '省档案局');
}
