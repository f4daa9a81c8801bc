/** What deeds are about: nouns by their last part, so that every compound counts ("Luftabwehrsysteme" are systems). Data. */
import { leanPattern } from '../language/lean-pattern';
import { REMEMBERED, type Token } from '../language/tokens';
import { BENEFIT, CHARGE, DEBT, LOSS, RATION } from './relief-lexicon';
import { FUNDS, GRANT, TASK, WAY } from './stop-lexicon';

/**
 * 'aid': what is given · 'people': who is taken in, exchanged or set free · 'measure': what is agreed to or allowed ·
 * 'running': what can be stopped · 'barrier': what can be lifted or imposed · 'penalty': what is threatened ·
 * 'burden': what can be waived · 'access': what is let through or issued · 'arms': what is lent, sold or moved · 'staff': who is sent and called back ·
 * 'harm': what all are glad to see stopped · 'grant': what was granted or told · 'funds': money that can be locked ·
 * 'way': what can be shut · 'task': what is laid down · 'benefit': what is paid or made cheaper for people and lands · 'charge': what they pay ·
 * 'debt': what they owe · 'loss': what they lose or spend · 'ration': goods for those in need.
 */
export type Matter =
  | 'aid'
  | 'people'
  | 'measure'
  | 'running'
  | 'barrier'
  | 'penalty'
  | 'burden'
  | 'access'
  | 'arms'
  | 'staff'
  | 'harm'
  | 'grant'
  | 'funds'
  | 'way'
  | 'task'
  | 'benefit'
  | 'charge'
  | 'debt'
  | 'loss'
  | 'ration';

const AID = `hilfe hilfen hilfsgüter hilfsgütern hilfsgeld hilfsgelder hilfsgeldern güter gütern unterstützung lieferung lieferungen
  waffe waffen rakete raketen panzer panzern haubitze haubitzen drohne drohnen munition geschoss geschosse geschossen granate granaten
  geschütz geschütze geschützen system systeme systemen systems abwehr jet jets flugzeug flugzeuge flugzeugen hubschrauber hubschraubern
  helikopter helikoptern schiff schiffe schiffen boot boote booten fregatte fregatten fahrzeug fahrzeuge fahrzeugen ausrüstung material
  gerät geräte geräten generator generatoren transformatoren million millionen milliarde milliarden mio mrd kredit kredite krediten kredits
  darlehen bürgschaft bürgschaften garantie garantien mittel mitteln fonds paket pakete paketen pakets hilfspaket rüstungsgüter
  medikament medikamente medikamenten arznei arzneien impfstoff impfstoffe impfstoffen impfdosen lebensmittel lebensmitteln nahrungsmittel nahrungsmitteln
  getreide weizen zelt zelte zelten container containern feldbetten tanklöscher tanklöschern team teams helfer helfern retter rettern rettungskräfte rettungskräften experten expertinnen ärzte ärzten
  soldat soldaten soldatinnen truppe truppen polizist polizisten beobachter beobachtern berater beratern blauhelm blauhelme blauhelmen
  blauhelmsoldaten einheiten kontingent kontingente kontingents spezialisten spürhunde suchhunde spürhunden suchhunden ingenieure mission missionen spende spenden
  beitrag beiträge beiträgen patriot patriots leopard taurus himars marschflugkörper marschflugkörpern investition investitionen
  entschädigung entschädigungen entschädigungszahlungen zuschuss zuschüsse zuschüssen subvention subventionen beistand schutz geld gelder geldern
  kräfte kräften inspekteure inspekteuren rettungsschirm brigade bataillon bataillone flugabwehr luftabwehr kampfjets aufbauhilfe zahlung zahlungen
  bagger baggern pumpe pumpen tonne tonnen kubikmeter barrel megawatt kilowattstunden liter dosis dosen fähre fähren lokomotive lokomotiven loks lastwagen krankenwagen feuerwehrleute feuerwehrleuten sanitäter
  sanitätern techniker technikern piloten ausbilder ausbildern kohle strom gas öl erdgas flüssiggas rohöl erdöl heizöl trinkwasser decken saatgut treibstoff kraftstoff diesel stipendium stipendien fördermittel gardisten nationalgardisten grenzschützer grenzschützern flugzeugträger feuerwehr lazarett lazarette
  vermittlung finanzspritze soforthilfe tranche tranchen anleihe anleihen batterie batterien korridor luftbrücke schuss schüsse patrone patronen verstärkung verstärkungen betrag beträge summe summen vorschuss raten rate jahresbeitrag blutkonserven kronen franken rubel dollar euro pesos soles rupien yen yuan zloty forint lei schekel naira dinar dirham pfund`;
