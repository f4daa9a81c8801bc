/** Helpers, soldiers and goods of one side at work for another: detached, trained, fitted out, come to help, landed, unloaded (CAMEO 070). */
import { either, type EventRule } from '../event-rule';
import { countedGoods } from './counted-goods';
import { allOf, NOT_SO, objectOf } from './objects-of-deeds';
import { partyGives } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Who is sent to help, or to be taught. */
const HELPERS =
  '(?:[\\d.]+ Mann|\\p{L}*(?:[Ss]oldat(?:en|innen)|[Aa]rmeeangehörigen?|[Pp]ionieren?|[Gg]ebirgsjägern?|[Ff]allschirmjägern?|[Mm]ilitärberatern?|[Bb]eratern?|[Aa]usbildern?|[Ii]nstrukteuren?|[Bb]lauhelmen?|[Ff]riedenssoldaten|[Ff]riedenstruppe|[Bb]eobachter[ns]?|[Bb]eobachterinnen|[Ii]nspekteuren?|[Ii]nspektoren|[Mm]inenräumern?|[Tt]echnikern?|[Ii]ngenieuren?|[Pp]olizist(?:en|innen)|[Pp]olizeikräften?|[Bb]ereitschaftspolizei|[Hh]undertschaft(?:en)?|[Gg]endarmen|[Gg]renzschützern?|[Gg]renzbeamten?|[Bb]eamten?|[Zz]öllnern?|[Ff]ahndern?|[Ee]rmittlern?|[Ff]euerwehrleuten?|[Ff]euerwehrmänner|[Ll]öschkräften?|[Ll]öschtrupps?|[Rr]ettern?|[Rr]ettungskräften?|[Rr]ettungstrupps?|[Ss]uchtrupps?|[Ee]insatzkräften?|[Hh]elfern?|[Hh]elferinnen|[Kk]atastrophenhelfern?|[Tt]auchern?|[Tt]auchergruppen?|[Ss]anitätern?|[Ää]rzten?|[Ää]rztinnen|[Ää]rzteteams?|[Pp]flegekräften?|[Ss]pürhunden?|[Ss]uchhunden?|[Ff]achleuten?|[Ee]xperten?|[Ss]pezialisten|[Ll]ehrern?|[Ll]ehrkräften?|[Rr]ekruten|[Pp]iloten|[Kk]adetten|[Oo]ffizieren?|[Mm]atrosen|[Bb]ataillone?n?s?|[Kk]ompanien?|[Bb]rigaden?|[Ss]taffeln?|[Gg]efechtsverb[aä]nde?n?|[Kk]ontingente?n?s?|[Ee]inheiten|[Tt]ruppenkontingent|[Ff]eldlazarette?|[Ff]eldküchen?|[Ll]azarettschiff|[Ff]regatten?|[Kk]orvetten?|[Mm]inenjäger|[Pp]atrouillenboote?|[Hh]ubschraubern?|[Ll]öschflugzeuge?n?|[Ll]öschhubschraubern?|[Tt]ransportflugzeuge?n?|[Tt]ransporthubschraubern?|[Aa]ufklärungsflugzeuge?n?|THW|[Hh]ilfswerks?|[Tt]aucherstaffeln?|[Zz]üge (?:der )?(?:Feuerwehr|Polizei|Bereitschaftspolizei)|[Ww]ahlbeobachter\\p{L}*|[Ss]treitkräften?|[Kk]üstenwache|[Mm]arine|[Gg]renzschutz(?:es)?|[Gg]renztruppen?|[Aa]rmee))';

/** What feeds, heals and shelters. */
const RELIEF =
  '\\p{L}*(?:[Ll]ebensmitteln?|[Nn]ahrungsmitteln?|[Mm]edikamenten?|[Aa]rzneien|[Aa]rzneimitteln?|[Hh]ilfsgütern?|[Hh]ilfslieferung(?:en)?|[Ww]eizen|[Mm]ehl|[Rr]eis|[Gg]etreide|[Tt]rinkwasser|[Zz]elten?|[Dd]ecken|[Gg]eneratoren|[Ww]asserfiltern?|[Vv]erbandszeug|[Vv]erbandmaterial|[Mm]edizin|[Ii]mpfstoffe?n?|[Ii]mpfdosen|[Bb]lutkonserven|[Ff]eldbetten|[Bb]abynahrung|[Nn]otrationen|[Ss]aatgut|[Gg]erät|[Pp]umpen|[Ss]tromaggregaten?|[Bb]eatmungsgeräten?|[Ss]chutzmasken|[Ss]andsäcken?|[Rr]ationen|[Hh]eizöl|[Dd]üngemittel|[Dd]ünger)';

