/** Scores the event stage against hand-marked articles (offsets and facts only; the texts lie with the yardstick). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeParser } from '../../parser/stages';
import type { EventFinding, Draft } from '../../parser/document';
import { newDraft } from '../../parser/new-draft';
import { eventKinds, type EventKind } from '../../schema/event';
import { articleIdSchema } from '../../schema/ids';
import { overlaps, type Span } from '../../schema/span';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';
import {
  readMarkedFolder,
  readMarkedInvented,
  readMarkedWikinews,
  type MarkedArticle,
  type MarkedEvent,
} from './marked-articles';

type Tally = { gold: number; found: number; hit: number; full: number };
type EventScore = {
  readonly kinds: ReadonlyMap<EventKind, Tally>;
  readonly emptyArticles: number;
  /** Events found in articles that hold none, and how many of those articles got any. */
  readonly falseInEmpty: number;
  readonly emptyHit: number;
  readonly misses: readonly string[];
};

function scoreEvents(articles: readonly MarkedArticle[]): EventScore {
  const parse = makeParser(readRegisters(paths.registers).registers);
  const kinds = new Map<EventKind, Tally>(
    eventKinds.map((kind) => [kind, { gold: 0, found: 0, hit: 0, full: 0 }]),
  );
  const misses: string[] = [];
  let [emptyArticles, falseInEmpty, emptyHit] = [0, 0, 0];
  for (const article of articles) {
    const draft = parse(
      newDraft(
        { id: articleIdSchema.parse('gold'), file: article.page, title: null, body: article.text },
        article.day,
      ),
    );
    if (article.events.length === 0) {
      emptyArticles += 1;
      falseInEmpty += draft.events.length;
      emptyHit += draft.events.length > 0 ? 1 : 0;
      for (const event of draft.events) misses.push(describe('empty', article.page, draft, event));
    }
    scoreArticle(article, draft, kinds, misses);
  }
  return { kinds, emptyArticles, falseInEmpty, emptyHit, misses };
}

function scoreArticle(
  article: MarkedArticle,
  draft: Draft,
  kinds: Map<EventKind, Tally>,
  misses: string[],
): void {
  const used = new Set<EventFinding>();
  for (const gold of article.events.filter((one) => one.sure)) {
    const tally = kinds.get(gold.kind);
    if (tally === undefined) continue;
    tally.gold += 1;
    const telling = draft.events.filter(
      (one) => !used.has(one) && one.kind === gold.kind && tells(draft, one, gold),
    );
    // One sentence may tell several deeds of a kind: the one that is meant, else the first.
    const event = telling.find((one) => rightDay(one, gold) && rightActors(one, gold)) ?? telling[0];
    if (event === undefined) {
      misses.push(`missed ${gold.kind} ${article.page}: ${draft.text.slice(...gold.span)}`);
      continue;
    }
    used.add(event);
    tally.hit += 1;
    tally.found += 1;
    const [day, who] = [rightDay(event, gold), rightActors(event, gold)];
    if (day && who) tally.full += 1;
    else
      misses.push(
        `${day ? 'actors' : 'day'} ${gold.kind} ${article.page}: want ${gold.earliest ?? '-'}..${gold.latest ?? '-'} ${gold.actors.join(',')} got ${event.time?.edtf ?? '-'} ${event.participants.map((p) => p.actor).join(',')} | ${draft.text.slice(...gold.span).slice(0, 160)}`,
      );
  }
  for (const event of draft.events) {
    if (used.has(event)) continue;
    const arguable = article.events.some((gold) => gold.kind === event.kind && tells(draft, event, gold));
    if (arguable) continue;
    const tally = kinds.get(event.kind);
    if (tally !== undefined) tally.found += 1;
    misses.push(describe('false', article.page, draft, event));
  }
}

function describe(what: string, page: string, draft: Draft, event: EventFinding): string {
  const at = draft.sentences[event.sentences[0] ?? 0]?.span ?? { start: 0, end: 0 };
  return `${what} ${event.kind} ${page} ${event.rule} [${event.participants.map((p) => p.actor).join(',')}]: ${draft.text.slice(at.start, at.end)}`;
}

function tells(draft: Draft, event: EventFinding, gold: MarkedEvent): boolean {
  const spans: Span[] = [gold.span, ...gold.more].map(([start, end]) => ({ start, end }));
  return event.sentences.some((at) =>
    spans.some((span) => overlaps(span, draft.sentences[at]?.span ?? { start: 0, end: 0 })),
  );
}

/** Days touch within a day; where the marker left the day open, any will do. */
function rightDay(event: EventFinding, gold: MarkedEvent): boolean {
  if (gold.earliest === null || gold.latest === null) return true;
  return event.time !== null && event.time.earliest <= gold.latest && gold.earliest <= event.time.latest;
}

/** At least half of the marked actors, and at least one, by id or by surname. */
function rightActors(event: EventFinding, gold: MarkedEvent): boolean {
  if (gold.actors.length === 0) return true;
  const found = event.participants.map(({ actor }) => actor as string);
  const right = gold.actors.filter((actor) =>
    found.some(
      (one) =>
        one === actor ||
        one.endsWith(`-${actor}`) ||
        actor.endsWith(`-${one}`) ||
        one.startsWith(`${actor}-`),
    ),
  );
  return right.length >= 1 && right.length * 2 >= gold.actors.length;
}

