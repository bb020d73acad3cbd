import { computed, type Component, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { byArea } from '@/lib/areas';
import { useSession } from '@/lib/session';
import {
  Calendar as CalendarIcon, Clock, Collection, DataLine, Document, Download, EditPen, Finished, FolderOpened, Histogram,
  HomeFilled, List, Medal, MessageBox, Notebook, Postcard, Refresh, Search, Stamp, Tickets, UploadFilled, User, View,
} from '@/ui/icons';

export interface Entry {
  to: string;
  label: string;
  icon: Component;
  count?: number;
}

export interface EntryGroup {
  title: string;
  entries: Entry[];
  /** Of many: unfolded by whoever looks for one of them. */
  folds?: boolean;
}

/** So many registers stand open one after the other; more are folded, area by area. */
export const mostUnfolded = 8;

/** The pages this person may open, as the navigation shows them and the palette finds them. */
export function useNavigation(): ComputedRef<EntryGroup[]> {
  const { t } = useI18n();
  const session = useSession();
  const desk = (): Entry[] => [
    { to: '/workbench', label: t('nav.workbench'), icon: HomeFilled },
    { to: '/desk/pending', label: t('list.pending'), icon: Tickets, count: session.counts?.pending },
    { to: '/desk/to_read', label: t('list.to_read'), icon: View, count: session.counts?.to_read },
    { to: '/desk/started', label: t('list.started'), icon: FolderOpened },
    { to: '/matters/new', label: t('nav.new'), icon: EditPen },
    { to: '/recurring', label: t('nav.recurring'), icon: Refresh },
  ];
  /** Who directs an office sees what runs in it. */
  const office = (): Entry[] =>
    session.me?.directs_office ? [{ to: '/office', label: t('nav.monitor'), icon: DataLine }] : [];
  /** Only whoever keeps a registry has boxes, and only who gives numbers has their register. */
  const boxes = (): Entry[] =>
    session.kinds.some((kind) => kind.keeps_box)
      ? [{ to: '/deliveries', label: t('nav.boxes'), icon: MessageBox, count: session.counts?.to_sign }]
      : [];
  /** What was printed comes back on paper to whoever keeps a register. */
  const scans = (): Entry[] =>
    session.kinds.some((kind) => kind.may_keep) ? [{ to: '/scans', label: t('scan.title'), icon: UploadFilled }] : [];
  /** What comes in on paper is registered by who keeps that door, many times a day. */
  const receiving = (): Entry[] =>
    session.kinds
      .filter((kind) => kind.receives && kind.may_start && kind.keeps_box)
      .map((kind) => ({
        to: `/matters/new/${kind.kind}`,
        label: t('nav.receive', { kind: kind.title }),
        icon: Download,
      }));
  const words = (): Entry[] =>
    session.kinds.some((kind) => kind.keeps_words)
      ? [{ to: '/numbers', label: t('nav.numbers'), icon: Collection }]
      : [];
  /** As the office divides its work. */
  const ledgers = (): EntryGroup[] => {
    const kept = session.kinds.filter((kind) => kind.may_keep);
    return byArea(kept).map((area) => ({
      folds: kept.length > mostUnfolded,
      title: area.title ? t('nav.ledgersOf', { area: area.title }) : t('nav.ledgers'),
      entries: area.kinds.map((kind) => ({
        to: `/ledgers/${kind.kind}`,
        label: t('nav.ledger', { kind: kind.title }),
        icon: Notebook,
      })),
    }));
  };
  const acts = (): Entry[] =>
    session.registers.map((one) => ({ to: `/registers/${one.register}`, label: one.title, icon: Stamp }));
  const information = (): Entry[] => [
    { to: '/search', label: t('nav.search'), icon: Search },
    { to: '/ahead', label: t('ahead.title'), icon: Clock },
    { to: '/plans', label: t('owed.title'), icon: Finished },
    { to: '/rules', label: t('rules.title'), icon: Document },
    ...(session.kinds.some((kind) => kind.finds)
      ? [{ to: '/findings', label: t('findings.title'), icon: View }]
      : []),
    { to: '/statistics', label: t('statistics.title'), icon: Histogram },
    ...(session.kinds.some((kind) => kind.may_start)
      ? [
          { to: '/scores', label: t('scores.title'), icon: Medal },
          { to: '/surveys', label: t('surveys.title'), icon: List },
          { to: '/resources', label: t('nav.resources'), icon: CalendarIcon },
        ]
      : []),
    ...(session.kinds.some((kind) => kind.shown) ? [{ to: '/shown', label: t('shown.title'), icon: Postcard }] : []),
    { to: '/people', label: t('nav.people'), icon: User },
  ];
  /** The three administrators: each the pages of his own office, nobody another's. */
  const administration = (): Entry[] => {
    if (session.me?.administrator === 'audit') return [{ to: '/audit', label: t('nav.audit'), icon: Document }];
    if (session.me?.administrator !== 'system') return [];
    return [
      { to: '/calendar', label: t('nav.calendar'), icon: CalendarIcon },
      { to: '/running', label: t('nav.running'), icon: DataLine },
    ];
  };
  return computed(() => [
    { title: '', entries: desk() },
    { title: t('nav.office'), entries: office() },
    { title: t('nav.registry'), entries: [...receiving(), ...boxes(), ...words(), ...scans()] },
    ...ledgers(),
    { title: t('nav.registers'), entries: acts() },
    { title: t('nav.information'), entries: information() },
    { title: t('nav.administration'), entries: administration() },
  ]);
}
