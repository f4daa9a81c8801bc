/** What one account has to say to one slot: its own words, how they are told, and what they count as when compared. */
import type { Account, Form, Passage, Speech, WortlautEvent } from '../../schema/event';
import type { Actor } from '../../schema/registers';
import { contains, overlaps, sliceSpan } from '../../schema/span';
import type { Span } from '../../schema/span';
import { isFromUnnamed, stretchAt, stretchesOf } from '../passages/attribution-stretches';
import { dayWordsOf } from './compare-days';
import type { CorpusIndex } from '../corpus-index';
import type { ActorNames } from '../names/names-used';
import { tellingsOfAccount, toldKeyOf, type Telling } from '../told-agreement';

/** Who stands behind words. */
export type Voice = { readonly actor: Actor | null; readonly label: string };

export type CellEntry = {
  /** In the article's body; `text` is the exact slice. */
  readonly span: Span;
  readonly text: string;
  /** Words with the same key say the same; null where that cannot be told. */
  readonly key: string | null;
  /** True where the sentence goes on before or after these words. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** How often the account says it. */
  readonly count: number;
  readonly form: Form;
  readonly hearsay: boolean;
  /** null where nobody is cited. */
  readonly voice: Voice | null;
  /** True for a medium or a person who passed the words on. */
  readonly relay: boolean;
  /** The told fact these words state. */
  readonly telling: Telling | null;
};

/** What all readers of cells need to know. */
export type CellPlace = {
  readonly index: CorpusIndex;
  readonly event: WortlautEvent;
  readonly account: Account;
  /** The names every account uses, found once for all. */
  readonly names: readonly ActorNames[];
};

export function dayCell(place: CellPlace): readonly CellEntry[] {
  const { index, event, account } = place;
  const entries = dayWordsOf(index, event, account).map(({ span, day }) => entryAt(place, span, day));
  return onceEach(entries, ({ text }) => text);
}

export function toldCell(place: CellPlace, key: Telling['fact']['key']): readonly CellEntry[] {
  return tellingsOfAccount(place.account)
    .filter(({ fact }) => fact.key === key)
    .map((telling) => ({ ...entryAt(place, telling.span, toldKeyOf(telling.fact)), telling }));
}

/** Names as the account has them, with the titles and given names that stand before them. */
export function nameCell(place: CellPlace, actor: Actor): readonly CellEntry[] {
  const used = place.names.find((one) => one.actor === actor);
  const names = used?.accounts.find(({ account }) => account === place.account)?.names ?? [];
  const entries = names.flatMap(({ name, spans }) =>
    spans.map((span) => {
      // "Lindholms" is a place where "Lindholm" stands.
      const isBare = sliceOf(place, span).startsWith(name);
      const bare = isBare ? { start: span.start, end: span.start + name.length } : span;
      const named = actor.kind === 'person' ? withTitle(place, bare) : bare;
      return entryAt(place, named, uninflected(sliceOf(place, named)));
    }),
  );
  return [...onceEach(entries)].sort((a, b) => b.count - a.count || a.span.start - b.span.start);
}

export function cueCell(place: CellPlace): readonly CellEntry[] {
  return onceEach(
    speechesOf(place.account).flatMap(({ cue, form, ...speech }) => {
      if (cue === null) return [];
      const entry = entryAt(place, cue, sliceOf(place, cue).toLowerCase());
      return [{ ...entry, form, hearsay: isFromUnnamed({ cue, form, ...speech }) }];
    }),
  );
}

export function hedgeCell(place: CellPlace): readonly CellEntry[] {
  const hedges = place.account.passages.flatMap((passage) => passage.hedges);
  return onceEach(hedges.map((span) => entryAt(place, span, sliceOf(place, span).toLowerCase())));
}

/** Speakers, and those who passed their words on. A speaker no words name is shown where the words stand. */
export function citedCell(place: CellPlace): readonly CellEntry[] {
  const entries = speechesOf(place.account).flatMap((speech) => {
    const voice = voiceOf(place.index, speech);
    const cited: CellEntry[] = [];
    if (voice !== null && speech.speaker?.span) {
      cited.push({ ...entryAt(place, speech.speaker.span, voiceKey(voice)), voice });
    }
    if (speech.relay && speech.relay.label !== speech.speaker?.label) {
      const relayed = { actor: null, label: speech.relay.label };
      cited.push({
        ...entryAt(place, speech.relay.span, `relay ${voiceKey(relayed)}`),
        voice: relayed,
        relay: true,
      });
    }
    return cited.map((entry) => ({ ...entry, form: speech.form, hearsay: isFromUnnamed(speech) }));
  });
  return onceEach(entries);
}

/** What an actor says, or what all those say whom no register knows; speech inside speech is not told twice. */
export function saidCell(place: CellPlace, actor: Actor | null): readonly CellEntry[] {
  return place.account.passages.flatMap((passage) =>
    passage.speech
      .filter((speech) => (speech.speaker?.actor ?? null) === (actor?.id ?? null))
      .filter((speech) => !passage.speech.some((outer) => outer !== speech && holds(outer, speech)))
      .map((speech) => {
        const stretch = stretchAt(passage, speech.span);
        return {
          ...entryAt(place, speech.span, null),
          key: plain(sliceOf(place, speech.span)),
          form: speech.form,
          voice: voiceOf(place.index, speech),
          hearsay: isFromUnnamed(speech) || (stretch?.hearsay ?? false),
        };
      }),
  );
}

