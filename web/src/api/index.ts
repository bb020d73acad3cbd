export * from './administer';
export * from './booking';
export * from './calls';
export * from './types';
export { ApiError, faultsByField } from './errors';
export {
  fileUrl, Intent, setCsrfToken, setRequestLanguage, streamUrl, whenReachable, whenUnauthenticated,
} from './client';
