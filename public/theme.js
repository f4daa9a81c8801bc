// Puts the reader's colours on the page before anything is drawn; src/app/settings.ts keeps them.
try {
  var kept = localStorage.getItem('wortlaut-theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // Where storage is blocked, the device decides.
}
