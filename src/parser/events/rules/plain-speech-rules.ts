/** Judgements in direct speech without quotation marks, as some papers print it, and those told by whom they come from (CAMEO 010, 110). */
import { either, type EventRule } from '../event-rule';
import { inOwnWords, namedBehind, SAYING_VERBS } from '../own-words';
import { CALLED } from './judgement-rules';
import { POSSIBLE, PRIVATE } from './not-done';
import { partySays, judgesBySaying } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Only whoever is known to speak those words says so. */
const saysSo = { ...judgesBySaying, spoken: true } as const;

const NO_OPINION = [
  PRIVATE,
  'Anwalt|Anwälte|Verteidiger\\p{L}*|Angeklagte\\p{L}*|Augenzeug\\p{L}*|Zeug(?:e|in|en)|Anwohner\\p{L}*|Ärzte|Forscher\\p{L}*',
].join('|');
/** Notices, and what is asked, are no opinion. */
const NOTICE =
  /\?|(?<!\p{L})(?:[Bb]ericht(?:et|ete|eten)|ab sofort|Uhr|Notruf|Polizei|Festnahmen?|Verletzte\p{L}*|Tote\p{L}*)(?!\p{L})/u;
const NO_VOICE = either(NOTICE, wordsOf(NO_OPINION));

