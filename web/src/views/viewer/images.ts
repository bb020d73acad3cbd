import { onScopeDispose } from 'vue';
import { filePage, filePicture, type FilePages } from '@/api';

const most = 12;

/**
 * The images of one file: in memory while it is looked at and nowhere else, the last dozen at once. What is fetched a
 * second time while it is under way is fetched once.
 */
export function useImages(id: string, kind: FilePages['shown_as']) {
  const left = new AbortController();
  const kept = new Map<string, Promise<string>>();

  const fetched = async (page: number, width: number): Promise<string> => {
    const blob = await (kind === 'picture' ? filePicture(id, left.signal) : filePage(id, page, width, left.signal));
    return URL.createObjectURL(blob);
  };
  const give = (made: Promise<string>): void => void made.then(URL.revokeObjectURL, () => undefined);

  function image(page: number, width: number): Promise<string> {
    const name = kind === 'picture' ? '' : `${page} ${width}`;
    const made = kept.get(name) ?? fetched(page, width);
    kept.delete(name);
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    for (const [oldest, old] of kept) {
      if (kept.size <= most) break;
      kept.delete(oldest);
      give(old);
    }
    return made;
  }

  onScopeDispose(() => {
    left.abort();
    kept.forEach(give);
  });
  return image;
}
