import { computed, nextTick, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import {
  ApiError,
  command,
  faultsByField,
  Intent,
  type Action,
  type Command,
  type CommandArgs,
  type Kind,
  type Matter,
} from '@/api';
import { filled } from '@/lib/format';
import type { Desk } from '@/lib/desk';
import { useSession } from '@/lib/session';

/** Moves the matter on with what stands on the form; the others (退回, 转交, 拿回, 催办 …) leave the form alone. */
export const isForward = (action: Action): boolean =>
  Boolean(action.primary) || ['submit', 'agree', 'disagree', 'abstain'].includes(action.verb);

/** What stands on the form goes along, and what was written beside it. */
const takesTheForm = (action: Action): boolean => isForward(action) || action.verb === 'expedite';

/** Says who does it or hurries it, and takes nothing of what stands on the form: what is being written goes on. */
const besideTheForm = [
  'claim', 'unclaim', 'urge', 'insert_step', 'drop_step', 'circulate', 'recall', 'remove_signer', 'suspend', 'resume',
  'add_unit', 'remove_unit', 'redo',
];
const leavesTheDesk = (action: Action): boolean => besideTheForm.includes(action.verb);

export interface Sent {
  label: string;
  verb: string;
}

export interface Ask {
  action: Action;
  args?: CommandArgs;
  opinion?: string;
  /** Of another's desk, where the office acts on it (改派). */
  work_item?: string;
  /** Claimed, it is done with the same press. */
  on?: boolean;
}

export interface Commands {
  busy: Ref<boolean>;
  fault: ShallowRef<ApiError | null>;
  faults: Ref<Record<string, string>>;
  sent: Ref<Sent | null>;
  opinionWanted: ComputedRef<boolean>;
  touched: (field: string) => void;
  act: (ask: Ask) => Promise<boolean>;
  start: (action: Action) => void;
  opened: (now: Matter) => Promise<void>;
}

/** Brings the leaf with these fields before the reader. */
type Reveal = (names: readonly string[]) => Promise<void>;

async function focusFirstFault(names: string[]): Promise<void> {
  await nextTick();
  const boxes = names
    .map((name) => document.getElementById(name === 'opinion' ? 'opinion' : `field-${name}`))
    .filter(Boolean);
  boxes.sort((a, b) => (a!.compareDocumentPosition(b!) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  boxes[0]?.focus();
  boxes[0]?.scrollIntoView({ block: 'center' });
}

/** What one does with an open matter: builds the command, keeps every text when it is refused, takes the new view. */
export function useCommands(
  id: string,
  view: ShallowRef<Matter | null>,
  desk: Desk,
  kind: () => Kind | null,
  reveal: Reveal,
): Commands {
  const { t } = useI18n();
  const session = useSession();
  const busy = ref(false);
  const fault = shallowRef<ApiError | null>(null);
  const faults = ref<Record<string, string>>({});
  const sent = ref<Sent | null>(null);
  const intent = new Intent();
  let noted = false;
  const opinionWanted = computed(() =>
    (view.value?.actions ?? []).some((action) => isForward(action) && action.opinion !== 'none'),
  );

  function touched(field: string): void {
    const { [field]: _gone, ...rest } = faults.value;
    faults.value = rest;
    desk.touch();
  }

  /** What is missing can be said at once, without asking the server. */
  function missing(ask: Ask): Record<string, string> {
    const found: Record<string, string> = {};
    if (takesTheForm(ask.action)) {
      for (const name of ask.action.needs ?? []) if (!filled(desk.fields.value[name])) found[name] = t('field.needed');
    }
    if (ask.action.opinion === 'required' && !(ask.opinion ?? desk.opinion.value).trim())
      found.opinion = t('opinion.needed');
    return found;
  }

  function build(ask: Ask, now: Matter): Command {
    const changed = takesTheForm(ask.action) && !leavesTheDesk(ask.action) ? desk.changed.value : {};
    const hasFields = Object.keys(changed).length > 0;
    const args: CommandArgs = { ...ask.args, ...(hasFields ? { fields: changed } : {}) };
    const opinion = ask.action.opinion === 'none' ? '' : (ask.opinion ?? desk.opinion.value).trim();
    const item = ask.work_item ?? ask.action.work_item;
    return {
      verb: ask.action.verb,
      ...(item ? { work_item: item } : {}),
      ...(hasFields || !ask.action.work_item ? { revision: now.revision } : {}),
      ...(opinion ? { opinion } : {}),
      ...(opinion && isForward(ask.action) && desk.drawing.value ? { drawing: desk.drawing.value } : {}),
      ...(Object.keys(args).length ? { args } : {}),
    };
  }

  async function point(): Promise<void> {
    const names = Object.keys(faults.value);
    await reveal(names);
    await focusFirstFault(names);
  }

  async function refuse(cause: ApiError): Promise<void> {
    fault.value = cause;
    faults.value = faultsByField(cause);
    const known = new Set(['opinion', ...(kind()?.fields.map((field) => field.name) ?? [])]);
    if (Object.keys(faults.value).some((name) => known.has(name))) await point();
  }

  async function act(ask: Ask): Promise<boolean> {
    const now = view.value;
    if (!now || busy.value) return false;
    fault.value = null;
    faults.value = missing(ask);
    if (Object.keys(faults.value).length) {
      await point();
      return false;
    }
    busy.value = true;
    try {
      const next = await command(id, build(ask, now), intent);
      if (!leavesTheDesk(ask.action)) desk.clear();
      sent.value = { label: ask.action.label, verb: ask.action.verb };
      view.value = next;
      window.scrollTo({ top: 0 });
      void session.refreshCounts();
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      await refuse(cause);
      return false;
    } finally {
      busy.value = false;
    }
    return ask.on ? goOn() : true;
  }

  /** What was claimed a moment ago, on what now stands in its cells. What asks for more waits for its own press. */
  async function goOn(): Promise<boolean> {
    await nextTick();
    const action = view.value?.actions.find((one) => one.verb === 'agree' && !one.confirm);
    return action ? act({ action }) : true;
  }

  function start(action: Action): void {
    void act({ action });
  }

  /** What is done by opening the page (已阅) has no button; the page does it once and says nothing. */
  async function opened(now: Matter): Promise<void> {
    const action = now.actions.find((one) => one.verb === 'view' && one.button === false);
    if (!action || noted) return;
    noted = true;
    try {
      const next = await command(id, build({ action }, now), new Intent());
      if (!busy.value) view.value = next;
      void session.refreshCounts();
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
    }
  }

  return { busy, fault, faults, sent, opinionWanted, touched, act, start, opened };
}
