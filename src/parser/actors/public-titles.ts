/** Titles of public life by their last part, so that no register need list every minister: "Agrarminister", "Milizchefin". Data. */

const TITLE =
  /(?:minister|präsident|präsidium|chef|kanzler|premier|sprecher|sekretär|führer|beauftragter?|beauftragte|gesandter?|gesandte|sonderberichterstatter|botschafter|geschäftsträger|nuntius|großherzog|generalinspekteur|statthalter|verhandler|kommissar|koordinator|direktor|gouverneur|senator|general|oberst|leutnant|brigadier|admiral|woiwode|präfekt|landeshauptmann|landeshauptfrau|landesrat|(?:partei|landes|bundes|klub)ob(?:mann|frau)|landammann|wahlsieger|monarch|patriarch|großmufti|(?:sicherheits|präsidenten|regierungs)berater|unterhändler|vermittler|rät|bürgermeister|abgeordneter?|abgeordnete|vorsitzender?|vorsitzende|könig|emir|scheich|kommandeur|kommandant|befehlshaber|machthaber|repräsentant|oberhaupt|kollege|kolleg|leiter|vize|regent|prinz|vertreter|(?:bundes|regierungs|staats|national|stände)rat|politiker|parlamentarier|kandidat|diplomat|papst|sultan|ayatollah|anführer|konsul|attaché)(?:in|innen|en|n|s|es)?$/u;
/** Ends alike and is no title, or none of public life. */
const NONE =
  /^(?:direktor(?:in)?|leiter(?:in)?|chef(?:in)?|kandidat(?:in)?|großmeister(?:in)?|projektkoordinator(?:in)?|\p{L}*(?:(?:sport|vorstands|konzern|firmen|unternehmens|betriebs|redaktions|personal|verlags|studio|werks|team|bank|filial)(?:chef|sprecher|leiter|direktor)|reiseleiter|spielleiter|küchenchef|vereinschef|clubchef|klubchef|torkönig|schützenkönig|arbeitskollege|(?:handels|versicherungs|pharma|firmen|stell|betriebs|personal|schüler|verkaufs|kunden|studierenden|fan)vertreter|schulleiter|marktleiter|filialleiter|(?:flug|expeditions|forschungs|projekt|versuchs|touren|lager|werk|heim|chor|kurs|museums|stations|klinik|zirkus)leiter|wegbereiter|begleiter|fremdenführer|geschäftsführer|spielführer|schriftführer|zugführer|prokuraführer|bergführer|lokführer|fahrzeugführer|hausmeister|trainer|schauspiel\p{L}*)(?:in|innen|en|n|s)?)$/u;

/** "Molkereichef", "Fahrgastsprecherin", "Bauernpräsident": what they head or speak for is no state, office or party. */
const HEADS = /^(?<of>\p{L}{4,}?)(?:chef|sprecher|präsident|vorstand|obmann)(?:in|innen|en|s)?$/u;
const OF_PUBLIC =
  /(?:allianz|alt|amt|armee|ausschuss|bank|behörde|bewegung|bezirk|brigade|bund|bündnis|clan|delegation|dienst|diplomat|einsatz|fonds|fraktion|front|general|gericht|grenzschutz|guerilla|haus|heer|hof|insel|interim|islamist|junta|kabinett|kammer|kanton|kanzler|kirche|koalition|kommission|konferenz|kongress|kreml|krieg|kurde|land|liga|luftwaffe|marine|militär|miliz|minister|ministerium|mission|opposition|organisation|palast|parlament|partei|politik|polizei|protokoll|provinz|präsident|präsidium|rat|rebelle|regierung|region|republik|ressort|senat|separatist|sicherheit|staat|stab|stamm|stelle|tag|taliban|union|vatikan|versammlung|verteidigung|verwaltung|vize|volk|wache|wahl|wehr|zoll|übergang)(?:e?n|e?s)?$/u;

/** Councils and houses of firms. */
const OF_A_FIRM =
  /(?:aufsichtsrat|verwaltungsrat|betriebsrat|beirat|handelshaus|krankenhaus|autohaus|warenhaus)s?$/u;

const perWord = new Map<string, boolean>();
/** Distinct words remembered; a corpus repeats its words. */
const REMEMBERED = 200_000;

/** Whether a capitalised word is such a title. */
export function isPublicTitle(word: string): boolean {
  const known = perWord.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const title = lower.length < 60 && TITLE.test(lower) && !NONE.test(lower) && !isOfNoState(lower);
  if (perWord.size < REMEMBERED) perWord.set(word, title);
  return title;
}

function isOfNoState(lower: string): boolean {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (/^klubob(?:mann|frau)/u.test(last)) return false;
  const of = HEADS.exec(last)?.groups?.['of'];
  return of !== undefined && (!OF_PUBLIC.test(of) || OF_A_FIRM.test(of));
}

/** "Grünen-Bildungssprecher": whoever speaks for a party on something. "FPÖ-Klubchef": in Austria a parliamentary group is a club; without a party in front it may be one of sports. */
export function leadsParty(rest: string): boolean {
  return (
    /^(?:Vize-?)?[Kk]lub(?:chef|sprecher|vorsitzende)(?:in|[rns])?$/u.test(rest) ||
    /^\p{Lu}\p{L}{3,}(?:sprecher|mandatar)(?:in|[ns])?$/u.test(rest)
  );
}
