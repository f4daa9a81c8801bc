/** Links as they went out into the world, and what they must show for good. Lines are added, never edited. */

export type FrozenLink = {
  readonly link: string;
  /** The link version that wrote it. */
  readonly version: number;
  /** Words of the article, or of the chips and headings around them. */
  readonly shows: readonly string[];
};

export const frozenLinks: readonly FrozenLink[] = [
  { version: 1, link: '', shows: ['Ereignisse'] },
  { version: 1, link: 'e/wnx24jm', shows: ['Telefonat', '4. Juli 2025', '40 Minuten', 'sehr wichtig'] },
  {
    version: 1,
    link: 'e/wnx24jm-telefonat-trump-selenskyj-luftverteidigung?v=1&kind=call&actor=trump.selenskyj&from=2025-07-01',
    shows: ['40 Minuten', 'Art: Telefonat', 'Akteur: Trump', 'Akteur: Selenskyj', 'ab 1. Juli 2025'],
  },
  { version: 1, link: 'e/wnx24jm/compare', shows: ['Chas Pravdy', '112.ua', '40 Minuten'] },
  { version: 1, link: 'embed/e/wnx24jm', shows: ['Im Wortlaut', '40 Minuten'] },
  {
    version: 1,
    link: 'e/xp5j9f9-ultimatum',
    shows: ['Ultimatum', '14. Juli 2025', '50', '2. September 2025'],
  },
  { version: 1, link: 'e/jfcrh5x-stopp', shows: ['Stopp', 'Juli 2025'] },
  { version: 1, link: 'a/004-6131d308b1147b31', shows: ['dpa-AFX', '2. Juli 2025'] },
  { version: 1, link: 'p/selenskyj', shows: ['Wolodymyr Selenskyj'] },
  {
    version: 1,
    link: '?v=1&outlet=dpa-afx&form=hearsay',
    shows: ['Quelle: dpa-AFX', 'Wiedergabe: Hörensagen'],
  },
  { version: 1, link: '?v=1&topic=luftverteidigung&view=list', shows: ['Thema: Luftverteidigung'] },
  { version: 1, link: '?v=1&from=2025-02-01&to=2025-02-28&q=Hegseth', shows: ['Hegseth', '1. Februar 2025'] },
  { version: 1, link: 'e/wnx24jm?v=1&lang=en', shows: ['Call', '4 July 2025', '40 Minuten'] },
  {
    version: 1,
    link: 'e/wnx24jm/compare?v=1&accounts=001-f2eeb12d6e9d931c.000-c5431c0143cf0bcd&blind=1',
    shows: ['Zwei Quellen, ein Telefonat', 'Quelle A', 'Quelle B', 'anders belegt'],
  },
  { version: 1, link: 'embed?v=1&kind=call&view=list', shows: ['Art: Telefonat', 'In Wortlaut öffnen'] },
  { version: 1, link: 'en/e/wnx24jm', shows: ['Call', '4 July 2025', '40 Minuten'] },
  { version: 1, link: 'en/embed/e/wnx24jm', shows: ['Call', '4 July 2025', '40 Minuten'] },
];
