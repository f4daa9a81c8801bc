/** Titles made from kind, participants and topic; never a sentence of an article. */
import { assertNever } from '../../base/assert';
import { daysBetween } from '../../base/day';
import { contains } from '../../schema/span';
import type { EventKind, EventStatus, Role, WortlautEvent } from '../../schema/event';
import type { ActorId, TopicId } from '../../schema/ids';
import type { Label, Topic } from '../../schema/registers';
import { englishPhrase, germanPhrase, type GermanPreposition, type Naming } from './title-phrases';

/** What a title is made from. */
export type TitleParts = Pick<
  WortlautEvent,
  'kind' | 'status' | 'participants' | 'topics' | 'time' | 'accounts'
>;

export type Names = Naming & { readonly topic: (id: TopicId) => Topic | null };

type Lang = 'de' | 'en';

/** Both languages; every event gets one, however little is known of it. */
export function makeTitle(parts: TitleParts, names: Names): Label {
  return { de: titleIn('de', parts, names), en: titleIn('en', parts, names) };
}

function titleIn(lang: Lang, parts: TitleParts, names: Names): string {
  const who = capitalize(whoDoesWhat(lang, parts, castOf(parts, names), names));
  const [topic] = parts.topics;
  const label = topic === undefined ? undefined : names.topic(topic)?.prefLabel[lang];
  return label === undefined ? who : `${who}: ${label}`;
}

/** Who acts, upon whom, and who goes between; nobody twice. */
type Cast = { readonly acting: ActorId[]; readonly others: ActorId[]; readonly mediators: ActorId[] };

const ACTING: ReadonlySet<Role> = new Set([
  'caller',
  'callee',
  'participant',
  'host',
  'pledger',
  'halter',
  'issuer',
  'speaker',
]);

function castOf({ participants }: TitleParts, names: Names): Cast {
  const of = (wanted: (role: Role) => boolean): ActorId[] =>
    withoutBlocs(
      participants.filter(({ role }) => wanted(role)).map(({ actor }) => actor),
      names,
    );
  return {
    acting: of((role) => ACTING.has(role)),
    others: of((role) => !ACTING.has(role) && role !== 'mediator'),
    mediators: of((role) => role === 'mediator'),
  };
}

/** "Lindholm und Nordland" is Lindholm: a state is left out where somebody who acts for it is named in the same part. */
function withoutBlocs(actors: readonly ActorId[], names: Names): ActorId[] {
  const behind = new Set(actors.map((actor) => names.actor(actor)?.actsFor).filter((id) => id != null));
  return actors.filter((actor) => !behind.has(actor));
}

function whoDoesWhat(lang: Lang, parts: TitleParts, cast: Cast, names: Names): string {
  switch (parts.kind) {
    case 'call':
    case 'meeting':
      return isInvitation(parts) ? invitation(lang, parts, names) : encounter(lang, parts, cast, names);
    case 'pledge':
      return isAgreement(cast, names)
        ? `${nounOf(lang, parts, 'agreement')} ${dashed(lang, cast.acting, names)}`
        : deed(lang, parts, cast, names);
    case 'halt':
    case 'ultimatum':
    case 'demand':
    case 'warning':
    case 'rejection':
    case 'statement':
      return deed(lang, parts, cast, names);
    default:
      return assertNever(parts.kind);
  }
}

/** Planned, by one host, with guests: nobody has met yet, somebody was asked to come. */
function isInvitation({ kind, status, participants }: TitleParts): boolean {
  const hosts = participants.filter(({ role }) => role === 'host');
  const guests = participants.filter(({ role }) => role === 'guest');
  return (
    kind === 'meeting' &&
    status === 'planned' &&
    hosts.length === 1 &&
    guests.length > 0 &&
    hosts.length + guests.length === participants.length
  );
}

