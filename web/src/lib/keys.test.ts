import { afterEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import english from '@/locale/en.json';
import { caps, keyList } from './key-list';
import { singleKeys, usePageKeys } from './keys';

let scope: EffectScope;
const listen = (actions: Parameters<typeof usePageKeys>[0]): void => {
  scope = effectScope();
  scope.run(() => usePageKeys(actions));
};
const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = document.body): boolean =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));

afterEach(() => {
  scope.stop();
  singleKeys.value = true;
  document.body.replaceChildren();
});

describe('the keys of a page', () => {
  it('are silent while somebody types, composes or holds another key', () => {
    const found = vi.fn();
    listen({ '/': found });
    const [box, dialog] = [document.createElement('input'), document.createElement('dialog')];
    document.body.append(box, dialog);
    press('/', {}, box);
    press('/', {}, dialog);
    press('/', { isComposing: true });
    press('/', { ctrlKey: true });
    expect(found).not.toHaveBeenCalled();
    press('/');
    expect(found).toHaveBeenCalledOnce();
  });

  it('know two after each other, and neither alone nor late', () => {
    const home = vi.fn();
    listen({ 'g h': home });
    press('h');
    press('g');
    expect(home).not.toHaveBeenCalled();
    press('H');
    expect(home).toHaveBeenCalledOnce();
    press('g');
    press('x');
    press('h');
    expect(home).toHaveBeenCalledOnce();
  });

  it('can be switched off where they are single', () => {
    const [help, open] = [vi.fn(), vi.fn()];
    listen({ '?': help, Enter: open });
    singleKeys.value = false;
    press('?');
    press('Enter');
    expect(help).not.toHaveBeenCalled();
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('the list of keys', () => {
  it('draws each as the board has it', () => {
    listen({});
    expect(caps('g h', '空格')).toEqual(['G', 'H']);
    expect(caps('Ctrl+Enter', '空格')).toEqual(['Ctrl', 'Enter']);
    expect(caps('/', '空格')).toEqual(['/']);
    expect(caps('Space', '空格')).toEqual(['空格']);
    expect(caps('ArrowUp', '空格')).toEqual(['↑']);
  });

  it('has words for every group and act', () => {
    listen({});
    for (const [group, lines] of Object.entries(keyList)) {
      expect(english.keys.group).toHaveProperty(group);
      for (const line of lines) expect(english.keys.does).toHaveProperty(line.does);
    }
  });
});
