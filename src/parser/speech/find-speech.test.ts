/** What the speech stage does across sentences, and what holds for any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdSchema } from '../../schema/ids';
import { sliceSpan } from '../../schema/span';
import { newDraft } from '../new-draft';
import { segment } from '../segment/segment';
import { findSpeech } from './find-speech';
import { speechRules } from './speech-rules';

function read(body: string) {
  const article = { id: articleIdSchema.parse('beispiel'), file: 'beispiel.txt', title: null, body };
  const { speech } = findSpeech(segment(newDraft(article, null)));
  return speech.map((finding) => ({
    ...finding,
    said: finding.spans.map((span) => sliceSpan(body, span)),
    by: finding.speaker === null ? null : sliceSpan(body, finding.speaker),
    to: finding.addressee === null ? null : sliceSpan(body, finding.addressee),
    via: finding.relay === null ? null : sliceSpan(body, finding.relay),
  }));
}

describe('roles', () => {
  test('to whom', () => {
    expect(read('Brandt teilte dem Hafenamt mit, dass er komme.')[0]?.to).toBe('dem Hafenamt');
    expect(read('Brandt sagte gegenüber Reportern, er komme.')[0]?.to).toBe('Reportern');
  });

  test('a paper behind a name was told; behind a function it is whose function it is', () => {
    const [told] = read('«Wir öffnen die Schleusen erst morgen», sagte Ivo Brandt der «Nordpost».');
    expect(told).toMatchObject({ by: 'Ivo Brandt', to: 'der «Nordpost»' });
    expect(read('Das bestätigte ein Sprecher der «Nordpost» und sagte, man warte.')[0]?.by).toBe(
      'ein Sprecher der «Nordpost»',
    );
  });

  test('whom somebody cites, in any case', () => {
    expect(
      read('Das Nordblatt zitiert den Prediger mit den Worten: „Wir warten auf Antwort.“')[0],
    ).toMatchObject({ by: 'den Prediger', via: 'Das Nordblatt' });
  });

  test('who heard it', () => {
    const found = read(
      'Die Agentur Meerpress zitierte Brandt mit den Worten: „Wir öffnen heute die Schleusen.“',
    );
    expect(found[0]).toMatchObject({ form: 'direct', by: 'Brandt', via: 'Die Agentur Meerpress' });
    const relayed = read('Laut Nordblatt sagte Brandt, er komme.').find((one) => one.form === 'indirect');
    expect(relayed).toMatchObject({ by: 'Brandt', via: 'Nordblatt' });
  });

  test('the frame is the clause around cue and speaker', () => {
    const text = 'Am Abend erklärte Brandt, er komme.';
    expect(read(text)[0]?.frame.map((span) => sliceSpan(text, span))).toEqual(['Am Abend erklärte Brandt,']);
  });

  test('the subject behind a fronted object', () => {
    expect(
      read('Das Angebot lehnt Brandt ab: „Wir brauchen das nicht, und wir wollen das nicht.“')[0]?.by,
    ).toBe('Brandt');
  });
});

describe('over sentences', () => {
  test('a quotation of several sentences stays one', () => {
    const found = read('„Wir warten. Wir warten schon lange. Es reicht“, sagte Brandt.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ form: 'direct', by: 'Brandt' });
  });

  test('Konjunktiv is carried over paragraphs, and ends with the indicative', () => {
    const found = read('Das Amt gab bekannt, Brandt komme.\nEr habe zugesagt.\nDie Fähre liegt im Hafen.');
    expect(found.map((one) => [one.form, one.by])).toEqual([
      ['indirect', 'Das Amt'],
      ['free', 'Das Amt'],
    ]);
  });

  test('a quotation over paragraphs: each opens it anew, or only the last closes it', () => {
    const opened = read(
      'Brandt sagte: „Wir haben lange verhandelt.\n\n„Nun warten wir auf Antwort.“\n\nDann ging er.',
    );
    expect(opened.map((one) => [one.said[0], one.by])).toEqual([
      ['„Wir haben lange verhandelt.', 'Brandt'],
      ['„Nun warten wir auf Antwort.“', 'Brandt'],
    ]);
    const closed = read(
      'Brandt sagte: „Wir haben lange verhandelt.\n\nNun warten wir auf Antwort.“ Dann ging er.',
    );
    expect(closed.map((one) => [one.form, one.said[0], one.by])).toEqual([
      ['direct', '„Wir haben lange verhandelt.', 'Brandt'],
      ['direct', 'Nun warten wir auf Antwort.“', 'Brandt'],
    ]);
    expect(read('Die „Seestern liegt seit Montag im Hafen.\n\nDort liegt sie gut.')).toEqual([]);
  });

  test('whose words they were, said in the sentence behind', () => {
    expect(read('„Ja, es gibt Zumutungen.“ Das räumte Brandt am Abend ein.')[0]).toMatchObject({
      form: 'direct',
      by: 'Brandt',
    });
    expect(read('„Ja, es gibt Zumutungen.“ Das besetzte Haus brannte am Abend.')[0]?.by).toBeNull();
  });

  test('words that are not the article’s own are not read', () => {
    expect(
      read('Die Fähre fährt wieder.\n\nLesen Sie auch\n- Brandt: „Wir öffnen die Schleusen noch heute“'),
    ).toEqual([]);
  });

  test('two statements in one sentence keep their own speakers', () => {
    const found = read('Lindholm sagte, sie komme, und Brandt erklärte, er bleibe.');
    expect(found.map((one) => one.by)).toEqual(['Lindholm', 'Brandt']);
  });
});

describe.each(['„…“', '“…”', '»…«', '«…»', '"…"', "'…'", '‚…‘', '‘…’', '›…‹'])(
  'marks of the house style %s',
  (style) => {
    test('hold speech', () => {
      const quote = style.replace('…', 'Wir öffnen die Schleusen morgen');
      expect(read(`${quote}, sagte Brandt.`)[0]).toMatchObject({
        form: 'direct',
        said: [quote],
        by: 'Brandt',
      });
    });
  },
);

describe('laws', () => {
  const pieces = [
    '„',
    '“',
    '"',
    "'",
    ' sagte ',
    'Brandt',
    ', ',
    'dass ',
    'er ',
    'sei ',
    '. ',
    ': ',
    '(',
    ')',
    'laut ',
    'so ',
    'wie ',
    'soll ',
    '\n',
    'und ',
    'die ',
  ];
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

  test('spans lie inside the text, in order; each finding names a known rule', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let start = 0;
        for (const finding of read(text)) {
          expect(Object.keys(speechRules)).toContain(finding.rule);
          const first = finding.spans[0]?.start ?? -1;
          expect(first).toBeGreaterThanOrEqual(start);
          start = first;
          for (const span of finding.spans) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  test.each(['„Ja', '„Wir gehen“, sagte er. ', 'er sagte und ', 'der, ', "'", 'x'])(
    'a fifth of a megabyte of "%s" takes linear time',
    (unit) => {
      // Processor time, the better of two: what else the machine does must not decide.
      const time = (length: number): number => Math.min(once(length), once(length));
      const once = (length: number): number => {
        const started = process.cpuUsage();
        read(unit.repeat(length / unit.length));
        const { user, system } = process.cpuUsage(started);
        return (user + system) / 1000;
      };
      const short = Math.max(time(20_000), 20);
      expect(time(200_000)).toBeLessThan(40 * short);
    },
    60_000,
  );
});
