/** The files a reader can take along: of each its name and how it is made. */
import type { ExportContext } from '../../domain/export/export-context';
import { eventsCalendar } from '../../domain/export/events-calendar';
import { eventsCsv } from '../../domain/export/events-csv';
import { subCorpus } from '../../domain/export/sub-corpus';
import { webAnnotations } from '../../domain/export/web-annotations';
import type { WortlautEvent } from '../../schema/event';

export type ExportFormat = {
  readonly id: 'csv' | 'json' | 'calendar' | 'annotations';
  readonly fileName: string;
  readonly mediaType: string;
  /** `address` is that of the view. */
  readonly write: (context: ExportContext, events: readonly WortlautEvent[], address: string) => string;
};

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export const exportFormats: readonly ExportFormat[] = [
  { id: 'csv', fileName: 'wortlaut.csv', mediaType: 'text/csv;charset=utf-8', write: eventsCsv },
  {
    id: 'json',
    fileName: 'wortlaut.json',
    mediaType: 'application/json',
    write: ({ index }, events) => asJson(subCorpus(index, events)),
  },
  {
    id: 'calendar',
    fileName: 'wortlaut.ics',
    mediaType: 'text/calendar;charset=utf-8',
    write: eventsCalendar,
  },
  {
    id: 'annotations',
    fileName: 'wortlaut-annotations.jsonld',
    mediaType: 'application/ld+json',
    write: (context, events, address) => asJson(webAnnotations(context, events, address)),
  },
];
