import { localeContextKey } from 'element-plus/es/hooks/use-locale/index.mjs';
import type { Language } from 'element-plus/es/locale/index.mjs';
import { computed, provide, shallowReactive, watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';

const sources: Record<string, () => Promise<{ default: Language }>> = {
  'zh-CN': () => import('element-plus/es/locale/lang/zh-cn.mjs'),
  'zh-TW': () => import('element-plus/es/locale/lang/zh-tw.mjs'),
  en: () => import('element-plus/es/locale/lang/en.mjs'),
};
const known = shallowReactive<Record<string, Language>>({});

/** The kit's own words (the calendar, 「关闭此对话框」) in the language of the page; called by every wrapper of the kit. */
export function useKitWords(): void {
  const { locale } = useI18n();
  watchEffect(() => {
    const language = locale.value;
    if (!known[language]) sources[language]?.().then((words) => (known[language] = words.default), () => undefined);
  });
  provide(localeContextKey, computed(() => known[locale.value]));
}
