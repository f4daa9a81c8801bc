/** The speech rules by name, each with what it looks for. Every finding names one of them. */
export const speechRules = {
  'de/indirect/dass': 'a dass-, ob- or w-clause behind a verb of speech',
  'de/indirect/verb-second': 'a main clause, mostly in the Konjunktiv, behind a verb of speech',
  'de/indirect/infinitive': 'a zu-infinitive behind a verb of speech that takes one',
  'de/indirect/inquit': 'a clause followed by ", sagte X"',
  'de/indirect/as-said': 'a clause with "wie X mitteilte"',
  'de/indirect/pointer': 'the sentence before, told by "Das teilte X mit"',
  'de/indirect/noun': 'a dass-clause or zu-infinitive behind a noun of speech',
  'de/attributed/laut': '"laut", "gemäß", "zufolge"',
  'de/attributed/nach': '"nach Angaben", "Meinung nach"',
  'de/attributed/so': '", so X"',
  'de/attributed/demnach': '"demnach", "wonach", "danach" behind an earlier telling',
  'de/direct/frame': 'quotation marks with a verb of speech beside them',
  'de/direct/inside': 'quotation marks inside indirect speech',
  'de/direct/act': 'quotation marks as object of a verb of speech',
  'de/direct/alone': 'quoted sentences without a frame of their own',
  'de/free/subjunctive': 'Konjunktiv carried on from the sentence before',
  'de/free/hearsay': '"soll" as hearsay carried on from the sentence before',
  'de/reported/act': 'an act of speech summed up',
} as const satisfies Readonly<Record<string, string>>;

export type SpeechRuleId = keyof typeof speechRules;
