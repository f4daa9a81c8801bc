/** What a card says, before it is drawn. */
import type { Lang } from '../../messages/messages';
import type { Form, EventKind, WortlautEvent } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import { eventKindRecords } from '../event-kinds';
import { outletName } from '../names/outlet-name';
import type { SpeakerName } from '../names/speaker-name';
import { timeText } from '../time-text';
import { strongestWording, type CardWording } from './strongest-wording';

export type CardQuote = {
  readonly words: string;
  readonly outlet: string;
  /** Form and speaker: "Direktes Zitat · Karin Lindholm". */
  readonly caption: string;
};

export type CardContent = {
  readonly kind: string;
  readonly colour: 'talk' | 'pledge' | 'threat' | 'statement';
  readonly day: string;
  readonly title: string;
  /** One, or two to compare. */
  readonly quotes: readonly CardQuote[];
  /** At the bottom: how many sources there are. */
  readonly note: string;
};

/** Words of the interface. */
export type CardWords = {
  readonly kind: (kind: EventKind) => string;
  readonly form: (form: Form | 'hearsay') => string;
  readonly sources: (count: number) => string;
  readonly compared: (count: number) => string;
};

export type CardContext = { readonly index: CorpusIndex; readonly lang: Lang; readonly words: CardWords };

/** An event with its strongest wording, or with the one a reader has chosen. */
export function eventCard(
  context: CardContext,
  event: WortlautEvent,
  wording: CardWording | null = strongestWording(context.index, event.accounts),
): CardContent {
  return {
    ...headOf(context, event),
    quotes: wording === null ? [] : [quoteOf(context, wording)],
    note: context.words.sources(event.accounts.length),
  };
}

/** Two accounts of an event side by side; null where only one outlet tells it. */
export function comparisonCard(context: CardContext, event: WortlautEvent): CardContent | null {
  const quotes = event.accounts.flatMap((account) => {
    const wording = strongestWording(context.index, [account]);
    return wording === null ? [] : [quoteOf(context, wording)];
  });
  const [first] = quotes;
  const second = quotes.find(({ outlet }) => outlet !== first?.outlet);
  if (first === undefined || second === undefined) return null;
  return {
    ...headOf(context, event),
    quotes: [first, second],
    note: context.words.compared(event.accounts.length),
  };
}

/** The same in one line, for whoever cannot see the picture. */
export function cardText({ kind, day, title, quotes, note }: CardContent): string {
  const told = quotes.map(({ words, outlet, caption }) => `${outlet} (${caption}): ${words}`);
  return [`${kind}, ${day}: ${title}`, ...told, note].join(' – ');
}

function headOf({ lang, words }: CardContext, event: WortlautEvent) {
  return {
    kind: words.kind(event.kind),
    colour: eventKindRecords[event.kind].colour,
    day: timeText(event.time, lang),
    title: event.title[lang],
  };
}

/** A name is spelled as the frame's language does; other words for a person are the article's. */
function nameIn(lang: Lang, { label, actor }: SpeakerName): string {
  return actor !== null && label === actor.shortLabel.de ? actor.shortLabel[lang] : label;
}

function quoteOf({ index, lang, words }: CardContext, wording: CardWording): CardQuote {
  const caption = [
    words.form(wording.form),
    ...(wording.hearsay ? [words.form('hearsay')] : []),
    ...(wording.speaker === null ? [] : [nameIn(lang, wording.speaker)]),
  ];
  return {
    words: wording.words,
    outlet: outletName(index, wording.article),
    caption: caption.join(' · '),
  };
}
