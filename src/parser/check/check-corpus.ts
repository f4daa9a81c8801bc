/** What must hold in every finished corpus; each breach with its place. Pure: the app's worker may run it too. */
import { compareSpans, contains, type Span } from '../../schema/span';
import type { Account, Passage, WortlautEvent } from '../../schema/event';
import type { Article } from '../../schema/article';
import type { Corpus } from '../../schema/corpus';
import { webAddressSchema } from '../../schema/web-address';

export type Breach = { readonly place: string; readonly message: string };

export function checkCorpus(corpus: Corpus): Breach[] {
  return [
    ...checkIds(corpus),
    ...checkReferences(corpus),
    ...checkAddresses(corpus),
    ...corpus.events.flatMap((event) => checkEvent(event, articlesById(corpus))),
  ];
}

function articlesById(corpus: Corpus): ReadonlyMap<string, Article> {
  const known = cache.get(corpus.articles);
  if (known !== undefined) return known;
  const made = new Map(corpus.articles.map((article) => [article.id as string, article]));
  cache.set(corpus.articles, made);
  return made;
}
const cache = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>();

function checkIds(corpus: Corpus): Breach[] {
  const parts = ['articles', 'outlets', 'actors', 'topics', 'events'] as const;
  return parts.flatMap((part) => {
    const seen = new Set<string>();
    return corpus[part].flatMap(({ id }) => {
      const doubled = seen.has(id);
      seen.add(id);
      return doubled ? [{ place: `${part}/${id}`, message: 'This id stands twice.' }] : [];
    });
  });
}

function checkReferences(corpus: Corpus): Breach[] {
  const known = {
    article: new Set(corpus.articles.map((one) => one.id as string)),
    outlet: new Set(corpus.outlets.map((one) => one.id as string)),
    actor: new Set(corpus.actors.map((one) => one.id as string)),
    topic: new Set(corpus.topics.map((one) => one.id as string)),
    event: new Set(corpus.events.map((one) => one.id as string)),
  };
  const breaches: Breach[] = [];
  const need = (kind: keyof typeof known, id: string | null, place: string): void => {
    if (id !== null && !known[kind].has(id)) breaches.push({ place, message: `Unknown ${kind} "${id}".` });
  };
  for (const article of corpus.articles) need('outlet', article.outlet, `articles/${article.id}/outlet`);
  for (const actor of corpus.actors) need('actor', actor.actsFor, `actors/${actor.id}/actsFor`);
  for (const topic of corpus.topics) need('topic', topic.broader, `topics/${topic.id}/broader`);
  for (const event of corpus.events) {
    const place = `events/${event.id}`;
    for (const { actor } of event.participants) need('actor', actor, `${place}/participants`);
    for (const topic of event.topics) need('topic', topic, `${place}/topics`);
    for (const relation of event.relations) need('event', relation.event, `${place}/relations`);
    need('article', event.time?.evidence?.article ?? null, `${place}/time`);
    for (const account of event.accounts) {
      need('article', account.article, `${place}/accounts`);
      for (const { speech } of account.passages)
        for (const { speaker } of speech)
          need('actor', speaker?.actor ?? null, `${place}/accounts/${account.article}/speaker`);
    }
  }
  return breaches;
}

/** Pages link to them: an address that runs something is none. */
function checkAddresses({ articles, outlets, events }: Corpus): Breach[] {
  const addresses = [
    ...articles.flatMap(({ id, url, publishedOn }) => [
      { place: `articles/${id}/url`, address: url },
      { place: `articles/${id}/publishedOn/noteUrl`, address: publishedOn?.noteUrl ?? null },
    ]),
    ...outlets.map(({ id, url }) => ({ place: `outlets/${id}/url`, address: url })),
    ...events.flatMap(({ id, time, relations }) => [
      { place: `events/${id}/time/noteUrl`, address: time?.noteUrl ?? null },
      ...relations.map(({ noteUrl }) => ({ place: `events/${id}/relations/noteUrl`, address: noteUrl })),
    ]),
  ];
  return addresses.flatMap(({ place, address }) =>
    address === null || webAddressSchema.safeParse(address).success
      ? []
      : [{ place, message: `"${address}" is no web address.` }],
  );
}

function checkEvent(event: WortlautEvent, articles: ReadonlyMap<string, Article>): Breach[] {
  const place = `events/${event.id}`;
  const breaches = event.accounts.flatMap((account) => {
    const article = articles.get(account.article);
    return article === undefined
      ? []
      : checkAccount(account, article, `${place}/accounts/${account.article}`);
  });
  const twice = event.accounts.some(
    (one, i) => event.accounts.findIndex((other) => other.article === one.article) !== i,
  );
  if (twice) breaches.push({ place, message: 'Two accounts of one article.' });
  const sentences = new Set(
    event.accounts.flatMap((account) => account.passages.map((passage) => passage.exact)),
  );
  for (const title of [event.title.de, event.title.en])
    if (sentences.has(title))
      breaches.push({ place: `${place}/title`, message: 'The title is a sentence of an article.' });
  const evidence = event.time?.evidence;
  const body = evidence == null ? undefined : articles.get(evidence.article)?.body;
  if (evidence != null && body !== undefined && !fits(evidence.span, body))
    breaches.push({ place: `${place}/time`, message: 'The evidence lies outside its article.' });
  return breaches;
}

function checkAccount(account: Account, { body }: Article, place: string): Breach[] {
  const breaches: Breach[] = [];
  account.passages.forEach((passage, i) => {
    const at = `${place}/passages/${i}`;
    if (!fits(passage.span, body) || body.slice(passage.span.start, passage.span.end) !== passage.exact)
      breaches.push({ place: at, message: 'The words do not stand so in the article.' });
    if (!body.slice(0, passage.span.start).endsWith(passage.prefix))
      breaches.push({ place: at, message: 'The prefix does not fit.' });
    if (!body.startsWith(passage.suffix, passage.span.end))
      breaches.push({ place: at, message: 'The suffix does not fit.' });
    breaches.push(...checkMarks(passage, body, at));
    const before = account.passages[i - 1];
    if (before !== undefined && compareSpans(before.span, passage.span) >= 0)
      breaches.push({ place: at, message: 'Passages are not in order.' });
  });
  for (const [name, told] of Object.entries(account.told)) {
    if (told !== undefined && !fits(told.span, body))
      breaches.push({ place: `${place}/told/${name}`, message: 'Its words lie outside the article.' });
  }
  return breaches;
}

function checkMarks(passage: Passage, body: string, place: string): Breach[] {
  const breaches: Breach[] = [];
  for (const hedge of passage.hedges)
    if (!contains(passage.span, hedge))
      breaches.push({ place, message: 'A hedge lies outside its passage.' });
  for (const speech of passage.speech) {
    const marks = [
      speech.span,
      speech.cue,
      speech.frame,
      speech.speaker?.span ?? null,
      speech.relay?.span ?? null,
    ];
    if (marks.some((span) => span !== null && !fits(span, body)))
      breaches.push({ place, message: 'A stretch of speech lies outside the article.' });
    const label = speech.speaker;
    if (label?.span != null && body.slice(label.span.start, label.span.end) !== label.label)
      breaches.push({ place, message: 'A speaker is not named so in the article.' });
  }
  return breaches;
}

function fits(span: Span, body: string): boolean {
  return span.start < span.end && span.end <= body.length;
}
