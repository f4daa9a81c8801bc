/** What each outlet calls an actor, with titles and descriptions, and from when to when. */
import type { Article } from '../../schema/article';
import type { Actor } from '../../schema/registers';
import { contains, overlaps, sliceSpan, type Span } from '../../schema/span';
import { findNames, type NameFound } from '../names/actor-names';
import type { CorpusIndex } from '../corpus-index';
import { foldWord, stemWord, wordsOf } from '../search/german-terms';
import { namingPhrase } from './term-naming-phrase';
import { comparePlaces, textPlace, type TextPlace } from './term-places';
import { isDescription } from '../names/names-used';

export type NameOverTime = {
  /** As it stands at its first place, without article and genitive: "Hafen-Zarin Karin Lindholm". */
  readonly wording: string;
  /** First and last day of an article that says so; null where no day is known. */
  readonly first: string | null;
  readonly last: string | null;
  readonly count: number;
  /** Oldest first. */
  readonly places: readonly TextPlace[];
};

export type OutletNamesOverTime = {
  /** null for articles of no known outlet. */
  readonly outlet: string | null;
  readonly articles: number;
  /** The most used first. */
  readonly names: readonly NameOverTime[];
};

type NameUse = { readonly wording: string; readonly place: TextPlace };

/**
 * Reads every article as far as the corpus carries it, not only its passages. Inflected forms are one name: "dem
 * russischen Präsidenten" and "der russische Präsident" differ in grammar, not in what the outlet calls him.
 */
export function actorNamesOverTime(
  index: CorpusIndex,
  actor: Actor,
  articles: readonly Article[] = index.corpus.articles,
): readonly OutletNamesOverTime[] {
  const isOther = otherNames(index, actor);
  const byOutlet = new Map<string | null, NameUse[]>();
  for (const article of articles) {
    const uses = namesInArticle(index, actor, { article, isOther });
    if (uses.length > 0) byOutlet.set(article.outlet, [...(byOutlet.get(article.outlet) ?? []), ...uses]);
  }
  return [...byOutlet]
    .map(([outlet, uses]) => ({
      outlet,
      articles: new Set(uses.map(({ place }) => place.article)).size,
      names: groupNames(uses),
    }))
    .sort((a, b) => countOf(b.names) - countOf(a.names) || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1));
}

type Reading = { readonly article: Article; readonly isOther: (word: string) => boolean };

function namesInArticle(index: CorpusIndex, actor: Actor, { article, isOther }: Reading): readonly NameUse[] {
  const { body } = article;
  const names = findNames(actor, body);
  const uses = names.flatMap((found) => usesOfName(actor, article, { found, isOther }));
  const taken = uses.map(({ place }) => place.span);
  for (const span of descriptionsIn(index, actor, article)) {
    if (taken.some((other) => overlaps(other, span))) continue;
    taken.push(span);
    uses.push({ wording: withoutArticle(sliceSpan(body, span)), place: textPlace(article, span) });
  }
  return uses;
}

function usesOfName(
  actor: Actor,
  article: Article,
  { found, isOther }: { readonly found: NameFound; readonly isOther: (word: string) => boolean },
): NameUse[] {
  const bare = { start: found.span.start, end: found.span.start + found.name.length };
  // Only persons carry titles; before a state stands what the sentence is about.
  if (actor.kind !== 'person') return [{ wording: found.name, place: textPlace(article, bare) }];
  const { span, apposition } = namingPhrase(article.body, bare, isOther);
  const uses = [{ wording: spaced(sliceSpan(article.body, span)), place: textPlace(article, span) }];
  if (apposition !== null) {
    uses.push({
      wording: spaced(sliceSpan(article.body, apposition)),
      place: textPlace(article, apposition),
    });
  }
  return uses;
}

/** "der Pentagon-Chef": speakers the parser knows by a description instead of a name. */
function descriptionsIn(index: CorpusIndex, actor: Actor, article: Article): readonly Span[] {
  const found = new Map<number, Span>();
  for (const { passage } of index.passagesOfArticle.get(article.id) ?? []) {
    for (const { speaker } of passage.speech) {
      if (speaker?.span == null || speaker.actor !== actor.id) continue;
      if (!isDescription(speaker.label, actor) || !contains(passage.span, speaker.span)) continue;
      if (findNames(actor, speaker.label).length === 0) found.set(speaker.span.start, speaker.span);
    }
  }
  return [...found.values()];
}

function groupNames(uses: readonly NameUse[]): readonly NameOverTime[] {
  const groups = new Map<string, NameUse[]>();
  for (const use of uses) {
    const key = wordsOf(use.wording)
      .map(({ text }) => stemWord(foldWord(text)))
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()]
    .map((group) => {
      const sorted = [...group].sort((a, b) => comparePlaces(a.place, b.place));
      const days = sorted.flatMap(({ place }) => (place.day === null ? [] : [place.day]));
      return {
        wording: sorted[0]?.wording ?? '',
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        count: sorted.length,
        places: sorted.map(({ place }) => place),
      };
    })
    .sort((a, b) => b.count - a.count || (a.wording < b.wording ? -1 : 1));
}

/** Words that name somebody else: there a phrase ends. Given names are shared and do not count. */
function otherNames(index: CorpusIndex, actor: Actor): (word: string) => boolean {
  const others = new Set<string>();
  for (const { id, prefLabel, shortLabel, altLabels } of index.corpus.actors) {
    if (id === actor.id) continue;
    for (const label of [prefLabel.de, shortLabel.de, ...altLabels]) {
      const last = label.split(/\s+/).at(-1);
      if (last) others.add(last);
    }
  }
  return (word) => others.has(word) || others.has(word.replace(/s$/u, ''));
}

function withoutArticle(text: string): string {
  return spaced(text).replace(/^(?:der|die|das|den|dem|des|ein|eine[rnms]?)\s+/iu, '');
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function countOf(names: readonly NameOverTime[]): number {
  return names.reduce((sum, { count }) => sum + count, 0);
}
