/** What the share dialog says, in both languages. Outside of the other messages: it comes with the dialog's own code. */
import type { Lang } from './messages';

const de = {
  title: 'Teilen, zitieren, herunterladen',
  close: 'Schließen',
  failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
  working: 'Wird zusammengestellt …',
  copied: 'Kopiert',
  saved: 'Heruntergeladen',
  link: 'Link',
  wording: 'Wortlaut',
  passage: 'Stelle',
  copyWording: 'Wortlaut mit Quelle kopieren',
  copyAll: 'Alle Wortlaute kopieren',
  saveCard: 'Zitatkarte als Bild speichern',
  cardLabel: (words: string, outlet: string) => `Zitatkarte: ${words} ${outlet}`,
  cite: 'Quellenangabe',
  citeHint: 'Für Literaturverwaltungen wie Zotero, Citavi oder EndNote.',
  what: 'Was',
  eventAndSources: 'Das Ereignis und seine Quellen',
  format: 'Format',
  copy: 'Kopieren',
  save: 'Herunterladen',
  export: 'Daten',
  exportAll: (count: number) =>
    count === 1 ? 'Das eine Ereignis, das es gibt.' : `Alle ${count.toLocaleString('de')} Ereignisse.`,
  exportHint: (count: number) =>
    count === 1
      ? 'Das eine Ereignis, das die Filter übrig lassen.'
      : `Die ${count.toLocaleString('de')} Ereignisse, die die Filter übrig lassen.`,
  exportTooMany: (count: number, most: number) =>
    `Die Filter lassen ${count.toLocaleString('de')} Ereignisse übrig. Bis zu ${most} lassen sich auf einmal herunterladen: Grenzen Sie die Auswahl ein, etwa auf einen Zeitraum.`,
  exportUncounted: 'Wie viele Ereignisse die Filter übrig lassen, steht noch nicht fest.',
  exportRelations: 'Verbindungen zu Ereignissen außerhalb dieser Auswahl stehen nicht in der Datei.',
  csv: 'Tabelle (CSV)',
  csvHint: 'Eine Zeile je Stelle, für Tabellenprogramme.',
  json: 'Korpus (JSON)',
  jsonHint: 'Alles, was Wortlaut über diese Ereignisse weiß, mit den Artikeln.',
  calendar: 'Kalender (iCalendar)',
  calendarHint: 'Ereignisse als ganze Tage; Fristen mit Erinnerung am Vortag.',
  annotations: 'Anmerkungen (JSON-LD)',
  annotationsHint: 'Jede Stelle als Web Annotation des W3C.',
  deadline: 'Frist',
  sources: 'Quellen',
  embed: 'Einbetten',
  embedHint: 'Zeigt dieses Ereignis auf einer anderen Website. Den Text dort in die Seite einfügen.',
  embedListHint: 'Zeigt dieselben Ereignisse auf einer anderen Website. Den Text dort in die Seite einfügen.',
  embedListTitle: 'Ereignisse',
  embedCode: 'Text zum Einfügen',
  copyEmbed: 'Text zum Einbetten kopieren',
};

const en: typeof de = {
  title: 'Share, cite, download',
  close: 'Close',
  failed: 'That did not work. Please try again.',
  working: 'Being put together …',
  copied: 'Copied',
  saved: 'Downloaded',
  link: 'Link',
  wording: 'Wording',
  passage: 'Passage',
  copyWording: 'Copy wording with source',
  copyAll: 'Copy all wordings',
  saveCard: 'Save quote card as a picture',
  cardLabel: (words, outlet) => `Quote card: ${words} ${outlet}`,
  cite: 'Citation',
  citeHint: 'For reference managers such as Zotero, Citavi or EndNote.',
  what: 'What',
  eventAndSources: 'The event and its sources',
  format: 'Format',
  copy: 'Copy',
  save: 'Download',
  export: 'Data',
  exportAll: (count) =>
    count === 1 ? 'The one event there is.' : `All ${count.toLocaleString('en')} events.`,
  exportHint: (count) =>
    count === 1
      ? 'The one event that the filters leave.'
      : `The ${count.toLocaleString('en')} events that the filters leave.`,
  exportTooMany: (count, most) =>
    `The filters leave ${count.toLocaleString('en')} events. Up to ${most} can be downloaded at once: narrow the selection, for instance to a period.`,
  exportUncounted: 'How many events the filters leave is not known yet.',
  exportRelations: 'Connections to events outside this selection are not in the file.',
  csv: 'Table (CSV)',
  csvHint: 'One line for each passage, for spreadsheets.',
  json: 'Corpus (JSON)',
  jsonHint: 'All that Wortlaut knows about these events, with the articles.',
  calendar: 'Calendar (iCalendar)',
  calendarHint: 'Events as whole days; deadlines with a reminder the day before.',
  annotations: 'Annotations (JSON-LD)',
  annotationsHint: 'Each passage as a W3C Web Annotation.',
  deadline: 'Deadline',
  sources: 'Sources',
  embed: 'Embed',
  embedHint: 'Shows this event on another website. Paste the text into a page there.',
  embedListHint: 'Shows the same events on another website. Paste the text into a page there.',
  embedListTitle: 'Events',
  embedCode: 'Text to paste',
  copyEmbed: 'Copy the text for embedding',
};

export type ShareWords = typeof de;

export const shareWords: Readonly<Record<Lang, ShareWords>> = { de, en };
