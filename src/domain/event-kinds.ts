/** One record per kind of event: its lane, its place in lists, its CAMEO code and how it is drawn. */
import { eventKinds } from '../schema/event';
import type { EventKind } from '../schema/event';

/** The rows of the timeline, from top to bottom. */
export const lanes = ['talks', 'pledges', 'ultimatums', 'statements'] as const;
export type Lane = (typeof lanes)[number];

/** One value for each lane. */
export function eachLane<T>(of: (lane: Lane) => T): Record<Lane, T> {
  return {
    talks: of('talks'),
    pledges: of('pledges'),
    ultimatums: of('ultimatums'),
    statements: of('statements'),
  };
}

/** Shape carries the kind beside colour: nobody has to tell kinds apart by hue. */
type KindShape = 'circle' | 'ring' | 'square' | 'stop' | 'flag' | 'triangle' | 'diamond' | 'cross' | 'speech';

export type EventKindRecord = {
  readonly kind: EventKind;
  readonly lane: Lane;
  /** Place in lists of kinds, counted from 0. */
  readonly order: number;
  /** A code, not a number: "041" is not "41". */
  readonly cameo: string;
  /** Name of a colour token; the style sheet gives it a value for light and dark. */
  readonly colour: 'talk' | 'pledge' | 'threat' | 'statement';
  readonly shape: KindShape;
};

const record = (kind: EventKind, rest: Omit<EventKindRecord, 'kind' | 'order'>): EventKindRecord => ({
  kind,
  order: eventKinds.indexOf(kind),
  ...rest,
});

export const eventKindRecords: Readonly<Record<EventKind, EventKindRecord>> = {
  call: record('call', { lane: 'talks', cameo: '041', colour: 'talk', shape: 'circle' }),
  meeting: record('meeting', { lane: 'talks', cameo: '040', colour: 'talk', shape: 'ring' }),
  pledge: record('pledge', { lane: 'pledges', cameo: '030', colour: 'pledge', shape: 'square' }),
  // What is withheld is drawn in the colour of threats, in the lane of what was promised.
  halt: record('halt', { lane: 'pledges', cameo: '162', colour: 'threat', shape: 'stop' }),
  ultimatum: record('ultimatum', { lane: 'ultimatums', cameo: '139', colour: 'threat', shape: 'flag' }),
  demand: record('demand', { lane: 'ultimatums', cameo: '100', colour: 'threat', shape: 'triangle' }),
  warning: record('warning', { lane: 'ultimatums', cameo: '130', colour: 'threat', shape: 'diamond' }),
  rejection: record('rejection', { lane: 'ultimatums', cameo: '120', colour: 'threat', shape: 'cross' }),
  statement: record('statement', { lane: 'statements', cameo: '010', colour: 'statement', shape: 'speech' }),
};

/** The lane an event of this kind is drawn in. */
export function laneOf(kind: EventKind): Lane {
  return eventKindRecords[kind].lane;
}
