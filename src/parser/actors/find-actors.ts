/** Stage 4: who is named where. Needs registers, so it is made for them once and then runs on many drafts. */
import type { ActorId } from '../../schema/ids';
import type { Draft, Mention, NewActor, Stage } from '../document';
import { isWording } from '../document';
import { sentenceTokens } from '../language/tokens';
import type { NameIndex } from './name-index';
import { resolvePronouns, type Focus } from './resolve-pronouns';
import type { Introduced, SentenceScan } from './introduced-actors';
import { scanSentence } from './scan-sentence';

export function actorStage(index: NameIndex): Stage {
  return (draft) => findActors(index, draft);
}

function findActors(index: NameIndex, draft: Draft): Draft {
  const newActors = new Map<ActorId, NewActor>();
  const introduced: Introduced = new Map();
  const genders: SentenceScan['genders'] = new Map();
  const focus: Focus = { m: null, f: null, any: null, newActors, genders };
  const tokens = sentenceTokens(draft);
  const first = { index, day: draft.day, introduced, newActors, home: null, genders };
  // Headlines use surnames that the text introduces only below: a first pass collects them, and what state it is about.
  const named = draft.sentences.flatMap((sentence, i) =>
    isWording(sentence) ? scanSentence(first, tokens[i] ?? []) : [],
  );
  const scan = { ...first, home: homeState(index, named) };
  const mentions: Mention[] = draft.sentences.flatMap((sentence, i) => {
    if (!isWording(sentence)) return [];
    const words = tokens[i] ?? [];
    return resolvePronouns(index, words, scanSentence(scan, words), focus);
  });
  const met = new Set(mentions.map((mention) => mention.actor));
  return { ...draft, mentions, newActors: [...newActors.values()].filter(({ actor }) => met.has(actor)) };
}

/** The state named clearly more often than any other, by whatever name; null where two compete. */
function homeState(index: NameIndex, mentions: readonly Mention[]): ActorId | null {
  const counts = new Map<ActorId, number>();
  for (const { actor } of mentions) {
    const entry = index.entries.get(actor);
    const state = entry !== undefined && 'actsFor' in entry ? entry.actsFor : actor;
    if (state !== null && index.entries.get(state)?.kind === 'state')
      counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < 3) return null;
  return next === undefined || best[1] >= 2 * next[1] ? best[0] : null;
}
