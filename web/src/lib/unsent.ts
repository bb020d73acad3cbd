/** Files that were on their way when a session ended, by whose they are and where he had chosen them: they go on when
 * he is back in the same window. A reload forgets them; the part that has arrived does not. */
export const unsent = new Map<string, File[]>();
