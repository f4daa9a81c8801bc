/** Ways opened, leave to come, stay and pass, people let go, let in or brought to safety (CAMEO 030, 070). */
import { either, type EventRule } from '../event-rule';
import { allOf, BANS, DOORS, HELD, NOT_SO, objectOf, STAY, VESSELS, WAYS } from './objects-of-deeds';
import { BACKGROUND, PRIVATE, THREAT, WANTED } from './not-done';
import { givesBySaying, partyDoes } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** So many people of any kind. */
const COUNTED_PEOPLE =
  /(?<![\p{L}\p{N}.,])(?:\p{N}[\p{N}.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}+zig|\p{Ll}*(?:hundert|tausend)e?|Hunderte|Tausende|Dutzende|mehrere|weitere) (?:[\p{Ll}-]+e[rn]? ){0,3}(?!(?:Milli|Euro|Prozent|Jahr|Monat|Woche|Tag|Stunde|Minute|Tonne|Kilo|Meter|Dollar|Franken|Kronen)\p{L}*)\p{Lu}[\p{L}-]+(?:er|en|e|innen|ern|leute|leuten|ige|igen|sche|schen)(?!\p{L})/u;
const people = either(objectOf(HELD), COUNTED_PEOPLE);
const peopleOrShips = either(objectOf(HELD, VESSELS), COUNTED_PEOPLE);

