// Pages written when the site was built can be read at once: the app comes after the first picture, so that neither waits for the
// other's bytes. The first address is the app, the others are parts it imports.
var scripts = document.currentScript.dataset.app.split(' ');
var corpus = new URL('corpus/corpus.json', document.currentScript.src).href;
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
  whenWanted(function () {
    import(scripts[0]);
    fetchCorpus();
  });
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

// An event on a phone is all there is to see, and complete: the app can wait until the reader's hand is on the page, or three seconds
// for those who only look. What they press is marked, and pressed again when the app is there (src/app/done-before.ts).
var HANDS = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin'];
function whenWanted(go) {
  var sheet = document.querySelector('#root > [data-panel="true"]');
  if (
    sheet === null ||
    document.documentElement.dataset.still ||
    !matchMedia('(max-width: 63.99rem)').matches
  ) {
    setTimeout(go);
    return;
  }
  var timer = setTimeout(wanted, 3000);
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
    var button = click.target.closest('div[data-still] button');
    if (button === null) return;
    document.querySelectorAll('[data-pressed]').forEach(function (other) {
      delete other.dataset.pressed;
    });
    button.dataset.pressed = '';
  },
  true,
);

// A page in the background draws no frame to wait for.
if (document.hidden) fetchAll();
else
  requestAnimationFrame(function () {
    setTimeout(fetchAll);
  });
