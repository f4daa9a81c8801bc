/** An empty result is never a dead end. */
import { expect, test } from 'vitest';
import { buildCorpusIndex } from '../../domain/corpus-index';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { renderStatic } from '../../testing/render-static';
import { startView } from '../../url/view-state';
import { EmptyResult } from './EmptyResult';

const index = buildCorpusIndex(harbourCorpus());
const words = (markup: string): string => markup.replace(/<[^>]+>/g, ' ');

test('each filter says what dropping it would bring back', () => {
  const shown = words(
    renderStatic(<EmptyResult index={index} view={{ ...startView, kinds: ['call'], q: 'Getreide' }} />),
  );
  expect(shown).toContain('„Suche: Getreide“ weglassen: 1 Ereignis');
  expect(shown).toContain('Alle Filter weglassen: 4 Ereignisse');
});

test('filters that bring nothing back alone are not offered', () => {
  const shown = words(
    renderStatic(<EmptyResult index={index} view={{ ...startView, kinds: ['halt'], q: 'Xylophon' }} />),
  );
  expect(shown).not.toContain('weglassen: 0');
  expect(shown).toContain('genügt hier nicht');
  expect(shown).toContain('Alle Filter weglassen: 4 Ereignisse');
});
