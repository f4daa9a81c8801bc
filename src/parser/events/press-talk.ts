/** Talks that are interviews: with a paper, broadcaster, agency, reporter or somebody private no party of public life talks. */
import { leanPattern } from '../language/lean-pattern';

/** What papers, broadcasters and agencies are called by kind, alone or as a part of their names. */
const KINDS =
  '\\p{L}*(?:[Zz]eitung|[Zz]eitschrift|[Mm]agazin|[Tt]agblatt|[Tt]ageblatt|[Aa]bendblatt|[Ww]ochenblatt|[Rr]undschau|[Nn]achrichtenportal|[Oo]nlineportal|[Nn]achrichtensender|[Ff]ernsehsender|[Ss]ender|[Nn]achrichtenagentur|[Pp]resseagentur|[Rr]adio|[Rr]undfunk|[Ff]ernsehen|[Rr]edaktion|[Pp]odcast|[Rr]eporter|[Jj]ournalist|[Rr]edakteur|[Kk]orrespondent|[Mm]oderator|[Ii]nterviewer)(?:s|n|en|in|innen)?|(?:[Nn]achrichten|[Pp]resse)?[Aa]gentur(?:en)?|Medien|Blatt|Presse|Wochenblatt|Boulevardblatt|Blattes';
/** The names that say nothing of their kind, of the papers, broadcasters and agencies that German news quotes. */
const NAMES = [
  'Bild|BILD|Welt|WELT|Zeit|ZEIT|Spiegel|SPIEGEL|Focus|FOCUS|Stern|Tagesspiegel|taz|TAZ|FAZ|F\\.A\\.Z\\.|FAS|SZ|NZZ|WAZ|Cicero|Handelsblatt|WirtschaftsWoche|Wirtschaftswoche|Merkur|Standard|STANDARD|Kurier|KURIER|Krone|Falter|Profil|profil|News|Heute|Österreich am Sonntag|Blick|Sonntagsblick|SonntagsBlick|Tages-Anzeiger|Tagi|Weltwoche|Trend|Format|Bund',
  'ARD|ZDF|WDR|NDR|SWR|MDR|BR|RBB|RTL|n-tv|N24|Phoenix|Sat\\.1|ProSieben|Deutschlandfunk|Deutschlandradio|ORF|Ö1|Ö3|ZiB|ZIB|Puls 4|Servus TV|ATV|SRF|SRG|3sat|Arte|Deutsche Welle|Euronews|Inforadio|Morgenmagazin|Mittagsjournal|Morgenjournal|Pressestunde|Tagesthemen|Heute-Journal|Bericht aus Berlin',
  'APA|dpa|DPA|AFP|AP|Reuters|Bloomberg|Interfax|TASS|Tass|Itar-Tass|RIA|Ria|Xinhua|Kyodo|ANSA|Ansa|Anadolu|Ukrinform|IRNA|Fars|SDA|Sda|KNA|epd|PAP|MTI|CTK|ČTK|Tanjug|Hina|BTA|Belta|Sana|SANA|Wafa|Politico|Axios|Euractiv|Redaktionsnetzwerk|RND',
  'CNN|BBC|CBS|NBC|ABC|MSNBC|Fox|PBS|CNBC|Sky|ITV|Channel|Al[- ]Ja[sz]i?e?era|Al[- ]Dschasira|Al[- ]Arabi(?:y|j)a|RT|Rossija|Rai|RAI|France|TF1|RTBF|TVN|NTV|CNN-Türk|Press TV|NHK|CCTV|Newsweek|Time|Economist|Guardian|Independent|Observer|Telegraph|Times|Sun|Mirror|Mail|New York|Washington Post|Wall Street|USA Today|Atlantic|Foreign',
  "Le Monde|Le Figaro|Figaro|Libération|Les Echos|Monde|Parisien|El País|El Pais|El Mundo|ABC|La Vanguardia|Corriere|Repubblica|La Repubblica|La Stampa|Stampa|Sole 24 Ore|Messaggero|Gazeta|Rzeczpospolita|Wprost|Kommersant|Iswestija|Nowaja|Haaretz|Ha'aretz|Jerusalem Post|Jediot|Yedioth|Maariv|Hürriyet|Cumhuriyet|Sabah|Zaman|Kathimerini|Ta Nea|Magyar|Népszabadság|Dnevnik|Delo|Jutarnji|Večernji|Politika|Blic|Kronen|Asharq|Al-Hayat|Al-Ahram|Asahi|Nikkei|Yomiuri|Global Times|Standaard|De Telegraaf|Telegraaf|Volkskrant|NRC|Politiken|Aftenposten|Dagens|Svenska|Helsingin",
].join('|');
/** Nobody of public life: whom politicians talk to besides. */
const PRIVATE_PEOPLE =
  '(?:Student|Schüler|Leser|Bürger|Anwohner|Anrainer|Angehörig|Familie|Eltern|Lehrling|Astronaut|Raumfahrer|Künstler|Autor|Schriftsteller|Regisseur|Schauspieler|Historiker|Philosoph|Ökonom|Forscher|Wissenschafter|Wissenschaftler|Unternehmer|Manager|Fan|Sportler|Trainer|Spieler|Hörer|Zuschauer|Flüchtling|Freund|Ehefrau|Ehemann|Mutter|Vater|Sohn|Tochter|Frau|Mann|Bruder|Schwester|Anwält|Anwalt|Arzt|Ärzt|Nachbar)\\p{Ll}{0,5}|\\p{L}*(?:[Ii]nstitut|[Uu]niversität|[Hh]ochschule)(?:s|en)?';

