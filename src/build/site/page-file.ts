/** One HTML file: the built app's own page, with a head and a content of its own put in. */
import { escapeMarkup, tag } from './markup';

/** The parts of the built `index.html` between which a page's own are put. */
export type PageFrame = {
  readonly beforeHead: string;
  readonly beforeRoot: string;
  readonly end: string;
};

const HEAD = /<!-- head -->[\s\S]*?<!-- \/head -->/u;
const ROOT = '<div id="root"></div>';
const WITHOUT_SCRIPT = /\s*<noscript>[\s\S]*?<\/noscript>/u;

/** Throws when the page lacks a place that index.html must have. */
export function readFrame(page: string): PageFrame {
  const [beforeHead, afterHead, ...more] = page.split(HEAD);
  if (beforeHead === undefined || afterHead === undefined || more.length > 0) {
    throw new Error('index.html has to have one part between <!-- head --> and <!-- /head -->');
  }
  const [beforeRoot, afterRoot] = afterHead.split(ROOT);
  if (beforeRoot === undefined || afterRoot === undefined) throw new Error(`index.html has no ${ROOT}`);
  if (!WITHOUT_SCRIPT.test(afterRoot)) throw new Error('index.html has no <noscript> behind the root');
  return { beforeHead, beforeRoot, end: afterRoot.replace(WITHOUT_SCRIPT, '') };
}

const APP = /[ \t]*<script type="module"[^>]* src="(?<address>[^"]*\/)(?<file>assets\/[^"]+)"><\/script>\n?/u;
const PART = /[ \t]*<link rel="modulepreload"[^>]* href="(?<address>[^"]+)">\n?/gu;

/**
 * The same head, but the app comes after the first picture (public/start.js): what starts it is named behind the content, so that it
 * is not asked for while the first picture is made. A frame that was never built has no app.
 */
function withLateStart(head: string, isFrame: boolean): { readonly head: string; readonly start: string } {
  const app = APP.exec(head)?.groups;
  if (app === undefined) return { head, start: '' };
  const base = app['address'] ?? '/';
  const parts = [...head.matchAll(PART)].map((match) => match.groups?.['address'] ?? '');
  const scripts = [`${base}${app['file'] ?? ''}`, ...parts].join(' ');
  const height = isFrame ? `    ${deferred({ src: `${base}height.js` })}\n` : '';
  return {
    head: head.replace(PART, '').replace(APP, () => height),
    start: `\n    ${deferred({ src: `${base}start.js`, 'data-app': scripts })}`,
  };
}

function deferred(attributes: Readonly<Record<string, string>>): string {
  return `${tag('script', { defer: '', ...attributes })}</script>`;
}

const SERIF = /<link\s+rel="preload"(?=[^>]*source-serif)/u;

/** A list of events is set in both types where it is cards, and in one where it is a table: there the other comes later. */
function withSerifForCards(head: string): string {
  return head.replace(SERIF, '$& media="not all and (min-width: 48rem)"');
}

export type PageParts = {
  readonly lang: 'de' | 'en';
  readonly head: string;
  /** Stands in the root until the app takes over; null where the app has to begin with nothing. */
  readonly content: string | null;
  /** Another site may show it in a frame: then its content is shown there too, and its height told at once. */
  readonly isFrame?: boolean;
  /** Its first window shows a list of events. */
  readonly isList?: boolean;
  /** For readers without scripts, where the root is empty. */
  readonly withoutScript?: string;
  /** Behind the root, and there to stay. */
  readonly behind?: string;
};

export function pageFile(frame: PageFrame, parts: PageParts): string {
  const { lang, head, content, isFrame = false, isList = false, withoutScript, behind = '' } = parts;
  const root = content === null ? ROOT : `<div id="root" data-still="">${withoutStyles(content)}</div>`;
  const rest = withoutScript === undefined ? '' : `\n    <noscript>${withoutScript}</noscript>`;
  const start = frame.beforeHead.replace(
    '<html lang="de">',
    tag('html', { lang, 'data-frame': isFrame ? '' : null }),
  );
  const before =
    content === null ? { head: frame.beforeRoot, start: '' } : withLateStart(frame.beforeRoot, isFrame);
  const between = isList ? withSerifForCards(before.head) : before.head;
  return `${start}${head}${between}${root}${behind}${rest}${before.start}${frame.end}`;
}

/** The content policy would have the browser refuse them, reader by reader; so the build does. Quotes in texts are escaped. */
function withoutStyles(content: string): string {
  const at = Math.max(...[' style="', '<style', '<script'].map((one) => content.indexOf(one)));
  if (at < 0) return content;
  throw new Error(`a still page must not hold styles or scripts: ${content.slice(at, at + 200)}`);
}

/** For a link out of a frame in another page: our own pages refuse to be shown there. */
export const leaving = { target: '_blank', rel: 'noopener' } as const;

/** Leads on at once without scripts, and by hand where a browser does not. */
export function doorParts(address: string, title: string): { readonly head: string; readonly body: string } {
  const link = `${tag('a', { href: address })}${escapeMarkup(title)}</a>`;
  return {
    head: `<noscript>${tag('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` })}</noscript>`,
    body: `<main class="trouble"><h1>${link}</h1></main>`,
  };
}
