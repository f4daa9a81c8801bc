/** Pages that come with their own code when they are first asked for. */
import { Suspense, type ComponentProps, type ReactNode } from 'react';
import { laterPart } from '../ui/later-part';
import type { Place } from '../url/view-state';
import { preloadHistory } from './explorer/EventHistory';
import { Coming } from './page/Coming';

const article = laterPart(() =>
  import('../features/article/ArticlePage').then((loaded) => loaded.ArticlePage),
);
const actor = laterPart(() => import('./places/KnownActor').then((loaded) => loaded.KnownActor));
const topic = laterPart(() => import('./places/KnownTopic').then((loaded) => loaded.KnownTopic));
const outlet = laterPart(() => import('./places/KnownOutlet').then((loaded) => loaded.KnownOutlet));
const pledges = laterPart(() => import('./places/PledgesPlace').then((loaded) => loaded.PledgesPlace));
const embedded = laterPart(() =>
  import('./embed/EmbeddedExplorer').then((loaded) => loaded.EmbeddedExplorer),
);
const embeddedEvent = laterPart(() => import('./embed/EmbeddedEvent').then((loaded) => loaded.EmbeddedEvent));
const compare = laterPart(() => import('./places/ComparePlace').then((loaded) => loaded.ComparePlace));
const unknown = laterPart(() => import('./places/UnknownPlace').then((loaded) => loaded.UnknownPlace));

export const ArticlePage = article.Part;
export const KnownActor = actor.Part;
export const KnownTopic = topic.Part;
export const KnownOutlet = outlet.Part;
export const PledgesPlace = pledges.Part;
export const EmbeddedExplorer = embedded.Part;
export const EmbeddedEvent = embeddedEvent.Part;
export const ComparePlace = compare.Part;

/** The code of the page at a place, as far as the address tells which it is; fails when it cannot be had. */
export async function preloadPage(place: Place): Promise<void> {
  if (place.at === 'article') await article.preload();
  if (place.at === 'actor') await actor.preload();
  if (place.at === 'topic') await topic.preload();
  if (place.at === 'outlet') await outlet.preload();
  if (place.at === 'pledges') await pledges.preload();
  if (place.at === 'not-found') await unknown.preload();
  if (place.at === 'embed-explorer') await embedded.preload();
  if (place.at === 'embed') await Promise.all([embeddedEvent.preload(), preloadHistory()]);
  if (place.at === 'event' && place.compare) await compare.preload();
}

/** Around a page that may still be on its way. */
export function Later({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<Coming />}>{children}</Suspense>;
}

/** In the place of whatever page has no such thing. */
export function UnknownPlace(props: ComponentProps<typeof unknown.Part>) {
  return (
    <Later>
      <unknown.Part {...props} />
    </Later>
  );
}
