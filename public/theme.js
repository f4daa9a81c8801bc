// Puts the reader's colours on the page before anything is drawn; src/app/settings.ts keeps them.
try {
  var kept = localStorage.getItem('wortlaut-theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // Where storage is blocked, the device decides.
}
// A page written when the site was built holds one view. Whoever asks for another, or frames it, waits for the app to draw.
var asked = /[?&](kind|actor|topic|outlet|form|from|to|q|view|lang|accounts|blind|asof)=/.test(
  location.search,
);
if (asked || self !== top) document.documentElement.dataset.still = 'other';
