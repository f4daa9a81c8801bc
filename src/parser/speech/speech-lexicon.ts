/** Words that give speech away: verbs with what they govern, nouns of speaking, and small closed word classes. Data. */
import type { SpeechFinding } from '../document';
import { oncePerWord } from '../language/once-per-word';
import { wordSet } from '../language/word-set';

export type Medium = SpeechFinding['medium'];

/**
 * What a cue verb brings: d dass-clause, k verb-second clause (mostly Konjunktiv), z zu-infinitive, q quotation marks,
 * r the act itself, summed up in the sentence; p passive is told as well.
 */
export type CueVerb = { readonly lemma: string; readonly medium: Medium; readonly takes: string };

const verbs: Readonly<Record<'Speech' | 'SW' | 'Writing' | 'ST', string>> = {
  Speech: `sagen:dkq antworten:dkq erwidern:dkq entgegnen:dkq fragen:dkq erkundigen:dk nachfragen:dkq rufen:dkq ausrufen:q zurufen:dkq skandieren:dkq erzählen:dkq
    reden:q sprechen:q aussagen:dkq unterstreichen:dkq einwenden:dkq ausdrücken:dkq beteuern:dkzq schwören:dkz betonen:dkqr beklagen:dkqr klagen:dkq
    dazufügen:q hinzufügen:dkq ergänzen:dkq fortfahren:q anmerken:dkq bemerken:dkq witzeln:q spotten:q scherzen:q schimpfen:dkq jubeln:q
    wettern:kq toben:kq poltern:kq ätzen:kq lästern:kq sticheln:kq giften:kq beschwichtigen:dkq abwiegeln:dkq
    mahnen:dkzq ermahnen:dkz appellieren:dzq auffordern:dkzqr aufrufen:dzr bitten:dkzq versichern:dkzq zusichern:dkzqr geloben:dkz
    danken:q loben:q kritisieren:dkqr begrüßen:q würdigen:q verurteilen:q rügen:dq bedauern:dkq bezeichnen:qr nennen:q beschreiben:q attackieren:q
    anprangern:dq tadeln:q plädieren:dzqr drohen:dkzq androhen:dkz warnen:dkzqr fordern:dkzqr verlangen:dzqr ankündigen:dkzqr verkünden:dkzq
    ablehnen:zqr zurückweisen:dqr dementieren:dkqr leugnen:dkz abstreiten:dkz bestreiten:dkzqr bestätigen:dkqr bekräftigen:dkzq einräumen:dkzq zugeben:dkzq
    gestehen:dkz bekennen:dk eingestehen:dk behaupten:dkzq erklären:dkzq erläutern:dkq ausführen:dkq darlegen:dkq äußern:dkq mitteilen:dkq
    bekanntgeben:dkqr versprechen:dkzq zusagen:dkzqr anbieten:dz vorschlagen:dkzq anregen:dzr raten:dkz abraten:z empfehlen:dkzqr vorwerfen:dkzqr
    beschuldigen:dzqr bezichtigen:dz unterstellen:dkz hinweisen:dkqr verweisen:dqr argumentieren:dkq begründen:dkqr kommentieren:dkq formulieren:dkq
    zitieren:dkq informieren:dk prophezeien:dkq vorhersagen:dkq voraussagen:dk prognostizieren:dkq signalisieren:dkz andeuten:dkq klarstellen:dkq
    klarmachen:dkq deutlichmachen:dkq feststellen:dkq konstatieren:dkq hervorheben:dkq herausstellen:dkq berichten:dkqr schildern:dkq melden:dkq vermelden:dk
    meinen:dkq resümieren:dkq bilanzieren:dkq monieren:dkqr bemängeln:dkqr rechtfertigen:dq verteidigen:q anklagen:q ausrichten:dk
    befehlen:dkz anordnen:dz anweisen:dz gratulieren: protestieren:q verlautbaren:dk insistieren:dk erinnern:dq befürworten:q
    beschwören:q entschuldigen: ausschließen:d aussprechen:q beharren:d bestehen:d drängen:dz`,
  SW: `angeben:dkzq kundtun:dk bekanntmachen:dk verlauten:dkq verbreiten:dk offenbaren:dk beteiligen: beantragen:dz vereinbaren:dkz einigen:dz beschließen:dz
    entscheiden:dz ermitteln: hervorgehen:dq ergeben:d lauten:q heißen:dkq verfügen:dz festlegen:dz urteilen:dkq`,
  Writing: `schreiben:dkq veröffentlichen:dq twittern:dkq posten:dkq notieren:dkq publizieren:q besagen:dk`,
  ST: `glauben:dkz hoffen:dkz fürchten:dkzr befürchten:dkzr vermuten:dkz schätzen:dkr annehmen:dk erwarten:dkz denken:dkq finden:dkq wünschen:dkz erhoffen:d
    bezweifeln:dk anzweifeln:d spekulieren:dk rechnen:d rechtfertigen:d erwägen:zr überlegen:dkz werten:q bewerten:q halten:q
    wissen: zweifeln:d folgern:dk schlussfolgern:dk schließen:dk ausgehen:dk mutmaßen:dk einschätzen:dkq beziffern:r`,
};