const CORE: readonly EventKind[] = ['call', 'pledge', 'halt', 'ultimatum'];

export type EventsBench = {
  /** A file of article ids, one a line: marks made later are scored apart from those the rules were read off. */
  readonly only: string | null;
  /** The parts that rules are checked on, too: look at their figures, never at their articles, and only once rules stand. */
  readonly held: boolean;
};

type Part = { readonly title: string; readonly score: EventScore };

/** The tables printed by `npm run bench -- events`; with `--held` the rows of `docs/parser-events.md`, too. */
export function benchEvents(yardstick: string, { only, held }: EventsBench): string {
  const wanted = only === null ? null : new Set(readFileSync(only, 'utf8').split(/\s+/));
  const part = (title: string, articles: readonly MarkedArticle[]): Part[] => {
    const chosen = articles.filter(({ page }) => wanted === null || wanted.has(page));
    return chosen.length === 0 ? [] : [{ title, score: scoreEvents(chosen) }];
  };
  const checked = (title: string, read: () => readonly MarkedArticle[]): Part[] =>
    held ? part(title, read()) : [];
  const hasTexts = existsSync(join(yardstick, 'data/train/train.jsonl'));
  const wikinews = hasTexts
    ? [
        ...part('Wikinews, for tuning', readMarkedWikinews(yardstick, 'tuning')),
        ...checked('Wikinews, held back', () => readMarkedWikinews(yardstick, 'held')),
        ...checked('Wikinews dev (checked only)', () => readMarkedWikinews(yardstick, 'dev')),
      ]
    : [];
  const parts = [
    ...wikinews,
    ...part('invented articles, for tuning', readMarkedInvented('tuning')),
    ...checked('invented articles, held back', () => readMarkedInvented('held')),
  ];
  return [
    ...(hasTexts ? [] : [`events, Wikinews: no yardstick at ${yardstick}`]),
    ...parts.map(formatPart),
    held ? docRows(parts) : 'The parts held back are scored with --held, once rules stand.',
  ].join('\n\n');
}

/** Articles that somebody marked by the same rules, whatever their licence: `marks.jsonl` and the texts in a folder of their own. */
export function benchMarked(folder: string): string {
  const score = scoreEvents(readMarkedFolder(folder));
  return [formatPart({ title: folder, score }), ...score.misses].join('\n');
}

function formatPart({ title, score }: Part): string {
  return [
    `events, ${title}`,
    '  kind         gold  found    P     R    F1   with day and actors F1',
    ...[...score.kinds].map(([kind, tally]) => row(kind, tally)),
    row('first four*', coreOf(score)),
    `  * call, pledge, halt, ultimatum together`,
    `  articles without events: ${score.emptyArticles}, with a false event: ${score.emptyHit} (${score.falseInEmpty} events)`,
  ].join('\n');
}

function coreOf({ kinds }: EventScore): Tally {
  return sumOf(CORE.flatMap((kind) => kinds.get(kind) ?? []));
}

function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce<Tally>(
    (sum, one) => ({
      gold: sum.gold + one.gold,
      found: sum.found + one.found,
      hit: sum.hit + one.hit,
      full: sum.full + one.full,
    }),
    { gold: 0, found: 0, hit: 0, full: 0 },
  );
}

/** Ready to be pasted over the rows of its two tables; `npm run format` puts the columns straight. */
function docRows(parts: readonly Part[]): string {
  const back = parts.filter(({ title }) => title.endsWith('held back'));
  const together = sumOf(back.map(({ score }) => coreOf(score)));
  return [
    'rows for docs/parser-events.md',
    ...parts.map(({ title, score }) =>
      cells([title, ...ofTally(coreOf(score)), `${score.emptyHit} of ${score.emptyArticles}`]),
    ),
    cells(['both parts held back', ...ofTally(together), '']),
    '',
    ...eventKinds
      .filter((kind) => !CORE.includes(kind))
      .map((kind) =>
        cells([kind, ...back.map(({ score }) => ofTally(score.kinds.get(kind) ?? NONE)[3] ?? '')]),
      ),
  ].join('\n');
}

const NONE: Tally = { gold: 0, found: 0, hit: 0, full: 0 };

/** Events, precision, recall, F1, F1 with day and actors. */
function ofTally(tally: Tally): string[] {
  return [String(tally.gold), ...sharesOf(tally).map((share) => (100 * share).toFixed(1))];
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function row(name: string, tally: Tally): string {
  const [p, r, f, full] = sharesOf(tally).map((share) => (100 * share).toFixed(1).padStart(6));
  return `  ${name.padEnd(11)} ${String(tally.gold).padStart(5)} ${String(tally.found).padStart(6)} ${p}${r}${f}   ${full}`;
}

/** Precision, recall, F1, and F1 where day and actors must be right, too. */
function sharesOf({ gold, found, hit, full }: Tally): [number, number, number, number] {
  const [p, r] = [hit / Math.max(1, found), hit / Math.max(1, gold)];
  const [pf, rf] = [full / Math.max(1, found), full / Math.max(1, gold)];
  return [p, r, f1(p, r), f1(pf, rf)];
}

function f1(p: number, r: number): number {
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
