/** Terms for an answer or a deed told without "Ultimatum", "Frist" or "Zeit", and what whoever refuses has to expect (CAMEO 139). */
import { either, inOrder, type EventRule } from '../event-rule';
import { PRIVATE_BUT_COURT } from './not-done';
import { issues, partyIssues } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What somebody who is set a term has to give. */
const ANSWER =
  /(?<!\p{L})(?:[Aa]ntwort(?:en)?|[Bb]escheid|[Ee]ntschuldigung|[Zz]usage|[Zz]usicherung(?:en)?|[Ee]rklärung|[Aa]ufklärung|[Aa]uskunft|[Kk]larheit|[Ff]reilassung|[Hh]erausgabe|[Rr]ückgabe|[Rr]äumung|[Ee]inlenken|[Uu]nterschrift|[Vv]ollzug|\p{L}*[Aa]bzug|[Rr]ückzug|Ja oder Nein)(?!\p{L})/u;
/** Forecasts, and what is only owed to an office. */
const FORECAST = wordsOf(
  PRIVATE_BUT_COURT,
  'nicht|kein\\p{L}*|Gutachten|Prozent|Wachstum|Wähler\\p{L}*|Anträge?|Bewerber\\p{L}*|Steuer\\p{L}*|Kunden|Fachleute|Beobachter|Experten|Gäste|Besucher\\p{L}*',
);
const EXPECTS = /(?<!\p{L})(?:erwarte|erwartet|erwarten|erwartete|erwarteten)(?!\p{L})/u;
const WILL_KNOW =
  /(?<!\p{L})(?:will|wolle|wollen|möchten?)(?!\p{L})[^]*(?<!\p{L})(?:wissen|Klarheit haben|(?:Antwort|Zusage|Zusagen|Taten|Ergebnisse|Vollzug|Unterschrift) (?:haben|sehen|hören))(?!\p{L})/u;
const LENGTH =
  /(?<!\p{L})(?:\d+|[Ee]ine?n?|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Ee]lf|[Zz]wölf|[a-zäöüß]*zehn|[a-zäöüß]+(?:zig|ßig)) (?:weitere |volle )?(?:Stunden?|Tage?|Wochen?|Monate?)/u;

