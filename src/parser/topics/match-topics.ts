/** Topics of a stretch of tokens by the stems of the register; the signs of a stem are explained in register-source.ts. */
import { compareText } from '../../base/order';
import type { TopicId } from '../../schema/ids';
import type { TopicEntry } from '../../schema/register-source';
import { REMEMBERED, type Token } from '../language/tokens';

type WordTest = (word: string) => boolean;
type Stem = { readonly topic: TopicId; readonly words: readonly WordTest[] };
export type TopicMatcher = (tokens: readonly Token[]) => TopicId[];

/** A function from tokens to topic ids, most often named first. */
export function topicMatcher(topics: readonly TopicEntry[]): TopicMatcher {
  const stems: Stem[] = topics.flatMap((topic) =>
    topic.stems.map((stem) => ({ topic: topic.id, words: stem.split(' ').map(wordTest) })),
  );
  const perWord: (readonly Stem[] | undefined)[] = Array.from({ length: REMEMBERED }, () => undefined);
  const startingWith = ({ lower, number }: Token): readonly Stem[] => {
    const known = perWord[number];
    if (known !== undefined) return known;
    const found = stems.filter((stem) => stem.words[0]?.(lower) === true);
    const fitting = found.length === 0 ? NONE : found;
    if (number >= 0) perWord[number] = fitting;
    return fitting;
  };
  return (tokens) => {
    const counts = new Map<TopicId, number>();
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      for (const stem of startingWith(token)) {
        const all = stem.words.every((test, i) => test(tokens[at + i]?.lower ?? ''));
        if (all) counts.set(stem.topic, (counts.get(stem.topic) ?? 0) + 1);
      }
    });
    return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b)).map(([topic]) => topic);
  };
}

const NONE: readonly Stem[] = [];

function wordTest(sign: string): WordTest {
  if (sign.startsWith('=')) return (word) => word === sign.slice(1);
  if (sign.startsWith('*')) return (word) => word.includes(sign.slice(1));
  return (word) => word.startsWith(sign) || word.includes(`-${sign}`);
}
