/** What the site may do in a reader's browser, in one place: the same words stand in each page, in `_headers` and in our own server's answers. */
import { createHash } from 'node:crypto';

/**
 * Nothing from anybody else, no script or style within a page but those of the build, no text turned into markup. vis-timeline clears elements by
 * way of markup, so one policy, `default` (src/app/trusted-types.ts), decides what may pass.
 *
 * @type {Readonly<Record<string, string>>}
 */
const contentRules = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

export const contentPolicy = policyFor({});

/**
 * What stands within pages, word for word: a browser lets it pass by its hash, and nothing else.
 *
 * @typedef {{ scripts?: readonly string[], styles?: readonly string[] }} Within
 */

/** @param {Within} within */
export function policyFor({ scripts = [], styles = [] }) {
  /** @type {Readonly<Record<string, readonly string[]>>} */
  const within = { 'script-src': scripts, 'style-src': styles };
  return Object.entries(contentRules)
    .map(([rule, value]) => [rule, value, ...(within[rule] ?? []).map(hashOf)].join(' '))
    .join('; ');
}

/** @param {string} text */
export function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * @param {string} page a built one
 * @returns {string} its policy; the plain one where it says none
 */
export function policyOf(page) {
  return (
    /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)"/u.exec(page)?.groups?.['policy'] ??
    contentPolicy
  );
}

/**
 * For every file, beside the policy.
 *
 * @type {Readonly<Record<string, string>>}
 */
const siteHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * For every page but those below `embed/`: nobody may frame them. A second policy beside the first; both count.
 *
 * @type {Readonly<Record<string, string>>}
 */
const unframedHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

/** Where pages lie that may not be framed, below the base; '' is the page at the base itself. */
const unframedPlaces = ['', 'en/'].flatMap((language) =>
  ['', 'index.html', '404.html', 'e/*', 'a/*', 'p/*', 't/*', 'o/*', 'pledges'].map(
    (place) => language + place,
  ),
);

/**
 * @param {string} path below the base, without a slash in front
 * @returns {boolean} whether another site may show it in a frame
 */
function mayBeFramed(path) {
  return /^(?:en\/)?embed(?:\/|$)/u.test(path);
}

/**
 * What our own server sends with an answer.
 *
 * @param {string} path below the base, without a slash in front
 * @param {string} [policy] the one the site's pages say
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(path, policy = contentPolicy) {
  if (mayBeFramed(path)) return { 'Content-Security-Policy': policy, ...siteHeaders };
  const both = `${policy}, ${unframedHeaders['Content-Security-Policy'] ?? ''}`;
  return { ...siteHeaders, ...unframedHeaders, 'Content-Security-Policy': both };
}

/**
 * The file `_headers` as Netlify and Cloudflare Pages read it. Rules for one path add up there, so framing is refused by a
 * rule of its own, which embedded pages do not meet.
 *
 * @param {string} base begins and ends with a slash
 * @param {string} [policy] the one the site's pages say
 */
export function headersFile(base, policy = contentPolicy) {
  const rules = [
    ruleFor(`${base}*`, { 'Content-Security-Policy': policy, ...siteHeaders }),
    ...unframedPlaces.map((place) => ruleFor(base + place, unframedHeaders)),
    ruleFor(`${base}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ];
  return `# Made by the build (src/build/safety).\n${rules.join('')}`;
}

/**
 * @param {string} path
 * @param {Readonly<Record<string, string>>} headers
 */
function ruleFor(path, headers) {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
