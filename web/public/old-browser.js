/* A classic script that every browser understands: tells the owner of a too old one what to do, instead of a white page. */
(function () {
  if (window.Proxy && 'noModule' in document.createElement('script') && window.fetch && window.AbortController) return;
  document.title = '请更换浏览器';
  document.write('<h1>浏览器版本过低</h1><p>本系统需要 Chromium 86 或更新内核的浏览器，例如：</p><ul>' +
    '<li>360 安全浏览器、360 企业安全浏览器（极速模式）</li><li>奇安信可信浏览器</li><li>统信 UOS、麒麟系统自带浏览器</li>' +
    '<li>Chrome 86、Edge 88、Firefox 85、Safari 14.1 及以上</li></ul><p>双核浏览器请切换到“极速模式”。如有困难，请联系信息化管理人员。</p>' +
    '<p>This browser is too old. Please use Chromium 86, Edge 88, Firefox 85, Safari 14.1 or newer.</p>');
  if (window.stop) window.stop();
})();
