/** The calendar, read back by ical.js: days, words, states and alarms as meant, whatever the texts hold. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../base/day';
import { assert } from '../../base/assert';
import type { Corpus } from '../../schema/corpus';
import { anyHostileCorpus, exportContext } from '../../testing/hostile-corpus';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { sampleCorpus } from '../../testing/sample-corpus';
import { eventsCalendar } from './events-calendar';

type Component = InstanceType<typeof ICAL.Component>;

function calendarOf(corpus: Corpus): {
  readonly text: string;
  readonly entries: ReadonlyMap<string, Component>;
} {
  const text = eventsCalendar(exportContext(corpus), corpus.events);
  const calendar = ICAL.Component.fromString(text);
  const entries = calendar.getAllSubcomponents();
  return {
    text,
    entries: new Map(entries.map((entry) => [String(entry.getFirstPropertyValue('uid')), entry])),
  };
}

function entryOf(corpus: Corpus, uid: string): Component {
  const entry = calendarOf(corpus).entries.get(uid);
  assert(entry !== undefined, `an entry ${uid}`);
  return entry;
}

const value = (entry: Component, name: string): string => String(entry.getFirstPropertyValue(name));

describe('events', () => {
  test('a known day is one whole day, confirmed', () => {
    const call = entryOf(harbourCorpus(), 'ruf1@wortlaut');
    expect(value(call, 'summary')).toBe('Telefonat Lindholm – Tarasenko');
    expect([value(call, 'dtstart'), value(call, 'dtend')]).toEqual(['2022-02-18', '2022-02-19']);
    expect(value(call, 'status')).toBe('CONFIRMED');
    expect(value(call, 'url')).toBe('https://wortlaut.example/e/ruf1');
    expect(value(call, 'description')).toContain('„Das Gespräch war ehrlich und nützlich“, sagte sie');
  });

  test('an uncertain day covers all it allows, is tentative and says so', () => {
    const rejection = entryOf(harbourCorpus(), 'abs1@wortlaut');
    expect([value(rejection, 'dtstart'), value(rejection, 'dtend')]).toEqual(['2022-02-01', '2022-03-01']);
    expect(value(rejection, 'status')).toBe('TENTATIVE');
    expect(value(rejection, 'x-wortlaut-edtf')).toBe('2022-02~');
  });

  test('an event without a day is a journal entry, not lost', () => {
    expect(entryOf(harbourCorpus(), 'bau1@wortlaut').name).toBe('vjournal');
  });

  test('the stamp is the day of the newest article: no clock', () => {
    expect(value(entryOf(harbourCorpus(), 'ruf1@wortlaut'), 'dtstamp')).toBe('2022-02-19T00:00:00Z');
  });
});

describe('deadlines', () => {
  test('an entry of their own with an alarm on the day before', () => {
    const deadline = entryOf(harbourCorpus(), 'ulti1-2022-02-28@wortlaut');
    expect(value(deadline, 'summary')).toBe('Frist: Ultimatum an Ostland: Häfen öffnen');
    expect(value(deadline, 'dtstart')).toBe('2022-02-28');
    expect(value(deadline, 'description')).toContain('Quellen: Nordblatt, Küstenbote');
    const [alarm] = deadline.getAllSubcomponents('valarm');
    expect(alarm === undefined ? '' : value(alarm, 'trigger')).toBe('-PT15H');
  });

  const chain = (second: { readonly kind: 'shortens' | 'renews'; readonly deadline?: string }): Corpus =>
    sampleCorpus({
      articles: [{ id: 'a', day: '2022-03-01', body: 'Frist bis Monatsende. Neue Frist.' }],
      events: [
        {
          id: 'erst',
          kind: 'ultimatum',
          title: 'Ultimatum',
          time: '2022-02-18',
          accounts: [
            {
              article: 'a',
              passages: ['Frist bis Monatsende.'],
              told: { deadline: { day: '../2022-03-31', words: 'bis Monatsende' } },
            },
          ],
        },
        {
          id: 'neu1',
          kind: 'ultimatum',
          title: 'Neue Frist',
          time: '2022-02-25',
          accounts: [
            {
              article: 'a',
              passages: ['Neue Frist.'],
              ...(second.deadline !== undefined && {
                told: { deadline: { day: `../${second.deadline}`, words: 'Neue' } },
              }),
            },
          ],
          relations: [{ kind: second.kind, event: 'erst' }],
        },
      ],
    });

  test('a deadline that was replaced is cancelled under the same UID, without an alarm', () => {
    const entry = entryOf(chain({ kind: 'shortens', deadline: '2022-03-10' }), 'erst-2022-03-31@wortlaut');
    expect(value(entry, 'status')).toBe('CANCELLED');
    expect(entry.getAllSubcomponents('valarm')).toEqual([]);
    expect(value(entry, 'description')).toContain('https://wortlaut.example/e/neu1');
    const next = entryOf(chain({ kind: 'shortens', deadline: '2022-03-10' }), 'neu1-2022-03-10@wortlaut');
    expect(value(next, 'status')).toBe('CONFIRMED');
  });

  test.each([{ kind: 'renews' }, { kind: 'renews', deadline: '2022-03-31' }] as const)(
    'repeated without another day it stands: %j',
    (second) => {
      expect(value(entryOf(chain(second), 'erst-2022-03-31@wortlaut'), 'status')).toBe('CONFIRMED');
    },
  );
});

describe('laws', () => {
  test('no line is longer than 75 octets, every line ends as the format asks', () => {
    fc.assert(
      fc.property(anyHostileCorpus, (corpus) => {
        const { text } = calendarOf(corpus);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  test('every event, day and deadline comes back; no text becomes an entry or a property', () => {
    fc.assert(
      fc.property(anyHostileCorpus, (corpus) => {
        const { entries } = calendarOf(corpus);
        const deadlines = corpus.events.flatMap(({ id, accounts }) =>
          accounts.flatMap(({ told }) => (told.deadline ? [`${id}-${told.deadline.latest}@wortlaut`] : [])),
        );
        expect([...entries.keys()].sort()).toEqual(
          [...corpus.events.map(({ id }) => `${id}@wortlaut`), ...deadlines].sort(),
        );
        for (const event of corpus.events) {
          const entry = entries.get(`${event.id}@wortlaut`);
          assert(entry !== undefined, 'checked above');
          expect(value(entry, 'summary')).toBe(asCalendarText(event.title.de));
          expect(value(entry, 'description')).toContain(
            asCalendarText(event.accounts[0]?.passages[0]?.exact ?? ''),
          );
          if (event.time === null) continue;
          expect([value(entry, 'dtstart'), value(entry, 'dtend')]).toEqual([
            event.time.earliest,
            addDays(event.time.latest, 1),
          ]);
        }
      }),
    );
  });
});

/** All that a calendar may change: every kind of line break becomes one kind, control characters go. */
function asCalendarText(text: string): string {
  return text.replace(/\r\n|[\r\n\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}
