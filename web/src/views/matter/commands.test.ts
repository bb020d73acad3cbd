import { beforeEach, expect, test, vi } from 'vitest';
import { shallowRef } from 'vue';
import type { Matter } from '@/api';
import type { Desk } from '@/lib/desk';
import { useCommands } from './commands';

const sent = vi.hoisted(() => [] as string[]);
vi.mock('vue-i18n', () => ({ useI18n: () => ({ t: (key: string) => key }) }));
vi.mock('@/lib/session', () => ({ useSession: () => ({ refreshCounts: () => Promise.resolve() }) }));
vi.mock('@/api', async (original) => ({
  ...(await original<object>()),
  command: (_id: string, body: { verb: string }) => {
    sent.push(body.verb);
    return Promise.resolve({ actions: [] });
  },
}));

const action = (verb: string, button: boolean) => ({ verb, button, opinion: 'none', routes: [], work_item: 'w1' });
const matter = (...actions: object[]): Matter => ({ revision: 1, actions }) as unknown as Matter;
const desk = { changed: { value: {} }, opinion: { value: '' } } as unknown as Desk;
const commands = () => useCommands('1', shallowRef<Matter | null>(null), desk, () => null, () => Promise.resolve());

beforeEach(() => void (sent.length = 0));

test('opening a matter says that it was opened, once', async () => {
  const mine = commands();
  await mine.opened(matter(action('agree', true), action('view', false)));
  await mine.opened(matter(action('view', false)));
  expect(sent).toEqual(['view']);
});

test('an act that stands elsewhere on the page is never done by opening it', async () => {
  await commands().opened(matter(action('remove_unit', false), action('redo', false)));
  expect(sent).toEqual([]);
});
