/** "Das Gespräch dauerte …", "Beide Staatschefs …": sentences that go on about an event told before. */
import type { EventKind, EventStatus } from '../../schema/event';
import type { Span } from '../../schema/span';
import { leanPattern } from '../language/lean-pattern';
import { OPENS_OR_ELSE, TELLS_TERM } from './or-else';
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
      'Gibt es die Boote nicht heraus, wird der Hafen gesperrt.',
      'Sollte sie nicht bis Freitag antworten, werde man klagen.',
      'Weigere es sich, ruhten die Verträge.',
      'Bleibe sie aus, werde ihr Präsident zu Hause bleiben.',
    ],
    ignores: [
      'Es gibt sonst keine Häfen.',
      'Regnet es in Ostland nicht, verdorrt der Weizen.',
      'Lehnte sie ab?',
      'Gibt es nicht genug Karten, kommt niemand.',
    ],
  },
  {
    kinds: ['ultimatum'],
    pattern: TELLS_TERM,
    reach: 1,
    finds: [
      'Dafür habe es bis zum 1. Mai Zeit.',
      'Sie setzte dafür eine Frist von zehn Tagen.',
      'Die Frist ende am 1. Mai.',
      'Und das bis Freitag.',
      'Bis Freitag will es eine Zusage sehen.',
      'Bis Freitag müssten sie zurück im Hafen sein.',
      'Zeit bleibe bis Freitag.',
    ],
    ignores: [
      'Bis Freitag soll es regnen.',
      'Dafür hat Ostland Schiffe gebaut.',
      'Bis zum Sommer will die Stadt das Bad sanieren.',
      'Die Frist für Anträge war lang.',
    ],
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