function invitation(lang: Lang, { participants }: TitleParts, names: Names): string {
  const hosts = participants.filter(({ role }) => role === 'host').map(({ actor }) => actor);
  const guests = participants.filter(({ role }) => role === 'guest').map(({ actor }) => actor);
  return lang === 'de'
    ? `Einladung ${germanPhrase('von', hosts, names)} ${germanPhrase('an', guests, names)}`
    : `Invitation ${englishPhrase('from', hosts, names)} ${englishPhrase('to', guests, names)}`;
}

/** "Telefonat Lindholm – Okker", "Treffen mit Okker", "Treffen Ostland – Westland, vermittelt von Südland". */
function encounter(lang: Lang, parts: TitleParts, cast: Cast, names: Names): string {
  const noun = nounOf(lang, parts, parts.kind);
  const all = [...cast.acting, ...cast.others];
  const mediated =
    lang === 'de' ? germanPhrase('von', cast.mediators, names) : englishPhrase('by', cast.mediators, names);
  const mediation = mediated === '' ? '' : `, ${lang === 'de' ? 'vermittelt' : 'mediated'} ${mediated}`;
  if (all.length > 1) return `${noun} ${dashed(lang, all, names)}${mediation}`;
  const alone = lang === 'de' ? germanPhrase('mit', all, names) : englishPhrase('with', all, names);
  return `${joinWords(noun, alone)}${mediation}`;
}

function dashed(lang: Lang, actors: readonly ActorId[], names: Names): string {
  const shown = actors.slice(0, 3).map((id) => names.actor(id)?.shortLabel[lang] ?? id);
  const more = lang === 'de' ? ' u. a.' : ' and others';
  return shown.join(' – ') + (actors.length > shown.length ? more : '');
}

/** Two sides pledge together; two people of one side make one pledge. */
function isAgreement({ acting }: Cast, names: Names): boolean {
  return new Set(acting.map((actor) => names.actor(actor)?.actsFor ?? actor)).size > 1;
}

type OneSided = Exclude<EventKind, 'call' | 'meeting'>;

/** By whom and to whom, in the preposition each noun asks for. */
const LINKS: Readonly<
  Record<OneSided, { readonly de: readonly [GermanPreposition, GermanPreposition]; readonly en: string }>
> = {
  pledge: { de: ['von', 'an'], en: 'to' },
  halt: { de: ['durch', 'für'], en: 'affecting' },
  ultimatum: { de: ['von', 'an'], en: 'to' },
  demand: { de: ['von', 'an'], en: 'on' },
  warning: { de: ['von', 'an'], en: 'to' },
  rejection: { de: ['durch', 'an'], en: 'to' },
  statement: { de: ['von', 'zu'], en: 'on' },
};

/** "Ultimatum von Lindholm an Ostland (50 Tage)"; "Ablehnung durch Okker", but "Absage von Okker an Lindholm". */
function deed(lang: Lang, parts: TitleParts, { acting, others }: Cast, names: Names): string {
  const { kind } = parts;
  if (kind === 'call' || kind === 'meeting') return '';
  const rebuff = kind === 'rejection' && acting.length > 0 && others.length > 0;
  const noun = nounOf(lang, parts, rebuff ? 'rebuff' : kind);
  const [by, to] = LINKS[kind].de;
  const phrases =
    lang === 'de'
      ? [germanPhrase(rebuff ? 'von' : by, acting, names), germanPhrase(to, others, names)]
      : [englishPhrase('by', acting, names), englishPhrase(LINKS[kind].en, others, names)];
  return joinWords(noun, ...phrases) + (kind === 'ultimatum' ? termText(lang, parts) : '');
}

type Noun = EventKind | 'agreement' | 'rebuff' | 'talk';

