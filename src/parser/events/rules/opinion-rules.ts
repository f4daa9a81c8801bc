/** Judgements told without the verbs of judging: accusing, voicing criticism, and a quoted "nicht hinnehmbar" (CAMEO 010, 110). */
import type { EventRule } from '../event-rule';
import { POSSIBLE, PRIVATE, WANTED } from './not-done';
import { judgesBySaying, partySays } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const UNLESS = [
  PRIVATE,
  WANTED,
  'nicht|kein\\p{L}*|niemand\\p{L}*|regelmäßig|stets|immer wieder|mehrfach|jahrelang|Anwalt|Anwälte|Verteidiger\\p{L}*|Angeklagte\\p{L}*|Anklage|Titel\\p{L}*|Meister\\p{L}*|Doktorarbeit',
].join('|');

export const opinionRules: readonly EventRule[] = [
  {
    id: 'de/event/statement-accuse',
    kind: 'statement',
    verbs: [
      'vorwerfen',
      'beschuldigen',
      'bezichtigen',
      'beklagen',
      'bemängeln',
      'missbilligen',
      'bezweifeln',
      'anzweifeln',
      'entschuldigen',
      'distanzieren',
      'attackieren',
    ],
    unless: wordsOf(
      UNLESS,
      'wird|werden|wurden?|worden|vorgeworfene\\p{L}*|soll|sollen|Tote\\p{L}*|Opfer|Grenzen?|Stadt|Stellung\\p{L}*',
    ),
    ...partySays,
    finds: [
      { text: 'Ostland warf Westland einen Bruch des Abkommens vor.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Karin Lindholm wird in Ostland Betrug vorgeworfen.',
      'Jens Okker, der dem Südbund regelmäßig Untätigkeit vorwirft, blieb fern.',
    ],
  },
  {
    id: 'de/event/statement-defend',
    kind: 'statement',
    verbs: ['verteidigen', 'rechtfertigen', 'gutheißen'],
    needs:
      /(?<!\p{L})\p{L}*(?:[Ee]ntscheidung(?:en)?|[Kk]urs|[Vv]orgehen|[Pp]olitik|[Pp]l[aä]ne?|[Ss]chritt|[Gg]esetz|[Rr]eform|[Hh]altung|[Ee]insatz|[Mm]aßnahmen?|[Aa]bkommen|[Vv]orschlag|[Bb]eschluss|[Ss]anktionen|[Aa]ngriffe?)(?!\p{L})/u,
    unless: wordsOf(UNLESS),
    ...partySays,
    finds: [{ text: 'Karin Lindholm verteidigte den Kurs ihrer Regierung.', actors: ['karin-lindholm'] }],
    ignores: ['Die Truppen verteidigen die Stadt gegen Ostland.'],
  },
  {
    id: 'de/event/statement-voiced',
    kind: 'statement',
    nouns:
      /^(?:kritik|bedauern|sorge|besorgnis|empörung|entsetzen|verständnis|mitgefühl|anteilnahme|beileid|genugtuung|abscheu|vorbehalte|unmut|unverständnis|erleichterung|hochachtung|protest)$/u,
    needs: waysOf(
      /äußer\p{L}*|geäußert|üb(?:t|te|ten|en)|geübt/u,
      /(?:sprach|spricht|sprachen)(?!\p{L})[^]*(?<!\p{L})aus|ausgesprochen/u,
      /drück\p{L}*(?!\p{L})[^]*(?<!\p{L})aus|ausgedrückt|bekunde\p{L}*|bekundet/u,
      /erklärten? (?:sein|ihr)|zum Ausdruck/u,
      /(?:sieht|sehen|sehe|sah|sahen|beobachte\p{L}*|verfolg\p{L}*|reagier\p{L}*)(?!\p{L})[^]*mit (?:großer |tiefer |wachsender )?(?:Sorge|Besorgnis|Genugtuung|Empörung|Unverständnis|Bedauern|Erleichterung)/u,
      /mit (?:großer |tiefer |wachsender )?(?:Sorge|Besorgnis)(?!\p{L})/u,
    ),
    unless: wordsOf(UNLESS),
    ...partySays,
    finds: [
      { text: 'Ostland äußerte scharfe Kritik am Vorgehen Westlands.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm sprach den Angehörigen ihr Beileid aus.', actors: ['karin-lindholm'] },
      { text: 'Ostland sieht die Lage in den Häfen mit großer Sorge.', actors: ['ostland'] },
    ],
    ignores: ['Die Sorge um die Häfen wächst.', 'Ostland äußerte keine Kritik.'],
  },
  {
    id: 'de/event/statement-quoted-judgement',
    kind: 'statement',
    // Whoever is quoted judges by it; told by the paper itself it is nobody's opinion.
    nouns:
      /^(?:inakzeptabel|akzeptabel|hinnehmbar|unannehmbar|unverantwortlich|bedauerlich|besorgniserregend|völkerrechtswidrig|unverzeihlich|abscheulich|skandalös|absurd|empörend|beschämend|erfreulich|begrüßenswert|ermutigend|enttäuschend|schändlich|barbarisch|haltlos|unverständlich|rückschlag|meilenstein|skandal|provokation|affront|verletzung|verstoß|missachtung)$/u,
    needs:
      /(?<!\p{L})(?:sei|seien|ist|sind|wäre|war|waren|bedeute\p{L}*|stelle|zeige\p{L}*|begehe)(?!\p{L})/u,
    unless: wordsOf(POSSIBLE, PRIVATE, 'wenn|falls'),
    ...judgesBySaying,
    spoken: true,
    negated: 'same',
    finds: [
      {
        text: 'Das Vorgehen Westlands sei nicht hinnehmbar, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
      { text: '„Das ist ein Verstoß gegen das Abkommen“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Das Vorgehen Ostlands ist inakzeptabel.', 'Die Zustände in Ostland waren skandalös.'],
  },
];
