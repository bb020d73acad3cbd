import { createI18n } from 'vue-i18n';
import { setRequestLanguage } from '@/api';
import chinese from '@/locale/zh-CN.json';

export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof languages)[number];

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': chinese } as Record<string, typeof chinese>,
});

const sources: Record<string, () => Promise<{ default: unknown }>> = {
  'zh-TW': () => import('@/locale/zh-TW.json'),
  en: () => import('@/locale/en.json'),
};

/** Loads a language's words when they are first wanted and switches to it. */
export async function speak(language: Language): Promise<void> {
  const source = sources[language];
  if (source && !i18n.global.availableLocales.includes(language)) {
    i18n.global.setLocaleMessage(language, (await source()).default as typeof chinese);
  }
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
  setRequestLanguage(language);
}
