/** Titles made from kind, participants and topic; never a sentence of an article. */
import type { EventKind, EventStatus, Role } from '../../schema/event';
import type { ActorId, TopicId } from '../../schema/ids';
import type { Actor, Label, Topic } from '../../schema/registers';

export type TitleParts = {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly participants: readonly { readonly actor: ActorId; readonly role: Role }[];
  readonly topics: readonly TopicId[];
  /** True when an account says telephone, call or video; else a call is titled "Gespräch". */
  readonly saysTelephone: boolean;
  /** Days of an ultimatum's term, where told. */
  readonly termDays: number | null;
};

export type Names = {
  readonly actor: (id: ActorId) => Actor | null;
  readonly topic: (id: TopicId) => Topic | null;
};

type Lang = 'de' | 'en';

export function makeTitle(parts: TitleParts, names: Names): Label {
  return { de: titleIn('de', parts, names), en: titleIn('en', parts, names) };
}

function titleIn(lang: Lang, parts: TitleParts, names: Names): string {
  const short = (list: TitleParts['participants']): string[] =>
    withoutBlocs(list, names).map((actor) => names.actor(actor)?.shortLabel[lang] ?? actor);
  const leading = short(parts.participants.filter((p) => LEADING.has(p.role)));
  const others = short(parts.participants.filter((p) => !LEADING.has(p.role)));
  const who = whoDoesWhat(lang, parts, leading, others);
  const topics = parts.topics.slice(0, 1).map((id) => names.topic(id)?.prefLabel[lang] ?? id);
  return topics.length === 0 ? who : `${who}: ${topics.join(', ')}`;
}

/** "Trump und USA" is Trump: a state is left out where somebody who acts for it is named in the same part. */
function withoutBlocs(list: TitleParts['participants'], names: Names): ActorId[] {
  const behind = new Set(list.map(({ actor }) => names.actor(actor)?.actsFor).filter((id) => id != null));
  return list.map(({ actor }) => actor).filter((actor) => !behind.has(actor));
}

const LEADING: ReadonlySet<Role> = new Set([
  'caller',
  'callee',
  'participant',
  'host',
  'pledger',
  'halter',
  'issuer',
  'speaker',
]);

const NOUNS: Readonly<Record<EventKind, Label>> = {
  call: { de: 'Telefonat', en: 'Call' },
  meeting: { de: 'Treffen', en: 'Meeting' },
  pledge: { de: 'Zusage', en: 'Pledge' },
  halt: { de: 'Stopp', en: 'Halt' },
  ultimatum: { de: 'Ultimatum', en: 'Ultimatum' },
  demand: { de: 'Forderung', en: 'Demand' },
  warning: { de: 'Warnung', en: 'Warning' },
  rejection: { de: 'Ablehnung', en: 'Rejection' },
  statement: { de: 'Stellungnahme', en: 'Statement' },
};

function whoDoesWhat(
  lang: Lang,
  parts: TitleParts,
  leading: readonly string[],
  others: readonly string[],
): string {
  const { kind } = parts;
  const noun = nounOf(lang, parts);
  const all = [...leading, ...others];
  if (kind === 'call' || kind === 'meeting') return `${noun} ${all.slice(0, 3).join(' – ')}`;
  if (kind === 'pledge' && leading.length > 1) {
    return `${lang === 'de' ? 'Vereinbarung' : 'Agreement'} ${leading.slice(0, 3).join(' – ')}`;
  }
  const term = kind === 'ultimatum' && parts.termDays !== null ? termText(lang, parts.termDays) : '';
  const by = leading.slice(0, 2).join(lang === 'de' ? ' und ' : ' and ');
  const to = others.slice(0, 2).join(lang === 'de' ? ' und ' : ' and ');
  const from = by === '' ? '' : ` ${lang === 'de' ? 'von' : 'by'} ${by}`;
  const link = kind === 'statement' ? { de: 'zu', en: 'on' } : { de: 'an', en: 'to' };
  return `${noun}${from}${to === '' ? '' : ` ${link[lang]} ${to}`}${term}`;
}

function nounOf(lang: Lang, parts: TitleParts): string {
  if (parts.kind !== 'call') return NOUNS[parts.kind][lang];
  const telephone = lang === 'de' ? 'Telefonat' : 'Call';
  const talk = lang === 'de' ? 'Gespräch' : 'Talk';
  return parts.saysTelephone ? telephone : talk;
}

function termText(lang: Lang, days: number): string {
  const unit = lang === 'de' ? 'Tage' : 'days';
  return days === 1 ? '' : ` (${days} ${unit})`;
}
