// Puts the reader's colours on the page before anything is drawn; src/app/page/settings.ts keeps them.
try {
  var kept = localStorage.getItem('wortlaut-theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // Where storage is blocked, the device decides.
}
// A page written when the site was built holds one view. Whoever asks for another waits for the app to draw it; whoever frames a page
// that is not made for frames, for its note that it is not shown there.
var asked = /[?&](kind|actor|topic|outlet|form|from|to|q|view|lang|accounts|blind|asof)=/.test(
  location.search,
);
var page = document.documentElement.dataset;
if (asked || (self !== top && page.frame === undefined)) page.still = 'other';
// A page that holds its style sheet is drawn without waiting for type (src/build/site/page-within.ts). Whoever was here before has it at
// hand, kept by the site's worker: then it is asked for at once, and no letter changes its shape.
if (navigator.serviceWorker && navigator.serviceWorker.controller)
  document.querySelectorAll('link[data-media]').forEach(function (font) {
    font.media = font.dataset.media;
  });
// Lines of a list that no window shows before it is scrolled come after the first picture (src/app/still/still.css).
if (page.frame === undefined) {
  page.first = '';
  requestAnimationFrame(function () {
    setTimeout(function () {
      delete page.first;
    });
  });
}