export const cueVerbs: ReadonlyMap<string, CueVerb> = new Map(
  (['Speech', 'SW', 'Writing', 'ST'] as const).flatMap((medium) =>
    verbs[medium].split(/\s+/).map((entry): [string, CueVerb] => {
      const [lemma = '', takes = ''] = entry.split(':');
      return [lemma, { lemma, medium, takes }];
    }),
  ),
);

/** A verb that only cites together with other words of its clause: "geht davon aus", "ist der Meinung". */
export type CuePhrase = {
  readonly lemmas: readonly string[];
  /** At least one of them stands in the clause. */
  readonly needs: ReadonlySet<string>;
  readonly medium: Medium;
  readonly takes: string;
};

export const cuePhrases: readonly CuePhrase[] = [
  { lemmas: ['gehen', 'ausgehen'], needs: wordSet('davon'), medium: 'ST', takes: 'dk' },
  {
    lemmas: ['dämpfen'],
    needs: wordSet('erwartungen hoffnungen hoffnung erwartung optimismus euphorie'),
    medium: 'Speech',
    takes: 'dkq',
  },
  {
    lemmas: ['sprechen'],
    needs: wordSet('davon dafür dagegen von vom für gegen'),
    medium: 'Speech',
    takes: 'dzqr',
  },
  {
    lemmas: ['sein', 'vertreten', 'teilen', 'äußern', 'haben', 'bleiben', 'vorherrschen', 'bekräftigen'],
    needs: wordSet('meinung ansicht auffassung überzeugung these standpunkt einschätzung'),
    medium: 'ST',
    takes: 'dkq',
  },
  {
    lemmas: ['zeigen', 'geben'],
    needs: wordSet(
      'überzeugt optimistisch zuversichtlich besorgt erfreut zufrieden enttäuscht offen bereit verwundert erleichtert empört entsetzt skeptisch pessimistisch enttäuscht sicher bestürzt beeindruckt überrascht betroffen kämpferisch',
    ),
    medium: 'SW',
    takes: 'dkqr',
  },
  {
    lemmas: ['sein'],
    needs: wordSet('überzeugt zuversichtlich sicher einig bewusst'),
    medium: 'ST',
    takes: 'dkq',
  },
  { lemmas: ['geben', 'machen'], needs: wordSet('bekannt'), medium: 'SW', takes: 'dkqr' },
  { lemmas: ['werden'], needs: wordSet('bekannt'), medium: 'SW', takes: 'dkq' },
  { lemmas: ['machen'], needs: wordSet('deutlich klar geltend'), medium: 'Speech', takes: 'dkq' },
  { lemmas: ['stellen'], needs: wordSet('klar fest'), medium: 'Speech', takes: 'dkq' },
  { lemmas: ['erklären'], needs: wordSet('bereit'), medium: 'Speech', takes: 'z' },
  {
    lemmas: ['halten'],
    needs: wordSet(
      'möglich unwahrscheinlich wahrscheinlich denkbar ausgeschlossen sinnvoll notwendig richtig falsch nötig',
    ),
    medium: 'ST',
    takes: 'dz',
  },
  { lemmas: ['bringen'], needs: wordSet('ausdruck'), medium: 'Speech', takes: 'dq' },
  {
    lemmas: ['kommen', 'gelangen'],
    needs: wordSet('schluss ergebnis auffassung überzeugung einschätzung'),
    medium: 'ST',
    takes: 'dk',
  },
  { lemmas: ['legen'], needs: wordSet('wert nahe'), medium: 'ST', takes: 'd' },
  { lemmas: ['sehen'], needs: wordSet('gefahr gezwungen'), medium: 'ST', takes: 'dz' },
  {
    lemmas: ['ausdrücken', 'äußern', 'geben', 'haben', 'hegen'],
    needs: wordSet('hoffnung befürchtung sorge verdacht wunsch bedauern befürchtungen vermutung erwartung'),
    medium: 'ST',
    takes: 'dkzr',
  },
  {
    lemmas: ['erheben', 'äußern', 'üben', 'einlegen', 'ankündigen', 'ausdrücken', 'aussprechen'],
    needs: wordSet(
      'vorwurf vorwürfe kritik forderung protest einspruch bedenken unterstützung solidarität beileid widerstand',
    ),
    medium: 'Speech',
    takes: 'dkzqr',
  },
  { lemmas: ['treten', 'fordern'], needs: wordSet('rücktritt'), medium: 'Speech', takes: 'r' },
  {
    lemmas: ['stehen', 'lesen'],
    needs: wordSet('darin dort aufruf brief text artikel'),
    medium: 'Writing',
    takes: 'dkq',
  },
  { lemmas: ['nennen'], needs: wordSet('als ein eine einen'), medium: 'Speech', takes: 'qr' },
  { lemmas: ['angeben', 'anführen'], needs: wordSet('als'), medium: 'SW', takes: 'dkzqr' },
  {
    lemmas: [
      'sehen',
      'ansehen',
      'betrachten',
      'empfinden',
      'werten',
      'bewerten',
      'beurteilen',
      'einstufen',
      'einschätzen',
    ],
    needs: wordSet('als'),
    medium: 'ST',
    takes: 'qr',
  },
  {
    lemmas: [
      'kritisieren',
      'verurteilen',
      'würdigen',
      'begrüßen',
      'zurückweisen',
      'feiern',
      'loben',
      'rügen',
    ],
    needs: wordSet('als'),
    medium: 'Speech',
    takes: 'dkqr',
  },
  { lemmas: ['halten'], needs: wordSet('für'), medium: 'ST', takes: 'dqr' },
  { lemmas: ['ausgehen'], needs: wordSet('von vom'), medium: 'ST', takes: 'r' },
  { lemmas: ['rechnen'], needs: wordSet('mit'), medium: 'ST', takes: 'dr' },
  { lemmas: ['aussprechen'], needs: wordSet('für gegen dafür dagegen'), medium: 'Speech', takes: 'dzr' },
  { lemmas: ['machen'], needs: wordSet('verantwortlich'), medium: 'Speech', takes: 'r' },
  { lemmas: ['stellen'], needs: wordSet('aussicht'), medium: 'Speech', takes: 'zr' },
  { lemmas: ['stehen'], needs: wordSet('in im'), medium: 'Writing', takes: 'd' },
  { lemmas: ['haben', 'sein'], needs: wordSet('angst'), medium: 'ST', takes: 'dz' },
  { lemmas: ['äußern', 'haben', 'hegen', 'anmelden'], needs: wordSet('zweifel'), medium: 'ST', takes: 'dkr' },
];

