/** A corpus as JSON in pieces, article by article: its whole text never stands in memory. */
import type { LinkedCorpus } from '../../parser/link/link-corpus';
import { cutBody, cutEvent, passageSpans } from '../write/hold-back';

/** The same characters as `JSON.stringify` of the whole; `bodyOf` is asked for each article once. */
export function* printCorpus(
  corpus: LinkedCorpus,
  bodyOf: (article: string) => string,
): Generator<string, void> {
  const { format, version, articles, outlets, actors, topics, events } = corpus;
  const heldBack = new Set(
    articles.flatMap(({ id, rights }) => (rights === 'passages' ? [id as string] : [])),
  );
  const spans = heldBack.size === 0 ? new Map<string, never>() : passageSpans(events, heldBack);
  const cut = new Map<string, string>();
  yield `{"format":${JSON.stringify(format)},"version":${version},"articles":[`;
  for (const [i, article] of articles.entries()) {
    let body = bodyOf(article.id);
    if (heldBack.has(article.id)) {
      body = cutBody(body, spans.get(article.id) ?? []);
      cut.set(article.id, body);
    }
    yield `${i === 0 ? '' : ','}${JSON.stringify({ ...article, body })}`;
  }
  yield `],"outlets":${JSON.stringify(outlets)},"actors":${JSON.stringify(actors)}`;
  yield `,"topics":${JSON.stringify(topics)},"events":[`;
  let comma = '';
  for (const event of events) {
    yield `${comma}${JSON.stringify(cutEvent(event, cut))}`;
    comma = ',';
  }
  yield ']}\n';
}