export const answerByRules: readonly EventRule[] = [
  {
    id: 'de/event/ultimatum-answer-by',
    kind: 'ultimatum',
    verbs: ['erwarten', 'wissen', 'haben', 'sehen', 'hören'],
    // "Eine Antwort erwarte sie bis Freitag", "bis Freitag will Ostland wissen, ob …".
    needs: either(inOrder(EXPECTS, ANSWER), inOrder(ANSWER, EXPECTS), WILL_KNOW),
    bound: true,
    unless: FORECAST,
    sentenceUnless: wordsOf(
      '(?:wird|werden) (?:\\p{L}+ ){0,6}erwartet|Lage|Wetter|Spiel\\p{L}*|Tarif\\p{L}*|Gewerkschaft\\p{L}*',
    ),
    ...partyIssues,
    finds: [
      { text: 'Eine Antwort erwartet Ostland bis Freitag.', actors: ['ostland'] },
      {
        text: 'Bis Freitag will Karin Lindholm wissen, ob Westland die Häfen öffnet.',
        actors: ['karin-lindholm', 'westland'],
      },
      {
        text: 'Bis Ende Mai erwarte sie eine Entschuldigung Westlands, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Eine Antwort erwartet Ostland nicht.',
      'Bis Freitag wird eine Antwort Ostlands erwartet.',
      'Ostland erwartet bis Ende Mai 300 Besucher aus Westland.',
      'Karin Lindholm will wissen, ob Westland die Häfen öffnet.',
      'Bis Freitag will Karin Lindholm Westland sehen.',
    ],
  },
  {
    id: 'de/event/ultimatum-gives-days',
    kind: 'ultimatum',
    verbs: ['geben', 'lassen', 'einräumen', 'gewähren', 'zugestehen'],
    // "gab Westland eine Woche", "lässt ihm noch zehn Tage": with nothing behind that says for what else.
    needs: either(
      new RegExp(
        `(?:gib|gab|gebe|geben|läss|lass|ließ|räum|gewähr|gesteh|gestand)\\p{L}*(?!\\p{L})[^,]*${LENGTH.source}(?: Zeit| Frist)?(?: ein| zu)?[.]?$`,
        'u',
      ),
      new RegExp(
        `${LENGTH.source}(?: Zeit| Frist)? (?:hat|habe|haben|gib|gab|gebe|läss|lass|ließ)\\p{L}*(?!\\p{L})[^,]*(?:gegeben|gelassen|\\p{Lu}\\p{L}+)[.]?$`,
        'u',
      ),
    ),
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'es gibt|gibt es|gab es|nicht|kein\\p{L}*|sich|frei|Urlaub|Hausarrest|Haft|Gefängnis|Leben|Eltern\\p{L}*|Schüler\\p{L}*|höchstens|vor|nach|in|an|alle|jede[rsn]?|pro',
    ),
    ...partyIssues,
    parties: 2,
    finds: [
      { text: 'Karin Lindholm gab Westland eine Woche.', actors: ['karin-lindholm', 'westland'] },
      { text: 'Ostland lässt Westland noch zehn Tage.', actors: ['ostland', 'westland'] },
      {
        text: 'Eine Woche gab Karin Lindholm Westland, um sich zu erklären.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm gab Jens Okker zwei Tage frei.',
      'Ostland ließ Westland vor drei Tagen allein.',
      'Zwischen Ostland und Westland gab es drei Wochen Regen.',
    ],
  },
  {
    id: 'de/event/ultimatum-on-condition',
    kind: 'ultimatum',
    nouns: /^(?:bedingung|voraussetzung|auflage)$/u,
    // "Bedingung ist, dass … bis Ende Juli …": of what the article told right before.
    needs:
      /^(?:(?:Erste|Einzige|Wichtigste|Die) )?(?:Bedingung|Voraussetzung|Auflage)(?: dafür| hierfür)? (?:ist|sei|war|bleibt|bleibe)$/u,
    bound: true,
    sentenceNeeds: /, dass [^.]*(?<!\p{L})(?:[Bb]is|[Bb]innen|innerhalb|spätestens|noch vor)(?!\p{L})/u,
    ...issues,
    parties: 2,
    partiesBefore: true,
    finds: [
      {
        text: 'Ostland sagte Westland zehn Millionen Euro zu. Bedingung ist, dass die Häfen bis Ende Juli öffnen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Ostland sagte Westland zehn Millionen Euro zu. Bedingung ist, dass die Häfen öffnen.',
      'Bedingung ist, dass die Häfen bis Ende Juli öffnen.',
      'Ostland sagte Westland Hilfe zu. Bedingung war im Mai der Regen, bis er kam.',
    ],
  },
  {
    id: 'de/event/ultimatum-who-refuses',
    kind: 'ultimatum',
    nouns: /^wer$/u,
    // "…; wer sich weigere, müsse mit Strafen rechnen": behind a demand of the same sentence.
    needs: waysOf(
      /wer sich (?:\p{Ll}+ ){0,2}(?:weiger|widersetz|sträub|sperr)\p{L}*/u,
      /wer (?:dem|dies|das|der (?:Aufforderung|Anordnung|Forderung)|diese[rm]? \p{Lu}\p{L}+) (?:\p{Ll}+ )?nicht \p{Ll}+/u,
      /wer (?:sich )?nicht (?:folge|gehorche|zahle|zustimme|mitmache|mitziehe|abziehe|daran halte|dran halte)/u,
    ),
    sentenceNeeds: inOrder(
      /(?<!\p{L})(?:ruf|rief|forder|verlang|mahn|wies|weis|ordnet|drang|dräng|appellier)\p{L}*(?!\p{L})/u,
      /(?<!\p{L})wer(?!\p{L})/u,
      /(?<!\p{L})(?:rechnen|droh\p{L}*|verlier\p{L}*|Strafen?|Sanktionen|Konsequenzen|Folgen|gesperrt|geschlossen|ausgeschlossen|ausgewiesen|dürfe|büß\p{L}*|bestraft)(?!\p{L})/u,
    ),
    conditional: true,
    unless: wordsOf(PRIVATE_BUT_COURT),
    ...partyIssues,
    negated: 'same',
    finds: [
      {
        text: 'Karin Lindholm rief Westland auf, die Brunnen zu öffnen; wer sich weigere, müsse mit Strafen rechnen.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm rief Westland auf, die Brunnen zu öffnen; wer sich weigere, sei ihr egal.',
      'Wer sich weigert, muss in Ostland mit Strafen rechnen.',
    ],
  },
  {
    id: 'de/event/ultimatum-who-does-not',
    kind: 'ultimatum',
    nouns: /^wer$/u,
    // "Wer nicht zahle, dessen Waggons blieben vom Montag an stehen, sagte …": the day is that of what follows.
    needs: /^(?:„)?[Ww]er (?:[^,]* )?(?:nicht|kein\p{L}*|weiter\p{L}*) [^,]*$/u,
    sentenceNeeds:
      /(?<!\p{L})[Ww]er [^]*, (?:dessen|dem|den|der|müsse|verliere|werde|bekomme|dürfe|erhalte)(?!\p{L})[^]*(?<!\p{L})(?:(?:vom|von) [^,]{2,25} an|ab (?:dem|sofort|\p{Lu}\p{L}+|\d)|schon (?:am|morgen|heute))(?!\p{L})/u,
    conditional: true,
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'will|wolle|möchte|kann|könne|weiß|wisse|versteh\\p{L}*|begreif\\p{L}*|buch\\p{L}*|kauf\\p{L}*|impf\\p{L}*|geimpft|arbeit\\p{L}*|Steuer\\p{L}*|Kinder\\p{L}*|Abitur|Prüfung',
    ),
    ...issues,
    spoken: true,
    negated: 'same',
    finds: [
      {
        text: 'Wer nicht zahle, dessen Waggons blieben vom Montag an stehen, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Wer nicht bucht, dessen Platz ist vom Montag an weg, sagte Karin Lindholm.',
      'Wer nicht zahlt, dessen Waggons bleiben vom Montag an stehen.',
      'Wer nicht zahle, sei kein Freund, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/ultimatum-term-moved',
    kind: 'ultimatum',
    nouns: /^(?:\p{L}+-)*(?:zahlungs|schon|nach)?(?:frist|fristen|deadline|stichtag|ultimatums?)$/u,
    // "hat die Frist vorgezogen", "zog die Frist … auf den 20. April vor", "Frist … erstreckt".
    needs: waysOf(
      /vorgezogen|vorzuziehen|vorverlegt|(?:zog|zieht|zogen|ziehen)(?!\p{L})[^]* vor/u,
      /(?:ge|ver)?kürz(?:t|te|ten|e|en)|halbier\p{L}*|erstreck\p{L}*|ausgedehnt|dehnt\p{L}*(?!\p{L})[^]* aus|hinausgeschoben|aufgeschoben|verschoben|(?:schob|schiebt|schieben)(?!\p{L})[^]* (?:hinaus|auf)|leg(?:t|te|ten|en)(?!\p{L})[^]* drauf/u,
    ),
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'Anmeldung\\p{L}*|Bewerbung\\p{L}*|Steuererklärung\\p{L}*|Abgabe|Mieter|Kündigungsfrist|Antr[aä]ge?|nicht|kein\\p{L}*|könn\\p{L}*|will|wolle|wollen',
    ),
    ...partyIssues,
    finds: [
      {
        text: 'Ostland hat die Frist für Westland auf den 20. April vorgezogen.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Karin Lindholm zog die Frist auf Freitag vor.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Ostland zieht die Frist nicht vor.', 'Ostland hat die Wahl auf den 20. April vorgezogen.'],
  },
  {
    id: 'de/event/ultimatum-term-it-moved',
    kind: 'ultimatum',
    verbs: ['verkürzen', 'verlängern', 'vorziehen', 'verschieben', 'hinausschieben'],
    // "kommt einer Frist zuvor, die Ostland am Freitag verkürzt hatte", "wollte die Frist nicht abwarten: Es zog sie auf Mai vor".
    needs: waysOf(
      /(?:[Dd]ie|[Dd]as|[Dd]en|welche[ns]?) [^]*(?:verkürzt|verlängert|vorgezogen|vorverlegt|verschoben|hinausgeschoben|gestreckt) (?:hatten?|hat|haben)/u,
      /(?:sie|ihn|es) (?:\p{L}+ )*(?:(?:vom|von)(?!\p{L})[^]* )?(?:auf|um) (?:den |die |\p{L}+ Tage|\p{L}+ Wochen|\d)/u,
    ),
    sentenceNeeds:
      /(?<!\p{L})(?:Ultimatum|\p{L}*[Ff]rist|Stichtag|Deadline)(?:s|en)?(?: \p{L}+){0,8}(?:, (?:die|das|den|welche[ns]?)|:) /u,
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'Anmeldung\\p{L}*|Bewerbung\\p{L}*|Steuererklärung\\p{L}*|Mieter|nicht|kein\\p{L}*|könn\\p{L}*',
    ),
    ...partyIssues,
    finds: [
      {
        text: 'Damit kommt Westland einer Frist zuvor, die Ostland am Freitag um sechs Tage verkürzt hatte.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Das Ende der eigenen Frist wollte Karin Lindholm nicht abwarten: Sie zog es vom 23. auf den 18. Mai vor.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Westland lobt eine Wahl, die Ostland am Freitag verschoben hatte.',
      'In Ostland gilt eine Frist, die Mieter nicht verlängert hatten.',
    ],
  },
  {
    id: 'de/event/ultimatum-more-time',
    kind: 'ultimatum',
    verbs: ['geben', 'einräumen', 'gewähren', 'zugestehen', 'lassen'],
    // "gibt Westland zwei Wochen mehr"
    needs: waysOf(
      /(?:\d+|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|einige|ein paar) (?:Tage|Wochen?|Monate?|Stunden) (?:mehr|länger|zusätzlich)(?: Zeit)?(?: gegeben| gewährt| eingeräumt| zugestanden| gelassen| ein)?[.,]?/u,
    ),
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'Urlaub|Ferien|Eltern\\p{L}*|Haft|Gefängnis|Kinder\\p{L}*|Schüler\\p{L}*|Besucher\\p{L}*|als|nicht|kein\\p{L}*|es gibt|gibt es|gab es|sich|könn\\p{L}*',
    ),
    ...partyIssues,
    parties: 2,
    finds: [
      { text: 'Ostland gibt Westland im Streit um Öl zwei Wochen mehr.', actors: ['ostland', 'westland'] },
      {
        text: 'Karin Lindholm hat Westland fünf Tage länger gelassen.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Ostland gibt seinen Eltern zwei Wochen mehr Urlaub als Westland.',
      'Ostland ließ sich in Westland zwei Wochen mehr Zeit.',
    ],
  },
];
