/** Which tellings lower certainty, and which only say whose they are. */
import { expect, test } from 'vitest';
import { articleIdSchema } from '../../schema/ids';
import { newDraft } from '../new-draft';
import { segment } from '../segment/segment';
import { findSpeech } from './find-speech';

function hedgesIn(body: string): string[] {
  const draft = findSpeech(
    segment(newDraft({ id: articleIdSchema.parse('x'), file: 'x.txt', title: null, body }, null)),
  );
  return draft.hedges.map(({ span }) => body.slice(span.start, span.end));
}

test.each([
  ['Die Fähren fahren ukrainischen Angaben zufolge weiter.', []],
  ['Die Fähren fahren ostländischen Informationen zufolge weiter.', []],
  ['Die Fähren fahren unbestätigten Angaben zufolge weiter.', ['Angaben zufolge']],
  ['Die Fähren fahren Medienberichten zufolge weiter.', ['Medienberichten zufolge']],
  ['Die Fähren fahren lokalen Medienberichten zufolge weiter.', ['Medienberichten zufolge']],
  ['Lindholm soll angeblich nach den Fähren gefragt haben.', ['soll', 'angeblich']],
  ['Die Fähre soll am Montag fahren.', []],
])('%s', (body, hedges) => {
  expect(hedgesIn(body)).toEqual(hedges);
});
