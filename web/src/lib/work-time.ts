import type { Translate } from './time';

/** Minutes of office hours in words: 「不到 1 分钟」「25 分钟」「3 小时 10 分钟」. */
export function workTime(minutes: number, t: Translate): string {
  if (minutes < 1) return t('time.moment');
  if (minutes < 60) return t('time.minutes', { n: minutes });
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest ? t('way.hoursMinutes', { hours, minutes: rest }) : t('time.hours', { n: hours });
}
