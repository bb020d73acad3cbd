/*
 * A classic script before the first paint: puts on <html> the theme and the size of letters kept on this machine, so that
 * nothing flashes. It alone turns "as the system is set" into a theme, now and whenever the system changes; the page
 * tells it of a choice by the event `look` (lib/settings.ts).
 */
(function () {
  var root = document.documentElement;
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  var contrast = window.matchMedia('(prefers-contrast: more)');
  var look = { theme: '', large: '' };

  function asTheSystem() {
    return contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
  }

  /* The bar of a phone's browser takes the colour of the page's own. */
  function paintFrame() {
    var colour = getComputedStyle(root).getPropertyValue('--card').trim();
    var frame = document.querySelector('meta[name="theme-color"]');
    if (colour && frame) frame.setAttribute('content', colour);
  }

  function wear() {
    root.dataset.theme = look.theme && look.theme !== 'system' ? look.theme : asTheSystem();
    root.dataset.size = look.large ? 'large' : 'normal';
    paintFrame();
  }

  try {
    look = { theme: localStorage.getItem('theme'), large: localStorage.getItem('large') };
  } catch (nothingIsKept) {
    /* Then the system's. */
  }
  document.addEventListener('look', function (event) {
    look = event.detail;
    wear();
  });
  document.addEventListener('DOMContentLoaded', paintFrame);
  [dark, contrast].forEach(function (asked) {
    if (asked.addEventListener) asked.addEventListener('change', wear);
  });
  wear();
})();
