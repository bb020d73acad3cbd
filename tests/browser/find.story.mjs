import { atRest, fits, serious, sizes } from './look.mjs';
import { cast, must, start } from './reception.mjs';

const box = (page) => page.getByRole('combobox', { name: /查公文/ });
const chosen = (page) => page.getByRole('option', { selected: true });

async function people(page) {
  await page.goto('/people');
  await page.getByRole('heading', { name: '人员与机构' }).waitFor();
}

/** Presses one after another and counts them, as a trained hand would. */
async function press(page, keys) {
  for (const key of keys) await (/^[\x21-\x7e]/.test(key) ? page.keyboard.press(key) : page.keyboard.insertText(key));
  return keys.length;
}

export async function people_and_functions_are_found_by_their_first_letters(stage) {
  const { starter } = cast(stage);
  const page = await stage.desk(starter);
  await page.goto('/desk/pending');
  await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
  await press(page, ['Control+k', ...'zt']);
  const person = page.getByRole('option', { name: /^张涛/ });
  await person.waitFor();
  must(/县/.test(await person.innerText()), 'His unit and post are not shown.');
  await stage.picture(page, 'people');
  await press(page, ['Escape', 'Control+k', ...'zhangt', 'Enter']);
  await page.waitForURL(/\/people\/\d+/);
  await page.getByRole('heading', { level: 1, name: '张涛' }).waitFor();

  await press(page, ['Control+k', ...'委托与', 'Enter']);
  await page.waitForURL(/\/stand-in/);
  await press(page, ['Control+k', ...'新建发文', 'Enter']);
  await page.waitForURL(/\/matters\/new\/outgoing_document/);
  await press(page, ['Control+k', ...'xjfw', 'Enter']);
  await page.waitForURL(/\/matters\/new\/outgoing_document/);
  await press(page, ['Control+k', ...'没有这样的词', 'Enter']);
  await page.waitForURL(/\/search\?q=/);
}

export async function the_palette_is_worked_by_keyboard_and_gives_the_focus_back(stage) {
  const { starter } = cast(stage);
  const page = await stage.desk(starter);
  const path = await start(page, '省图书馆');
  await people(page);
  const search = page.getByRole('main').getByRole('searchbox');
  await search.focus();
  await press(page, ['Control+k']);
  await page.getByRole('group', { name: '最近打开' }).getByRole('option', { name: /省图书馆/ }).waitFor();
  await stage.picture(page, 'empty');
  must((await serious(page)).length === 0, (await serious(page)).join('\n'));
  await press(page, ['ArrowDown']);
  const second = await chosen(page).innerText();
  const told = await box(page).getAttribute('aria-activedescendant');
  must(told === (await chosen(page).getAttribute('id')), 'The reader is not told where he stands.');
  await press(page, ['ArrowUp']);
  must((await chosen(page).innerText()) !== second, 'The arrows do not move.');
  await press(page, ['Escape']);
  await box(page).waitFor({ state: 'hidden' });
  must(await search.evaluate((node) => node === document.activeElement), 'The focus did not come back.');

  // Opened again before the browser has told of its closing, as a quick hand does.
  await press(page, ['Control+k']);
  await page.evaluate(() => {
    document.querySelector('dialog[open]').close();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
  });
  await press(page, [...'省图']);
  await page.getByRole('option', { name: /省图书馆/ }).waitFor();
  await press(page, ['Escape']);

  await press(page, ['Control+k']);
  const [tab] = await Promise.all([page.context().waitForEvent('page'), press(page, ['Control+Enter'])]);
  await tab.waitForURL(new RegExp(`${path}$`));
  must(/\/people/.test(page.url()), 'The page it was opened from has gone.');
  await tab.close();
}

/** What an input method types is no question until it is done, and the Enter that ends it opens nothing. */
export async function nothing_fires_while_a_word_is_composed(stage) {
  const { starter } = cast(stage);
  const page = await stage.desk(starter);
  await people(page);
  const asked = [];
  page.on('request', (request) => /\/find\?q=/.test(request.url()) && asked.push(request.url()));
  await press(page, ['Control+k']);
  await box(page).waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: "dai'ban", selectionStart: 7, selectionEnd: 7 });
  await box(page).evaluate((node) => {
    const ending = { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true };
    node.dispatchEvent(new KeyboardEvent('keydown', ending));
  });
  await page.getByRole('option').first().waitFor();
  await page.waitForLoadState('networkidle');
  must(asked.length === 0 && /\/people/.test(page.url()), `Something fired while composing: ${asked}`);
  await client.send('Input.insertText', { text: '待办' });
  await page.getByRole('option', { name: '待办', exact: true }).waitFor();
  await press(page, ['Enter']);
  await page.waitForURL(/\/desk\/pending/);
}

export async function the_palette_fills_the_phone(stage) {
  const { starter } = cast(stage);
  const page = await stage.desk(starter, sizes[1].options);
  await page.goto('/desk/pending');
  await page.getByRole('button', { name: /查公文/ }).click();
  await box(page).fill('张');
  await page.getByRole('option', { name: /^张/ }).first().waitFor();
  await stage.picture(page, 'phone');
  await fits(page, 'The palette');
  const [wide, high] = await page.getByRole('dialog').evaluate((node) => [node.clientWidth, node.clientHeight]);
  must(wide === 390 && high >= 840, `It is ${wide} by ${high}.`);
  await page.getByRole('button', { name: '关闭' }).click();
  await box(page).waitFor({ state: 'hidden' });
}

export async function the_sheet_of_keys_opens_and_single_keys_can_be_switched_off(stage) {
  const { starter } = cast(stage);
  const page = await stage.desk(starter);
  await people(page);
  await press(page, ['g', 't']);
  await page.waitForURL(/\/desk\/pending/);
  await people(page);
  await press(page, ['?']);
  const sheet = page.getByRole('dialog', { name: '快捷键' });
  await sheet.getByText('在新标签页打开').waitFor();
  await atRest(page);
  await stage.picture(page, 'keys');
  must((await serious(page)).length === 0, (await serious(page)).join('\n'));
  await sheet.getByLabel('启用单键快捷键').uncheck();
  await press(page, ['Escape']);
  await sheet.waitFor({ state: 'hidden' });
  await press(page, ['g', 't']);
  await press(page, ['Control+k']);
  await box(page).waitFor();
  must(/\/people/.test(page.url()), 'A key that is switched off still went somewhere.');
  await press(page, ['Escape']);
  await page.reload();
  await page.getByRole('heading', { name: '人员与机构' }).waitFor();
  await press(page, ['/']);
  must((await box(page).count()) === 0, 'The switch is forgotten.');
}
