/** German verbs for the news: principal parts of the strong bases, and a list of verbs with their prefixes. Data. */
/** Of "sprechen": spricht, sprach, spräche, gesprochen. */
export type StrongParts = {
  readonly present: string;
  readonly past: string;
  readonly subjunctive: string;
  readonly participle: string;
};

export type Mood = 'indicative' | 'subjunctive1' | 'subjunctive2';

/** Infinitive, third person present, past, Konjunktiv II, participle. Modals and "wissen" inflect like a past tense. */
const strong = `
sein ist war wäre gewesen
haben hat hatte hätte gehabt
werden wird wurde würde geworden
können kann konnte könnte gekonnt
müssen muss musste müsste gemusst
dürfen darf durfte dürfte gedurft
sollen soll sollte sollte gesollt
wollen will wollte wollte gewollt
mögen mag mochte möchte gemocht
wissen weiß wusste wüsste gewusst
bringen bringt brachte brächte gebracht
denken denkt dachte dächte gedacht
kennen kennt kannte kennte gekannt
nennen nennt nannte nennte genannt
rennen rennt rannte rennte gerannt
brennen brennt brannte brennte gebrannt
senden sendet sandte sendete gesandt
wenden wendet wandte wendete gewandt
tun tut tat täte getan
gehen geht ging ginge gegangen
pfeifen pfeift pfiff pfiffe gepfiffen
gleichen gleicht glich gliche geglichen
stehen steht stand stünde gestanden
kommen kommt kam käme gekommen
sprechen spricht sprach spräche gesprochen
brechen bricht brach bräche gebrochen
treffen trifft traf träfe getroffen
nehmen nimmt nahm nähme genommen
geben gibt gab gäbe gegeben
sehen sieht sah sähe gesehen
lesen liest las läse gelesen
geschehen geschieht geschah geschähe geschehen
treten tritt trat träte getreten
helfen hilft half hülfe geholfen
werfen wirft warf würfe geworfen
sterben stirbt starb stürbe gestorben
werben wirbt warb würbe geworben
gelten gilt galt gälte gegolten
stehlen stiehlt stahl stähle gestohlen
essen isst aß äße gegessen
messen misst maß mäße gemessen
vergessen vergisst vergaß vergäße vergessen
befehlen befiehlt befahl befähle befohlen
empfehlen empfiehlt empfahl empfähle empfohlen
beginnen beginnt begann begänne begonnen
gewinnen gewinnt gewann gewänne gewonnen
meiden meidet mied miede gemieden
bergen birgt barg bärge geborgen
fahren fährt fuhr führe gefahren
tragen trägt trug trüge getragen
schlagen schlägt schlug schlüge geschlagen
laden lädt lud lüde geladen
wachsen wächst wuchs wüchse gewachsen
halten hält hielt hielte gehalten
lassen lässt ließ ließe gelassen
fallen fällt fiel fiele gefallen
raten rät riet riete geraten
laufen läuft lief liefe gelaufen
rufen ruft rief riefe gerufen
stoßen stößt stieß stieße gestoßen
fangen fängt fing finge gefangen
hängen hängt hing hinge gehangen
heißen heißt hieß hieße geheißen
schlafen schläft schlief schliefe geschlafen
weisen weist wies wiese gewiesen
beißen beißt biss bisse gebissen
schreiben schreibt schrieb schriebe geschrieben
bleiben bleibt blieb bliebe geblieben
schweigen schweigt schwieg schwiege geschwiegen
steigen steigt stieg stiege gestiegen
treiben treibt trieb triebe getrieben
scheiden scheidet schied schiede geschieden
scheinen scheint schien schiene geschienen
schreien schreit schrie schriee geschrien
leihen leiht lieh liehe geliehen
greifen greift griff griffe gegriffen
streiten streitet stritt stritte gestritten
schreiten schreitet schritt schritte geschritten
leiden leidet litt litte gelitten
reißen reißt riss risse gerissen
gleichen gleicht glich gliche geglichen
weichen weicht wich wiche gewichen
streichen streicht strich striche gestrichen
ziehen zieht zog zöge gezogen
fliegen fliegt flog flöge geflogen
fliehen flieht floh flöhe geflohen
bieten bietet bot böte geboten
schieben schiebt schob schöbe geschoben
blasen bläst blies bliese geblasen
graben gräbt grub grübe gegraben
schießen schießt schoss schösse geschossen
fließen fließt floss flösse geflossen
schließen schließt schloss schlösse geschlossen
verlieren verliert verlor verlöre verloren
verderben verdirbt verdarb verdürbe verdorben
frieren friert fror fröre gefroren
lügen lügt log löge gelogen
heben hebt hob höbe gehoben
wiegen wiegt wog wöge gewogen
wägen wägt wog wöge gewogen
liegen liegt lag läge gelegen
sitzen sitzt saß säße gesessen
bitten bittet bat bäte gebeten
finden findet fand fände gefunden
binden bindet band bände gebunden
schwinden schwindet schwand schwände geschwunden
zwingen zwingt zwang zwänge gezwungen
dringen dringt drang dränge gedrungen
ringen ringt rang ränge gerungen
gelingen gelingt gelang gelänge gelungen
klingen klingt klang klänge geklungen
springen springt sprang spränge gesprungen
sinken sinkt sank sänke gesunken
trinken trinkt trank tränke getrunken
schwören schwört schwor schwöre geschworen
`;

