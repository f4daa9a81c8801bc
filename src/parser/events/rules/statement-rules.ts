/** An assessment or position worth an entry of its own (CAMEO 010). */
import type { EventRule } from '../event-rule';
import { partySays, says } from './role-frames';

export const statementRules: readonly EventRule[] = [
  {
    id: 'de/event/statement-judgement',
    kind: 'statement',
    verbs: [
      'begrüßen',
      'verurteilen',
      'kritisieren',
      'loben',
      'bedauern',
      'würdigen',
      'rügen',
      'anprangern',
      'gratulieren',
      'unterstreichen',
    ],
    ...says,
    finds: [{ text: 'Ostland verurteilte den Angriff auf Westland scharf.', actors: ['ostland'] }],
    ignores: [
      'Das Gericht verurteilte den Mann zu drei Jahren Haft.',
      'Karin Lindholm begrüßte in Ostland den millionsten Besucher.',
      'Die Boote liefen in Nordhafen ein, wo sie von Karin Lindholm begrüßt wurden.',
      'Karin Lindholm kritisierte immer wieder die Zustände in Ostland.',
    ],
    unless:
      /(?<!\p{L})(?:[Bb]egrüß\p{L}* [^]*(?:Besucher|Gäste|Gast|Besucherin|Teilnehmer|Delegation|Publikum|Passagier|Schüler|Kinder|Soldaten)\p{L}*|am Flughafen|(?:[Ee]r|[Ss]ie) (?:[^,]* )?von [^,]* begrüßt (?:wurden?|worden)|(?:Handschlag|Händedruck|Umarmung|Landebahn|Rollfeld|Bahnsteig|Flugplatz)|mit militärischen Ehren|immer wieder|mehrfach|regelmäßig|stets|jahrelang|Haft|Gefängnis\p{L}*|Jahren|Freiheitsstrafe|Geldstrafe|Gericht\p{L}*|Fans?|Trainer\p{L}*)(?!\p{L})/u,
  },
  {
    id: 'de/event/statement-feeling',
    kind: 'statement',
    nouns:
      /^(?:enttäuscht|enttäuschung|erfreut|besorgt|besorgnis|empört|frustration|frustriert|zufrieden|siegesgewiss|zuversichtlich|bestürzt|überrascht|zweifel)$/u,
    needs:
      /(?<!\p{L})(?:zeig\p{L}*|gezeigt|äußer\p{L}*|reagier\p{L}*|Ausdruck|ausgedrückt|gab sich|gibt sich|ist|war)(?!\p{L})/u,
    unless: /(?<!\p{L})man(?!\p{L})/u,
    ...partySays,
    finds: [{ text: 'Karin Lindholm zeigte sich enttäuscht über Westland.', actors: ['karin-lindholm'] }],
    ignores: [
      'Die Gäste waren zufrieden mit dem Essen.',
      'Weniger zufrieden ist man in Ostland beim Verband.',
    ],
  },
  {
    id: 'de/event/statement-call-it',
    kind: 'statement',
    verbs: ['bezeichnen', 'nennen', 'werten', 'einstufen', 'einschätzen'],
    needs: /(?<!\p{L})(?:als|["„“‚'»«])/u,
    unless: /(?<!\p{L})(?:so genannt\p{L}*|sogenannt\p{L}*|nannte keine|Namen)(?!\p{L})/u,
    ...says,
    finds: [
      {
        text: 'Karin Lindholm bezeichnete den Plan als gefährlich für Westland.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Der Berg wird als Riese bezeichnet.'],
  },
  {
    id: 'de/event/statement-denial',
    kind: 'statement',
    verbs: ['dementieren', 'widersprechen', 'bestreiten', 'zurückweisen'],
    // To reject an accusation is a rejection; of what papers report it is a denial.
    unless:
      /(?<!\p{L})(?:Gericht\p{L}*|Klage\p{L}*|Angeklagte\p{L}*|Forderung\p{L}*|Antrag|Beschwerde)(?!\p{L})/u,
    needs:
      /(?<!\p{L})(?:(?:bestr[ei]+t|widersprach|widersprich|widersprech|widersprochen)\p{L}*(?!\p{L})[^]*(?:\p{L}*[Vv]orw[uü]rfe?n?|Darstellung|Kritik|Anschuldigung(?:en)?|Behauptung(?:en)?)|(?:[Vv]orw[uü]rfe?n?|Darstellung|Kritik|Anschuldigung(?:en)?|Behauptung(?:en)?)(?!\p{L})[^]*(?:bestr[ei]+t|widersprach|widersprich|widersproch)\p{L}*|\p{L}*[Bb]erichte?n?|\p{L}*[Mm]eldung(?:en)?|dementier\p{L}*)(?!\p{L})/u,
    ...says,
    finds: [
      { text: 'Ostland hat die Vorwürfe Westlands bestritten.', actors: ['ostland'] },
      { text: 'Ostland hat den Bericht zurückgewiesen.', actors: ['ostland'] },
      { text: 'Karin Lindholm dementierte den Bericht.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Der Angeklagte bestreitet die Vorwürfe.',
      'Ostland wies die Forderung zurück.',
      'Ostland wies die Vorwürfe zurück.',
    ],
  },
  {
    id: 'de/event/statement-emphasis',
    kind: 'statement',
    verbs: [
      'betonen',
      'bekräftigen',
      'bestätigen',
      'erklären',
      'mitteilen',
      'hervorheben',
      'andeuten',
      'bemerken',
    ],
    sentenceNeeds: /(?<!\p{L})(?:dass|daß)(?!\p{L})|["„»']/u,
    ...says,
    finds: [
      { text: 'Karin Lindholm betonte, dass Ostland offen für Gespräche ist.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Der Lehrer erklärte, dass zwei und zwei vier ist.'],
  },
];
