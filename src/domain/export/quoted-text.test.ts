/** Words to paste elsewhere: untouched, set in marks they do not hold already, with source and address. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { anyHostileCorpus, exportContext } from '../../testing/hostile-corpus';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { inQuotationMarks, quotedEvent, quotedPassage } from './quoted-text';

test.each([
  ['Er kommt.', '„Er kommt.“'],
  ['„Er kommt“, sagte sie.', '»„Er kommt“, sagte sie.«'],
  ['„Wir reden.“', '„Wir reden.“'],
  ['„Ja“, sagte sie. „Nein.“', '»„Ja“, sagte sie. „Nein.“«'],
  ['„A“ »B«', '‚„A“ »B«‘'],
])('%s', (words, quoted) => {
  expect(inQuotationMarks(words)).toBe(quoted);
});

test('a passage with its source and the address of its event', () => {
  const context = exportContext(harbourCorpus());
  const event = context.index.events.get('abs1');
  const passage = event?.accounts[0]?.passages[0];
  assert(event !== undefined && passage !== undefined, 'the sample holds a rejection');
  expect(quotedPassage(context, event, { article: 'kuestenbote-1', passage })).toBe(
    '„Tarassenko wies die Forderung zurück.“\nKüstenbote, 19. Februar 2022\nhttps://wortlaut.example/e/abs1',
  );
});

test('of an event every passage is there, word for word', () => {
  fc.assert(
    fc.property(anyHostileCorpus, (corpus) => {
      const context = exportContext(corpus);
      for (const event of corpus.events) {
        const text = quotedEvent(context, event);
        for (const { passages } of event.accounts)
          for (const { exact } of passages) expect(text).toContain(exact);
        expect(text.endsWith(`https://wortlaut.example/e/${event.id}`)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
