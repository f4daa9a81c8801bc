/** Styles and scripts of the parts that the app loads later, named in the pages that begin with such a part. */
import * as z from 'zod/mini';
import type { Place } from '../../url/view-state';
import { tag } from './markup';

const chunkSchema = z.object({
  file: z.string(),
  css: z.optional(z.array(z.string())),
  imports: z.optional(z.array(z.string())),
  isEntry: z.optional(z.boolean()),
});
const manifestSchema = z.record(z.string(), chunkSchema);

/** Vite's list of what it built, by the module each chunk was made of. */
export type AssetManifest = z.infer<typeof manifestSchema>;

export function readManifest(text: string): AssetManifest {
  return manifestSchema.parse(JSON.parse(text));
}

const HISTORY = 'src/features/history/EventHistory.tsx';

/** The modules that draw what is particular to a place; none where the app's first scripts do. */
function modulesOf(place: Place): readonly string[] {
  switch (place.at) {
    case 'event':
      return place.compare ? ['src/app/places/ComparePlace.tsx'] : [HISTORY];
    case 'embed':
      return ['src/app/embed/EmbeddedEvent.tsx', HISTORY];
    case 'embed-explorer':
      return ['src/app/embed/EmbeddedExplorer.tsx'];
    case 'article':
      return ['src/features/article/ArticlePage.tsx'];
    case 'actor':
      return ['src/app/places/KnownActor.tsx'];
    case 'topic':
      return ['src/app/places/KnownTopic.tsx'];
    case 'outlet':
      return ['src/app/places/KnownOutlet.tsx'];
    case 'pledges':
      return ['src/app/places/PledgesPlace.tsx'];
    case 'explorer':
    case 'not-found':
      return [];
  }
}

/** Tags for a head. Throws when the part is gone: a page without its styles would move when they come. */
export function assetTags(manifest: AssetManifest, place: Place, base: string): readonly string[] {
  const chunks = reachedFrom(manifest, modulesOf(place));
  const styles = chunks.flatMap(({ css }) => css ?? []);
  // An event in a frame asks for no script before its reader does (public/start.js).
  const scripts = place.at === 'embed' ? [] : chunks.map(({ file }) => file);
  return [
    ...styles.map((file) => tag('link', { rel: 'stylesheet', crossorigin: '', href: base + file })),
    ...scripts.map((file) => tag('link', { rel: 'modulepreload', crossorigin: '', href: base + file })),
  ];
}

/** The chunks of modules and those they import, but for what every page has anyway. */
function reachedFrom(manifest: AssetManifest, modules: readonly string[]): readonly AssetManifest[string][] {
  const first = Object.keys(manifest).filter((name) => manifest[name]?.isEntry === true);
  const known = new Set(namesFrom(manifest, first));
  for (const module of modules)
    if (manifest[module] === undefined) throw new Error(`nothing was built from ${module}`);
  return namesFrom(manifest, modules)
    .filter((name) => !known.has(name))
    .flatMap((name) => manifest[name] ?? []);
}

function namesFrom(manifest: AssetManifest, names: readonly string[]): readonly string[] {
  const reached = new Set<string>();
  const waiting = [...names];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(manifest[next]?.imports ?? []));
  }
  return [...reached];
}
