/** What public parties promise in numbers: the world's money, measures, and nouns that are counted but never promised. Data. */

/** Money as two articles must agree on it; a name's other forms behind it. */
const CURRENCIES = `
Dollar: US-Dollar USD $ Dollars
Euro: EUR € Euros
Pfund: GBP £
Franken: CHF Fr. Schweizerfranken
CFA-Franc: CFA-Francs CFA-Franken
Franc: Francs
Yen: JPY ¥
Yuan: CNY Renminbi
Kronen: Krone
Kuna:
Mark: D-Mark Reichsmark
Schilling: Schillinge Schillingen Shilling
Gulden:
Rubel: RUB
Hrywnja: Griwna Hrywna Hrywnia UAH
Złoty: Zloty Zlotys
Forint:
Lewa: Lew
Lei: Leu
Lek:
Denar: Denare Denaren
Dinar: Dinare Dinaren Dinars
Dirham: Dirhams
Rial: Rials
Riyal: Riyals
Lari:
Dram:
Manat:
Tenge:
Som:
Sum:
Somoni:
Tugrik:
Lira: Lire
Schekel: Shekel
Rand: ZAR
Rupien: Rupie
Rupiah:
Ringgit:
Baht:
Dong:
Won:
Kip:
Riel:
Kyat:
Taka:
Afghani:
Pesos: Peso
Real: Reais Reals
Soles:
Bolívar: Bolivar Bolívares Bolivares
Bolivianos: Boliviano
Guaraní: Guaranis
Quetzal: Quetzales
Lempira:
Colón: Colones
Naira:
Cedi: Cedis
Birr:
Kwacha:
Kwanza:
Metical: Meticais
Pula:
Dalasi:
Leone: Leones
Ariary:
Kina:
Sonderziehungsrechte: Sonderziehungsrechten
`;

/** Every form of a currency, and the one it is told by. */
export const currencies: ReadonlyMap<string, string> = new Map(
  CURRENCIES.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [name = '', forms = ''] = line.split(':');
      return [name, ...forms.split(' ').filter((form) => form !== '')].map((form) => [form, name]);
    }),
);

/** What is weighed, measured or shot; said of a promise it is its amount. Ends of words. */
export const MEASURED =
  /(?:tonnen?|kilo(?:gramm)?|kubikmetern?|quadratmetern?|quadratkilometern?|hektar|litern?|barrel|fass|fässern?|megawatt(?:stunden)?|gigawatt(?:stunden)?|kilowatt(?:stunden)?|terawattstunden|impfdosen|dosen|rakete\p{Ll}*|panzer\p{Ll}*|haubitze\p{Ll}*|drohne\p{Ll}*|soldat\p{Ll}*|kampfjets?|systemen?|batterien?|schiffen?)$/iu;

/** What is counted beside a promise and never promised: time, shares, lengths, parties, words, victims. Ends of words. */
export const NEVER_PROMISED =
  /(?:tag|tage[ns]?|wochen?|monat(?:e[ns]?)?|jahr(?:e[ns]?|zehnte?n?|hunderte?n?)?|stunden?|minuten?|sekunden?|(?<!\p{L})uhr|(?<!\p{L})mal|nächten?|quartalen?|prozent(?:punkte?n?)?|grad|hälfte|drittel|viertel|fünftel|teil(?:e[ns]?)?|kilometern?|(?<!kubik|quadrat)metern?|meilen|staaten|ländern?|nationen|regierungen|parteien|seiten|ministern?|(?:minister)?präsidenten|chefs?|kantonen?|provinzen|städten?|mitgliedern?|partnern?|vertretern?|delegationen|abgeordneten?|senatoren|sprechern?|unterhändlern?|kollegen|punkten?|schritten?|phasen?|runden?|etappen?|absatz|bedingungen|forderungen|fragen|themen|gründen?|vorschlägen?|gesprächen?|telefonaten?|treffen|sitzungen|stimmen|gesetzen?|abkommen|verträgen?|vereinbarungen|fällen?|anschlägen?|angriffen?|toten?|todesopfern?|opfern?|verletzten?|einwohnern?|bürgern?|drittstaaten|ende|anfang|mitte|punkte-plan|amtszeit(?:en)?|mandaten?|plätzen?)$/iu;

/** Of so many millions that live somewhere nobody promises any. */
export const PEOPLE = /(?:menschen|personen|leuten?|familien|kindern?|haushalten?)$/iu;

/** Whoever is sent, taken in or set free: one article counts soldiers, the next one prisoners or men. Ends of words. */
export const PERSONS =
  /(?:soldat(?:en|innen)?|gefangenen?|geiseln?|leute|männer|mann|frauen|personen|menschen|helfer|retter|beobachter|expert(?:en|innen)|ärzte|polizisten|häftlinge|inhaftierten?|flüchtlinge|geflüchteten?|migranten|fischer|matrosen|bürger|kinder|arbeiter|techniker|ingenieure|berater|ausbilder|lehrer|blauhelme|kräfte|verletzten?|verwundeten?|köpfe|mitglieder)$/iu;

/** Of those in "-ern" the n is not of the case: "mit 20 Bauern" are "20 Bauern". Ends of words. */
const MANY_IN_ERN =
  /(?:bau|mau|kamm|schwest|numm|ziff|steu|op|fas|fed|fei|leit|ung|bay|nachba|vett|trümm)e?rn$/iu;

/** Ends of nouns whose many are in "-e": the n of "mit 20 Schiffen", "die 60 Gefangenen" is the case's. */
const MANY_IN_E =
  /(?:schiff|boot|zeug|gerät|züg|zelt|paket|ärzt|ling|leut|kräft|ment|buss|werk|geschütz|pferd|system|stück|netz|kredit|hund|säck|telefon|mikroskop|beamt|gefangen|freiwillig|inhaftiert|stationiert|vertrieben|angehörig|festgenommen|verschleppt|eur)en$/iu;

/** "Kubikmetern", "Hubschraubern", "Schiffen", "Gefangenen": without the ending of the case, so that two articles agree. */
export function manyOf(noun: string): string {
  const money = currencies.get(noun);
  if (money !== undefined) return money;
  if (MANY_IN_E.test(noun) || (/ern$/u.test(noun) && !MANY_IN_ERN.test(noun))) return noun.slice(0, -1);
  return noun;
}
