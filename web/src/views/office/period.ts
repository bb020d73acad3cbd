import { computed, type ComputedRef } from 'vue';
import type { OrganName } from '@/api';
import { officeNow } from '@/lib/now';
import { usePages } from '@/lib/pages';
import { useResource, type Resource } from '@/lib/resource';
import { officeDay } from '@/lib/time';
import { periodFrom, periodOf, periodText, type Period } from '@/views/statistics/periods';

/** What is told of an office over a period. */
export interface OfOffice {
  organ: OrganName | null;
  organs: OrganName[];
}

export interface OfficePeriod<T extends OfOffice> {
  pages: ReturnType<typeof usePages>;
  period: ComputedRef<Period>;
  asked: ComputedRef<Record<string, string>>;
  shown: Resource<T>;
}

/** Of which organ and which period stands in the address bar; without it the month that runs. */
export function useOfficePeriod<T extends OfOffice>(
  ask: (query: Record<string, string>, signal: AbortSignal) => Promise<T>,
): OfficePeriod<T> {
  const pages = usePages(['organ', 'period']);
  const period = computed(
    () => periodFrom(pages.query.value.period ?? '') ?? periodOf('month', officeDay(officeNow())),
  );
  const asked = computed((): Record<string, string> => ({
    ...(pages.query.value.organ ? { organ: pages.query.value.organ } : {}),
    period: periodText(period.value),
  }));
  const shown = useResource(
    () => JSON.stringify(asked.value),
    (signal) => ask(asked.value, signal),
  );
  return { pages, period, asked, shown };
}
