/** Articles with `rights: passages` keep only their passages and one sentence on either side; offsets are kept by gaps. */
import { GAP } from '../../schema/article';
import type { Corpus } from '../../schema/corpus';
import type { Passage, Speech, WortlautEvent } from '../../schema/event';
import { sliceSpan, type Span } from '../../schema/span';
import { splitSentences } from '../../parser/segment/split-sentences';
import { splitBlocks } from '../../parser/segment/split-blocks';

/** The corpus as it may be published. White space stays, so that the reader keeps its paragraphs. */
export function holdBack(corpus: Corpus): Corpus {
  const heldBack = corpus.articles.filter((article) => article.rights === 'passages');
  if (heldBack.length === 0) return corpus;
  const spans = passageSpans(corpus.events, new Set(heldBack.map(({ id }) => id)));
  const cut = new Map(heldBack.map(({ id, body }) => [id as string, cutBody(body, spans.get(id) ?? [])]));
  return {
    ...corpus,
    articles: corpus.articles.map((article) => ({ ...article, body: cut.get(article.id) ?? article.body })),
    events: corpus.events.map((event) => cutEvent(event, cut)),
  };
}

/** The event with the passages of articles held back; `cut` are their bodies, cut. */
export function cutEvent(event: WortlautEvent, cut: ReadonlyMap<string, string>): WortlautEvent {
  if (!event.accounts.some(({ article }) => cut.has(article))) return event;
  const accounts = event.accounts.map((account) => {
    const body = cut.get(account.article);
    return body === undefined
      ? account
      : { ...account, passages: account.passages.map((passage) => cutPassage(passage, body)) };
  });
  return { ...event, accounts };
}

/** Where each of these articles is shown: article id -> spans of its passages. */
export function passageSpans(
  events: Iterable<WortlautEvent>,
  articles: ReadonlySet<string>,
): ReadonlyMap<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { accounts } of events)
    for (const { article, passages } of accounts) {
      if (!articles.has(article)) continue;
      const known = spans.get(article) ?? [];
      known.push(...passages.map((passage) => passage.span));
      spans.set(article, known);
    }
  return spans;
}

/** The body with gaps for all but the passages and one sentence on either side. */
export function cutBody(text: string, passages: readonly Span[]): string {
  const sentences = splitBlocks(text).flatMap((block) => splitSentences(text, block));
  const told = [...passages].sort((a, b) => a.start - b.start);
  const shown = new Set<number>();
  let next = 0;
  sentences.forEach((sentence, i) => {
    while ((told[next]?.end ?? Infinity) <= sentence.start) next += 1;
    // Passages of several events overlap: look at all that begin before this sentence ends.
    for (let at = next; (told[at]?.start ?? Infinity) < sentence.end; at += 1) {
      if ((told[at]?.end ?? 0) <= sentence.start) continue;
      for (const near of [i - 1, i, i + 1]) shown.add(near);
      break;
    }
  });
  let body = '';
  let at = 0;
  sentences.forEach((sentence, i) => {
    if (!shown.has(i)) return;
    body += blank(text.slice(at, sentence.start)) + sliceSpan(text, sentence);
    at = sentence.end;
  });
  return body + blank(text.slice(at));
}

/** What surrounds a passage must not say more than the body does: context ends at a gap, places in gaps are taken back. */
function cutPassage(passage: Passage, body: string): Passage {
  const { span, prefix, suffix } = passage;
  const before = body.slice(span.start - prefix.length, span.start);
  const after = body.slice(span.end, span.end + suffix.length);
  const gap = after.indexOf(GAP);
  return {
    ...passage,
    prefix: before.slice(before.lastIndexOf(GAP) + 1),
    suffix: gap < 0 ? after : after.slice(0, gap),
    speech: passage.speech.map((speech) => cutSpeech(speech, body)),
  };
}

/** Who speaks stays known; words that named him elsewhere in the article are not given away. */
function cutSpeech(speech: Speech, body: string): Speech {
  const open = (span: Span | null): Span | null =>
    span === null || sliceSpan(body, span).includes(GAP) ? null : span;
  const { speaker } = speech;
  return {
    ...speech,
    cue: open(speech.cue),
    frame: open(speech.frame),
    speaker: speaker === null ? null : { ...speaker, span: open(speaker.span) },
    relay: speech.relay === null || open(speech.relay.span) === null ? null : speech.relay,
  };
}

function blank(text: string): string {
  return text.replace(/[^\s]/g, GAP);
}
