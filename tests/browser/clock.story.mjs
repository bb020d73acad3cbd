// The demo office's own clock, in an office of this story's own: whoever puts it forward moves everybody's day.
import { fits, serious, sizes } from './look.mjs';
import { must } from './reception.mjs';
import { inOffice, pathOf } from './stage.mjs';

const director = 'YC0025';
const leader = 'YC0004';
const waiting = '土壤污染风险管控和修复名录'; // is due this evening

const clock = (page) => page.getByRole('button', { name: /演示时钟/ });
const line = (page, title) => page.locator('main tbody tr').filter({ hasText: title });

/** A stage in an office where nobody else is. */
async function apart(stage, name, play) {
  await inOffice(pathOf('build/screenshots'), [], async (stageFor) => {
    const own = await stageFor(name);
    let failed = true;
    try {
      await play(own);
      failed = false;
    } finally {
      await own.close(failed);
      stage.faults.push(...own.faults);
    }
  });
}

async function forward(page, stride) {
  await clock(page).click();
  await page.getByRole('button', { name: stride }).click();
  await page.getByText(/^现在是/).waitFor({ timeout: 60_000 });
}

export async function put_forward_by_a_day_a_light_turns_red_and_who_waits_is_reminded(stage) {
  await apart(stage, 'demo_clock', async (own) => {
    const page = await own.desk(own.numbered(leader));
    await clock(page).filter({ hasText: '11月25日' }).waitFor();
    await line(page, waiting).waitFor();
    must(!(await line(page, waiting).getByText(/逾期|超期/).isVisible()), 'The paper is late already.');
    const watching = await own.desk(own.numbered(director));
    await own.picture(page, 'before');
    await forward(page, '快进 1 天');
    await clock(page).filter({ hasText: '11月26日' }).waitFor();
    await line(page, waiting).getByText(/逾期|超期/).waitFor();
    await own.picture(page, 'a-day-later');
    await page.getByRole('button', { name: /未读/ }).click();
    await page.getByRole('dialog').getByText(new RegExp(waiting)).first().waitFor();
    // It is everybody's clock, and stays where it is.
    await watching.reload();
    await clock(watching).filter({ hasText: '11月26日' }).waitFor();
  });
}

export async function the_clock_of_the_demo_fits_and_is_read_aloud(stage) {
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered(director), size.options);
    await clock(page).waitFor();
    await clock(page).press('Enter');
    await page.getByRole('button', { name: '快进到下一次上班' }).waitFor();
    must((await serious(page)).length === 0, `Clock (${size.name}): ${await serious(page)}`);
    await fits(page, `clock (${size.name})`);
    await stage.picture(page, size.name);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '快进到下一次上班' }).waitFor({ state: 'detached' });
  }
}
