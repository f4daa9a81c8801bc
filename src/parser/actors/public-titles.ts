/** Titles of public life by their last part, so that no register need list every minister: "Agrarminister", "Milizchefin". Data. */

const TITLE =
  /(?:minister|präsident|präsidium|chef|kanzler|premier|sprecher|sekretär|führer|beauftragter?|beauftragte|gesandter?|gesandte|botschafter|kommissar|koordinator|direktor|gouverneur|senator|general|oberst|leutnant|brigadier|admiral|woiwode|präfekt|landeshauptmann|landammann|wahlsieger|monarch|patriarch|großmufti|(?:sicherheits|präsidenten|regierungs)berater|unterhändler|vermittler|rät|bürgermeister|abgeordneter?|abgeordnete|vorsitzender?|vorsitzende|könig|emir|scheich|kommandeur|kommandant|machthaber|oberhaupt|kollege|kolleg|leiter|vize|regent|prinz|vertreter|(?:bundes|regierungs|staats|national|stände)rat|politiker|parlamentarier|kandidat|diplomat|papst|sultan|ayatollah|anführer|konsul|attaché)(?:in|innen|en|n|s|es)?$/u;
/** Ends alike and is no title, or none of public life. */
const NONE =
  /^(?:direktor(?:in)?|leiter(?:in)?|chef(?:in)?|kandidat(?:in)?|großmeister(?:in)?|projektkoordinator(?:in)?|\p{L}*(?:(?:sport|vorstands|konzern|firmen|unternehmens|betriebs|redaktions|personal|verlags|studio|werks|team|bank|filial)(?:chef|sprecher|leiter|direktor)|reiseleiter|spielleiter|küchenchef|vereinschef|clubchef|klubchef|torkönig|schützenkönig|arbeitskollege|(?:handels|versicherungs|pharma|firmen|stell|betriebs|personal|schüler|verkaufs|kunden|studierenden|fan)vertreter|schulleiter|marktleiter|filialleiter|wegbereiter|begleiter|fremdenführer|geschäftsführer|spielführer|schriftführer|zugführer|prokuraführer|bergführer|lokführer|fahrzeugführer|hausmeister|trainer|schauspiel\p{L}*)(?:in|innen|en|n|s)?)$/u;

const perWord = new Map<string, boolean>();
/** Distinct words remembered; a corpus repeats its words. */
const REMEMBERED = 200_000;

/** Whether a capitalised word is such a title. */
export function isPublicTitle(word: string): boolean {
  const known = perWord.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const title = lower.length < 60 && TITLE.test(lower) && !NONE.test(lower);
  if (perWord.size < REMEMBERED) perWord.set(word, title);
  return title;
}
