import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { useSession } from '@/lib/session';

const routes: RouteRecordRaw[] = [
  { path: '/log-in', name: 'log-in', component: () => import('@/views/LogIn.vue'), meta: { open: true } },
  {
    path: '/',
    component: () => import('./Shell.vue'),
    children: [
      { path: '', redirect: '/workbench' },
      { path: 'workbench', name: 'workbench', component: () => import('@/views/Workbench.vue') },
      { path: 'desk/:list', name: 'work', component: () => import('@/views/WorkItems.vue'), props: true },
      { path: 'matters/new', name: 'kinds', component: () => import('@/views/Kinds.vue') },
      {
        path: 'matters/new/:kind',
        name: 'new-matter',
        component: () => import('@/views/NewMatter.vue'),
        props: true,
      },
      { path: 'matters/:id', name: 'matter', component: () => import('@/views/MatterPage.vue'), props: true },
      { path: 'ledgers/:kind', name: 'ledger', component: () => import('@/views/ledger/Ledger.vue'), props: true },
      {
        path: 'ledgers/:kind/print',
        name: 'print-ledger',
        component: () => import('@/views/print/PrintLedger.vue'),
        props: true,
      },
      {
        path: 'ledgers/:kind/book',
        name: 'print-book',
        component: () => import('@/views/print/PrintBook.vue'),
        props: true,
      },
      {
        path: 'matters/:id/prints',
        name: 'print-papers',
        component: () => import('@/views/print/PrintPapers.vue'),
        props: true,
      },
      { path: 'deliveries', redirect: '/deliveries/in' },
      {
        path: 'deliveries/:box(in|out)',
        name: 'deliveries',
        component: () => import('@/views/deliveries/Boxes.vue'),
        props: true,
      },
      {
        path: 'deliveries/:id',
        name: 'delivery',
        component: () => import('@/views/deliveries/Delivery.vue'),
        props: true,
      },
      { path: 'numbers', name: 'number-words', component: () => import('@/views/numbers/Words.vue') },
      { path: 'numbers/:id', name: 'numbers', component: () => import('@/views/numbers/Register.vue'), props: true },
      {
        path: 'numbers/:id/print',
        name: 'print-numbers',
        component: () => import('@/views/print/PrintNumbers.vue'),
        props: true,
      },
      { path: 'registers/:register', name: 'acts', component: () => import('@/views/acts/Acts.vue'), props: true },
      {
        path: 'registers/:register/print',
        name: 'print-acts',
        component: () => import('@/views/print/PrintActs.vue'),
        props: true,
      },
      { path: 'rules/flows', name: 'flows', component: () => import('@/views/rules/Flows.vue') },
      { path: 'rules', name: 'rules', component: () => import('@/views/rules/Rules.vue') },
      { path: 'ahead', name: 'ahead', component: () => import('@/views/ahead/Ahead.vue') },
      { path: 'shown', name: 'shown', component: () => import('@/views/shown/Shown.vue') },
      { path: 'plans', name: 'plans', component: () => import('@/views/owed/Plans.vue') },
      { path: 'findings', name: 'findings', component: () => import('@/views/findings/Findings.vue') },
      { path: 'statistics', name: 'statistics', component: () => import('@/views/statistics/Statistics.vue') },
      { path: 'scores', name: 'scores', component: () => import('@/views/scores/Scores.vue') },
      { path: 'scores/:id', name: 'score-sheet', component: () => import('@/views/scores/Sheet.vue'), props: true },
      { path: 'surveys', name: 'surveys', component: () => import('@/views/surveys/Surveys.vue') },
      { path: 'surveys/:id', name: 'survey', component: () => import('@/views/surveys/Survey.vue'), props: true },
      { path: 'office', redirect: '/office/matters' },
      { path: 'office/matters', name: 'monitor', component: () => import('@/views/office/Monitor.vue') },
      { path: 'office/kinds', name: 'kind-halts', component: () => import('@/views/office/KindHalts.vue') },
      { path: 'office/quality', name: 'quality', component: () => import('@/views/office/Quality.vue') },
      { path: 'office/load', name: 'load', component: () => import('@/views/office/Load.vue') },
      { path: 'office/staff', name: 'staff', component: () => import('@/views/staff/Staff.vue') },
      { path: 'office/sections', name: 'sections', component: () => import('@/views/office/Sections.vue') },
      { path: 'office/errors', name: 'errors', component: () => import('@/views/office/Errors.vue') },
      { path: 'scans', name: 'scans', component: () => import('@/views/scans/Scans.vue') },
      { path: 'stand-in', name: 'stand-in', component: () => import('@/views/standin/StandIn.vue') },
      { path: 'stand-in/words', name: 'written', component: () => import('@/views/standin/Written.vue') },
      { path: 'recurring', name: 'recurring', component: () => import('@/views/recurring/Recurring.vue') },
      { path: 'trays/:leader', name: 'tray', component: () => import('@/views/standin/Tray.vue'), props: true },
      {
        path: 'resources/:sort?',
        name: 'resources',
        component: () => import('@/views/resources/ResourceCalendar.vue'),
        props: true,
      },
      {
        path: 'resources/:sort/register',
        name: 'resource-register',
        component: () => import('@/views/resources/ResourceRegister.vue'),
        props: true,
      },
      { path: 'messages', name: 'messages', component: () => import('@/views/Messages.vue') },
      { path: 'search', name: 'search', component: () => import('@/views/search/SearchPage.vue') },
      { path: 'people', name: 'people', component: () => import('@/views/People.vue') },
      { path: 'people/import', name: 'import-people', component: () => import('@/views/ImportPeople.vue') },
      { path: 'settings', name: 'settings', component: () => import('@/views/settings/Settings.vue') },
      {
        path: 'people/:id(\\d+)',
        name: 'person',
        component: () => import('@/views/people/PersonPage.vue'),
        props: true,
      },
      { path: 'calendar', name: 'calendar', component: () => import('@/views/admin/CalendarPage.vue') },
      { path: 'audit', name: 'audit', component: () => import('@/views/admin/AuditPage.vue') },
      { path: 'running', name: 'running', component: () => import('@/views/admin/RunningPage.vue') },
      { path: ':rest(.*)*', name: 'nowhere', component: () => import('@/views/Nowhere.vue') },
    ],
  },
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach(async (to) => {
  const session = useSession();
  if (to.meta.open) return true;
  if (!session.me && !(await session.load().catch(() => true))) return { name: 'log-in', query: { back: to.fullPath } };
  return true;
});
