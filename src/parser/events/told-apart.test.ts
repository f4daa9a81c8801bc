/** A sentence tells as many deeds of a kind as it has, each with its own parties, day and figures; one told twice stays one. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';
import type { EventFinding } from '../document';

/** "ostland westland 5000000 Euro 20min ..2025-07-10 2025-07-01": who, how much, how long, until when, on which said day. */
function tell({ participants, told, time }: EventFinding): string {
  const { amount, minutes, deadline } = told;
  return [
    ...new Set(participants.map(({ actor }) => actor as string).sort()),
    ...(amount === undefined ? [] : [`${amount.value} ${amount.unit}`]),
    ...(minutes === undefined ? [] : [`${minutes.value}min`]),
    ...(deadline === undefined ? [] : [`..${deadline.latest}`]),
    ...(time?.span == null ? [] : [time.edtf]),
  ].join(' ');
}

const told = (text: string, kind: string): EventFinding[] =>
  parseText(text).events.filter((event) => event.kind === kind);

describe('deeds of one kind side by side', () => {
  test.each<[string, string, string[]]>([
    [
      'pledge',
      'Ostland gibt 5 Millionen, die Nordmark 3 Millionen Euro.',
      ['nordmark 3000000 Euro', 'ostland 5000000 Euro'],
    ],
    [
      'pledge',
      'Ostland sagte 20 Millionen Euro zu, die Nordmark fünf Millionen.',
      ['nordmark 5000000 Euro', 'ostland 20000000 Euro'],
    ],
    [
      'pledge',
      'Ostland sagte 20 Millionen Euro zu, die Nordmark schickt zwei Schiffe.',
      ['nordmark 2 Schiffe', 'ostland 20000000 Euro'],
    ],
    [
      'pledge',
      'Ostland hat Westland 40 Lastwagen versprochen, der Südbund 12.',
      ['ostland westland 40 Lastwagen', 'suedbund westland 12 Lastwagen'],
    ],
    [
      'pledge',
      'Ostland liefert 200 Zelte und Westland 3000 Decken.',
      ['ostland 200 Zelte', 'westland 3000 Decken'],
    ],
    [
      'pledge',
      'Während Ostland 15 Millionen Euro bereitstellt, gibt die Nordmark zwei Millionen.',
      ['nordmark 2000000 Euro', 'ostland 15000000 Euro'],
    ],
    [
      'pledge',
      'Lindholm sagte 30 Millionen Euro zu, Okker versprach zwei Fähren.',
      ['jens-okker 2 Fähren', 'karin-lindholm 30000000 Euro'],
    ],
    [
      'pledge',
      'Ostland überweist acht Millionen Euro; die Nordmark schickt 20 Ärzte.',
      ['nordmark 20 Ärzte', 'ostland 8000000 Euro'],
    ],
    [
      'pledge',
      'Ostland stellt 50 Soldaten bereit, die Nordmark 70 und der Südbund 20.',
      ['nordmark 70 Soldaten', 'ostland 50 Soldaten', 'suedbund 20 Soldaten'],
    ],
    [
      'pledge',
      'Ostland hat 12 Millionen Euro, die Nordmark vier Millionen Euro zugesagt.',
      ['nordmark 4000000 Euro', 'ostland 12000000 Euro'],
    ],
    [
      'pledge',
      'Ostland gibt Westland 5 Millionen und der Nordmark 3 Millionen Euro.',
      ['nordmark ostland 3000000 Euro', 'ostland westland 5000000 Euro'],
    ],
    [
      'pledge',
      'Lindholm sagte der Nordmark 20 Millionen Euro zu und versprach Westland zwei Schiffe.',
      ['karin-lindholm nordmark 20000000 Euro', 'karin-lindholm westland 2 Schiffe'],
    ],
    [
      'pledge',
      'Am Montag versprach Lindholm der Nordmark Gas zum Sommerpreis, am Dienstag sagte sie auch Westland 300 Millionen Kubikmeter zu.',
      ['karin-lindholm nordmark 2025-06-30', 'karin-lindholm westland 300000000 Kubikmeter 2025-07-01'],
    ],
    [
      'pledge',
      'Ostland stellt für die Nordmark 10 Millionen Euro bereit, für Westland vier Millionen.',
      ['nordmark ostland 10000000 Euro', 'ostland westland 4000000 Euro'],
    ],
    [
      'pledge',
      'Präsidentin Ada Varga versprach Ostland 40 Busse, Ministerin Ruth Marr sicherte der Nordmark 25 Millionen Euro zu.',
      ['ada-varga ostland 40 Busse', 'nordmark ruth-marr 25000000 Euro'],
    ],
    [
      'pledge',
      'Die Nordmark will 60 Gefangene freilassen, Ostland hat seinerseits 45 Seeleute begnadigt.',
      ['nordmark 60 Gefangene', 'ostland 45 Seeleute'],
    ],
    ['halt', 'Ostland stoppte die Gaslieferungen, Westland schloss seine Häfen.', ['ostland', 'westland']],
    [
      'halt',
      'Ostland stoppte die Lieferungen und Westland zog seinen Botschafter ab.',
      ['ostland', 'westland'],
    ],
    [
      'halt',
      'Während Ostland die Grenze schloss, setzte die Nordmark den Handel aus.',
      ['nordmark', 'ostland'],
    ],
    [
      'halt',
      'Ostland setzte die Zahlungen am Montag aus, die Nordmark am Mittwoch.',
      ['nordmark 2025-07-02', 'ostland 2025-06-30'],
    ],
    ['halt', 'Ostland stoppte die Lieferungen und zog seinen Botschafter ab.', ['ostland', 'ostland']],
    [
      'halt',
      'Ostland stoppt die Gaslieferungen an Westland und kündigt das Fischereiabkommen auf.',
      ['ostland', 'ostland westland'],
    ],
    [
      'halt',
      'Ostland schloss am Montag die Grenze und stellte am Mittwoch den Bahnverkehr ein.',
      ['ostland 2025-06-30', 'ostland 2025-07-02'],
    ],
    [
      'halt',
      'Westland hat die Verhandlungen abgebrochen und seinen Botschafter abgezogen.',
      ['westland', 'westland'],
    ],
    [
      'halt',
      'Lindholm stoppte erst die Kohlelieferungen, dann sperrte sie die Konten Westlands.',
      ['karin-lindholm', 'karin-lindholm westland'],
    ],
    [
      'halt',
      'Ostland stellte die Lieferungen an Westland am Montag und an die Nordmark am Mittwoch ein.',
      ['nordmark ostland 2025-07-02', 'ostland westland 2025-06-30'],
    ],
    [
      'halt',
      'Ostland stoppte die Kohlelieferungen, die Nordmark die Gaslieferungen.',
      ['nordmark', 'ostland'],
    ],
    [
      'call',
      'Lindholm telefonierte am Montag mit Okker und am Dienstag mit Präsident Tom Harro.',
      ['jens-okker karin-lindholm 2025-06-30', 'karin-lindholm tom-harro 2025-07-01'],
    ],
    [
      'call',
      'Lindholm telefonierte 20 Minuten mit Okker und eine Stunde mit Präsident Tom Harro.',
      ['jens-okker karin-lindholm 20min', 'karin-lindholm tom-harro 60min'],
    ],
    [
      'call',
      'Lindholm telefonierte erst mit Okker, dann mit Präsident Tom Harro.',
      ['jens-okker karin-lindholm', 'karin-lindholm tom-harro'],
    ],
    [
      'call',
      'Lindholm rief am Montag Okker an, am Dienstag telefonierte sie mit Präsident Tom Harro.',
      ['jens-okker karin-lindholm 2025-06-30', 'karin-lindholm tom-harro 2025-07-01'],
    ],
    [
      'call',
      'Am 8. Mai hatte Präsident Tom Harro mit Lindholm telefoniert, zwei Tage danach mit Okker.',
      ['jens-okker tom-harro 2025-05-10', 'karin-lindholm tom-harro 2025-05-08'],
    ],
    [
      'call',
      'Lindholm telefonierte am Montag und am Mittwoch mit Okker.',
      ['jens-okker karin-lindholm 2025-06-30', 'jens-okker karin-lindholm 2025-07-02'],
    ],
    [
      'call',
      'Okker telefonierte am Donnerstagmorgen mit Lindholm und am Abend mit Präsident Tom Harro.',
      ['jens-okker karin-lindholm 2025-07-03', 'jens-okker tom-harro 2025-07-03'],
    ],
    [
      'meeting',
      'Lindholm traf am Montag Okker und am Dienstag Präsident Tom Harro.',
      ['jens-okker karin-lindholm 2025-06-30', 'karin-lindholm tom-harro 2025-07-01'],
    ],
    [
      'meeting',
      'Okker sprach am Montag in Osthaven mit Lindholm, am Mittwoch kam er mit Präsident Tom Harro zusammen.',
      ['jens-okker karin-lindholm 2025-06-30', 'jens-okker tom-harro 2025-07-02'],
    ],
    [
      'meeting',
      'Am 16. Juni trafen sich Lindholm und Okker zum ersten Mal, eine Woche später zum zweiten.',
      ['jens-okker karin-lindholm 2025-06-16', 'jens-okker karin-lindholm 2025-06-23'],
    ],
    ['rejection', 'Ostland lehnte den Plan ab, Westland wies die Vorwürfe zurück.', ['ostland', 'westland']],
    [
      'demand',
      'Ostland forderte den Abzug der Soldaten, die Nordmark verlangte die Rückgabe der Schiffe.',
      ['nordmark', 'ostland'],
    ],
    [
      'ultimatum',
      'Ostland setzte Westland eine Frist bis zum 10. Juli, der Nordmark eine bis zum 20. Juli.',
      ['nordmark ostland ..2025-07-20', 'ostland westland ..2025-07-10'],
    ],
    [
      'warning',
      'Lindholm drohte mit Zöllen, Okker drohte seinerseits mit einem Boykott.',
      ['jens-okker', 'karin-lindholm'],
    ],
    [
      'pledge',
      'Ostland versprach 20 Millionen Euro, Westland und die Nordmark je fünf Millionen.',
      ['nordmark westland 5000000 Euro', 'ostland 20000000 Euro'],
    ],
    [
      'pledge',
      'Aus Ostland kommen 20 Millionen Euro, aus Westland 5 Millionen.',
      ['ostland 20000000 Euro', 'westland 5000000 Euro'],
    ],
    [
      'pledge',
      'Ostland erhält von Westland 20 Millionen Euro und von der Nordmark 10 Millionen.',
      ['nordmark ostland 10000000 Euro', 'ostland westland 20000000 Euro'],
    ],
    [
      'pledge',
      'Ostland schickt 20 Helfer, Westland zwei Hubschrauber und die Nordmark Decken.',
      ['nordmark', 'ostland 20 Helfer', 'westland 2 Hubschrauber'],
    ],
    [
      'call',
      'Am Montag telefonierte Lindholm mit Okker, am Dienstag mit Präsident Tom Harro und am Mittwoch mit Präsidentin Ada Varga.',
      [
        'ada-varga karin-lindholm 2025-07-02',
        'jens-okker karin-lindholm 2025-06-30',
        'karin-lindholm tom-harro 2025-07-01',
      ],
    ],
    ['warning', 'Ostland drohte mit Zöllen, Westland mit einem Boykott.', ['ostland', 'westland']],
    [
      'demand',
      'Ostland verlangt die Rückgabe der Schiffe, Westland die Freilassung der Seeleute.',
      ['ostland', 'westland'],
    ],
  ])('%s: %s', (kind, text, expected) => expect(told(text, kind).map(tell).sort()).toEqual(expected));

  test('each has a place of its own, by which it is known for good', () => {
    const events = told('Ostland gibt 5 Millionen, die Nordmark 3 Millionen Euro.', 'pledge');
    expect(events.map(({ trigger }) => trigger)).toEqual([
      { start: 8, end: 12 },
      { start: 26, end: 55 },
    ]);
    expect(events.map(({ sentences }) => sentences)).toEqual([[0], [0]]);
  });

  test('a later sentence goes on about the one with its sum', () => {
    const events = told(
      'Ostland gibt Westland 5 Millionen Euro, die Nordmark 3 Millionen Euro. Ostland sagte die 5 Millionen Euro für Schiffe zu.',
      'pledge',
    );
    expect(events.map(({ sentences }) => sentences)).toEqual([[0, 1], [0]]);
  });
});

