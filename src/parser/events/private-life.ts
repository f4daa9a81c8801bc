/** Articles in which no public party acts, though their words are those of diplomacy: made-up stories, letters, firms, clubs. */

/** What the paper prints over stories, letters, recipes and riddles. */
const LABEL =
  /^(?:Das große |Der große )?(?:(?:Film|Fernseh|Kino|Buch|Theater|Opern|Konzert|Platten|CD-|TV-)(?:[Kk]ritik|[Tt]ipps?)|Rezension|Essay|Glosse|Leserbriefe?|Rezept|Kurzgeschichte|Kreuzworträtsel|Rätsel|(?:Jahres|Wochen|Wissens)?[Qq]uiz|Horoskop|Märchen|(?:WM|EM)-Tagebuch)(?= ?[:|–]|\n|$)/u;

/** No "Roman": that is a name too. */
const MADE_UP =
  /(?<!\p{L})(?:\p{L}*[Rr]egisseur|\p{L}*[Kk]omödie|[Tt]hriller|\p{L}*[Kk]rimi|\p{L}{3,}roman|[Hh]auptdarsteller|[Hh]auptfigur|[Dd]rehbuch|[Ii]nszenier|[Kk]ino|[Ss]pielfilm|[Ll]einwand)(?=(?:in|en?|s|t|te|ung)?(?!\p{L}))/gu;

/** In each of those words, and quick to look for: most articles hold none. */
const HINT_OF_STORY =
  /egisseur|omödie|hriller|rimi(?!n)|roman(?!o)|aupt(?:darsteller|figur)|rehbuch|nszenier|[Kk]ino|pielfilm|einwand(?!er)/u;

/** So many different words of stories make the article one about a story; one director who is in prison does not. */
const ENOUGH_MADE_UP = 3;

/** A film, a novel, a riddle, a letter to the editor: whoever threatens or calls there does not do so in the world. */
export function isMadeUp(text: string): boolean {
  if (LABEL.test(text.slice(0, 80))) return true;
  return HINT_OF_STORY.test(text) && new Set(text.match(MADE_UP)).size >= ENOUGH_MADE_UP;
}

/** Firms, clubs, schools, courts, families; the end of a compound will do. Both are asked of small letters. */
const PRIVATE =
  /(?:gewerkschaft|verband|imker|bauern|molkerei|bahn|fahrgäste|fahrgast|eigentümer|verwalter|belegschaft|beschäftigten?|vorstand|konzern|unternehmen|geschäftsführung|verein|klub|museum|universität|hochschule|gymnasium|pfarrer|pfarrhaus|kirchengemeinde|stadtrat|gemeinderat|bürgerinitiative|schwimmbad|aktie|hersteller|händler|anleger|kunden|landgericht|staatsanwaltschaft|verteidigung|untersuchungshaft|trainer|viertligist|zweitligist|erstligist|spieler|mannschaft|hauptsponsor|bergsteiger|basislager|wanderer|orchester|festival|rentner|nachbarin?|kleingärtner|enkeln?|witwe|forscher|sonde|telefonseelsorge|heimatmuseum|reiseveranstalter|dirigent|studie|studierende)(?:e?n|e?s|in|innen)?(?!\p{L})|(?<!\p{L})(?:fc|sv|tsv|opa|oma|mutter|vater|tochter|bruder)(?!\p{L})/gu;
/** States and those who act for them: some words anywhere in a compound, some at its end. */
const PUBLIC =
  /regierung|fraktion|landtag|bundestag|bundesrat|ministeri|minister|parlament|partei|diplomat|(?:armee|soldaten|truppen|streitkräfte|rebellen|miliz|staatschef|staatspräsident|außenpolitik|sanktionen|abkommen|waffenruhe|behörden|botschaft|kommission|kongress|kreml|republik|opposition|politiker)(?:e?n|e?s|in|innen)?(?!\p{L})|(?<!\p{L})(?:eu|un|uno|nato|osze|spd|cdu|csu|fdp|pds|afd|weiße[ns]? haus|vereinte[nr]? nationen)(?!\p{L})/u;

const ENOUGH_PRIVATE = 2;

/** Told of firms, clubs and families, and of no government at all: a "Präsident" or "Sprecher" there speaks for none. */
export function isPrivateLife(text: string): boolean {
  const small = text.toLowerCase();
  // A government is met soon in most articles, and ends the search.
  return !PUBLIC.test(small) && count(small, PRIVATE, ENOUGH_PRIVATE) >= ENOUGH_PRIVATE;
}

/** How often a pattern matches, counted no further than `enough`. */
function count(text: string, pattern: RegExp, enough: number): number {
  pattern.lastIndex = 0;
  let found = 0;
  while (found < enough && pattern.test(text)) found += 1;
  return found;
}
