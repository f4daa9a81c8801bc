/** What the site may do in a reader's browser, in one place: the same words stand in each page, in `_headers` and in our own server's answers. */
import { createHash } from 'node:crypto';

/**
 * Nothing from anybody else, no script or style within a page but those whose hash is named, no text turned into markup. vis-timeline
 * clears elements by way of markup, so one policy, `default` (src/app/trusted-types.ts), decides what may pass.
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

/** @typedef {{ scripts: readonly string[], styles: readonly string[] }} Within texts of what stands within pages, as it stands there */

/**
 * @param {Within} [within]
 * @returns {string}
 */
export function contentPolicyWith({ scripts, styles } = { scripts: [], styles: [] }) {
  /** @type {Readonly<Record<string, readonly string[]>>} */
  const hashed = { 'script-src': scripts, 'style-src': styles };
  return Object.entries(contentRules)
    .map(([rule, value]) => [rule, value, ...(hashed[rule] ?? []).map(hashSource)].join(' '))
    .join('; ');
}

/** @param {string} text */
function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Of pages that hold neither. */
export const contentPolicy = contentPolicyWith();

/**
 * For every file.
 *
 * @type {Readonly<Record<string, string>>}
 */
const plainHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** @param {string} policy */
function siteHeaders(policy) {
  return { 'Content-Security-Policy': policy, ...plainHeaders };
}

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
  [
    '',
    'index.html',
    '404.html',
    'e/*',
    'a/*',
    'p/*',
    't/*',
    'o/*',
    'pledges',
    'pledges.html',
    'shell.html',
  ].map((place) => language + place),
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
 * @param {string} [policy]
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(path, policy = contentPolicy) {
  if (mayBeFramed(path)) return siteHeaders(policy);
  const both = `${policy}, ${unframedHeaders['Content-Security-Policy'] ?? ''}`;
  return { ...siteHeaders(policy), ...unframedHeaders, 'Content-Security-Policy': both };
}

/**
 * The file `_headers` as Netlify and Cloudflare Pages read it. Rules for one path add up there, so framing is refused by a
 * rule of its own, which embedded pages do not meet.
 *
 * @param {string} base begins and ends with a slash
 * @param {string} [policy]
 */
export function headersFile(base, policy = contentPolicy) {
  const rules = [
    ruleFor(`${base}*`, siteHeaders(policy)),
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
