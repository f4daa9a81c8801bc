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

/** The module that draws what is particular to a place; null where the app's first scripts do. */
function moduleOf(place: Place): string | null {
  switch (place.at) {
    case 'event':
      return place.compare ? 'src/app/ComparePlace.tsx' : 'src/features/history/EventHistory.tsx';
    case 'article':
      return 'src/features/article/ArticlePage.tsx';
    case 'actor':
      return 'src/app/KnownActor.tsx';
    case 'topic':
      return 'src/app/KnownTopic.tsx';
    case 'outlet':
      return 'src/app/KnownOutlet.tsx';
    case 'pledges':
      return 'src/app/PledgesPlace.tsx';
    case 'explorer':
    case 'embed':
    case 'embed-explorer':
    case 'not-found':
      return null;
  }
}

/** Tags for a head. Throws when the part is gone: a page without its styles would move when they come. */
export function assetTags(manifest: AssetManifest, place: Place, base: string): readonly string[] {
  const module = moduleOf(place);
  if (module === null) return [];
  if (manifest[module] === undefined) throw new Error(`nothing was built from ${module}`);
  const chunks = reachedFrom(manifest, module);
  const styles = chunks.flatMap(({ css }) => css ?? []);
  return [
    ...styles.map((file) => tag('link', { rel: 'stylesheet', crossorigin: '', href: base + file })),
    ...chunks.map(({ file }) => tag('link', { rel: 'modulepreload', crossorigin: '', href: base + file })),
  ];
}

/** The chunk of a module and those it imports, but for what every page has anyway. */
function reachedFrom(manifest: AssetManifest, module: string): readonly AssetManifest[string][] {
  const first = Object.keys(manifest).find((name) => manifest[name]?.isEntry === true);
  const known = new Set(first === undefined ? [] : namesFrom(manifest, first));
  return namesFrom(manifest, module)
    .filter((name) => !known.has(name))
    .flatMap((name) => manifest[name] ?? []);
}

function namesFrom(manifest: AssetManifest, name: string): readonly string[] {
  const reached = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(manifest[next]?.imports ?? []));
  }
  return [...reached];
}
