// The list of all that runs, for the stories of who watches over it.

export const row = (page, text) => page.getByRole('row', { name: new RegExp(text) });

/** What has run longest stands first: what has just begun is some pages on. */
export async function turnTo(page, wanted) {
  await page.getByRole('heading', { level: 1, name: '办件监控' }).waitFor();
  const next = page.getByRole('button', { name: '下一页', disabled: false });
  for (let n = 1; ; n++) {
    await page.getByText(new RegExp(`第 ${n} 页`)).waitFor();
    if ((await wanted.count()) || !(await next.count())) break;
    await next.click();
  }
  await wanted.waitFor();
}
