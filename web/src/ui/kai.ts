let asked = false;

/** Brings the regular script in which opinions are written, in slices the browser fetches as it meets their characters. */
export function wantRegularScript(): void {
  if (asked) return;
  asked = true;
  import('lxgw-wenkai-webfont/lxgwwenkai-regular.css').catch(() => (asked = false));
}