/** With the ending an adjective takes in front of it: "Geplantes Treffen", "Geplante Zusage", "Geplanter Stopp". */
const NOUNS: Readonly<Record<Noun, { readonly de: string; readonly ending: string; readonly en: string }>> = {
  call: { de: 'Telefonat', ending: 'es', en: 'call' },
  talk: { de: 'Gespräch', ending: 'es', en: 'talk' },
  meeting: { de: 'Treffen', ending: 'es', en: 'meeting' },
  pledge: { de: 'Zusage', ending: 'e', en: 'pledge' },
  agreement: { de: 'Vereinbarung', ending: 'e', en: 'agreement' },
  halt: { de: 'Stopp', ending: 'er', en: 'halt' },
  ultimatum: { de: 'Ultimatum', ending: 'es', en: 'ultimatum' },
  demand: { de: 'Forderung', ending: 'e', en: 'demand' },
  warning: { de: 'Warnung', ending: 'e', en: 'warning' },
  rejection: { de: 'Ablehnung', ending: 'e', en: 'rejection' },
  rebuff: { de: 'Absage', ending: 'e', en: 'rebuff' },
  statement: { de: 'Stellungnahme', ending: 'e', en: 'statement' },
};

function nounOf(lang: Lang, parts: TitleParts, named: Noun): string {
  const noun = NOUNS[named === 'call' && !saysTelephone(parts) ? 'talk' : named];
  const adjective = adjectiveOf(parts.status, named);
  if (adjective === null) return noun[lang];
  return lang === 'de' ? `${adjective.de}${noun.ending} ${noun.de}` : `${adjective.en} ${noun.en}`;
}

/** What was only planned or asked for must not read as if it had happened. */
function adjectiveOf(status: EventStatus, noun: Noun): Label | null {
  const arranged = noun === 'call' || noun === 'meeting' || noun === 'agreement';
  switch (status) {
    case 'held':
    case 'reported':
      return null;
    case 'planned':
      return arranged ? { de: 'geplant', en: 'planned' } : { de: 'angekündigt', en: 'announced' };
    case 'requested':
      return arranged ? { de: 'angefragt', en: 'requested' } : { de: 'erbeten', en: 'requested' };
    default:
      return assertNever(status);
  }
}

/** A call whose accounts never speak of telephone or video is titled as a talk. */
function saysTelephone({ accounts }: TitleParts): boolean {
  return accounts.some(({ passages }) =>
    passages.some(({ exact }) => /[Tt]elefon|Anruf|anger[iu]f|rief .* an|Video/u.test(exact)),
  );
}

/** Days from the event to its deadline, where both are equally sure and all who name one agree. */
function termText(lang: Lang, { time, accounts }: TitleParts): string {
  const [due, ...others] = accounts.flatMap(({ told }) => told.deadline ?? []);
  if (time === null || due === undefined) return '';
  if (others.some(({ earliest, latest }) => earliest !== due.earliest || latest !== due.latest)) return '';
  const days = daysBetween(time.latest, due.latest);
  if (days !== daysBetween(time.earliest, due.earliest) || days < 1) return '';
  const hours = hoursNamed(accounts);
  if (hours !== null) return lang === 'de' ? ` (${hours} Stunden)` : ` (${hours} hours)`;
  if (lang === 'de') return days === 1 ? ' (ein Tag)' : ` (${days} Tage)`;
  return days === 1 ? ' (one day)' : ` (${days} days)`;
}

/** "48 Stunden" stay hours where all who name a deadline name these; null where it is told in days. */
function hoursNamed(accounts: TitleParts['accounts']): number | null {
  const named = accounts.flatMap(({ told, passages }) => {
    if (told.deadline === undefined) return [];
    const { span } = told.deadline;
    const passage = passages.find((one) => contains(one.span, span));
    const words = passage?.exact.slice(span.start - passage.span.start, span.end - passage.span.start) ?? '';
    return [Number(/(?<count>\d+)[\s-]*[Ss]t(?:unden|ündig)/u.exec(words)?.groups?.['count'] ?? 0)];
  });
  const [hours = 0, ...others] = named;
  return hours > 1 && others.every((other) => other === hours) ? hours : null;
}

function joinWords(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
