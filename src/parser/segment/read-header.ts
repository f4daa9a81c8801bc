/** What a text says about itself: title, outlet and day from headline, byline, agency line. The sidecar goes before it. */
import type { OutletEntry } from '../../schema/register-source';
import type { OutletId } from '../../schema/ids';
import type { Span } from '../../schema/span';
import { findTimes } from '../dates/find-times';
import type { Draft } from '../document';
import { edtfOf } from '../events/event-time';

export type Header = {
  readonly title: string;
  /** False where the title is only the beginning of the text. */
  readonly hasHeadline: boolean;
  readonly outlet: OutletId | null;
  readonly day: {
    readonly edtf: string;
    readonly earliest: string;
    readonly latest: string;
    readonly span: Span;
  } | null;
};

/** Longest title taken from a text without a headline. Characters. */
const TITLE_LENGTH = 80;

/** `draft` is segmented and needs no day. */
export function readHeader(draft: Draft, outlets: readonly OutletEntry[]): Header {
  const ownLines = draft.blocks.filter((block) => block.role === 'byline' || block.role === 'prefix');
  const text = ownLines.map(({ span }) => draft.text.slice(span.start, span.end)).join('\n');
  const hasHeadline = draft.blocks.some((block) => block.role === 'headline');
  return { title: titleOf(draft), hasHeadline, outlet: outletIn(text, outlets), day: dayIn(draft) };
}

/** The headline as it stands; else the first words of the text, cut at a word. */
function titleOf(draft: Draft): string {
  const headline = draft.blocks.find((block) => block.role === 'headline');
  const { body } = draft.article;
  if (headline !== undefined) return body.slice(headline.span.start, headline.span.end);
  const first = draft.sentences.find((sentence) => sentence.role === 'paragraph');
  const text = first === undefined ? body.trim() : body.slice(first.span.start, first.span.end);
  if (text.length <= TITLE_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', TITLE_LENGTH))} …`;
}

function outletIn(text: string, outlets: readonly OutletEntry[]): OutletId | null {
  const bracketed = /\((?<code>[^()]{2,40})\)/u.exec(text)?.groups?.['code'];
  const codes = bracketed?.split('/').map((code) => code.trim()) ?? [];
  const byCode = outlets.find((outlet) => outlet.codes.some((code) => codes.includes(code)));
  if (byCode !== undefined) return byCode.id;
  const byName = outlets.find((outlet) =>
    [outlet.prefLabel, ...outlet.altLabels].some((name) => text.startsWith(name)),
  );
  return byName?.id ?? null;
}

/** A full date in the byline; else "date 2025-07" of an agency header. Dates in the text itself are no article day. */
function dayIn(draft: Draft): Header['day'] {
  const header = draft.sentences.filter(
    (sentence) => sentence.role === 'byline' || sentence.role === 'prefix',
  );
  const times = findTimes({ ...draft, sentences: header, day: null }).times;
  const said = times.find((time) => time.days !== null && time.basis === 'stated');
  if (said?.days != null) {
    const { earliest, latest } = said.days;
    return { edtf: edtfOf(earliest, latest), earliest, latest, span: said.span };
  }
  return null;
}