const PEOPLE = `migrant migrantin flüchtling flüchtlinge flüchtlingen flüchtlings geflüchtete geflüchteten asylsuchende asylsuchenden asylbewerber asylbewerbern
  migranten vertriebene vertriebenen kinder kindern verletzte verletzten verwundete verwundeten patienten häftling häftlinge häftlingen gefangene gefangenen
  geisel geiseln entführte entführten inhaftierte inhaftierten ortskräfte ortskräften kriegsgefangene dissidenten oppositionelle oppositionellen`;
const MEASURE = `besuch besuchs besuche entwurf entwurfs entwürfe entwürfen pakt pakts waffenruhe waffenruhen feuerpause feuerpausen kampfpause waffenstillstand waffenstillstands waffenstillstandes freilassung aufnahme wiederaufnahme
  plan plans plänen pläne abkommen abkommens vereinbarung vereinbarungen vertrag vertrags vertrages verträge verträgen kompromiss vorschlag vorschlags
  vorschläge vorschlägen forderung forderungen bedingungen reform reformen untersuchung untersuchungen ermittlungen neuwahl neuwahlen wahlen verhandlung verhandlungen
  gespräch gespräche gesprächen dialog rückkehr rückgabe rückzug abzug öffnung ausbau aufbau entsendung stationierung einsatz einsatzes einsätze
  mission missionen mandat mandats mandates lieferung lieferungen export exporte exporten exports verkauf verkaufs verkäufe ausfuhr ausfuhren korridor korridore
  korridors zugang inspektion inspektionen kontrollen kontrolle austausch gefangenenaustausch beitritt beitritts investitionen entlastung entlastungen
  senkung senkungen erhöhung erhöhungen aufstockung hilfspaket hilfspakets hilfe hilfen resolution resolutionen einreise überflug treffen treffens gipfel
  referendum referendums inspektoren inspekteure inspekteuren beobachter beobachtern abrüstung entwaffnung räumung evakuierung zusammenarbeit
  ratifizierung auslieferung überstellung finanzierung wiederaufbau entschädigung umsetzung sicherheitsgarantien garantien paket pakets hilfskonvoi konvoi
  hilfsgütern hilfsgüter waffen raketen panzer panzern soldaten truppen geld mittel gelder kredit kredite friedensplan friedenstruppe blauhelme
  auflage auflagen programm programme programms hilfsprogramm hilfsprogramms einsätzen verlängerung verlängerungen ausweitung sparmaßnahmen sparkurs schuldenschnitt
  abstimmung abstimmungen`;
