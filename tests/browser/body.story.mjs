// The body of official papers: its components on a page of their own, built as the product is and served under the
// product's policy, in a real browser with a real clipboard.
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { atRest } from './look.mjs';
import { must } from './reception.mjs';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const fixture = join(web, 'src/ui/body/fixture');
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'",
  "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
const library = (path) => import(pathToFileURL(join(web, 'node_modules', path)).href);

async function make(folder) {
  const { build } = await library('vite/dist/node/index.js');
  const { default: vue } = await library('@vitejs/plugin-vue/dist/index.mjs');
  await build({
    configFile: false,
    root: fixture,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [vue()],
    resolve: { alias: { '@': join(web, 'src') } },
    define: {
      __VUE_OPTIONS_API__: true,
      __VUE_PROD_DEVTOOLS__: false,
      __VUE_I18N_LEGACY_API__: false,
      __INTLIFY_PROD_DEVTOOLS__: false,
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: ['chrome86'],
      cssTarget: 'chrome86',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  });
}

function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = join(folder, path === '/' ? 'index.html' : path);
    const there = file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile();
    response.writeHead(there ? 200 : 204, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': policy,
    });
    response.end(there ? readFileSync(file) : '');
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done({ server, base: `http://127.0.0.1:${server.address().port}` })),
  );
}

/** Runs with the fixture built and served; everything of it is gone afterwards. */
async function withFixture(run) {
  const folder = mkdtempSync(join(tmpdir(), 'zs-body-'));
  let server = null;
  try {
    await make(folder);
    const served = await serve(folder);
    server = served.server;
    await run(served.base);
  } finally {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const editor = (page) => page.getByRole('textbox', { name: '正文' });
const body = (page) => page.evaluate(() => window.body);
const blocks = async (page) => (await body(page)).blocks;
const kinds = async (page) =>
  (await blocks(page)).map((block) => (block.type === 'heading' ? `h${block.level}` : block.type)).join(' ');
const numbers = (page) =>
  editor(page)
    .locator('[data-number]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-number')));

async function paste(page, html, text) {
  await editor(page).evaluate(
    (element, data) => {
      const clipboard = new DataTransfer();
      if (data.html) clipboard.setData('text/html', data.html);
      clipboard.setData('text/plain', data.text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
      );
    },
    { html, text },
  );
}

const task = (n) =>
  `各乡镇人民政府要落实第${n}项任务，明确责任人、责任单位和完成时限，建立“一项一台账”制度，于2026年${n}月底前将进展情况报县政府办公室（联系电话：0000-6212345），逾期未报的予以通报。`;
const paper = {
  version: 1,
  blocks: [
    { type: 'title', lines: ['云川县人民政府', '关于做好2026年防汛抗旱工作的通知'] },
    { type: 'recipients', text: '各乡镇人民政府，县政府各部门、各直属机构' },
    {
      type: 'paragraph',
      spans: [{ text: '为切实做好2026年防汛抗旱工作，保障人民群众生命财产安全，现就有关事项通知如下。' }],
    },
    { type: 'heading', level: 1, spans: [{ text: '总体要求' }] },
    { type: 'paragraph', spans: [{ text: task(1) }] },
    { type: 'heading', level: 1, spans: [{ text: '主要任务' }] },
    {
      type: 'heading',
      level: 2,
      spans: [{ text: '压实防汛责任。各乡镇要逐库逐塘落实行政、技术、巡查“三个责任人”，名单于4月底前上报。' }],
    },
    { type: 'heading', level: 2, spans: [{ text: '加强监测预警' }] },
    { type: 'heading', level: 3, spans: [{ text: '水库巡查。汛期每日不少于2次，遇强降雨24小时值守。' }] },
    { type: 'heading', level: 4, spans: [{ text: '小型水库由乡镇负责；' }] },
    { type: 'heading', level: 4, spans: [{ text: '中型水库由县水利局负责。' }] },
    {
      type: 'table',
      rows: [
        [
          { lines: [[{ text: '序号' }]], head: true },
          { lines: [[{ text: '任务' }]], head: true },
          { lines: [[{ text: '牵头单位' }]], head: true },
          { lines: [[{ text: '时限' }]], head: true },
        ],
        [
          { lines: [[{ text: '1' }]] },
          { lines: [[{ text: '水库安全隐患排查' }]] },
          { lines: [[{ text: '县水利局' }]] },
          { lines: [[{ text: '3月底前' }]] },
        ],
        [
          { lines: [[{ text: '2' }]] },
          { lines: [[{ text: '山洪灾害危险区转移预案修订' }]] },
          { lines: [[{ text: '县应急管理局' }]] },
          { lines: [[{ text: '4月15日前' }]] },
        ],
      ],
    },
    { type: 'heading', level: 1, spans: [{ text: '工作要求' }] },
    ...[2, 3, 4].map((n) => ({ type: 'paragraph', spans: [{ text: task(n) }] })),
    { type: 'attachments', items: ['2026年防汛责任人名单', '2026年汛期值班安排表'] },
    { type: 'signature', organs: ['云川县人民政府'], date: '2026-03-05' },
    { type: 'note', text: '此件公开发布' },
  ],
};

