/** Which verbs of speaking an outlet uses, and for whom: counted, with every place, never weighed. */
import type { WortlautEvent } from '../../schema/event';
import { foldWord, stemWord } from '../search/german-terms';
import type { CorpusIndex } from '../corpus-index';
import { speechIn, type PlacedSpeech } from '../passages/placed-speech';
import { lemmaOfCue } from './term-verb-lemma';
import { comparePlaces, textPlace, type TextPlace } from './term-places';

/** Whose words, in whose articles, in which events; what is left out means all. */
export type SpeechVerbScope = {
  readonly actor?: string;
  readonly outlet?: string;
  readonly events?: readonly WortlautEvent[];
};

export type SpeechVerb = {
  /** "mitteilen"; for words that are no verb the word itself: "laut". */
  readonly word: string;
  readonly isVerb: boolean;
  readonly count: number;
  /** As they stand, the most used first: "teilte", "mitgeteilt". */
  readonly forms: readonly string[];
  readonly perOutlet: readonly { readonly outlet: string | null; readonly count: number }[];
  /** Oldest first. */
  readonly places: readonly TextPlace[];
};

type Cue = {
  readonly word: string;
  readonly isVerb: boolean;
  readonly form: string;
  readonly place: TextPlace;
};

/** The most used first; a cue that opens two stretches of one sentence ("sagte …: „…“") is counted once. */
export function speechVerbs(
  index: CorpusIndex,
  { actor, outlet, events = eventsWith(index, actor) }: SpeechVerbScope,
): readonly SpeechVerb[] {
  const cues = new Map<string, Cue>();
  for (const quote of speechIn(events)) {
    if (actor !== undefined && quote.speech.speaker?.actor !== actor) continue;
    const cue = cueOf(index, quote);
    if (cue === null || (outlet !== undefined && cue.place.outlet !== outlet)) continue;
    cues.set(`${cue.place.article} ${cue.place.span.start}`, cue);
  }
  return groupCues([...cues.values()]);
}

function eventsWith(index: CorpusIndex, actor: string | undefined): readonly WortlautEvent[] {
  return actor === undefined ? index.eventsByDay : (index.eventsOfActor.get(actor) ?? []);
}

function cueOf(index: CorpusIndex, { account, speech }: PlacedSpeech): Cue | null {
  const article = index.articles.get(account.article);
  if (article === undefined || speech.cue === null) return null;
  const form = article.body.slice(speech.cue.start, speech.cue.end);
  const word = lemmaOfCue(form, article.body.slice(speech.cue.end, speech.cue.end + 160));
  return {
    word: word ?? form.toLowerCase(),
    isVerb: word !== null,
    form: form.toLowerCase(),
    place: textPlace(article, speech.cue),
  };
}

/** Words are one when they share a stem, so that a form no rule knew still joins its verb. */
function groupCues(cues: readonly Cue[]): readonly SpeechVerb[] {
  const groups = new Map<string, Cue[]>();
  for (const cue of cues) {
    const key = `${cue.isVerb} ${stemWord(foldWord(cue.word))}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cue]);
    else group.push(cue);
  }
  return [...groups.values()]
    .map((group): SpeechVerb => {
      const outlets = tally(group.map(({ place }) => place.outlet));
      return {
        word: tally(group.map(({ word }) => word))[0]?.[0] ?? '',
        isVerb: group.some(({ isVerb }) => isVerb),
        count: group.length,
        forms: tally(group.map(({ form }) => form)).map(([form]) => form),
        perOutlet: outlets.map(([outlet, count]) => ({ outlet, count })),
        places: group.map(({ place }) => place).sort(comparePlaces),
      };
    })
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Each once with its number, the most frequent first, then in the order of letters. */
function tally<T extends string | null>(values: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || ((a ?? '') < (b ?? '') ? -1 : 1));
}
