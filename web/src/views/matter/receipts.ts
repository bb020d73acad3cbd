/** How the state of a receipt is coloured. */
export const receiptTone: Record<string, string> = {
  unread: 'amber',
  missed: 'amber',
  read: 'blue',
  answered: 'green',
};

/** Faults of a receipt by the field they stand at. */
export const receiptFaults = (fields: readonly { pointer: string; detail: string }[]): Record<string, string> =>
  Object.fromEntries(
    fields.filter((one) => one.pointer.startsWith('/answers/')).map((one) => [one.pointer.slice(9), one.detail]),
  );
