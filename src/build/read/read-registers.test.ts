/** Registers are read strictly: each breach has a place and a remedy, and costs nothing but itself. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readRegisterFiles, readRegisters } from './read-registers';

const sound = `actors:
  - id: ostland
    kind: state
    prefLabel: { de: Ostland, en: Eastland }
    shortLabel: Ostland
    seats: [Nordhafen]
    adjectives: [ostländisch]
    people: [Ostländer, Ostländerin]
  - id: seerat
    kind: body
    prefLabel: { de: Rat der Seehäfen, en: Council of Seaports }
    shortLabel: Seerat
    abbreviations: [RDS]
    actsFor: ostland
  - id: lindholm
    kind: person
    prefLabel: Karin Lindholm
    shortLabel: Lindholm
    family: [Lindholm, Lindholmowa]
    given: [Karin]
    gender: f
    actsFor: ostland
    active: { from: 2001, to: 2020 }
    offices:
      - { office: hafenministerin, of: ostland, from: 2005-11, to: 2009 }
offices:
  - id: hafenministerin
    prefLabel: { de: Hafenminister, en: Port minister }
    masculine: [Hafenminister]
    feminine: [Hafenministerin]
    alone:
      - { of: ostland, titles: [Kaichef] }
topics:
  - { id: see, prefLabel: { de: See, en: Sea }, stems: [seeweg, '*hafen', '=kai', freie häfen] }
  - { id: haefen, prefLabel: { de: Häfen, en: Ports }, broader: see }
outlets:
  - { id: nordblatt, prefLabel: Nordblatt, kind: newspaper, url: 'https://nordblatt.example/', codes: [NB] }
`;

/** Reads the sound register with one more file, and says what is wrong with it. */
function readWith(text: string) {
  const { registers, diagnostics } = readRegisterFiles([
    { file: 'sound.yaml', text: sound },
    { file: 'more.yaml', text },
  ]);
  return {
    registers,
    problems: diagnostics.map(({ code, file, line }) => `${code} ${file}:${line ?? '?'}`),
    diagnostics,
  };
}

function person(id: string, fields: string): string {
  return `actors:\n  - id: ${id}\n    kind: person\n    prefLabel: P ${id}\n    shortLabel: ${id}\n${fields}`;
}

describe('a sound register', () => {
  const { registers, diagnostics } = readRegisterFiles([{ file: 'sound.yaml', text: sound }]);

  test('is read without a diagnostic', () => {
    expect(diagnostics).toEqual([]);
    expect(registers.actors.map(({ id }) => id)).toEqual(['ostland', 'seerat', 'lindholm']);
    expect(registers.topics.map(({ broader }) => broader)).toEqual([null, 'see']);
    expect(registers.outlets).toHaveLength(1);
  });

  test('fills what is left out', () => {
    expect(registers.actors[0]).toMatchObject({ altLabels: [], prefixes: [], gender: 'n', wikidata: null });
    expect(registers.actors[2]).toMatchObject({
      familyAlone: true,
      prefLabel: { de: 'Karin Lindholm', en: 'Karin Lindholm' },
    });
  });

  test('widens the days of an office to all that a month or year allows', () => {
    const lindholm = registers.actors[2];
    expect(lindholm?.kind === 'person' && lindholm.offices).toEqual([
      { office: 'hafenministerin', of: 'ostland', from: '2005-11-01', to: '2009-12-31' },
    ]);
  });
});

