import type { KindSummary } from '@/api';

export interface AreaOf<K> {
  area: string;
  /** Empty: of kinds that name no area. */
  title: string;
  kinds: K[];
}

/** Kinds as the office divides its work; they come in that order. */
export function byArea<K extends Pick<KindSummary, 'area' | 'area_title'>>(kinds: readonly K[]): AreaOf<K>[] {
  const areas: AreaOf<K>[] = [];
  for (const kind of kinds) {
    if (areas.at(-1)?.area !== kind.area) areas.push({ area: kind.area, title: kind.area_title, kinds: [] });
    areas.at(-1)!.kinds.push(kind);
  }
  return areas;
}
