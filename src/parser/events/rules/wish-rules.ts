/** Demands in everyday words: standing up for something, what is needed, what another side is to do (CAMEO 100). */
import type { EventRule } from '../event-rule';
import { PRIVATE } from './not-done';
import { issues, partyIssues, wants } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

export const wishRules: readonly EventRule[] = [
  {
    id: 'de/event/demand-stands-for',
    kind: 'demand',
    verbs: ['einsetzen', 'eintreten'],
    nouns: /^stark$/u,
    // "machte sich für eine Debatte stark", "setzt sich für eine Reform ein", "trat für strengere Kontrollen ein".
    needs: waysOf(
      /mach\p{L}* sich(?!\p{L})[^]*für [^]*stark|sich [^]*für [^]*stark (?:ge)?mach\p{L}*/u,
      /setz\p{L}* sich(?!\p{L})[^]*für [^]* ein|sich [^]*für [^]*(?:einsetz\p{L}*|eingesetzt)/u,
      /(?:tritt|trat|treten|traten)(?!\p{L})[^]*für [^]* ein|für [^]*eingetreten/u,
    ),
    about: ['measure', 'barrier', 'burden', 'running', 'aid', 'access', 'people'],
    unless: wordsOf(PRIVATE, 'nicht|kein\\p{L}*|sollten?|immer wieder|stets|seit'),
    ...partyIssues,
    finds: [
      {
        text: 'Karin Lindholm machte sich am Sonntag für eine Reform der Häfen stark.',
        actors: ['karin-lindholm'],
      },
      { text: 'Ostland setzt sich für eine Waffenruhe ein.', actors: ['ostland'] },
    ],
    ignores: ['Ostland setzt Panzer ein.', 'Ostland ist für eine Insel stark besiedelt.'],
  },
  {
    id: 'de/event/demand-wants-that',
    kind: 'demand',
    verbs: ['wollen', 'erwarten'],
    // "will, dass Westland …", "erwartet, dass Westland …": what somebody else is to do.
    needs:
      /(?<!\p{L})(?:will|wolle|wollen|wollten?|möchten?|erwarte[nt]?|erwarteten?)(?: (?:hingegen|dagegen|jedoch|aber|nun|auch|wiederum|zudem|deshalb|daher|weiterhin|indes|ihrerseits|seinerseits|außerdem))?[.,]?$/u,
    sentenceNeeds:
      /(?<!\p{L})(?:will|wolle|wollen|wollten?|möchten?|erwarte[nt]?|erwarteten?)(?: \p{Ll}+)?, da(?:ss|ß)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, 'Experten|Analysten|Beobachter|Ökonomen|nicht|kein\\p{L}*|niemand'),
    ...issues,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm will, dass Westland die Häfen öffnet.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Ostland erwartet, dass Westland die Häfen öffnet.', actors: ['ostland', 'westland'] },
      { text: 'Ostland will hingegen, dass Westland die Häfen öffnet.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm erwartet, dass es regnet.'],
  },
  {
    id: 'de/event/demand-needed',
    kind: 'demand',
    verbs: ['brauchen', 'erwarten'],
    nouns: /^(?:nötig|notwendig|erforderlich|überfällig|unerlässlich|unabdingbar|vonnöten)$/u,
    // "Nötig sei eine Waffenruhe", "es brauche mehr Geld", "wir erwarten Taten": said by somebody known.
    needs: waysOf(
      /(?:sei|seien|ist|sind|wäre|wären) (?:[^]* )?(?:nötig|notwendig|erforderlich|überfällig|unerlässlich|unabdingbar|vonnöten)/u,
      /(?:[Nn]ötig|[Nn]otwendig|[Ee]rforderlich|[Üü]berfällig) (?:sei|seien|ist|sind|wäre)|[Ee]s (?:brauche|braucht|bräuchte)/u,
      /(?:[Ww]ir|[Ii]ch|[Mm]an) erwarte[nt]? (?:nun |jetzt )?(?:Taten|Antworten|Klarheit|Aufklärung|Ergebnisse|Fortschritte|Bewegung)/u,
    ),
    unless: wordsOf(PRIVATE, 'nicht|kein\\p{L}*|wenn|falls|Zeit|Geduld|Atem|Ausdauer|Mut|Glück|wie|als'),
    // "hatte argumentiert, eine Sperre sei nötig, um …": a reason for what is done.
    sentenceUnless: /(?<!\p{L})(?:argumentier|begründe)\p{L}*(?!\p{L})/u,
    ...wants,
    spoken: true,
    finds: [
      {
        text: 'Nötig seien eine Waffenruhe und Garantien, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
      { text: 'Es brauche strengere Kontrollen, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'In Ostland ist ein Visum nötig.',
      'Das sei nicht nötig, sagte Karin Lindholm.',
      'Karin Lindholm hatte argumentiert, eine Sperre sei nötig, um Fischer zu schützen.',
      'Es sei ein langer Atem nötig, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/demand-duty',
    kind: 'demand',
    nouns: /^pflicht$/u,
    // "sieht Westland in der Pflicht", "nahm Westland in die Pflicht".
    needs:
      /(?<!\p{L})(?:s[ie]+ht|sehen|sah|sahen|nimmt|nahm|nahmen|nehmen)(?!\p{L})[^]*in (?:der|die) Pflicht/u,
    unless: wordsOf(PRIVATE, 'sich|nicht|kein\\p{L}*'),
    ...issues,
    parties: 2,
    finds: [
      { text: 'Karin Lindholm sieht Westland in der Pflicht.', actors: ['karin-lindholm', 'westland'] },
    ],
    ignores: ['Ostland sieht sich nicht in der Pflicht.'],
  },
  {
    id: 'de/event/demand-beseech',
    kind: 'demand',
    verbs: ['beschwören'],
    // "beschwor beide Seiten, die Waffen ruhen zu lassen".
    needs: /(?<!\p{L})(?:beschw(?:or|oren|ört|öre|ören))(?!\p{L})/u,
    sentenceNeeds: /, [^,.]*(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, 'Geist\\p{L}*|Erinnerung\\p{L}*|Bilder|Gefahr'),
    ...partyIssues,
    finds: [
      {
        text: 'Karin Lindholm beschwor Westland, die Waffen ruhen zu lassen.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm beschwor die alten Zeiten Ostlands.'],
  },
  {
    id: 'de/event/demand-request-told',
    kind: 'demand',
    nouns: /^(?:bitten?|ersuchen|forderung(?:en)?|ruf|appell|aufruf)$/u,
    // "erneuerte die Bitte, …", "trug die Bitte vor", "Aus Osthaven kam die Bitte um Boote".
    needs: waysOf(
      /(?:erneuer|wiederhol|bekräftig|übermittel|überbrach)\p{L}*(?!\p{L})[^]*(?:Bitten?|Ersuchen)(?!\p{L})/u,
      /(?:Bitten?|Ersuchen)(?!\p{L})[^]*(?:erneuer|wiederhol|bekräftig|übermittel|überbrach)\p{L}*/u,
      /(?:tr[aäu]g)\p{L}*(?!\p{L})[^]*(?:Bitten?|Forderung(?:en)?|Ersuchen)(?!\p{L})[^]* vor(?:getragen)?/u,
      /[Aa]us(?!\p{L})[^]*(?:kam|kamen|kommt|kommen|war|gekommen)(?!\p{L})[^]*(?:Bitten?|Ersuchen|Forderung(?:en)?|Ruf nach|Appell|Aufruf)(?!\p{L})/u,
    ),
    unless: wordsOf(PRIVATE, 'kein\\p{L}*|nicht|Verständnis|Geduld|Entschuldigung|Bevölkerung|Wirtschaft'),
    subjectBy: ['aus'],
    ...partyIssues,
    finds: [
      { text: 'Ostland erneuerte die Bitte, die Fähre nicht einzustellen.', actors: ['ostland'] },
      { text: 'Aus Ostland kam die Bitte um Boote.', actors: ['ostland'] },
      { text: 'Aus Osthaven war zuvor die Bitte um Boote gekommen.', actors: ['ostland'] },
    ],
    ignores: [
      'Aus Ostland kamen Boote.',
      'Ostland erneuerte die Brücke.',
      'Aus Ostland kam keine Bitte.',
      'Aus Ostland kam der Ruf eines Vogels.',
    ],
  },
];