const RUNNING = `lieferung lieferungen hilfe hilfen hilfsprogramm hilfsprogramme zahlung zahlungen gespräch gespräche gesprächen verhandlung verhandlungen
  zusammenarbeit kooperation export exporte exporten exports import importe importen imports ausfuhr ausfuhren einfuhr einfuhren unterstützung einsatz einsatzes
  einsätze beziehung beziehungen abkommen abkommens vertrag vertrags vertrages verträge programm programme programms anreicherung dialog dialogs
  transit transits mitgliedschaft gelder geldern mittel mitteln finanzierung finanzhilfen waffenruhe feuerpause waffenstillstand waffenstillstands angriff angriffe angriffen
  offensive offensiven beschuss beitritt beitritts koalition bündnis bündnisses verteilung referendum referendums mission missionen kontakt kontakte
  kontakten handel handels flug flüge flügen flugverkehr luftverkehr zugverkehr schiffsverkehr tests test kampfhandlungen kämpfe kämpfen suche produktion beschaffung bau bauarbeiten antrag anträge anträgen
  gesetz gesetzgebungsverfahren freilassung freilassungen visavergabe vergabe verkauf verkaufs verkäufe ausbildung evakuierung evakuierungen ratifizierung friedensprozess beitrittsprozess
  patrouillen manöver manövern übung übungen rückführung rückführungen abschiebung abschiebungen auslieferung auslieferungen betrieb versorgung waffen munition raketen
  hilfsgüter hilfsgütern güter draht leitung verbindung verbindungen austausch abzug abzugs projekt projekte plan pläne plänen zusage zusagen versprechen
  regelung regelungen vereinbarung vereinbarungen zug züge zügen konvoi konvois transport transporte transporten teilnahme
  zufuhr zufluss durchleitung belieferung einspeisung kontingent kontingente fährfahrten fahrten linienflüge bahnverkehr mengen zuteilung zuteilungen
  kredit kredite krediten beiträge beitragszahlungen auszahlung auszahlungen tranche arbeit partnerschaft städtepartnerschaft mitarbeit beteiligung
  konto konten guthaben verkehr verkehrs förderung vermögen pipeline gas öl strom erdgas panzer drohnen geld subventionen bombardement bombardierung bombardierungen luftangriffe feuer blockade streik streiks moratorium
  gasfluss ölfluss geldfluss überweisung überweisungen erteilung bearbeitung zuweisung zuweisungen fährdienst
  abrüstung rückzug öffnung aufnahme aufnahmeprogramm ausweisung entwicklungshilfe militärhilfe`;
const BARRIER = `embargo embargos sanktion sanktionen blockade blockaden seeblockade verbot verbote verboten verbots sperre sperren ausnahmezustand ausnahmezustands
  visumpflicht visumzwang visazwang grenze grenzen grenzübergang grenzübergänge grenzübergängen grenzverkehr häfen hafen beziehungen verhandlungen gespräche lieferungen lieferung luftraum zölle zöllen
  zoll strafzölle beschränkung beschränkungen auflage auflagen restriktionen einschränkungen flüge handel kontrollen exporte importe stopp boykott boykotts einfuhrverbot einreiseverbot
  zahlungen zusammenarbeit kooperation dialog hilfe hilfen botschaft konsulat bahnverkehr flugverkehr markt märkte ausgangssperre kriegsrecht
  todesstrafe exportverbot reisewarnung friedensgespräche transit`;
const PENALTY = `sanktion sanktionen zoll zölle zöllen strafe strafmaßnahmen gegenmaßnahmen maßnahmen konsequenz konsequenzen folgen angriff angriffe angriffen
  krieg vergeltung militärschlag militärschläge militärschlägen luftschlägen luftangriffen gewalt stopp stopps embargo boykott abbruch ausstieg ausschluss rücktritt schritt schritte schritten
  einmarsch invasion offensive intervention eingreifen einsatz blockade kündigung streik streiks streichung kürzung kürzungen aussetzung isolation abzug auslieferungsstopp tötung hinrichtung
  hölle zerstörung vernichtung bomben bombardierung reaktion antwort kosten ende`;
const BURDEN = `schuld schulden zins zinsen rate raten zoll zölle zöllen strafzölle strafzöllen gegenzölle klage klagen gebühr gebühren maut miete forderung forderungen
  anspruch ansprüche ansprüchen rückzahlung veto vetos vetorecht einspruch einwand einwände widerstand gegenmaßnahme gegenmaßnahmen vergeltung
  sanktionen entschädigung reparationen zahlung zahlungen steuer steuern anteil quote quoten vergeltungsmaßnahmen pacht kontrollen visumpflicht nachzahlung`;
const ACCESS = `einreise ausreise einfahrt durchfahrt durchreise ausfahrt landung zugang zutritt überflug überflüge transit visum visa auszahlung lizenz lizenzen
  genehmigung genehmigungen akkreditierung akkreditierungen landerechte überflugrechte landeerlaubnis landegenehmigung anlegen ausfuhr einfuhr
  freigabe schiff schiffe schiffen boot boote lastwagen güter gütern hilfsgüter hilfsgütern züge zügen flugzeuge fähren fähre waren helfer flüge flügen konvoi konvois`;
