/** "Das Gespräch dauerte …", "Beide Staatschefs …", "Dabei …": sentences that go on about an event told before. */
import type { EventKind } from '../../schema/event';
import type { SentenceFinding } from './gather-findings';
import type { SentenceView } from './sentence-view';

type Told = { readonly lead: SentenceFinding; readonly views: SentenceView[] };

type TakeUp = {
  readonly kinds: readonly EventKind[];
  readonly pattern: RegExp;
  /** How many sentences back the event may last have been told. */
  readonly reach: number;
};

/** A definite noun points back at an event of its kind; "beide" and "dabei" only at the sentence before. */
const TAKE_UPS: readonly TakeUp[] = [
  {
    kinds: ['call'],
    pattern:
      /(?<!\p{L})(?:[Dd](?:as|es|em)|[Bb]eim|[Ii]m Verlauf des|[Dd]ieses?|[Dd]iesem|[Zz]um) (?:\p{Ll}+ )?(?:Telefonats?|Telefongesprächs?|Gesprächs?|Anrufs?|Videotelefonats?)(?!\p{L})|(?<!\p{L})(?:[Dd]ie|[Dd]er) (?:Unterhaltung|Unterredung)(?!\p{L})/u,
    reach: 12,
  },
  {
    kinds: ['meeting'],
    pattern:
      /(?<!\p{L})(?:[Dd](?:as|es|em)|[Bb]eim|[Dd]ieses?|[Dd]iesem) (?:\p{Ll}+ )?(?:Treffens?|Gipfels?|Besuchs?|Gipfeltreffens?)(?!\p{L})|(?<!\p{L})(?:[Dd]ie|[Dd]en|[Dd]er) (?:Gespräche[n]?|Verhandlungen|Unterredung|Begegnung)(?!\p{L})/u,
    reach: 12,
  },
  {
    kinds: ['ultimatum'],
    pattern:
      /(?<!\p{L})(?:[Dd]as|[Dd]es|[Dd]em|[Dd]ieses?) Ultimatums?(?!\p{L})|(?<!\p{L})[Dd]ie Frist(?!\p{L})/u,
    reach: 12,
  },
  {
    kinds: ['halt'],
    pattern: /(?<!\p{L})(?:[Dd]er|[Dd]en|[Dd]em|[Dd]es) (?:Liefer|Export|Zahlungs)?[Ss]topps?(?!\p{L})/u,
    reach: 12,
  },
  {
    kinds: ['pledge'],
    pattern:
      /(?<!\p{L})(?:[Dd]ie|[Dd]er|[Dd]iese[r]?) (?:Zusage|Vereinbarung|Einigung|Zusicherung)(?!\p{L})|(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es) Abkommens?(?!\p{L})/u,
    reach: 8,
  },
  {
    kinds: ['call', 'meeting'],
    pattern:
      /(?<!\p{L})[Bb]eide (?:\p{Ll}+ )?(?:Staatschefs|Präsidenten|Seiten|Politiker|Minister|Länder|Staatsmänner|Regierungschefs|Staats- und Regierungschefs)(?!\p{L})|^Die (?:beiden(?: \p{Lu}?\p{L}+)?|Führungskräfte|Gesprächspartner|Staatschefs|Präsidenten)(?!\p{L})|^(?:Im (?:Fokus|Mittelpunkt|Zentrum)|Hauptthema|Hauptthemen|Die Hauptthemen|Thema|Themen)(?!\p{L})|^Es sei ein (?:\p{Ll}+ )?["„‚'»]/u,
    reach: 4,
  },
];

/** The event that the sentence goes on about, or null; a sentence that tells such an event itself takes up none. */
export function takesUp<Event extends Told>(
  view: SentenceView,
  events: readonly Event[],
  here: readonly SentenceFinding[],
): Event | null {
  for (const { kinds, pattern, reach } of TAKE_UPS) {
    if (!pattern.test(view.text)) continue;
    const own = here.some((finding) => kinds.includes(finding.kind));
    if (own) return null;
    const event = events.findLast(
      (one) => kinds.includes(one.lead.kind) && view.index - (one.views.at(-1)?.index ?? 0) <= reach,
    );
    if (event !== undefined) return event;
  }
  return null;
}
