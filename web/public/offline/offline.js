/* Looks whether the office answers again, and then opens what was asked for. */
(function () {
  function look() {
    fetch('/healthz', { cache: 'no-store' }).then(
      function (answer) {
        if (answer.ok) location.reload();
      },
      function () {},
    );
  }
  document.querySelector('button').addEventListener('click', look);
  window.addEventListener('online', look);
  setInterval(look, 4000);
})();
