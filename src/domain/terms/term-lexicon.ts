/** Closed word classes of German that end a naming phrase, and verbs of speaking that leave the rule. Data. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Open a noun phrase; never part of the name shown. */
export const determiners =
  set(`der die das den dem des ein eine einer einem einen eines zum zur vom beim im am ins ans
  kein keine keiner keinem keinen sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserem
  unseren unserer dieser diese diesem diesen dieses jener jene jenem jenen`);

/** Capitalised at the start of a sentence or within it, yet no title: prepositions, conjunctions, adverbs, pronouns, days. */
export const noTitles =
  set(`ab aber abends allein allerdings als also am an angeblich anschließend auch auf aus außerdem bei beim
  bereits bevor beide beiden bis bislang dabei dadurch dafür dagegen daher dahinter damit danach daneben dann daran darauf daraufhin
  darum darunter darüber dass davon davor dazu demnach denn dennoch derzeit deshalb deswegen doch dort durch ehe ebenso eigentlich
  entgegen er erneut erst es etwa falls fast ferner für gegen gegenüber gemeinsam gemäß genau gestern gleichzeitig hat hatte heute
  hier hingegen hinter ich ihm ihn im immer in indem indes infolge ist ja jedoch jetzt kaum kurz künftig laut letztlich man
  mehrfach mit mittlerweile morgen nach nachdem neben nicht nie noch nun nur ob obwohl oder offenbar ohne schließlich schon sechs
  seit seitdem sie so sobald soll sollte somit sonst sowie später statt stattdessen tags trotz trotzdem um und unter unterdessen
  vergangene viele vielleicht vielmehr vom von vor vorher wann war warum was weder wegen weil weiter wenn wer wie wieder
  wir wo wohl während wurde würde zu zudem zuerst zufolge zugleich zuletzt zum zunächst zur zurück zusammen zuvor zwar zwischen über
  übrigens einst damals nachts abermals auch dessen deren montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar
  jänner februar märz april mai juni juli august september oktober november dezember montags dienstags mittwochs donnerstags
  freitags samstags sonntags abend morgen vormittag nachmittag nacht woche monat jahr uhr anfang ende mitte inzwischen`);

/** Nouns with such an end name an act or a state of things, never a person. */
export const actEndings =
  /(?:ung|keit|heit|tion|sion|tät|ment|tum|ismus|telefonat|gespräch|treffen|besuch|anruf|krieg|angriff|konflikt|gipfel)(?:en|e|s|es)?$/iu;

/** An adjective even without an article before it: "russischer", "ehemaliger". */
export const plainAdjective = /(?:isch|lich|ig|haft|sam|bar|los|ell|iell|iv|nahe)e[nrms]?$/u;

