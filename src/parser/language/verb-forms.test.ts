/** Known forms of German verbs, weak, strong, separable and prefixed. */
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokens';
import { isOfOne, lookupVerb, readVerb, tellingForms, verbForms } from './verb-forms';
import { verbList } from './verb-lexicon';
import { readWords } from './words';

const words = (notation: string): string[] =>
  verbForms(readVerb(notation)).map((form) =>
    form.split === null ? form.word : `${form.word} … ${form.split}`,
  );

/** As the second word of a sentence, where a capital is a noun. */
const isSubjunctive = (word: string): boolean | undefined => {
  const text = `Er ${word}`;
  return readWords(tokenize(text, { start: 0, end: text.length }), []).words[1]?.shape.subjunctive;
};

describe('generated forms', () => {
  test.each([
    ['sagen', 'sagt sagte sage gesagt sagend sagten sagest'],
    ['ver~sprechen', 'verspricht versprach verspräche versprochen versprechen'],
    ['telefonieren', 'telefoniert telefonierte telefonieren'],
    ['fordern', 'fordert forderte fordere gefordert fordern'],
    ['handeln', 'handelt handle handelte gehandelt handeln'],
    ['melden', 'meldet meldete gemeldet'],
    ['öffnen', 'öffnet öffnete geöffnet'],
    ['warnen', 'warnt warnte gewarnt'],
    ['laden', 'lädt lädst lud geladen'],
    ['raten', 'rät rätst riet'],
    ['können', 'kann kannst könne konnte könnte können'],
    ['ver~=hängen', 'verhängt verhängte'],
    ['beginnen', 'beginnt begann begänne begonnen'],
    ['sein', 'ist sind sei seien war wäre gewesen'],
  ])('%s', (notation, expected) => {
    const made = words(notation);
    expect(made).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  test('a separable verb stands joined and apart', () => {
    expect(words('an|kündigen')).toEqual(
      expect.arrayContaining(['ankündigte', 'kündigte … an', 'anzukündigen', 'angekündigt', 'ankündige']),
    );
    expect(words('ein|be~stellen')).toEqual(
      expect.arrayContaining(['bestellte … ein', 'einbestellt', 'einzubestellen']),
    );
    expect(words('zurück|weisen')).toEqual(expect.arrayContaining(['wies … zurück', 'zurückgewiesen']));
  });

  test('no "ge" after an unstressed prefix or before "-ieren"', () => {
    expect(words('be~stätigen')).toContain('bestätigt');
    expect(words('be~stätigen')).not.toContain('gebestätigt');
    expect(words('telefonieren')).not.toContain('getelefoniert');
  });
});

describe('looking words up', () => {
  test('person, number and mood', () => {
    expect(lookupVerb('habe')).toContainEqual(
      expect.objectContaining({ lemma: 'haben', mood: 'subjunctive1', person: 3, plural: false }),
    );
    expect(lookupVerb('Kündigte').map((r) => `${r.lemma} ${r.split ?? '-'}`)).toContain('ankündigen an');
    expect(lookupVerb('gewesen').map((r) => r.kind)).toEqual(['past-participle']);
    expect(lookupVerb('Nordhafen')).toEqual([]);
  });

  test('a verb in "-ieren" needs no entry', () => {
    expect(lookupVerb('paraphierte')).toContainEqual(
      expect.objectContaining({ lemma: 'paraphieren', tense: 'past' }),
    );
    expect(lookupVerb('vier')).toEqual([]);
  });

  test('the perfect of movement takes "sein"', () => {
    expect(lookupVerb('zurückgetreten')[0]?.auxiliary).toBe('sein');
    expect(lookupVerb('gesagt')[0]?.auxiliary).toBe('haben');
  });

  test.each([
    'sei',
    'habe',
    'könne',
    'müsse',
    'werde',
    'wäre',
    'hätten',
    'gebe',
    'liefere',
    'seien',
    'würden',
  ])('"%s" is Konjunktiv and nothing else', (word) => expect(isSubjunctive(word)).toBe(true));

  test.each(['sagte', 'haben', 'liefert', 'sollte', 'ging', 'Haus', 'geben'])(
    '"%s" may be indicative',
    (word) => expect(isSubjunctive(word)).toBe(false),
  );

  test('the lexicon lists each verb once and in readable notation', () => {
    expect(new Set(verbList).size).toBe(verbList.length);
    for (const notation of verbList) expect(notation).toMatch(/^(?:\p{Ll}+\|)?(?:\p{Ll}+~)?=?\p{Ll}+n$/u);
  });
});

test('Switzerland writes "schliessen", and means the same; what is written so anyway stays what it is', () => {
  expect(lookupVerb('schliessen')).toEqual(lookupVerb('schließen'));
  expect(lookupVerb('lassen').map(({ lemma }) => lemma)).toContain('lassen');
});

test.each([
  ['schweigt', true],
  ['hat', true],
  ['sagten', false],
  ['Mole', null],
])('"%s" is of one who does it: %s', (word, expected) => {
  expect(isOfOne(lookupVerb(word))).toBe(expected);
});

test.each([
  ['sagen', 'sagt sagte sagten'],
  ['entgegnen', 'entgegnet entgegnete entgegneten'],
  ['schreiben', 'schreibt schrieb schrieben'],
  ['festhalten', 'hält hielt hielten'],
  // In no list.
  ['relativieren', 'relativiert relativierte relativierten'],
])('news tells with "%s" so: %s', (lemma, forms) => {
  expect(tellingForms(lemma)).toEqual(forms.split(' '));
});
