// What is booked: asked by its own pages and by whoever fills in a paper that books.
import { send, type Intent } from './client';
import type { Bookable, BookableText, BookingConflict, ResourceSort } from './types';

const at = (id: string): string => encodeURIComponent(id);

/** What can be booked here. */
export const resourceSorts = () => send<{ items: ResourceSort[] }>('/resource_sorts');
/** All of a sort; with a span of time, what is booked in it. */
export const bookables = (sort: string, span: { from: string; until: string } | null, signal?: AbortSignal) =>
  send<{ items: Bookable[] }>('/resources', { query: { sort, ...span }, signal });
export const enterBookable = (sort: string, organ: string, body: BookableText, intent: Intent) =>
  send<Bookable>('/resources', { method: 'POST', body: { sort, organ, ...body }, intent });
export const changeBookable = (id: string, revision: number, body: BookableText, intent: Intent) =>
  send<Bookable>(`/resources/${at(id)}`, { method: 'PUT', body: { revision, ...body }, intent });
export const closeBookable = (id: string, body: { from: string; until: string; reason: string }, intent: Intent) =>
  send<Bookable>(`/resources/${at(id)}/closings`, { method: 'POST', body, intent });
export const openBookable = (id: string, closing: string) =>
  send<Bookable>(`/resources/${at(id)}/closings/${at(closing)}`, { method: 'DELETE' });
export const retireBookable = (id: string, reason: string, intent: Intent) =>
  send<Bookable>(`/resources/${at(id)}/retire`, { method: 'POST', body: { reason }, intent });
/** Whose time other matters take in a span. */
export const bookingConflicts = (
  query: { people: string[]; from: string; until: string; matter?: string | undefined },
  signal?: AbortSignal,
) => send<{ items: BookingConflict[] }>('/conflicts', { query, signal });
