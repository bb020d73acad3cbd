/**
 * Every key of the pages, once: what a page listens to (`usePageKeys` takes no other) and what the sheet of keys shows.
 * `g h` is one after the other; a name with + is held together and does not count as a single key.
 */
export const keyList = {
  everywhere: [
    { press: ['Ctrl+K', '/'], does: 'find' },
    { press: ['g h'], does: 'home' },
    { press: ['g t'], does: 'pending' },
    { press: ['?'], does: 'help' },
    { press: ['Escape'], does: 'close' },
  ],
  lists: [
    { press: ['j', 'k'], does: 'move' },
    { press: ['Enter'], does: 'open' },
    { press: ['x'], does: 'choose' },
    { press: ['y'], does: 'read' },
    { press: ['Space'], does: 'beside' },
    { press: ['e'], does: 'opinion' },
  ],
  viewing: [
    { press: ['ArrowLeft', 'ArrowRight'], does: 'turn' },
    { press: ['+', '-'], does: 'zoom' },
    { press: ['r'], does: 'rotate' },
    { press: ['[', ']'], does: 'file' },
  ],
  finding: [
    { press: ['ArrowDown', 'ArrowUp'], does: 'move' },
    { press: ['Enter'], does: 'open' },
    { press: ['Ctrl+Enter'], does: 'newTab' },
  ],
} as const;

export type KeyGroup = keyof typeof keyList;
export type PageKey = (typeof keyList)[KeyGroup][number]['press'][number];

const drawn: Record<string, string> = { ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', Escape: 'Esc' };

/** The caps of what is pressed: `g h` is two. `space`: what the reader calls the long one. */
export const caps = (press: PageKey, space: string): string[] =>
  (press === '+' ? [press] : press.split(/[ +]/))
    .map((key) => (key === 'Space' ? space : (drawn[key] ?? (key.length === 1 ? key.toUpperCase() : key))));
