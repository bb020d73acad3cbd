// Registers as those who live by them look at them.
import { readFileSync } from 'node:fs';
import { atRest, fits, serious, sizes } from './look.mjs';
import { as, clerks } from './papers.mjs';
import { must } from './reception.mjs';

/** Requests for the seal, of 1, 2 and 5 copies. */
async function three(stage, name, all = [2, 1, 5]) {
  const call = await as(stage, clerks(stage).drafter.user_name);
  for (const copies of all) {
    const fields = { document: `${name}之${copies}`, copies, reason: '报送上级。' };
    const begun = await call('POST', '/matters', { kind: 'seal', submit: true, fields });
    must(begun.status === 201, `A request for the seal was refused: ${JSON.stringify(begun.body)}`);
  }
}

const titles = (page, name) => page.getByRole('table').getByRole('link', { name });

/** Waits until the lines stand so: the numbers of copies in their order. */
async function stands(page, name, copies) {
  await page.waitForFunction(
    ([said, wanted]) => {
      const links = [...document.querySelectorAll('td a')]
        .map((one) => one.textContent)
        .filter((text) => text.startsWith(said));
      return links.map((text) => /之(\d)/.exec(text)[1]).join('') === wanted;
    },
    [name, copies],
  );
}

async function open(stage, name, size = sizes[0]) {
  const page = await stage.desk(clerks(stage).drafter, size.options);
  await page.goto(`/ledgers/seal?q=${encodeURIComponent(name)}`);
  await page.getByRole('table').waitFor();
  return page;
}

export async function a_register_is_ordered_narrowed_grouped_and_summed_up(stage) {
  const name = '排序筛选的函';
  await three(stage, name);
  const page = await open(stage, name);
  await stands(page, name, '512');
  await page.getByRole('button', { name: '份数' }).click();
  await stands(page, name, '125');
  await page.getByRole('columnheader', { name: '份数' }).and(page.locator('[aria-sort="ascending"]')).waitFor();
  await page.getByRole('button', { name: '份数' }).click();
  await stands(page, name, '521');
  await page.getByRole('cell', { name: '合计 3 件' }).waitFor();
  await page.getByRole('cell', { name: '8 份' }).waitFor();

  await page.getByRole('button', { name: '筛选' }).click();
  await page.getByRole('textbox', { name: '份数起' }).fill('2');
  await page.getByRole('textbox', { name: '份数起' }).press('Enter');
  await stands(page, name, '52');
  await page.getByRole('cell', { name: '7 份' }).waitFor();
  await page.getByRole('combobox', { name: '分组' }).selectOption({ label: '发起人' });
  await page.getByRole('rowheader', { name: /2 件/ }).waitFor();
  await page.reload();
  await stands(page, name, '52');
  await page.getByRole('rowheader', { name: /2 件/ }).waitFor();
  await page.getByRole('button', { name: /份数：2 起/ }).click();
  await stands(page, name, '521');
}

export async function a_register_keeps_its_columns_under_a_name_and_prints_them(stage) {
  const name = '栏目视图的函';
  await three(stage, name);
  const page = await open(stage, name);
  await page.getByRole('button', { name: '栏目' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: '状态' }).uncheck();
  await dialog.getByRole('checkbox', { name: '发起单位' }).check();
  await dialog.getByRole('button', { name: '把“份数”前移' }).click();
  await dialog.getByRole('button', { name: '按此显示' }).click();
  await page.getByRole('columnheader', { name: '发起单位' }).waitFor();
  must(
    (await page.getByRole('columnheader', { name: '状态' }).count()) === 0,
    'A column that was not wanted is shown.',
  );

  await page.getByRole('button', { name: '存为视图' }).click();
  await page.getByRole('textbox', { name: '视图名称' }).fill('份数台账');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const chip = page.getByRole('button', { name: '份数台账', exact: true });
  await chip.waitFor();
  await page.goto('/ledgers/seal');
  await page.getByRole('columnheader', { name: '状态' }).waitFor();
  await chip.click();
  await page.getByRole('columnheader', { name: '发起单位' }).waitFor();
  await titles(page, name).first().waitFor();
  const heads = await page.getByRole('columnheader').allTextContents();

  await page.getByRole('link', { name: '打印' }).click();
  await page.getByRole('heading', { name: /登记簿/ }).waitFor();
  await page
    .getByRole('cell', { name: new RegExp(name) })
    .first()
    .waitFor();
  const printed = await page.getByRole('columnheader').allTextContents();
  must(
    printed.length === heads.length + 2,
    `Other columns are printed than shown: ${printed.join(' ')} for ${heads.join(' ')}.`,
  );
  must(!printed.includes('情况'), 'The state is printed although it was not wanted.');
  await stage.picture(page, 'print');
}

export async function a_register_fits_and_speaks_on_a_desk_and_a_phone(stage) {
  const name = '手机台账的函';
  await three(stage, name);
  const faults = [];
  for (const size of sizes) {
    const page = await open(stage, name, size);
    await titles(page, name).first().waitFor();
    await page.getByRole('combobox', { name: '分组' }).selectOption({ label: '状态' });
    await page.getByRole('rowheader').first().waitFor();
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByRole('textbox', { name: '份数起' }).waitFor();
    await fits(page, `register (${size.name})`);
    await stage.picture(page, `register-${size.name}`);
    faults.push(...(await serious(page)).map((fault) => `${size.name}: ${fault}`));
    await page.getByRole('button', { name: '栏目' }).click();
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    await atRest(page);
    faults.push(...(await serious(page)).map((fault) => `${size.name}, columns: ${fault}`));
    await stage.picture(page, `columns-${size.name}`);
  }
  must(faults.length === 0, faults.join('\n'));
}

/** What was downloaded: its name, and that it is a package as spreadsheet programs want it. */
async function fetched(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  must(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString() === 'PK',
    'What was fetched is no .xlsx file.',
  );
  return download.suggestedFilename();
}

export async function a_short_register_is_taken_out_at_once(stage) {
  const name = '即时取出的函';
  await three(stage, name);
  const page = await open(stage, name);
  await titles(page, name).first().waitFor();
  const file = await fetched(page, () => page.getByRole('button', { name: '导出' }).click());
  must(/^用印申请台账 \d{4}-\d\d-\d\d\.xlsx$/.test(file), `The file is called ${file}.`);
  await page.getByText('已导出 3 件。').waitFor();
}

export async function a_long_register_is_taken_out_in_the_background_and_fetched_after_a_reload(stage) {
  const name = '后台导出的函';
  await three(stage, name, [1, 2, 3, 4]);
  const page = await open(stage, name);
  await titles(page, name).first().waitFor();
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByText('正在后台导出').waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^任务，/ }).click();
  const tray = page.getByRole('dialog', { name: '任务' });
  const job = tray.getByRole('listitem').filter({ has: page.getByRole('link', { name: '下载' }) });
  await job.first().waitFor();
  await atRest(page);
  await stage.picture(page, 'tray');
  const faults = await serious(page);
  must(faults.length === 0, faults.join('\n'));
  const file = await fetched(page, () => job.first().getByRole('link', { name: '下载' }).click());
  must(file.endsWith('.xlsx'), `The file is called ${file}.`);
  const before = await tray.getByRole('listitem').count();
  await job.first().getByRole('button', { name: '清除' }).click();
  await page.waitForFunction((n) => document.querySelectorAll('[role="dialog"] li').length < n, before);
}
