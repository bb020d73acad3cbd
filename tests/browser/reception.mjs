// What people do on the pages of a 公务接待, by the names they read there.

/** The people of one office who meet in a reception: the same ones a clerk would name. */
export function cast(stage) {
  const starter = stage.people.find(
    (one) => !one.roles.length && stage.people.some((other) => other.unit === one.unit && other.roles.includes('unit_head')),
  );
  return {
    starter,
    head: stage.people.find((one) => one.unit === starter.unit && one.roles.includes('unit_head')),
    director: stage.who('office_director'),
    clerk: stage.who('reception_clerk'),
    outsider: stage.who('registry_clerk'),
  };
}

export const opinionBar = (page) => page.getByRole('complementary', { name: '我的意见' });

async function fillTime(page, label, text) {
  const box = page.getByLabel(label);
  await box.fill(text);
  await box.press('Enter');
}

const someday = ['2026-12-08 09:00', '2026-12-08 17:30'];

/** Fills the first page of the form. `unit` makes the matter recognisable; `visit`: from when until when. */
export async function fillForm(page, unit, companions = '2', visit = someday) {
  await page.getByRole('textbox', { name: '来访单位', exact: true }).fill(unit);
  await page.getByRole('textbox', { name: '来访人数', exact: true }).fill('6');
  await fillTime(page, '来访时间 开始时间', visit[0]);
  await fillTime(page, '来访时间 结束时间', visit[1]);
  await page.getByRole('textbox', { name: '公务内容' }).fill('考察营商环境改革做法，交流重点项目推进情况。');
  await page.getByRole('textbox', { name: '来宾名单' }).fill('周明华 处长\n何晓 副处长');
  await page.getByLabel('公函').setInputFiles({ name: '来访公函.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
  await page.getByRole('link', { name: '来访公函.pdf' }).waitFor();
  await page.getByRole('radio', { name: '工作餐一次' }).check();
  await page.getByRole('textbox', { name: '陪餐人数' }).fill(companions);
  await page.getByRole('radio', { name: '是', exact: true }).check();
}

/** Starts a request and leaves the page on the running matter. Returns its address. */
export async function start(page, unit, visit = someday) {
  await page.goto('/matters/new/reception');
  await fillForm(page, unit, '2', visit);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: new RegExp(unit), level: 1 }).waitFor();
  return new URL(page.url()).pathname;
}

/** Opens the matter from 待办, as a person would. */
export async function openFrom(page, list, unit) {
  await page.goto(`/desk/${list}`);
  await page.getByRole('link', { name: new RegExp(unit) }).first().click();
  await page.getByRole('heading', { name: new RegExp(unit), level: 1 }).waitFor();
}

/** The button of an act: 「同意」 or 「同意 · 送领导审批」, not the phrase 「同意。」. */
export const act = (page, label) => opinionBar(page).getByRole('button', { name: new RegExp(`^${label}( ·.*)?$`) }).first();

/** Writes an opinion and presses the button, answering the question when one is asked. */
export async function decide(page, label, opinion) {
  if (opinion) await opinionBar(page).getByRole('textbox', { name: '我的意见' }).fill(opinion);
  await act(page, label).click();
  const sure = page.getByRole('button', { name: /^确认/ });
  const sent = page.getByRole('status').filter({ hasText: /^已/ });
  await sure.or(sent).first().waitFor();
  if (await sure.isVisible()) await sure.click();
  await sent.first().waitFor();
}

/** The same on a phone: the sheet is unfolded first, as one does who has something to say. */
export async function decideOnPhone(page, label, opinion) {
  await opinionBar(page).getByRole('button', { name: '写意见' }).tap();
  await page.getByRole('textbox', { name: '我的意见' }).waitFor();
  await decide(page, label, opinion);
}

/** A pool: somebody has to say "mine" first. */
export async function claim(page) {
  await act(page, '认领').click();
  await act(page, '同意').waitFor();
}

/** A window that has missed the news, as after a lost connection: otherwise it would show the new state by itself. */
export const deaf = (page) =>
  page.route('**/api/v1/stream', (route) => route.fulfill({ contentType: 'text/event-stream', body: 'retry: 600000\n\n' }));

export function must(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

/** Registers are folded, area by area, where somebody keeps many. */
export async function unfold(page) {
  const navigation = page.getByRole('navigation', { name: '主导航' });
  await navigation.getByText('台账').first().waitFor();
  const folded = navigation.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}
