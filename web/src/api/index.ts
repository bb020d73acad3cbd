export * from './administer';
export * from './booking';
export * from './calls';
export * from './types';
export { ApiError, faultsByField } from './errors';
export {
  fileUrl, Intent, setCsrfToken, setRequestLanguage, streamUrl, upload, whenReachable, whenUnauthenticated,
} from './client';
