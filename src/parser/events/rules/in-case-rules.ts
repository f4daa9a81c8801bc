/** Warnings for a case that may come, for the next time, from somewhere; and what is brought into play (CAMEO 130). */
import { either, inOrder, type EventRule } from '../event-rule';
import { PRIVATE_BUT_COURT } from './not-done';
import { partyIssues, wants } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What threatens nobody: weather, illness, markets, sport. */
const NO_MENACE = wordsOf(
  PRIVATE_BUT_COURT,
  'Regen|Hitze|Hochwassers?|Unwetter\\p{L}*|Pandemie|Krankheit|Engp[aä]ss\\p{L}*|Preise|Ernte|Erdbeben|Stromausfall\\p{L}*|Todesfalle?s?|Bedarfsfalle?s?|Notfalle?s?|nicht|kein\\p{L}*',
);
const HARM =
  /(?<!\p{L})(?:\p{L}*[Vv]ergeltung\p{L}*|Härte|\p{L}*[Gg]egenmaßnahmen|\p{L}*[Ss]anktionen|\p{L}*[Zz]ölle|\p{L}*[Aa]bzug|Rückzug|Austritt|Ausstieg|\p{L}*[Aa]bbruch|Boykott|\p{L}*[Kk]lage|Kündigung|Folgen|Konsequenzen|Strafen|Strafmaßnahmen|(?:eine )?(?:harte|militärische|entschiedene) Antwort|Gegenschl\p{L}*|Misstrauensantrag|Neuwahlen|Veto)(?!\p{L})/u;
const ANNOUNCES =
  /(?<!\p{L})(?:kündig\p{L}*|ankündig\p{L}*|angekündigt|stell\p{L}*|gestellt|droh\p{L}*|angedroht|hab\p{L}*|versprach|verspricht|schwor)(?!\p{L})/u;

