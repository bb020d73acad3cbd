// What the administrators do at their desks, in one place for the stories about them.

export const said = (page, text) => page.getByRole('status').filter({ hasText: text }).first().waitFor();

/** What a dialog asks for, line by line, with the reason every change needs. */
export async function answer(page, lines, reason, confirm) {
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(lines)) await dialog.getByLabel(label, { exact: true }).fill(value);
  await dialog.getByLabel(/^原因/).fill(reason);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
}

/** Somebody's own page, found by 工号. */
export async function openFile(page, number) {
  await page.goto(`/people?q=${number}`);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('region', { name: '任职' }).waitFor();
}
