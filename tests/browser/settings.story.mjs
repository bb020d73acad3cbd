// What belongs to the person: his look, his phrases, what he is called for.
import { atRest, fits, serious, sizes } from './look.mjs';
import { cast, must, openFrom, opinionBar, start } from './reception.mjs';

/** The themes as the system asks for them, and as somebody chooses them. */
const themes = [
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'contrast', media: { contrast: 'more' } },
  { name: 'forced', media: { forcedColors: 'active' } },
];
const asSystem = { colorScheme: null, contrast: null, forcedColors: null };

async function settings(page) {
  await page.goto('/settings');
  await page.getByRole('heading', { name: '我的设置', level: 1 }).waitFor();
  await page.getByRole('group', { name: '颜色' }).waitFor();
}

const worn = (page) => page.evaluate(() => document.documentElement.dataset.theme);

/** Looks at the page as it stands in every theme. */
async function inEveryTheme(stage, page, title, faults) {
  for (const theme of themes) {
    await page.emulateMedia({ ...asSystem, ...theme.media });
    await atRest(page);
    faults.push(...(await serious(page)).map((fault) => `${title}, ${theme.name}: ${fault}`));
    await stage.picture(page, `${title}-${theme.name}`);
  }
  await page.emulateMedia(asSystem);
}

export async function every_theme_can_be_read_on_the_main_pages(stage) {
  const unit = '省生态环境厅';
  const { starter, head, clerk } = cast(stage);
  await start(await stage.desk(starter), unit);
  const faults = [];
  const [desk, phone] = sizes;
  for (const size of [desk, phone]) {
    const page = await stage.desk(head, size.options);
    const look = (title) => inEveryTheme(stage, page, `${title}-${size.name}`, faults);
    await page.getByRole('link', { name: new RegExp(unit) }).first().waitFor();
    await look('pending');
    await openFrom(page, 'pending', unit);
    await opinionBar(page).waitFor();
    await look('matter');
    await page.goto('/workbench');
    await page.getByRole('heading', { name: '我送出的' }).waitFor();
    await look('workbench');
    await settings(page);
    await fits(page, `settings (${size.name})`);
    await look('settings');
  }
  const page = await stage.desk(clerk);
  await page.goto('/matters/new/outgoing_document?tab=body-body');
  await page.getByRole('textbox', { name: '正文' }).waitFor();
  await inEveryTheme(stage, page, 'body', faults);
  await page.goto('/ledgers/reception');
  await page.getByRole('table').waitFor();
  await inEveryTheme(stage, page, 'ledger', faults);
  must(faults.length === 0, faults.join('\n'));
}

/** Remembers what the page wore when its body appeared: before anything was painted. */
const watchFirstPaint = (page) =>
  page.addInitScript(() => {
    const look = () => {
      if (document.body && !window.__firstWorn) window.__firstWorn = document.documentElement.dataset.theme;
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });

export async function a_look_follows_the_person_and_stands_before_the_first_paint(stage) {
  const { head, clerk } = cast(stage);
  const page = await stage.desk(head);
  await settings(page);
  await page.getByRole('radio', { name: '深色' }).check();
  await page.getByRole('radio', { name: '大字' }).check();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  const elsewhere = await stage.desk(head);
  must((await worn(elsewhere)) === 'dark', 'The look did not follow him to another machine.');
  await watchFirstPaint(elsewhere);
  await elsewhere.reload();
  await elsewhere.getByRole('heading', { name: '待办', level: 1 }).waitFor();
  must((await elsewhere.evaluate(() => window.__firstWorn)) === 'dark', 'The page was light before it was dark.');
  const size = await elsewhere.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  must(size === '18px', `Large print was forgotten: ${size}.`);
  const ink = () => getComputedStyle(document.documentElement).getPropertyValue('--ink').trim();
  const onScreen = await elsewhere.evaluate(ink);
  await elsewhere.emulateMedia({ media: 'print' });
  must((await elsewhere.evaluate(ink)) !== onScreen, 'What is printed is dark.');
  const hers = await stage.desk(clerk);
  must((await worn(hers)) === 'light', 'Somebody else wears his look.');
  await settings(page);
  await page.getByRole('radio', { name: '跟随系统' }).check();
  await page.getByRole('radio', { name: '标准' }).check();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
}

export async function phrases_of_ones_own_stand_over_the_opinion(stage) {
  const unit = '省自然资源厅';
  const { starter, head } = cast(stage);
  await start(await stage.desk(starter), unit);
  const page = await stage.desk(head);
  await settings(page);
  for (const phrase of ['拟同意，请领导审定。', '请按程序办理。']) {
    await page.getByRole('textbox', { name: '新的常用语' }).fill(phrase);
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.getByRole('listitem').filter({ hasText: phrase }).waitFor();
  }
  await page.getByRole('button', { name: '上移“请按程序办理。”' }).click();
  await page.getByRole('button', { name: '上移“拟同意，请领导审定。”' }).waitFor();
  await page.waitForFunction(() => document.querySelector('ol li')?.textContent?.includes('请按程序办理。'));
  await openFrom(page, 'pending', unit);
  const offered = opinionBar(page).getByRole('group', { name: '常用语' }).getByRole('button');
  await offered.first().waitFor();
  must((await offered.first().innerText()) === '请按程序办理。', 'His own phrases do not stand first, in his order.');
  await offered.first().click();
  await page.getByRole('textbox', { name: '我的意见' }).filter({ hasText: '' }).waitFor();
  must((await page.getByRole('textbox', { name: '我的意见' }).inputValue()) === '请按程序办理。', 'The phrase was not put in.');
  await settings(page);
  for (const phrase of ['请按程序办理。', '拟同意，请领导审定。']) {
    await page.getByRole('button', { name: `删除“${phrase}”` }).click();
    await page.getByRole('listitem').filter({ hasText: phrase }).waitFor({ state: 'detached' });
  }
}

/** The bell: 「通知，{n} 条未读」. */
const bell = (page) => page.getByRole('banner').getByRole('button', { name: /提醒/ });

export async function what_calls_nobody_lies_in_the_list_as_read(stage) {
  const unit = '省文化和旅游厅';
  const { starter, head } = cast(stage);
  const page = await stage.desk(head);
  await settings(page);
  const box = page.getByRole('checkbox', { name: /要我办的/ });
  await box.uncheck();
  await page.reload();
  await box.waitFor();
  must(!(await box.isChecked()), 'The choice was forgotten.');
  const before = await bell(page).innerText();
  await start(await stage.desk(starter), unit);
  await page.goto('/desk/pending');
  await page.getByRole('link', { name: new RegExp(unit) }).first().waitFor();
  await bell(page).click();
  const line = page.getByRole('dialog').getByRole('listitem').filter({ hasText: unit });
  await line.first().waitFor();
  await page.keyboard.press('Escape');
  must((await bell(page).innerText()) === before, 'A quiet notice called all the same.');
  await settings(page);
  await box.check();
  await page.getByRole('checkbox', { name: /要我办的/, checked: true }).waitFor();
}
