// The body of official papers. The components load when they are first shown; the rest is small and pure.
import { defineAsyncComponent } from 'vue';

export const BodyEditor = defineAsyncComponent(() => import('./BodyEditor.vue'));
export const BodyPreview = defineAsyncComponent(() => import('./BodyPreview.vue'));
export const BodyCompare = defineAsyncComponent(() => import('./BodyCompare.vue'));
export { checkBody, emptyBody, isBody, type Body } from './body';
