import { cast, must } from './reception.mjs';

export async function a_wrong_password_is_refused_and_the_right_one_opens(stage) {
  const { starter } = cast(stage);
  const page = await stage.browser();
  await page.goto('/people');
  await page.waitForURL(/log-in/);
  await page.getByRole('button', { name: '用工号和密码登录' }).click();
  await page.getByRole('textbox', { name: '工号' }).fill(starter.user_name);
  await page.getByLabel('密码').fill('not the password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('alert').waitFor();
  await stage.picture(page, 'refused');
  await page.getByLabel('密码').fill(starter.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/\/people/);
  await page.getByRole('heading', { name: '人员与机构' }).waitFor();
}

export async function whoever_is_logged_out_comes_back_to_the_same_place(stage) {
  const { starter } = cast(stage);
  const page = await stage.desk(starter);
  await page.goto('/desk/started');
  await page.getByRole('heading', { name: '我发起' }).waitFor();
  await page.context().clearCookies();
  // The page may have asked by itself before.
  const typed = page.getByRole('main').getByRole('searchbox').fill('任何').catch(() => undefined);
  await page.waitForURL(/log-in/);
  await typed;
  await page.getByText('登录已失效').waitFor();
  await page.getByRole('button', { name: starter.name }).first().click();
  await page.waitForURL(/\/desk\/started/);
}

export async function language_and_large_print_are_remembered(stage) {
  const { starter } = cast(stage);
  const page = await stage.desk(starter);
  await page.getByRole('button', { name: /个人菜单/ }).click();
  await page.getByRole('link', { name: '我的设置' }).click();
  await page.getByRole('radio', { name: '大字' }).check();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { name: 'My settings' }).waitFor();
  await page.goto('/desk/pending');
  await page.getByRole('heading', { name: 'To do' }).waitFor();
  must((await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)) === '18px', 'Large print was forgotten.');
  await stage.picture(page, 'english-large');
  await page.goto('/matters/new/reception');
  await page.locator('.date-box input').first().click();
  await page.getByText('Mon', { exact: true }).first().waitFor();
  await page.goto('/settings');
  await page.getByRole('radio', { name: '繁體中文' }).check();
  await page.getByRole('heading', { name: '我的設定' }).waitFor();
  await page.getByRole('radio', { name: '標準' }).check();
  await page.getByRole('radio', { name: '简体中文' }).check();
  await page.getByRole('heading', { name: '我的设置' }).waitFor();
}

export async function my_sessions_can_be_ended(stage) {
  const { starter } = cast(stage);
  const first = await stage.desk(starter);
  const second = await stage.desk(starter);
  await first.goto('/settings');
  await first.getByText('本次').waitFor();
  const others = first.getByRole('region', { name: '我的登录' }).getByRole('listitem').filter({ hasNotText: '本次' });
  await others.first().waitFor();
  const count = await others.count();
  for (let n = 0; n < count; n++) {
    await first.getByRole('button', { name: '结束', exact: true }).first().click();
    await first.getByText('已结束该登录。').nth(n).waitFor();
  }
  await second.goto('/people');
  await second.waitForURL(/log-in/);
}