const ARMS = `waffe waffen rakete raketen panzer panzern haubitze haubitzen drohne drohnen munition geschoss geschosse granaten geschütz geschütze system systeme systemen jet jets
  kampfjets flugzeug flugzeuge flugzeugen hubschrauber hubschraubern helikopter helikoptern schiff schiffe schiffen boot boote booten fregatte fregatten
  fahrzeug fahrzeuge fahrzeugen generator generatoren patriot patriots leopard taurus himars marschflugkörper flugabwehr luftabwehr batterie batterien lokomotiven loks
  soldat soldaten truppe truppen brigade bataillon bataillone hilfsgüter hilfsgütern bagger baggern pumpen fähre fähren zelte zelten impfstoff impfstoffe`;
const STAFF = `soldat soldaten soldatinnen truppe truppen truppenteile ausbilder ausbildern berater beratern experten expertinnen botschafter botschafterin botschafters diplomat
  diplomaten diplomatinnen konsul konsuln beobachter beobachtern inspekteure inspekteuren inspektoren personal mitarbeiter mitarbeitern kontingent kontingente einheiten polizist polizisten
  helfer helfern pioniere pionieren sanitäter sanitätern fachleute fachleuten fallschirmjäger gendarmen bagger baggern techniker technikern ingenieure ingenieuren ärzte ärzten delegation unterhändler unterhändlern gesandte gesandten gesandter kräfte kräften streitkräfte pilot piloten
  kampfjets panzer flugabwehr fregatte fregatten schiff schiffe patrouillenboote blauhelme blauhelmen lehrer lehrern beamte beamten spezialisten entwicklungshelfer militärberater kriegsschiffe u-boote geheimdienstler offizier offiziere offizieren rekruten ausbildner ausbildnern vertreter vertretern flieger fliegern lehrkräfte lotsen angehörige angehörigen attaché attachés feldjäger feldjägern minenräumer minenräumern instrukteure instrukteuren`;
const HARM = `kampf kämpfe kämpfen kampfhandlungen angriff angriffe angriffen beschuss offensive offensiven bombardement bombardierung bombardierungen luftangriffe luftangriffen
  feuer gewalt feindseligkeiten tests test atomtests blockade belagerung provokationen übergriffe übergriffen raketentests verfolgung`;

const LISTS: readonly (readonly [Matter, string])[] = [
  ['aid', AID],
  ['people', PEOPLE],
  ['measure', MEASURE],
  ['running', RUNNING],
  ['barrier', BARRIER],
  ['penalty', PENALTY],
  ['burden', BURDEN],
  ['access', ACCESS],
  ['arms', ARMS],
  ['staff', STAFF],
  ['harm', HARM],
  ['grant', GRANT],
  ['funds', FUNDS],
  ['way', WAY],
  ['task', TASK],
];

/** Looked up apart: their longer words hide no shorter ones above ("Förderkredit" is a credit, too). */
const RELIEF: readonly (readonly [Matter, string])[] = [
  ['benefit', BENEFIT],
  ['charge', CHARGE],
  ['debt', DEBT],
  ['loss', LOSS],
  ['ration', RATION],
];

