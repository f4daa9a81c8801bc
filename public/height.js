// In a frame of another page: tells that page how tall this one is, until the app does (src/app/embed/tell-height.ts).
var written = document.querySelector('#root > main');
new ResizeObserver(function () {
  var box = written.getBoundingClientRect();
  // Nothing is shown where the address asks for another view, or once the app is there.
  if (box.height > 0)
    parent.postMessage({ type: 'wortlaut-height', height: Math.ceil(box.bottom + scrollY) }, '*');
}).observe(written);
