import { clerks, countyWord, sent } from './papers.mjs';
import { must } from './reception.mjs';

const write = async (page, act, fill, button) => {
  await page.getByRole('button', { name: act, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: button ?? `确认${act}` }).click();
};
const line = (page, number) => page.getByRole('row').filter({ hasText: number });

export async function a_register_of_numbers_takes_no_number_twice_and_leaves_no_gap(stage) {
  stage.expect(409, 422, 404);
  const { registry, outsider } = clerks(stage);
  const page = await stage.desk(registry);
  await page.goto('/numbers');
  await page.getByRole('button', { name: '新设代字' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '设立' }).click();
  await dialog.getByText('请填写代字。').waitFor();
  await dialog.getByLabel('代字').fill('云政测2026');
  await dialog.getByRole('button', { name: '设立' }).click();
  await dialog.getByRole('alert').first().waitFor();
  await dialog.getByLabel('代字').fill('云政测');
  await dialog.getByRole('button', { name: '设立' }).click();
  await page.getByRole('heading', { name: '云政测编号簿' }).waitFor();
  const where = new URL(page.url()).pathname;

  await page.getByRole('button', { name: '预留', exact: true }).click();
  await dialog.getByRole('button', { name: '确认预留' }).click();
  await dialog.getByText('此项必填').waitFor();
  await dialog.getByLabel('个数').fill('两个');
  await dialog.getByLabel('留给何人何事').fill('年度工作要点');
  await dialog.getByRole('button', { name: '确认预留' }).click();
  await dialog.getByText('请填写正整数。').waitFor();
  await dialog.getByLabel('个数').fill('2');
  await dialog.getByRole('button', { name: '确认预留' }).click();
  await line(page, '2号').getByText('预留').first().waitFor();

  await write(page, '补录', async (ask) => {
    await ask.getByLabel('序号').fill('2');
    await ask.getByLabel('原因').fill('停电期间手工编号');
  });
  await line(page, '2号').getByText('补录').first().waitFor();
  await write(page, '补录', async (ask) => {
    await ask.getByLabel('序号').fill('2');
    await ask.getByLabel('原因').fill('再录一次');
  });
  await dialog.getByRole('alert').first().waitFor();
  await stage.picture(page, 'twice');
  await dialog.getByRole('button', { name: '取消' }).click();

  await write(page, '跳号', async (ask) => {
    await ask.getByLabel('跳到（含）').fill('5');
    await ask.getByLabel('原因').fill('与旧簿衔接');
  });
  await line(page, '5号').getByText('跳号').first().waitFor();
  await page.getByRole('button', { name: /作废 云政测〔\d+〕1号/ }).click();
  await dialog.getByLabel('原因').fill('误留');
  await dialog.getByRole('button', { name: '确认作废' }).click();
  await line(page, '1号').getByText('作废').first().waitFor();
  await page.getByText('下一个编号：6 号').waitFor();
  await page.getByRole('link', { name: '缺号报告' }).click();
  await page.getByText('编号连续，没有缺号。').waitFor();
  await stage.picture(page, 'gaps');

  const others = await stage.desk(outsider);
  must((await others.getByRole('link', { name: '编号簿' }).count()) === 0, 'Who keeps no register is shown one.');
  await others.goto('/numbers');
  await others.getByText('您不掌管编号簿。').waitFor();
  await others.goto(where);
  await others.getByRole('alert').getByText('没有找到该内容').waitFor();
}

export async function two_windows_reserve_at_once_and_get_two_numbers(stage) {
  const { registry } = clerks(stage);
  const word = await countyWord(stage);
  const windows = [await stage.desk(registry), await stage.desk(registry)];
  for (const page of windows) {
    await page.goto(`/numbers/${word.id}`);
    await page.getByRole('button', { name: '预留', exact: true }).click();
    await page.getByRole('dialog').getByLabel('留给何人何事').fill('两个窗口');
  }
  await Promise.all(windows.map((page) => page.getByRole('button', { name: '确认预留' }).click()));
  const told = await Promise.all(
    windows.map((page) =>
      page
        .getByText(/^已预留 /)
        .first()
        .innerText(),
    ),
  );
  must(told[0] !== told[1], `Both windows were given ${told[0]}`);
}

export async function the_register_of_a_word_is_printed_as_it_is_bound(stage) {
  const { registry } = clerks(stage);
  const paper = await sent(stage, '关于成立营商环境专班的通知', ['县财政局']);
  const word = await countyWord(stage);
  const page = await stage.desk(registry);
  await page.goto(`/numbers/${word.id}`);
  await page.getByRole('link', { name: '打印' }).click();
  await page.getByRole('heading', { name: '发文登记簿' }).waitFor();
  await page.getByRole('row').filter({ hasText: paper.number }).getByText(paper.title).waitFor();
  await page.emulateMedia({ media: 'print' });
  must(!(await page.getByRole('navigation', { name: '主导航' }).isVisible()), 'The navigation is on the paper.');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  must(
    Number(width) > Number(height) && Math.abs(Number(width) - 842) < 2,
    `The sheet is ${width} by ${height} points, not A4 lying.`,
  );
}
