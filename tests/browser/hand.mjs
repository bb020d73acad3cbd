// A trained hand at a slow machine: what it presses is counted, what it writes is not.
import { must } from './reception.mjs';

export const desk = { viewport: { width: 1366, height: 768 } };
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Whoever sits there has an old machine and a thin line: the processor four times slower, 40 ms to the server. */
export async function slow(page) {
  page.setDefaultTimeout(60_000);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const line = { offline: false, latency: 40, downloadThroughput: -1, uploadThroughput: -1 };
  await client.send('Network.emulateNetworkConditions', line);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** Counts every click, tap and key of command on the page. */
export function handOn(page) {
  let pressed = 0;
  return {
    async click(what) {
      await what.click();
      pressed += 1;
    },
    async tap(what) {
      await what.tap();
      pressed += 1;
    },
    /** A file let fall on a cell. */
    async drop(cell, file) {
      await cell.setInputFiles(file);
      pressed += 1;
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
      pressed += keys.length;
    },
    /** Letters of a text: the time they take is nobody's to save. */
    write: (text) => page.keyboard.insertText(text),
    within(most, task) {
      must(pressed <= most, `${task}: ${pressed} where ${most} are allowed.`);
      console.log(`    ${task}: ${pressed} of ${most}`);
    },
  };
}
