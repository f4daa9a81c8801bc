/** Who speaks a stretch of speech: whoever is named in the words that say so, and is no paper, prosecutor or maker. */
import type { ActorId } from '../../schema/ids';
import { overlaps, type Span } from '../../schema/span';
import type { Draft, Mention, SpeechFinding } from '../document';
import { firstAt } from './ordered';
import { MUNICIPAL } from './names-in-names';
import type { SentenceView } from './sentence-view';

/** The actor behind a stretch of speech: the mention that stands in the speaker's words. */
export function speakerFinder({ text, mentions }: Draft): (speech: SpeechFinding) => ActorId | null {
  const bySpeech = new Map<SpeechFinding, ActorId | null>();
  return (speech) => {
    const { speaker } = speech;
    if (speaker === null) return null;
    const known = bySpeech.get(speech);
    if (known !== undefined) return known;
    const isPaper = PAPERS.test(text.slice(speaker.start, speaker.end));
    const inside = mentionsIn(mentions, speaker).filter(
      (mention) =>
        (maySpeak(text, mention) && !(isPaper && mention.how === 'adjective')) ||
        (isVoiceOf(mention, speaker) && isSaidThere(text, speech)),
    );
    const actor = (inside.find((mention) => mention.how !== 'adjective') ?? inside[0])?.actor ?? null;
    bySpeech.set(speech, actor);
    return actor;
  };
}

/** "In Osthaven hieß es, …", "verlautete aus Ostland": nothing but the place is named, and words are heard from there. */
function isVoiceOf({ how, span }: Mention, speaker: Span): boolean {
  return how === 'place' && span.start === speaker.start && span.end === speaker.end;
}

function isSaidThere(text: string, { cue }: SpeechFinding): boolean {
  return cue !== null && HEARD.test(text.slice(cue.start, cue.end));
}

const HEARD = /^(?:hei(?:ß|ss)t|hie(?:ß|ss)|verlautet(?:e|en)?|hör(?:t|te|en)|vern(?:immt|ahm))$/u;

/** Neither "in Osthaven" nor "die Staatsanwaltschaft Osthaven" nor "der ostländische Hersteller" is the state. */
function maySpeak(text: string, { how, span }: Mention): boolean {
  if (how === 'place' || (how === 'name' && isOwnerOfPrivate(text, span))) return false;
  if (how === 'seat') {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, span.start - 40), span.start));
    return !MUNICIPAL.test(before?.groups?.['word']?.toLowerCase() ?? '');
  }
  if (how !== 'adjective' || text.slice(span.start, span.end).includes('-')) return true;
  const noun = NOUN_BEHIND.exec(text.slice(span.end, span.end + 80))?.groups?.['noun'];
  return noun === undefined || !PRIVATE_VOICE.test(noun.toLowerCase());
}

const WORD_BEFORE = /(?<word>\p{L}+) $/u;
const NOUN_BEHIND = /^ (?:\p{Ll}+ ){0,2}(?<noun>\p{Lu}[\p{L}-]*)/u;
const NOUN_WITH_OWNER = /(?<noun>\p{Lu}[\p{L}-]+) (?:der|des|von|vom) (?:\p{Ll}+ )?(?:\p{L}*staate?s )?$/u;

/** "laut Medienberichten aus der ostländischen Hauptstadt": whoever is named behind does not tell it. */
const PAPERS = /^(?:den |einem |einer )?(?:Medien|Presse|Zeitung|Agentur)\p{Ll}*(?: |$)/u;

/** "der Staatsanwalt des Bundesstaates Westland", "eine Bewohnerin der Nordmark": neither speaks for it. */
function isOwnerOfPrivate(text: string, { start }: Span): boolean {
  const noun = NOUN_WITH_OWNER.exec(text.slice(Math.max(0, start - 80), start))?.groups?.['noun'];
  return noun !== undefined && SPEAKS_PRIVATELY.test(noun.toLowerCase());
}

const SPEAKS_PRIVATELY =
  /(?:anwalt|anwälte|bewohner|einwohner|bürger|arzt|ärzte|händler|fischer|bauer|besitzer|betreiber|besucher|opfer|zeuge|mitarbeiter|angestellter?|richter|distrikts|bezirks|vereins|verbands?)(?:in|innen|e?[ns])?$/u;

const PRIVATE_VOICE =
  /(?:hersteller|konzern|unternehmen|unternehmer|firma|firmen|forscher|wissenschaftler|experte|ökonom|verband|agentur|medien|zeitung|zeitschrift|magazin|sender|blatt|bank|börse|verein|spieler|trainer|künstler|autor|regisseur|politiker|\p{L}*demokrat|liberale|konservative|abgeordnete|parlamentarier|oppositionelle|schauspieler|anwalt|anwälte|polizei|feuerwehr|universität|professor|arzt|ärzte|studie)(?:e?[nrs]|in|innen)?$/u;

/** Mentions stand in the order of the text and do not overlap. */
function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const inside: Mention[] = [];
  let at = firstAt(mentions, (mention) => mention.span.end > span.start);
  for (; overlaps(mentions[at]?.span ?? { start: -1, end: -1 }, span); at += 1) {
    const mention = mentions[at];
    if (mention !== undefined) inside.push(mention);
  }
  return inside;
}

/** "USA: Westland muss zahlen": in a headline whoever stands before the colon speaks. */
export function headlineSpeaker(view: SentenceView): ActorId | null {
  const colon = view.tokens.findIndex((token) => token.text === ':');
  if (colon <= 0 || colon > 5) return null;
  return (
    view.arguments.find((arg) => arg.to === colon && arg.mention.how !== 'adjective')?.mention.actor ?? null
  );
}
