/** The outlet an address names. */
import type { CorpusIndex } from '../domain/corpus-index';
import type { ViewState } from '../url/view-state';
import { Footer } from './Footer';
import { KnownOutlet, Later } from './later-pages';
import { UnknownOutlet } from './UnknownPlace';

export function OutletPlace({
  index,
  view,
  id,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly id: string;
}) {
  const outlet = index.outlets.get(id);
  if (outlet === undefined) return <UnknownOutlet index={index} id={id} />;
  return (
    <>
      {/* Each outlet's page begins anew: lists short, sentences closed. */}
      <Later>
        <KnownOutlet key={id} index={index} view={view} outlet={outlet} />
      </Later>
      <Footer index={index} />
    </>
  );
}