/** Compounds that end like a matter and are none. */
const NONE = leanPattern(
  new RegExp(
    `^(?:${[
      /\p{L}*kommission(?:en)?|\p{L}*emission(?:en)?|\p{L}*(?:k|be|pi|ge)raten|karate/u,
      /(?!\p{L}*(?:zu|vor)schuss)\p{L}+schuss(?:es)?|(?!\p{L}*(?:zu|vor)schüss)\p{L}+schüssen?|(?:be|vor|aus|ab|ein|an|rück|auf|gesichts|grund)zügen?|\p{L}*flüchtlingsstrom/u,
      /(?:mittel|ober|unter)franken|ausflügen?|auslieferung(?:en)?|asylsuchende[nr]?|spenden?|ortskräften?/u,
      /\p{L}*arbeitskräften?|lehrkräften?|abhilfe|mithilfe|beihilfe|schwierigkeiten?|einheiten|freiheiten/u,
      /minderheiten|wahrheiten|krankheiten|\p{L}+heit|\p{L}+keit|gelegenheiten|mitglieder|führungskräften?/u,
      /zeltlager|angriffskrieg|schutzsuchende|flughafen|flughäfen|spieltag|verfassungsschutz|datenschutz/u,
      /klimaschutz|umweltschutz|nordost|südwest|protest\p{L}*|erfolg\p{L}*|hamburg|klage\p{L}*|vorstrafe/u,
      /unterhandel|baustelle|einzelhandel|drogenhandel|menschenhandel|raubbau|ausflug|heiligabend|legende/u,
      /dividende|wochenende|jahresende|monatsende|kriegsende|spielplan|fahrplan|stadtplan|spielzeug\p{L}*/u,
      /bußgeld\p{L}*|schmiergeld\p{L}*|lösegeld\p{L}*|eintrittsgeld\p{L}*/u,
      // No means, arms or plans that one side gives another.
      /(?:bank|banken|bildungs|gesundheits|steuer|verteil|wirtschafts|rechts|asyl|sozial|pensions|renten|wahl|leit|schul|justiz|finanz|parteien|währungs|regierungs|öko)system(?:e|en|s)?/u,
      /(?:straf|honorar|schadens|zins)zahlung(?:en)?|\p{L}*trinkgelder?n?|taschengeld(?:er)?|(?:partei|klein|wahlkampf)spenden?/u,
      /wahlkampf(?:hilfe|team|mittel|gelder|budget)\p{L}*|\p{L}*(?:inflations|arbeitslosen|geburten|sterbe|wachstums|zins)raten?/u,
      /beweis(?:mitteln?|material)|propagandamaterial|(?:verkehrs|heil|vernichtungs|unkrautvernichtungs|rechts|stil|sucht)mitteln?/u,
      /(?:international\p{L}*)?währungsfonds|rechtsbeistand|problemkrediten?|(?:schuss|stich|feuer|tat)waffen?|\p{L}*zustrom|vereinzelt|patzelt/u,
      /(?:urheberrechts|marken|tier|konsumenten|verbraucher|denkmal|kinder|patent|mieter|arbeitnehmer)schutz/u,
      /(?:be|kohle|öl|gas|gold|rohstoff|erz)förderung(?:en)?|suspension(?:en)?|(?:an|heraus|über)forderung(?:en)?|ausverkauf|(?:attentats|anschlags)pläne?n?|kapitalerhöhung(?:en)?|unschuld/u,
      /(?:markt|stimmen|wähler)anteil(?:e|en|s)?|(?:armuts|alters|kosten|schmerz|einkommens|ober|unter|preis|zins|schulden|belastungs|verdienst|zeit)grenzen?/u,
    ]
      .map(({ source }) => source)
      .join('|')})$`,
    'u',
  ),
);

/** Heads too short to be looked for inside other words. */
const SHORT = 4;

type Table = ReadonlyMap<string, readonly Matter[]>;

function tableOf(lists: readonly (readonly [Matter, string])[]): Table {
  const table = new Map<string, Matter[]>();
  for (const [matter, words] of lists)
    for (const word of words.split(/\s+/)) table.set(word, [...(table.get(word) ?? []), matter]);
  return table;
}

const tables = [tableOf(LISTS), tableOf(RELIEF)];

const NOTHING: readonly Matter[] = [];
/** By the word's number. */
const perWord: (readonly Matter[] | undefined)[] = Array.from({ length: REMEMBERED }, () => undefined);

/** What a noun is about; compounds by the longest known last part. */
export function mattersOf({ lower, number }: Pick<Token, 'lower' | 'number'>): readonly Matter[] {
  const known = perWord[number];
  if (known !== undefined) return known;
  const found = tables.map((table) => find(table, lower)).reduce(union);
  if (number >= 0) perWord[number] = found;
  return found;
}

function find(table: Table, word: string): readonly Matter[] {
  const whole = table.get(word) ?? NOTHING;
  if (word.length > 60 || NONE.test(word)) return whole;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return union(whole, find(table, word.slice(hyphen + 1)));
  for (let at = 2; at <= word.length - SHORT; at += 1) {
    const last = table.get(word.slice(at));
    if (last !== undefined) return union(whole, last);
  }
  return whole;
}

function union(a: readonly Matter[], b: readonly Matter[]): readonly Matter[] {
  return a.length === 0 ? b : [...new Set([...a, ...b])];
}
