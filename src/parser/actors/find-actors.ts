/** Stage 4: who is named where. Needs registers, so it is made for them once and then runs on many drafts. */
import type { ActorId } from '../../schema/ids';
import type { Draft, Mention, NewActor, Stage } from '../document';
import { isWording } from '../document';
import { sentenceTokens } from '../language/tokens';
import type { NameIndex } from './name-index';
import { resolvePronouns, type Focus } from './resolve-pronouns';
import { scanSentence, type Introduced } from './scan-sentence';

export function actorStage(index: NameIndex): Stage {
  return (draft) => findActors(index, draft);
}

function findActors(index: NameIndex, draft: Draft): Draft {
  const newActors = new Map<ActorId, NewActor>();
  const introduced: Introduced = new Map();
  const focus: Focus = { m: null, f: null, any: null };
  const tokens = sentenceTokens(draft);
  const scan = { index, day: draft.day, introduced, newActors };
  // Headlines use surnames that the text introduces only below: a first pass collects them.
  draft.sentences.forEach((sentence, i) => isWording(sentence) && scanSentence(scan, tokens[i] ?? []));
  const mentions: Mention[] = draft.sentences.flatMap((sentence, i) => {
    if (!isWording(sentence)) return [];
    const words = tokens[i] ?? [];
    return resolvePronouns(index, words, scanSentence(scan, words), focus);
  });
  const met = new Set(mentions.map((mention) => mention.actor));
  return { ...draft, mentions, newActors: [...newActors.values()].filter(({ actor }) => met.has(actor)) };
}
