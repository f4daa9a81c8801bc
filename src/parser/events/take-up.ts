/** "Das Gespräch dauerte …", "Beide Staatschefs …": sentences that go on about an event told before. */
import type { EventKind, EventStatus } from '../../schema/event';
import type { Span } from '../../schema/span';
import { leanPattern } from '../language/lean-pattern';
import type { SentenceView } from './sentence-view';

type Told = {
  readonly lead: { readonly kind: EventKind; readonly status: EventStatus };
  readonly views: readonly SentenceView[];
};

type TakeUp = {
  /** The first kind of which the article has told an event nearby. */
  readonly kinds: readonly EventKind[];
  readonly pattern: RegExp;
  /** How many sentences back the event may last have been told. */
  readonly reach: number;
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
};

/** How a sentence of its own begins that says what follows if nothing is done. */
const OR_ELSE = [
  /Andernfalls|Sonst|Ansonsten|Widrigenfalls|Im anderen Falle?/u,
  /Falls (?:(?:das|dies) )?nicht|Wenn (?:(?:das|dies) )?nicht/u,
  // It does not happen, no answer comes, the term runs out.
  /(?:Geschehe|Geschieht|Passiere|Passiert) (?:das|dies) nicht/u,
  /Bleib[et]+ (?:das|dies|die Antwort|eine Antwort) aus/u,
  /Werden? (?:die|das|der) (?:Forderung(?:en)?|Liste|Frist|Termin) nicht/u,
  /Verstreich[et]+ (?:die|diese)/u,
  // Whoever is asked does not do it.
  /Wer sich (?:weiger|widersetz)\p{Ll}+/u,
  /T(?:ue|ut|un) (?:es|sie|er|die Regierung|das Land) (?:das|dies) nicht/u,
  /Komme? (?:es|sie|er|das Land|die Regierung) (?:dem|der Forderung|der Aufforderung) nicht nach/u,
  // What comes after the term.
  /Danach (?:behalte|drohe|werde man|würden|folgten|sei|ist) [^.]*(?:Strafmaßnahmen|Sanktionen|Zölle|Konsequenzen|Folgen|Zeit des Redens)/u,
];
export const OPENS_OR_ELSE = new RegExp(
  `^["„‚'»]?(?:${OR_ELSE.map(({ source }) => source).join('|')})(?!\\p{L})`,
  'u',
);

