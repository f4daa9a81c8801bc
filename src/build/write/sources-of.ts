/** Gathers from the sidecars when each text was taken from its page and where a copy lies. */
import { basename } from 'node:path';
import type { ArticleSource, Sources } from '../../schema/sources';
import { sidecarBeside } from '../read/list-seeds';
import { openSeeds } from '../read/read-seeds';
import { readSidecar } from '../read/read-sidecar';

/** Problems of a sidecar are reported where the article is read; here what fits is taken. */
export function sourcesOf(files: readonly string[]): Sources {
  const articles: Record<string, ArticleSource> = {};
  for (const { seed } of openSeeds(files)) {
    if (!(seed?.sidecar instanceof Uint8Array)) continue;
    const text = new TextDecoder().decode(seed.sidecar);
    // Most sidecars say nothing of it, and reading YAML takes longer than looking.
    if (!/capturedOn|archiveUrl/.test(text)) continue;
    const { sidecar } = readSidecar(basename(sidecarBeside(seed.path)), text);
    const { capturedOn = null, archiveUrl = null } = sidecar;
    if (capturedOn !== null || archiveUrl !== null) articles[seed.id] = { capturedOn, archiveUrl };
  }
  return { format: 'wortlaut-sources', version: 1, articles };
}
