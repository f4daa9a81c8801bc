/** Serves the built site the way a static host does: `e/7k2m-ruf.html` for `/e/7k2m-ruf`, 404.html with its status for what is missing. */
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { contentPolicy, headersFor } from '../safety/site-policy.mjs';
import { SetupError } from './ensure-packages.mjs';

/** @type {Readonly<Record<string, string>>} */
const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** @typedef {{ folder: string, base: string }} Site `base` begins and ends with a slash */

/**
 * @typedef {{ kind: 'file', file: string } | { kind: 'redirect', to: string } | { kind: 'missing' | 'malformed', page: string | null }} Answer
 * `page` is what to show beside the status; null where nobody looks, such as for a missing picture.
 */

/**
 * What a path of the address leads to.
 *
 * @param {Site} site
 * @param {string} address path and query as requested
 * @returns {Answer}
 */
export function answerFor({ folder, base }, address) {
  const pathname = readPath(address);
  const missing = path.join(folder, '404.html');
  const rescue = isFile(missing) ? missing : null;
  if (pathname === null) return { kind: 'malformed', page: rescue };
  if (`${pathname}/` === base || (pathname === '/' && base !== '/')) return { kind: 'redirect', to: base };
  if (!pathname.startsWith(base)) return { kind: 'missing', page: null };

  const file = path.join(folder, pathname.slice(base.length));
  const inside = file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
  if (!inside) return { kind: 'missing', page: null };
  if (isFile(file)) return { kind: 'file', file };
  const page = pageFor(folder, pathname.slice(base.length));
  if (page !== null) return { kind: 'file', file: page };
  // A name that ends like a file is a file that is not there; anything else is a link, which the app reads.
  const isLink = !(path.extname(file) in mimeTypes);
  return { kind: 'missing', page: isLink ? rescue : null };
}

/**
 * The page that a host of files has for a link. Of an event only the id counts: with other words behind it, its id's own file
 * answers (docs/hosting.md has the same rule for other servers).
 *
 * @param {string} folder
 * @param {string} link below the base
 * @returns {string | null}
 */
function pageFor(folder, link) {
  const plain = link.replace(/\/$/u, '');
  const lasting = plain.replace(/^(?<id>(?:en\/)?(?:embed\/)?e\/[a-z0-9]+)-[^/]*/u, '$<id>');
  const names = [`${plain}.html`, path.join(plain, 'index.html'), `${lasting}.html`];
  return names.map((name) => path.join(folder, name)).find(isFile) ?? null;
}

/**
 * @param {string} address
 * @returns {string | null} null when it cannot be decoded
 */
function readPath(address) {
  try {
    const pathname = decodeURIComponent(address.split(/[?#]/u)[0] ?? '/');
    return pathname.includes('\0') ? null : pathname;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/**
 * @param {string} base
 * @param {string} address
 */
function pathBelow(base, address) {
  const pathname = readPath(address) ?? '/';
  return pathname.startsWith(base) ? pathname.slice(base.length) : '';
}

/** @param {string} file */
function isFile(file) {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A name too long for any file, say: nothing that is asked for may end the server.
    return false;
  }
}

/** Far more than what stands before a page's policy, and the policy. */
const BYTES_OF_POLICY = 4096;

/**
 * The policy a page says of itself, which names what stands within it; the common one for all else.
 *
 * @param {string | null} file
 */
function policyOf(file) {
  if (file === null || path.extname(file) !== '.html') return contentPolicy;
  const bytes = Buffer.alloc(BYTES_OF_POLICY);
  const handle = openSync(file, 'r');
  const count = readSync(handle, bytes);
  closeSync(handle);
  const said = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)"/u;
  return said.exec(bytes.toString('utf8', 0, count))?.groups?.['policy'] ?? contentPolicy;
}

/** @param {Site} site */
function createSiteServer(site) {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const answer = answerFor(site, request.url ?? '/');
    const policy = policyOf('file' in answer ? answer.file : null);
    const headers = headersFor(pathBelow(site.base, request.url ?? '/'), policy);
    response.setHeaders(new Map(Object.entries(headers)));
    if (answer.kind === 'redirect') {
      response.writeHead(302, { location: answer.to }).end();
      return;
    }
    if (answer.kind === 'file') {
      sendFile(request, response, { file: answer.file, status: 200 });
      return;
    }
    const [status, text] = answer.kind === 'missing' ? [404, 'Not found\n'] : [400, 'Malformed address\n'];
    if (answer.page !== null) sendFile(request, response, { file: answer.page, status });
    else {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
    }
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ file: string, status: number }} answer
 */
function sendFile(request, response, { file, status }) {
  const type = mimeTypes[path.extname(file)] ?? 'application/octet-stream';
  const zips = /^(?:text|application\/(?:json|xml|manifest))|svg/u.test(type);
  const zipped = zips && /\bgzip\b/u.test(String(request.headers['accept-encoding']));
  // Built files below assets/ carry a hash of their content in their names, so they never change.
  const hashed = file.includes(`${path.sep}assets${path.sep}`);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(zips && { vary: 'accept-encoding' }),
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  if (request.method === 'HEAD') response.end();
  else {
    const content = createReadStream(file);
    // A reader who goes away in the middle is no fault.
    const ended = () => undefined;
    if (zipped) pipeline(content, createGzip(), response, ended);
    else pipeline(content, response, ended);
  }
}

/**
 * Serves a site on the wished port, or on the next free one.
 *
 * @param {Site & { host: string, port: number, exactPort: boolean }} wish
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function serveSite({ host, port, exactPort, ...site }) {
  const server = createSiteServer(site);
  const lastPort = exactPort ? port : port + 20;
  for (let candidate = port; ; candidate += 1) {
    const refusal = await listen(server, candidate, host);
    if (refusal === null) {
      return {
        port: candidate,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      };
    }
    if (refusal.code !== 'EADDRINUSE') throw new SetupError(`The site cannot be served: ${refusal.message}`);
    if (candidate >= lastPort) {
      const taken = exactPort ? `Port ${port} is` : `The ports ${port} to ${lastPort} are`;
      throw new SetupError(`${taken} in use. Set PORT to another one.`);
    }
  }
}

/**
 * A port of this machine that nobody listens on now.
 *
 * @param {number} from
 * @returns {Promise<number>}
 */
export async function findFreePort(from) {
  const server = createServer();
  for (let port = from; port <= from + 100; port += 1) {
    if ((await listen(server, port, '127.0.0.1')) === null) {
      await new Promise((resolve) => server.close(resolve));
      return port;
    }
  }
  throw new SetupError(`The ports ${from} to ${from + 100} are in use.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | null>} why it does not listen; null when it does
 */
function listen(server, port, host) {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}