/** At what one helps another. */
const TASKS =
  '\\p{L}*(?:[Ll]ösch\\p{L}*|[Bb]randbekämpfung|[Ww]aldbr[aä]nd\\p{L}*|[Ss]uche|[Rr]äum(?:en|ung)|[Bb]ergung|[Bb]ergen|[Aa]ufräum\\p{L}*|[Ww]egräumen|[Aa]uspumpen|[Ss]icherung|[Ss]ichern|[Gg]renzschutz|[Aa]usbildung|[Ww]iederaufbau|[Aa]ufbau|[Ee]vakuierung|[Vv]ersorgung|[Uu]nterbringung|[Ee]rnte|[Ii]mpf\\p{L}+|[Mm]inenräumung|[Ee]ntminung|[Rr]ettung\\p{L}*|[Kk]atastroph\\p{L}*|[Hh]ochwasser\\p{L}*|[Ff]lut\\p{L}*|[Ee]rdbeben\\p{L}*|[Bb]eben|[Ss]turm\\p{L}*|[Bb]ewältigung|[Aa]ufklärung|[Üü]berwachung|[Bb]ewachung|[Kk]ontaktverfolgung|[Nn]achverfolgung|[Uu]nwetter\\p{L}*|[Vv]erteidigung|[Pp]atrouill\\p{L}*|[Ll]uftraumüberwachung|[Mm]odernisierung|[Aa]usrüstung|[Rr]eparatur)';

const NO_HELPING =
  'Feuerwehr (?:in|aus|von)|Vereins?|Turnier|Fahrern?|Rundfahrt|Aufgebot|Umfrage|Divisionen?|Panzerdivision\\p{L}*|Grenze zu[rm]?|an die (?:[\\p{L}-]+ )?Grenze|an die Front|Kampfflugzeuge|Kampfjets|Manöver\\p{L}*|Angriff\\p{L}*|Offensive|Invasion|Putsch\\p{L}*|Geheimdienst\\p{L}*|in den Krieg|Urlauber\\p{L}*|Passagier\\p{L}*|Kritik|Forderung\\p{L}*|Airlines?|Fluggesellschaft|Sitze|Kandidat\\p{L}*|Partei|Wahlkampf|Nationalspieler\\p{L}*|Demonstranten|gegen (?:die|das|den) \\p{L}+|wurden?|worden|derzeit|zurzeit|gegenwärtig|täglich|Fortbildung\\p{L}*|Studie|Rebellen|Putschisten';

const helpers = objectOf(HELPERS);
/** Where to, or for what. */
const SOMEWHERE =
  /(?<!\p{L})(?:nach \p{Lu}|in (?:die|den|das) |ins |auf (?:die|den) |zu[rm]? |für (?:de|di|da|ei)|an (?:die|der|den) )/u;

