import type { Field, Kind, Matter } from '@/api';
import { readCount } from '@/lib/readings';
import type { Translate } from '@/lib/time';
import type { Tab } from './Tabs.vue';

/** The texts of a kind that have a tab of their own, as far as the reader may see them. */
export const bodiesOf = (kind: Kind | null, view: Matter | null): Field[] =>
  (kind?.fields ?? []).filter(
    (field) => field.type === 'body' && (!view || view.field_rights[field.name] !== undefined),
  );

export const bodyTab = (field: Field): string => `body-${field.name}`;

const counted = (n: number): { count?: string } => (n ? { count: String(n) } : {});

const readingCount = (view: Matter): { count?: string } =>
  view.readings.length ? { count: `${readCount(view.readings)}/${view.readings.length}` } : {};

const circulates = (view: Matter): boolean =>
  view.readings.length > 0 ||
  view.holders.some((holder) => holder.reading) ||
  view.actions.some((action) => action.verb === 'circulate');

/** Units that work on it in matters of their own: how many have answered. */
const parts = (view: Matter, t: Translate): Tab[] => {
  const all = view.children.length;
  const answered = view.children.filter((one) => !one.waited_for).length;
  return all ? [{ key: 'parts', label: t('parts.tab'), count: `${answered}/${all}` }] : [];
};

function beginning(kind: Kind | null, view: Matter, t: Translate): Tab[] {
  const hasFiles = view.files.length > 0 || kind?.fields.some((field) => field.type === 'file');
  return [
    { key: 'form', label: t('matter.form') },
    ...bodiesOf(kind, view).map((field) => ({ key: bodyTab(field), label: field.label })),
    ...(hasFiles ? [{ key: 'files', label: t('matter.files'), ...counted(view.files.length) }] : []),
  ];
}

/** The leaves of a matter's folder, in the order of its use. */
export function tabsOf(kind: Kind | null, view: Matter, t: Translate): Tab[] {
  const related = { key: 'related', label: t('matter.related'), ...counted(view.links.length) };
  const way = { key: 'way', label: t('matter.way') };
  const survey = view.asks ? [{ key: 'survey', label: t('surveys.tab') }] : [];
  if (view.state === 'draft')
    return [...beginning(kind, view, t), ...survey, way, ...(view.links.length ? [related] : [])];
  return [
    ...beginning(kind, view, t),
    ...(view.owes ? [{ key: 'owed', label: t('owed.tab') }] : []),
    ...survey,
    ...(view.receipts ? [{ key: 'receipts', label: t('receipts.tab') }] : []),
    way,
    { key: 'trail', label: t('matter.trail') },
    ...parts(view, t),
    ...(circulates(view) ? [{ key: 'readings', label: t('matter.readings'), ...readingCount(view) }] : []),
    related,
    { key: 'readers', label: t('matter.readers') },
  ];
}

/** As it stood at a moment: what is only known of the present is left out. */
export const pastTabsOf = (kind: Kind | null, view: Matter, t: Translate): Tab[] => [
  ...beginning(kind, view, t).filter((tab) => tab.key !== 'files' || view.files.length > 0),
  { key: 'trail', label: t('matter.trail') },
  ...parts(view, t),
  ...(view.readings.length ? [{ key: 'readings', label: t('matter.readings'), ...readingCount(view) }] : []),
];