async function writes_with_the_keyboard(stage, base) {
  const page = await stage.browser();
  await page.goto(base);
  await editor(page).click();
  await page.keyboard.type('一、总体要求');
  must((await kinds(page)) === 'h1', `A typed number makes no heading: ${await kinds(page)}.`);
  await page.keyboard.press('Enter');
  await page.keyboard.type('第一段正文。');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('主要任务');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('分项');
  must((await kinds(page)) === 'h1 paragraph h1 h2', `Tab: ${await kinds(page)}.`);
  must(JSON.stringify(await numbers(page)) === '["一、","二、","（一）"]', `Numbers: ${await numbers(page)}.`);
  await page.keyboard.press('Shift+Tab');
  must(JSON.stringify(await numbers(page)) === '["一、","二、","三、"]', `Shift+Tab: ${await numbers(page)}.`);
  await page.keyboard.press('Control+z');
  must((await kinds(page)) === 'h1 paragraph h1 h2', 'Ctrl+Z does not undo.');
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: '署名日期' }).click();
  await page.keyboard.type('云川县人民政府');
  await page.getByLabel('成文日期').fill('2026-03-05');
  must((await blocks(page)).at(-1).date === '2026-03-05', 'The date does not arrive.');
  await page.getByRole('button', { name: '标题', exact: true }).click();
  await page.keyboard.type('关于测试的');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('通知');
  must(JSON.stringify((await blocks(page))[0].lines) === '["关于测试的","通知"]', 'The title is not broken.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  must(
    !(await editor(page).evaluate((element) => element === document.activeElement)),
    'Nobody gets out of the editor by Tab.',
  );
  await stage.picture(page, 'written');
}

async function composes_with_an_input_method(stage, base) {
  const page = await stage.browser();
  await page.goto(base);
  await editor(page).click();
  await page.keyboard.type('开头');
  const before = await page.evaluate(() => window.told);
  const session = await page.context().newCDPSession(page);
  for (const text of ['q', 'qie', '切shi', '切实'])
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  must((await page.evaluate(() => window.told)) === before, 'Half a syllable was told as text.');
  await session.send('Input.insertText', { text: '切实加强' });
  await page.waitForFunction(() => JSON.stringify(window.body).includes('开头切实加强'));
  must(!JSON.stringify(await body(page)).includes('qie'), 'The syllables stay in the text.');
}

async function edits_a_table(stage, base) {
  const page = await stage.browser();
  await page.goto(base);
  await editor(page).click();
  await page.keyboard.type('见下表。');
  await page.getByRole('button', { name: '表格', exact: true }).click();
  for (const text of ['序号', '任务', '时限', '1', '排查', '3月']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: '下方加行' }).click();
  await page.getByRole('button', { name: '删列' }).click();
  const table = (await blocks(page))[1];
  must(
    table.rows.length === 4 && table.rows.every((row) => row.length === 2),
    `Rows: ${JSON.stringify(table.rows)}.`,
  );
  await stage.picture(page, 'table');
  await page.getByRole('button', { name: '删表' }).click();
  must((await kinds(page)) === 'paragraph paragraph', 'The table is still there.');
}

async function takes_a_paper_from_the_clipboard(stage, base) {
  const page = await stage.browser();
  await page.goto(base);
  await editor(page).click();
  const p = (text, style = '') =>
    `<p class=MsoNormal style='text-indent:32pt;${style}'>` +
    `<span style='font-size:16pt;font-family:仿宋_GB2312'>${text}<o:p></o:p></span></p>`;
  const title =
    "<p class=MsoNormal align=center style='text-align:center'><span style='font-size:22pt'>关于开展检查的通知</span></p>";
  await paste(
    page,
    [
      '<html><body><!--StartFragment-->',
      title,
      ...['各乡镇人民政府：', '现通知如下。', '一、时间', '3月。'].map((text) => p(text)),
      ...['云川县人民政府', '2026年3月5日'].map((text) => p(text, 'text-align:right')),
      '<!--EndFragment--></body></html>',
    ].join(''),
    '',
  );
  must((await kinds(page)) === 'title recipients paragraph h1 paragraph signature', `Pasted: ${await kinds(page)}.`);
  await page.keyboard.press('Control+z');
  must((await kinds(page)) === 'paragraph', 'What was pasted cannot be undone.');
}

