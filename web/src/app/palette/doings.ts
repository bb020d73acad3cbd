import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSession } from '@/lib/session';
import { useNavigation, type Entry } from '../navigation';
import type { Doing } from './functions';

/** Other words for a page, by its address; what the office calls its kinds comes with the kinds. */
const namesOf: Record<string, string> = {
  '/desk/pending': 'pending',
  '/desk/to_read': 'to_read',
  '/desk/started': 'started',
  '/matters/new': 'new',
  '/recurring': 'recurring',
  '/office': 'office',
  '/deliveries': 'deliveries',
  '/numbers': 'numbers',
  '/scans': 'scans',
  '/search': 'search',
  '/ahead': 'ahead',
  '/shown': 'shown',
  '/plans': 'plans',
  '/rules': 'rules',
  '/scores': 'scores',
  '/surveys': 'surveys',
  '/statistics': 'statistics',
  '/people': 'people',
  '/resources': 'resources',
  '/calendar': 'calendar',
  '/running': 'running',
  '/audit': 'audit',
};

/** Every page this person may open and every kind he may begin. */
export function useDoings(): ComputedRef<Doing[]> {
  const { t } = useI18n();
  const session = useSession();
  const navigation = useNavigation();
  const words = (name: string | undefined): string[] => (name ? t(`palette.words.${name}`).split(' ') : []);
  const page = (to: string, label: string, name = namesOf[to]): Doing => ({ to, label, words: words(name) });
  const kinds = (): Doing[] =>
    session.kinds
      .filter((kind) => kind.may_start)
      .map((kind) => ({
        to: `/matters/new/${kind.kind}`,
        label: t('palette.begin', { kind: kind.title }),
        words: [kind.title, kind.begins, kind.area_title],
      }));
  /** What can be begun stands with its kind's words below. */
  const pages = (): Entry[] =>
    navigation.value.flatMap((group) => group.entries).filter((entry) => !entry.to.startsWith('/matters/new/'));
  const office = (): Doing[] =>
    session.me?.directs_office
      ? [
          page('/office/quality', t('office.part.quality'), 'quality'),
          page('/office/sections', t('office.part.sections'), 'sections'),
          page('/office/load', t('office.part.load'), 'load'),
          page('/office/errors', t('office.part.errors'), 'errors'),
          page('/office/kinds', t('office.part.kinds'), 'kinds'),
        ]
      : [];
  const own = (): Doing[] => [
    page('/desk/in_progress', t('list.in_progress'), 'in_progress'),
    page('/desk/handled', t('list.handled'), 'handled'),
    page('/desk/draft', t('list.draft'), 'draft'),
    page('/messages', t('notice.title'), 'messages'),
    page('/stand-in', t('user.standIn'), 'standIn'),
    page('/stand-in/words', t('written.title'), 'written'),
    page('/settings', t('user.settings'), 'settings'),
  ];
  const administration = (): Doing[] =>
    session.me?.administrator === 'system' ? [page('/people/import', t('import.open'), 'import')] : [];
  const calendar = (): Doing[] =>
    session.me?.administrator === 'system' ? [] : [page('/calendar', t('nav.calendar'), 'calendar')];
  return computed(() => [
    ...pages().map((entry) => page(entry.to, entry.label)),
    ...kinds(),
    ...office(),
    ...own(),
    ...administration(),
    ...calendar(),
  ]);
}
