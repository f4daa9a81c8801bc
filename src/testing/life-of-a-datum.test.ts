/** docs/life-of-a-datum.md tells what becomes of two articles: both are read from that page, and what it says is so. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assert } from '../base/assert';
import { dayNumber } from '../base/day';
import type { Span } from '../schema/span';
import { corpusFromTexts, parseSample, type SampleText } from './corpus-from-texts';
import { eventSlugs } from '../url/event-slugs';
import { compareSlots } from '../domain/compare/compare-slots';
import { buildCorpusIndex } from '../domain/corpus-index';
import { timelineItems } from '../domain/timeline/timeline-items';

const page = readFileSync('docs/life-of-a-datum.md', 'utf8').replaceAll(/\s+/gu, ' ');

/** "nordblatt-1.txt   2022-02-18" and the indented lines below it, which are one paragraph. */
function samplesOfPage(): readonly SampleText[] {
  const heads =
    /(?<id>(?<outlet>[a-z]+)-1)\.txt (?<day>\d{4}-\d\d-\d\d) (?<text>.+?)(?= [a-z]+-1\.txt| ```)/gu;
  return [...page.matchAll(heads)].map(({ groups: { id = '', outlet = '', day = '', text = '' } = {} }) => ({
    id,
    outlet,
    day,
    text,
  }));
}

const samples = samplesOfPage();
const [nordblatt, kuestenbote] = samples.map((sample) => parseSample(sample));
assert(nordblatt !== undefined && kuestenbote !== undefined, 'two articles on the page');

type Parsed = typeof nordblatt;

/** "Freitag" (46–53), as the page writes it. */
function placed({ article }: Parsed, { start, end }: Span): string {
  return `"${article.body.slice(start, end)}" (${start}–${end})`;
}

function saysThePage(...texts: readonly string[]): void {
  for (const text of texts) expect(page).toContain(text);
}

test('sentences and times', () => {
  expect(nordblatt.draft.sentences).toHaveLength(2);
  const [first, second] = nordblatt.draft.sentences.map(({ span }) => `${span.start}–${span.end}`);
  saysThePage(`two sentences, ${first} and ${second}`);
  const { times } = nordblatt.draft;
  expect(times.map(({ days }) => days?.latest)).toEqual(['2022-02-18', '2022-02-28']);
  expect(kuestenbote.draft.times.map(({ days }) => days?.latest)).toEqual(['2022-02-28']);
  saysThePage(...times.map(({ span }) => placed(nordblatt, span)));
  saysThePage(
    ...kuestenbote.draft.times.map(({ span }) => placed(kuestenbote, span).replace('(', '(Küstenbote, ')),
  );
});

test('who speaks, and who is meant', () => {
  const [speech, ...more] = nordblatt.draft.speech;
  expect(more).toEqual([]);
  expect(speech?.form).toBe('direct');
  const { spans = [], cue, speaker } = speech ?? {};
  assert(cue && speaker, 'a cue and a speaker');
  saysThePage(
    `direct speech (${spans.map(({ start, end }) => `${start}–${end}`).join()})`,
    `cue ${placed(nordblatt, cue)}, speaker ${placed(nordblatt, speaker)}`,
  );
  expect(kuestenbote.draft.speech).toEqual([]);
  const meant = nordblatt.draft.mentions.map(({ span, actor, how }) => [placed(nordblatt, span), actor, how]);
  expect(meant).toEqual([
    ['"Außenministerin Karin Lindholm" (0–30)', 'karin-lindholm', 'name'],
    ['"Ostland" (35–42)', 'ostland', 'name'],
    ['"sie" (160–163)', 'karin-lindholm', 'pronoun'],
  ]);
  saysThePage(
    '"sie" is "Außenministerin Karin Lindholm" (0–30), who is `karin-lindholm`',
    '"Ostland" is `ostland`',
  );
});

test('one event, two accounts, from the address to what a reader compares', () => {
  const index = buildCorpusIndex(corpusFromTexts(samples));
  const [event, ...others] = index.eventsByDay;
  assert(event !== undefined, 'an event');
  expect(others).toEqual([]);
  expect(event.kind).toBe('ultimatum');
  expect(event.accounts.map(({ told }) => told.deadline?.edtf)).toEqual(['../2022-02-28', '../2022-02-28']);
  saysThePage('`../2022-02-28`', `-${eventSlugs(index)(event.id, 'de')}?v=1&kind=ultimatum`);

  const [item] = timelineItems([event]).items;
  expect(item).toMatchObject({
    lane: 'ultimatums',
    start: dayNumber('2022-02-18'),
    deadlines: [dayNumber('2022-02-28')],
  });

  const rows = compareSlots(index, event, event.accounts).map(({ slot, verdict, cells }) => [
    slot.kind,
    verdict,
    ...cells.map(({ entries }) => entries.map(({ text }) => text).join(' | ')),
  ]);
  expect(rows).toContainEqual(['told', 'same', 'Ende Februar', 'Monatsende']);
  expect(rows.filter(([kind]) => kind === 'said')).toEqual([
    ['said', 'only', expect.stringMatching(/^„Sind die Häfen/u), ''],
  ]);
});
