/** Which words tell that a promise was repeated, resumed, kept or taken back: a short list with examples. */
import type { EventKind } from '../../schema/event';

export type PledgeState = 'promised' | 'repeated' | 'halted' | 'resumed' | 'delivered' | 'withdrawn';

export type PledgeRule = {
  readonly id: string;
  readonly state: PledgeState;
  /** Only sentences that tell events of these kinds are asked. */
  readonly kinds: readonly EventKind[];
  readonly says: RegExp;
  /** Words that turn it into something else: a wish, a denial, a plan. */
  readonly unless: RegExp;
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
};

/** Not yet so, not so, or only asked for. */
const NOT_SO =
  /(?<!\p{L})(?:nicht|nie|kein\p{L}*|soll\p{L}*|könn\p{L}*|würde\p{L}*|wolle?n?|will|möchte\p{L}*|forder\p{L}*|verlang\p{L}*|bitte[nt]?|bat|falls|sobald|bevor|wenn)(?!\p{L})/iu;

/** In the order they are asked: the first that fits a sentence decides. */
export const pledgeRules: readonly PledgeRule[] = [
  {
    id: 'withdrawn',
    state: 'withdrawn',
    kinds: ['pledge', 'halt', 'rejection', 'statement'],
    says: /(?<!\p{L})(?:widerr(?:ief|iefen|uft|ufen)|(?:zog|zogen|zieht|ziehen)(?!\p{L})[^.]*(?:[Zz]usage|[Zz]usicherung|[Vv]ersprechen|Angebot)[^.]*(?<!\p{L})zurück|(?:[Zz]usage|[Zz]usicherung|[Vv]ersprechen)[^.]*zurückgezogen|(?:nahm|nimmt)(?!\p{L})[^.]*(?:[Zz]usage|[Vv]ersprechen)[^.]*(?<!\p{L})zurück|(?:[Zz]usage|[Vv]ersprechen)[^.]*zurückgenommen)(?!\p{L})/u,
    unless: NOT_SO,
    finds: [
      'Ostland zog am Montag seine Zusage von Schiffen an Westland zurück.',
      'Karin Lindholm widerrief das Versprechen an Westland.',
      'Ostland hat die Zusage an Westland zurückgenommen.',
    ],
    ignores: [
      'Ostland will seine Zusage nicht zurückziehen.',
      'Ostland zog seine Schiffe aus dem Hafen zurück.',
    ],
  },
  {
    id: 'resumed',
    state: 'resumed',
    kinds: ['pledge', 'halt', 'statement', 'meeting'],
    says: /(?<!\p{L})(?:wieder\s?auf(?:genommen|nahm|nimmt)|wieder (?:auf|frei|an)(?=[,.!?;:\s]*$|[,.;])|wieder (?:auf|frei)gegeben|freigegeben|wieder angelaufen|(?:gab|gibt|geben|gaben)(?!\p{L})[^.]*(?<!\p{L})frei|Wiederaufnahme)(?!\p{L})/u,
    unless: NOT_SO,
    finds: [
      'Ostland hat die Lieferung der Schiffe an Westland wieder aufgenommen.',
      'Ostland nahm die Lieferung an Westland wieder auf.',
      'Ostland gab die Schiffe für Westland wieder frei.',
    ],
    ignores: [
      'Westland fordert, dass Ostland die Lieferung wieder aufnimmt.',
      'Ostland sagte zu, die Lieferung wieder aufzunehmen.',
    ],
  },
  {
    id: 'delivered',
    state: 'delivered',
    kinds: ['pledge', 'statement', 'meeting'],
    says: /(?<!\p{L})(?:hat|habe|haben|hätten|hatte|hatten|ist|sind|seien|wurden?|worden)(?!\p{L})[^.]*(?<!\p{L})(?:geliefert|ausgeliefert|übergeben|eingetroffen|ausgezahlt|überwiesen)(?!\p{L})|(?<!\p{L})(?:lieferte|lieferten|übergab|übergaben|überwies|überwiesen)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:nicht|kein\p{L}*|noch nie|soll\p{L}*|könn\p{L}*|würde\p{L}*|werden|werde|wird|falls|sobald|bevor|wenn)(?!\p{L})/iu,
    finds: [
      'Ostland hat die zugesagten Schiffe an Westland übergeben.',
      'Die ersten Schiffe sind in Westburg eingetroffen.',
      'Ostland lieferte am Montag zwei der zehn Schiffe.',
    ],
    ignores: ['Die Schiffe werden im Herbst geliefert.', 'Ostland hat die Schiffe noch nicht übergeben.'],
  },
  {
    id: 'repeated',
    state: 'repeated',
    kinds: ['pledge'],
    says: /(?<!\p{L})(?:bekräftig\p{L}*|erneuer\p{L}*|wiederhol\p{L}*|bestätig\p{L}*|abermals|(?:noch einmal|erneut)(?!\p{L})[^.]*zu(?:gesagt|gesichert)?)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:nicht|erneuerbar\p{L}*|unbestätigt\p{L}*)(?!\p{L})/iu,
    finds: [
      'Ostland bekräftigte seine Zusage an Westland, zehn Schiffe zu liefern.',
      'Karin Lindholm bestätigte die Lieferung der Schiffe.',
    ],
    ignores: ['Ostland sagte Westland zehn Schiffe zu.', 'Ostland fördert erneuerbare Energie in Westland.'],
  },
  {
    id: 'promised-before',
    state: 'promised',
    kinds: ['halt'],
    says: /(?<!\p{L})(?:(?:bereits|schon|zuvor|früher|ursprünglich|längst)(?!\p{L})[^.]*(?<!\p{L})(?:zugesagt|versprochen|zugesichert|vereinbart)|(?:zugesagte|versprochene|zugesicherte|vereinbarte)[nrs]?)/u,
    unless: /(?<!\p{L})(?:nie|niemals|kein\p{L}*)(?!\p{L})/iu,
    finds: [
      'Ostland stoppte die Lieferung der Schiffe, obwohl sie schon zugesagt waren.',
      'Ostland will zugesagte Lieferungen nicht mehr erfüllen.',
    ],
    ignores: ['Ostland stoppte die Lieferung der Schiffe.'],
  },
];

/** The rule that a sentence of an event of this kind meets first. */
export function pledgeRuleFor(kind: EventKind, sentence: string): PledgeRule | null {
  return pledgeRules.find((rule) => rule.kinds.includes(kind) && meets(rule, sentence)) ?? null;
}

/** True when the sentence says so and nothing in it turns it round. */
export function meets({ says, unless }: PledgeRule, sentence: string): boolean {
  return says.test(sentence) && !unless.test(sentence);
}
