/** The files behind every address that was ever published. Written out, so that no change elsewhere can take an address along with it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Ledger } from '../ledger/ledger';
import type { Published } from '../ledger/published';
import { publishedBeside, readLedger, readPublished } from '../ledger/read-ledger';

const ALWAYS = [
  'index.html',
  'pledges.html',
  'embed.html',
  'en/index.html',
  'en/pledges.html',
  'en/embed.html',
  '404.html',
];
const FOLDERS = { articles: 'a', actors: 'p', topics: 't', outlets: 'o' } as const;

/** An event's lasting address is its id alone. */
function promisedFiles({ events }: Ledger, published: Published): readonly string[] {
  const others = (['articles', 'actors', 'topics', 'outlets'] as const).flatMap((kind) =>
    Object.keys(published[kind]).flatMap((id) =>
      ['', 'en/'].map((lang) => `${lang}${FOLDERS[kind]}/${id}.html`),
    ),
  );
  const lasting = Object.keys(events).flatMap((id) =>
    ['e', 'en/e', 'embed/e', 'en/embed/e'].map((folder) => `${folder}/${id}.html`),
  );
  return [...ALWAYS, ...lasting, ...others];
}

/** A slug was of one language or the other. */
function promisedSlugs({ slugs }: Published): readonly (readonly string[])[] {
  return Object.entries(slugs).flatMap(([id, all]) =>
    all.map((slug) => ['', 'en/'].map((lang) => `${lang}e/${id}-${slug}.html`)),
  );
}

/** Throws when the built site lacks one of them: somebody has its address. */
export function keepPromises(site: string, ledgerFile: string): void {
  const events = readLedger(ledgerFile);
  const others = readPublished(publishedBeside(ledgerFile));
  const [broken] = [...events.diagnostics, ...others.diagnostics];
  if (broken !== undefined) throw new Error(`${broken.file}: ${broken.message} ${broken.hint}`);
  const isThere = (file: string): boolean => existsSync(path.join(site, file));
  const lost = [
    ...promisedFiles(events.ledger, others.ledger).filter((file) => !isThere(file)),
    ...promisedSlugs(others.ledger).flatMap((files) => (files.some(isThere) ? [] : files.join(' or '))),
  ];
  if (lost.length === 0) return;
  const named = lost.slice(0, 10).join(', ') + (lost.length > 10 ? ' …' : '');
  throw new Error(
    `${lost.length} published addresses would break: ${named}. Run "npm run corpus", so that forwards.json says where they lead now.`,
  );
}
