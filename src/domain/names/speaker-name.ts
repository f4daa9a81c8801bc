/** What to call a speaker outside of the sentence: "er" becomes the name, everybody else is called as the article does. */
import type { Speech } from '../../schema/event';
import type { Actor } from '../../schema/registers';
import type { CorpusIndex } from '../corpus-index';
import { isDescription } from './names-used';
import { isUnnamed } from '../passages/unnamed-people';

export type SpeakerName = {
  readonly label: string;
  /** null for people no register knows, and for those who stay unnamed, however well their country is known. */
  readonly actor: Actor | null;
};

/** "ein ukrainischer Insider" keeps these words and does not become "Ukraine". */
export function speakerName(index: CorpusIndex, speaker: NonNullable<Speech['speaker']>): SpeakerName {
  const { actor: id, label } = speaker;
  const actor = id === null || isUnnamed(label, id) ? undefined : index.actors.get(id);
  if (actor === undefined) return { label, actor: null };
  return { label: isDescription(label, actor) ? label : actor.shortLabel.de, actor };
}
