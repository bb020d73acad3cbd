import { defineStore } from 'pinia';
import { ref } from 'vue';
import { store, stored } from '@/lib/kept';
import { singleKeys } from '@/lib/keys';
import { languages, speak, type Language } from './i18n';

/** What a person chose for himself on this machine. */
export const useSettings = defineStore('settings', () => {
  const language = ref<Language>('zh-CN');
  const large = ref(false);

  async function setLanguage(next: Language): Promise<void> {
    await speak(next);
    language.value = next;
    store('language', next);
  }

  function setLarge(next: boolean): void {
    large.value = next;
    document.documentElement.dataset.size = next ? 'large' : 'normal';
    store('large', next ? '1' : '');
  }

  function setKeys(next: boolean): void {
    singleKeys.value = next;
    store('keys', next ? '' : 'off');
  }

  async function restore(): Promise<void> {
    setLarge(stored('large') === '1');
    setKeys(stored('keys') !== 'off');
    const before = languages.find((one) => one === stored('language'));
    await setLanguage(before ?? 'zh-CN');
  }

  return { language, large, keys: singleKeys, setLanguage, setLarge, setKeys, restore };
});
