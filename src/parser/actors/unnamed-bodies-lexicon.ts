/** What a state's bodies are called where an article leaves open whose they are: "Die Regierung stoppte …". Data. */

export type BodyWord = {
  /** Nominative, as it is shown. */
  readonly word: string;
  readonly en: string;
};

/** English name, then each word with its other cases. */
const rows: readonly (readonly [en: string, ...words: string[]])[] = [
  [
    'government',
    'Regierung',
    'Landesregierung',
    'Staatsregierung',
    'Zentralregierung',
    'Regionalregierung',
    'Kantonsregierung',
    'Übergangsregierung',
    'Militärregierung',
    'Interimsregierung',
    'Kabinett/Kabinetts',
    'Minderheitsregierung',
    'Koalitionsregierung',
    'Ministerrat/Ministerrats/Ministerrates',
    'Staatsrat/Staatsrats/Staatsrates',
    'Regierungsrat/Regierungsrats/Regierungsrates',
  ],
  [
    'ministry',
    'Ministerium/Ministeriums',
    'Verkehrsministerium/Verkehrsministeriums',
    'Umweltministerium/Umweltministeriums',
    'Landwirtschaftsministerium/Landwirtschaftsministeriums',
    'Agrarministerium/Agrarministeriums',
    'Bildungsministerium/Bildungsministeriums',
    'Kulturministerium/Kulturministeriums',
    'Sozialministerium/Sozialministeriums',
    'Arbeitsministerium/Arbeitsministeriums',
    'Entwicklungsministerium/Entwicklungsministeriums',
    'Bauministerium/Bauministeriums',
  ],
  ['foreign ministry', 'Außenministerium/Außenministeriums', 'Aussenministerium/Aussenministeriums'],
  ['interior ministry', 'Innenministerium/Innenministeriums'],
  ['defence ministry', 'Verteidigungsministerium/Verteidigungsministeriums'],
  ['finance ministry', 'Finanzministerium/Finanzministeriums'],
  ['justice ministry', 'Justizministerium/Justizministeriums'],
  ['economy ministry', 'Wirtschaftsministerium/Wirtschaftsministeriums'],
  ['trade ministry', 'Handelsministerium/Handelsministeriums'],
  ['energy ministry', 'Energieministerium/Energieministeriums'],
  ['health ministry', 'Gesundheitsministerium/Gesundheitsministeriums'],
  [
    'parliament',
    'Parlament/Parlaments',
    'Landtag/Landtags/Landtages',
    'Abgeordnetenhaus/Abgeordnetenhauses',
    'Nationalversammlung',
    'Unterhaus/Unterhauses',
    'Oberhaus/Oberhauses',
  ],
  ['cantonal parliament', 'Kantonsrat/Kantonsrats/Kantonsrates', 'Kantonsparlament/Kantonsparlaments'],
  [
    'committee',
    'Haushaltsausschuss/Haushaltsausschusses',
    'Finanzausschuss/Finanzausschusses',
    'Budgetausschuss/Budgetausschusses',
  ],
  ['coalition', 'Koalition', 'Regierungskoalition', 'Regierungsparteien'],
  ['senate', 'Senat/Senats'],
  ['army', 'Armee', 'Militär/Militärs', 'Streitkräfte/Streitkräften', 'Militärführung'],
  ['navy', 'Marine'],
  ['air force', 'Luftwaffe'],
  ['coast guard', 'Küstenwache'],
  ['opposition', 'Opposition'],
  ['authorities', 'Behörden'],
  ['rebels', 'Rebellen', 'Aufständische/Aufständischen', 'Separatisten', 'Putschisten'],
];

/** Each word, in every case, to the one it is a form of. */
export const bodyWords: ReadonlyMap<string, BodyWord> = new Map(
  rows.flatMap(([en, ...words]) =>
    words.flatMap((forms) => {
      const [word = forms] = forms.split('/');
      return forms.split('/').map((form) => [form, { word, en }] as const);
    }),
  ),
);