async function shows_what_it_is_given(stage, base, size) {
  const page = await stage.browser(size.options);
  await page.goto(base);
  await editor(page).waitFor();
  await page.evaluate((value) => window.setBody(value), paper);
  await editor(page).getByText('水库安全隐患排查').waitFor();
  must((await page.evaluate(() => window.told)) === 0, 'What is only shown was told as a change.');
  await stage.picture(page, `editor-${size.name}`);
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  must(content <= window, `${size.name}: ${content} px in a window of ${window} px.`);
  await page.getByRole('button', { name: 'preview' }).click();
  await page.locator('.body-page').nth(1).waitFor();
  await atRest(page);
  await stage.picture(page, `preview-${size.name}`);
  return page;
}

/** Where the characters of the sheets stand, in millimetres of the sheet. */
const lineBoxes = (page) =>
  page.locator('.body-page').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const frame = sheet.getBoundingClientRect();
      const scale = 210 / frame.width;
      return Array.from(sheet.querySelectorAll('.line'), (line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const box = range.getBoundingClientRect();
        return {
          left: (box.left - frame.left) * scale,
          right: (box.right - frame.left) * scale,
          full: line.dataset.last === 'false',
        };
      });
    }),
  );

async function prints_on_the_grid(stage, page) {
  const boxes = await lineBoxes(page);
  must(boxes.length > 3, 'There are no lines.');
  for (const box of boxes)
    must(
      box.left > 27.5 && box.right < 185,
      `A line reaches from ${box.left.toFixed(2)} to ${box.right.toFixed(2)} mm.`,
    );
  // What the browser takes off neighbouring marks by itself would leave a full line half a place short.
  for (const box of boxes)
    must(!box.full || box.right > 183.4, `A full line ends at ${box.right.toFixed(2)} mm.`);
  const widest = Math.max(...boxes.map((box) => box.right));
  must(Math.abs(widest - 184) < 0.6, `Full lines end at ${widest.toFixed(2)} mm, not at 184.`);
  await page.locator('.sheets').evaluate((element) => element.scrollTo(0, element.scrollHeight * 0.4));
  await stage.picture(page, 'second-page');
  await page.locator('.sheets').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await stage.picture(page, 'last-page');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  const shown = await page.locator('.sheets .body-page').count();
  must(pages === shown, `${pages} pages are printed, ${shown} are shown.`);
}

/** The page has heard of where the cursor stands now: the browser tells it with the next frame, not at once. */
const seen = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function compares(stage, base, size) {
  const page = await stage.browser(size.options);
  await page.goto(base);
  await editor(page).waitFor();
  await page.evaluate((value) => window.setBody(value), paper);
  await editor(page).getByText('现就有关事项通知如下').click();
  await editor(page).getByText('现就有关事项通知如下').click();
  await page.evaluate(() => {
    const { anchorNode } = getSelection();
    getSelection().collapse(anchorNode, anchorNode.textContent.length);
  });
  await seen(page);
  await page.keyboard.type('请认真贯彻落实。');
  await editor(page).getByText('请认真贯彻落实。').waitFor();
  await page.keyboard.press('Enter');
  await seen(page);
  await page.keyboard.type('本通知自印发之日起执行。');
  await editor(page).getByText('本通知自印发之日起执行。').waitFor();
  await editor(page).getByText('中型水库由县水利局负责').click();
  await seen(page);
  await page.keyboard.press('Shift+Tab');
  await seen(page);
  await page.getByRole('button', { name: 'compare' }).click();
  await page.getByText('修改 2 段，新增 1 段，删除 0 段').waitFor();
  await page.getByText('由四级标题改为三级标题').waitFor();
  must((await page.locator('ins').allTextContents()).includes('请认真贯彻落实。'), 'What came is not marked.');
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  must(content <= window, `compare ${size.name}: ${content} px in a window of ${window} px.`);
  await stage.picture(page, `compare-${size.name}`);
}

async function is_only_read(stage, base) {
  const page = await stage.browser();
  await page.goto(`${base}/?readonly`);
  await page.evaluate((value) => window.setBody(value), paper);
  await editor(page).getByText('总体要求').click();
  await page.keyboard.type('改');
  must((await page.evaluate(() => window.told)) === 0, 'A body that is only read was changed.');
  must((await page.getByRole('toolbar').count()) === 0, 'A body that is only read has tools.');
}

export async function the_body_of_a_paper_is_written_pasted_previewed_and_compared(stage) {
  await withFixture(async (base) => {
    await writes_with_the_keyboard(stage, base);
    await composes_with_an_input_method(stage, base);
    await edits_a_table(stage, base);
    await takes_a_paper_from_the_clipboard(stage, base);
    await is_only_read(stage, base);
    for (const size of [
      { name: 'desk', options: {} },
      { name: 'phone', options: phone },
    ]) {
      const page = await shows_what_it_is_given(stage, base, size);
      if (size.name === 'desk') await prints_on_the_grid(stage, page);
      await compares(stage, base, size);
    }
  });
}
