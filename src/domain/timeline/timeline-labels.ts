/** Short labels for the timeline, where lane, sign and colour say already what a title begins with. */
import type { EventKind } from '../../schema/event';

export type TimelineLabel = {
  readonly text: string;
  /** True when the text itself names what kind of event it is. */
  readonly saysKind: boolean;
};

/** Against the first reading of their lanes: without its noun, a halt "by Ostland for Westland" would read as a pledge. */
const keepsNoun: ReadonlySet<EventKind> = new Set(['halt', 'warning', 'rejection']);

/** What titles begin with (parser/link/titles.ts): perhaps an adjective, a noun, perhaps by or with whom. */
const beginnings = {
  de: new RegExp(
    '^(?:(?:Geplant|Angekündigt|Angefragt|Erbeten)e[rs]? )?' +
      '(?:Telefonat|Gespräch|Treffen|Zusage|Vereinbarung|Stopp|Ultimatum|Forderung|Warnung|Ablehnung|Absage|Stellungnahme)' +
      '(?:: | (?:(?:von|vom|durch|mit) )?(?:(?:der|dem|den|die|das) )?)(?=[\\p{Lu}„])',
    'u',
  ),
  en: new RegExp(
    '^(?:(?:Planned|Announced|Requested) )?' +
      '(?:call|talk|meeting|pledge|agreement|halt|ultimatum|demand|warning|rejection|rebuff|statement)' +
      '(?:: | (?:(?:by|with) )?(?:the )?)(?=[\\p{Lu}“])',
    'iu',
  ),
};

/** "Telefonat Lindholm – Tarasenko" is "Lindholm – Tarasenko" in the lane of calls. */
export function timelineLabel(title: string, kind: EventKind, lang: 'de' | 'en'): TimelineLabel {
  const beginning = beginnings[lang].exec(title)?.[0];
  if (beginning === undefined) return { text: title, saysKind: false };
  if (keepsNoun.has(kind)) return { text: title, saysKind: true };
  return { text: title.slice(beginning.length), saysKind: false };
}
