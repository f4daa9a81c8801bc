/** What a reader finds in the panel: the words as they stand, who says them, and where the sources agree. */
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { buildCorpusIndex } from '../../domain/corpus-index';
import type { Lang } from '../../messages/messages';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { renderStatic } from '../../testing/render-static';
import { startView } from '../../url/view-state';
import { EventPanel } from './EventPanel';
import { PassageGrounds } from './PassageGrounds';

const index = buildCorpusIndex(harbourCorpus());

function panel(id: string, lang: Lang = 'de'): string {
  const event = index.events.get(id);
  assert(event !== undefined, `the sample holds ${id}`);
  const view = { ...startView, lang };
  return renderStatic(
    <EventPanel index={index} event={event} view={view} controls={null} share={null} />,
    lang,
  );
}

const words = (markup: string): string => markup.replace(/<[^>]+>/g, '');
const quotes = (markup: string): readonly string[] =>
  [...markup.matchAll(/<blockquote[^>]*>(?<text>.*?)<\/blockquote>/gs)].map((found) =>
    words(found.groups?.['text'] ?? ''),
  );

test('every passage stands there word for word, once for each account', () => {
  const event = index.events.get('ruf1');
  const exact = event?.accounts.flatMap((account) => account.passages.map((passage) => passage.exact));
  expect(quotes(panel('ruf1'))).toEqual(exact);
});

test('the number both sources give is said to agree', () => {
  expect(words(panel('ruf1'))).toContain('2 von 2 Quellen einig');
});

test('form and speaker stand under the words', () => {
  expect(words(panel('ruf1'))).toContain('Direktes Zitat · Karin Lindholm');
});

test('in English the words stay German and say so', () => {
  const markup = panel('ruf1', 'en');
  expect(words(markup)).toContain('Direct quote · Karin Lindholm');
  expect(markup).toContain('<blockquote lang="de"');
  expect(quotes(markup).join(' ')).toContain('Das Gespräch war ehrlich und nützlich');
});

test('an event without a day says that it is unknown', () => {
  expect(words(panel('bau1'))).toContain('Tag unbekannt');
});

test('the grounds of a passage say what decided, show the words, and offer a way to disagree', () => {
  const event = index.events.get('ruf1');
  const account = event?.accounts[0];
  const passage = account?.passages.find(({ form }) => form === 'direct');
  assert(
    event !== undefined && account !== undefined && passage !== undefined,
    'the sample holds a quotation',
  );
  const props = { index, event, view: startView, account, passage };
  const text = words(renderStatic(<PassageGrounds {...props} />));
  // The sample names a rule no page knows: then the form itself is explained.
  expect(text).toContain('Der Artikel gibt Worte in Anführungszeichen wieder.');
  expect(text).toContain('Wort des Sagens:sagte');
  expect(text).toContain('Ich sehe das anders');
});

test('each passage leads to its words on the original page', () => {
  const corpus = harbourCorpus();
  const articles = corpus.articles.map((one) => ({ ...one, url: `https://${one.id}.example/a` }));
  const withPages = buildCorpusIndex({ ...corpus, articles });
  const event = withPages.events.get('abs1');
  assert(event !== undefined, 'the sample holds a rejection');
  const markup = renderStatic(
    <EventPanel
      index={withPages}
      event={event}
      view={startView}
      controls={null}
      share={null}
      captured={(article) => <p>Kopie von {article}</p>}
    />,
  );
  expect(markup).toContain(
    'href="https://kuestenbote-1.example/a#:~:text=Tarassenko%20wies%20die%20Forderung%20zur%C3%BCck."',
  );
  expect(words(markup)).toContain('Kopie von kuestenbote-1');
});

test('foreign text is never markup', () => {
  const corpus = harbourCorpus();
  const event = corpus.events.find(({ id }) => id === 'ruf1');
  const account = event?.accounts[0];
  const passage = account?.passages[0];
  assert(event !== undefined && account !== undefined && passage !== undefined, 'the sample holds a passage');
  const evil = { ...passage, exact: '<img src=x onerror=alert(1)>', hedges: [], speech: [] };
  const markup = renderStatic(
    <EventPanel
      index={index}
      event={{ ...event, accounts: [{ ...account, told: {}, passages: [evil] }] }}
      view={startView}
      controls={null}
      share={null}
    />,
  );
  expect(markup).not.toContain('<img');
  expect(markup).toContain('&lt;img');
});
