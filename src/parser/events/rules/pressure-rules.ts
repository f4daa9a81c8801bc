/** Pressure told first, and behind a colon what has to be done by when; headlines that leave a choice (CAMEO 139). */
import { either, inOrder, type EventRule, type Question } from '../event-rule';
import { HARD_TO_DO } from './else-rules';
import { PRIVATE_BUT_COURT } from './not-done';
import { partyIssues } from './role-frames';
import { NO_TERM } from './time-given-rules';
import { waysOf, wordsOf } from './whole-words';

/** By when, in what stands behind the colon. */
const TERM =
  /(?<!\p{L})(?:[Bb]is(?! (?:spät|in |zuletzt|zur Wahl|20\d\d))|[Bb]innen|[Ii]nnerhalb|[Ss]pätestens|noch (?:vor|in diese[rm]|diese[nrs]?|heute))(?!\p{L})/u;
/** What follows otherwise. */
const OR_ELSE =
  /(?<!\p{L})(?:[Ss]onst(?! (?:nichts|noch|so))|[Aa]nsonsten|[Aa]ndere?nfalls|[Ww]idrigenfalls|[Ee]ntweder|[Oo]hne \p{L}|[Ww]er (?:das|dies|sich|nicht|[^,]{2,40} nicht)|erwart\p{L}*|verlang\p{L}*)(?!\p{L})/u;
