import '@/lib/older';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/lists.css';
import { createPinia } from 'pinia';
import { createApp, watch } from 'vue';
import { whenReachable, whenUnauthenticated } from '@/api';
import { say } from '@/ui/toast';
import App from './App.vue';
import { i18n } from '@/lib/i18n';
import { router } from './router';
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
  whenReachable((reachable) => (session.reachable = reachable));
  // After an upgrade an open page may ask for a part that is gone; the person reloads when his text is safe.
  window.addEventListener('vite:preloadError', (event) => {
    event.preventDefault();
    say(i18n.global.t('error.upgraded'), 'bad');
  });
  const settings = useSettings();
  watch(
    () => session.me?.person.id,
    () => session.me && void settings.adopt(session.me.choices),
  );
  await settings.restore();
  app.use(router).mount('#app');
}

void start();