describe('what is unsound is named with its place, and the rest is still used', () => {
  test('broken YAML', () => {
    const { registers, problems } = readWith('topics:\n  - { id: ebbe, prefLabel: Ebbe }\n  - { id: flut,\n');
    expect(problems[0]).toBe('register/yaml more.yaml:4');
    expect(registers.topics.map(({ id }) => id)).toContain('ebbe');
  });

  test('a register nobody knows, a list that is none, a file that is no mapping', () => {
    expect(readWith('actor:\n  - id: x\n').problems).toEqual(['register/shape more.yaml:1']);
    expect(readWith('\ntopics: see\n').problems).toEqual(['register/shape more.yaml:2']);
    expect(readWith('- id: x\n').problems).toEqual(['register/shape more.yaml:1']);
    expect(readWith('# nothing yet\n').problems).toEqual([]);
  });

  test('a misspelt field, a field of the wrong kind, a day that is none', () => {
    expect(readWith(person('ole', '    famly: [Ole]\n')).problems).toEqual(['register/shape more.yaml:2']);
    const wikidata = readWith(person('ole', '    wikidata: Q0\n'));
    expect(wikidata.problems).toEqual(['register/shape more.yaml:6']);
    expect(wikidata.diagnostics[0]?.message).toContain('Field "wikidata" of "ole"');
    expect(wikidata.registers.actors).toHaveLength(3);
    const office = '{ office: hafenministerin, of: ostland, from: 2005-13 }';
    expect(readWith(person('ole', `    offices:\n      - ${office}\n`)).problems).toEqual([
      'register/shape more.yaml:7',
    ]);
    const swapped = '{ office: hafenministerin, of: ostland, from: 2009, to: 2005 }';
    expect(readWith(person('ole', `    offices:\n      - ${swapped}\n`)).diagnostics[0]?.message).toContain(
      'ends before',
    );
  });

  test('an entry that is no mapping, or of no kind', () => {
    expect(readWith('actors:\n  - ole\n').problems).toEqual(['register/shape more.yaml:2']);
    expect(readWith('actors:\n  - { id: ole, kind: ship }\n').problems).toEqual([
      'register/shape more.yaml:2',
    ]);
  });

  test('a doubled id: the first is used', () => {
    const { registers, problems, diagnostics } = readWith(person('lindholm', '    family: [Lund]\n'));
    expect(problems).toEqual(['register/doubled-id more.yaml:2']);
    expect(diagnostics[0]?.message).toContain('sound.yaml:15');
    expect(registers.actors[2]?.prefLabel.de).toBe('Karin Lindholm');
  });

  test('a reference to an actor, an office or a topic that no register holds is left out', () => {
    const { registers, problems } = readWith(
      person(
        'ole',
        '    actsFor: westland\n    offices:\n      - { office: lotse, of: ostland }\n      - { office: hafenministerin, of: westland }\n',
      ),
    );
    expect(problems).toEqual([
      'register/unknown-actor more.yaml:6',
      'register/unknown-office more.yaml:8',
      'register/unknown-actor more.yaml:9',
    ]);
    expect(registers.actors[3]).toMatchObject({ id: 'ole', actsFor: null, offices: [] });
    expect(readWith('topics:\n  - { id: ebbe, prefLabel: Ebbe, broader: mond }\n').problems).toEqual([
      'register/unknown-topic more.yaml:2',
    ]);
    const office =
      'offices:\n  - { id: lotse, prefLabel: Lotse, alone: [{ of: westland, titles: [Oberlotse] }] }\n';
    expect(readWith(office).problems).toEqual(['register/unknown-actor more.yaml:2']);
    expect(readWith(office).registers.offices[1]?.alone).toEqual([]);
  });

  test('bodies of a union and names of several states lead to actors; a shared name is told once', () => {
    const union = readWith(
      'actors:\n  - id: kreis\n    kind: body\n    prefLabel: Kreis\n    shortLabel: Kreis\n    commission: seerat\n    parliament: seetag\n',
    );
    expect(union.problems).toEqual(['register/unknown-actor more.yaml:7']);
    expect(union.registers.actors[3]).toMatchObject({ commission: 'seerat', parliament: null });
    const { registers, problems } = readWith(
      'sharedNames:\n  - { name: Lotsen, others: [westland, ostland] }\n  - { name: Lotsen }\n  - { name: Fischer, elsewhere: westland }\n',
    );
    expect(problems).toEqual([
      'register/unknown-actor more.yaml:2',
      'register/doubled-name more.yaml:3',
      'register/unknown-actor more.yaml:4',
    ]);
    expect(registers.sharedNames).toEqual([
      { name: 'Lotsen', inflected: [], others: ['ostland'], needsState: false },
      { name: 'Fischer', inflected: [], others: [], needsState: false },
    ]);
  });

  test('topics in a circle', () => {
    const { registers, problems } = readWith(
      'topics:\n  - { id: ebbe, prefLabel: Ebbe, broader: flut }\n  - { id: flut, prefLabel: Flut, broader: ebbe }\n',
    );
    expect(problems).toEqual(['register/broader-circle more.yaml:2', 'register/broader-circle more.yaml:3']);
    expect(registers.topics.slice(2).map(({ broader }) => broader)).toEqual([null, null]);
  });
});

describe('a name that two actors claim', () => {
  test('in the same years is listed for the second, with the place of the first', () => {
    const { problems, diagnostics, registers } = readWith(
      person('lindholm-jan', '    family: [Lindholm]\n    active: { from: 2015, to: null }\n'),
    );
    expect(problems).toEqual(['register/doubled-name more.yaml:6']);
    expect(diagnostics[0]?.message).toContain('"lindholm" (sound.yaml:19)');
    expect(registers.actors).toHaveLength(4);
  });

  test('in other years, or only behind a first name, is fine', () => {
    const later = person('lindholm-jan', '    family: [Lindholm]\n    active: { from: 2021, to: null }\n');
    expect(readWith(later).problems).toEqual([]);
    const introduced = person('lindholm-jan', '    family: [Lindholm]\n    familyAlone: false\n');
    expect(readWith(introduced).problems).toEqual([]);
  });

  test('counts for seats, peoples, abbreviations and adjectives too', () => {
    const claim = (field: string) =>
      readWith(`actors:\n  - { id: west, kind: state, prefLabel: Westland, shortLabel: West, ${field} }\n`)
        .problems;
    const doubled = ['register/doubled-name more.yaml:2'];
    expect(claim('seats: [Nordhafen]')).toEqual(doubled);
    expect(claim('people: [Ostländer]')).toEqual(doubled);
    expect(claim('adjectives: [ostländisch]')).toEqual(doubled);
    expect(claim('altLabels: [RDS]')).toEqual(doubled);
    expect(claim('altLabels: [ostländisch]')).toEqual([]);
  });
});

describe('the registers of the seeds', () => {
  const { registers, diagnostics } = readRegisters(
    fileURLToPath(new URL('../../../seeds/registers', import.meta.url)),
  );

  test('have nothing to mend', () => {
    expect(diagnostics).toEqual([]);
  });

  test('hold the actors that links are bound to', () => {
    const ids: readonly string[] = registers.actors.map(({ id }) => id);
    for (const id of 'trump putin selenskyj hegseth peskow jermak usa russland ukraine nato israel iran daenemark'.split(
      ' ',
    )) {
      expect(ids).toContain(id);
    }
  });

  test('give each Wikidata id to one entry of a register only', () => {
    for (const entries of [registers.actors, registers.topics, registers.outlets]) {
      const ids = entries.flatMap(({ wikidata }) => (wikidata === null ? [] : [wikidata]));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('name no seat, people or adjective in a shape that texts never show', () => {
    for (const actor of registers.actors) {
      if (actor.kind === 'person') continue;
      for (const stem of actor.adjectives) expect(stem).toMatch(/^[\p{Ll}-]+$/u);
      for (const seat of actor.seats) expect(seat).toMatch(/^\p{Lu}/u);
    }
  });
});
