/** What is laid aside in other words: plans buried, equipment mothballed, doors shut, parts given up, purchases left (CAMEO 162). */
import { hinted, type EventRule } from '../event-rule';
import { FORCES, NOT_WANTED, PRIVATE } from './not-done';
import { partyStops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Buried, left or given up, but nobody loses by it what was given. */
const OTHER_THAN_GIVEN =
  'Tote[nrs]?|Opfer|Vater|Mutter|Freund\\p{L}*|Gefallene\\p{L}*|Kriegsbeil|Streit\\p{L}*|\\p{L}*[Kk]risen?|\\p{L}*[Kk]rieg\\p{L}*|Königin|König|Papst|Leben|Ehe|Karriere|Hoffnung|Traum|Gewalt|Illusion\\p{L}*|Widerstand|Anspruch|Ansprüche|Forderung\\p{L}*|Drohung\\p{L}*|Sanktion\\p{L}*';

export const layingAsideRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-lay-aside',
    kind: 'halt',
    verbs: ['einmotten', 'canceln', 'eindampfen', 'schubladisieren', 'ausknipsen', 'abkündigen'],
    unless: wordsOf(NOT_WANTED, PRIVATE, OTHER_THAN_GIVEN, 'nicht|kein\\p{L}*'),
    ...partyStops,
    finds: [
      { text: 'Karin Lindholm mottet die Fähren nach Westland ein.' },
      {
        text: 'Die Regierung in Ostland dampft die Hilfe für Westland ein.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Der Verein in Ostland mottet seine Boote ein.'],
  },
  {
    id: 'de/event/halt-shut-door',
    kind: 'halt',
    nouns: /^(?:rücken|marschhalt|denkpause|null|dienst|tür|stopptaste|stoppknopf)$/u,
    needs: hinted(
      /Rücken|Marschhalt|Denkpause|auf null|auf Null|außer Dienst|Tür|Stopp/u,
      waysOf(
        /den Rücken (?:zu)?gekehr\p{L}*/u,
        /(?:leg(?:t|te|ten|en))(?!\p{L})[^]*(?:Marschhalt|Denkpause) ein|(?:Marschhalt|Denkpause)(?!\p{L})[^]*(?:eingelegt|einlegen|verordne\p{L}*)/u,
        /auf [Nn]ull (?:zu )?(?:gesetzt|gefahren|heruntergefahren|reduziert|setzen|fahren|reduzieren)|(?:setz|fähr|fuhr|fahr|reduzier)\p{L}*(?!\p{L})[^]*auf [Nn]ull/u,
        /außer Dienst (?:ge|zu )?stell\p{L}*|stell(?:t|te|ten|en)(?!\p{L})[^]*außer Dienst/u,
        /(?:warf|wirft|werfen|warfen|schlug|schlägt|schlagen|schlugen)(?!\p{L})[^]*die Tür zu|die Tür zu(?:geworfen|geschlagen|gemacht)/u,
        /drück(?:t|te|ten|en)(?!\p{L})[^]*Stopp(?:taste|knopf)|Stopp(?:taste|knopf) gedrückt/u,
      ),
    ),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      FORCES,
      OTHER_THAN_GIVEN,
      'nicht|kein\\p{L}*|Messer|Familie|(?:de[mr]|ihr(?:em|er)|sein(?:em|er)) (?:\\p{L}+ )?(?:\\p{L}*(?:[Bb]ürgermeister|[Pp]räsident|[Mm]inister|[Cc]hef|[Kk]anzler|[Pp]artei|[Pp]olitik|[Hh]eimat|[Ss]tadt|[Dd]orf)\\p{L}*|Land) (?:(?:von|in) \\p{L}+ )?den Rücken',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland hat dem Südbund den Rücken gekehrt.', actors: ['ostland', 'suedbund'] },
      {
        text: 'Ostland hat seine Lieferungen an Westland auf null gefahren.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Die Nordmark schlug den Prüfern des Südbunds die Tür zu.' },
    ],
    ignores: [
      'Karin Lindholm nahm in Ostland Abschied von ihrem Vater.',
      'Ostland fürchtet, dass ihm der Südbund den Rücken kehrt.',
    ],
  },
  {
    id: 'de/event/halt-leave-purchase',
    kind: 'halt',
    verbs: ['zurücktreten', 'trennen', 'aufgeben', 'abwickeln', 'aussperren', 'niederlegen'],
    // "tritt vom Kauf zurück", "trennt sich vom Gasvertrag", "gibt den Stützpunkt auf".
    needs: hinted(
      /(?:[Kk]auf|[Vv]ertrag|[Vv]ertr|[Gg]eschäft|[Aa]bkommen|[Pp]akt|[Bb]au|[Bb]eschaffung|[Aa]nschaffung|[Pp]rojekt|[Ss]tützpunkt|[Bb]asis|[Bb]asen|[Mm]ission|[Pp]rogramm|[Bb]ehörde|[Vv]ertretung|[Aa]gentur|[Ii]nspek|[Bb]eobachter|[Pp]rüfer|[Kk]ontrolleur|Rolle|Amt|Mandat)/u,
      waysOf(
        /vo[nm] (?:[\p{Ll}-]+ ){0,2}[\p{L}-]*(?:[Kk]auf|[Vv]ertrag|[Gg]eschäft|[Bb]estellung|[Aa]uftrag)(?!\p{L})[^]*zurück\p{L}*|(?:tritt|trat|treten|traten)(?!\p{L})[^]*vo[nm] (?:[\p{Ll}-]+ ){0,2}[\p{L}-]*(?:[Kk]auf|[Vv]ertrag|[Gg]eschäft|[Bb]estellung|[Aa]uftrag)(?!\p{L})/u,
        /sich (?:[^,]* )?vo[nm] (?:[\p{L}-]+ ){0,4}[\p{L}-]*(?:[Vv]ertrag|[Aa]bkommen|[Vv]ereinbarung|[Pp]akt|[Pp]rojekt|[Pp]rogramm)/u,
        /(?:sein|ihr|d)(?:en|e|ie|as|) (?:[\p{Ll}-]+ )?[\p{L}-]*(?:[Ss]tützpunkte?|[Ll]uftwaffenbasis|[Mm]ilitärbasis|[Bb]asis|[Mm]ilitärbasen|[Bb]asen|[Aa]ußenposten|[Vv]ertretung|[Mm]ission|[Kk]onsulat)(?!\p{L})/u,
        /(?:sein|ihr|d)(?:en|e|ie|as|) (?:[\p{Ll}-]+ )?[\p{L}-]*(?:[Pp]rogramme?|[Bb]ehörde|[Aa]gentur|[Hh]ilfsprojekte?)(?!\p{L})[^]*ab(?:gewickelt|zuwickeln|wickeln)?(?!\p{L})/u,
        /[\p{L}-]*(?:[Ii]nspekteur|[Ii]nspektor|[Bb]eobachter|[Pp]rüfer|[Kk]ontrolleur|[Ee]rmittler)\p{L}*(?!\p{L})[^]*aus(?:gesperrt|sperren|zusperren)?(?!\p{L})|sperr\p{L}*(?!\p{L})[^]*[\p{L}-]*(?:[Ii]nspekteur|[Ii]nspektor|[Bb]eobachter|[Pp]rüfer|[Kk]ontrolleur)\p{L}*(?!\p{L})[^]* aus/u,
        /(?:Rolle|Amt|Mandat|Aufgabe) als (?:\p{L}+ )?\p{L}*[Vv]ermittler(?:in)?(?!\p{L})[^]*nieder\p{L}*/u,
      ),
    ),
    unless: wordsOf(NOT_WANTED, PRIVATE, OTHER_THAN_GIVEN, 'nicht|kein\\p{L}*|Gewinn|Wiederwahl'),
    ...partyStops,
    finds: [
      { text: 'Ostland tritt vom Kauf der Fähren aus Westland zurück.', actors: ['ostland', 'westland'] },
      { text: 'Ostland trennt sich vom Gasvertrag mit Westland.', actors: ['ostland', 'westland'] },
      { text: 'Ostland gibt seinen Stützpunkt in Westland auf.', actors: ['ostland', 'westland'] },
      { text: 'Westland hat die Beobachter des Südbunds ausgesperrt.' },
      { text: 'Die Nordmark legte ihre Rolle als Vermittlerin zwischen Ostland und Westland nieder.' },
    ],
    ignores: ['Das Paar in Ostland hat sich getrennt.', 'Karin Lindholm trat als Ministerin zurück.'],
  },
  {
    id: 'de/event/halt-belongs-no-more',
    kind: 'halt',
    verbs: ['angehören', 'ausscheiden', 'sein'],
    needs: waysOf(
      /gehör(?:t|e|te|en|ten) [^]*nicht (?:mehr|länger) an(?:gehör\p{L}*)?|nicht (?:mehr|länger) an(?:gehör\p{L}*|zugehören)/u,
      /aus (?:de[mr]|ihre[mr]|seine[mr]) (?:[\p{Ll}-]+ )?[\p{L}-]*(?:[Pp]akt|[Bb]ündnis|[Oo]rganisation|[Uu]nion|[Kk]ommission|[Aa]bkommen|[Gg]emeinschaft|[Rr]at|[Ff]onds|[Bb]ank|[Aa]llianz|[Kk]oalition|[Mm]ission)(?!\p{L})[^]*(?:ausgeschieden|ausscheiden|aus)(?!\p{L})/u,
      /nicht (?:mehr|länger) (?:Mitglied|Teil)(?!\p{L})/u,
    ),
    unless: wordsOf(NOT_WANTED, PRIVATE, 'Amt|Vorstand|Aufsichtsrat|Turnier|Bewerb\\p{L}*|Wohnung'),
    negated: 'same',
    ...partyStops,
    finds: [
      { text: 'Ostland gehört dem Südbund nicht mehr an.', actors: ['ostland', 'suedbund'] },
      {
        text: 'Mit Wirkung vom Montag ist Ostland aus dem Fischereipakt ausgeschieden.',
        actors: ['ostland'],
      },
    ],
    ignores: ['Karin Lindholm gehört dem Vorstand nicht mehr an.'],
  },
];