/** What the article says itself; the few words that only introduce a quotation are left to the quotation. */
export function assertedCell(place: CellPlace): readonly CellEntry[] {
  return place.account.passages.flatMap((passage) =>
    stretchesOf(passage)
      .filter(({ form, span }) => form === 'asserted' && !introduces(passage, span))
      .flatMap(({ span }) => {
        const words = withoutEdges(place, span);
        return words === null ? [] : [entryAt(place, words, plain(sliceOf(place, words)))];
      }),
  );
}

/** Capitalised words before a name that are no part of it: "Laut Lindholm", "am Freitag Lindholm", "der Botschaft Lindholm". */
const NO_TITLE =
  /^(?:Laut|Nach|Für|Mit|Auch|Doch|Aber|Und|Oder|Von|Bei|Gegen|Dass|Wenn|Als|Weil|Ob|Zu|Am|Im|In|An|Auf|Über|Unter|Vor|Seit|Ohne|Um|Aus|Wie|Wo|Was|Wer|Da|Hier|Dort|So|Nur|Schon|Noch|Zwischen|Der|Die|Das|Den|Dem|Des|Ein\p{L}*|Sein\p{L}*|Ihr\p{L}*|Telefonat|Gespräch|Treffen|\p{L}*(?:tag|schaft|ung|heit|keit|ion|tät|amt|ministerium)|Heute|Gestern|Morgen|Sagte|Hat|Ist|Soll|Will)$/u;

/** "Außenministerin Karin Lindholm" rather than "Lindholm": with the capitalised words right before it. */
function withTitle(place: CellPlace, { start, end }: Span): Span {
  const passage = place.account.passages.find((one) => contains(one.span, { start, end }));
  if (passage === undefined) return { start, end };
  const before = passage.exact.slice(0, start - passage.span.start);
  const words = /(?:(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]+\s+)*$/u.exec(before)?.[0] ?? '';
  const kept = [...words.matchAll(/\S+\s+/gu)].map(([word]) => word);
  const last = kept.findLastIndex((word) => NO_TITLE.test(word.trim()));
  return { start: start - kept.slice(last + 1).join('').length, end };
}

/** "Präsidenten Tarasenko" is the same title as "Präsident Tarasenko". */
function uninflected(name: string): string {
  const words = name.split(/\s+/u);
  return words
    .map((word, at) => (at < words.length - 1 ? word.replace(/(?:en|es|s)$/u, '') : word))
    .join(' ');
}

function speechesOf(account: Account): readonly Speech[] {
  return account.passages.flatMap((passage) => passage.speech);
}

function entryAt(place: CellPlace, span: Span, key: string | null): CellEntry {
  const passage = place.account.passages.find((one) => overlaps(one.span, span));
  const stretch = passage === undefined ? null : stretchAt(passage, span);
  return {
    span,
    text: sliceOf(place, span),
    key,
    cut: {
      before: passage !== undefined && span.start > passage.span.start,
      after: passage !== undefined && /\p{L}/u.test(passage.exact.slice(span.end - passage.span.start)),
    },
    count: 1,
    form: stretch?.form ?? 'asserted',
    hearsay: stretch?.hearsay ?? false,
    voice: passage === undefined ? null : voiceAt(place.index, passage, span),
    relay: false,
    telling: null,
  };
}

/** Words outside of the passages stay readable: a told fact may stand in a headline that is no passage. */
function sliceOf({ index, account }: CellPlace, span: Span): string {
  return sliceSpan(index.articles.get(account.article)?.body ?? '', span);
}

function voiceAt(index: CorpusIndex, passage: Passage, span: Span): Voice | null {
  const speech = stretchAt(passage, span)?.speech ?? null;
  return speech === null ? null : voiceOf(index, speech);
}

function voiceOf(index: CorpusIndex, { speaker }: Speech): Voice | null {
  if (speaker === null) return null;
  return {
    actor: speaker.actor === null ? null : (index.actors.get(speaker.actor) ?? null),
    label: speaker.label,
  };
}

function voiceKey({ actor, label }: Voice): string {
  return actor?.id ?? plain(label);
}

function holds(outer: Speech, inner: Speech): boolean {
  const same = (outer.speaker?.actor ?? null) === (inner.speaker?.actor ?? null);
  const larger = outer.span.end - outer.span.start > inner.span.end - inner.span.start;
  return same && larger && contains(outer.span, inner.span);
}

function introduces(passage: Passage, span: Span): boolean {
  return passage.speech.some(({ cue }) => cue !== null && contains(span, cue));
}

/** Without the comma that parted it from a quotation; null where no word is left. */
function withoutEdges(place: CellPlace, { start, end }: Span): Span | null {
  const text = sliceOf(place, { start, end });
  const front = /^[\s,;:.!?–—-]*/u.exec(text)?.[0].length ?? 0;
  const back = /\s*$/u.exec(text)?.[0].length ?? 0;
  return /\p{L}/u.test(text.slice(front)) ? { start: start + front, end: end - back } : null;
}

/** Words as they count when compared: case, quotation marks and white space aside. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'„“”‚‘’«»‹›]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The first of those that say the same, with their number. */
function onceEach(
  entries: readonly CellEntry[],
  keyOf: (entry: CellEntry) => string | null = ({ key }) => key,
): readonly CellEntry[] {
  const found = new Map<string | null, CellEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = found.get(key);
    found.set(key, known === undefined ? entry : { ...known, count: known.count + entry.count });
  }
  return [...found.values()];
}
