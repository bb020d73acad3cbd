import type { DeliveryLine } from '@/api';
import { fullTime, type Translate } from '@/lib/time';

/** What became of a delivery, in one line: who took it and when, or why it came back. */
export function fate(row: DeliveryLine, t: Translate): string {
  if (row.answer_number) return t('delivery.answeredBy', { number: row.answer_number });
  const time = fullTime(row.settled_at);
  const who = row.taken_by || row.settled_by;
  if (row.state === 'signed_for') return t('delivery.signedBy', { who, time });
  if (row.state === 'returned' || row.state === 'recalled') {
    return [t(`delivery.by.${row.state}`, { who: row.settled_by, time }), row.reason].filter(Boolean).join('：');
  }
  return '';
}

/** The colour of its state: red for what is late, amber for what came back, green for what arrived. */
export function tone(row: DeliveryLine): string {
  if (row.overdue) return 'red';
  return { sent: 'blue', signed_for: 'green', returned: 'amber', recalled: '' }[row.state];
}
