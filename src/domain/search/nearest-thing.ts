/** What to offer when an address names something the corpus does not have. */
import type { Article } from '../../schema/article';
import type { WortlautEvent } from '../../schema/event';
import type { Actor, Outlet, Topic } from '../../schema/registers';
import type { CorpusIndex } from '../corpus-index';
import { foldWord, stemWord, wordsOf } from './german-terms';
import { labelsOfActor } from './name-variants';

/** Ids that differ in more than a third of their characters are not a slip of the hand. */
const MAX_SLIP = 1 / 3;

/** The event whose title shares most words with the slug, else the one whose id is a slip away. */
export function nearestEvent(index: CorpusIndex, id: string, slug: string | null): WortlautEvent | null {
  const words = slug === null ? [] : stemsOf(slug);
  const byWords = best(index.eventsByDay, (event) => {
    return words.length === 0 ? 0 : sharedWords(words, stemsOf(`${event.title.de} ${event.title.en}`));
  });
  return byWords ?? best(index.eventsByDay, (event) => likeness(id, event.id));
}

/** The article whose id or file name is nearest. */
export function nearestArticle(index: CorpusIndex, id: string): Article | null {
  return best(index.corpus.articles, (article) => {
    const words = stemsOf(`${article.title} ${article.file}`);
    return Math.max(likeness(id, article.id), sharedWords(stemsOf(id), words));
  });
}

/** The actor with such a name: "/p/zelensky" leads to Selenskyj. */
export function nearestActor(index: CorpusIndex, id: string): Actor | null {
  const asked = id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const words = wordsOf(asked).map((word) => foldWord(word.text));
  return best(index.corpus.actors, (actor) => {
    const names = labelsOfActor(actor)
      .flatMap(wordsOf)
      .map((word) => foldWord(word.text));
    const named = words.filter((word) => names.includes(word)).length / Math.max(1, words.length);
    return Math.max(named, likeness(id, actor.id), ...names.map((name) => likeness(asked, name)));
  });
}

/** The topic with such a name, in either language: "/t/weapons" leads to Waffenlieferungen. */
export function nearestTopic(index: CorpusIndex, id: string): Topic | null {
  const asked = stemsOf(id);
  return best(index.corpus.topics, ({ id: known, prefLabel }) => {
    const words = stemsOf(`${prefLabel.de} ${prefLabel.en}`);
    return Math.max(likeness(id, known), sharedWords(asked, words));
  });
}

/** The outlet with such a name: "/o/kuestenpost" leads to Küstenbote. */
export function nearestOutlet(index: CorpusIndex, id: string): Outlet | null {
  const asked = stemsOf(id);
  return best(index.corpus.outlets, ({ id: known, prefLabel, altLabels }) => {
    const words = stemsOf([prefLabel, ...altLabels].join(' '));
    return Math.max(likeness(id, known), sharedWords(asked, words));
  });
}

/** At least half of the asked words must be there: one shared "und" is no likeness. */
function sharedWords(asked: readonly string[], there: readonly string[]): number {
  if (asked.length === 0) return 0;
  const shared = asked.filter((word) => there.includes(word)).length / asked.length;
  return shared >= 0.5 ? shared : 0;
}

function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => stemWord(foldWord(word.text)));
}

/** 1 for equal texts, 0 for texts too far apart to be meant. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const allowed = Math.floor(longer * MAX_SLIP);
  if (longer === 0 || Math.abs(a.length - b.length) > allowed) return 0;
  const slips = editDistance(a, b);
  return slips > allowed ? 0 : 1 - slips / longer;
}

/** Letters to add, drop or change (Levenshtein), row by row. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/** The first of the highest score; null when all score nothing. */
function best<T>(things: readonly T[], scoreOf: (thing: T) => number): T | null {
  let found: T | null = null;
  let highest = 0;
  for (const thing of things) {
    const score = scoreOf(thing);
    if (score > highest) {
      found = thing;
      highest = score;
    }
  }
  return found;
}
