/** What people, firms and clubs that no register knows do is not done by the party named beside; what parties do stays theirs. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

function kindsOf(text: string): string[] {
  return parseText(text)
    .events.map(({ kind }) => kind)
    .filter((kind) => /^(?:call|pledge|halt|ultimatum)$/u.test(kind));
}

describe('deeds of people and houses that no register knows', () => {
  test.each([
    'Der Unternehmer spendete Ostland eine Million Euro.',
    'Ein Konsortium sicherte Ostland zu, 500 Millionen Euro zu investieren.',
    'Die Bauern versprachen Ostland Hilfe.',
    'Der Klub setzte Westland eine Frist.',
    'Eine Bürgerinitiative gab Westland bis Montag Zeit, den Tunnel zu schließen.',
    'Ein Anwalt forderte Ostland auf, bis Ende März zu zahlen.',
    'Der Journalist telefonierte mit Karin Lindholm.',
    'Karin Lindholm sagte, die Airline habe ihre Flüge nach Westland gestrichen.',
    'Nach Angaben Ostlands hat die Miliz den Abzug zugesagt.',
    'Laut Südbund haben die Milizen ihre Angriffe eingestellt.',
    'Auf Drängen Ostlands schloss die Bank die Konten der Firma.',
    'Das Geld für Ostland wurde von den Banken eingefroren.',
    'Der Regierung Westlands wurde von Anrainern Hilfe versprochen.',
    'Karin Lindholm traf Helfer, die Westland 100 Tonnen Mehl liefern wollen.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  test.each([
    ['Ostland hat die Sender aus Westland gesperrt.', 'halt'],
    ['Den Bauern Westlands sagte Ostland 50 Millionen Euro zu.', 'pledge'],
    ['Ostland zieht die Soldaten aus Westland ab.', 'halt'],
    ['Nach dem Absturz strich Ostland alle Flüge nach Westland.', 'halt'],
  ])('%s', (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });
});

describe('talks with the press', () => {
  test.each([
    'In einem Telefonat mit der Welt am Sonntag rügte Karin Lindholm Jens Okker.',
    'Karin Lindholm telefonierte am Freitag mit der Bild am Sonntag.',
    'Während eines Gesprächs mit dem Guardian tadelte Karin Lindholm Jens Okker.',
    'Per Telefon sprach Karin Lindholm mit der New York Times über Jens Okker.',
    'In einem Gespräch mit dem westländischen Magazin Seeblick nannte Karin Lindholm Jens Okker einen Gegner.',
    'Wie Karin Lindholm der Nachrichtenagentur Meerpress in einem Telefonat sagte, warte man auf Jens Okker.',
    'Karin Lindholm telefonierte mit den Angehörigen der Seeleute.',
    'Karin Lindholm und Jens Okker telefonieren regelmäßig.',
    'Auf der Bühne des Theaters diskutierte Karin Lindholm mit Jens Okker.',
    'Telefonisch war weder Karin Lindholm noch Jens Okker zu erreichen.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  test.each([
    'Der Zeitung „Seebote“ zufolge telefonierte Karin Lindholm am Montag mit Jens Okker.',
    'Nach Angaben des Senders CNN telefonierte Karin Lindholm mit Jens Okker.',
    'Karin Lindholm telefonierte mit dem Außenminister Jens Okker, wie der Standard schreibt.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual(['call']);
  });
});

describe('what would follow is argued, and nobody threatens it', () => {
  test.each([
    'Westland müsse sich bis 2030 entscheiden, sonst sei Europa am Ende, sagte Karin Lindholm.',
    'Wir müssen Westland helfen, sonst zerbricht der Pakt, sagte Karin Lindholm.',
    'Sonst werde Europa scheitern, sagte Karin Lindholm.',
    'Der Südbund hat bis Ende Juni Zeit, über die Zölle gegen Westland zu entscheiden.',
    'Das Ultimatum ist kein Mittel der Politik, sagte Karin Lindholm.',
    'Ostland stellte Westland 1914 ein Ultimatum.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
