/** The speech rules by name: what each looks for, what it must find, what it must leave alone. Data; the engine is in find-*.ts. */
import type { SpeechForm } from '../document';

/** `said` are the stretches of the first finding of this rule; `by` its speaker; `cue` its cue. */
type SpeechExample = {
  readonly text: string;
  readonly said: readonly string[];
  readonly by: string | null;
  readonly cue: string | null;
};

export type SpeechRule = {
  readonly form: SpeechForm;
  readonly looksFor: string;
  readonly finds: readonly SpeechExample[];
  /** Texts in which this rule finds nothing. */
  readonly ignores: readonly string[];
};

export const speechRules = {
  'de/indirect/dass': {
    form: 'indirect',
    looksFor: 'a dass-, ob- or w-clause behind a verb of speech',
    finds: [
      {
        text: 'Ministerin Karin Lindholm teilte der „Nordpost“ mit, dass die Häfen offen bleiben.',
        said: ['dass die Häfen offen bleiben'],
        by: 'Ministerin Karin Lindholm',
        cue: 'teilte',
      },
      {
        text: 'Der Leiter des Hafenamts, Ivo Brandt, fragte, ob Ostland liefern werde.',
        said: ['ob Ostland liefern werde'],
        by: 'Der Leiter des Hafenamts, Ivo Brandt',
        cue: 'fragte',
      },
      {
        text: 'Lindholm betonte, dass der Plan, gestützt auf zwei Gutachten, halten werde, und reiste ab.',
        said: ['dass der Plan, gestützt auf zwei Gutachten, halten werde'],
        by: 'Lindholm',
        cue: 'betonte',
      },
      {
        text: 'In einem Jahresbericht des Hafenamts steht, dass zwölf Schiffe sanken.',
        said: ['dass zwölf Schiffe sanken'],
        by: 'einem Jahresbericht des Hafenamts',
        cue: 'steht',
      },
      {
        text: 'Brandt hat das Wrack untersucht und gestern bestätigt, dass es sich um die „Seestern“ handele.',
        said: ['dass es sich um die „Seestern“ handele'],
        by: 'Brandt',
        cue: 'bestätigt',
      },
      {
        text: 'Zudem kritisiert wird, dass die Häfen offen bleiben.',
        said: ['dass die Häfen offen bleiben'],
        by: null,
        cue: 'kritisiert wird',
      },
    ],
    ignores: ['Der Sturm war so stark, dass die Häfen schlossen.', 'Brandt kam, was alle freute.'],
  },
  'de/indirect/verb-second': {
    form: 'indirect',
    looksFor: 'a main clause, mostly in the Konjunktiv, behind a verb of speech',
    finds: [
      {
        text: 'Am Montag kündigte Brandt an, Ostland werde die Schleusen öffnen.',
        said: ['Ostland werde die Schleusen öffnen'],
        by: 'Brandt',
        cue: 'kündigte',
      },
      {
        text: 'Das Amt bestätigte das Treffen und gab bekannt, die Ministerin habe zugesagt.',
        said: ['die Ministerin habe zugesagt'],
        by: 'Das Amt',
        cue: 'gab bekannt',
      },
      {
        text: 'Brandt hatte am Freitag versichert, die Helfer der Fischer würden geschützt.',
        said: ['die Helfer der Fischer würden geschützt'],
        by: 'Brandt',
        cue: 'versichert',
      },
      {
        text: 'Brandt sagte, sie müsse das aufgeben und bemühte das Bild vom gemeinsamen Boot.',
        said: ['sie müsse das aufgeben'],
        by: 'Brandt',
        cue: 'sagte',
      },
    ],
    ignores: [
      'Frage: Wann öffnen die Häfen?',
      'Wenn Brandt geklagt hätte, hätte das Amt verloren.',
      'Brandt sagte nichts und ging.',
    ],
  },
  'de/indirect/infinitive': {
    form: 'indirect',
    looksFor: 'a zu-infinitive behind a verb of speech that takes one',
    finds: [
      {
        text: 'Ostland drohte, die Lieferungen einzustellen.',
        said: ['die Lieferungen einzustellen'],
        by: 'Ostland',
        cue: 'drohte',
      },
      {
        text: 'Brandt hat in einer vorgestern verbreiteten Botschaft angekündigt, auf Gelder verzichten zu wollen.',
        said: ['auf Gelder verzichten zu wollen'],
        by: 'Brandt',
        cue: 'angekündigt',
      },
    ],
    ignores: ['Brandt sprach leise, um niemanden zu wecken.', 'Er versuchte, die Schleuse zu öffnen.'],
  },
  'de/indirect/inquit': {
    form: 'indirect',
    looksFor: 'a clause followed by ", sagte X"',
    finds: [
      {
        text: 'Die Schleusen seien dicht, sagte der Sprecher des Hafenamts am Abend.',
        said: ['Die Schleusen seien dicht'],
        by: 'der Sprecher des Hafenamts',
        cue: 'sagte',
      },
      {
        text: 'Die Fähre bleibt einen Tag länger im Hafen, das entschied das Hafenamt.',
        said: ['Die Fähre bleibt einen Tag länger im Hafen'],
        by: 'das Hafenamt',
        cue: 'entschied',
      },
      {
        text: 'Der Grund für den Umbau, so vermutet die „Nordpost“, dürfte das Hochwasser gewesen sein.',
        said: ['Der Grund für den Umbau', 'dürfte das Hochwasser gewesen sein'],
        by: 'die „Nordpost“',
        cue: 'vermutet',
      },
    ],
    ignores: ['Ivo Brandt, seit Jahren im Amt, sagte am Abend nichts.'],
  },
  'de/indirect/as-said': {
    form: 'indirect',
    looksFor: 'a clause with "wie X mitteilte"',
    finds: [
      {
        text: 'Die Fähre, wie die „Nordpost“ berichtete, liegt im Hafen.',
        said: ['Die Fähre', 'liegt im Hafen'],
        by: 'die „Nordpost“',
        cue: 'berichtete',
      },
      {
        text: 'Wie Ivo Brandt, Leiter des Hafenamts, am Abend mitteilte, bleibt die Schleuse zu.',
        said: ['bleibt die Schleuse zu'],
        by: 'Ivo Brandt',
        cue: 'mitteilte',
      },
    ],
    ignores: ['Die Fähre fuhr ab, wie sie gekommen war.'],
  },
  'de/indirect/pointer': {
    form: 'indirect',
    looksFor: 'the sentence before, told by "Das teilte X mit"',
    finds: [
      {
        text: 'Die Fähre fährt wieder. Das teilte das Hafenamt mit.',
        said: ['Die Fähre fährt wieder. Das'],
        by: 'das Hafenamt',
        cue: 'teilte',
      },
    ],
    ignores: ['Die Fähre fährt wieder. Das freut die Gäste.'],
  },
  'de/indirect/noun': {
    form: 'indirect',
    looksFor: 'a dass-clause or zu-infinitive behind a noun of speech',
    finds: [
      {
        text: 'Die Forderung der Fischer, die Häfen zu öffnen, blieb ohne Folgen.',
        said: ['die Häfen zu öffnen'],
        by: 'der Fischer',
        cue: 'Die Forderung',
      },
      {
        text: 'Brandt begegnet der Kritik mit dem Argument, die Fähren seien meist leer.',
        said: ['die Fähren seien meist leer'],
        by: 'Brandt',
        cue: 'dem Argument',
      },
    ],
    ignores: ['Die Fähre, die Häfen anläuft, kam an.'],
  },
  'de/attributed/laut': {
    form: 'attributed',
    looksFor: '"laut", "gemäß", "zufolge"',
    finds: [
      {
        text: 'Die Häfen sind laut nordblatt.de seit Freitag geschlossen.',
        said: ['Die Häfen sind', 'seit Freitag geschlossen'],
        by: 'nordblatt.de',
        cue: 'laut',
      },
      {
        text: 'Laut Kreisen, die das Papier kennen, dauerte der Anruf eine Stunde.',
        said: ['dauerte der Anruf eine Stunde'],
        by: 'Kreisen',
        cue: 'Laut',
      },
      {
        text: 'Medienberichten zufolge reiste Brandt ab.',
        said: ['reiste Brandt ab'],
        by: 'Medienberichten',
        cue: 'zufolge',
      },
      {
        text: 'Sie entstammen Zeitungsberichten zufolge einer alten Familie aus Nordhafen.',
        said: ['Sie entstammen', 'einer alten Familie aus Nordhafen'],
        by: 'Zeitungsberichten',
        cue: 'zufolge',
      },
    ],
    ignores: ['Die Menge wurde laut und rief.'],
  },
  'de/attributed/nach': {
    form: 'attributed',
    looksFor: '"nach Angaben", "Meinung nach", "aus Sicht"',
    finds: [
      {
        text: 'Nach Angaben des Hafenamts sank das Schiff am Morgen.',
        said: ['sank das Schiff am Morgen'],
        by: 'Angaben des Hafenamts',
        cue: 'Nach',
      },
      {
        text: 'Das ist ihrer Meinung nach ein Fehler.',
        said: ['Das ist', 'ein Fehler'],
        by: 'ihrer Meinung',
        cue: 'nach',
      },
    ],
    ignores: ['Nach dem Treffen reiste Brandt nach Nordhafen.'],
  },
  'de/attributed/so': {
    form: 'attributed',
    looksFor: '", so X"',
    finds: [
      {
        text: 'Die Lage bleibe ernst, so Brandt.',
        said: ['Die Lage bleibe ernst'],
        by: 'Brandt',
        cue: 'so',
      },
    ],
    ignores: ['Die Fähre kam spät, so spät wie nie.'],
  },
  'de/attributed/demnach': {
    form: 'attributed',
    looksFor: '"demnach", "wonach" behind an earlier telling',
    finds: [
      {
        text: 'Die „Nordpost“ veröffentlichte eine Meldung, wonach die Fähre sank.',
        said: ['die Fähre sank'],
        by: 'eine Meldung',
        cue: 'wonach',
      },
    ],
    ignores: ['Danach fuhr die Fähre ab.'],
  },
  'de/direct/frame': {
    form: 'direct',
    looksFor: 'quotation marks with a verb of speech beside them',
    finds: [
      {
        text: 'Brandt sagte: „Wir öffnen die Schleusen. Morgen ist es so weit.“',
        said: ['„Wir öffnen die Schleusen. Morgen ist es so weit.“'],
        by: 'Brandt',
        cue: 'sagte',
      },
      {
        text: '„Wir öffnen die Schleusen morgen früh um acht“ sagte Brandt.',
        said: ['„Wir öffnen die Schleusen morgen früh um acht“'],
        by: 'Brandt',
        cue: 'sagte',
      },
      {
        text: '"Wir öffnen die Schleusen," sagte Brandt.',
        said: ['"Wir öffnen die Schleusen,"'],
        by: 'Brandt',
        cue: 'sagte',
      },
      {
        text: '„Die Häfen“, sagte Brandt, „bleiben zu.“',
        said: ['„Die Häfen“'],
        by: 'Brandt',
        cue: 'sagte',
      },
      {
        text: '»Wir warten seit Tagen auf eine Antwort«, erklärte Brandt.',
        said: ['»Wir warten seit Tagen auf eine Antwort«'],
        by: 'Brandt',
        cue: 'erklärte',
      },
      {
        text: 'Brandt glaubt, dass das Team gestärkt daraus hervorgegangen sei: „Wir haben gelernt.“',
        said: ['„Wir haben gelernt.“'],
        by: 'Brandt',
        cue: 'glaubt',
      },
      {
        text: 'Lindholm sagte, Ostland brauche die Häfen und fügte hinzu: „Wir warten auf eine Antwort.“',
        said: ['„Wir warten auf eine Antwort.“'],
        by: 'Lindholm',
        cue: 'fügte hinzu',
      },
      {
        text: 'Damit ist die Marke erreicht, die Ministerin Karin Lindholm im März so erklärt hatte: „Wir brauchen zwölf Fähren.“',
        said: ['„Wir brauchen zwölf Fähren.“'],
        by: 'Ministerin Karin Lindholm',
        cue: 'erklärt hatte',
      },
      {
        text: 'Denn: „Wozu soll die Mole gut sein, wenn sie niemanden schützt?“ fragen sich Fischer.',
        said: ['„Wozu soll die Mole gut sein, wenn sie niemanden schützt?“'],
        by: 'Fischer',
        cue: 'fragen',
      },
      {
        text: '„Wir bitten um Rücknahme der Ernennung“, heißt es in einer gestern verbreiteten Erklärung.',
        said: ['„Wir bitten um Rücknahme der Ernennung“'],
        by: 'einer gestern verbreiteten Erklärung',
        cue: 'heißt',
      },
    ],
    ignores: ['Die Zeitschrift „Meer und Hafen“ erschien am Montag.'],
  },
  'de/direct/inside': {
    form: 'direct',
    looksFor: 'quotation marks inside indirect speech',
    finds: [
      {
        text: "Lindholm sagte, der Plan sei 'klug und gerecht'.",
        said: ["'klug und gerecht'"],
        by: 'Lindholm',
        cue: 'sagte',
      },
    ],
    ignores: ['Lindholm sagte, sie lese die „Nordpost“ gern.'],
  },
  'de/direct/act': {
    form: 'direct',
    looksFor: 'quotation marks as object of a verb of speech',
    finds: [
      {
        text: 'Brandt nannte den Plan "klug und gerecht".',
        said: ['"klug und gerecht"'],
        by: 'Brandt',
        cue: 'nannte',
      },
      {
        text: 'Der Anruf wurde vom Leiter des Amts, Ivo Brandt, als ‚sehr nützlich‘ bezeichnet.',
        said: ['‚sehr nützlich‘'],
        by: 'Leiter des Amts, Ivo Brandt',
        cue: 'bezeichnet',
      },
      {
        text: 'Angesichts des Plans nannte Ivo Brandt, Leiter des Amts, die Mole „überflüssig wie ein Kropf“.',
        said: ['„überflüssig wie ein Kropf“'],
        by: 'Ivo Brandt, Leiter des Amts',
        cue: 'nannte',
      },
      {
        text: 'Von einer „gezielten Täuschung“ sprach Ivo Brandt.',
        said: ['„gezielten Täuschung“'],
        by: 'Ivo Brandt',
        cue: 'sprach',
      },
      {
        text: 'Brandt wies das am Rande des Treffens als „Unverschämtheit“ zurück.',
        said: ['„Unverschämtheit“'],
        by: 'Brandt',
        cue: 'wies',
      },
      {
        text: 'Kritik kommt vom Verband, der die Mole als „Kapitulation“ vor dem Meer sieht.',
        said: ['„Kapitulation“'],
        by: 'der',
        cue: 'sieht',
      },
    ],
    ignores: [
      'Die „Nordpost am Sonntag“ berichtete am Abend.',
      'Brandt schrieb in der „Nordpost am Sonntag“ einen Brief.',
      'Laut „nordblatt online“ berichtete Brandt am Abend.',
    ],
  },
  'de/direct/alone': {
    form: 'direct',
    looksFor: 'quoted sentences without a verb of speech of their own',
    finds: [
      {
        text: 'Brandt sagte, er bleibe. „Ich habe nie an etwas anderes gedacht.“',
        said: ['„Ich habe nie an etwas anderes gedacht.“'],
        by: 'Brandt',
        cue: null,
      },
      {
        text: 'Lindholm sagte, sie bleibe. Ihr Amtskollege Ivo Brandt war seit Wochen eingeweiht. „Sie wünscht sich mehr Ruhe im Alter.“',
        said: ['„Sie wünscht sich mehr Ruhe im Alter.“'],
        by: 'Ihr Amtskollege Ivo Brandt',
        cue: null,
      },
      {
        text: 'Lindholm wörtlich: „Das ist das Ende der Sperre.“',
        said: ['„Das ist das Ende der Sperre.“'],
        by: 'Lindholm',
        cue: null,
      },
      {
        text: '„Das ist das Ende der Sperre“ (Ivo Brandt).',
        said: ['„Das ist das Ende der Sperre“'],
        by: 'Ivo Brandt',
        cue: null,
      },
      {
        text: 'Für die Ministerin ist die Lage „alarmierend schlecht“.',
        said: ['„alarmierend schlecht“'],
        by: 'die Ministerin',
        cue: null,
      },
      {
        text: '„Offenbar sind öffentliche Fragen dann doch zu lästig.“ so das Fazit der Betreiber.',
        said: ['„Offenbar sind öffentliche Fragen dann doch zu lästig.“'],
        by: 'der Betreiber',
        cue: 'so',
      },
    ],
    ignores: ['Das Lied „Der Wind und das Meer“ wurde gespielt.'],
  },
  'de/free/subjunctive': {
    form: 'free',
    looksFor: 'Konjunktiv carried on from the sentence before',
    finds: [
      {
        text: 'Brandt sagte, er bleibe. Die Häfen seien sicher. Man habe alles geprüft.',
        said: ['Die Häfen seien sicher. Man habe alles geprüft.'],
        by: 'Brandt',
        cue: null,
      },
    ],
    ignores: ['Brandt sagte, er bleibe. Ich habe ihn gesehen.', 'Brandt sagte, er bleibe. Er möchte warten.'],
  },
  'de/free/hearsay': {
    form: 'free',
    looksFor: '"soll" as hearsay carried on from the sentence before',
    finds: [
      {
        text: 'Das Hafenamt meldete, dass zwei Fähren fehlen. Eine soll gesunken sein.',
        said: ['Eine soll gesunken sein.'],
        by: 'Das Hafenamt',
        cue: null,
      },
    ],
    ignores: ['Die Fähre kam an. Brandt soll gehen, verlangen viele.'],
  },
  'de/reported/act': {
    form: 'reported',
    looksFor: 'an act of speech summed up',
    finds: [
      {
        text: 'Die Fischer forderten am Montag ein Ende der Sperre.',
        said: ['Die Fischer forderten am Montag ein Ende der Sperre.'],
        by: 'Die Fischer',
        cue: 'forderten',
      },
      {
        text: 'Lindholm sprach am Abend von einem Riesenerfolg für Nordhafen.',
        said: ['Lindholm sprach am Abend von einem Riesenerfolg für Nordhafen.'],
        by: 'Lindholm',
        cue: 'sprach',
      },
      {
        text: 'Das Hafenamt beziffert den Schaden auf zwei Millionen Kronen.',
        said: ['Das Hafenamt beziffert den Schaden auf zwei Millionen Kronen.'],
        by: 'Das Hafenamt',
        cue: 'beziffert',
      },
      {
        text: 'Das Angebot wurde von der Opposition als zu gering kritisiert.',
        said: ['Das Angebot wurde von der Opposition als zu gering kritisiert.'],
        by: 'der Opposition',
        cue: 'kritisiert',
      },
    ],
    ignores: [
      'Die Fischer verließen den Hafen.',
      'Die Überschwemmungen forderten mehr als hundert Opfer.',
      'Brandt sprach am Abend mit der Ministerin.',
      'Im März hatte Brandt einen Umbau gefordert.',
      'Als Mole bezeichnet man eine Mauer im Hafen.',
    ],
  },
} as const satisfies Readonly<Record<string, SpeechRule>>;

export type SpeechRuleId = keyof typeof speechRules;
