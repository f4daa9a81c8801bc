/** Segments: nothing of the wording is lost, doubled or changed, whatever lies on it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { GAP } from '../../schema/article';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { articleSegments, cutSegments, passageSegments } from './passage-marks';
import type { Mark, Segment } from './passage-marks';
import { searchEvents } from '../search/search';

const index = buildCorpusIndex(harbourCorpus());
const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
const marked = (segments: readonly Segment[], kind: Mark['kind']): string[] =>
  segments.filter(({ marks }) => marks.some((mark) => mark.kind === kind)).map(({ text }) => text);

describe('laws of cutting', () => {
  const anyMark = fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 12 }))
    .map(([start, length]): Mark => ({ kind: 'hedge', span: { start, end: start + length } }));

  test('joined segments are the text; each mark lies on exactly the segments of its span', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.nat({ max: 10 }),
        fc.array(anyMark),
        (text, offset, marks) => {
          const segments = cutSegments(text, offset, marks);
          expect(joined(segments)).toBe(text);
          let at = offset;
          for (const { span, text: part, marks: lying } of segments) {
            expect(span).toEqual({ start: at, end: at + part.length });
            expect(part).not.toBe('');
            at = span.end;
            for (const mark of marks) {
              const covers = mark.span.start <= span.start && span.end <= mark.span.end;
              expect(lying.includes(mark)).toBe(covers);
            }
          }
        },
      ),
    );
  });
});

describe('a passage', () => {
  const event = index.events.get('ruf1');
  assert(event !== undefined, 'the call');
  const placed = event.accounts.flatMap((account) =>
    account.passages.map((passage) => ({ account, passage })),
  );

  test('every passage of the corpus, joined, is its exact wording', () => {
    const search = searchEvents(index, 'Telefonat');
    for (const each of index.eventsByDay) {
      for (const account of each.accounts) {
        for (const passage of account.passages) {
          expect(joined(passageSegments(passage, { event: each, account, search }))).toBe(passage.exact);
        }
      }
    }
  });

  test('told facts and the words of the day stand out where they are told', () => {
    const [first, second] = placed;
    assert(first !== undefined && second !== undefined, 'two passages');
    const segments = passageSegments(first.passage, { event, account: first.account });
    expect(marked(segments, 'told')).toEqual(['40 Minuten']);
    expect(marked(segments, 'time')).toEqual(['am Freitag']);
    const quoted = passageSegments(second.passage, { event, account: second.account });
    expect(marked(quoted, 'speech')).toEqual(['„Das Gespräch war ehrlich und nützlich“']);
    expect(marked(quoted, 'cue')).toEqual(['sagte']);
    expect(marked(quoted, 'speaker')).toEqual(['sie']);
  });

  test('a search hit inside speech carries both marks', () => {
    const [, second] = placed;
    assert(second !== undefined, 'two passages');
    const search = searchEvents(index, '"ehrlich und nützlich"');
    const segments = passageSegments(second.passage, { event, account: second.account, search });
    const hit = segments.find(({ text }) => text === 'ehrlich und nützlich');
    expect(hit?.marks.map(({ kind }) => kind)).toEqual(['speech', 'search']);
  });
});

describe('an article', () => {
  test('joined it is its body; each passage leads to its event', () => {
    for (const article of index.corpus.articles) {
      const segments = articleSegments(index, article, searchEvents(index, 'Häfen'));
      expect(joined(segments)).toBe(article.body);
      for (const { event, passage } of index.passagesOfArticle.get(article.id) ?? []) {
        const text = segments
          .filter(({ marks }) => marks.some((mark) => mark.kind === 'passage' && mark.event === event.id))
          .map((segment) => segment.text)
          .join('');
        expect(text).toContain(passage.exact);
      }
    }
  });

  test('speech in a sentence that tells two events is marked once', () => {
    const corpus = harbourCorpus();
    const [, ultimatum] = corpus.events;
    const [article] = corpus.articles;
    assert(ultimatum !== undefined && article !== undefined, 'an event and an article');
    const doubled = buildCorpusIndex({
      ...corpus,
      events: [ultimatum, { ...ultimatum, id: buildOther(corpus) }],
    });
    const speech = articleSegments(doubled, article).find(({ text }) => text.startsWith('Sonst '));
    expect(speech?.marks.map(({ kind }) => kind).sort()).toEqual(['passage', 'passage', 'speech']);
  });

  test('text left out is marked as a gap', () => {
    const [article] = index.corpus.articles;
    assert(article !== undefined, 'an article');
    const segments = articleSegments(index, { ...article, body: `${GAP.repeat(3)}Ein Satz.${GAP}` });
    expect(marked(segments, 'gap')).toEqual([GAP.repeat(3), GAP]);
  });
});

/** The id of another event of the corpus, to lend. */
function buildOther(corpus: ReturnType<typeof harbourCorpus>) {
  const other = corpus.events.at(-1);
  assert(other !== undefined, 'another event');
  return other.id;
}
