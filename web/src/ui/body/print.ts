/**
 * Whoever prints while sheets are shown (the button, Ctrl+P) gets the sheets and nothing around them: copies stand
 * alone on
 * the page as long as the printing lasts. Gives back how to stop that.
 */
export function printOnly(sheets: () => readonly HTMLElement[]): () => void {
  const root = document.createElement('div');
  root.className = 'body-print';
  const before = (): void => {
    root.replaceChildren(...sheets().map((sheet) => sheet.cloneNode(true)));
    document.body.append(root);
    document.documentElement.classList.add('printing-body');
  };
  const after = (): void => {
    document.documentElement.classList.remove('printing-body');
    root.remove();
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    after();
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
