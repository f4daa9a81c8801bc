/** Rights, privileges and treaties ended by whoever granted them: "hob die Immunität auf", "billigte die Abschaffung der Visafreiheit" (CAMEO 162). */
import type { EventRule } from '../event-rule';
import { NOT_WANTED, PRIVATE } from './not-done';
import { partyStops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What somebody is glad to have; a ban or a duty that ends is no stop. */
const RIGHT =
  '\\p{L}*(?:[Ii]mmunität(?:en)?|[Vv]is(?:a|um)freiheit|[Pp]rivilegien?|[Vv]orrechte?|[Ss]onderrechte?|[Ss]onderstatus|[Ss]teuerbefreiung(?:en)?|[Zz]ollbefreiung(?:en)?|[Gg]ebührenbefreiung(?:en)?|[Vv]isabefreiung|[Zz]ollvorteile|[Pp]räferenzen|[Mm]eistbegünstigung|[Vv]orzugszölle|[Ss]teuervorteile?|[Ss]teuererleichterung(?:en)?|[Aa]utonomie(?:rechte)?|[Ss]chutzstatus|[Ss]elbstverwaltung|[Zz]ollfreiheit|[Ff]reizügigkeit|[Nn]iederlassungsfreiheit|[Ll]anderechte|[Üü]berflugrechte|[Ss]timmrechte?|[Ss]taatsbürgerschaft|[Aa]kkreditierung(?:en)?|[Hh]andelsvergünstigungen|[Hh]andelsvorteile|[Vv]ergünstigungen)s?';
const OF_IT = '(?:de[rsn]|von|ihre[rs]|seine[rs]|aller|sämtlicher) (?:\\p{Ll}+e[nr] )?';
/** "der Kündigung des Vertrags zustimmen" ends it, though a treaty is no right. */
const ENDED = new RegExp(
  `(?<!\\p{L})(?:(?:Aufhebung|Abschaffung|Entzug(?:s|es)?|Widerruf(?:s|es)?|Streichung|Rücknahme|Aberkennung|Einziehung|Beschneidung|Aussetzung) ${OF_IT}${RIGHT}|(?:Kündigung|Aufkündigung|Annullierung) ${OF_IT}\\p{L}*(?:[Aa]bkommens?|[Vv]ertrags?|[Vv]ertrages|[Vv]erträge|[Vv]ereinbarung(?:en)?|[Pp]akts?))(?!\\p{L})`,
  'u',
);
const DECIDES = waysOf(
  /beschl[oi]ss\p{L}*|beschließ\p{L}*|beschlossen|billig\p{L}*|gebilligt|verfüg\p{L}*|angeordnet|ordne\p{L}* [^]*an/u,
  /angekündigt|kündig\p{L}* [^]*an|verkünde\p{L}*|bestätig\p{L}*|zugestimmt|stimm\p{L}* [^]*(?:zu|für)|für [^]*gestimmt|votier\p{L}*|durchgesetzt|setz\p{L}* [^]*durch/u,
);

export const rightsLostRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-right-ended',
    kind: 'halt',
    nouns:
      /^(?:aufhebung|abschaffung|entzug(?:e?s)?|widerruf(?:e?s)?|streichung|rücknahme|aberkennung|einziehung|kündigung|aufkündigung|annullierung|aussetzung|beschneidung)$/u,
    needs: {
      test: (text) => ENDED.test(text) && DECIDES.test(text),
    },
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|Antrag|Ablehnung|lehn\\p{L}*|abgelehnt|gegen die|dagegen',
    ),
    ...partyStops,
    finds: [
      {
        text: 'Das ostländische Parlament hat die Aufhebung der Immunität von 40 Abgeordneten beschlossen.',
        actors: ['ostland-parlament'],
      },
      {
        text: 'Der Südbund beschloss am Montag die Abschaffung der Visafreiheit für Westland.',
        actors: ['suedbund', 'westland'],
      },
      { text: 'Das Kabinett in Osthaven billigte den Entzug der Landerechte für Westland.' },
      {
        text: 'Das Parlament in Osthaven stimmte am Freitag der Kündigung des Fischereivertrags mit Westland zu.',
      },
      {
        text: 'Karin Lindholm setzte die Streichung aller Sonderrechte der Provinz durch.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Ostland beschloss die Aufhebung der Sanktionen gegen Westland.',
      'Der Südbund fordert die Aufhebung der Immunität von Karin Lindholm.',
      'Der Südbund stimmte nicht für die Aufhebung der Immunität.',
      'Über die Aufhebung der Immunität von Karin Lindholm berät der Südbund im Mai.',
      'Karin Lindholm begrüßte die Abschaffung der Steuervorteile in Ostland.',
      'Das Kabinett Ostlands billigte die Abschaffung der Wehrpflicht.',
    ],
  },
  {
    id: 'de/event/halt-right-lifted',
    kind: 'halt',
    verbs: ['aufheben', 'abschaffen', 'streichen', 'aberkennen', 'wegnehmen', 'kassieren'],
    needs: new RegExp(`(?<!\\p{L})${RIGHT}(?!\\p{L})`, 'u'),
    unless: wordsOf(NOT_WANTED, PRIVATE, 'nicht|kein\\p{L}*|Antrag|Verbot|Pflicht|Aufhebung'),
    ...partyStops,
    finds: [
      {
        text: 'Das Parlament in Osthaven hob am Freitag die Immunität der Oppositionsführerin auf.',
        actors: ['ostland-parlament'],
      },
      { text: 'Ostland nahm Westland die Zollvorteile weg.', actors: ['ostland', 'westland'] },
      { text: 'Ostland hob die Steuerbefreiung für Westland auf.', actors: ['ostland', 'westland'] },
      { text: 'Ostland hat die Selbstverwaltung der Provinz aufgehoben.', actors: ['ostland'] },
      { text: 'Der Südbund hat Ostland die Präferenzen gestrichen.', actors: ['suedbund', 'ostland'] },
    ],
    ignores: [
      'Karin Lindholm will die Immunität des Abgeordneten nicht aufheben.',
      'Westland forderte, die Immunität aufzuheben.',
      'Die Immunität von Karin Lindholm war da schon aufgehoben.',
      'Ostland könnte der Provinz die Autonomie entziehen.',
      'Karin Lindholm hob in Ostland die Autonomie der Provinz hervor.',
    ],
  },
];
