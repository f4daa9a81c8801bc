/** Words for now, once and soon: TIMEX3's three references. */
import { eitherCase, GAP, RIGHT, sticky } from '../pattern-parts';
import type { TimeExample, TimeRule } from '../time-rule';

type Vague = {
  readonly id: string;
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  readonly starts: readonly string[];
  readonly pattern: string;
  readonly finds: readonly Omit<TimeExample, 'value'>[];
  readonly ignores: readonly string[];
};

function vague({ id, value, starts, pattern, finds, ignores }: Vague): TimeRule {
  return {
    id,
    starts: eitherCase(starts),
    pattern: sticky(`(?:${pattern})${RIGHT}`),
    read: () => ({ said: { kind: 'fixed', value, type: 'DATE' } }),
    finds: finds.map((example) => ({ ...example, value })),
    ignores,
  };
}

export const vagueRules: readonly TimeRule[] = [
  vague({
    id: 'de/vague/now',
    value: 'PRESENT_REF',
    starts: [
      'jetzt',
      'derzeit',
      'zurzeit',
      'gegenwärtig',
      'momentan',
      'heutzutage',
      'heutige',
      'heutigen',
      'heutiger',
      'heutiges',
      'heutigem',
    ],
    pattern: `[Jj]etzt|[Dd]erzeit|[Zz]urzeit|[Gg]egenwärtig|[Mm]omentan|[Hh]eutzutage|[Hh]eutige[nrsm]?(?!${GAP}(?:Tag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Abend|Nachmittag|Vormittag|Morgen))`,
    finds: [
      { text: 'Derzeit ruhen die Gespräche.', found: 'Derzeit' },
      { text: 'das heutige Nordhafen', found: 'heutige' },
    ],
    ignores: ['die Jetztzeit'],
  }),
  vague({
    id: 'de/vague/at-the-moment',
    value: 'PRESENT_REF',
    starts: ['zur', 'im'],
    pattern: `[Zz]ur${GAP}Zeit(?!${GAP}de[sr]|${GAP}von)|[Ii]m${GAP}(?:Moment|Augenblick)(?!${GAP}de[sr])`,
    finds: [{ text: 'Im Moment schweigt er.', found: 'Im Moment' }],
    ignores: ['im Moment des Aufpralls', 'zur Zeit der Wahl'],
  }),
  vague({
    id: 'de/vague/once',
    value: 'PAST_REF',
    starts: [
      'damals',
      'seinerzeit',
      'kürzlich',
      'unlängst',
      'neulich',
      'ehemalige',
      'ehemaligen',
      'ehemaliger',
      'ehemaliges',
      'ehemaligem',
    ],
    pattern: '[Dd]amals|[Ss]einerzeit|[Kk]ürzlich|[Uu]nlängst|[Nn]eulich|[Ee]hemalige[nrsm]?',
    finds: [
      { text: 'Damals schwieg sie.', found: 'Damals' },
      { text: 'der ehemalige Minister', found: 'ehemalige' },
    ],
    ignores: ['die Einmaligen'],
  }),
  vague({
    id: 'de/vague/a-short-while-ago',
    value: 'PAST_REF',
    starts: ['vor'],
    pattern: `[Vv]or${GAP}(?:[Kk]urzem|[Ll]angem)`,
    finds: [{ text: 'Erst vor Kurzem sprach er.', found: 'vor Kurzem' }],
    ignores: ['vor kurzen Pausen'],
  }),
  vague({
    id: 'de/vague/soon',
    value: 'FUTURE_REF',
    starts: ['bald', 'demnächst', 'zukünftig', 'zukünftige', 'zukünftigen', 'zukünftiger'],
    pattern: '(?<!(?:so|[Ss]o|als) )[Bb]ald|[Dd]emnächst|[Zz]ukünftig(?:e[nr]?)?',
    finds: [{ text: 'Demnächst reden sie.', found: 'Demnächst' }],
    ignores: ['so bald wie möglich'],
  }),
  {
    id: 'de/vague/in-future',
    starts: ['Zukunft', 'Vergangenheit'],
    pattern: sticky(`(?<=[Ii]n${GAP}(?<before>der${GAP}|))(?:Zukunft|Vergangenheit)${RIGHT}`),
    read: ({ head }) => ({
      said: { kind: 'fixed', value: head === 'Zukunft' ? 'FUTURE_REF' : 'PAST_REF', type: 'DATE' },
    }),
    finds: [{ text: 'auch in Zukunft', found: 'Zukunft', value: 'FUTURE_REF' }],
    ignores: ['die Zukunft des Landes'],
  },
];
