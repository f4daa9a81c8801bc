/** Signs by which lines that are not the article's wording give themselves away. Data, each with examples. */

export type LineRule = {
  readonly id: string;
  readonly role: 'byline' | 'related' | 'boilerplate';
  readonly pattern: RegExp;
  /** Lines (or their beginnings) it must match. */
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
};

const MONTH = '(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{L}*\\.?';
const DATE = `(?:\\d{1,2}\\.?\\s?${MONTH}\\s\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;

export const lineRules: readonly LineRule[] = [
  {
    id: 'de/line/outlet-and-date',
    role: 'byline',
    pattern: new RegExp(
      `^(?:[^.!?:„"]{2,60}\\s[-–—|·]\\s)?(?:\\p{L}+,\\s)?(?:den\\s)?${DATE}(?:[,|\\s]+(?:um\\s)?\\d{1,2}[:.]\\d{2})?(?:\\s?Uhr)?$`,
      'u',
    ),
    finds: ['Nordblatt - 07 Mai 2023 09:14', '12.02.2025, 18:30 Uhr', 'Freitag, 4. Juli 2025', '2025-07-04'],
    ignores: ['Am 4. Juli 2025 telefonierten sie', '4. Juli 2025: ein Tag und seine Folgen'],
  },
  {
    id: 'de/line/by-author',
    role: 'byline',
    pattern:
      /^(?:Von|Aus \p{Lu}\p{Ll}+ berichtet|Text:|Autor(?:in)?:)\s(?:\p{Lu}[\p{L}.-]+\s?){2,4}(?:(?:,|und)\s?(?:\p{Lu}[\p{L}.-]+\s?){1,4})?$/u,
    finds: ['Von Karin Lindholm', 'Von Karin Lindholm und Jens Okker'],
    ignores: ['Von Anfang an war klar, worum es ging.', 'Von der Leyen reist nach Kiew'],
  },
  {
    id: 'de/line/updated',
    role: 'byline',
    pattern:
      /^(?:Stand|Aktualisiert|Veröffentlicht|Zuletzt aktualisiert|Erschienen|Publiziert)(?:\s?:|\sam|\sum)\s?.{0,60}\d.{0,20}$/u,
    finds: ['Stand: 12.02.2025 18:30 Uhr', 'Aktualisiert am 3. Juli 2025'],
    ignores: ['Stand heute gibt es keine Einigung zwischen den Seiten.'],
  },
  {
    id: 'de/line/related-head',
    role: 'related',
    pattern:
      /^(?:Lesen Sie (?:auch|hier|mehr|dazu)|Lies auch|Auch interessant|Mehr (?:zum Thema|dazu|Nachrichten)|Das könnte (?:Sie|dich) (?:auch )?interessieren|Weitere (?:Artikel|Meldungen|Nachrichten|Themen)|Zum Thema|Siehe auch|Verwandte (?:Artikel|Themen)|Meistgelesen|Empfohlene(?:r)? (?:Artikel|redaktioneller Inhalt)|Passend dazu)(?![\p{L}])[^.]{0,60}$/u,
    finds: ['Lesen Sie auch', 'Mehr zum Thema', 'Lesen Sie auch:', 'Das könnte Sie auch interessieren'],
    ignores: [
      'Mehr Nachrichtensprecher kündigten am Montag ihren Rückzug an.',
      'Zum Themenabend kamen viele.',
    ],
  },
  {
    id: 'de/line/source-note',
    role: 'boilerplate',
    pattern:
      /^(?:Informationsquelle|Quellen?|Original(?:artikel|quelle)?|Themenverwandte Artikel)(?:\s?:.{0,120})?$/u,
    finds: ['Informationsquelle', 'Quelle: Nordblatt', 'Quellen'],
    ignores: ['Quellen im Ministerium sprachen von einem Fehler.'],
  },
  {
    id: 'de/line/picture-credit',
    role: 'boilerplate',
    pattern:
      /^(?:(?:Foto|Bild|Symbolbild|Archivbild|Archivfoto|Grafik|Video|Karte)(?:quelle|rechte|s)?\s?:|©|\(c\)\s|Copyright\s).{0,160}$/iu,
    finds: ['Foto: Jens Okker/Nordblatt', '© Nordblatt', 'Bildquelle: Ministerium'],
    ignores: ['Foto und Video zeigten denselben Ort.', 'Bilder vom Tatort gibt es nicht.'],
  },
  {
    id: 'de/line/picture-caption',
    role: 'boilerplate',
    pattern:
      /^(?:Bild|Foto)\s\d{1,3}\s(?:von|\/)\s?\d{1,3}(?![\p{L}\d]).{0,200}$|^\((?:Foto|Bild|Grafik|Quelle|Archivbild|Symbolbild)\s?:[^()]{1,120}\)$|^.{0,200}(?:©|\((?:Foto|Bild|Archivbild|Symbolbild)\s?:)[^.]{1,100}$/u,
    finds: [
      'Bild 1 von 3: Lindholm am Hafen',
      '(Foto: Karin Sund)',
      'Lindholm am Freitag in Osthaven © Sund/Nordblatt',
      'Der Hafen bei Nacht (Foto: Sund)',
    ],
    ignores: ['Bild und Ton fehlten.', 'Das Foto (2019) zeigt den Hafen.'],
  },
  {
    id: 'de/line/agency-note',
    role: 'boilerplate',
    pattern:
      /^\(?(?:Mit|Unter Verwendung von) (?:Material|Informationen|Inhalten|Agenturmaterial)(?:\s(?:von|der|des|aus).{1,60})?\)?\.?$/u,
    finds: ['(Mit Material von dpa)', 'Mit Material der Nachrichtenagenturen'],
    ignores: ['Mit Material für zehn Brücken fuhren sie los, sagte Okker.'],
  },
  {
    id: 'de/line/form',
    role: 'boilerplate',
    pattern:
      /^(?:Melden Sie sich (?:jetzt |hier |gleich )?(?:für|zu|an)(?![\p{L}]).{0,60}(?:Newsletter|an)|E-Mail-Adresse|Mit (?:der|Ihrer) (?:Registrierung|Anmeldung)|Ich (?:stimme|bin damit einverstanden)|Bitte (?:aktivieren|geben) Sie|Passwort|Datenschutz|Nutzungsbedingungen|Cookie|Sie (?:haben|sind) (?:bereits|schon) (?:ein Abo|Abonnent|registriert)|Schon registriert|Jetzt weiterlesen).{0,160}$/u,
    finds: [
      'Melden Sie sich für unseren Newsletter an',
      'E-Mail-Adresse eingeben',
      'Mit der Registrierung stimmen Sie den Nutzungsbedingungen zu.',
    ],
    ignores: ['Sie haben bereits gehandelt, sagte Okker.', 'Melden Sie sich nicht, droht eine Strafe.'],
  },
  {
    id: 'de/line/quotation-of-shares',
    role: 'boilerplate',
    pattern:
      /^(?:(?:ISIN|WKN|Symbol|Ticker)(?:\s|:).{0,60}|.{2,60}[\s:]\d{1,3}(?:\.\d{3})*,\d{1,4}\s?(?:€|EUR|Euro|USD|US-Dollar|Punkte|%)\s?\(?[+±−-]\s?\d+[,.]\d+\s?%\)?)$/u,
    finds: ['ISIN DE0001234567', 'Aktie der Nordwerft: 12,30 Euro (+2,1 %)'],
    ignores: ['Die Aktie stieg auf 12,30 Euro.', 'Symbolisch war das Treffen nicht.'],
  },
  {
    id: 'de/line/subscribe',
    role: 'boilerplate',
    pattern:
      /^(?:(?:Jetzt|Hier|Kostenlos)\s(?:\p{L}+\s){0,5}(?:abonnieren|registrieren|anmelden|bestellen|lesen|testen|einloggen)|Newsletter|Registrieren|Anmelden|Abonnieren|Teilen|Drucken|Kommentare?|Anzeige|Werbung|Zur Startseite|Weiterlesen|Mit Material von|Dieser (?:Artikel|Text|Inhalt) (?:ist|wurde|erschien|stammt)|Alle Rechte vorbehalten|Folgen Sie uns)(?![\p{L}]).{0,120}$/u,
    finds: ['Jetzt kostenlos registrieren', 'Anzeige', 'Newsletter bestellen', 'Alle Rechte vorbehalten.'],
    ignores: ['Anzeigen gegen unbekannt gab es keine.', 'Jetzt wollen beide Seiten wieder reden.'],
  },
];

