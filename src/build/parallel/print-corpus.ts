/** A corpus as JSON in pieces, article by article: its whole text never stands in memory. */
import type { LinkedCorpus } from '../../parser/link/link-corpus';
import { cutBody, cutEvent, passageSpans } from '../write/hold-back';

/** The same characters as `JSON.stringify` of the whole; `bodyOf` is asked for each article once. */
export function* printCorpus(
  corpus: LinkedCorpus,
  bodyOf: (article: string) => string,
): Generator<string, void> {
  const { format, version, articles, outlets, actors, topics, events } = corpus;
  const spans = passageSpans(events);
  const cut = new Map<string, string>();
  yield `{"format":${JSON.stringify(format)},"version":${version},"articles":[`;
  for (const [i, article] of articles.entries()) {
    let body = bodyOf(article.id);
    if (article.rights === 'passages') {
      body = cutBody(body, spans.get(article.id) ?? []);
      cut.set(article.id, body);
    }
    yield `${i === 0 ? '' : ','}${JSON.stringify({ ...article, body })}`;
  }
  yield `],"outlets":${JSON.stringify(outlets)},"actors":${JSON.stringify(actors)}`;
  yield `,"topics":${JSON.stringify(topics)},"events":[`;
  for (const [i, event] of events.entries())
    yield `${i === 0 ? '' : ','}${JSON.stringify(cutEvent(event, cut))}`;
  yield ']}\n';
}
