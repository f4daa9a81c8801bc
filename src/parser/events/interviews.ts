/** Interviews printed as questions and answers: what somebody who is no voice of public life tells in them is no news. */
import type { Span } from '../../schema/span';

/** "STANDARD: …", "Rainalter: …" at the head of a line. */
const TURN = /^(?<who>\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}): ?(?=\S)/gmu;
const LEAST_TURNS = 4;

type Turn = { readonly who: string; readonly at: number };

/**
 * The stretches of an interview that neither the paper nor a private person says for a party: all its turns but those of people
 * who are of public life. Empty where the article is no interview.
 */
export function privateTurns(text: string, isPublic: (name: string, at: Span) => boolean): readonly Span[] {
  if (!text.includes(': ') || !text.includes('\n')) return [];
  const turns: Turn[] = [...text.matchAll(TURN)].map(({ groups, index }) => ({
    who: groups?.['who'] ?? '',
    at: index,
  }));
  const voices = new Set(turns.map(({ who }) => who));
  const timesOf = (who: string): number => turns.filter((turn) => turn.who === who).length;
  if (
    turns.length < LEAST_TURNS ||
    voices.size > 4 ||
    [...voices].filter((who) => timesOf(who) > 1).length < 2
  )
    return [];
  const spoken = new Set(
    [...voices].filter((who) =>
      turns.some((turn) => turn.who === who && isPublic(who, { start: turn.at, end: turn.at + who.length })),
    ),
  );
  return turns.flatMap(({ who, at }, i) =>
    spoken.has(who) ? [] : [{ start: at, end: turns[i + 1]?.at ?? text.length }],
  );
}
