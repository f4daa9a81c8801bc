/** Refusing a demand, proposal or concession (CAMEO 120). */
import type { EventRule } from '../event-rule';

const refuses = { frame: 'said', subject: 'speaker', target: 'addressee' } as const;

export const rejectionRules: readonly EventRule[] = [
  {
    id: 'de/event/rejection-verb',
    kind: 'rejection',
    verbs: [
      'ablehnen',
      'zurückweisen',
      'verweigern',
      'ausschließen',
      'weigern',
      'verwerfen',
      'ausschlagen',
      'abweisen',
    ],
    unless:
      /(?<!\p{L})(?:nicht auszuschließen|ausgeschlossen werden|\p{L}*[Vv]orw[uü]rfe?n?|\p{L}*[Bb]erichte?n?|\p{L}*[Mm]eldung(?:en)?|Darstellung(?:en)?|Kritik|Anschuldigung(?:en)?|Behauptung(?:en)?|Ergebnis(?:se)?|Gericht\p{L}*|Klage\p{L}*|\p{L}*[Aa]ntrag auf Asyl|Befangenheitsantr\p{L}*|Anzeige|Anklage|Asylantr\p{L}*|Beschwerde|nicht aus(?!\p{L})|(?:WM|EM|Olympia\p{L}*|Olympischen?|Spielen?|Turniers?|Wettbewerbs?|Weltverband|Fifa|FIFA|Uefa|UEFA|IOC))(?!\p{L})/u,
    ...refuses,
    finds: [
      { text: 'Westland hat die Forderung nach einer Waffenruhe zurückgewiesen.', actors: ['westland'] },
      { text: 'Karin Lindholm lehnte eine Lieferung ab.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Das Gericht wies die Klage ab.',
      'Ein Fehler ist nicht auszuschließen.',
      'Der Weltverband schließt Ostland von der WM aus.',
    ],
  },
  {
    id: 'de/event/rejection-noun',
    kind: 'rejection',
    nouns: /^(?:ablehnung|weigerung|absage|abfuhr|zurückweisung|vetos?|nein)$/u,
    needs:
      /(?<!\p{L})(?:zu|an|gegen|erteil\p{L}*|erteilt|einleg\p{L}*|legte|bekräftig\p{L}*|Ablehnung|Weigerung)(?!\p{L})/u,
    ...refuses,
    finds: [
      { text: 'Ostland erteilte dem Plan Westlands eine Absage.', actors: ['ostland', 'westland'] },
      { text: 'Ostland erteilte der Forderung eine Abfuhr.', actors: ['ostland'] },
    ],
    ignores: ['Die Absage des Konzerts kam spät.'],
  },
  {
    id: 'de/event/rejection-will-not',
    kind: 'rejection',
    verbs: [
      'aufgeben',
      'stationieren',
      'entsenden',
      'zulassen',
      'akzeptieren',
      'anerkennen',
      'hinnehmen',
      'nachgeben',
      'dulden',
      'tolerieren',
      'verzichten',
      'unterzeichnen',
      'teilnehmen',
      'beteiligen',
      'zurückziehen',
      'verhandeln',
    ],
    needs: /(?<!\p{L})(?:nicht|kein\p{L}*|niemals|nie)(?!\p{L})/u,
    sentenceNeeds: /(?<!\p{L})(?:werden?|würden?|wolle\p{L}*|wollen|will|könne\p{L}*|kann)(?!\p{L})/u,
    // "die Wahl, an der er nicht teilnehmen werde": said by the way.
    unless: /(?:^|, )(?:an|in|mit|auf|bei) (?:dem|der|den|denen|die|das)(?!\p{L})/u,
    ...refuses,
    negated: 'same',
    finds: [
      {
        text: 'Karin Lindholm bekräftigte, dass Ostland seine Ziele nicht aufgeben werde.',
        actors: ['karin-lindholm', 'ostland'],
      },
    ],
    ignores: [
      'Die Gäste wollten nicht aufgeben.',
      'Karin Lindholm sprach über die Wahl, an der Jens Okker nicht teilnehmen werde.',
    ],
  },
  {
    id: 'de/event/rejection-not-part',
    kind: 'rejection',
    verbs: ['ansehen', 'sehen', 'betrachten'],
    needs: /(?<!\p{L})nicht als (?:Teil|Lösung|Option|Möglichkeit|Partner|verhandelbar)(?!\p{L})/u,
    ...refuses,
    negated: 'same',
    finds: [
      {
        text: 'Karin Lindholm sieht einen Beitritt nicht als Teil einer Lösung an.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Karin Lindholm sieht den Beitritt als Teil der Lösung an.'],
  },
];
