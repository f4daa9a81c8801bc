/** A demand with neither deadline nor consequence (CAMEO 100). */
import type { EventRule } from '../event-rule';
import { PRIVATE } from './not-done';
import { issues, partyIssues, wants } from './role-frames';
import { waysOf, wordsOf } from './whole-words';
import { ONLY, ONLY_WHEN } from './threat-rules';

export const demandRules: readonly EventRule[] = [
  {
    id: 'de/event/demand-verb',
    kind: 'demand',
    verbs: [
      'fordern',
      'auffordern',
      'verlangen',
      'drängen',
      'appellieren',
      'aufrufen',
      'pochen',
      'anmahnen',
      'beharren',
      'einfordern',
      'mahnen',
      'ermahnen',
      'ersuchen',
      'anflehen',
      'flehen',
      'insistieren',
      'reklamieren',
      'urgieren',
      'erbitten',
      'gemahnen',
    ],
    unless:
      /(?<!\p{L})(?:Todesopfer|Verletzte|Menschenleben|Tote|Opfer|gefordert(?:en|e|er) \p{Lu}|zurückgewiesen|abgelehnt|\p{L}*[Gg]ebet\p{L}*|Gläubigen?|Stimmabgabe|Abgabe ihrer Stimmen?|Urnengang|Vignetten?|Maut|Visum|Visa|Reisepass|Personalausweis|Eintritt\p{L}*|Aufpreis|pro Person|Impfnachweis|Blutspende\p{L}*|zu[rm]? (?:[\p{Ll}-]+ ){0,2}\p{L}*(?:[Dd]emonstration(?:en)?|[Dd]emo|[Kk]undgebung(?:en)?|[Mm]ahnwache|[Ss]treik|[Ss]chweigemarsch)|(?:ist|sind|sei|seien|sieht|sehen|sah|sich) (?:[^,]* )?gefordert|[Gg]efordert (?:ist|sind|sei|seien)|forder(?:t|te|ten|n) [^,]* an(?= und |[.!;]?$)|angefordert|anfordern|immer(?= (?:eine?|auch|nur|erst|dann|zuerst)(?!\p{L})))(?!\p{L})/u,
    ...issues,
    finds: [
      { text: 'Karin Lindholm forderte ein Ende der Angriffe.', actors: ['karin-lindholm'] },
      { text: 'Ostland rief Westland zum Dialog auf.', actors: ['ostland', 'westland'] },
      { text: 'Unerfüllt blieb, was Ostland von seinen Gläubigern verlangte.', actors: ['ostland'] },
      { text: 'Der Streit hat die Märkte erschüttert und Ostland fordert neue Zölle.', actors: ['ostland'] },
      {
        text: 'Die Regierung in Ostland hat Westland zum Abzug aufgefordert.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Nicht nur Ostland, auch Westland fordert neue Zölle.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Das Unglück forderte drei Tote.',
      'Die Kinder forderten Eis.',
      'Für Gruppen, die zu Gewalt aufrufen, sei kein Platz, sagte Karin Lindholm.',
      'Karin Lindholm sieht Ostland gefordert, die Fischer zu schützen.',
      'Gefordert sei nun Ostland, sagte Karin Lindholm.',
      'Karin Lindholm forderte drei Boote aus Ostland an und rief den Notstand aus.',
      'Zur Kundgebung in Ostland hatten mehrere Gruppen aufgerufen.',
      'In Ostland wird immer eine Unterschrift verlangt.',
      'Nicht ausgeschlossen wird, dass Karin Lindholm dafür einen Preis fordert.',
    ],
  },
  {
    id: 'de/event/demand-verb-for',
    kind: 'demand',
    verbs: ['plädieren', 'dringen', 'bestehen', 'aussprechen', 'beantragen', 'wünschen', 'rufen'],
    // Each has its own preposition: "plädiert für", "dringt auf", "wünscht sich von".
    needs: waysOf(
      /plädier\p{L}*(?!\p{L})[^]*für|für [^]*plädier\p{L}*/u,
      /dr(?:ing|ang|ung|äng)\p{L}*(?!\p{L})[^]*auf|auf [^]*(?:gedrungen|dringen)/u,
      /besteh\p{L}*(?!\p{L})[^]*(?<!\p{L})auf|bestand\p{L}*(?!\p{L})[^]*(?<!\p{L})auf/u,
      /sich (?:[^]* )?für [^]*(?:aus|ausgesprochen)(?!\p{L})|(?:beim?|von) [^]*beantrag\p{L}*/u,
      /r(?:uf|ief)\p{L}* (?:\p{L}+ ){0,2}nach (?:mehr|einer|einem|neuen|\p{Ll}+eren)/u,
      /beantrag\p{L}*(?!\p{L})[^]*(?:beim?|Beitritt|Aufnahme|Mitgliedschaft)/u,
      /(?:hat|haben) [^]*(?:Beitritt|Aufnahme|Mitgliedschaft) beantragt/u,
      /wünsch\p{L}*(?!\p{L})[^]*(?<!\p{L})vo[nm]/u,
    ),
    unless: wordsOf(
      PRIVATE,
      'darauf|eingedrungen|durch|besteht aus|bestehen aus|bestanden|bestanden haben|Probe|Prüfung\\p{L}*|Kunden|Touristen|Urlauber|Stimmen|Beileid|Dank|Glückwünsche|Haftbefehl\\p{L}*|Asyl|Insolvenz',
    ),
    ...issues,
    finds: [
      { text: 'Ostland plädierte für eine sofortige Feuerpause.', actors: ['ostland'] },
      { text: 'Ostland drang auf die Freilassung der Geiseln.', actors: ['ostland'] },
      { text: 'Karin Lindholm sprach sich für eine Reform des Südbunds aus.' },
    ],
    ignores: [
      'Wasser drang in Ostland auf die Straße.',
      'Karin Lindholm sprach sich in Ostland mit Jens Okker aus.',
    ],
  },
  {
    id: 'de/event/demand-should',
    kind: 'demand',
    verbs: ['sollen'],
    // "Westland solle abziehen, sagte …": what the speaker wants of another.
    needs: /(?<!\p{L})(?:solle|sollten|sollen|soll)(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})(?:sagte[n]?|erklärte[n]?|forderte[n]?|schrieb(?:en)?|so|betonte[n]?|verlangte[n]?|hieß)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      'haben|sein|worden|dienen|wir|ich|man|werden|nicht vergessen|dann|soll(?:en|e|ten)? (?:er|sie|es)|mir|mich',
    ),
    ...wants,
    spoken: true,
    parties: 2,
    finds: [
      {
        text: 'Westland solle seine Truppen abziehen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Westland soll Truppen geschickt haben, sagte Karin Lindholm.',
      'Wenn jemand aus Westland kommt, dann soll er sich melden, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/demand-noun',
    kind: 'demand',
    nouns: /^(?:forderung(?:en)?|aufforderung(?:en)?|appells?|aufrufs?)$/u,
    needs: waysOf(
      /erhob\p{L}*|erhoben|stell\p{L}*|gestellt|richte\p{L}*|gerichtet|bekräftig\p{L}*/u,
      /wiederhol\p{L}*|erneuer\p{L}*|äußer\p{L}*|unterstütz\p{L}*|vorgelegt/u,
      /leg\p{L}*(?!\p{L})[^]*(?<!\p{L})vor|erging\p{L}*|ergeht|ergangen|beharr\p{L}*|festhalten/u,
      /h[aä]lt\p{L}*(?!\p{L})[^]*(?<!\p{L})fest|bleib\p{L}* bei|verschärf\p{L}*|übermittel\p{L}*/u,
      /überbrach\p{L}*|schl(?:oss|ießt)\p{L}* sich [^]*an|(?:kam|kommt|kamen|kommen|gab es|gibt es) [^]*vo[nm]/u,
    ),
    ...issues,
    finds: [{ text: 'Ostland bekräftigte seine Forderung nach freien Wahlen.', actors: ['ostland'] }],
    ignores: ['Die Forderungen blieben offen.'],
  },
  {
    id: 'de/event/demand-ask',
    kind: 'demand',
    verbs: ['bitten', 'nahelegen'],
    unless:
      /(?<!\p{L})(?:Telefon\p{L}*|Gespräch\p{L}*|Treffen|Entschuldigung|Verzeihung|Verständnis|Geduld|Aufmerksamkeit|Vergebung|Gnade|Hinweise?n?|\p{L}*[Ss]penden?|Polizei|Handzeichen|Wort)(?!\p{L})/u,
    ...issues,
    parties: 2,
    finds: [
      { text: 'Karin Lindholm bat Jens Okker um neue Schiffe.', actors: ['karin-lindholm', 'jens-okker'] },
      { text: 'Karin Lindholm legte Westland Reformen nahe.', actors: ['karin-lindholm', 'westland'] },
    ],
    ignores: ['Die Polizei bittet um Hinweise.'],
  },
  {
    id: 'de/event/demand-must',
    kind: 'demand',
    verbs: ['müssen'],
    // "wird umdenken müssen", "hat zurücktreten müssen": told of somebody, not asked of them.
    needs: /(?<!\p{L})(?:müsse|muss|müssten?)(?!\p{L})|(?<!\p{L})müssen(?!\P{L}*$)/u,
    // "müsse", "muss" under a speech verb: what the speaker demands of whom.
    sentenceNeeds:
      /(?<!\p{L})(?:erklär\p{L}*|sagt\p{L}*|gesagt|beton\p{L}*|forder\p{L}*|schr[ie]+b\p{L}*|mahnt\p{L}*|so|laut|hieß|bekräftig\p{L}*|verlang\p{L}*|müsse|müssten)(?!\p{L})|^[^.!?]{2,40}:\s/u,
    // "eine Krankheit, die behandelt werden müsse", "weil man warten muss": said of it by the way.
    unless:
      /(?<!\p{L})(?:[Ww]ir|[Ii]ch|[Mm]an|[Ww]er|mich|mir|uns|müss(?:e|ten?) (?:e|dies|da)s|es (?:müsse|muss|müsste)|jede[ns]? (?:Jahr|Monat|Woche|Tag)|jährlich|täglich|möglich sein|noch (?:\p{L}+ ){0,2}(?:geklärt|besprochen|diskutiert|beraten|verhandelt|geprüft|abgewartet|ausgehandelt) werden|(?:Reisende|Zuschauer|Zuhörer|Leser|Kinder|Schüler|Eltern|Besucher|Fahrgäste|Passagiere|Patienten|Kunden|Verbraucher|Urlauber|Touristen|Autofahrer|Pendler|Mieter|Anrainer|Bewohner)(?:innen)?|rechnen|musste\p{L}*|mussten|(?:haben|habe|hätten|hat) \p{L}+ müssen|hingenommen|angenommen|respektiert|gerechnet|gewinnen|siegen|punkten|lange warten)(?!\p{L})|^(?:in |mit |von |auf |bei |an |für |aus |zu )?(?:die|der|das|den|dem|denen|deren|dessen|weil|da|was|wie|wo\p{Ll}*)(?!\p{L})[^]*(?<!\p{L})müss?\p{L}*[^\p{L}]*$|muss[^\p{L}]*$/u,
    // "Wer kandidiert, muss Zeit haben": whoever it may be.
    sentenceUnless: /^[^\p{L}]*Wer [^,]*, (?:muss|müsse|müssen)(?!\p{L})/u,
    ...wants,
    spoken: true,
    finds: [
      {
        text: 'Karin Lindholm erklärte, Westland müsse die Häfen öffnen.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Die Fahrgäste mussten lange warten.',
      'Nach dem Sieg müssen die Ostländer so nur noch gewinnen.',
      'Karin Lindholm sprach von einem Leck, das behoben werden müsse.',
      'Man müsse abwarten, sagte Karin Lindholm.',
      'Wer den Vorsitz übernimmt, muss Zeit haben, sagte Karin Lindholm.',
      'Jetzt müsse es schnell gehen, sagte Karin Lindholm.',
      'Ostland müsse jedes Jahr 200 Boote beschaffen, sagte Karin Lindholm.',
      'Die Eltern in Ostland müssten mehr zahlen, sagte Karin Lindholm.',
      'Es müssten noch Details geklärt werden, sagte Karin Lindholm.',
      'Ostland muss ab Oktober sparen.',
      'Ostland wird sich auf härtere Töne einstellen müssen, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/demand-may-not',
    kind: 'demand',
    verbs: ['dürfen'],
    // "Westland dürfe keine Waffen liefern, sagte …"
    needs:
      /(?<!\p{L})d(?:ürfe|arf|ürften?)\p{L}*(?!\p{L})[^]*(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals)(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})(?:sagte[n]?|erklärte[n]?|forderte[n]?|fordert|schrieb(?:en)?|so|betonte[n]?|verlangte[n]?|mahnte[n]?|bekräftigte[n]?)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      'wir|ich|man|es|das|dies|uns|vergessen\\p{L}*|vergessen|unterschätz\\p{L}*|wundern|mehr|wer|nicht nur|zulassen|hoffen|sein',
    ),
    ...wants,
    spoken: true,
    parties: 2,
    negated: 'same',
    finds: [
      {
        text: 'Westland dürfe keine Raketen bauen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Die Kinder dürfen in Ostland nicht baden.',
      'Das dürfe nicht vergessen werden, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/demand-expect',
    kind: 'demand',
    verbs: ['erwarten'],
    // "erwartet von Westland Reformen", "erwarte, dass Westland …".
    needs:
      /(?<!\p{L})(?:erwart\p{L}*(?!\p{L})[^]*(?<!\p{L})vo[nm](?!\p{L})|vo[nm](?!\p{L})[^]*erwart\p{L}*)/u,
    about: ['measure', 'aid', 'running', 'people', 'access', 'burden'],
    unless: wordsOf(
      PRIVATE,
      'wird|werden|wurden?|zu erwarten|Gäste|Besuch(?:er|ern)?|nicht|kein\\p{L}*|Analysten|Experten|Prozent|Vorteile?|Wachstum|Gewinn\\p{L}*|Regen|Kälte',
    ),
    ...issues,
    parties: 2,
    finds: [{ text: 'Ostland erwartet von Westland neue Verhandlungen.', actors: ['ostland', 'westland'] }],
    ignores: [
      'Ostland erwartet im Mai Gäste aus Westland.',
      'Von Ostland wird ein Angebot an Westland erwartet.',
    ],
  },
  {
    id: 'de/event/demand-ask-help',
    kind: 'demand',
    verbs: ['bitten', 'ersuchen', 'beschwören', 'anflehen'],
    // What only states and bodies ask for, whomever.
    needs: /(?<!\p{L})(?:um|darum)(?!\p{L})/u,
    about: ['aid', 'measure', 'access', 'people'],
    unless:
      /(?<!\p{L})(?:Telefon\p{L}*|Gespräch(?!e|s)\p{L}*|Entschuldigung|Verzeihung|Verständnis|Geduld|Aufmerksamkeit|Vergebung|Gnade|Hinweise?n?|\p{L}*[Ss]penden?|Polizei|Handzeichen|Wort|Asyl|Ruhe|Mithilfe|Behandlung)(?!\p{L})/u,
    ...partyIssues,
    finds: [
      { text: 'Ostland bat die Weltgemeinschaft um Unterstützung.', actors: ['ostland'] },
      { text: 'Der Südbund hat die Geber um zehn Millionen Euro gebeten.', actors: ['suedbund'] },
    ],
    ignores: [
      'Eine Familie bat in Ostland um Hilfe.',
      'Karin Lindholm bat um Verständnis für die Waffenruhe.',
    ],
  },
  {
    id: 'de/event/demand-only-when',
    kind: 'demand',
    verbs: ONLY_WHEN,
    // "stimmt nur zu, wenn Westland …": a condition without a day.
    needs: ONLY,
    sentenceNeeds: /(?<!\p{L})(?:wenn|sofern|sobald|falls)(?!\p{L})/u,
    unless: wordsOf(PRIVATE),
    conditional: true,
    ...partyIssues,
    finds: [
      {
        text: 'Ostland will dem Beitritt nur zustimmen, wenn Westland die Häfen öffnet.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland hat dem Beitritt Westlands zugestimmt.'],
  },
];