const AHEAD = '(?:de[mrn] |eine[mr] )?(?:[\\p{Ll}-]+(?:e[nrms]?|er) ){0,2}';
/** "im Gespräch mit der Welt am Sonntag", "telefonierte mit „…“"; not "dem Chef der Zeitung" nor "mit Bundesminister". */
const WITH_PRESS = leanPattern(
  new RegExp(
    `(?<!\\p{L})(?:mit|gegenüber|zum|zur) ${AHEAD}(?:[„"»“‚›]|(?:\\p{Lu}[\\p{L}.]* ){0,2}(?:${KINDS})(?!\\p{L})|(?:Sender |Zeitung |Magazin |Neuen? |Süddeutschen? |Deutschen? |Frankfurter |Berliner |Wiener |Zürcher )*(?:${NAMES})(?![\\p{L}-]|skanzler))`,
    'u',
  ),
);
const WITH_PRIVATE = leanPattern(
  new RegExp(
    `(?<!\\p{L})(?:mit|gegenüber) ${AHEAD}(?:[Ss]eine[mnr] |[Ii]hre[mnr] )?(?:${PRIVATE_PEOPLE})(?!\\p{L})`,
    'u',
  ),
);
/** "sagte der APA am Telefon", "teilte dem Sender Ö1 mit"; "der Zeitung … zufolge" tells of a talk. */
const TOLD_PRESS = leanPattern(
  new RegExp(
    `(?<!\\p{L})(?:sag|erklär|teil|bestätig|verr[iea]+t|schilder|erzähl)\\p{Ll}*(?!\\p{L})[^,;]{0,60} (?:de[mr]|einem|einer) (?:\\p{Ll}+e[nrms]? )?(?:${KINDS}|${NAMES})(?!\\p{L}|[^,;]*zufolge)|(?<!\\p{L})(?:de[mr]|einer) (?:${KINDS}|${NAMES})(?: \\p{Lu}[\\p{L}-]+){0,2} (?:am Telefon|telefonisch|in einem (?:Telefonat|Telefongespräch|Telefoninterview|Gespräch)) (?:sag|erklär|bestätig|mitteil)`,
    'u',
  ),
);

/** Whether the clause of a talk says that it was one with the press or with somebody private. */
export function isTalkWithPress(clause: string): boolean {
  return WITH_PRESS.test(clause) || TOLD_PRESS.test(clause) || WITH_PRIVATE.test(clause);
}
