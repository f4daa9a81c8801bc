/** Bodies every state has: which stand for the state itself, which are actors of their own. Data. */

export type StateBody = {
  /** Last part of the word, lower case, all case forms: "verteidigungsministerium(s)". */
  readonly pattern: RegExp;
  /** null: the word stands for the state ("die russische Regierung"). */
  readonly own: { readonly slug: string; readonly de: string; readonly en: string } | null;
  /** Of the state's land, but acting for itself: "die Opposition". */
  readonly apart?: true;
  /** Of a union of states, never of one: "die EU-Staaten". */
  readonly members?: true;
  /** Of a land, never of a state: "die ostmärkische Landesregierung". */
  readonly land?: true;
  /** "Der Bund": of the federation the article is about. */
  readonly federal?: true;
  /** Part of another body, which acts by it: "der Vorstand des Südbunds". */
  readonly organ?: true;
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
};

const standsFor = (
  pattern: RegExp,
  finds: readonly string[],
  ignores: readonly string[] = [],
): StateBody => ({ pattern, own: null, finds, ignores });
const own = (slug: string, de: string, en: string, pattern: RegExp): StateBody => ({
  pattern,
  own: { slug, de, en },
  finds: [de],
  ignores: ['Misere'],
});

export const stateBodies: readonly StateBody[] = [
  standsFor(
    /^(?:(?:\p{Ll}[\p{Ll}-]*-|minderheits|mehrheits|koalitions|einheits|allein|reform|interims|not|links|rechts)?regierung|ministerrate?s?|staatsrate?s?|entwicklungs(?:hilfe)?agentur|katastrophenhilfe|staatsführung|führung|staatsregierung|zentralregierung|übergangsregierung|militärregierung|junta|administration|militärjunta|militärführung|staatsspitze|militärrate?s?|übergangsrate?s?|revolutionsrate?s?|regierungskoalition|kabinetts?|sicherheitskabinetts?|kriegskabinetts?|regimes?|putschisten|machthabern?|seite|behörden|staat(?:es)?|bundesministeriums?|ratsvorsitz(?:es)?|vorsitz(?:es)?|ratspräsidentschaft|präsidentschaft)$/u,
    [
      'regierung',
      'minderheitsregierung',
      'ministerrat',
      'führung',
      'seite',
      'übergangsrat',
      'sicherheitskabinett',
    ],
    ['regierungen', 'führungskraft'],
  ),
  standsFor(
    /^(?:armee|militärs?|streitkräften?|truppen|luftwaffe|marine|armeeführung|generalstabs?|kriegsmarine|heer(?:es)?|flotte|küstenwache|grenzschutz(?:es)?|grenztruppen|soldaten|bodentruppen|regierungs(?:truppen|armee|soldaten|streitkräften?|delegation|seite)|sicherheitskräften?|delegation(?:en)?|unterhändlern?|vertretern?|regierungsvertretern?|diplomaten|generälen?|generalen?|emissären?|abgesandten?|konfliktparteien|kriegsparteien|bürgerkriegsparteien)$/u,
    ['armee', 'streitkräfte', 'regierungsdelegation', 'unterhändler', 'küstenwache', 'konfliktparteien'],
    ['armeen', 'marineblau', 'parteien'],
  ),
  {
    ...standsFor(
      /^(?:(?:mitglieds?|partner|bündnis|küsten|anrainer)?(?:staaten|ländern?)|republiken|regierungen|partnern?|verbündeten)$/u,
      ['staaten', 'mitgliedsländer', 'partner'],
      ['staat', 'land', 'landesteile'],
    ),
    members: true,
  },
  {
    ...standsFor(
      /^(?:(?:landes|kantons|regional|autonomie|provinz|teil|gliedstaats)regierung|(?:landes|kantons|stadt|provinz)behörden|senate?s?|(?:staats|senats|landes)kanzlei|landtage?s?|landeskabinetts?|regierungsrate?s?|kantonsrate?s?|(?:kantons|landes|regional)parlaments?|bürgerschaft)$/u,
      ['landesregierung', 'senat', 'staatskanzlei'],
      ['regierung', 'senator'],
    ),
    land: true,
  },
  own(
    'aussenministerium',
    'Außenministerium',
    'Foreign ministry',
    /^(?:außenministeriums?|außenamte?s?|außenamt)$/u,
  ),
  own(
    'verteidigungsministerium',
    'Verteidigungsministerium',
    'Defence ministry',
    /^verteidigungsministeriums?$/u,
  ),
  own('innenministerium', 'Innenministerium', 'Interior ministry', /^innenministeriums?$/u),
  own('finanzministerium', 'Finanzministerium', 'Finance ministry', /^finanzministeriums?$/u),
  own('wirtschaftsministerium', 'Wirtschaftsministerium', 'Economy ministry', /^wirtschaftsministeriums?$/u),
  own('justizministerium', 'Justizministerium', 'Justice ministry', /^justizministeriums?$/u),
  own('gesundheitsministerium', 'Gesundheitsministerium', 'Health ministry', /^gesundheitsministeriums?$/u),
  own('energieministerium', 'Energieministerium', 'Energy ministry', /^energieministeriums?$/u),
  own('handelsministerium', 'Handelsministerium', 'Trade ministry', /^handelsministeriums?$/u),
  // Of what else there is a ministry or an authority for, it is the state that acts.
  standsFor(
    /^(?!außen|verteidigungs|innen|finanz|wirtschafts|justiz|gesundheits|energie|handels)\p{Ll}{3,}(?:ministeriums?|ministerien|behörden?)$/u,
    ['verkehrsministerium', 'fischereibehörde'],
    ['ministerium', 'außenministerium'],
  ),
  own(
    'praesidialamt',
    'Präsidialamt',
    "President's office",
    /^(?:präsidialamte?s?|präsidentenamte?s?|präsidialverwaltung|präsidentenbüros?)$/u,
  ),
  own('botschaft', 'Botschaft', 'Embassy', /^botschaft$/u),
  own(
    'parlament',
    'Parlament',
    'Parliament',
    /^(?:parlaments?|abgeordnetenhaus(?:es)?|nationalversammlung|abgeordnetenkammer|deputiertenkammer|volksversammlung|nationalkongress(?:es)?)$/u,
  ),
  own(
    'geheimdienst',
    'Geheimdienst',
    'Intelligence service',
    /^(?:geheimdienste?s?|auslandsgeheimdienste?s?|nachrichtendienste?s?)$/u,
  ),
  { ...standsFor(/^bund$/u, ['bund'], ['bundestag', 'südbund']), federal: true },
  {
    ...standsFor(
      /^(?:(?:exekutiv|general)?direktorium(?:s)?|exekutivrate?s?|exekutivausschuss(?:es)?|vorstande?s?|präsidiums?|verwaltungsrate?s?|gouverneursrate?s?|aufsichtsgremiums?|generalsekretariate?s?|sekretariate?s?|generalversammlung|vollversammlung|plenums?|spitze|leitung|zentrale|(?:haushalts|finanz|budget|außen|wirtschafts|verkehrs|innen|sozial|agrar|verteidigungs|rechts|bildungs|gesundheits|umwelt|entwicklungs|haupt|fach|lenkungs)?ausschuss(?:es)?|(?:not|sofort|katastrophen)?hilfefonds|nothilfefonds|katastrophenfonds|kriseninterventionsfonds)$/u,
      ['vorstand', 'exekutivrat', 'haushaltsausschuss', 'nothilfefonds'],
      ['vorstände', 'ausschüsse'],
    ),
    organ: true,
  },
  own('notenbank', 'Notenbank', 'Central bank', /^(?:notenbank|zentralbank)$/u),
  { ...own('opposition', 'Opposition', 'Opposition', /^opposition$/u), apart: true },
  {
    ...own(
      'rebellen',
      'Rebellen',
      'Rebels',
      /^(?:rebellen|rebellengruppen?|aufständischen?|separatisten|guerilla|milizen|miliz)$/u,
    ),
    apart: true,
  },
];
