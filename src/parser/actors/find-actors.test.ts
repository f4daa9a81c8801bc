/** Who is named, told by whole sentences over the invented register. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';
import { stateBodies } from './state-bodies-lexicon';

type Named = readonly [words: string, actor: string];

function named(text: string, day?: string | null): Named[] {
  const draft = parseText(text, day);
  return draft.mentions.map(({ span, actor }) => [draft.text.slice(span.start, span.end), actor]);
}

describe('names', () => {
  test.each<[string, Named[]]>([
    ['Karin Lindholm schwieg.', [['Karin Lindholm', 'karin-lindholm']]],
    ['Das ist Lindholms Boot.', [['Lindholms', 'karin-lindholm']]],
    ['Westlands Flotte liegt still.', [['Westlands Flotte', 'westland']]],
    ['Westlands Zelte stehen.', [['Westlands', 'westland']]],
    ['Osthaven schweigt.', [['Osthaven', 'ostland']]],
    ['Der Südbund tagte.', [['Südbund', 'suedbund']]],
    ['Die OL-Flotte liegt still.', [['OL-Flotte', 'ostland']]],
    ['Die Turmherrin schwieg.', [['Turmherrin', 'karin-lindholm']]],
    [
      'Der westländische Außenminister Jens Okker schwieg.',
      [['westländische Außenminister Jens Okker', 'jens-okker']],
    ],
    ['Die ostländische Präsidentin schwieg.', [['ostländische Präsidentin', 'karin-lindholm']]],
    ['Der Außenminister Westlands schwieg.', [['Außenminister Westlands', 'jens-okker']]],
    [
      'Ostländische und westländische Delegationen kamen.',
      [
        ['Ostländische', 'ostland'],
        ['westländische Delegationen', 'westland'],
      ],
    ],
    [
      'Das ostländische Verteidigungsministerium schwieg.',
      [['ostländische Verteidigungsministerium', 'ostland-verteidigungsministerium']],
    ],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  test('where something happens is no actor at work', () => {
    expect(parseText('Sie traf ihn in Westland.').mentions.find((m) => m.actor === 'westland')?.how).toBe(
      'place',
    );
  });

  test('a junta is of the state the article says, never of the one whose ministers it names most', () => {
    const ministers = 'Ostland schwieg. Ostland wartete. Ostland rief an. Westland blieb still. ';
    expect(named(`${ministers}Die Junta schwieg.`).map(([words]) => words)).not.toContain('Junta');
    expect(named(`${ministers}Die westländische Junta kam. Die Junta schwieg.`).at(-1)).toEqual([
      'Junta',
      'westland',
    ]);
  });

  test('an office means whoever held it on the article day', () => {
    expect(named('Der ostländische Präsident schwieg.', '2015-06-01')[0]?.[1]).toBe('ole-varn');
    expect(named('Die ostländische Präsidentin schwieg.', '2024-06-01')[0]?.[1]).toBe('karin-lindholm');
  });

  test('before anybody is known to hold it, the office stands for the state', () => {
    expect(named('Der ostländische Präsident schwieg.', '1999-06-01')[0]?.[1]).toBe('ostland');
  });

  test('a surname out of its years means nobody', () => {
    expect(named('Varn schwieg.', '2025-01-01')).toEqual([]);
    expect(named('Varn schwieg.', '2015-01-01')).toEqual([['Varn', 'ole-varn']]);
  });
});

describe('people no register knows', () => {
  test('become actors of their own, and their surname means them from then on', () => {
    expect(named('Martin Fahrnbach kam. Fahrnbach schwieg.')).toEqual([
      ['Martin Fahrnbach', 'martin-fahrnbach'],
      ['Fahrnbach', 'martin-fahrnbach'],
    ]);
  });

  test('are not merged with somebody of the same surname', () => {
    const draft = parseText('Martin Okker kam. Okker schwieg.');
    expect(draft.mentions.map((m) => m.actor)).toEqual(['martin-okker', 'martin-okker']);
    expect(draft.newActors.map((one) => one.label.de)).toEqual(['Martin Okker']);
  });

  test('of two with one surname the first keeps it, in the headline too; a title tells them apart', () => {
    const text =
      'Lindholm schweigt\n\nDie ostländische Präsidentin Karin Lindholm kam. Der Abgeordnete Martin Lindholm blieb. ' +
      'Lindholm schwieg. Präsidentin Lindholm ging.';
    expect(named(text).map(([, actor]) => actor)).toEqual([
      'karin-lindholm',
      'karin-lindholm',
      'martin-lindholm',
      'karin-lindholm',
      'karin-lindholm',
    ]);
  });

  test('a headline speaks of the only one the text introduces, however well known a namesake is', () => {
    expect(
      named('Lindholm schweigt\n\nDer Abgeordnete Martin Lindholm blieb.').map(([, who]) => who),
    ).toEqual(['martin-lindholm', 'martin-lindholm']);
  });

  test('act for the state whose title they carry', () => {
    const [actor] = parseText('Der westländische Präsident Martin Fahrnbach schwieg.').newActors;
    expect(actor).toMatchObject({ actor: 'martin-fahrnbach', actsFor: 'westland' });
  });
});

describe('behind a title', () => {
  test.each<[string, string]>([
    ['Premier Zorvald Tiedgenrath schwieg.', 'zorvald-tiedgenrath'],
    ['Ostlands Agrarministerin Ylvane Harlovin schwieg.', 'ylvane-harlovin'],
    ['Milizchef Corvald Radun Halmayer schwieg.', 'corvald-radun-halmayer'],
  ])('two capitals are a person, whatever the given name: %s', (text, actor) => {
    expect(named(text).map(([, found]) => found)).toEqual([actor]);
  });

  test('a weekday or a common noun is no name', () => {
    expect(named('Ostlands Präsidentin Montag Abend Sitzung').map(([, actor]) => actor)).toEqual([
      'karin-lindholm',
    ]);
  });
});

describe('a title and its name', () => {
  test.each<[string, string[]]>([
    ['Staatsministerin im Hafenamt, Ylvane Harlovin, schwieg.', ['ylvane-harlovin']],
    ['Die Direktorin der UN-Organisation, Beata Olmedin, schwieg.', ['beata-olmedin']],
    ['Milizchef Voro (Brumm) Halmayer schwieg.', ['voro-brumm-halmayer']],
    ['Bundesrat Reto Schnidrigen schwieg.', ['reto-schnidrigen']],
    ['Die Präsidenten von Ostland, Westland und dem Südbund schwiegen.', ['ostland', 'westland', 'suedbund']],
  ])('belong together, even apart: %s', (text, actors) => {
    expect(named(text).map(([, actor]) => actor)).toEqual(actors);
  });

  test('a small word in front is no part of it', () => {
    expect(named('Das war so, wie Präsidentin Karin Lindholm sagte.')[0]?.[0]).toBe(
      'Präsidentin Karin Lindholm',
    );
  });
});

describe('states no register knows', () => {
  test('are actors from the moment an office or a body of theirs is named', () => {
    expect(
      named('Die Regierung von Quellmarien schwieg. Quellmarien zahlt. Sie lebt in Quellmarien.'),
    ).toEqual([
      ['Regierung von Quellmarien', 'quellmarien'],
      ['Quellmarien', 'quellmarien'],
      ['Quellmarien', 'quellmarien'],
    ]);
    expect(named('Halvoniens Präsident Wendelin Aakermund schwieg.').map(([, actor]) => actor)).toEqual([
      'wendelin-aakermund',
    ]);
  });

  test.each<[string, string]>([
    ['Costa Brumas Präsident schwieg. Costa Bruma zahlt.', 'costa-bruma'],
    ['Das Nachbarland Brumaland zahlt. Brumaland schwieg.', 'brumaland'],
    ['Er traf die Regierung in Brumavik Ende April. Brumavik zahlt.', 'brumavik'],
    ['Sie rief die Kollegin aus Brumavik an. Brumavik zahlt.', 'brumavik'],
    ['Brumalien schweigt. Nun zahlt Brumalien.', 'brumalien'],
    ['Das ist Brumaliens Hafen. Nun zahlt Brumalien.', 'brumalien'],
  ])('are told by more than one word beside them: %s', (text, actor) => {
    const found = named(text).map(([, one]) => one);
    expect(found).toEqual(expect.arrayContaining([actor]));
    expect(new Set(found).size).toBe(1);
    expect(found.length).toBe(2);
  });

  test('plurals, ways to speak and people next door are none', () => {
    expect(named('Medien berichten. Per Videokonferenz sprach niemand. Der Nachbar Brumavik kam.')).toEqual(
      [],
    );
  });

  test('adverbs and days are none', () => {
    expect(named('Damals Präsident zu sein war schwer. Die Regierung von Montag an schwieg.')).toEqual([]);
  });
});

describe('pronouns', () => {
  test('mean the person in focus that fits by gender', () => {
    expect(named('Karin Lindholm traf Jens Okker. Er schwieg.').at(-1)).toEqual(['Er', 'jens-okker']);
    expect(named('Karin Lindholm traf Jens Okker. Sie schwieg.').at(-1)).toEqual(['Sie', 'karin-lindholm']);
  });

  test('go by the title where no register knows the person', () => {
    const text = 'Ministerin Ylvane Harlovin traf Minister Arvo Tiedgenrath.';
    expect(named(`${text} Er schwieg.`).at(-1)?.[1]).toBe('arvo-tiedgenrath');
    expect(named(`${text} Sie schwieg.`).at(-1)?.[1]).toBe('ylvane-harlovin');
  });

  test('mean nobody where nobody fits', () => {
    expect(named('Ostland und Westland schweigen. Er kam.').map(([words]) => words)).not.toContain('Er');
  });
});

describe('bodies of the land an article is about', () => {
  const about = (body: string): Named[] =>
    named(`Ostland zahlt. Ostland baut. Ostland schweigt. ${body} schwieg.`);

  test('stand for it, or for themselves where they act apart', () => {
    expect(about('Der regierende Übergangsrat').at(-1)?.[1]).toBe('ostland');
    expect(about('Die Rebellen').at(-1)?.[1]).toBe('ostland-rebellen');
    const rebels = parseText('Die ostländischen Rebellen schwiegen.').newActors[0];
    expect(rebels).toMatchObject({ kind: 'body', actsFor: null });
  });

  test('are nobody else where no land stands out', () => {
    expect(named('Die Rebellen schwiegen.')).toEqual([['Rebellen', 'rebellen-probe']]);
  });
});

describe('state bodies', () => {
  test.each(stateBodies.flatMap((body) => body.finds.map((word) => [word, body] as const)))(
    'finds %s',
    (word, { pattern }) => expect(pattern.test(word.toLowerCase())).toBe(true),
  );
  test.each(stateBodies.flatMap((body) => body.ignores.map((word) => [word, body] as const)))(
    'ignores %s',
    (word, { pattern }) => expect(pattern.test(word.toLowerCase())).toBe(false),
  );
});

describe('names of several words', () => {
  const actors = (text: string): string[] => parseText(text).mentions.map(({ actor }) => actor);
  test.each<[string, string[]]>([
    ['Präsident Rodrigo Irral Monte kam. Irral schwieg.', ['rodrigo-irral-monte', 'rodrigo-irral-monte']],
    ['Präsident Rodrigo Irral Waffen verkaufte.', ['rodrigo-irral']],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected));
});

describe('words that point back', () => {
  const actors = (text: string): string[] => parseText(text, '2021-07-04').mentions.map(({ actor }) => actor);
  const before = 'Karin Lindholm sprach mit Jens Okker.';
  test.each<[string, string | undefined]>([
    [`${before} Dieser sagte zu.`, 'jens-okker'],
    [`${before} Letzterer schwieg.`, 'jens-okker'],
    [`${before} Diese schwieg.`, 'karin-lindholm'],
    // In front of a noun it points at a thing; many are nobody.
    [`${before} Dieser Vertrag gilt.`, 'jens-okker'],
    ['Ostland leidet. Das Land schließt die Häfen.', 'ostland'],
    ['Ostland droht der Nordmark. Das Land schließt die Häfen.', 'ostland'],
    ['Lange stritten Ostland und die Nordmark. Das Land der Väter schweigt.', 'nordmark'],
    ['Premier Hamad al-Harrub schwieg.', 'hamad-al-harrub'],
  ])('%s', (text, last) => expect(actors(text).at(-1)).toBe(last));

  test('whoever stands behind "mit" does not act in that clause', () => {
    expect(actors('Ole Varn rief an. In einem Telefonat mit Jens Okker sagte er zu.').at(-1)).toBe(
      'ole-varn',
    );
    expect(actors('Ole Varn rief an. Mit Jens Okker sprach er.').at(-1)).toBe('ole-varn');
    // Behind the comma he may.
    expect(actors('Ole Varn rief an. Gegen Jens Okker hieß es, er sei krank.').at(-1)).toBe('jens-okker');
  });

  test('an office without a name is somebody, too', () => {
    const text = 'Karin Lindholm sprach mit dem Präsidenten der Nordmark. Dieser sagte zu.';
    expect(actors(text).at(-1)).toBe('nordmark');
  });

  test('of two states in one sentence "das Land" is the one that acts there, else neither', () => {
    expect(actors('Im Streit mit Ostland liegt Westland vorn. Das Land wartet.')).toEqual([
      'ostland',
      'westland',
      'westland',
    ]);
    expect(actors('Im Streit zwischen Ostland und Westland ist Ruhe. Das Land wartet.')).toHaveLength(2);
  });
});
