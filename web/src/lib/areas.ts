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
    const last = areas[areas.length - 1];
    if (last?.area === kind.area) last.kinds.push(kind);
    else areas.push({ area: kind.area, title: kind.area_title, kinds: [kind] });
  }
  return areas;
}
