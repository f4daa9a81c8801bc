/** Names that bodies of several lands have: "die Grünen", "der Nationalrat". What an article is about tells whose is meant. */
import { actorIdSchema, type ActorId } from '../../schema/ids';
import { landMeant, type Lands } from './land-meant';
import { actsForOf, type NameIndex } from './name-index';

/** What a name means in an article about one of these lands, and in one about any other (`*`: nobody, where none is said). */
type Shared = {
  readonly byLand: ReadonlyMap<ActorId, ActorId>;
  readonly elsewhere: ActorId | null | undefined;
  /** Nobody's but where the article names the state of the register's own one, or one of these. */
  readonly needsLand: boolean;
};

/**
 * Names that bodies of several lands have: what they mean beside the register's own one. With `*` the word is no name
 * elsewhere: "die Sozialdemokraten" of an article about Ostland are Ostland's. With `!` it is nobody's name but where the article
 * names one of the lands. Data.
 */
const SHARED = `
Bundesregierung: oesterreich=oesterreich
Bundesrat: schweiz=schweiz oesterreich=bundesrat-oesterreich
Nationalrat: schweiz=nationalrat-schweiz *
Grüne: oesterreich=gruene-oesterreich schweiz=gruene-schweiz *
Sozialdemokraten: oesterreich=spoe schweiz=sp-schweiz italien=partito-democratico *
SP: oesterreich=spoe !
SVP: italien=suedtiroler-volkspartei !
FDP: schweiz=fdp-schweiz
Liberale: *
Freie Demokraten: *
Freiheitliche: *
Volkspartei: schweiz=svp spanien=partido-popular *
Linke: *
Linkspartei: *
Union: *=eu
Republikaner: frankreich=les-republicains *
Demokraten: italien=partito-democratico *
Demokratische Partei: italien=partito-democratico *
Konservative Partei: *
Nationalversammlung: *
Unterhaus: *
`;

/** Case forms in front of which "die" or "der" stands, as the registers spell them. */
const INFLECTED: Readonly<Record<string, string>> = {
  Grünen: 'Grüne',
  Freiheitlichen: 'Freiheitliche',
  Republikanern: 'Republikaner',
  'Demokratischen Partei': 'Demokratische Partei',
  Nationalrates: 'Nationalrat',
};

const shared: ReadonlyMap<string, Shared> = new Map(
  SHARED.trim()
    .split('\n')
    .map((line) => sharedName(line)),
);

function sharedName(line: string): [string, Shared] {
  const [name = '', meanings = ''] = line.split(': ');
  const pairs = meanings.split(' ').map((one) => one.split('='));
  const byLand = pairs.flatMap(([land = '', body]): [ActorId, ActorId][] =>
    body === undefined || land === '*' ? [] : [[actorIdSchema.parse(land), actorIdSchema.parse(body)]],
  );
  const other = pairs.find(([land]) => land === '*');
  const elsewhere = other?.[1] === undefined ? null : actorIdSchema.parse(other[1]);
  const needsLand = pairs.some(([land]) => land === '!');
  return [
    name,
    { byLand: new Map(byLand), elsewhere: other === undefined ? undefined : elsewhere, needsLand },
  ];
}

/** Whom a name of the registers shares its words with; undefined for most. */
export function sharedMeanings(words: readonly string[]): Shared | undefined {
  if (words.length > 2) return undefined;
  const name = words.join(' ');
  return shared.get(INFLECTED[name] ?? name);
}

/** An article about another land names that so often. */
const ABOUT_ANOTHER = 3;

/** What an article tells of whose a name may be. */
export type LandScan = {
  readonly index: NameIndex;
  readonly lands: Lands | null;
  /** With the names that several lands share counted for the usual one of each. */
  readonly allLands: Lands | null;
};

/** Whose body is meant: `own` is the register's, of the state `usual`. null while states are counted, or where it is nobody's. */
export function bodyMeant(
  { lands, allLands }: LandScan,
  { byLand, elsewhere, needsLand }: Shared,
  {
    own,
    usual,
    isGovernment,
  }: { readonly own: ActorId; readonly usual: ActorId; readonly isGovernment: boolean },
): ActorId | null {
  if (lands === null) return null;
  // An article that names the parties of one land means its government, too.
  const state = landMeant(isGovernment ? allLands : lands, usual, [...byLand.keys(), usual]);
  if (state !== null && state !== usual) return byLand.get(state) ?? own;
  if (needsLand && (lands.get(usual) ?? 0) === 0) return null;
  if (elsewhere === undefined || (lands.get(usual) ?? 0) > 0) return own;
  const about = Math.max(0, ...lands.values()) >= ABOUT_ANOTHER;
  return about ? elsewhere : own;
}

/** The same for the first part of a compound: "Grünen-Chefin". */
export function ownerMeant(scan: LandScan, first: string, own: ActorId): ActorId | null {
  const meanings = sharedMeanings([first]);
  const usual = actsForOf(scan.index.entries.get(own));
  return meanings === undefined || usual === null
    ? own
    : bodyMeant(scan, meanings, { own, usual, isGovernment: false });
}
