/** Tells two spellings from a name and its short form. */

/** True when two of the names each hold a word the other lacks: "Karin Lindholm" and "Carin Lindholm", not "Lindholm". */
export function namesDiffer(names: readonly string[]): boolean {
  const wordSets = names.map((name) => new Set(name.split(/\s+/)));
  return wordSets.some((one, place) =>
    wordSets.slice(place + 1).some((other) => lacks(one, other) && lacks(other, one)),
  );
}

function lacks(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...others].some((word) => !words.has(word));
}
