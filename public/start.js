// Pages written when the site was built can be read at once: the app comes after the first picture, so that neither waits for the
// other's bytes. The first address is the app, the others are parts it imports.
var scripts = document.currentScript.dataset.app.split(' ');
function fetchAhead(part) {
  var link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = part;
  document.head.append(link);
}
function start() {
  // One by one: a phone takes as long for all of them as for a drawing, and a reader may want to scroll in between.
  scripts.slice(1).forEach(function (part) {
    setTimeout(fetchAhead, 0, part);
  });
  setTimeout(function () {
    import(scripts[0]);
  });
}
// A page in the background draws no frame to wait for.
if (document.hidden) start();
else
  requestAnimationFrame(function () {
    setTimeout(start);
  });
