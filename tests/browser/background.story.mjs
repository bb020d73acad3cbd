// 背景夹: what came before lies beside the opinion bar, and how the last one was handled goes into the box with one press.
import { atRest, fits, serious, sizes } from './look.mjs';
import { entered, readAndFiled } from './papers.mjs';
import { act, must, opinionBar } from './reception.mjs';

const sender = '省地震局';
const words = '拟送分管领导阅知，请应急管理局关注。';
const lastYear = { title: '关于做好2025年震情会商工作的通知', sender, their_number: '震〔2025〕8号' };
const thisYear = { title: '关于做好2026年震情会商工作的通知', sender, their_number: '震〔2026〕8号' };

export async function what_came_before_lies_beside_the_opinion_bar(stage) {
  await readAndFiled(stage, lastYear, words);
  const id = await entered(stage, thisYear);
  for (const size of sizes) {
    const page = await stage.desk(stage.numbered('YC0025'), size.options);
    await page.goto(`/matters/${id}`);
    await opinionBar(page).waitFor();
    const narrow = size.name === 'phone';
    if (narrow) await page.getByRole('tab', { name: '背景' }).click();
    const folder = page.getByRole('region', { name: '背景' });
    await folder.getByRole('heading', { name: '上次怎么办的' }).waitFor();
    await folder.getByText(words).waitFor();
    await folder.getByRole('heading', { name: '往年同题文件' }).waitFor();
    await folder.getByRole('heading', { name: '同一来文机关的文件' }).waitFor();
    await atRest(page);
    await fits(page, `background (${size.name})`);
    must((await serious(page)).length === 0, `background: ${await serious(page)}`);
    await stage.picture(page, `folder-${size.name}`);
    if (narrow) continue;
    await folder.getByRole('button', { name: '照此填入意见' }).click();
    const box = opinionBar(page).getByRole('textbox', { name: '我的意见' });
    must((await box.inputValue()) === words, `In the box stands: ${await box.inputValue()}`);
    must(await page.getByRole('radio', { name: '阅件' }).isChecked(), 'What was chosen last time is not chosen.');
    // Taken twice it stands once; nothing was sent by itself.
    await folder.getByRole('button', { name: '照此填入意见' }).click();
    must((await box.inputValue()) === words, `Taken twice: ${await box.inputValue()}`);
    await act(page, '提出拟办意见').waitFor();
  }
}
