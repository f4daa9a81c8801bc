/** Own people called back, others sent out or turned round, what is taken out of a programme, ends decreed and papers of leaving handed in (CAMEO 162). */
import type { EventRule } from '../event-rule';
import { FORCES, MISHAP, NOT_WANTED, PRIVATE } from './not-done';
import { partyStops } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Brought to safety, or own to begin with: nothing is taken from anybody. */
const NOT_SENT =
  '\\p{L}*[Bb]ürger\\p{L}*|Landsleute\\p{L}*|Staatsangehörige\\p{L}*|\\p{L}*[Tt]ourist\\p{L}*|Urlauber\\p{L}*|Kind(?:er|ern)?|Familien?|Student\\p{L}*|Lehren?|Schlüsse|Steuern?|Punkte?|Blicke?|Wähler\\p{L}*|Kunden|Fans?|Schmuck|Maske|Hut|Mantel|Haut|Spieler\\p{L}*';
/** Who may be shown out of a country for what he is there. */
const GUEST =
  '[\\p{L}-]*(?:[Cc]hef(?:in)?s?|[Ll]eiter(?:in)?s?|[Dd]irektor(?:in|en)?s?|[Kk]oordinator(?:in|en)?s?|[Vv]ertreter(?:in|n)?s?|[Bb]eauftragten?|[Rr]epräsentant(?:en|in)?|[Gg]esandten?|[Gg]eschäftsträger(?:in)?s?|[Nn]untius|[Aa]ttachés?|[Ss]precher(?:in)?s?|[Kk]orrespondent(?:en|in)?|[Jj]ournalist(?:en|in|innen)?|[Rr]eporter(?:in|n)?|[Mm]issionare?n?|[Mm]itarbeiter(?:in|n|innen)?|[Bb]eobachter(?:n)?|[Dd]iplomat(?:en|in|innen)?|[Bb]otschafter(?:in|s)?|[Kk]onsul(?:n|in)?|[Ee]ntwicklungshelfer(?:n)?|[Hh]elfer(?:n)?|[Ii]nspekteure?n?|[Ii]nspektoren)';