/** Nouns that announce what is said: "die Ankündigung, …", "der Vorwurf, dass …". */
export const cueNouns: ReadonlySet<string> =
  wordSet(`ankündigung ankündigungen aussage aussagen behauptung behauptungen forderung forderungen vorwurf vorwürfe
  befürchtung befürchtungen hoffnung meinung ansicht auffassung vermutung vermutungen warnung drohung zusage versprechen zusicherung erklärung meldung meldungen
  bericht berichte gerücht gerüchte begründung hinweis hinweise vorschlag aufforderung appell bitte aufruf feststellung einschätzung argument these verdacht
  versicherung beteuerung mitteilung empfehlung kritik mahnung prognose annahme überzeugung darstellung nachricht`);

const TELLING =
  /(?:^|[\p{L}-])(?:angaben?|aussagen?|meinung|ansicht|auffassung|einschätzung(?:en)?|informationen|berichten?s?|worten|erkenntnissen|schätzung(?:en)?|berechnung(?:en)?|umfragen?|studien?|mitteilung(?:en)?|meldung(?:en)?|darstellung|überzeugung|quellen|medien|zahlen|prognosen?|hochrechnung(?:en)?|vorstellung(?:en)?|untersuchung(?:en)?|ergebnissen?|planung(?:en)?|plänen|gerüchten|zeugenaussagen|augenzeugen|experten|beobachtern?|kenntnis|urteil|beschluss|entwurf|vorwürfen?|behauptung(?:en)?|analysen?|auskunft|auskünften|erklärung(?:en)?|artikel|zeitung(?:en)?|statistik(?:en)?|sprecherin?|lesart|agentur(?:en)?|presse|darlegung(?:en)?|dafürhalten|erfahrung(?:en)?|gutachten|vermutung(?:en)?|beobachtung(?:en)?|anklage|anklageschrift|bekunden|plan|interpretation|bewertung|ermittlung(?:en)?|sicht|stand|presseinformationen|pressemitteilung)$/u;