const AGENCY =
  '(?:dpa(?:-AFX)?|AFP|Reuters|rtr|AP|APA|SDA|KNA|epd|SID|dts|dapd|ddp|TASS|Interfax|Ukrinform|Xinhua)';

/**
 * "BERLIN (dpa) -", "date 2023-05 OSTHAVEN (dpa-AFX) -", "Osthaven/Nordhafen (AP/Nordblatt) –" at the head of the first paragraph; a
 * known agency also without its dash: "Osthaven (dpa).", "Osthaven. (AFP)".
 */
export const agencyPrefix = new RegExp(
  `^(?:date\\s\\d{4}(?:-\\d{2}){0,2}\\s)?(?:\\p{Lu}[\\p{L}.]*(?:[\\s/-]\\p{Lu}[\\p{L}.]*){0,4}\\s?)?(?:\\([^()]{2,40}\\)\\s?(?:[-–—:]|\\.\\s[-–—])|\\(${AGENCY}(?:/[\\p{L}-]{2,12})*\\)\\.?(?=\\s))\\s?`,
  'u',
);

/** "/ksr/DP/stw", "dpa/sund", "(dpa)" or "(dpa/jok)" at the very end of the last paragraph. */
export const signOff =
  /(?:(?<=[.!?…“”"«»)]\s)[\p{L}-]{2,10})?(?:\/[\p{L}\d]{2,6}){1,5}\s*$|\s\((?:[\p{L}-]{2,10}\/)+[\p{L}-]{2,10}\)\s*$|(?<=[.!?…“”"«»])\s\([\p{L}-]{2,10}\)\s*$/u;
