import { defineAsyncComponent } from 'vue';

/** The kit comes with the first question, not with the page. */
export const ChangeDialog = defineAsyncComponent(() => import('./ChangeDialog.vue'));
