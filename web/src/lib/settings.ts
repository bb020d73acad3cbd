import { defineStore } from 'pinia';
import { ref } from 'vue';
import { keepChoices, type Choose, type OwnChoices } from '@/api';
import { languages, speak, type Language } from './i18n';
import { store, stored } from './kept';
import { singleKeys } from './keys';
import { useSession } from './session';

export type Theme = OwnChoices['theme'];
export const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];

/**
 * What a person chose for himself. The server keeps it, so that it follows him; the machine keeps the look of whoever
 * sat here last, so that the log-in page and the first paint are already right.
 */
export const useSettings = defineStore('settings', () => {
  const session = useSession();
  const language = ref<Language>('zh-CN');
  const theme = ref<Theme>('system');
  const large = ref(false);

  async function useLanguage(next: Language): Promise<void> {
    await speak(next);
    language.value = next;
    store('language', next);
  }

  /** public/look.js puts it on. */
  function wear(nextTheme: Theme, nextLarge: boolean): void {
    theme.value = nextTheme;
    large.value = nextLarge;
    const look = { theme: nextTheme, large: nextLarge ? '1' : '' };
    store('theme', look.theme);
    store('large', look.large);
    document.dispatchEvent(new CustomEvent('look', { detail: look }));
  }

  function useKeys(next: boolean): void {
    singleKeys.value = next;
    store('keys', next ? '' : 'off');
  }

  async function restore(): Promise<void> {
    wear(themes.find((one) => one === stored('theme')) ?? 'system', stored('large') === '1');
    useKeys(stored('keys') !== 'off');
    await useLanguage(languages.find((one) => one === stored('language')) ?? 'zh-CN');
  }

  /** Somebody has sat down: his own choices hold. */
  async function adopt(choices: OwnChoices): Promise<void> {
    wear(choices.theme, choices.large);
    useKeys(choices.single_keys);
    const his = languages.find((one) => one === choices.language);
    if (his && his !== language.value) await useLanguage(his);
  }

  async function keep(choice: Choose): Promise<void> {
    if (session.me) session.setChoices(await keepChoices(choice));
  }

  async function setTheme(next: Theme): Promise<void> {
    wear(next, large.value);
    await keep({ theme: next });
  }

  async function setLarge(next: boolean): Promise<void> {
    wear(theme.value, next);
    await keep({ large: next });
  }

  async function setKeys(next: boolean): Promise<void> {
    useKeys(next);
    await keep({ single_keys: next });
  }

  async function setLanguage(next: Language): Promise<void> {
    await useLanguage(next);
    await keep({ language: next });
  }

  const setPhrases = (phrases: string[]): Promise<void> => keep({ phrases });

  return {
    language, theme, large, keys: singleKeys,
    setLanguage, setTheme, setLarge, setKeys, setPhrases, restore, adopt,
  };
});