/** "Wird bis Mai nicht gezahlt, …". */
const UNMET =
  /^(?:[„"»])?(?:Wenn|Falls|Sofern|Sollten?|Sei|\p{Lu}\p{Ll}+(?:t|e|en|rd|n)) [^,]*(?<!\p{L})(?:nicht|nichts|kein\p{L}*)(?!\p{L})[^,]*, \p{Ll}/u;
const MUST = /(?<!\p{L})(?:m[uü]ss\p{L}*|soll\p{L}*|hab(?:e|en|t) |hat )/u;
const MUST_INDEED = /(?<!\p{L})m[uü]ss\p{L}*/u;
/** Said of nobody who only tells something. */
const HARD_PRESSED =
  /(?<!\p{L})(?:Ton|Tonart|Gangart|\p{L}*[Dd]ruck|Zugzwang|Geduld|Ernst|Daumenschrauben|Zügel|Schrauben?|Rute|Karte|Machtwort|Tacheles)(?!\p{L})/u;

/** Behind the first colon somebody is told by when to do what, or what follows. */
const TERM_BEHIND_COLON: Question = {
  test: (text) => {
    const at = text.indexOf(': ');
    if (at < 0) return false;
    const behind = text.slice(at + 2);
    if (!TERM.test(behind)) return false;
    if (OR_ELSE.test(behind) || UNMET.test(behind)) return true;
    if (MUST.test(behind) && HARD_TO_DO.test(behind)) return true;
    return MUST_INDEED.test(behind) && HARD_PRESSED.test(text.slice(0, at));
  },
};

/** How pressure is put on somebody: "verschärft den Ton", "verliert die Geduld", "zieht die Daumenschrauben an". */
const PRESSES = waysOf(
  /verschärf\p{L}*(?!\p{L})[^]*(?:Ton|Tonart|Gangart|Druck|Kurs)|(?:erhöh|mach|verstärk|bau|gemacht|üb)\p{L}*(?!\p{L})[^]*Druck/u,
  /(?:setz|setzt|gesetzt)\p{L}*(?!\p{L})[^]*unter (?:\p{L}*[Dd]ruck|Zugzwang)|unter (?:\p{L}*[Dd]ruck|Zugzwang) (?:ge)?setz\p{L}*|in Zugzwang/u,
  /(?:verlier|verl[oi]r|verliert|verlor)\p{L}*(?!\p{L})[^]*Geduld|Geduld (?:\p{L}+ ){0,5}(?:am Ende|erschöpft|verloren|vorbei)|mit (?:\p{L}+ ){0,2}Geduld am Ende|Geduldsfaden/u,
  /(?:mach|gemacht)\p{L}* (?:\p{L}+ ){0,4}(?:Ernst|deutlich|klar|unmissverständlich|Nägel)|(?:wird|wurde|werde|ist|war) (?:\p{L}+ ){0,2}(?:deutlich|konkret|energisch|laut)/u,
  /(?:red|sprach|sprich|sprech)\p{L}* (?:\p{L}+ ){0,4}(?:Klartext|Tacheles|Machtwort|[^]*klare Worte)|klare (?:Worte|Ansage)|deutliche (?:Worte|Ansage)/u,
  /(?:schl[aäu]g|anschlag|zieh|zog|gezogen)\p{L}* (?:[\p{L}-]+ ){0,5}(?:Töne|Gangart|Daumenschrauben|Zügel|Schrauben?|Reißleine|rote Linie)/u,
  /Rute ins Fenster|(?:[Gg]elbe|[Rr]ote) Karte|bleib\p{L}* hart|blieb\p{L}* hart|kein Pardon|Schlussstrich|knöpf\p{L}*(?!\p{L})[^]* vor|die Uhr tickt|reicht es/u,
  /(?:stell|nenn|nann|formulier|erhob|erheb)\p{L}*(?!\p{L})[^]*(?:Bedingung(?:en)?|Forderung(?:en)?|Alternative)|(?:Botschaft|Ansage|Warnung|Forderung|Bedingung) (?:[\p{L}-]+ ){1,6}(?:ist|war|lautet|sei|fiel|ließ)/u,
  /(?:droh|warn)\p{L}*/u,
);

export const pressureRules: readonly EventRule[] = [
  {
    id: 'de/event/ultimatum-presses-colon',
    kind: 'ultimatum',
    verbs: ['drohen', 'warnen', 'reichen'],
    nouns:
      /^(?:ton|tonart|töne|\p{L}*druck|zugzwang|geduld|geduldsfaden|ernst|deutlich|klar|unmissverständlich|klartext|tacheles|machtwort|worte|ansage|gangart|daumenschrauben|zügel|schrauben?|linie|rute|karte|hart|pardon|schlussstrich|uhr|bedingung(?:en)?|forderung(?:en)?|alternative|botschaft|warnung|energisch|konkret|kurs|vor)$/u,
    needs: PRESSES,
    sentenceNeeds: TERM_BEHIND_COLON,
    unless: either(NO_TERM, wordsOf('nicht|kein\\p{L}* (?!Pardon)|Journalist\\p{L}*')),
    bound: true,
    conditional: true,
    ...partyIssues,
    finds: [
      {
        text: 'Ostland verschärft den Ton: Binnen zwei Tagen müssen die Fischer die Bucht räumen.',
        actors: ['ostland'],
      },
      {
        text: 'Karin Lindholm zieht die Daumenschrauben an: Wer bis Freitag nicht zahlt, verliert seinen Liegeplatz.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Ostland verschärft den Ton: Die Fischer seien Piraten, sagte Karin Lindholm.',
      'Ostland steht unter Druck: Bis Freitag müssen die Schulden bezahlt sein.',
    ],
  },
  {
    id: 'de/event/ultimatum-or-in-headline',
    kind: 'ultimatum',
    nouns: /^oder$/u,
    // "Osthaven an Nordhafen: Abzug bis Sonntag oder Krieg".
    sentenceNeeds:
      /^[^:.]{3,60}: (?!Ob |Wer |Was |Wie )[^:.,]*(?<!\p{L})(?:bis|binnen|innerhalb|in \d+) [^:.,]*(?<!\p{L})oder (?:\p{Lu}|[\p{Ll}]+e[rsn]? \p{Lu})[^:]*$/u,
    unless: NO_TERM,
    conditional: true,
    ...partyIssues,
    parties: 2,
    finds: [{ text: 'Ostland an Westland: Abzug bis Sonntag oder Krieg', actors: ['ostland', 'westland'] }],
    ignores: ['Urlaub in Ostland: Baden bis Oktober oder Wandern in Westland'],
  },
  {
    id: 'de/event/ultimatum-this-set',
    kind: 'ultimatum',
    nouns:
      /^(?:vorgabe|frist|forderung|bedingung|auflage|weisung|anordnung|drohung|ansage|alternative|worten|termin|zeitpunkt)$/u,
    // "Spätestens am Samstag müsse …. Diese Vorgabe machte …", "…: Mit dieser Drohung wandte sich …".
    needs: waysOf(
      /[Dd]iese[nrms]? (?:\p{Ll}+ )?(?:Vorgabe|Frist|Forderung|Bedingung|Auflage|Weisung|Anordnung|Drohung|Ansage|Alternative|Termin|Zeitpunkt) (?:mach|stell|nann|nenn|formulier|erteil|gab|gib|setz|erh[oe]b|hat|haben|übermittel|richt|schick|verkünd|überbr|ließ|unterstr|konfront|ford|verlang|wand|wend|reagier|verschärf|erhöht)\p{L}*/u,
      /[Mm]it (?:diesen|folgenden|den) Worten (?:wand|wend|droh|ford|verlang|richt|setz|stell|konfront|warn|mahn)\p{L}*/u,
    ),
    nearby: either(
      inOrder(
        TERM,
        /(?<!\p{L})(?:m[uü]ss\p{L}*|soll\p{L}*|hat|habe|haben|hätten|werd\p{L}*|geht|bleibt|sonst|oder)(?!\p{L})/u,
      ),
      inOrder(/(?<!\p{L})(?:m[uü]ss\p{L}*|soll\p{L}*|hat|habe|haben|hätten)(?!\p{L})/u, TERM),
    ),
    unless: wordsOf(PRIVATE_BUT_COURT, 'nicht|kein\\p{L}*'),
    ...partyIssues,
    finds: [
      {
        text: 'Bis Samstag muss die Bucht geräumt sein. Diese Vorgabe machte Karin Lindholm den Fischern.',
        actors: ['karin-lindholm'],
      },
      {
        text: 'Wer bis morgen abzieht, bleibt straffrei, alle anderen werden gejagt: Mit diesen Worten wandte sich Karin Lindholm an die Fischer.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Die Bucht ist schön. Diese Vorgabe machte Karin Lindholm den Malern.',
      'Mit diesen Worten wandte sich Karin Lindholm an die Fischer.',
    ],
  },
];