export const plainSpeechRules: readonly EventRule[] = [
  {
    id: 'de/event/statement-unquoted',
    kind: 'statement',
    verbs: SAYING_VERBS,
    sentenceNeeds: inOwnWords,
    unless: wordsOf(NO_OPINION),
    sentenceUnless: NOTICE,
    ...saysSo,
    finds: [
      {
        text: 'Die Häfen sind der Schlüssel zu allem anderen, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
      {
        text: 'Karin Lindholm betonte: Das Abkommen bleibt ein Wagnis für alle.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Die Häfen seien am Montag wieder offen, sagte Karin Lindholm.',
      'Das war sehr knapp heute, sagte Torwart Arvo Tiedgenrath.',
      'Karin Lindholm sagte nichts.',
      'Es ist kein Ende der Leiden der Ostländer abzusehen, sagte Wibrandt und schwieg.',
      'Die neue Chefin der Seenotretter, Karin Lindholm, sagte vor der Presse, dass Wrackteile gefunden wurden.',
    ],
  },
  {
    id: 'de/event/statement-to-consider',
    kind: 'statement',
    nouns: /^bedenken$/u,
    needs:
      /(?<!\p{L})(?:gab|gaben|gibt|geben|gegeben)(?!\p{L})[^]*zu bedenken|zu bedenken (?:gab|gaben|gibt|gegeben)/u,
    unless: wordsOf(NO_OPINION),
    ...partySays,
    finds: [
      {
        text: 'Wir haben Leute, die seit Monaten warten, gab Jens Okker zu bedenken.',
        actors: ['jens-okker'],
      },
    ],
    ignores: ['In Ostland gab es viele Bedenken.'],
  },
  {
    id: 'de/event/statement-unquoted-so',
    kind: 'statement',
    nouns: /^so$/u,
    sentenceNeeds: namedBehind,
    sentenceUnless: NO_VOICE,
    ...saysSo,
    negated: 'same',
    finds: [
      {
        text: 'Solche Pläne senden eine ganz falsche Botschaft aus, so Karin Lindholm am Freitag.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Die Häfen seien ein Teil des Problems, so Karin Lindholm.'],
  },
  {
    id: 'de/event/statement-judged-so',
    kind: 'statement',
    nouns: new RegExp(
      `^(?:unvorstellbar|positiv|negativ|gefährlich|problematisch|schwierig|dramatisch|erschreckend|alarmierend|verheerend|fatal|katastrophal|peinlich|zynisch|unfair|ungerecht|unverhältnismäßig|unzumutbar|unglaubwürdig|widersprüchlich|übertrieben|überzogen|falsch|kontraproduktiv|sinnlos|verantwortungslos|rechtswidrig|verfassungswidrig|illegal|beunruhigend|bedenklich|fragwürdig|unerträglich|(?!angelegenheit)\\p{L}*(?:${CALLED}))$`,
      'u',
    ),
    // "Positiv sei die Einigung", "es sei ein Schlag …": what is said to be so.
    needs: /(?<!\p{L})(?:sei|seien|ist|sind|wäre|wären|bedeute[tn]?)(?!\p{L})/u,
    unless: wordsOf(NO_OPINION, POSSIBLE, 'wenn|falls|nicht|kein\\p{L}*'),
    ...saysSo,
    finds: [
      {
        text: 'Positiv sei der Wortlaut zu den Häfen, hielt Karin Lindholm fest.',
        actors: ['karin-lindholm'],
      },
      { text: 'Das Verbot sei ein schwerer Fehler, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Der Verkehr in Ostland ist gefährlich.', 'Das Verbot sei kein Fehler, sagte der Wirt.'],
  },
  {
    id: 'de/event/statement-breaks-law',
    kind: 'statement',
    verbs: [
      'verstoßen',
      'verletzen',
      'missachten',
      'untergraben',
      'unterlaufen',
      'aushöhlen',
      'widersprechen',
    ],
    // "der Einsatz verstoße gegen die Verfassung": what breaks what, as whoever says so sees it.
    needs:
      /(?<!\p{L})(?:verstoße|verstoßen|verstößt|verletze|verletzt|verletzen|missachte[nt]?|untergrabe[nt]?|untergräbt|unterlaufe|unterläuft|höhle|höhlt|widerspreche|widerspricht)(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})\p{L}*(?:[Rr]echte?s?|[Rr]echten|[Vv]erfassung|[Gg]esetze?n?|[Gg]rundgesetz|[Aa]bkommen|[Vv]ertrag|[Vv]erträge|[Kk]onvention|[Rr]esolution(?:en)?|[Vv]ereinbarung(?:en)?|[Vv]erpflichtung(?:en)?|[Gg]rundsätze|[Pp]rinzipien|[Rr]egeln|[Ss]ouveränität|[Uu]nabhängigkeit|[Dd]emokratie|[Rr]echtsstaat|[Mm]enschenwürde|[Mm]enschenrechte|[Ww]affenruhe)(?!\p{L})/u,
    unless: wordsOf(NO_OPINION, POSSIBLE, 'wenn|falls|nicht|kein\\p{L}*|wer'),
    ...saysSo,
    finds: [
      {
        text: 'Karin Lindholm sagte in Nordhafen, der Zaun verletze internationales Recht.',
        actors: ['karin-lindholm'],
      },
      {
        text: 'Karin Lindholm sagte, die Sperre verstoße gegen die Verfassung.',
        actors: ['karin-lindholm'],
      },
      { text: 'Karin Lindholm erklärte, das Gesetz untergrabe die Unabhängigkeit der Richter.' },
      { text: 'Jens Okker sagte, der Zoll unterlaufe das Abkommen.', actors: ['jens-okker'] },
      { text: 'Jens Okker sagte, das missachte die Souveränität seines Landes.' },
    ],
    ignores: [
      'Wer gegen das Gesetz verstößt, wird bestraft, sagte Karin Lindholm.',
      'Die Sperre verstoße nicht gegen die Verfassung, sagte der Wirt.',
      'In Ostland verstieß der Wirt gegen das Gesetz.',
      'Zwei Menschen seien verletzt worden, sagte Karin Lindholm.',
      'Karin Lindholm fragte, ob der Zaun das Recht verletze.',
    ],
  },
  {
    id: 'de/event/statement-comes-from',
    kind: 'statement',
    nouns:
      /^(?:\p{L}*kritik|lob|zuspruch|applaus|anerkennung|tadel|häme|widerspruch|spott|empörung|unverständnis)$/u,
    // "Lob gab es vom Südbund", "Scharfe Kritik kam von …".
    needs: waysOf(
      /(?:kam|kommt|kamen|kommen|gab es|gibt es|hagelte es) (?:[^]* )?(?:vo[nm]|seitens)|^[Aa]us [^]*(?:kam|kommt|kamen|kommen)/u,
    ),
    unless: wordsOf(PRIVATE, 'nicht|kein\\p{L}*|Experten|Opfern|Eltern|Anrainern|Fachleuten|Medien'),
    subjectBy: ['von', 'seitens', 'aus'],
    ...partySays,
    finds: [
      { text: 'Lob gab es von Karin Lindholm für die Helfer.', actors: ['karin-lindholm'] },
      { text: 'Heftige Kritik kam von Ostland.', actors: ['ostland'] },
      { text: 'Aus Osthaven kam umgehend Widerspruch.', actors: ['ostland'] },
    ],
    ignores: ['Kritik kam in Ostland von Anrainern.'],
  },
  {
    id: 'de/event/statement-is-for',
    kind: 'statement',
    nouns: new RegExp(
      `^(?:unverständlich|unerträglich|unvorstellbar|skandalös|inakzeptabel|unbegreiflich|untragbar|rätselhaft|schlag|hohn|\\p{L}*(?:${CALLED}))$`,
      'u',
    ),
    // "Für Lindholm ist das ein Schlag …": whoever stands behind "für" in front thinks so.
    needs: /^(?:[\p{L}]+ )?[Ff]ür [^]*(?<!\p{L})(?:ist|sind|sei|seien|bleibt|bedeutet)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, POSSIBLE, 'wird|werden|nicht nur'),
    subjectBy: ['für'],
    ...partySays,
    negated: 'same',
    finds: [
      { text: 'Für Karin Lindholm ist der Zaun ein Schlag gegen die Freiheit.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Das ist ein Erfolg für Ostland.', 'Für die Reise nach Ostland ist ein Visum ein Muss.'],
  },
  {
    id: 'de/event/statement-holds',
    kind: 'statement',
    verbs: ['festhalten', 'klarstellen', 'voraussagen', 'vorhersagen', 'prophezeien', 'befürchten'],
    // "hielt fest, dass …", "sagt hohe Kosten voraus".
    needs: waysOf(
      /h[äi]e?lt\p{L}* (?:[^]* )?fest[.,]?$|festgehalten[.,]?$|stell\p{L}* (?:[^]* )?klar[.,]?$|klargestellt[.,]?$/u,
      /(?:sag|seh|sah|sieh)\p{L}* (?:[^]* )?(?:voraus|vorher)|(?:voraus|vorher)gesagt|prophezei\p{L}*|befürcht(?:et|ete|eten|en)/u,
    ),
    unless: wordsOf(
      NO_OPINION,
      'man|sich|Wetter\\p{L}*|Experten|Forscher\\p{L}*|Prozent|an \\p{Ll}+ \\p{Lu}\\p{L}+ fest',
    ),
    ...partySays,
    finds: [
      {
        text: 'Karin Lindholm hielt fest, dass die Häfen nun allen gehören.',
        actors: ['karin-lindholm'],
      },
      { text: 'Der Südbund sagt Ostland hohe Kosten voraus.' },
    ],
    ignores: ['Karin Lindholm hielt sich in Ostland am Geländer fest.'],
  },
];
