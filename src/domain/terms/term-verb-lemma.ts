/** From the form in the text to the infinitive: "bekräftigte" → bekräftigen, "teilte … mit" → mitteilen. */
import { irregularVerbs, particlesOfVerb, sourceWords, stemsInT } from './term-lexicon';

/** null for words that are no verb, such as "laut". `clause` is what follows the form in its sentence. */
export function lemmaOfCue(cue: string, clause: string): string | null {
  const words = cue.toLowerCase().split(/\s+/);
  const verb = words.find((word) => !sourceWords.has(word)) ?? null;
  if (verb === null || !/\p{L}/u.test(verb)) return null;
  const base = infinitiveOf(verb);
  const particle = words.at(-1) === verb ? null : (words.at(-1) ?? null);
  const known = particlesOfVerb.get(base) ?? [];
  if (particle !== null && known.includes(particle)) return particle + base;
  const ending = lastWordOf(clause);
  return ending !== null && known.includes(ending) ? ending + base : base;
}

/** The word that closes the first clause: particles of split verbs stand there. */
function lastWordOf(clause: string): string | null {
  const end = /[,.;:!?„“"”»«]|\s[–-]\s|\s(?:und|oder|als|wie)\s/u.exec(clause);
  const first = end === null ? clause : clause.slice(0, end.index);
  return /(?<word>\p{L}+)\s*$/u.exec(first)?.groups?.['word']?.toLowerCase() ?? null;
}

/** Weak verbs by rule, the others from the list; a form no rule knows is shown as it stands. */
export function infinitiveOf(form: string): string {
  const word = form.toLowerCase();
  const irregular = irregularVerbs.get(word);
  if (irregular !== undefined) return irregular;
  const stem = stemOf(word);
  if (stem.length < 2) return word;
  return /(?:[^aeiouäöü]|ä|ö|ü|e|au|eu|ie)(?:er|el)$/u.test(stem) ? `${stem}n` : `${stem}en`;
}

function stemOf(word: string): string {
  // "antworten", "antwortete", "berichtet": the t belongs to the stem.
  for (const ending of ['eten', 'ete', 'etest', 'et', 'en', 'e']) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stemsInT.test(stem)) return withoutPrefixGe(stem);
  }
  if (/(?:chn|[^aeiouäöürlh]n|tm|dm)(?:ete|eten|et)$/u.test(word)) return word.replace(/et(?:e|en)?$/u, '');
  if (/t(?:e|en|est)$/u.test(word) && word.length >= 5)
    return withoutPrefixGe(word.replace(/t(?:e|en|est)$/u, ''));
  if (/(?:er|el)n$/u.test(word)) return word.slice(0, -1);
  if (word.endsWith('en')) return word.slice(0, -2);
  if (word.endsWith('t')) return withoutPrefixGe(word.slice(0, -1), true);
  return word.replace(/e$/u, '');
}

/** "gesagt" is "sagen", but "gestand" and "gewährte" keep their prefix: only a participle drops it. */
function withoutPrefixGe(stem: string, isParticiple = false): string {
  return isParticiple && /^ge(?=[^nl]\p{L}{2})/u.test(stem) ? stem.slice(2) : stem;
}
