/** Judgements told by how somebody stands to a thing: skeptical, convinced, glad, missing something, contradicting (CAMEO 010). */
import type { EventRule } from '../event-rule';
import { PRIVATE, WANTED } from './not-done';
import { partySays } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const UNLESS = [
  PRIVATE,
  WANTED,
  'Anwalt|Anwälte|Angeklagte\\p{L}*|Zeug(?:e|in|en)|Forscher\\p{L}*|Experten|regelmäßig|stets|immer wieder|man|niemand',
].join('|');

export const attitudeRules: readonly EventRule[] = [
  {
    id: 'de/event/statement-attitude',
    kind: 'statement',
    verbs: ['äußern', 'freuen', 'empfinden', 'betrachten', 'vermissen', 'bewerten', 'widersprechen'],
    nouns: /^(?:zweifel|bedenken|einwände|vorbehalte|überzeugt|kritisch|skeptisch|vertrauen|haar|schutz)$/u,
    needs: waysOf(
      /äußer\p{L}* sich (?:[^]* )?(?:skeptisch|kritisch|positiv|negativ|zurückhaltend|lobend|optimistisch|pessimistisch|anerkennend)/u,
      /(?:[Ss]keptisch|[Kk]ritisch|[Pp]ositiv|[Zz]urückhaltend|[Ll]obend) (?:äußer\p{L}* sich|bewert\p{L}*|ge?äußert)/u,
      /freu\p{L}* sich (?:[^]* )?über|sich (?:[^]* )?über [^]*(?:gefreut|freut[en]*)/u,
      /(?:empf[ia]nd\p{L}*|betracht\p{L}*) (?:[^]* )?als/u,
      /vermiss\p{L}* (?:[^]* )?(?:Konzept|Strategie|Plan|Bekenntnis|Maßnahmen|Engagement|Transparenz|Klarheit)/u,
      /(?:s[ie]+ht|sehe|sehen|sah|sahen) (?:[^]* )?(?:kritisch|skeptisch)/u,
      /(?:hat|haben|habe|hegt|hegen|hege) (?:[^]* )?(?:Zweifel|Bedenken|Einwände|Vorbehalte) (?:an|am|gegen)/u,
      /(?:zeig\p{L}*|gab|gibt) sich (?:[^]* )?überzeugt|(?:ist|sind|war) (?:[^]* )?überzeugt[.,]?$/u,
      /spr[ia]ch\p{L}* (?:[^]* )?Vertrauen aus|Vertrauen ausgesprochen|kein gutes Haar/u,
      /(?:nahm|nimmt|nahmen|nehmen) (?:[^]* )?in Schutz|widerspr[aio]ch\p{L}*|widersprochen/u,
    ),
    unless: wordsOf(UNLESS, 'nicht|sich (?:selbst )?widersprech\\p{L}*|Gericht\\p{L}*'),
    ...partySays,
    finds: [
      { text: 'Skeptisch äußerte sich Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Ostland betrachtet den Schritt als Angriff.', actors: ['ostland'] },
      { text: 'Karin Lindholm sieht den Plan kritisch.', actors: ['karin-lindholm'] },
      { text: 'Karin Lindholm zeigte sich überzeugt, dass der Plan gelingt.', actors: ['karin-lindholm'] },
      { text: 'Der Südbund hat Bedenken gegen den Plan.', actors: ['suedbund'] },
    ],
    ignores: [
      'Karin Lindholm äußerte sich nicht.',
      'Fachleute in Ostland sehen den Plan kritisch.',
      'Karin Lindholm betrachtete in Ostland ein Bild.',
    ],
  },
  {
    id: 'de/event/statement-approval-from',
    kind: 'statement',
    nouns: /^(?:zustimmung|rückendeckung|beifall|skepsis|zweifel|proteste?)$/u,
    needs: waysOf(
      /(?:kam|kommt|kamen|kommen|gab es|gibt es|bekam|erhielt|erntete) (?:[^]* )?(?:vo[nm]|seitens)/u,
    ),
    unless: wordsOf(PRIVATE, 'nicht|kein\\p{L}*|Experten|Opfern|Eltern|Anrainern|Fachleuten|Medien'),
    subjectBy: ['von', 'seitens'],
    ...partySays,
    finds: [{ text: 'Zustimmung kam vom Südbund.', actors: ['suedbund'] }],
    ignores: ['Zustimmung kam in Ostland von Anrainern.'],
  },
];