/** A definite noun points back at an event of its kind; "beide" only at what was told just before. */
const written: readonly TakeUp[] = [
  {
    kinds: ['call', 'meeting'],
    pattern:
      /(?<!\p{L})(?:[Dd](?:as|es|em)|[Bb]eim|[Dd]ieses?|[Dd]iesem|[Zz]um) (?:\p{Ll}+ )?(?:Telefonats?|Telefongesprächs?|Gesprächs?|Anrufs?|Videotelefonats?)(?!\p{L}| (?:der|des|mit|zwischen|von) )|(?<!\p{L})[Dd](?:ie|er) (?:Unterhaltung|Unterredung)(?!\p{L}| (?:mit|zwischen) )/u,
    reach: 12,
    finds: ['Das Gespräch dauerte lange.', 'Im Verlauf des Telefonats lachten beide.'],
    ignores: [
      'Das Gesprächsklima war gut.',
      'Ein Gespräch ist geplant.',
      'Vor diesem langen, lauten Abend schwieg sie.',
    ],
  },
  {
    kinds: ['meeting', 'call'],
    pattern:
      /(?<!\p{L})(?:[Dd](?:as|es|em)|[Bb]eim|[Dd]ieses?|[Dd]iesem) (?:\p{Ll}+ )?(?:Treffens?|Gipfels?|Besuchs?|Gipfeltreffens?)(?!\p{L}| (?:der|des|mit|zwischen|von) )/u,
    reach: 12,
    finds: ['Das Treffen endete ohne Ergebnis.'],
    ignores: ['Ein Treffen ist geplant.'],
  },
  {
    kinds: ['meeting'],
    pattern:
      /(?<!\p{L})(?:[Dd]ie|[Dd]en|[Dd]er) (?:Gespräche[n]?|Verhandlungen|Begegnung)(?!\p{L}| (?:der|des|mit|zwischen|von) )/u,
    reach: 12,
    finds: ['Die Verhandlungen dauern an.'],
    ignores: ['Verhandlungen gibt es nicht.'],
  },
  {
    kinds: ['meeting'],
    pattern:
      /^Die (?:beiden )?(?:Delegationen|Abordnungen|Unterhändler|Gesandten|Verhandlungsführer|Chefunterhändler)(?!\p{L}| (?:der|des|aus|von) )/u,
    reach: 4,
    finds: ['Die Delegationen seien am Donnerstagabend zusammengetroffen.'],
    ignores: ['Die Delegationen der Nordmark kamen.'],
  },
  {
    kinds: ['ultimatum'],
    pattern:
      /(?<!\p{L})(?:[Dd]as|[Dd]es|[Dd]em|[Dd]ieses?) Ultimatums?(?!\p{L})|(?<!\p{L})[Dd]ie Frist(?!\p{L})/u,
    reach: 12,
    finds: ['Das Ultimatum läuft am Freitag ab.'],
    ignores: ['Ein Ultimatum gibt es nicht.'],
  },
  {
    kinds: ['ultimatum'],
    pattern: OPENS_OR_ELSE,
    reach: 1,
    finds: [
      'Andernfalls würden die Häfen geschlossen.',
      'Falls nicht, läuft die Marine aus.',
      'Geschieht das nicht, läuft die Marine aus.',
      'Bleibe eine Antwort aus, läuft die Marine aus.',
      'Werde die Frist nicht eingehalten, läuft die Marine aus.',
      '„Verstreicht die Frist, läuft die Marine aus“, sagte sie.',
      'Wer sich weigere, verliere seine Liegeplätze.',
      'Tue es dies nicht, läuft die Marine aus.',
      'Komme das Land der Forderung nicht nach, läuft die Marine aus.',
      'Danach behalte sich der Rat Sanktionen vor.',
    ],
    ignores: ['Es gibt sonst keine Häfen.'],
  },
  {
    kinds: ['halt'],
    pattern:
      /(?<!\p{L})(?:[Dd]er|[Dd]en|[Dd]em|[Dd]es|\p{Ll}+e[mnrs]) (?:Liefer|Export|Zahlungs)?[Ss]topps?(?!\p{L})/u,
    reach: 20,
    finds: ['Nordhafen lobte den Exportstopp.', 'Meldung von vorläufigem Lieferstopp'],
    ignores: ['Ein Stoppschild fehlt.'],
  },
  {
    kinds: ['pledge'],
    pattern:
      /(?<!\p{L})(?:[Dd]ie|[Dd]er|[Dd]iese[r]?) (?:Zusage|Vereinbarung|Einigung|Zusicherung)(?!\p{L})|(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es) Abkommens?(?!\p{L})/u,
    reach: 8,
    finds: ['Die Vereinbarung gilt ab sofort.'],
    ignores: ['Eine Vereinbarung fehlt.'],
  },
  {
    kinds: ['call', 'meeting'],
    pattern:
      /(?<!\p{L})[Bb]eide (?:\p{Ll}+ )?(?:Staatschefs|Präsidenten|Seiten|Politiker|Minister|Länder|Staatsmänner|Regierungschefs)(?!\p{L})|^Die (?:beiden|Führungskräfte|Gesprächspartner|Staatschefs|Präsidenten)(?!\p{L})|^(?:Im (?:Fokus|Mittelpunkt|Zentrum)|Hauptthema|Hauptthemen|Die Hauptthemen|Themen?)(?!\p{L})|^Es sei ein (?:\p{Ll}+ )?["„‚'»]/u,
    reach: 4,
    finds: [
      'Beide Staatschefs lobten den Ton.',
      'Im Mittelpunkt standen die Häfen.',
      'Die Hauptthemen waren Häfen und Schiffe.',
    ],
    ignores: ['Beide Häfen liegen im Norden.'],
  },
];

/** As written, their patterns made cheap to ask. */
export const takeUps = written.map((one) => ({ ...one, pattern: leanPattern(one.pattern) }));

/** The event that the sentence goes on about, or null. */
export function takesUp<Event extends Told>(view: SentenceView, events: readonly Event[]): Event | null {
  for (const { kinds, pattern, reach } of takeUps) {
    // The expressions are dear: where no such event was told, there is nothing to ask.
    const event = lastTold(kinds, reach, view, events);
    if (event !== null && pattern.test(view.text)) return event;
  }
  return null;
}

function lastTold<Event extends Told>(
  kinds: readonly EventKind[],
  reach: number,
  view: SentenceView,
  events: readonly Event[],
): Event | null {
  for (const kind of kinds) {
    const event = events.findLast(
      (one) =>
        one.lead.kind === kind &&
        one.lead.status !== 'planned' &&
        view.index - (one.views.at(-1)?.index ?? 0) <= reach,
    );
    if (event !== undefined) return event;
  }
  return null;
}

/** True when the trigger noun has a definite article: "das Telefonat", "beim Treffen". */
export function isDefinite(view: SentenceView, trigger: Span): boolean {
  const before = view.text.slice(0, trigger.start - view.span.start);
  return /(?<!\p{L})(?:das|des|dem|den|die|der|beim|im|vom|zum|diese[srmn]?) (?:\p{Ll}+ )?$/iu.test(before);
}