/** Where letting somebody leads: behind the object, at the end of the clause, or before "lassen". */
const LETS_GO = waysOf(
  /(?:frei|laufen|gehen|ziehen|heim|heimkehren|heimreisen|heimfliegen|ausreisen|einreisen|durchreisen|weiterreisen|passieren|durch|hindurch|hinaus|hinein|herein|heraus|rein|raus|hinüber|herüber|landen|anlegen|einlaufen|auslaufen|ablegen|festmachen|anlanden|abfliegen|ausfliegen|weiterfahren|weiterfliegen|weiterziehen|abziehen|zurückkehren|umsteigen|über die Grenze|an Land|von Bord|ins Land|außer Landes|nach Hause|in die Heimat|in (?:ihre|seine) Heimat|aus dem (?:Land|Gefängnis|Lager)|(?:in|durch|über|nach) [^,]{2,40} (?:fahren|fliegen|reisen|einreisen|ausreisen|gehen))(?: (?:ge)?lassen| zu lassen|[.!;:”“»"]?$)/u,
);

const NO_PASSAGE =
  'Wasser|Ball|Stürmer\\p{L}*|Torwart|Gegner\\p{L}*|\\p{L}*[Ss]pieler\\p{L}*|sich|Zeit|Revue|Motor\\p{L}*|Film\\p{L}*|Bilder|Frist|Vertrag|Gelegenheit|Chance|ausstehende|Stich|Ruhe|\\p{L}*[Aa]ktien|Punkte?';

export const waysRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-opens-way',
    kind: 'pledge',
    verbs: [
      'öffnen',
      'wiedereröffnen',
      'eröffnen',
      'aufmachen',
      'aufsperren',
      'aufschließen',
      'entsperren',
      'entriegeln',
      'freimachen',
      'freiräumen',
      'freigeben',
      'auftun',
      'heben',
      'hochziehen',
    ],
    needs: objectOf(WAYS, DOORS),
    unless: wordsOf(
      NOT_SO,
      'Konflikt\\p{L}*|Flammen|Straßenfest|Einkaufsstraße|Ausstellung|Umgehungsstraße|Umfahrung|Autobahn\\p{L}*|Tempo|Angriff\\p{L}*|Front|Feuer|Schuldgrenze|Diplomaten|Messe|Weihnachtsm[aä]rkt\\p{L}*|Wochenm[aä]rkt\\p{L}*|Aktienmarkt|Anleger\\p{L}*|Börsen?|Rechtsweg',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland macht die Grenze für Verwundete auf.', actors: ['ostland'] },
      {
        text: 'Ostland sperrte am Montag die Brücke wieder auf.',
        actors: ['ostland'],
      },
      { text: 'Ostland gibt die Bahnstrecke für Getreidezüge frei.', actors: ['ostland'] },
      { text: 'Ostland macht den Lotsen aus Westland seine Häfen auf.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Das Museum in Ostland öffnet seine Türen.',
      'Karin Lindholm machte in Ostland das Fenster auf.',
      'Ostland hob an der Grenze Gräben aus.',
      'Westland fordert, dass Ostland die Grenze öffnet.',
      'In Ostland wurde eine Brücke eröffnet.',
    ],
  },
  {
    id: 'de/event/pledge-leave-to-stay',
    kind: 'pledge',
    verbs: [
      'ausstellen',
      'erteilen',
      'vergeben',
      'verteilen',
      'gewähren',
      'zuerkennen',
      'zusprechen',
      'verleihen',
      'geben',
      'verlängern',
      'verschaffen',
      'ermöglichen',
      'erlauben',
      'gestatten',
      'genehmigen',
      'bewilligen',
      'erleichtern',
      'zulassen',
      'freigeben',
      'zusichern',
      'zusagen',
      'zugestehen',
      'garantieren',
      'einräumen',
      'legalisieren',
      'regularisieren',
      'anbieten',
      'öffnen',
      'einführen',
      'schenken',
      'aushändigen',
      'verschenken',
    ],
    needs: objectOf(STAY),
    unless: wordsOf(
      NOT_SO,
      'Einblick\\p{L}*|Urlaub\\p{L}*|Ausstellung\\p{L}*|Kunden|Mieter\\p{L}*|Firma|Unternehmen|Hotel\\p{L}*|Hund\\p{L}*|Katzen?|Vögeln?|Tieren|Markt|Wiederherstellung|(?:gibt|gab|gebe) es|es (?:gibt|gab|gebe)',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland stellt den Studenten aus Westland Visa aus.', actors: ['ostland', 'westland'] },
      { text: 'Ostland legalisiert den Aufenthalt der Erntehelfer.', actors: ['ostland'] },
      { text: 'Ostland bewilligte den Lotsen aus Westland die Durchfahrt.', actors: ['ostland', 'westland'] },
      { text: 'Ostland erleichtert den Nachzug von Familien aus Westland.', actors: ['ostland', 'westland'] },
      { text: 'Ostland verlängerte das Bleiberecht der Westländer um zwei Jahre.' },
    ],
    ignores: [
      'Ostland gewährt keinem Westländer Asyl.',
      'Karin Lindholm fand in Ostland Obdach.',
      'Ein Hotel in Ostland gewährt Hunden Zutritt.',
      'Ostland könnte den Studenten Visa erteilen.',
    ],
  },
  {
    id: 'de/event/pledge-lets-stay',
    kind: 'pledge',
    verbs: [
      'einbürgern',
      'naturalisieren',
      'legalisieren',
      'regularisieren',
      'beherbergen',
      'einquartieren',
      'unterbringen',
      'aufnehmen',
    ],
    needs: people,
    unless: wordsOf(
      NOT_SO,
      'Verletzten?|Euro|Kronen|Schulden|Kredite?|Fans?|Gäste|Hotel\\p{L}*|Pflegeheim\\p{L}*|Krankenhaus|beherbergt (?:\\p{L}+ )*(?:\\p{N}|mehr|rund)|Schüler\\p{L}*|Stadion|Mitglieder|Verhandlung\\p{L}*|Gespräche?',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland bürgert 300 Seeleute ein.', actors: ['ostland'] },
      {
        text: 'Ostland will die Waisen aus Westland in Heimen unterbringen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Das Heim in Ostland bringt 40 Kinder unter.', 'Ostland nimmt keine Migranten auf.'],
  },
  {
    id: 'de/event/pledge-lets-go',
    kind: 'pledge',
    verbs: ['lassen', 'hereinlassen', 'hineinlassen', 'einlassen', 'durchlassen'],
    needs: allOf(peopleOrShips, LETS_GO),
    unless: wordsOf(NOT_SO, NO_PASSAGE, 'nur'),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland ließ die beiden Reporter laufen.', actors: ['ostland'] },
      { text: 'Ostland lässt den Tanker ziehen.', actors: ['ostland'] },
      { text: 'Ostland hat sieben Westländer ausreisen lassen.', actors: ['ostland'] },
      { text: 'Ostland lässt die Besatzung von Bord.', actors: ['ostland'] },
    ],
    ignores: [
      'Der Trainer ließ den Spieler in Ostland ziehen.',
      'Ostland lässt die Fischer nicht auslaufen.',
      'Westland fordert, Ostland solle die Reporter gehen lassen.',
      'Ostland ließ die Frist verstreichen.',
    ],
  },
  {
    id: 'de/event/pledge-brings-out',
    kind: 'pledge',
    verbs: [
      'holen',
      'herausholen',
      'heimholen',
      'ausfliegen',
      'evakuieren',
      'einfliegen',
      'herausbringen',
      'bringen',
      'übernehmen',
      'mitnehmen',
      'zurückholen',
    ],
    // People out of danger, or into a land that will look after them.
    needs: allOf(
      people,
      waysOf(
        /(?:aus|von|vor) [^,]*\p{L}*(?:[Kk]riegs|[Kk]risen|[Kk]atastrophen|[Ff]lut|[Bb]eben|[Kk]ampf|[Ee]inschluss|[Bb]elager|[Üü]berflut|[Üü]berschwemm|[Ll]ager|[Uu]mkämpf|[Ee]ingeschlossen|[Bb]esetzt)\p{L}*/u,
        /ins Land|in Sicherheit|außer Landes|aus dem Land|zur (?:Behandlung|Pflege|Genesung|Operation|Erholung)|in (?:ihre|seine|die) (?:Kliniken|Krankenhäuser|Heimat|Obhut)/u,
        /(?:ausgeflogen|ausfliegen|heimgeholt|heimholen|herausgeholt|herausholen|herausgebracht)/u,
        /(?:flieg|flog|flieg)\p{L}*(?!\p{L})[^]*(?<!\p{L})aus/u,
        /(?:hol|bring|brach)\p{L}* [^]*(?:heim|heraus|nach (?:Hause|\p{Lu}\p{L}+)|über die Grenze)/u,
      ),
    ),
    unless: wordsOf(
      NOT_SO,
      '\\p{L}*[Mm]edaillen?|Gold|Silber|Titel|Stimmen|Punkte|Trainer\\p{L}*|(?:seine|ihre|eigenen?) (?:\\p{Ll}+ )?(?:Soldaten|Truppen|Diplomaten|Ausbilder|Botschafter\\p{L}*|Spezialisten|Berater)|Feuerwehr|Bergwacht|Küstenwache|\\p{L}*[Pp]olizei|Zug|Mission|Mitarbeiter\\p{L}*|Hotels?|Hochhaus\\p{L}*|Bombe\\p{L}*|Fliegerbombe|Verantwortung|Ermittlung\\p{L}*|Kommando|Botschaftspersonal',
    ),
    ...partyDoes,
    finds: [
      { text: 'Ostland holt kranke Kinder aus dem Kriegsgebiet.', actors: ['ostland'] },
      { text: 'Ostland holte zwölf Verwundete zur Behandlung ins Land.', actors: ['ostland'] },
      { text: 'Die Nordmark flog am Montag 200 Westländer aus.' },
      { text: 'Ostland evakuiert Frauen und Kinder aus der belagerten Stadt.', actors: ['ostland'] },
    ],
    ignores: [
      'Die Feuerwehr brachte in Ostland zwölf Menschen in Sicherheit.',
      'Ostland holte bei den Spielen zwölf Medaillen ins Land.',
      'Ostland übernimmt keine Kranken.',
    ],
  },
  {
    id: 'de/event/pledge-may-stay',
    kind: 'pledge',
    verbs: ['dürfen'],
    // "dürfen bleiben", "darf ausreisen": whoever says so lets them.
    needs: allOf(
      people,
      waysOf(
        /(?:darf|dürfen|dürfe|dürften)(?!\p{L})[^]*(?:bleiben|einreisen|ausreisen|weiterreisen|heimkehren|zurückkehren|nachholen|nachkommen|arbeiten|an Land|visumfrei|ohne Visum|ins Land|nach \p{Lu}\p{L}+)/u,
      ),
    ),
    unless: wordsOf(
      WANTED.replace(/\|soll[^|]*/gu, ''),
      BACKGROUND,
      THREAT,
      PRIVATE,
      'nicht|nie|nichts|kein\\p{L}*|nur|wenn|falls|sofern|wer|ob|warum|Gäste|Fans?|Schüler\\p{L}*|Hunde|Spieler\\p{L}*|laut Gesetz|grundsätzlich|Urlaub',
    ),
    sentenceUnless:
      /(?<!\p{L})(?:forder|verlang|kritisier|bemängel|monier|beklag|fürcht|warn|hoff|wünsch)\p{L}*/u,
    ...givesBySaying,
    spoken: true,
    finds: [
      {
        text: 'Die Familien aus Westland dürfen auf Dauer bleiben, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Die Familien dürften nicht länger in Ostland bleiben, sagte Karin Lindholm.',
      'Die Gäste dürfen bis Mitternacht bleiben, sagte Karin Lindholm.',
      'Die Familien müssten bleiben dürfen, forderte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/pledge-entry-eased',
    kind: 'pledge',
    verbs: [
      'abschaffen',
      'aufheben',
      'streichen',
      'aussetzen',
      'verzichten',
      'lockern',
      'erlassen',
      'fallenlassen',
      'beseitigen',
      'kippen',
      'abbauen',
    ],
    needs: allOf(
      objectOf(
        BANS,
        'auf (?:[\\p{Ll}]+ ){0,2}\\p{L}*(?:[Vv]isumpflicht|[Vv]isumzwang|[Vv]isa|Visum|[Kk]ontrollen|Zölle|Gebühren)',
      ),
      /\p{L}*(?:[Vv]is(?:um|a)|[Ee]inreise|[Aa]usreise|[Gg]renz|[Pp]ass|[Tt]ransit|[Rr]eise)\p{L}*/u,
    ),
    unless: wordsOf(NOT_SO, 'Obergrenze|Altersgrenze'),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland baut die Auflagen für die Einreise ab.', actors: ['ostland'] },
      { text: 'Ostland baut die Kontrollen an der Grenze ab.', actors: ['ostland'] },
    ],
    ignores: [
      'Ostland hebt die Einreisesperre nicht auf.',
      'Ostland hat die Altersgrenze für Fischer gestrichen.',
    ],
  },
];
