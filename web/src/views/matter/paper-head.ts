import type { Matter } from '@/api';
import type { Translate } from '@/lib/time';

/** What stands above the title on the first sheet: whose paper it is, its number once it has one, its urgency. */
export interface Head {
  mark: string;
  number?: string;
  urgency?: string;
}

export function headOf(view: Pick<Matter, 'organ_name' | 'number' | 'urgency'>, t: Translate): Head {
  return {
    mark: t('body.mark', { organ: view.organ_name }),
    ...(view.number ? { number: view.number } : {}),
    ...(view.urgency === 'routine' ? {} : { urgency: t(`urgency.${view.urgency}`) }),
  };
}
