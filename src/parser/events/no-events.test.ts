/** What looks like a deed of states and is none: private subjects, sport, what is only supposed; and what must stay one. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const kinds = (text: string): string[] => parseText(text).events.map((event) => event.kind);

describe('no event', () => {
  test.each([
    'Der Konzern stoppt die Lieferungen nach Westland.',
    'Am Montag stellte die Bahn ihre Lieferungen nach Westland ein.',
    'Volaria stoppt die Auslieferung des Modells in Westland.',
    'Die Mutter versprach ihrem Sohn eine Reise nach Westland.',
    'Fjordnet-Sprecherin Mareike Lüth begrüßte den Plan.',
    'Die Kommission in Osthaven bestätigte dies.',
    'Das Deutsche Zentrum für Seefahrt steuert zehn Millionen Euro bei.',
    'Die Linien der Stadt wurden im Nordblatt als ein Werkzeug Ostlands bezeichnet.',
    'Der Minister sieht grünes Licht für seine Pläne in Ostland.',
    'Ostlands Autoindustrie reagierte mit Sorge.',
    'Der Kanzler der Universität Osthaven, Egon Prahl, lehnte die Forderung ab.',
    'Molkereichefin Lise Moor lehnte die Forderung ab.',
    'Fahrgastsprecher Kai Brandis forderte Entschädigung.',
    'Bürgermeisterin Nina Holm sagte zu, mit dem Förderverein zu sprechen.',
    'Sänger Peter Kahl versprach Karin Lindholm ein Lied.',
    'Unternehmer Peter Kahl stoppte seine Lieferungen nach Ostland.',
    'Für den Fall, dass Ostland die Hilfe einstellt, wird eine Halle gebaut.',
    'Es gab unbestätigte Berichte, wonach Ostland Waffen geliefert hat.',
    'Karin Lindholm solle sich darum kümmern, dass Ostland Geld überweist.',
    'Einige von ihnen haben ihre Waffen an Ostland ausgehändigt.',
    'Der Vorsitzende Richter Bruno Kahl warnte den Zeugen.',
    'Expeditionsleiter Hans Plattner lehnte die Einladung ab.',
    'Viele Ostländer forderten ein Ende der Gebühr.',
    'Ein 44-jähriger Ostländer drohte mit der Sprengung eines Konsulats.',
    '60 Prozent der Ostländer lehnen den Plan ab.',
    'Zwei Ostländer sagten, man habe ihnen Geld versprochen.',
    'Karin Lindholm telefoniert gern mit Jens Okker.',
    'Ostland sperrt die Grenze zu Westland traditionell im Juli.',
    'Als Ostland 1989 die Grenze öffnete, war sie acht Jahre alt.',
    'Ostland habe längst zugesagt, doch bestätigen will das niemand.',
    'Unter dem Titel „Ostland stoppt die Lieferungen“ erschien ein Band.',
    'Eine Absage an Westland wäre ein Fehler, meint der Kolumnist.',
    'Eine Zusage Ostlands habe es nie gegeben.',
    'Dass Ostland die Lieferungen gestoppt habe, trifft nicht zu.',
    'Es wäre nicht das erste Mal, dass Ostland die Lieferungen stoppt.',
    'In der Serie kündigt Karin Lindholm das Bündnis mit Westland auf.',
    'Jens Okker, gespielt von Arvo Tiedgenrath, drohte Ostland mit Krieg.',
    'Mehr zum Thema: Ostland droht Westland mit Klage',
    'Die Botschaft Ostlands bleibt wegen des Feiertags geschlossen.',
    'Ostland sagte das Testspiel gegen Westland ab.',
    'Ostland verlangt von allen eine Vignette.',
    'Ein Blatt schrieb, Ostland habe den Abzug zugesagt. Daran sei kein Wort wahr.',
    'Die Stadt Osthaven fördert den Ausbau der Radwege mit zehn Millionen Euro.',
    'Die Fluggesellschaft stellt den Betrieb zwischen Osthaven und Westburg ein.',
  ])('where somebody else acts: %s', (text) => expect(kinds(text)).toEqual([]));

  test.each([
    'Mit einem 3:0 besiegelte Ostland das Ausscheiden der Nordmark.',
    'Westlands Nationalspieler sagte seine Teilnahme am Länderspiel gegen Ostland ab.',
    'Ostland kann gegen Westland auf seinen Torhüter nicht verzichten.',
    'Ostland stoppte Westland. In der Halbzeit sah es anders aus. Der Torhüter hielt zwei Elfmeter. Der Stürmer traf.',
  ])('in sport: %s', (text) => expect(kinds(text)).toEqual([]));

  test.each([
    'Ostland hat Gesetze, die von Fachleuten als Eingriff gewertet wurden.',
    'Ostland führt Bücher über Händler, die jede Auskunft verweigern.',
    'Nachdem Karin Lindholm davon gesprochen hatte, wandten sich Fachleute gegen kürzere Fristen.',
    'Sie bezichtigt den Südbund zudem der Lüge.',
    'Ein Sprecher des Vereins bestätigte, dass Karin Lindholm das Amt wechselt.',
    'Die Fischer hatten sich gegen den Zaun, als Mittel des Südbunds bekannt, gewehrt.',
    'Dass Karin Lindholm von Häfen spricht, wird teils heftig kritisiert.',
    'Osthaven – Ostländische Spediteure fordern laut Medienberichten von westländischen Kunden Ersatz.',
  ])('where nobody is said to say it: %s', (text) => expect(kinds(text)).toEqual([]));

  test.each([
    'Würde Ostland die Lieferungen stoppen, wäre das ein harter Schlag.',
    'Experten halten es für möglich, dass Ostland seine Exporte drosselt.',
    'Wann Ostland das Abkommen ratifiziert, blieb offen.',
    'Auf die Frage, ob Ostland zu Gesprächen mit Westland bereit sei, schwieg sie.',
    'Dass Ostland dem Abkommen zustimmt, gilt als sicher.',
    'Seit Jahren liefert Ostland Gas an Westland.',
    'Alle rechnen damit, dass Ostland seine Kritik, wenn es das Abkommen ablehnt, nicht aufrechterhalten kann.',
    'Karin Lindholm sprach von nicht gehaltenen Zusagen.',
    'Karin Lindholm sagte, es werde besprochen, welche Hilfsgüter nicht freigegeben werden.',
    'Man stelle sich vor, Karin Lindholm hätte zum Hörer gegriffen und Jens Okker angerufen.',
    'Es heißt, Ostland habe die Lieferungen eingestellt. Das ist falsch.',
    'Die Deutsche Bahn stellte den Verkehr nach Westland ein.',
    'Wie viel Geld Karin Lindholm für die Häfen bereitstellen will, verriet sie nicht.',
    'Für den verstärkten Einsatz der Truppen ist Ostland dankbar.',
    'In dem Antrag, dem die Genossen zugestimmt hatten, kommt Ostland nicht vor.',
    'Karin Lindholm schickte der Kommission einen Gruß.',
  ])('where it is only supposed, asked, or nothing new: %s', (text) => expect(kinds(text)).toEqual([]));
});

test.each([
  ['Die Rebellen stoppten die Lieferungen nach Westland.', 'halt'],
  ['Mehrere Staaten sagten Westland Hilfe zu.', 'pledge'],
  ['Alle Häfen von Westland bleiben bis zum 1. Juli geschlossen.', 'halt'],
  ['Die Lieferungen zwischen Ostland und Westland wurden eingestellt.', 'halt'],
])('public parties without a name, and what was done to somebody, stay: %s', (text, kind) =>
  expect(kinds(text)).toEqual([kind]),
);

test("what somebody wants of another is a demand and none of the other's deeds", () =>
  expect(kinds('Karin Lindholm will, dass Westland die Häfen öffnet.')).toEqual(['demand']));

test('each verb behind "und" has its own day and its own plans', () => {
  const [call] = parseText(
    'Karin Lindholm und Jens Okker telefonierten am Donnerstag und wollen sich am Montag treffen.',
  ).events;
  expect([call?.kind, call?.status, call?.time?.edtf]).toEqual(['call', 'held', '2025-07-03']);
});

test('"andernfalls" in the next sentence makes a demand an ultimatum; a headline that threatens is told below', () => {
  const demand = 'Ostland forderte Westland auf, die Häfen zu öffnen.';
  expect(kinds(demand)).toEqual(['demand']);
  expect(kinds(`${demand} Andernfalls werde der Handel ruhen.`)).toEqual(['ultimatum']);
  const threat = 'Ostland drohte am Montag, den Hafen zu sperren, falls Westland nicht zahlt.';
  expect(kinds(`Ostland droht mit Sperre\n\n${threat}`)).toEqual(['ultimatum']);
});

test('what was asked in a call is told of a call that took place', () => {
  const [call] = parseText('Karin Lindholm bat Jens Okker in einem Telefonat, die Häfen zu öffnen.').events;
  expect([call?.kind, call?.status]).toEqual(['call', 'held']);
});

test('a verb behind a comma belongs to the clause that the comma cut', () => {
  const [call] = parseText(
    'Karin Lindholm hat mit dem Präsidenten von Westland, Jens Okker, telefoniert.',
  ).events;
  expect(call?.participants.map(({ actor }) => actor as string)).toEqual(['karin-lindholm', 'jens-okker']);
  expect(kinds('Ostland hat sein Angebot, die Häfen auszubauen, zurückgezogen.')).toEqual(['halt']);
});

test('what stays one: some of a people beside their state, a title beside a deed, an interview with somebody public', () => {
  expect(kinds('Ostland drohte Westland, das viele Ostländer aufnimmt, mit Zöllen.')).toEqual(['warning']);
  expect(kinds('Karin Lindholm, deren Buch „Der Hafen“ heißt, drohte Westland mit Zöllen.')).toEqual([
    'warning',
  ]);
  const turns = (who: string): string =>
    `Worüber wir reden\n\nNORDBLATT: Was nun?\n\n${who}: Ostland hat die Lieferungen an Westland gestoppt.\n\nNORDBLATT: Und dann?\n\n${who}: Man wartet.`;
  expect(kinds(turns('Rainalter'))).toEqual([]);
  expect(kinds(turns('Karin Lindholm'))).toEqual(['halt']);
});

test('"seine Soldaten" are not one soldier', () => {
  const [halt] = parseText('Ostland will seine Soldaten heimholen.').events;
  expect(halt?.told.amount).toBeUndefined();
});

test('in front of a name stands its own preposition, and "und" carries it on', () => {
  const [met] = parseText('Jens Okker empfing in Osthaven Präsidentin Karin Lindholm.').events;
  expect(met?.kind).toBe('meeting');
  const [spoke] = parseText('Der Südbund telefonierte mit Karin Lindholm und Jens Okker.').events;
  expect(spoke?.participants.map(({ actor }) => actor as string).sort()).toEqual([
    'jens-okker',
    'karin-lindholm',
    'suedbund',
  ]);
});

test('what reports say and somebody denies is a statement of his, and nobody stopped anything', () => {
  expect(
    kinds('Karin Lindholm dementierte Berichte, Ostland habe die Lieferungen an Westland gestoppt.'),
  ).toEqual(['statement']);
});
