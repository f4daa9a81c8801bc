/** Scores linking against bundles of invented articles in which the same happenings and their near-twins are told by several outlets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { pileOf } from '../../parser/link/article-pile';
import { groupFindings, type LinkedFinding } from '../../parser/link/group-findings';
import { planLinking } from '../../parser/link/link-corpus';
import { makeLinkable, type ParsedArticle } from '../../parser/link/linkable-article';
import { newDraft } from '../../parser/new-draft';
import { makeParser } from '../../parser/stages';
import { eventKinds, eventKindSchema, type EventKind } from '../../schema/event';
import { articleIdSchema } from '../../schema/ids';
import { overlaps, type Span } from '../../schema/span';
import { daySchema } from '../../schema/time';
import { paths } from '../project-paths';
import { readRegisters } from '../read/read-registers';
import type { MarkedPart } from './marked-articles';

const pairSchema = z.tuple([z.int(), z.int()]);
const marksSchema = z.object({
  page: z.string(),
  day: daySchema,
  told: z.array(
    z.object({
      /** One name for one happening, whoever tells it. */
      happening: z.string(),
      kind: eventKindSchema,
      span: pairSchema,
      more: z._default(z.array(pairSchema), []),
    }),
  ),
});

export type BundledArticle = z.infer<typeof marksSchema> & { readonly text: string };

/** What one article tells of one happening, and the events that hold its words, by the number of their group. */
type Telling = {
  readonly article: string;
  readonly happening: string;
  readonly kind: EventKind;
  readonly events: ReadonlySet<number>;
};

type Tally = { pairs: number; joined: number; apart: number; wrong: number };

