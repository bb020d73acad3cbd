import '@/lib/older';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/lists.css';
import { createPinia } from 'pinia';
import { createApp, watch } from 'vue';
import { whenReachable, whenUnauthenticated } from '@/api';
import App from './App.vue';
import { i18n } from '@/lib/i18n';
import { router } from './router';
import { connection, heard, lookForUpgrade } from '@/lib/connection';
import { useSession } from '@/lib/session';
import { useSettings } from '@/lib/settings';

async function start(): Promise<void> {
  const app = createApp(App);
  app.use(createPinia()).use(i18n);
  const session = useSession();
  whenUnauthenticated(() => {
    const here = router.currentRoute.value;
    session.forget();
    if (here.name !== 'log-in') void router.push({ name: 'log-in', query: { back: here.fullPath, expired: '1' } });
  });
  whenReachable(heard);
  // A part of the page did not come: after an upgrade it is gone for good, and the line above the page says so.
  window.addEventListener('vite:preloadError', (event) => {
    event.preventDefault();
    connection.missing = true;
    void lookForUpgrade();
  });
  // The page one wanted to go to did not come. One leaves this one anyhow: it is fetched whole, where somebody answers.
  router.onError(async (_cause, to, from) => {
    if (from.matched.length && (await lookForUpgrade())) location.assign(to.fullPath);
  });
  const settings = useSettings();
  watch(
    () => session.me?.person.id,
    () => session.me && void settings.adopt(session.me.choices),
  );
  await settings.restore();
  app.use(router).mount('#app');
  // Only the page that says that the office cannot be reached (public/sw.js); a web view without it lacks nothing else.
  if (import.meta.env.PROD) await navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
}

void start();