const BEHIND_NACH =
  /(?:^|[\p{L}-])(?:angaben?|aussagen?|meinung|ansicht|auffassung|einschätzung(?:en)?|informationen|medienberichten|presseberichten|zeitungsberichten|agenturberichten|berichten|worten|erkenntnissen|schätzung(?:en)?|berechnung(?:en)?|umfragen?|mitteilung(?:en)?|meldungen|darstellung|überzeugung|prognosen?|hochrechnung(?:en)?|planung(?:en)?|plänen|zeugenaussagen|kenntnis|auskunft|auskünften|lesart|dafürhalten|vermutungen|bekunden|interpretation|endergebnis|erfahrungen|medien|vorstellungen?|polizeiangaben|analysen?|studie|dokument|bericht|gutachten|statistik|statistiken|artikel|meldung|gerüchten|darstellungen|nachricht|nachrichten|idee|augenzeugenberichten|beobachtungen|behauptungen|bewertung|darlegungen?)$/u;

/** "nach Angaben der Polizei", "den Berichten zufolge": nouns that name a telling, with their endings. */
export const isTellingNoun = oncePerWord(({ lower }) => TELLING.test(lower));

/** Nouns that may follow a bare "nach" and make it an attribution; "nach dem Bericht" alone could be a time. */
export const isNachNoun = oncePerWord(({ lower }) => BEHIND_NACH.test(lower));

/** Words that lower certainty on their own. */
export const hedgeWords: ReadonlySet<string> =
  wordSet(`angeblich angebliche angeblichen angeblicher angebliches angeblichem mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher mutmaßliches mutmaßlichem offenbar anscheinend
  vermeintlich vermeintliche vermeintlichen vermeintlicher vermeintliches vermutlich scheinbar offensichtlich möglicherweise wohl womöglich dürfte dürften`);
/** "Berichten zufolge", "nach unbestätigten Angaben": tellings of nobody in particular lower certainty too. */
export const vagueTelling: ReadonlySet<string> =
  wordSet(`berichten medienberichten presseberichten zeitungsberichten gerüchten angaben informationen agenturberichten insidern insiderangaben quellen insiderkreisen kreisen regierungskreisen
  diplomatenkreisen medien agenturen us-medien`);