describe('one deed, however it is told', () => {
  test.each<[string, string]>([
    ['pledge', 'Ostland und die Nordmark sagten gemeinsam 20 Millionen Euro zu.'],
    ['pledge', 'Ostland, Westland und die Nordmark gaben zusammen 5 Millionen Euro.'],
    ['pledge', 'Hilfszusage: Ostland verspricht Westland 20 Millionen Euro.'],
    ['pledge', 'Ostland sagte Westland 20 Millionen Euro zu, die Zusage gilt bis Mai.'],
    ['pledge', 'Ostland sagte Westland 20 Millionen Euro zu und will das Geld bis Mai überweisen.'],
    ['pledge', 'Ostland gibt Westland 20 Millionen Euro und 30 Lastwagen.'],
    ['pledge', 'Ostland gibt Westland 20 Millionen Euro, davon fünf Millionen sofort.'],
    ['pledge', 'Ostland sagte 20 Millionen Euro zu, umgerechnet rund 22 Millionen Dollar.'],
    ['pledge', 'Ostland sagte 20 Millionen Euro zu, fünf Millionen mehr als die Nordmark.'],
    ['pledge', 'Ostland gibt 20 Millionen Euro, nachdem die Nordmark 10 Millionen gefordert hatte.'],
    ['pledge', 'Ostland schickt 40 Soldaten und 20 Ärzte in die Nordmark.'],
    ['pledge', 'Lindholm kündigte an, Ostland werde 20 Millionen Euro geben.'],
    ['pledge', 'Ostland versprach am Montag, am Dienstag 20 Zelte zu schicken.'],
    ['pledge', 'Ostland gibt 5 Millionen Euro im Juli und 3 Millionen im August.'],
    ['pledge', 'Ostland gibt 20 Millionen Euro, die Nordmark fordert 30 Millionen.'],
    ['pledge', 'Ostland sagte der Nordmark 20 Millionen Euro zu, Westland nicht.'],
    ['pledge', 'Ostland sagte Westland 200 Zelte für Osthaven und 300 Decken für Westburg zu.'],
    ['pledge', 'Ostland hat seine Zusage bekräftigt und Westland erneut 20 Millionen Euro versprochen.'],
    ['pledge', 'Lindholm sicherte Westland Hilfe zu und sprach von einer Zusage auf Dauer.'],
    ['pledge', 'Ostland sagte Westland Hilfe zu und versprach, 20 Zelte zu schicken.'],
    ['pledge', 'Ostland sagte zu, 20 Schiffe zu schicken, und erneuerte damit die Zusage vom Mai.'],
    ['pledge', 'Ostland gibt Westland 20 Millionen Euro, im Jahr zuvor waren es 15 Millionen.'],
    ['pledge', 'Ostland und Westland haben 20 Millionen Euro zugesagt, je zur Hälfte.'],
    ['halt', 'Ostland stoppte die Lieferungen, der Stopp gilt ab Montag.'],
    ['halt', 'Ostland stoppte und verbot die Ausfuhr von Kohle.'],
    ['halt', 'Lieferstopp: Ostland setzt die Ausfuhr von Kohle aus.'],
    ['halt', 'Ostland stoppte die Lieferungen von Gas und Kohle.'],
    ['halt', 'Ostland schließt die Grenze und lässt niemanden mehr hinein.'],
    ['halt', 'Ostland stoppt die Lieferungen an Westland und die Nordmark.'],
    ['halt', 'Ostland stoppte die Lieferungen und setzte sie damit bis Mai aus.'],
    ['halt', 'Ostland und Westland brachen die Gespräche am Montag ab.'],
    ['halt', 'Ostland stoppte die Ausfuhr von Öl und die Einfuhr von Kohle.'],
    ['halt', 'Ostland hat die Lieferungen gestoppt, nachdem Westland die Zahlungen nicht geleistet hatte.'],
    ['halt', 'Ostland brach die Verhandlungen mit Westland ab und erklärte die Gespräche für beendet.'],
    ['call', 'Lindholm telefonierte am Montag mit Okker und Präsident Tom Harro.'],
    ['call', 'Lindholm telefonierte am Montag mit Okker und sprach 20 Minuten mit ihm.'],
    ['call', 'Lindholm rief Okker an und telefonierte mit ihm eine Stunde lang.'],
    ['call', 'Lindholm und Okker telefonierten am Montag, das Gespräch dauerte 20 Minuten.'],
    ['meeting', 'Lindholm und Okker trafen sich am Montag und am Dienstag in Osthaven.'],
    ['meeting', 'Lindholm traf Okker am Montag zum Essen, das Treffen dauerte zwei Stunden.'],
    ['ultimatum', 'Ostland setzte Westland eine Frist bis Freitag, die Frist endet um 18 Uhr.'],
    [
      'ultimatum',
      'Ostland stellte Westland ein Ultimatum und forderte es auf, bis Freitag die Häfen zu öffnen.',
    ],
    ['warning', 'Lindholm warnte Westland und drohte mit Zöllen.'],
    ['halt', 'Die Hilfe ist unterbrochen: Ostland liefert vorerst keinen Reis mehr an Westland.'],
    ['pledge', 'Lindholm versprach Hilfe, Ostland schicke 20 Zelte.'],
    ['pledge', 'Ostland liefert Westland 20 Panzer und die nötige Munition.'],
    [
      'call',
      'Lindholm telefonierte am Montag mit Okker und reiste am Dienstag mit Präsident Tom Harro nach Westburg.',
    ],
    ['halt', 'Die Nordmark stellte den Flugverkehr und den Bahnverkehr ein.'],
  ])('%s: %s', (kind, text) => expect(told(text, kind)).toHaveLength(1));
});
