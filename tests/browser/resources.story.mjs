// Rooms and cars: what is free is seen, two people want the same car, and the second is told and takes another.
import { fits, serious, sizes } from './look.mjs';
import { must } from './reception.mjs';

const calendar = (page) => page.getByRole('heading', { level: 1, name: '资源日历' });

/** The form of a trip, but for when and with which car. */
async function fillTrip(page, purpose) {
  await page.getByRole('textbox', { name: '用车事由', exact: true }).fill(purpose);
  await page.getByRole('combobox', { name: '用途' }).selectOption('调研督查');
  await page.getByRole('textbox', { name: '目的地' }).fill('青石乡');
  await page.getByRole('textbox', { name: '行车路线' }).fill('县政府—青石乡');
  const riders = page.getByRole('combobox', { name: '乘车人员' });
  await riders.fill('谢建国');
  await page.getByRole('option', { name: /谢建国/ }).first().click();
  await page.getByRole('textbox', { name: '乘车人数' }).fill('1');
  await page.getByRole('radiogroup', { name: '节假日或者下班后使用' }).getByRole('radio', { name: '否' }).check();
}

/** From a free hour of the car in the calendar to its form. */
async function begin(page, day, hour, car) {
  await page.goto(`/resources/vehicle?day=${day}`);
  await calendar(page).waitFor();
  await page.getByRole('button', { name: `预订${car}，${hour}起` }).click();
  await page.getByRole('textbox', { name: '用车事由', exact: true }).waitFor();
}

export async function two_people_want_the_same_car_and_the_second_takes_another(stage) {
  const [one, other] = ['YC0031', 'YC0029'].map((number) => stage.numbered(number));
  const his = await stage.desk(one);
  const hers = await stage.desk(other);
  await begin(his, '2026-12-08', '09:00', '云O·00101');
  await begin(hers, '2026-12-08', '09:00', '云O·00101');
  await fillTrip(his, '察看春耕');
  await his.getByRole('button', { name: '提交' }).click();
  await his.getByRole('heading', { level: 1, name: /察看春耕/ }).waitFor();
  await fillTrip(hers, '送材料');
  stage.expect(422);
  await hers.getByRole('button', { name: '提交' }).click();
  await hers.getByText(/云O·00101在 2026-12-08 09:00—10:00 .*最近的空闲时间：2026-12-08/).first().waitFor();
  await hers.getByText(/谢建国在 2026-12-08 09:00—10:00/).waitFor();
  await stage.picture(hers, 'told');
  await hers.getByRole('combobox', { name: '车辆' }).click();
  await hers.getByRole('option', { name: /云O·00105.*空闲/ }).waitFor();
  await stage.picture(hers, 'choose');
  await hers.getByRole('option', { name: /云O·00105/ }).click();
  await hers.getByRole('button', { name: '提交' }).click();
  await hers.getByRole('heading', { level: 1, name: /送材料/ }).waitFor();
  await hers.goto('/resources/vehicle?day=2026-12-08');
  await hers.getByRole('link', { name: /09:00—10:00.*送材料/ }).waitFor();
  await stage.picture(hers, 'both');
}

export async function what_is_free_is_seen_by_day_and_by_week_at_the_desk_and_on_the_phone(stage) {
  const person = stage.numbered('YC0031');
  for (const size of sizes) {
    const page = await stage.desk(person, size.options);
    if (size.name === 'desk') await page.getByRole('link', { name: '资源日历' }).click();
    else await page.goto('/resources');
    await page.getByText('第一会议室').or(page.getByText('云O·00101')).or(page.getByText('张红霞')).first().waitFor();
    for (const path of ['meeting_room', 'vehicle', 'meeting_room?look=week', 'vehicle?look=week', 'driver']) {
      await page.goto(`/resources/${path}`);
      await page.getByText(/第一会议室|云O·00101|张红霞/).first().waitFor();
      await page.waitForLoadState('networkidle').catch(() => {});
      const title = path.replace('?look=', '-');
      await stage.picture(page, `${title}-${size.name}`);
      await fits(page, `${title} (${size.name})`);
      const faults = await serious(page);
      must(faults.length === 0, `${title}: ${faults}`);
    }
  }
}

/** The arrows go from one free hour to the next, Enter begins the booking, as clicking does. */
export async function a_free_hour_is_taken_by_keyboard_alone(stage) {
  const page = await stage.desk(stage.numbered('YC0031'));
  await page.goto('/resources/meeting_room?day=2026-12-09');
  const first = page.getByRole('button', { name: '预订第一会议室，08:00起' });
  await first.waitFor();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  must(
    await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.startsWith('预订第二会议室，09:00')),
    'The arrows lead elsewhere.',
  );
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '会议名称' }).waitFor();
  const begins = await page.getByLabel('会议时间 开始时间').inputValue();
  must(begins.startsWith('2026-12-09 09:00'), 'The hour did not come along.');
}

export async function whoever_keeps_the_register_enters_changes_closes_and_retires(stage) {
  const page = await stage.desk(stage.numbered('YC0053'));
  await page.goto('/resources/vehicle');
  await page.getByRole('link', { name: '公务用车登记' }).click();
  await page.getByRole('heading', { level: 1, name: '公务用车登记' }).waitFor();
  await page.getByText('云O·00101').waitFor();
  await stage.picture(page, 'register');
  must((await serious(page)).length === 0, `${await serious(page)}`);
  await page.getByRole('button', { name: '新增' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称', { exact: true }).fill('云O·00120');
  stage.expect(422);
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('必填').first().waitFor();
  await stage.picture(page, 'register-missing');
  await dialog.getByRole('button', { name: '取消' }).click();
  await page.getByRole('row', { name: /云O·00112/ }).getByRole('button', { name: '恢复' }).click();
  await page.getByRole('status').filter({ hasText: '云O·00112已恢复使用' }).waitFor();
}
