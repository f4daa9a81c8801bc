/** The topic an address names. */
import type { CorpusIndex } from '../domain/corpus-index';
import type { ViewState } from '../url/view-state';
import { Footer } from './Footer';
import { KnownTopic, Later } from './later-pages';
import { UnknownTopic } from './UnknownPlace';

export function TopicPlace({
  index,
  view,
  id,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  readonly id: string;
}) {
  const topic = index.topics.get(id);
  if (topic === undefined) return <UnknownTopic index={index} id={id} />;
  return (
    <>
      {/* Each topic's page begins anew: lists short, sentences closed. */}
      <Later>
        <KnownTopic key={id} index={index} view={view} topic={topic} />
      </Later>
      <Footer index={index} />
    </>
  );
}
