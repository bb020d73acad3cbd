/** What a register is narrowed by, column by column, as the address bar has it: `sender:县|received_on:2026-01-01..`. */
export type Where = Record<string, string>;

const hide = (value: string): string => value.replace(/[|%]/g, encodeURIComponent);

export function whereFrom(text: string): Where {
  const pairs = text.split('|').map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]);
  return Object.fromEntries(
    pairs.filter(([name, value]) => name && value).map(([name, value]) => [name, shown(value!)]),
  );
}

function shown(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

export const whereText = (where: Where): string =>
  Object.entries(where)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${hide(value)}`)
    .join('|');

/** As the server takes it. */
export const whereList = (where: Where): string[] => Object.entries(where).map(([name, value]) => `${name}:${value}`);

export const rangeFrom = (value: string): [string, string] => {
  const at = value.indexOf('..');
  return at < 0 ? [value, value] : [value.slice(0, at), value.slice(at + 2)];
};
export const rangeText = (from: string, to: string): string => (from || to ? `${from}..${to}` : '');