export function readBundles(part: MarkedPart): BundledArticle[] {
  const folder = fileURLToPath(new URL(`./invented-happenings/${part}/`, import.meta.url));
  return readFileSync(join(folder, 'marks.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => marksSchema.parse(JSON.parse(line)))
    .map((marks) => ({ ...marks, text: readFileSync(join(folder, `${marks.page}.txt`), 'utf8') }));
}

/** A small table for each part; the one held back only when asked for, once rules stand. */
export function benchLinking({ held }: { readonly held: boolean }): string {
  const parts: readonly MarkedPart[] = held ? ['tuning', 'held'] : ['tuning'];
  return parts
    .map((part) => {
      const { tallies, notes } = scoreLinking(readBundles(part));
      return [
        `linking, invented happenings, ${part === 'tuning' ? 'for tuning' : 'held back'}`,
        '  kind        pairs  joined   apart  unread   wrong      P     R    F1   F1 of what was read',
        ...[...tallies].filter(([, { pairs }]) => pairs > 0).map(([kind, tally]) => row(kind, tally)),
        row('all', sumOf([...tallies.values()])),
        ...(part === 'tuning' ? notes : []),
      ].join('\n');
    })
    .join('\n\n');
}

/** All bundles are linked as one corpus, as they would be in use. */
function scoreLinking(articles: readonly BundledArticle[]): {
  tallies: ReadonlyMap<EventKind, Tally>;
  notes: string[];
} {
  const { registers } = readRegisters(paths.registers);
  const parse = makeParser(registers);
  const parsed = articles.map(({ page, day, text }): ParsedArticle => {
    const id = articleIdSchema.parse(page);
    const file = `${page}.txt`;
    return {
      article: {
        id,
        file,
        outlet: null,
        title: page,
        url: null,
        language: 'de',
        publishedOn: {
          edtf: day,
          earliest: day,
          latest: day,
          basis: 'editorial',
          evidence: null,
          note: null,
          noteUrl: null,
        },
        sha256: '0'.repeat(64),
        rights: 'full',
        body: text,
      },
      draft: parse(newDraft({ id, file, title: null, body: text }, day)),
    };
  });
  const plan = planLinking(pileOf(parsed.map(makeLinkable)), registers);
  const groups = plan.stretches.flatMap((stretch) => groupFindings(plan.open(stretch).findings, plan.tieOf));
  const sentencesOf = new Map(
    parsed.map(({ article, draft }) => [article.id as string, draft.sentences.map(({ span }) => span)]),
  );
  return scorePairs(tellingsOf(articles, { groups, sentencesOf }));
}

type Linked = {
  readonly groups: readonly (readonly LinkedFinding[])[];
  readonly sentencesOf: ReadonlyMap<string, readonly Span[]>;
};

/** A finding and the number of its group. */
type Placed = { readonly group: number; readonly one: LinkedFinding };

function tellingsOf(articles: readonly BundledArticle[], { groups, sentencesOf }: Linked): Telling[] {
  const perArticle = new Map<string, Placed[]>();
  for (const [group, members] of groups.entries())
    for (const one of members)
      perArticle.set(one.article, [...(perArticle.get(one.article) ?? []), { group, one }]);
  return articles.flatMap(({ page, told }) => {
    const sentences = sentencesOf.get(page) ?? [];
    const holding = told.map(({ kind, span, more }) => {
      const spans = [span, ...more].map(([start, end]) => ({ start, end }));
      return (perArticle.get(page) ?? [])
        .filter(
          ({ one: { finding } }) =>
            finding.kind === kind &&
            finding.sentences.some((at) => spans.some((own) => overlaps(own, sentences[at] ?? NOWHERE))),
        )
        .sort((a, b) => a.one.finding.trigger.start - b.one.finding.trigger.start)
        .map(({ group }) => group);
    });
    return told.map(({ happening, kind, span }, i) => {
      const events = holding[i] ?? [];
      // Two happenings of one kind in one sentence, read as two: in the order in which it tells them.
      const mates = told.flatMap((other, at) =>
        other.kind === kind && other.span.join() === span.join() && holding[at]?.join() === events.join()
          ? [at]
          : [],
      );
      const isDealt = mates.length > 1 && mates.length === events.length;
      const own = isDealt ? events.slice(mates.indexOf(i), mates.indexOf(i) + 1) : events;
      return { article: page, happening, kind, events: new Set(own) };
    });
  });
}

const NOWHERE: Span = { start: -1, end: -1 };

/** Pairs of tellings by two articles, of one kind: of one happening they belong together, of two they never do. */
function scorePairs(tellings: readonly Telling[]): {
  tallies: ReadonlyMap<EventKind, Tally>;
  notes: string[];
} {
  const tallies = new Map<EventKind, Tally>(
    eventKinds.map((kind) => [kind, { pairs: 0, joined: 0, apart: 0, wrong: 0 }]),
  );
  const notes: string[] = [];
  for (const [at, one] of tellings.entries()) {
    for (const other of tellings.slice(at + 1)) {
      const tally = tallies.get(one.kind);
      if (tally === undefined || one.kind !== other.kind || one.article === other.article) continue;
      const areJoined = [...one.events].some((event) => other.events.has(event));
      const name = `${one.kind} ${one.happening} ${one.article} and ${other.happening} ${other.article}`;
      if (one.happening !== other.happening) {
        tally.wrong += areJoined ? 1 : 0;
        if (areJoined) notes.push(`wrongly joined: ${name}`);
        continue;
      }
      tally.pairs += 1;
      tally.joined += areJoined ? 1 : 0;
      const areRead = one.events.size > 0 && other.events.size > 0;
      tally.apart += areRead && !areJoined ? 1 : 0;
      if (!areJoined) notes.push(`${areRead ? 'apart' : 'unread'}: ${name}`);
    }
  }
  return { tallies, notes };
}

function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce<Tally>(
    (sum, one) => ({
      pairs: sum.pairs + one.pairs,
      joined: sum.joined + one.joined,
      apart: sum.apart + one.apart,
      wrong: sum.wrong + one.wrong,
    }),
    { pairs: 0, joined: 0, apart: 0, wrong: 0 },
  );
}

function row(name: string, { pairs, joined, apart, wrong }: Tally): string {
  const p = joined / Math.max(1, joined + wrong);
  const counts = [pairs, joined, apart, pairs - joined - apart, wrong].map((count) =>
    String(count).padStart(8),
  );
  const shares = [p, joined / Math.max(1, pairs)];
  const read = joined / Math.max(1, joined + apart);
  const percents = [...shares, f1(p, shares[1] ?? 0), f1(p, read)].map((share) =>
    (100 * share).toFixed(1).padStart(6),
  );
  return `  ${name.padEnd(9)}${counts.join('')} ${percents.join('')}`;
}

function f1(p: number, r: number): number {
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
