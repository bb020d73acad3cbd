// Who stays on paper: the form is printed with a code, the signed sheet is scanned, and the scan finds its matter.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { fits, serious, sizes } from './look.mjs';
import { entered } from './papers.mjs';
import { must } from './reception.mjs';

const { encode } = createRequire(fileURLToPath(new URL('../../web/package.json', import.meta.url)))('uqr');

/** A page as a scanner gives it, with a picture of its own (an SVG) in the upper right corner, a little askew. */
async function scanned(page, svg, type) {
  const said = await page.evaluate(
    async ([drawn, wanted]) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(drawn)}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 1240, height: 1754 });
      const pen = canvas.getContext('2d');
      pen.fillStyle = 'white';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.rotate(0.02);
      pen.drawImage(image, 1000, 40, 160, 160);
      return canvas.toDataURL(wanted);
    },
    [svg, type],
  );
  return Buffer.from(said.split(',')[1], 'base64');
}

/** The code on the sheet that would be printed now. */
const printedCode = (page) =>
  page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const svg = document.querySelector('.print-sheet .paper-code svg').cloneNode(true);
    window.dispatchEvent(new Event('afterprint'));
    svg.setAttribute('width', '400');
    svg.setAttribute('height', '400');
    return new XMLSerializer().serializeToString(svg);
  });

/** Any text as such a code. */
function codeOf(text) {
  const { data, size } = encode(text, { border: 2 });
  const dark = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  const box = `width="400" height="400" viewBox="0 0 ${size} ${size}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${dark}"/></svg>`;
}

const png = (name, buffer) => ({ name, mimeType: 'image/png', buffer });

/** What scanners make: one page, one JPEG. */
function pdf(name, jpeg) {
  const picture = `<< /Type /XObject /Subtype /Image /Filter /DCTDecode /Length ${jpeg.length} >>`;
  const head = `%PDF-1.4\n1 0 obj\n${picture}\nstream\n`;
  const buffer = Buffer.concat([Buffer.from(head), jpeg, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
  return { name, mimeType: 'application/pdf', buffer };
}

const choose = (page, files) => page.getByLabel('选择扫描件').setInputFiles(files);
const sheet = (page, name) => page.getByRole('listitem').filter({ hasText: name });

export async function a_signed_sheet_finds_its_matter_again(stage) {
  const title = '关于加强冬春季火灾防控的通知';
  const id = await entered(stage, { title, sender: '省消防救援总队', their_number: '消〔2026〕44号' });
  const page = await stage.desk(stage.numbered('YC0037'));
  await page.goto(`/matters/${id}`);
  await page.getByText('收文办理单').first().waitFor();
  await page.waitForFunction(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const there = document.querySelector('.print-sheet .paper-code') !== null;
    window.dispatchEvent(new Event('afterprint'));
    return there;
  });
  const code = await printedCode(page);
  must(!code.includes(title), 'The code tells the title.');
  const picture = png('批示.png', await scanned(page, code, 'image/png'));
  const pages = pdf('批示.pdf', await scanned(page, code, 'image/jpeg'));
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '扫描件归件' }).click();
  await choose(page, [picture, pages]);
  for (const name of [picture.name, pages.name]) await sheet(page, name).getByRole('link', { name: title }).waitFor();
  await stage.picture(page, 'found');
  await page.getByRole('button', { name: '归入 2 件' }).click();
  const told = page.getByRole('status').filter({ hasText: '已归入 2 件，未成 0 件。' });
  await told.waitFor();
  await told.getByRole('link', { name: title }).first().click();
  for (const name of [picture.name, pages.name]) await page.getByRole('link', { name }).waitFor();
  await page.goto(`/matters/${id}?tab=trail`);
  await page.getByText('归入扫描件').first().waitFor();
  await stage.picture(page, 'trail');
}

export async function a_code_that_leads_nowhere_is_told_plainly(stage) {
  stage.expect(404);
  const id = await entered(stage, { title: '关于节前检查的通知', sender: '省商务厅', their_number: '商〔2026〕45号' });
  const clerk = await stage.desk(stage.numbered('YC0037'));
  await clerk.goto(`/matters/${id}`);
  await clerk.getByText('收文办理单').first().waitFor();
  await clerk.waitForLoadState('networkidle');
  const ours = png('有码.png', await scanned(clerk, await printedCode(clerk), 'image/png'));
  const foreign = png('他处的码.png', await scanned(clerk, codeOf('https://example.org/17'), 'image/png'));
  const misread = png('错码.png', await scanned(clerk, codeOf('ZS1:7288814021632000123:00'), 'image/png'));
  const blank = png('白纸.png', await scanned(clerk, codeOf('x').replace(/d="[^"]*"/, 'd=""'), 'image/png'));
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered('YC0130'), size.options);
    await page.goto('/scans');
    await choose(page, [ours, foreign, misread, blank]);
    // Who may not see the matter learns no more than of one that does not exist.
    await sheet(page, ours.name).getByText('没有找到码所指的事项，或者您无权查看。').waitFor();
    await sheet(page, foreign.name).getByText('这个码不是本系统打印的。').waitFor();
    await sheet(page, misread.name).getByText('这个码不是本系统打印的。').waitFor();
    await sheet(page, blank.name).getByText('没有读到码').waitFor();
    must((await page.getByRole('button', { name: /^归入/ }).count()) === 0, 'Something could be filed.');
    await fits(page, `scans (${size.name})`);
    must((await serious(page)).length === 0, `scans: ${await serious(page)}`);
    await stage.picture(page, `nowhere-${size.name}`);
  }
}
