/** Who takes part where the sentence says it in a roundabout way: invented register, whole texts. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const parties = (text: string): string[] =>
  (parseText(text).events.at(-1)?.participants ?? []).map(({ actor }) => actor);

describe('a refusal meets whose offer it was', () => {
  test.each<[string, string[]]>([
    ['Karin Lindholm lehnte das westländische Angebot ab.', ['karin-lindholm', 'westland']],
    ['Karin Lindholm lehnte einen Vorschlag Westlands ab.', ['karin-lindholm', 'westland']],
    ['Karin Lindholm lehnte den Beitritt Westlands ab.', ['karin-lindholm']],
    ['Trotz Westlands erneutem Angebot lehnte Karin Lindholm die Forderungen ab.', ['karin-lindholm']],
    ['Nach dem westländischen Vorschlag wies Karin Lindholm die Forderungen zurück.', ['karin-lindholm']],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected));
});

test('"sowohl A als auch B" act both', () =>
  expect(parties('Sowohl Ostland als auch Westland lehnten den Plan ab.').sort()).toEqual([
    'ostland',
    'westland',
  ]));

describe('"mit beiden"', () => {
  test('are the two named before, not whoever speaks with them', () => {
    const before = 'Jens Okker schwieg. Minister Arvo Tiedgenrath wartete.';
    expect(parties(`${before} Karin Lindholm telefonierte mit beiden.`).sort()).toEqual([
      'arvo-tiedgenrath',
      'jens-okker',
      'karin-lindholm',
    ]);
  });

  test('are the two capitals, too', () => {
    const before =
      'Westland und die Nordmark streiten. Westland und die Nordmark schweigen. Es ist Mai. Es ist warm.';
    expect(parties(`${before} Mit beiden Hauptstädten hat Karin Lindholm telefoniert.`).sort()).toEqual([
      'karin-lindholm',
      'nordmark',
      'westland',
    ]);
  });

  test('leave the caller alone where nobody was named', () => {
    expect(parties('Karin Lindholm telefonierte mit beiden.')).toEqual(['karin-lindholm']);
  });
});

describe('"beide" who act', () => {
  const before = 'Minister Arvo Tiedgenrath telefonierte am Freitag mit Karin Lindholm und mit Jens Okker.';
  test.each<[string, string[]]>([
    ['Beide hätten eine Waffenruhe zugesagt, teilte sein Sprecher mit.', ['jens-okker', 'karin-lindholm']],
    ['Beide haben zwölf Schiffe zugesagt.', ['jens-okker', 'karin-lindholm']],
    ['Beide Häfen wurden gesperrt.', []],
    ['Die Nordmark sagte beiden zwölf Schiffe zu.', ['nordmark']],
  ])('%s', (text, expected) => {
    const pledge = parseText(`${before} ${text}`).events.find(({ kind }) => kind !== 'call');
    expect(
      (pledge?.participants ?? [])
        .map(({ actor }) => actor as string)
        .filter((one) => expected.includes(one))
        .sort(),
    ).toEqual(expected);
    expect(pledge?.participants.some(({ actor }) => actor === 'arvo-tiedgenrath') ?? false).toBe(false);
  });

  test('are the people of the two sides where heads of state are spoken of', () => {
    const about =
      'Karin Lindholm von Ostland kam. Karin Lindholm schwieg. Ostland und Westland streiten. Jens Okker von Westland kam. Jens Okker schwieg. Ostland und Westland schweigen. Es ist Mai. Es ist warm. Es regnet.';
    expect(parties(`${about} Die beiden Minister hatten am Freitag telefoniert.`).sort()).toEqual([
      'jens-okker',
      'karin-lindholm',
    ]);
    expect(parties(`${about} Die beiden Länder hatten am Freitag verhandelt.`).sort()).not.toContain(
      'jens-okker',
    );
  });

  test('are states that no register knows, too', () => {
    const about =
      'Die Regierung von Halvien und die Regierung von Torvien streiten. Halvien droht Torvien. Torvien droht Halvien. Es ist Mai. Es ist warm.';
    expect(
      parties(`${about} Die Unterhändler beider Seiten sind am Freitag zusammengekommen.`).sort(),
    ).toEqual(['halvien', 'torvien']);
  });
});

describe('a relative clause between the subject and its verb', () => {
  test.each<[string, string[]]>([
    [
      'Ostland und die Nordmark, die besonders leiden, bestellten die westländischen Botschafter ein.',
      ['nordmark', 'ostland', 'westland'],
    ],
    ['Ostland, das den Hafen baut, bestellte die westländische Botschafterin ein.', ['ostland', 'westland']],
    [
      'Als Ostland kam, das den Hafen baut, bestellte die Nordmark den Botschafter Jens Okker ein.',
      ['jens-okker', 'nordmark'],
    ],
  ])('%s', (text, expected) => expect(parties(text).sort()).toEqual(expected));
});

describe('"das Nachbarland", "die Gegenseite"', () => {
  const about = 'Ostland und Westland streiten. Westland schweigt. Ostland wartet.';
  test.each<[string, string[]]>([
    ['Ostland forderte das Nachbarland auf, die Schiffe freizugeben.', ['ostland', 'westland']],
    ['Ostland sagte dem Nachbarn zehn Millionen Euro zu.', ['ostland', 'westland']],
    ['Ostland stellte in Aussicht, dem Nachbarn zwölf Schiffe zu schicken.', ['ostland', 'westland']],
    ['Ostland wies die Vorwürfe der Gegenseite zurück.', ['ostland', 'westland']],
    // Somebody else's neighbour, one with a name of its own, and nobody's that stands out.
    ['Ostland sagte dem Nachbarn der Nordmark zehn Millionen Euro zu.', ['ostland']],
    ['Ostland sagte dem Nachbarn Halvonia zehn Millionen Euro zu.', ['ostland']],
    ['Die Nordmark sagte dem Nachbarland zehn Millionen Euro zu.', ['nordmark']],
  ])('%s', (text, expected) => expect(parties(`${about} ${text}`).sort()).toEqual(expected));
});

describe('an offer with an infinitive of its own', () => {
  test.each<[string, string[]]>([
    ['Eine Bitte Westlands, das Geld freizugeben, lehnte Karin Lindholm ab.', ['karin-lindholm', 'westland']],
    ['Das westländische Angebot, Zelte zu schicken, lehnt Ostland ab.', ['westland']],
    ['Der Antrag Westlands, den Vertrag zu kündigen, wurde abgelehnt.', []],
  ])('%s', (text, expected) => expect(parties(text).sort()).toEqual(expected));
});

describe('who stands behind a preposition is not "er"', () => {
  const before = 'Minister Arvo Tiedgenrath kam an.';
  test.each<[string, string]>([
    ['Vom neuen Präsidenten Ivo Varga verlangte er einen Rücktritt.', 'arvo-tiedgenrath'],
    ['Von den Offizieren um Oberst Ivo Varga verlangte er den Abzug.', 'arvo-tiedgenrath'],
    ['Nach Angaben von Präsident Ivo Varga verlangt er den Abzug.', 'ivo-varga'],
    ['Präsident Ivo Varga kam, dann verlangte er den Abzug.', 'ivo-varga'],
  ])('%s', (text, issuer) => {
    const demand = parseText(`${before} ${text}`).events.find(({ kind }) => kind === 'demand');
    expect(demand?.participants.find(({ role }) => role === 'issuer')?.actor).toBe(issuer);
  });
});

describe('who only tells of it takes no part', () => {
  const both = ['jens-okker', 'karin-lindholm'];
  test.each<[string, string[]]>([
    ['Karin Lindholm (Südbund) hat mit Jens Okker telefoniert.', both],
    ['Dem Südbund zufolge hat Karin Lindholm mit Jens Okker telefoniert.', both],
    ['Bei dem Treffen von Karin Lindholm und Jens Okker geht es laut Südbund um Häfen.', both],
    ['Ostland hofft auf das Treffen von Karin Lindholm mit Jens Okker.', both],
  ])('%s', (text, expected) => expect(parties(text).sort()).toEqual(expected));
});

describe('"sie" and "die Minister" who agree', () => {
  const before = 'Karin Lindholm und Jens Okker sprachen am Telefon miteinander.';
  test.each([
    'Wie der Südbund mitteilte, einigten sie sich auf eine Waffenruhe.',
    'Die Minister haben sich auf eine Waffenruhe verständigt.',
  ])('%s', (text) => {
    expect(parties(`${before} ${text}`).sort()).toEqual(['jens-okker', 'karin-lindholm']);
  });

  test('are nobody where nobody was named', () => {
    expect(parseText('Ein Regen fiel. Die Minister haben sich geeinigt.').events).toEqual([]);
  });
});

test('two parties of one state are two sides', () => {
  const before = 'Karin Lindholm und Ostlands Minister Arvo Tiedgenrath berieten. Es regnete.';
  expect(parties(`${before} Beide Seiten haben sich auf Neuwahlen verständigt.`).sort()).toEqual([
    'arvo-tiedgenrath',
    'karin-lindholm',
  ]);
});

describe('two who give in one sentence', () => {
  const given = (text: string): string[][] =>
    parseText(text).events.map(({ participants }) => participants.map(({ actor }) => actor));

  test('are two events where each has a clause of its own', () => {
    const expected = [['ostland'], ['nordmark']];
    expect(given('Ostland stellt zehn Millionen Euro bereit, und die Nordmark schickt Zelte.')).toEqual(
      expected,
    );
    expect(given('Während Ostland Zelte schickt, stellt die Nordmark Geld bereit.')).toEqual(expected);
  });

  test('are one where the second has but an amount of its own', () => {
    expect(given('Ostland sicherte 55 Millionen Euro zu, der Südbund etwa 20 Millionen.')).toEqual([
      ['ostland', 'suedbund'],
    ]);
  });

  test('and what somebody only says of another stays one', () => {
    expect(given('Karin Lindholm kündigte Hilfe an, Ostland werde Zelte schicken.')).toHaveLength(1);
  });

  test('a relative pronoun means the party right before it', () => {
    const [parties = []] = given('Es half die Nordmark, die Westland 300 Soldaten versprach.');
    expect(parties).toEqual(['nordmark', 'westland']);
  });
});

test('a phrase begins with its article: what stands before it belongs to a place', () => {
  const text =
    'Karin Lindholm hat auf ihrem Hof in Tannbach den westländischen Minister Jens Okker empfangen.';
  expect(parties(text).sort()).toEqual(['jens-okker', 'karin-lindholm']);
});

test('a maker of goods is not the land it comes from', () => {
  const text = 'Wie der ostländische Hersteller bekannt gab, wird er die Werft übernehmen.';
  expect(parseText(text).events).toEqual([]);
});

describe('the other side', () => {
  test.each<[string, string[]]>([
    ['Ostland sperrte Konten von Minister Ivo Varga.', ['ostland', 'ivo-varga']],
    ['Ostland stoppte die Ausfuhr von Öl in die Nordmark.', ['ostland', 'nordmark']],
    ['Ostland stoppte in der Nordmark die Ausfuhr von Öl.', ['ostland']],
    ['Gestern hat Ostland der Nordmark Zelte zugesagt.', ['ostland', 'nordmark']],
    ['Auf Bitten Westlands hat Ostland Zelte zugesagt.', ['ostland', 'westland']],
    ['Ostland hat seinen Beitritt zum Südbund zugesagt.', ['ostland', 'suedbund']],
    ['Ostland hat die Sanktionen gegen Westland aufgehoben.', ['ostland', 'westland']],
    [
      'Karin Lindholm sprach mit dem König der Nordmark. Sie sagte ihm Zelte zu.',
      ['karin-lindholm', 'nordmark'],
    ],
    [
      'Karin Lindholm telefonierte mit ihren Kollegen aus Westland, dem Südbund und der Nordmark.',
      ['karin-lindholm', 'westland', 'suedbund', 'nordmark'],
    ],
    // Who goes between does nothing himself.
    ['Ostland kündigte die Waffenruhe, die unter Vermittlung Westlands zustande kam.', ['ostland']],
    ['Karin Lindholm schlug eine Runde vor, zu der Ostland seine Teilnahme zugesagt hat.', ['ostland']],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected));

  test('an ultimatum is set to whom the article names, where its sentence names nobody', () => {
    const ultimatum =
      'Bis Montag müsse die Brücke frei sein, sonst werde man sie sperren, sagte Karin Lindholm.';
    expect(parties(`Die Nordmark rückt vor. Die Nordmark schweigt. ${ultimatum}`)).toEqual([
      'karin-lindholm',
      'nordmark',
    ]);
    expect(parties(`Die Nordmark und Westland rücken vor. Beide schweigen. ${ultimatum}`)).toEqual([
      'karin-lindholm',
    ]);
  });
});
