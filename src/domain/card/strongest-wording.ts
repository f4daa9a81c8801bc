/** The words that stand for an account where there is room for one sentence only: the firmest ones. */
import type { Account, Form, Passage } from '../../schema/event';
import { sliceSpan } from '../../schema/span';
import { rungOf, rungs, stretchesOf, type Stretch } from '../passages/attribution-stretches';
import type { CorpusIndex } from '../corpus-index';
import { inQuotationMarks } from '../export/quoted-text';
import { speakerName, type SpeakerName } from '../names/speaker-name';

export type CardWording = {
  readonly article: string;
  /** Exact words of the article, set in German quotation marks. */
  readonly words: string;
  readonly form: Form;
  readonly hearsay: boolean;
  /** As a reader would name the speaker; null where nobody is cited. */
  readonly speaker: SpeakerName | null;
};

/** Fewer quoted words say little, and are no sentence: „bedeutsames Gespräch“. */
const FEWEST_WORDS = 5;

/** The firmest wording of the accounts; of two equally firm ones the one that was published first. */
export function strongestWording(index: CorpusIndex, accounts: readonly Account[]): CardWording | null {
  const found = accounts.flatMap((account) =>
    account.passages.map((passage) => ({ article: account.article, passage, rank: rankOf(passage) })),
  );
  const [firmest] = found.sort((a, b) => a.rank - b.rank);
  return firmest === undefined ? null : wordingOf(index, firmest.article, firmest.passage);
}

/** How a passage is shown: its quotation alone where that is a sentence, else the whole of it. */
export function wordingOf(index: CorpusIndex, article: string, passage: Passage): CardWording {
  const quoted = quotationOf(passage);
  const words = quoted === null ? '' : withoutMarks(textOf(passage, quoted));
  const isAlone = quoted !== null && /^\p{Lu}/u.test(words);
  const leading = isAlone ? quoted : stretchesOf(passage).find((one) => one.form === passage.form);
  const speaker = leading?.speech?.speaker ?? null;
  return {
    article,
    words: inQuotationMarks(isAlone ? words : passage.exact),
    form: isAlone ? 'direct' : passage.form,
    hearsay: leading?.hearsay ?? false,
    speaker: speaker === null ? null : speakerName(index, speaker),
  };
}

/** 0 is the firmest. A passage with a few quoted words ranks by how it tells the rest. */
function rankOf(passage: Passage): number {
  if (quotationOf(passage) !== null) return 0;
  const told = stretchesOf(passage)
    .map(rungOf)
    .filter((rung) => rung !== 'quoted')
    .map((rung) => (rung === 'hearsay' ? rungs.length : rungs.indexOf(rung)));
  return told.length === 0 ? rungs.length : Math.min(...told);
}

function quotationOf(passage: Passage): Stretch | null {
  const quotations = stretchesOf(passage).filter(
    (one) =>
      one.form === 'direct' && !one.hearsay && textOf(passage, one).split(/\s+/u).length >= FEWEST_WORDS,
  );
  const lengthOf = ({ span }: Stretch): number => span.end - span.start;
  return quotations.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
}

function textOf(passage: Passage, { span }: Stretch): string {
  const from = passage.span.start;
  return sliceSpan(passage.exact, { start: span.start - from, end: span.end - from }).trim();
}

/** The marks around a quotation are the outlet's own; here all are set alike. */
function withoutMarks(words: string): string {
  return words.replace(/^[„“”"»«‚‘’']/u, '').replace(/[„“”"»«‚‘’']$/u, '');
}
