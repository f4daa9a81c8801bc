// Pages written when the site was built can be read at once: the app comes after the first picture, so that neither waits for the
// other's bytes. The first address is the app, the others are parts it imports.
var scripts = document.currentScript.dataset.app.split(' ');
var corpus = new URL('corpus/corpus.json', document.currentScript.src).href;
var isShown = !document.documentElement.dataset.still;
var explorer = document.querySelector('#root > [data-panel="true"]');
var narrow = matchMedia('(max-width: 63.99rem)');

function fetchAhead(part) {
  var link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = part;
  document.head.append(link);
}
function fetchAll() {
  // One by one: a phone takes as long for all of them as for a drawing, and a reader may want to scroll in between.
  scripts.slice(1).forEach(function (part) {
    setTimeout(fetchAhead, 0, part);
  });
  // An event on a phone is all there is to see, and complete: the app can wait for a hand, or three seconds for those who only look.
  if (isShown && explorer && narrow.matches) whenWanted(run, 3000);
  else setTimeout(run);
}
function run() {
  import(scripts[0]).catch(showWritten);
  fetchCorpus();
  // Not asked for with the page where its first window does without it; the first opened event should not wait for it.
  document.fonts.load('1em "Source Serif 4 Variable"');
}
// The app does not come: what the file holds is better than nothing, though the address asks for another view of it.
function showWritten(error) {
  if (self === top || document.documentElement.dataset.frame !== undefined)
    delete document.documentElement.dataset.still;
  throw error;
}
// What the app will ask for first: it need not wait until the app is there.
function fetchCorpus() {
  var link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = corpus;
  document.head.append(link);
}

// A host that sends the policy of an older build refuses the style sheet within the page: here is the same as a file.
var within = document.querySelector('style[data-sheet]');
if (within && !within.sheet) {
  var sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = within.dataset.sheet;
  document.head.append(sheet);
}

// Waits until the reader's hand is on the page. What they press is marked, and pressed again when the app is there
// (src/app/still/done-before.ts).
var HANDS = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin'];
function whenWanted(go, most) {
  var timer = most && setTimeout(wanted, most);
  HANDS.forEach(function (hand) {
    document.addEventListener(hand, wanted, { capture: true, passive: true });
  });
  function wanted() {
    clearTimeout(timer);
    HANDS.forEach(function (hand) {
      document.removeEventListener(hand, wanted, { capture: true });
    });
    setTimeout(go);
  }
}
document.addEventListener(
  'click',
  function (click) {
    // What darkens the page around a sheet is drawn by the explorer's own element.
    if (click.target === explorer && narrow.matches) closeEvent();
    var button = click.target.closest('div[data-still] button');
    if (button === null) return;
    document.querySelectorAll('[data-pressed]').forEach(function (other) {
      delete other.dataset.pressed;
    });
    button.dataset.pressed = '';
  },
  true,
);
document.addEventListener('keydown', function (press) {
  if (press.key === 'Escape' && !press.target.closest('input')) closeEvent();
});
function closeEvent() {
  var button = document.querySelector('div[data-still] [data-close]');
  if (button) button.click();
}

// What lies behind an event's sheet can be reached no more than seen. Only scripts say so: without them there is no sheet.
function cover() {
  document
    .querySelectorAll('div[data-still] > :not([data-panel]), div[data-still] .explorer-main')
    .forEach(function (covered) {
      covered.inert = narrow.matches;
    });
}
if (explorer) {
  cover();
  narrow.addEventListener('change', cover);
}

// A page in the background draws no frame to wait for.
function begin() {
  if (document.hidden) fetchAll();
  else
    requestAnimationFrame(function () {
      setTimeout(fetchAll);
    });
}
// An event in a frame is complete too, and what surrounds it is somebody else's page: nothing more is asked for before a hand is there.
if (isShown && document.querySelector('#root > .embedded-event')) whenWanted(begin);
else begin();
