import { computed, onScopeDispose, reactive, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { ApiError, saveDraft, type DraftSaved, type Fields, type Matter } from '@/api';
import { unstore } from './kept';
import { useSession } from './session';
import { fullTime, type Translate } from './time';

type SaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed';

export interface Saving {
  state: SaveState;
  at: string;
}

/** Whether what is being written lies on the server; empty: there is nothing. */
export function savedWords({ state, at }: Saving, t: Translate): string {
  if (state === 'clean') return '';
  return state === 'saved' ? t('save.saved', { time: fullTime(at).slice(11) }) : t(`save.${state}`);
}

interface Kept {
  fields: Fields;
  opinion: string;
  drawing?: string;
}

export interface Desk {
  fields: Ref<Fields>;
  opinion: Ref<string>;
  /** A file: what he wrote by hand beside the opinion. */
  drawing: Ref<string>;
  changed: ComputedRef<Fields>;
  dirty: ComputedRef<boolean>;
  save: Saving;
  conflict: Ref<Fields | null>;
  /** Another paper that is registered already and says the same: told while it is a draft. */
  twin: Ref<DraftSaved['twin']>;
  adopt: (view: Matter) => void;
  touch: () => void;
  flush: () => Promise<void>;
  clear: () => void;
  settleConflict: (field: string, use: 'mine' | 'theirs') => void;
}

const pause = 5000;
/** The desks with words that only this window has so far. */
export const unsaved = reactive(new Set<string>());
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function readKept(key: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

function writeKept(key: string, kept: Kept | null): void {
  try {
    if (kept) sessionStorage.setItem(key, JSON.stringify(kept));
    else sessionStorage.removeItem(key);
  } catch {
    // Without room in the browser the server's draft remains.
  }
}

/**
 * What somebody is writing on a matter: kept in the browser at every stroke, on the server every five seconds, and thrown
 * away only when the server has taken the command it was written for. A secretary writes for a `leader` apart from what
 * is the secretary's own.
 */
export function useDesk(id: string, leader?: string): Desk {
  const session = useSession();
  const key = session.own(leader ? `desk:${id}:${leader}` : `desk:${id}`);
  const view = shallowRef<Matter | null>(null);
  const fields = ref<Fields>({});
  const opinion = ref('');
  const drawing = ref('');
  const conflict = ref<Fields | null>(null);
  const twin = ref<DraftSaved['twin']>(null);
  const save = reactive<Saving>({ state: 'clean', at: '' });
  const edited = ref(false);
  watch(
    () => save.state,
    (state) => (state === 'clean' || state === 'saved' ? unsaved.delete(key) : unsaved.add(key)),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changed = computed<Fields>(() => {
    const now = view.value;
    if (!now) return {};
    return Object.fromEntries(
      Object.entries(fields.value).filter(
        ([name, value]) => (now.field_rights[name] ?? 'read') !== 'read' && !same(value, now.fields[name]),
      ),
    );
  });
  const dirty = computed(() => edited.value && (opinion.value !== '' || Object.keys(changed.value).length > 0));

  /** Takes a newer view. What is being written stays; what others changed in untouched fields comes in. */
  function adopt(next: Matter): void {
    const mine: Kept | null = edited.value
      ? { fields: changed.value, opinion: opinion.value, drawing: drawing.value }
      : readKept(key);
    view.value = next;
    fields.value = { ...next.fields, ...next.filled, ...(next.draft?.fields ?? {}), ...(mine?.fields ?? {}) };
    drawing.value = mine?.drawing ?? '';
    opinion.value = mine?.opinion || next.draft?.opinion || '';
    if (!edited.value && next.draft) Object.assign(save, { state: 'saved', at: next.draft.saved_at });
    if (mine && !edited.value) touch();
  }

  function touch(): void {
    edited.value = true;
    writeKept(key, { fields: changed.value, opinion: opinion.value, drawing: drawing.value });
    if (save.state !== 'saving') save.state = 'waiting';
    timer ??= setTimeout(() => void flush(), pause);
  }

  /** Two texts in one cell: only cells that I changed as well, and otherwise, are worth a question. */
  function collide(present: Fields | null): void {
    const both = Object.entries(present ?? {}).filter(
      ([name, value]) => name in changed.value && !same(value, changed.value[name]) && !same(value, view.value?.fields[name]),
    );
    if (both.length) conflict.value = Object.fromEntries(both);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const now = view.value;
    if (!now || !edited.value || !now.actions.length) return;
    const sent = { fields: changed.value, opinion: opinion.value };
    save.state = 'saving';
    try {
      const answer = await saveDraft(id, { leader, ...sent, base_revision: now.revision });
      if (!edited.value) return; // meanwhile the command was taken that it was written for
      const overtaken = !same(sent, { fields: changed.value, opinion: opinion.value });
      Object.assign(save, { state: overtaken ? 'waiting' : 'saved', at: answer.saved_at });
      collide(answer.conflict);
      twin.value = answer.twin;
      // The server's draft knows no drawing: as long as there is one the window keeps it.
      if (!overtaken && !drawing.value) writeKept(key, null);
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      if (!edited.value) return;
      save.state = 'failed';
      if (cause.retryable) timer = setTimeout(() => void flush(), pause);
    }
  }

  function clear(): void {
    clearTimeout(timer);
    timer = undefined;
    edited.value = false;
    opinion.value = '';
    drawing.value = '';
    conflict.value = null;
    twin.value = null;
    Object.assign(save, { state: 'clean', at: '' });
    writeKept(key, null);
    unstore(session.drawn(id));
  }

  function settleConflict(field: string, use: 'mine' | 'theirs'): void {
    if (!conflict.value) return;
    const { [field]: theirs, ...rest } = conflict.value;
    if (use === 'theirs') fields.value = { ...fields.value, [field]: theirs };
    conflict.value = Object.keys(rest).length ? rest : null;
    touch();
  }

  onScopeDispose(() => {
    unsaved.delete(key);
    if (timer) void flush();
  });
  return { fields, opinion, drawing, changed, dirty, save, conflict, twin, adopt, touch, flush, clear, settleConflict };
}
