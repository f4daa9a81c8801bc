/** The dossiers of a large corpus: one file for each actor, topic and outlet, with all that its page counts. */
import type { CorpusIndex } from '../../domain/corpus-index';
import { actorDossier, outletDossier, topicDossier } from '../../domain/dossiers/dossier-of-corpus';
import { putPart, type TakePart } from './part-files';

/** Hashes in the order of the registers. */
export function divideDossiers(
  index: CorpusIndex,
  take: TakePart,
): Readonly<Record<'actors' | 'topics' | 'outlets', readonly string[]>> {
  const { actors, topics, outlets } = index.corpus;
  return {
    actors: actors.map((actor) => putPart(take, `actors/${actor.id}`, actorDossier(index, actor)).hash),
    topics: topics.map((topic) => putPart(take, `topics/${topic.id}`, topicDossier(index, topic)).hash),
    outlets: outlets.map(
      (outlet) => putPart(take, `outlets/${outlet.id}`, outletDossier(index, outlet)).hash,
    ),
  };
}