export const inCaseRules: readonly EventRule[] = [
  {
    id: 'de/event/warning-in-that-case',
    kind: 'warning',
    nouns: /^(?:fall|falle)$/u,
    // "Für den Fall, dass …, stellte sie Härte in Aussicht", "kündigte für diesen Fall seinen Austritt an".
    needs:
      /(?<!\p{L})(?:[Ff]ür (?:den|diesen) Fall|[Ff]ür den Fall (?:eine[sr]|weiterer|neuer)|[Ii]n diesem Falle?|[Ii]m Falle? (?:eine[sr]|weiterer|neuer))(?!\p{L})/u,
    sentenceNeeds: either(inOrder(ANNOUNCES, HARM), inOrder(HARM, ANNOUNCES)),
    unless: NO_MENACE,
    conditional: true,
    ...partyIssues,
    finds: [
      {
        text: 'Für den Fall, dass den Fischern etwas zustößt, kündigte Karin Lindholm Vergeltung an.',
        actors: ['karin-lindholm'],
      },
      { text: 'Ostland kündigte für diesen Fall seinen Austritt an.', actors: ['ostland'] },
      {
        text: 'Im Fall einer Blockade kündigte Karin Lindholm eine Klage gegen Westland an.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Für den Fall, dass es regnet, kündigte Karin Lindholm ein Zelt an.',
      'Im Fall Okker kündigte Karin Lindholm eine Klage an.',
      'Für den Fall eines Hochwassers kündigte Ostland Folgen an.',
    ],
  },
  {
    id: 'de/event/warning-if-then',
    kind: 'warning',
    verbs: [
      'antworten',
      'reagieren',
      'zurückschlagen',
      'vergelten',
      'angreifen',
      'eingreifen',
      'einmarschieren',
      'abschießen',
      'versenken',
      'bombardieren',
      'stürmen',
      'verhängen',
      'ausweisen',
      'verklagen',
      'boykottieren',
      'austreten',
      'aufkündigen',
      'beantragen',
      'einreichen',
      'anrufen',
    ],
    // "Sollte es zu einem weiteren Angriff kommen, werde Ostland antworten": of what others may do.
    needs: /(?<!\p{L})(?:werden?|wird|wolle|wollen|will|würden?)(?!\p{L})/u,
    condition: 'any',
    sentenceNeeds: waysOf(
      /(?:[Ss]ollten?|[Ff]alls|[Ss]ofern|[Ww]enn)(?!\p{L})[^]*(?:zurückschlag|vergelt|angreif|eingreif|einmarschier|abschieß|versenk|bombardier|stürm|ausweis|verklag|boykottier|austret|aufkündig)\p{L}*/u,
      /(?:zurückschlag|vergelt|angreif|eingreif|einmarschier|abschieß|versenk|bombardier|stürm|ausweis|verklag|boykottier|austret|aufkündig)\p{L}*, (?:[Ss]ollten?|[Ff]alls|[Ss]ofern|[Ww]enn)/u,
      /(?:[Aa]ngriff|[Üü]bergriff|[Pp]rovokation|[Vv]erletzung|[Vv]erstoß|[Vv]erstößen|[Bb]eschuss|[Bb]lockade|[Ee]skalation|[Aa]ttacke|[Zz]öllen?)\p{L}*(?!\p{L})[^]*(?:antwort|reagier)\p{L}*/u,
      /(?:antwort|reagier)\p{L}*(?!\p{L})[^]*(?:[Ss]ollten?|[Ff]alls|[Ww]enn)(?!\p{L})[^]*(?:[Aa]ngriff|[Pp]rovokation|[Vv]erstoß|[Bb]eschuss|[Bb]lockade|[Aa]ttacke|angreif|greif|verletz|verstoß)\p{L}*/u,
      /(?:\p{L}*[Zz]ölle|[Ss]anktionen|Strafmaßnahmen|Neuwahlen|Misstrauen\p{L}*|\p{L}*[Kk]lage|\p{L}*[Gg]erichtshof|Sicherheitsrat|Verfassungsgericht)(?!\p{L})[^]*(?:verhäng|beantrag|einreich|anruf)\p{L}*/u,
    ),
    unless: either(
      NO_MENACE,
      wordsOf('Anfragen?|Fragen|Brief\\p{L}*|Bürger\\p{L}*|Feuerwehr|flexibel|schnell|rasch'),
      /^(?:wenn|falls|sofern|sollten?)(?!\p{L})/iu,
    ),
    conditional: true,
    ...partyIssues,
    finds: [
      {
        text: 'Sollte es zu einem weiteren Angriff kommen, werde Ostland antworten, sagte Karin Lindholm.',
      },
      {
        text: 'Sollte das Gesetz durchgehen, werde sie Neuwahlen beantragen, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Sollte es regnen, werde Ostland die Messe verschieben, sagte Karin Lindholm.',
      'Wenn es kalt wird, werde Ostland reagieren und Decken verteilen, sagte Karin Lindholm.',
      'Sollten Bürger Fragen haben, werde Ostland schnell antworten, sagte Karin Lindholm.',
      'Wenn Ostland angreifen will, braucht es Schiffe, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/warning-next-time',
    kind: 'warning',
    nouns: /^mal$/u,
    // "Das nächste Mal bleibt es nicht bei Worten".
    needs:
      /(?<!\p{L})(?:[Dd]as|[Bb]eim) nächsten? Mal (?:bleib|werd|wird|komm|gib|geb|schieß|hol)\p{L}*(?!\p{L})[^]*(?:nicht|kein\p{L}*|anders|härter)(?!\p{L})/u,
    unless: wordsOf(PRIVATE_BUT_COURT, 'besser|gewinn\\p{L}*|Messe|Fest'),
    ...wants,
    spoken: true,
    conditional: true,
    negated: 'same',
    finds: [
      {
        text: '„Das nächste Mal bleibt es nicht bei Worten“, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Das nächste Mal werde es besser, sagte Karin Lindholm.'],
  },
  {
    id: 'de/event/warning-into-play',
    kind: 'warning',
    nouns: /^(?:spiel|offen)$/u,
    // "brachte Sanktionen ins Spiel", "hält sich alle Schritte offen".
    needs: waysOf(
      /(?:brach|bring|gebrach)\p{L}*(?!\p{L})[^]*(?:[Ss]anktionen|[Zz]ölle|[Gg]egenmaßnahmen|[Ss]trafmaßnahmen|[Vv]ergeltung|[Bb]oykott|[Kk]lage|[Ee]mbargo|Gewalt|Strafen)(?!\p{L})[^]*ins Spiel/u,
      /(?:[Ss]anktionen|[Zz]ölle|[Gg]egenmaßnahmen|[Ss]trafmaßnahmen|[Vv]ergeltung|[Bb]oykott|[Kk]lage|[Ee]mbargo|Gewalt|Strafen)(?!\p{L})[^]*(?:brach|bring|gebrach)\p{L}*(?!\p{L})[^]*ins Spiel/u,
      /(?:hält|hielt|halte|halten|hielten) sich (?:\p{L}+ ){0,3}(?:alle|weitere|rechtliche|militärische|sämtliche) (?:\p{Ll}+ )?(?:Schritte|Optionen|Maßnahmen|Mittel)(?: \p{L}+){0,3} offen/u,
    ),
    unless: wordsOf(PRIVATE_BUT_COURT, 'nicht|kein\\p{L}*|Lockerung\\p{L}*|Aufhebung|Verzicht|Senkung|Ende'),
    ...partyIssues,
    finds: [
      {
        text: 'Karin Lindholm brachte Sanktionen gegen Westland ins Spiel.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Ostland hält sich alle Schritte offen.', actors: ['ostland'] },
    ],
    ignores: [
      'Karin Lindholm brachte eine Aufhebung der Sanktionen ins Spiel.',
      'Ostland hält die Grenze offen.',
      'Karin Lindholm brachte Jens Okker ins Spiel.',
    ],
  },
  {
    id: 'de/event/warning-came',
    kind: 'warning',
    nouns: /^(?:drohung(?:en)?|warnung(?:en)?|mahnung(?:en)?)$/u,
    // "Aus Osthaven kamen Drohungen in Richtung Westland", "Aus Ostland kam die Mahnung, …".
    needs:
      /(?<!\p{L})[Aa]us(?!\p{L})[^]*(?:kam|kamen|kommt|kommen)(?!\p{L})[^]*(?:Drohung|Warnung|Mahnung)(?:en)?(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'kein\\p{L}*|nicht|Bevölkerung|Wirtschaft|Wissenschaft|Fachkreisen|Schnee|\\p{L}*[Ss]turm|Stürmen|Unwetter\\p{L}*|Hochwasser|Lawinen\\p{L}*',
    ),
    subjectBy: ['aus'],
    ...partyIssues,
    finds: [
      { text: 'Aus Osthaven kamen Drohungen.', actors: ['ostland'] },
      { text: 'Aus Ostland kam die Mahnung, nicht zu weit zu gehen.', actors: ['ostland'] },
    ],
    ignores: ['Aus Ostland kamen keine Drohungen.', 'Aus Ostland kamen Briefe.'],
  },
];