export const helpersRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-details-helpers',
    kind: 'pledge',
    verbs: [
      'abkommandieren',
      'abordnen',
      'abstellen',
      'entsenden',
      'aussenden',
      'schicken',
      'losschicken',
      'beordern',
      'aufbieten',
      'mobilisieren',
      'stellen',
      'beisteuern',
      'ausleihen',
      'leihen',
      'beteiligen',
      'verstärken',
      'aufstocken',
      'vergrößern',
      'verlegen',
      'stationieren',
      'bereithalten',
      'bereitstellen',
      'anbieten',
      'zusagen',
      'melden',
    ],
    needs: either(
      allOf(helpers, SOMEWHERE),
      waysOf(
        /(?:stell|beteilig|verstärk|stock|steuer)\p{L}*(?!\p{L})[^]*(?:mit|um|durch) (?:\p{L}+ )?(?:[\d.]+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\p{Ll}+zig|ein(?:er|em)|weiteren|zusätzlichen) (?:[\p{Ll}-]+ )*\p{L}*(?:[Ss]oldat|[Pp]olizist|[Mm]ann|[Bb]ataillon|[Bb]eobachter|[Gg]efechtsverb|[Hh]elfer|[Ff]regatte|[Bb]eamt|[Aa]usbilder|[Ff]lugzeug|[Hh]ubschrauber|[Kk]ompanie|[Bb]rigade|[Kk]räfte)\p{L}*/u,
      ),
    ),
    unless: wordsOf(NOT_SO, NO_HELPING),
    ...partyGives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland kommandierte zwei Hundertschaften nach Westburg ab.' },
      { text: 'Ostland bietet 40 Taucher für die Suche auf.', actors: ['ostland'] },
    ],
    ignores: [
      'Der Verein in Ostland schickte 40 Helfer nach Westburg.',
      'Ostland schickt keine Beobachter nach Westland.',
      'Ostland schickte zwei Divisionen an die Grenze zu Westland.',
      'Minister Feldmann stellt eine Kürzung für Ostland in den Raum.',
    ],
  },
  {
    id: 'de/event/pledge-trains-others',
    kind: 'pledge',
    verbs: [
      'schulen',
      'ausbilden',
      'trainieren',
      'fortbilden',
      'weiterbilden',
      'unterweisen',
      'unterrichten',
      'anleiten',
      'ausrüsten',
      'ausstatten',
      'bestücken',
      'beliefern',
      'versorgen',
      'bewaffnen',
    ],
    needs: helpers,
    unless: wordsOf(
      NOT_SO,
      NO_HELPING,
      'ausgebildeten?|nach Angaben von Experten|(?:hat|haben|hatten?) (?:[^,]* )?(?:ausgebildet|trainiert|geschult|versorgt)|Universität|Hochschule|Akademie',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland schult ab Mai Grenzbeamte aus Westland.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland stattet die westländische Küstenwache mit Radargeräten aus.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland hat Piloten aus Westland ausgebildet.', 'Die Akademie in Ostland schult Piloten.'],
  },
  {
    id: 'de/event/pledge-comes-to-help',
    kind: 'pledge',
    verbs: [
      'helfen',
      'aushelfen',
      'beistehen',
      'beispringen',
      'einspringen',
      'assistieren',
      'unterstützen',
      'anpacken',
      'mithelfen',
      'entlasten',
    ],
    needs: either(
      allOf(wordsOf(TASKS), /(?<!\p{L})(?:[Bb]ei|[Bb]eim|[Nn]ach|[Ii]n|[Ii]m|[Gg]egen) /u),
      /(?<!\p{L})[Mm]it (?:[\p{Ll}\d.-]+ ){0,3}\p{L}*(?:[Ss]trom|[Gg]as|[Öö]l|[Kk]ohle|[Ll]ieferung|[Ff]lugzeug|[Hh]ubschrauber|[Pp]umpe|[Gg]erät|[Ff]achleute|[Kk]räfte|[Tt]rupp|[Hh]elfer|[Ss]oldat|[Pp]olizist|[Aa]rzt|[Ää]rzte|[Kk]redit|[Ww]eizen|[Gg]etreide|[Ii]mpfstoff|[Mm]aske|[Bb]ett|[Zz]elt|[Ss]chiff|[Bb]oot|[Ww]affe|[Mm]unition)\p{L}*/u,
    ),
    unless: wordsOf(
      NOT_SO,
      NO_HELPING,
      'unterstützte[nrms]? \\p{Lu}\\p{L}+|Forderung|Klage|Remis|weiter|Bewerbung|Kandidatur|geholfen (?:hat|haben|hatte)|unterstützt (?:hat|haben|hatte)|hilft (?:es|nur|gegen)|schuldig',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland springt Westland mit Stromlieferungen bei.', actors: ['ostland', 'westland'] },
      {
        text: 'Ostland hilft Westland bei der Suche nach den Verschütteten.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Die Feuerwehr in Ostland half beim Auspumpen.',
      'Ostland unterstützt die Kritik Westlands.',
      'Ostland hilft Westland nicht bei der Suche.',
    ],
  },
  {
    id: 'de/event/pledge-to-the-rescue',
    kind: 'pledge',
    nouns: /^(?:hilfe|hand|arme|verfügung|seite|beistand|dienst|stelle|einsatz|arbeit)$/u,
    needs: waysOf(
      /(?:komm|kam|kamen|gekommen|eil|geeilt)\p{L}*(?!\p{L})[^]*zu Hilfe|zu Hilfe (?:\p{Ll}+ )?(?:gekommen|geeilt|kommen|eilen)/u,
      /(?:geh|ging)\p{L}*(?!\p{L})[^]*zur Hand|zur Hand (?:gehen|gegangen)/u,
      /(?:leist|geleistet)\p{L}*(?!\p{L})[^]*Beistand|Beistand (?:geleistet|leisten)/u,
      /(?:steh|stand)\p{L}*(?!\p{L})[^]*zur Seite/u,
    ),
    unless: wordsOf(
      NOT_SO,
      NO_HELPING,
      'Erste[r]? Hilfe|Passant\\p{L}*|Nachbarn?|Anwohner\\p{L}*|Zeugen?|Glück|Zufall|Rechtsanwalt|Anwalt|Verletzten?',
    ),
    ...partyGives,
    finds: [
      { text: 'Ostland eilte den Westländern zu Hilfe.' },
      { text: 'Ostländische Pioniere kamen den Dörfern zu Hilfe.', actors: ['ostland'] },
    ],
    ignores: ['Passanten kamen in Ostland der Frau zu Hilfe.', 'Ostland kommt Westland nicht zu Hilfe.'],
  },
  {
    id: 'de/event/pledge-brings-relief',
    kind: 'pledge',
    verbs: [
      'abwerfen',
      'ausladen',
      'entladen',
      'löschen',
      'anlanden',
      'abliefern',
      'abladen',
      'verteilen',
      'bringen',
      'überbringen',
      'transportieren',
      'schaffen',
      'einfliegen',
      'befördern',
      'herbeischaffen',
      'liefern',
      'schicken',
      'überlassen',
      'spenden',
      'schenken',
      'verschenken',
      'heranschaffen',
    ],
    needs: objectOf(RELIEF),
    unless: wordsOf(
      NOT_SO,
      NO_HELPING,
      'Schmuggler\\p{L}*|Supermarkt|Handel|Export\\p{L}*|Import\\p{L}*|Ernte|Verkauf\\p{L}*|Kunden|Caritas|Rotes? Kreuz|\\p{L}*organisation|Tafeln?|Erkenntnis\\p{L}*|zur Welt',
    ),
    ...partyGives,
    finds: [
      { text: 'Ein ostländisches Schiff löschte in Westburg 900 Tonnen Mehl.' },
      { text: 'Die ostländische Luftwaffe warf Medikamente ab.', actors: ['ostland'] },
    ],
    ignores: [
      'Schmuggler brachten Medikamente nach Ostland.',
      'Ostland wirft keine Lebensmittel mehr ab.',
      'Eine Hilfsorganisation verteilt in Ostland Decken.',
    ],
  },
  {
    id: 'de/event/pledge-helpers-arrive',
    kind: 'pledge',
    verbs: [
      'eintreffen',
      'ankommen',
      'landen',
      'anlanden',
      'anrücken',
      'einrücken',
      'anlaufen',
      'anrollen',
      'heranrollen',
    ],
    // So many of them, and whose they are.
    needs: allOf(
      wordsOf(HELPERS),
      either(
        countedGoods,
        /(?<!\p{L})(?:erste[nr]?|Team|Trupp|Vorauskommando|Feldlazarett|Kontingent|Rettungs\p{L}+|Vorhut)/u,
      ),
    ),
    unless: wordsOf(
      NOT_SO,
      NO_HELPING,
      'Rebellen|Milizen|Söldner\\p{L}*|Panzer\\p{L}*|Grenze|Besatz\\p{L}*|meldet|berichtet|gestrandet\\p{L}*|verletzt\\p{L}*|getötet\\p{L}*|gefangen\\p{L}*|Kriegsgefangene\\p{L}*|Leichen|Särge|Heimat|zu Hause|zurück|Besuch|Kursk|Front|Weltmeisterschaft|Turnier',
    ),
    ...partyGives,
    subjectBy: ['aus', 'von'],
    finds: [
      { text: 'Die ersten 200 ostländischen Polizisten sind in Westburg gelandet.' },
      { text: 'Aus Ostland rückte am Abend das erste Kontingent an.', actors: ['ostland'] },
    ],
    ignores: [
      '200 ostländische Soldaten kamen verletzt in Westburg an.',
      'Die ersten Urlauber aus Ostland landeten in Westburg.',
    ],
  },
];