/** Form → infinitive, for verbs of speaking that change their vowel or look like another form. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  `sprechen:spricht,sprach,sprachen,spreche,gesprochen,spräche versprechen:verspricht,versprach,versprachen,versprochen,verspreche
  widersprechen:widerspricht,widersprach,widersprachen,widersprochen aussprechen:ausgesprochen,aussprach geben:gibt,gab,gaben,gegeben,gäbe,gebe
  angeben:angab,angaben,angegeben zugeben:zugab,zugegeben rufen:ruft,rief,riefen,gerufen aufrufen:aufrief,aufgerufen weisen:weist,wies,wiesen,gewiesen
  zurückweisen:zurückwies,zurückwiesen,zurückgewiesen hinweisen:hinwies,hingewiesen verweisen:verweist,verwies,verwiesen schreiben:schreibt,schrieb,schrieben,geschrieben
  nennen:nennt,nannte,nannten,genannt bitten:bittet,bat,baten,gebeten,bitten heißen:heißt,hieß,hießen werfen:wirft,warf,warfen,geworfen vorwerfen:vorwarf,vorgeworfen
  heben:hebt,hob,hoben,gehoben hervorheben:hervorhob,hervorgehoben empfehlen:empfiehlt,empfahl,empfohlen bieten:bietet,bot,boten,geboten anbieten:anbot,angeboten
  laden:lädt,lud,luden,geladen einladen:einlud,eingeladen schließen:schließt,schloss,schlossen,geschlossen ausschließen:ausschloss,ausgeschlossen
  streiten:stritt,stritten bestreiten:bestritt,bestritten abstreiten:abstritt,abgestritten gestehen:gestand,gestanden eingestehen:eingestand,eingestanden
  lassen:lässt,ließ,ließen sehen:sieht,sah,sahen,gesehen finden:fand,fanden,gefunden denken:denkt,dachte,dachten,gedacht wissen:weiß,wusste,wussten
  treten:tritt,trat halten:hält,hielt,hielten,gehalten festhalten:festhielt,festgehalten raten:rät,riet,rieten,geraten abraten:abriet unterstreichen:unterstrich,unterstrichen
  beschreiben:beschreibt,beschrieb,beschrieben lauten:lautet,lautete gehen:geht,ging,gingen beschließen:beschloss,beschlossen erfahren:erfuhr ergeben:ergab,ergibt
  wollen:will,wollte,wollten sein:ist,war,waren haben:hat,hatte,hatten,habe mitteilen:mitteilte,mitteilten,mitgeteilt ankündigen:ankündigte,angekündigt
  einräumen:einräumte,eingeräumt ablehnen:ablehnte,abgelehnt hinzufügen:hinzufügte,hinzugefügt andeuten:andeutete,angedeutet
  klarstellen:klarstellte,klargestellt feststellen:feststellte,festgestellt auffordern:aufforderte,aufgefordert zusichern:zusicherte,zugesichert
  zusagen:zusagte,zugesagt vorschlagen:vorschlug,vorschlugen,vorgeschlagen,schlug,schlugen bekanntgeben:bekanntgab,bekanntgegeben ausführen:ausgeführt anmerken:angemerkt
  vorhersagen:vorhersagte,vorhergesagt erkundigen:erkundigte,erkundigt bestätigen:bestätigt erklären:erklärt bezeichnen:bezeichnet`
    .split(/\s+/)
    .flatMap((entry): [string, string][] => {
      const [infinitive = '', forms = ''] = entry.split(':');
      return [
        [infinitive, infinitive],
        ...forms.split(',').map((form): [string, string] => [form, infinitive]),
      ];
    }),
);

/** Verb → the particles that make another verb of it when they end its clause: "teilte … mit". */
export const particlesOfVerb: ReadonlyMap<string, readonly string[]> = new Map(
  `teilen:mit weisen:hin,zurück kündigen:an geben:bekannt,an,zu räumen:ein rufen:auf lehnen:ab heben:hervor fügen:hinzu,an deuten:an führen:aus,an
  merken:an stellen:klar,fest,heraus mahnen:an sagen:zu,ab,voraus,vorher bieten:an werfen:vor drohen:an legen:nahe,dar,fest zählen:auf sehen:voraus
  pflichten:bei stimmen:zu laden:ein nehmen:an tun:kund halten:fest fordern:auf ein streiten:ab raten:ab sichern:zu schlagen:vor setzen:fort fahren:fort
  schließen:aus gehen:aus gestehen:ein sprechen:aus machen:klar,deutlich tragen:vor kommen:an richten:aus prangern:an treten:entgegen`
    .split(/\s+/)
    .map((entry): [string, readonly string[]] => {
      const [verb = '', particles = ''] = entry.split(':');
      return [verb, particles.split(',')];
    }),
);

/** Cues that are no verb: they say where something comes from. */
export const sourceWords = set(
  'laut zufolge nach gemäß so angaben angabe unter aus wie bericht berichte berichten worten aussage aussagen sicht ansicht meinung',
);

/** Stems that end in t, so that "antworten" does not become "antwor-ten". */
export const stemsInT =
  /(?:antwort|bericht|behaupt|vermut|fürcht|deut|breit|rat|bitt|bet|halt|streit|wart|acht|bedeut|arbeit|gestalt|sicht|licht|richt|meld|red|find|ford|wend|gründ|künd)$/u;
