/** The name above every page, drawn: set as text it would be the only word of the start page that needs a font of 50 kB. */

/** The outline stands in index.html, once for the page as written and for the app. The link around it carries the name. */
export function Wordmark() {
  return (
    <svg className="h-8" viewBox="0 -195 803 256" fill="currentColor" aria-hidden="true">
      <use href="#wordmark" />
    </svg>
  );
}
