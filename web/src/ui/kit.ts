import { localeContextKey } from 'element-plus/es/hooks/use-locale/index.mjs';
import english from 'element-plus/es/locale/lang/en.mjs';
import chinese from 'element-plus/es/locale/lang/zh-cn.mjs';
import taiwan from 'element-plus/es/locale/lang/zh-tw.mjs';
import { computed, provide } from 'vue';
import { useI18n } from 'vue-i18n';

const texts: Record<string, typeof english> = { 'zh-CN': chinese, 'zh-TW': taiwan, en: english };

/** The kit's own words (the calendar, 「关闭此对话框」) in the language of the page; called by every wrapper of the kit. */
export function useKitWords(): void {
  const { locale } = useI18n();
  provide(localeContextKey, computed(() => texts[locale.value] ?? chinese));
}