export const strongVerbs: ReadonlyMap<string, StrongParts> = new Map(
  strong
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', present = '', past = '', subjunctive = '', participle = ''] = line.split(' ');
      return [infinitive, { present, past, subjunctive, participle }];
    }),
);

const forms = (text: string): string[] => text.split(' ');

/** "sein" follows no pattern. */
export const seinForms: readonly { mood: Mood; tense: 'present' | 'past'; words: readonly string[] }[] = [
  { mood: 'indicative', tense: 'present', words: forms('bin bist ist sind seid sind') },
  { mood: 'subjunctive1', tense: 'present', words: forms('sei seist sei seien seiet seien') },
  { mood: 'indicative', tense: 'past', words: forms('war warst war waren wart waren') },
  { mood: 'subjunctive2', tense: 'past', words: forms('wäre wärst wäre wären wärt wären') },
];

/** Verbs whose perfect is made with "sein". */
export const seinVerbs: ReadonlySet<string> = new Set(
  `sein werden gehen kommen fahren laufen bleiben geschehen sterben fallen fliegen fliehen steigen treten springen sinken
   wachsen weichen gelingen reisen scheitern eskalieren abreisen anreisen einreisen ausreisen ankommen abkommen auskommen
   zukommen zurückkommen zusammenkommen übereinkommen entkommen umkommen vorkommen hinzukommen nachkommen entgegenkommen
   zurückkehren abfliegen abfahren zusammentreten zurücktreten beitreten eintreten auftreten antreten austreten
   einmarschieren vorrücken ablaufen auslaufen weglaufen verlaufen ausfallen entfallen wegfallen einfallen ausgehen
   vorgehen eingehen hervorgehen zurückgehen abgehen entgehen untergehen vergehen passieren ausscheiden verschwinden
   abweichen zurückweichen ausweichen entweichen erscheinen aufstehen entstehen einziehen abziehen vorstoßen ausbrechen
   zusammenbrechen aufbrechen abspringen explodieren kollidieren abstürzen auftauchen fließen begegnen folgen nachgeben einschlagen`
    .split(/\s+/)
    .filter((lemma) => lemma !== 'nachgeben' && lemma !== 'einschlagen'),
);

