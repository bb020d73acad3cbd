import { shallowRef } from 'vue';
import type { FileInfo } from '@/api';

/** What is looked at in front of the page (`views/viewer`): one of the files of a list, wherever that list stands. */
export type Viewed = Pick<FileInfo, 'id' | 'name'>;

export interface Viewing {
  files: readonly Viewed[];
  at: number;
}

export const viewing = shallowRef<Viewing | null>(null);

/** `what`: what it is called where its own name is not known. */
export const viewOne = (id: string, what: string): void => view([{ id, name: what }], id);

export function view(files: readonly Viewed[], id: string): void {
  const at = files.findIndex((file) => file.id === id);
  if (at >= 0) viewing.value = { files, at };
}
