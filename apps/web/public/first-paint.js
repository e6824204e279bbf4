// Before anything is drawn: the colours and the reading direction the reader chose, so that nothing flashes.
(function () {
  var page = document.documentElement;
  try {
    var chosen = localStorage.getItem('mantine-color-scheme-value');
    var dark =
      chosen === 'dark' ||
      (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    page.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
    var language = (localStorage.getItem('throughcare.language') || navigator.language).slice(0, 2);
    page.dir = language === 'ar' ? 'rtl' : 'ltr';
  } catch {
    // Storage may be closed to us: the page then starts light and left to right.
  }
})();