/** "an|kündigen": "an" stands apart; "ver~sprechen": inflected like the base, without "ge"; "=wenden": weak beside its strong twin. */
export const verbList: readonly string[] = [
  // Auxiliaries and modals.
  `sein haben werden können müssen dürfen sollen wollen mögen lassen brauchen wissen tun`,
  // Saying.
  `sagen aus|sagen zu|sagen ab|sagen vorher|sagen voraus|sagen vor|sagen nach|sagen unter~sagen ver~sagen
   weiter|sagen sprechen ver~sprechen aus|sprechen an|sprechen ab|sprechen be~sprechen wider~sprechen
   ent~sprechen frei|sprechen zu|sprechen vor|sprechen reden über~reden ein|reden er~zählen be~richten
   unter~richten er~klären äußern meinen melden ver~melden mit|teilen ver~künden an|kündigen kündigen
   auf|kündigen ver~kündigen be~haupten be~tonen be~kräftigen be~stätigen be~teuern be~merken an|merken
   bei|pflichten zu|stimmen ab|stimmen antworten be~antworten er~widern ent~gegnen fragen nach|fragen
   hinter~fragen an|fragen be~fragen rufen aus|rufen an|rufen auf|rufen zurück|rufen zu|rufen ab|rufen
   wider~rufen hervor|rufen be~rufen ein|be~rufen schreien schreiben be~schreiben vor|schreiben zu|schreiben
   unter~schreiben aus|schreiben lesen ver~lesen nennen be~nennen er~nennen heißen lauten be~zeichnen
   kennzeichnen schildern dar|stellen klar|stellen fest|stellen er~läutern be~gründen zitieren kommentieren
   formulieren referieren telefonieren plaudern flüstern witzeln spotten höhnen scherzen ver~sichern zu|sichern
   be~sichern schwören be~schwören ge~loben loben tadeln kritisieren rügen an|prangern ver~urteilen be~klagen
   klagen an|klagen ver~klagen be~schuldigen be~zichtigen vor|werfen vor|halten be~mängeln be~anstanden mahnen
   er~mahnen an|mahnen warnen ver~warnen drohen an|drohen be~drohen fluchen schimpfen be~schimpfen be~leidigen
   danken be~danken gratulieren be~glückwünschen grüßen be~grüßen würdigen ehren be~dauern ent~schuldigen hoffen
   er~hoffen wünschen fürchten be~fürchten glauben denken nach|denken an|nehmen ver~muten schätzen ein|schätzen
   rechnen er~warten ver~lauten prognostizieren prophezeien spekulieren zweifeln be~zweifeln an|zweifeln finden
   emp~finden halten er~innern urteilen be~urteilen be~werten folgern schließen schluss|folgern argumentieren
   plädieren appellieren protestieren dementieren leugnen ver~leugnen be~streiten ab|streiten ein|räumen
   zu|geben zu|ge~stehen ge~stehen ein|ge~stehen be~kennen ver~neinen be~jahen hin|weisen ver~weisen
   zurück|weisen ab|weisen an|weisen auf|weisen nach|weisen er~weisen aus|weisen hinzu|fügen er~gänzen
   fort|fahren hervor|heben unter~streichen heraus|stellen be~legen be~tiefen an|deuten deuten informieren
   präzisieren resümieren bilanzieren unken frohlocken monieren lamentieren attestieren be~scheinigen
   konstatieren diagnostizieren signalisieren suggerieren insistieren empfehlen raten ab|raten be~raten
   vor|schlagen an|regen ver~langen fordern auf|fordern ein|fordern er~fordern heraus|fordern zurück|fordern
   bitten er~bitten er~suchen drängen be~drängen be~stehen befehlen an|ordnen ver~ordnen ge~bieten ver~bieten
   er~lauben ge~statten ge~nehmigen billigen be~willigen ein|willigen ein|lenken be~harren pochen
   ver~öffentlichen publizieren ver~breiten senden =senden aus|strahlen twittern posten`,
  // Diplomacy and conflict.
  `liefern aus|liefern be~liefern an|liefern über~liefern treffen be~treffen ein|treffen zusammen|treffen
   zu|treffen ab|lehnen an|lehnen stoppen aus|setzen ein|setzen fort|setzen an|setzen durch|setzen um|setzen
   ab|setzen fest|setzen be~setzen er~setzen ver~setzen unter~stützen stützen setzen ein|stellen her|stellen
   vor|stellen bereit|stellen zusammen|stellen auf|stellen ab|stellen aus|stellen stellen ver~längern ver~kürzen
   kürzen ein|laden aus|laden laden vor|laden ein|be~stellen be~stellen ver~einbaren einigen ver~einigen
   ver~ständigen ver~handeln aus|handeln handeln be~handeln unter~zeichnen zeichnen aus|zeichnen ratifizieren
   ver~schieben ab|schieben ab|brechen aus|brechen auf|brechen brechen zusammen|brechen unter~brechen sperren
   ab|sperren aus|sperren ein|frieren be~fristen er~wägen ab|wägen planen be~absichtigen vor|haben be~schließen
   ent~scheiden ent~schließen ver~pflichten ein|halten auf|halten an|halten fest|halten zurück|halten er~halten
   ent~halten be~halten vor|ent~halten statt|finden beginnen an|fangen enden be~enden auf|heben
   er~heben heben ver~=hängen ver~schärfen lockern sanktionieren be~strafen strafen boykottieren blockieren
   ver~mitteln er~mitteln schlichten be~suchen suchen unter~suchen ver~suchen reisen ab|reisen an|reisen
   ein|reisen aus|reisen emp~fangen ver~abschieden kommen an|kommen ab|kommen aus|kommen zu|kommen zurück|kommen
   zusammen|kommen überein|kommen be~kommen ent~kommen um|kommen vor|kommen hinzu|kommen nach|kommen
   entgegen|kommen zurück|kehren gehen aus|gehen vor|gehen ein|gehen be~gehen hervor|gehen zurück|gehen um|gehen
   ent~gehen fahren fliegen ab|fliegen treten zurück|treten bei|treten ein|treten auf|treten an|treten
   aus|treten ver~treten zusammen|treten be~treten ziehen ab|ziehen zurück|ziehen ein|ziehen an|ziehen be~ziehen
   ent~ziehen voll~ziehen vor|ziehen führen durch|führen ein|führen fort|führen an|führen auf|führen ent~führen
   leiten ein|leiten an|leiten lenken ab|lenken greifen an|greifen ein|greifen er~greifen schlagen an|schlagen
   zurück|schlagen nieder|schlagen zer~schlagen ab|schießen schießen be~schießen feuern bombardieren stürmen
   be~siegen siegen verlieren gewinnen sterben töten ver~letzen ver~wunden zer~stören be~schädigen
   ent~waffnen ab|rüsten auf|rüsten be~waffnen mobilisieren stationieren ver~legen ver~lassen ent~lassen
   frei|lassen zu|lassen er~lassen über~lassen ver~haften fest|nehmen nehmen auf|nehmen ab|nehmen teil|nehmen
   über~nehmen unter~nehmen ver~nehmen zurück|nehmen wahr|nehmen ein|nehmen geben über~geben er~geben aus|geben
   be~geben ver~geben zurück|geben nach|geben frei|geben bekannt|geben bekannt|machen weiter|geben ab|geben
   auf|geben an|geben heraus|geben machen aus|machen schicken ent~senden ver~senden über~mitteln über~reichen
   reichen ein|reichen er~reichen aus|reichen helfen ver~helfen schützen be~schützen sichern ver~teidigen
   ab|wehren wehren kaufen ver~kaufen ver~zichten zahlen be~zahlen aus|zahlen finanzieren investieren fördern
   kosten be~tragen tragen bei|tragen ver~tragen er~tragen über~tragen bringen ver~bringen an|bringen
   ein|bringen vor|bringen er~bringen um|bringen wenden =wenden an|=wenden an|wenden ver~=wenden ab|wenden auf|wenden reagieren
   agieren kooperieren arbeiten zusammen|arbeiten be~arbeiten er~arbeiten aus|arbeiten akzeptieren an|er~kennen
   er~kennen kennen kennen|lernen ver~kennen respektieren tolerieren dulden er~dulden ver~weigern weigern
   scheitern gelingen ge~lingen eskalieren deeskalieren provozieren isolieren spalten stärken be~stärken
   schwächen ab|schwächen ver~schlechtern ver~bessern er~neuern er~öffnen öffnen ver~schließen ab|schließen
   aus|schließen an|schließen ein|schließen er~schließen ab|halten ver~halten unter~halten ändern ver~ändern
   wechseln aus|wechseln tauschen aus|tauschen rück|tauschen über~wachen be~obachten prüfen über~prüfen
   kontrollieren messen zählen fehlen wählen ab|wählen kandidieren regieren`,
  // Common verbs whose Konjunktiv carries indirect speech on.
  `stehen ver~stehen ent~stehen zu|stehen bevor|stehen fest|stehen auf|stehen liegen vor|liegen unter~liegen
   er~liegen bleiben ver~bleiben fallen ge~fallen aus|fallen ent~fallen weg|fallen ein|fallen auf|fallen laufen
   ab|laufen aus|laufen ver~laufen weg|laufen sehen vor|sehen an|sehen aus|sehen ein|sehen ab|sehen voraus|sehen
   ge~schehen geschehen passieren er~folgen folgen ver~folgen be~folgen ge~hören an|ge~hören leben er~leben
   über~leben wohnen leiden er~leiden dauern an|dauern zeigen an|zeigen auf|zeigen dienen nutzen be~nutzen
   aus|nutzen nützen hören auf|hören fühlen spüren warten ab|warten spielen lernen lehren gelten wirken
   be~wirken mit|wirken aus|wirken steigen sinken wachsen zu|nehmen schaffen ab|schaffen be~schaffen
   ver~schaffen bauen auf|bauen aus|bauen ab|bauen legen vor|legen fest|legen hin|legen nieder|legen ab|legen
   an|legen über~legen bilden aus|bilden scheinen er~scheinen ver~fügen be~sitzen sitzen be~nötigen be~inhalten
   be~trachten ver~hindern hindern be~hindern ver~meiden ent~wickeln ver~antworten ge~währleisten ver~ursachen
   be~einträchtigen ent~decken decken ver~stecken stecken hängen ab|hängen ver~treiben treiben be~treiben
   über~treiben werfen ver~werfen unter~werfen ent~werfen retten bergen ver~bergen fliehen flüchten
   ver~schwinden leihen aus|leihen streiten be~streiken streiken demonstrieren feiern trauern ge~denken
   er~zielen zielen richten aus|richten ein|richten er~richten hin|richten ver~richten teilen ver~teilen
   zu|teilen auf|teilen trennen lösen auf|lösen aus|lösen ab|lösen ein|lösen be~weisen weisen be~treuen
   ver~zögern zögern ge~fährden ver~trauen trauen zu|trauen miss~trauen miss~brauchen ver~brauchen ge~brauchen
   vergessen essen trinken ver~wirklichen ge~nießen sparen ein|sparen ver~dienen ver~dächtigen dringen
   ein|dringen ver~drängen verderben werben be~werben er~werben kämpfen be~kämpfen streichen er~höhen senken
   ab|senken reduzieren steigern be~schleunigen bremsen er~möglichen er~leichtern er~schweren ver~ringern
   be~grenzen be~schränken ein|schränken interessieren konzentrieren ver~nichten explodieren ab|stürzen
   kollidieren brennen löschen be~fürworten be~einflussen schweigen ver~schweigen ver~binden be~wegen zwingen
   er~zwingen stoßen vor|stoßen lügen be~lügen rennen nach|lesen ein|springen weichen ab|weichen aus|weichen
   gleichen aus|gleichen reißen um|reißen ein|schreiten über~schreiten über~wiegen klingen schlafen stehlen
   über~zeugen be~gegnen miss~billigen an|streben an|kreiden bei|legen zurück|stellen ein|stufen ab|stufen
   auf|rütteln aus|drücken ver~deutlichen er~muntern er~mutigen ent~lasten be~lasten zu|spitzen aus|weiten
   ein|stecken ver~einfachen beißen wieder~holen be~antragen be~auftragen ver~anlassen ver~abreden ver~anstalten`,
  // Verbs the event rules ask for.
  `suspendieren kappen stornieren er~füllen leisten weiter|führen aus|schlagen hin|nehmen be~teiligen garantieren
   ge~währen auf|stocken spenden an|bieten vor|be~reiten be~reiten ver~stärken werten
    be~gnadigen diskutieren er~örtern klären zu|billigen ver~gelten ab|be~rufen knüpfen ab|riegeln ver~tagen ein|mischen an|tasten
   ein|wenden jubeln aus|führen dar|legen unter~stellen klar|machen deutlich|machen rechtfertigen ver~lautbaren kund|tun offenbaren be~sagen mutmaßen er~kundigen an|melden be~kunden er~eignen starten landen rücken herrschen prallen be~ziffern sorgen streifen be~mühen über~raschen durch~suchen kippen ver~sammeln prägen steuern füllen um~fassen er~schüttern be~gleiten er~wirtschaften ent~zünden engagieren rammen be~deuten er~fassen be~fördern ver~fehlen er~regen kreisen be~schäftigen be~fassen freuen stammen ver~missen er~teilen er~wähnen tauchen auf|tauchen unter|tauchen er~weitern spülen fällen ver~kraften fassen gründen er~stellen drehen er~langen ähneln wandeln ver~wandeln be~rühren neigen locken lehnen kümmern sammeln ver~ärgern be~herrschen gestalten aus|üben stören leuchten ruhen be~ruhigen be~fremden ver~büßen hervor|bringen an|nähern ver~fassen er~mächtigen ein|kehren büßen ein|büßen auf|kommen ver~teuern dämpfen über~lasten ver~üben aus|spionieren spionieren schüren weiten vor|nehmen`,
  // Giving, stopping and threatening, as news tells of them.
  `über~weisen bei|steuern ver~doppeln ver~dreifachen aus|händigen ver~leihen nach|liefern ab|liefern mit|finanzieren schenken ver~sorgen aus|rüsten
   aus|statten zu|drehen ab|drehen drosseln auf|tauen lahm|legen hoch|fahren zurück|fahren herunter|fahren aus|steigen ein|steigen aus|scheren zu|schalten
   offen|legen ab|segnen durch|winken ab|nicken ver~bürgen ein|stehen ein|knicken bei|springen unter|bringen be~herbergen ab|treten ab|blasen platzen
   hinaus|zögern ein|be~halten auf|schieben hinaus|schieben ab|schalten dicht|machen frei|kaufen frei|kommen heim|kehren aus|fliegen heim|zahlen aus|löschen
   ein|marschieren ver~schonen be~siegeln paraphieren ab|kommandieren über~stellen auf|nötigen
   zurück|drehen weiter|liefern mit|tragen an|laufen ver~streichen
   pausieren sistieren unter~binden annullieren halbieren zusammen|streichen still|stehen räumen be~ordern zurück|be~ordern heim|holen konferieren
   zusammen|schalten wiederauf|nehmen schnüren auf|legen bürgen be~gleichen ent~schädigen er~statten zurück|zahlen vor|strecken ein|zahlen ein|planen
   aus|schütten zu|weisen locker|machen um|leiten pumpen stemmen schultern trainieren evakuieren reparieren ein|fliegen spendieren
   ab|ordnen ab|rücken kassieren zurück|rudern um|kehren ab|klemmen er~pressen aus|bleiben beugen bei|stehen durch|klingeln an|klingeln klingeln
   nahe|legen vor|be~halten ver~wehren ver~vierfachen zu|schießen mit|ziehen fallen|lassen frei|machen fort|schreiben weg|nehmen ver~söhnen
   zu|machen zurück|holen holen drauf|legen dazu|legen nach|legen ein|speisen speisen ein|be~ziehen weiter|gehen weiter|laufen nach|rüsten ver~güten auf|setzen an|peilen`,
  // Refusing, holding up, turning away.
  `herein|lassen ein|lassen durch|lassen mit|machen an|fliegen be~dienen zurück|weichen sträuben wider~setzen ver~wahren stimmen ab|winken ab|tun
   ab|schmettern ab|blocken ein|schüchtern be~vormunden ver~schrotten still|legen offen|halten offen|lassen aufrecht|er~halten bei|be~halten an|flehen
   flehen ge~mahnen los|schicken zu|sehen zu|schauen hin|halten aus|bremsen ver~schleppen ab|be~stellen be~schlagnahmen auf|bringen entern ver~bitten fern|bleiben aus|dehnen durch|greifen hoch|setzen fließen gut|heißen
    tagen beratschlagen zusammen|sitzen zusammen|finden weiter|reisen weiter|fliegen zusammen|rufen an|heben wieder|er~öffnen bereit|finden durch|ringen
   durch|stellen zusammen|setzen vorbei|schauen`,
  // Taking back, shutting, cutting off, leaving.
  `ent~werten ab|er~kennen ver~riegeln ver~sperren ab|koppeln koppeln ab|fertigen rollen ver~siegeln ver~plomben konfiszieren
   heim|be~ordern heim|rufen heraus|holen ab|schrauben ver~fallen zurück|stufen aus|trocknen aus|klinken be~graben entgegen|nehmen schieben ab|würgen hin|werfen ge~langen
   ver~bannen be~erdigen ein|stampfen strömen ver~jagen aus|hebeln ver~eiteln nach|gehen wiederauf|bauen auf|klären restaurieren sanieren ab|wickeln ein|dämmen ab|ringen zer~reißen`,
  // Giving, getting and sending, told plainly.
  `nach|schießen frei|halten bereit|halten bereit|legen bereit|stehen bereit|liegen ver~pachten kriegen zurück|greifen zu|fließen los|fliegen ab|zahlen ab|gelten los|fahren ab|heben
   aus|rücken ein|schiffen ver~schiffen`,
  // Calling back, turning round, going on no more.
  `um|drehen weiter|leiten heraus|nehmen kehrt|machen weiter|verfolgen weiter|be~treiben weiter|finanzieren weiter|zahlen weiter|fördern weiter|be~arbeiten ver~mindern hinter~legen herunter|lassen
   zurück|schicken heim|schicken auf|künden ein|kassieren`,
  // Paying, sharing out, making good, letting off.
  `aus|werfen auf|bieten stiften sponsern aus|teilen heraus|rücken drauf|satteln zu|legen transferieren vor|schießen borgen haften ab|sichern ab|decken kofinanzieren vor|finanzieren
   alimentieren subventionieren be~zuschussen dotieren herauf|setzen hinauf|setzen auf|bessern auf|spannen reservieren zurück|legen ver~anschlagen ein|schießen los|eisen rück|er~statten rück|ver~güten auf|fangen ab|federn
   kompensieren refundieren ab|finden auf|kaufen gut|schreiben mindern dritteln deckeln ab|schreiben er~mäßigen be~freien frei|stellen ent~binden um|schulden prolongieren votieren dekretieren
   ver~billigen ver~günstigen auf|polstern auf|füllen nach|füllen klettern um|widmen um|schichten zugute|kommen aus|folgen hoch|schrauben`,
  // Visits, talks, refusals and judgements.
  `weilen gegenüber|sitzen auseinander|gehen wieder|sehen be~wirten ignorieren miss~achten ver~stoßen unter~graben unter~laufen aus|höhlen über~gehen pfeifen be~scheiden ab|prallen bereuen versenken sprengen
   ver~gleichen ver~höhnen ver~spotten kondolieren durch|fallen mit|zahlen hetzen ab|speisen ab|bringen be~irren ab|schrecken be~lehren hinein|reden
   auf|er~legen auf|tragen weg|weisen los|schlagen zu|schlagen ent~eignen drein|reden ver~trösten ab|kaufen auf|zwingen her|geben quittieren wettern toben poltern ätzen lästern sticheln giften schmähen geißeln
   brand|marken rühmen be~schwichtigen ab|wiegeln wecken zer~streuen aus|räumen orten wittern`,
  // Opening, granting, freeing.
  `auf|machen auf|sperren auf|schließen ent~sperren ent~riegeln frei|räumen auf|tun hoch|ziehen zu|er~kennen legalisieren regularisieren
   ver~schenken ein|bürgern naturalisieren ein|quartieren hinein|lassen heraus|bringen mit|nehmen be~seitigen amnestieren los|lassen rehabilitieren mildern ab|mildern um|wandeln herab|setzen tilgen nach|lassen
   wiederher|stellen normalisieren kitten auf|werten ver~tiefen reaktivieren wieder|be~leben gut|heissen signieren gegen|zeichnen durch|bringen über~stehen durch|laufen
   ent~schärfen fügen zu|gehen konzedieren delegieren herunter|nehmen ent~fernen aus|nehmen entkriminalisieren akkreditieren
   frei|schalten proklamieren ein|läuten strecken ab|schwören ent~sagen demontieren`,
  // Laying aside.
  `ein|motten canceln ein|dampfen schubladisieren aus|knipsen ab|kündigen an|gehören aus|scheiden`,
  // Helping and bringing.
  `aus|senden ver~größern schulen fort|bilden weiter|bilden unter~weisen be~stücken aus|helfen assistieren an|packen mit|helfen ab|werfen ent~laden an|landen
   ab|laden über~bringen transportieren herbei|schaffen heran|schaffen an|rücken ein|rücken an|rollen heran|rollen`,
]
  .join(' ')
  .split(/\s+/);
