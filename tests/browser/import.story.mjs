import { cast, must } from './reception.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const head = '工号,姓名,单位,部门,职务,岗位';
const csv = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const chooser = (page) => page.getByLabel(/名单文件|其他文件/);

/** The system administrator at the page of the import, reached as he would reach it. */
async function importer(stage, options) {
  const page = await stage.desk(stage.who('system_administrator'), options);
  await page.goto('/people');
  await page.getByRole('link', { name: '导入人员' }).click();
  await page.getByRole('heading', { name: '导入人员', level: 1 }).waitFor();
  return page;
}

async function fits(page) {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  must(content <= window, `${content} px in a window of ${window} px.`);
}

const list = (mark) => `\ufeff${head}
ZX${mark}1,钱文斌,县财政局,县财政局预算科,科员,预算编制
ZX${mark}2,"沈, 佳",县财政局,,副局长,"分管
预算"
ZX${mark}3,韩丽,没有这个单位,,科员,
ZX${mark}3x,,县财政局,,科员,
YC0130,梁涛,县财政局,县财政局预算科,科员,预算编制
`;

export async function a_list_of_staff_is_tried_mended_and_imported(stage) {
  const page = await importer(stage);
  await stage.picture(page, 'start');
  const template = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载空白名单' }).click(),
  ]);
  must(
    template[0].suggestedFilename() === '人员名单.csv',
    `The template is called ${template[0].suggestedFilename()}.`,
  );
  await chooser(page).setInputFiles(csv('县财政局名单.csv', list('A')));
  await page.getByRole('heading', { name: '“县财政局名单.csv”试运行结果' }).waitFor();
  await page.getByText('尚未作任何改动。').waitFor();
  const rows = page.getByRole('row');
  // Refused rows stand first: they are what has to be mended.
  await page.getByRole('button', { name: '未通过 2', pressed: true }).waitFor();
  must((await rows.count()) === 3, 'Not only the refused rows are shown.');
  await page.getByRole('row', { name: /^5 ZXA3 韩丽 未通过 单位：没有名为“没有这个单位”的单位/ }).waitFor();
  await stage.picture(page, 'refused');
  const refused = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载未通过的 2 行' }).click(),
  ]);
  must(refused[0].suggestedFilename() === '未通过的人员.csv', 'The refused rows cannot be taken along.');
  await page.getByRole('button', { name: /^全部/ }).press('Enter');
  must((await rows.count()) === 6, 'Not every row is reported.');
  await stage.picture(page, 'all');
  await page.getByRole('button', { name: /^正式导入/ }).click();
  await page.getByRole('heading', { name: '已导入“县财政局名单.csv”' }).waitFor();
  await page.getByText(/^新增 2 行/).waitFor();
  await stage.picture(page, 'done');
  await page.goto('/people?q=ZXA1');
  await page.getByText('钱文斌').waitFor();
  await page.goto('/people/import');
  await chooser(page).setInputFiles(
    csv('再来一次.csv', `${head}\nZXA1,钱文斌,县财政局,县财政局预算科,科员,预算编制\n`),
  );
  await page.getByText('没有可以导入的行，没有作任何改动。').waitFor();
  must((await page.getByRole('button', { name: /^正式导入/ }).count()) === 0, 'Nothing to import, and yet a button.');
}

export async function a_wrong_file_is_refused_in_words_and_gbk_only_by_consent(stage) {
  stage.expect(422);
  const page = await importer(stage);
  const refused = async (file, sentence) => {
    await chooser(page).setInputFiles(file);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    must((await page.getByRole('table').count()) === 0, 'A refused file has a report.');
  };
  await refused(csv('空.csv', ''), '是空文件');
  await refused(csv('名单.xlsx', 'PK\u0003\u0004'), '旧式或者损坏的工作簿');
  await refused(csv('名单.pdf', '%PDF-1.4'), '不是人员名单');
  await refused(
    { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from('\ufeff工号,姓名', 'utf16le') },
    'UTF-16',
  );
  await refused(csv('没有列名.csv', '甲,乙\n1,2\n'), '文件第一行应为列名，缺少：工号、姓名、单位。');
  await refused(csv('引号.csv', `${head}\nA1,"没有结束\n`), '引号没有结束');
  await stage.picture(page, 'no-header');
  // 工号,姓名,单位\r\nZXG1,张三,县财政局\r\n as a Chinese spreadsheet saves it.
  const gbk = Buffer.from('b9a4bac52cd0d5c3fb2cb5a5cebb0d0a5a5847312cd5c5c8fd2ccfd8b2c6d5febed60d0a', 'hex');
  await refused({ name: '旧名单.csv', mimeType: 'text/csv', buffer: gbk }, '看来是 GBK');
  await stage.picture(page, 'gbk');
  await page.getByRole('button', { name: '按 GBK 读取并试运行' }).click();
  await page.getByRole('row', { name: /ZXG1 张三 新增/ }).waitFor();
}

export async function a_list_is_imported_on_a_phone_and_by_dropping(stage) {
  const page = await importer(stage, phone);
  await fits(page);
  await stage.picture(page, 'start');
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], '拖来的.csv', { type: 'text/csv' }));
    return data;
  }, list('P'));
  await page.locator('.zone').dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('heading', { name: '“拖来的.csv”试运行结果' }).waitFor();
  await fits(page);
  await stage.picture(page, 'refused');
  await page.getByRole('button', { name: /^全部/ }).click();
  await page.getByRole('button', { name: /^正式导入/ }).scrollIntoViewIfNeeded();
  await stage.picture(page, 'all');
  await fits(page);
}

export async function nobody_else_finds_the_import(stage) {
  const { clerk } = cast(stage);
  const page = await stage.desk(clerk);
  await page.goto('/people');
  await page.getByRole('heading', { name: '人员与机构' }).waitFor();
  must((await page.getByRole('link', { name: '导入人员' }).count()) === 0, 'A clerk is offered the import.');
  await page.goto('/people/import');
  await page.getByText('只有系统管理员可以导入人员。').waitFor();
}