export const callingBackRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-own-people',
    kind: 'halt',
    verbs: [
      'abziehen',
      'zurückholen',
      'heimholen',
      'heimrufen',
      'zurückrufen',
      'abberufen',
      'zurückbeordern',
      'heimbeordern',
      'herausholen',
    ],
    // "holte seine Leute aus Westland zurück", whatever they are.
    needs:
      /(?<!\p{L})(?:seine[nr]?|ihre[nr]?|die eigenen|das eigene) (?:(?:\p{Ll}+|\d+) ){0,3}[\p{Lu}][\p{L}-]+(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      NOT_SENT,
      'nicht|kein\\p{L}*|sich|einig\\p{L}*|vereinbar\\p{L}*|Aufmerksamkeit|Verletzte\\p{L}*|Leichen?|Toten?|Geld\\p{L}*|Mittel|Titel|Pokal|Kapital',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland holte seine Leute aus Westland zurück.', actors: ['ostland', 'westland'] },
      { text: 'Ostland und die Nordmark haben ihre Leute abgezogen.', actors: ['ostland', 'nordmark'] },
      { text: 'Ostland hat seine Leute abgezogen, nachdem Schüsse gefallen waren, von wem auch immer.' },
      { text: 'Ostland beorderte am Montag seinen Militärpfarrer zurück.', actors: ['ostland'] },
    ],
    ignores: [
      'Ostland holte seine Bürger aus Westland zurück.',
      'Karin Lindholm zog in Ostland ihre Maske ab.',
      'Ostland zieht seine Leute nicht ab.',
    ],
  },
  {
    id: 'de/event/halt-expel',
    kind: 'halt',
    verbs: ['ausweisen'],
    needs: new RegExp(`(?<!\\p{L})${GUEST}(?!\\p{L})`, 'u'),
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|sich|als|Defizit|Verlust\\p{L}*|Prozent|Fläche\\p{L}*|Schutzgebiet\\p{L}*|Bilanz|Statistik\\p{L}*',
    ),
    ...partyStops,
    touchedCounts: true,
    finds: [
      { text: 'Ostland wies den Leiter der westländischen Mission aus.', actors: ['ostland', 'westland'] },
      { text: 'Zwei Korrespondenten aus Westland wurden in Ostland ausgewiesen.' },
    ],
    ignores: [
      'Karin Lindholm wies sich in Ostland als Leiterin aus.',
      'Ostland weist in der Bilanz seiner Vertreter ein Defizit aus.',
    ],
  },
  {
    id: 'de/event/halt-turn-round',
    kind: 'halt',
    verbs: ['umdrehen', 'umkehren', 'kehrtmachen', 'wenden', 'zurückschicken', 'abdrehen'],
    // "ließ den Konvoi umdrehen", "schickte die Lastwagen zurück".
    needs: waysOf(
      /(?:lass|läss|ließ)\p{L}*(?!\p{L})[^]*(?:umdrehen|umkehren|kehrtmachen|wenden|abdrehen)/u,
      /(?:umdrehen|umkehren|kehrtmachen|wenden|abdrehen) (?:zu )?lassen/u,
      /(?:schick\p{L}*)(?!\p{L})[^]*(?<!\p{L})zurück|zurück(?:ge|zu)?schick\p{L}*/u,
    ),
    about: ['access', 'arms', 'staff', 'running'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      FORCES,
      MISHAP,
      'nicht|kein\\p{L}*|Brief\\p{L}*|Paket\\p{L}*|Flüchtling\\p{L}*|Migrant\\p{L}*|Entwurf|Wagen|Sturm\\p{L}*|Leichen?',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland ließ den Konvoi aus Westland umdrehen.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm ließ die ersten Lastwagen der Grenzwache wieder umdrehen.' },
      { text: 'Ostland schickte die Lastwagen aus Westland zurück.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Ostland schickt die Flüchtlinge nicht nach Westland zurück.',
      'Karin Lindholm ließ in Ostland den Wagen wenden.',
      'Nach dem Sturm ließ Ostland die Fähren umkehren.',
    ],
  },
  {
    id: 'de/event/halt-barrier-down',
    kind: 'halt',
    nouns: /^(?:schlagbaum|schlagbäumen?|schlagbaums)$/u,
    needs:
      /(?<!\p{L})(?:senk\p{L}*|gesenkt|(?:lass|läss|ließ)\p{L}*(?!\p{L})[^]*(?:herunter|nieder|runter|fallen)\p{L}*|heruntergelassen|niedergegangen|gefallen)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED, PRIVATE, FORCES, MISHAP, 'nicht|kein\\p{L}*|jede[snr]?|Bahnübergang\\p{L}*'),
    ...partyStops,
    touchedCounts: true,
    finds: [
      {
        text: 'An den Grenzen zu Westland senkte Ostland am Sonntag die Schlagbäume.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Ostland ließ an der Grenze zu Westland die Schlagbäume herunter.' },
    ],
    ignores: ['Der Schlagbaum in Ostland ist alt.', 'Ostland strich die Schlagbäume rot an.'],
  },
  {
    id: 'de/event/halt-out-of-programme',
    kind: 'halt',
    verbs: ['nehmen', 'streichen', 'werfen', 'herausnehmen'],
    needs:
      /(?<!\p{L})aus (?:de[mr]|seine[mr]|ihre[mr]) (?:\p{Ll}+ )?\p{L}*(?:[Vv]erfahren|[Pp]rogramm|[Pp]lanung(?:en)?|[Hh]aushalt|[Ee]tat|[Bb]udget|[Ff]örderung|[Aa]usschreibung|[Vv]ergabe|[Hh]ilfspaket|[Ff]ahrplan|[Ff]lugplan|[Aa]ufgebot|[Pp]rüfung|[Vv]erteilung)(?!\p{L})/u,
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|Satz|Passage|Wort|Begriff|Punkt|Kapitel|Mannschaft|Kader|Blick|Kredit|Geld|Gelder|Mittel|Million\\p{L}*|Milliarde\\p{L}*|Euro|übernommen|Lehren|\\p{L}*[Zz]eugen\\p{L}*|Verdächtige\\p{L}*|Stücke?s?|Oper|Lied',
    ),
    ...partyStops,
    finds: [
      { text: 'Ostland nahm die Strecke nach Westland aus dem Verfahren.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm hat den Tunnel wieder aus der Planung genommen.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Ostland nahm eine Million aus dem Haushalt.',
      'Karin Lindholm strich in Ostland einen Satz aus dem Programm.',
    ],
  },
  {
    id: 'de/event/halt-end-decreed',
    kind: 'halt',
    nouns: /^(?:ende|stopp|einstellung|abbruch|schluss|beendigung)$/u,
    // "verfügte ein Ende der Ausfuhren nach Westland".
    needs: waysOf(
      /(?:verfüg|beschl[oi]ss|beschließ|verkünd|erklär|bestätig|befahl|befiehl|befehl)\p{L}*(?!\p{L})[^]*(?:[Ee]in|[Dd]as|[Dd]en|[Dd]ie) (?:\p{Ll}+ )?(?:Ende|Stopp|Einstellung|Abbruch|Beendigung) (?:de[rs]|aller|sämtlicher|seine[rs]|ihre[rs]|von|für|jede[rs])/u,
      /(?:[Ee]in|[Dd]as|[Dd]en|[Dd]ie) (?:\p{Ll}+ )?(?:Ende|Stopp|Einstellung|Abbruch|Beendigung) (?:de[rs]|aller|sämtlicher|seine[rs]|ihre[rs]|von|für|jede[rs])(?!\p{L})[^]*(?:verfügt|beschlossen|verkündet|erklärt|angeordnet|befohlen|angekündigt)/u,
      /(?:ordn|kündig)\p{L}*(?!\p{L})[^]*(?:[Ee]in|[Dd]as|[Dd]en|[Dd]ie) (?:\p{Ll}+ )?(?:Ende|Stopp|Einstellung|Abbruch|Beendigung) (?:de[rs]|aller|sämtlicher|seine[rs]|ihre[rs]|von|für|jede[rs])(?!\p{L})[^]*(?<!\p{L})an/u,
    ),
    about: ['running', 'aid', 'arms', 'access', 'task'],
    unless: wordsOf(
      NOT_WANTED,
      PRIVATE,
      'nicht|kein\\p{L}*|\\p{L}*[Kk]rieg(?:es|s)?|Kämpfe?n?|Kampfhandlungen|Kampfeinsatz\\p{L}*|Gewalt|\\p{L}*[Bb]lockade|Sanktion\\p{L}*|Embargos?|\\p{L}*[Ss]treiks?|Offensive|Angriffe?n?|Feuer\\p{L}*|Feindseligkeiten|Amtszeit|Suche|Karriere|Wehrpflicht|Kontrollen|Ausnahmezustand\\p{L}*|Maskenpflicht|Verfahren|Ermittlung\\p{L}*',
    ),
    ...partyStops,
    finds: [
      {
        text: 'Karin Lindholm verfügte ein Ende der Ausfuhren nach Westland.',
        actors: ['karin-lindholm', 'westland'],
      },
      { text: 'Ostland ordnete das sofortige Ende aller Lieferungen nach Westland an.' },
    ],
    ignores: [
      'Karin Lindholm verkündete das Ende der Kämpfe in Ostland.',
      'Ostland verfügte ein Ende der Sanktionen gegen Westland.',
      'Ostland erklärte, ein Ende der Lieferungen sei nicht in Sicht.',
    ],
  },
  {
    id: 'de/event/halt-papers-of-leaving',
    kind: 'halt',
    nouns: /^(?:austritts|kündigungs|rückzugs)(?:urkunden?|schreibens?|note|erklärung|dokumente?)$/u,
    needs:
      /(?<!\p{L})(?:hinterleg\p{L}*|überg[aei]b\p{L}*|überreich\p{L}*|(?:reich|händig)\p{L}*(?!\p{L})[^]*(?<!\p{L})(?:ein|aus)|eingereicht|ausgehändigt|übermittel\p{L}*|zugestellt|stell\p{L}*(?!\p{L})[^]*(?<!\p{L})zu|unterzeichne\p{L}*|unterschr\p{L}*|deponier\p{L}*)(?!\p{L})/u,
    unless: wordsOf(NOT_WANTED, PRIVATE, 'nicht|kein\\p{L}*|Arbeitgeber\\p{L}*|Vermieter\\p{L}*|Klub|Verein'),
    ...partyStops,
    finds: [
      { text: 'Karin Lindholm hinterlegte am Dienstag die Austrittsurkunde.', actors: ['karin-lindholm'] },
      { text: 'Ostland hat beim Südbund das Kündigungsschreiben eingereicht.' },
    ],
    ignores: ['Das Kündigungsschreiben aus Ostland ist lang.'],
  },
];
