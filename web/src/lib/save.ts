/** Gives the reader a file of the server's, under the name the server gives it. */
export function fetchFile(address: string, name = ''): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** Gives the reader a file that was made in the browser. */
export function saveAs(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  fetchFile(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
