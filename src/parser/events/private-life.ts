/** Articles in which no public party acts, though their words are those of diplomacy: made-up stories, letters, firms, clubs. */
import { oncePerWord } from '../language/once-per-word';
import type { Token } from '../language/tokens';

type Sentences = readonly (readonly Token[])[];

/** What the paper prints over stories, letters, recipes and riddles. */
const LABEL =
  /^(?:Das große |Der große )?(?:Im Kino|Neu im Kino|Im Fernsehen|Podcast|Serie|Heute vor \d+ Jahren|Vor (?:\d+|hundert|fünfzig) Jahren|Kalenderblatt|Das geschah (?:am|heute)|Was geschah am \d+\. \p{L}+|Historisches Kalenderblatt|(?:Film|Fernseh|Kino|Buch|Theater|Opern|Konzert|Platten|CD-|TV-)(?:[Kk]ritik|[Tt]ipps?)|Rezension|Essay|Glosse|Leserbriefe?|Rezept|Kurzgeschichte|Kreuzworträtsel|Rätsel|(?:Jahres|Wochen|Wissens)?[Qq]uiz|Horoskop|Märchen|(?:WM|EM)-Tagebuch)(?= ?[:|–]|\n|$)/u;

/** No "Roman": that is a name too. */
const MADE_UP =
  /(?<!\p{L})(?:\p{L}*[Rr]egisseur|\p{L}*[Kk]omödie|[Tt]hriller|\p{L}*[Kk]rimi|\p{L}{3,}roman|[Hh]auptdarsteller|[Hh]auptfigur|[Dd]rehbuch|[Ii]nszenier|[Kk]ino|[Ss]pielfilm|[Ll]einwand)(?=(?:in|en?|s|t|te|ung)?(?!\p{L}))/gu;

/** So many different words of stories make the article one about a story; one director who is in prison does not. */
const ENOUGH_MADE_UP = 3;

/** A film, a novel, a riddle, a letter to the editor: whoever threatens or calls there does not do so in the world. */
export function isMadeUp(text: string, sentences: Sentences): boolean {
  if (LABEL.test(text.slice(0, 80))) return true;
  const holdsSome = sentences.some((tokens) =>
    tokens.some((token) => token.kind === 'word' && isOfStories(token)),
  );
  return holdsSome && new Set(text.match(MADE_UP)).size >= ENOUGH_MADE_UP;
}

/** Firms, clubs, schools, courts, families; the end of a compound will do. Asked of small letters. */
const PRIVATE =
  /(?:gewerkschaft|verband|imker|bauern|molkerei|bahn|fahrgäste|fahrgast|eigentümer|verwalter|belegschaft|beschäftigten?|vorstand|konzern|unternehmen|geschäftsführung|verein|klub|museum|universität|hochschule|gymnasium|pfarrer|pfarrhaus|kirchengemeinde|stadtrat|gemeinderat|bürgerinitiative|schwimmbad|aktie|hersteller|händler|anleger|kunden|landgericht|staatsanwaltschaft|verteidigung|untersuchungshaft|trainer|viertligist|zweitligist|erstligist|spieler|mannschaft|hauptsponsor|bergsteiger|basislager|wanderer|orchester|festival|rentner|nachbarin?|kleingärtner|enkeln?|witwe|forscher|sonde|telefonseelsorge|heimatmuseum|reiseveranstalter|dirigent|studie|studierende)(?:e?n|e?s|in|innen)?(?!\p{L})|(?<!\p{L})(?:fc|sv|tsv|opa|oma|mutter|vater|tochter|bruder)(?!\p{L})/gu;
/** States and those who act for them: some words anywhere in a compound, some at its end. */
const PUBLIC =
  /regierung|fraktion|landtag|bundestag|bundesrat|ministeri|minister|parlament|partei|diplomat|(?:armee|soldaten|truppen|streitkräfte|rebellen|miliz|staatschef|staatspräsident|außenpolitik|sanktionen|abkommen|waffenruhe|behörden|botschaft|kommission|kongress|kreml|republik|opposition|politiker)(?:e?n|e?s|in|innen)?(?!\p{L})|(?<!\p{L})(?:eu|un|uno|nato|osze|spd|cdu|csu|fdp|pds|afd)(?!\p{L})/u;
/** Of two words. */
const PUBLIC_PAIR = /[Ww]eiße[ns]? Haus(?!\p{L})|[Vv]ereinte[nr]? Nationen(?!\p{L})/u;

const ENOUGH_PRIVATE = 2;

/** Told of firms, clubs and families, and of no government at all: a "Präsident" or "Sprecher" there speaks for none. */
export function isPrivateLife(text: string, sentences: Sentences): boolean {
  let found = 0;
  for (const tokens of sentences)
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      // A government is met soon in most articles, and ends the search.
      if (isOfStates(token)) return false;
      if (isPrivate(token)) found += isTwicePrivate(token) ? 2 : 1;
    }
  return found >= ENOUGH_PRIVATE && !PUBLIC_PAIR.test(text);
}

const isOfStories = oncePerWord(({ text }) => text.search(MADE_UP) >= 0);
const isOfStates = oncePerWord(({ lower }) => PUBLIC.test(lower));
const isPrivate = oncePerWord(({ lower }) => lower.search(PRIVATE) >= 0);
/** "Vereins-Trainer". */
const isTwicePrivate = oncePerWord(({ lower }) => (lower.match(PRIVATE)?.length ?? 0) >= 2);
