// What every page must stand: a reader who cannot see it, and a window that is narrow.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { must } from './reception.mjs';

const axe = readFileSync(
  createRequire(fileURLToPath(new URL('../../web/package.json', import.meta.url))).resolve('axe-core/axe.min.js'),
  'utf8',
);

export const sizes = [
  { name: 'desk', options: { viewport: { width: 1440, height: 900 } } },
  { name: 'phone', options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
];

/** What fades in or slides has come to rest; what turns for ever is not waited for. */
export const atRest = (page) =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
        .map((one) => one.finished),
    ).then(() => undefined),
  );

/** What a screen reader would stumble over on the page as it stands. */
export async function serious(page) {
  await page.evaluate(axe);
  // Without `preload`: for a style sheet that did not come it would write one of its own into the page, against the
  // policy.
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'], preload: false }));
  return found.violations
    .filter((one) => ['serious', 'critical'].includes(one.impact))
    .map(
      (one) =>
        `${one.id}: ${one.nodes
          .slice(0, 3)
          .map((node) => `${node.html.slice(0, 120)} ${node.any?.[0]?.message ?? ""}`)
          .join(' | ')}`,
    );
}

/** Nothing to push sideways but what says so (a table in its own frame). */
export async function fits(page, where) {
  await page.waitForLoadState('networkidle').catch(() => {});
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  must(content <= window, `${where}: ${content} px in a window of ${window} px.`);
}

/** A refused connection is what some stories are about; the browser says so in a line of its own. */
export function cutOff(stage) {
  const cut = ['CONNECTION_', 'INTERNET_DISCONNECTED', 'EMPTY_RESPONSE', 'INCOMPLETE_CHUNKED_ENCODING', 'NETWORK_'];
  const harmless = new RegExp(`net::ERR_(?:${cut.join('|')})`);
  return () => stage.faults.splice(0, stage.faults.length, ...stage.faults.filter((fault) => !harmless.test(fault)));
}
