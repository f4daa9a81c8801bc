/** Meeting the other side: to accept, comply, waive, join, keep to one's word (CAMEO 030, 050, 080). */
import type { EventRule } from '../event-rule';
import { CANCELLED, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';
import { gives } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const UNLESS = [WANTED, POSSIBLE, THREAT, PRIVATE].join('|');

export const concessionRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-accept',
    kind: 'pledge',
    verbs: [
      'akzeptieren',
      'annehmen',
      'eingehen',
      'nachkommen',
      'entsprechen',
      'erfüllen',
      'nachgeben',
      'beugen',
    ],
    // What another side wants, offers or proposes.
    needs:
      /(?<!\p{L})(?:\p{L}*(?:[Ff]orderung(?:en)?|[Bb]itten?|[Aa]ufforderung|[Vv]erlangen|[Bb]edingung(?:en)?|[Vv]orschl[aä]ge?n?s?|[Pp]läne?n?|[Pp]lans?|[Aa]ngebote?s?|[Kk]ompromiss(?:es|vorschlag)?|[Qq]uoten?|[Uu]ltimatums?|[Dd]ruck|[Ww]ünsche?n?|[Ww]unsch|[Aa]uflagen?|[Ee]rsuchen|[Ff]rist|[Vv]ermittlung|[Ll]ösung|[Ee]ntschuldigung|[Rr]egelung|[Oo]bergrenze|[Ww]affenruhe))(?!\p{L})/u,
    unless: wordsOf(
      UNLESS,
      '^(?![^]*(?<!\\p{L})(?:dar)?auf(?!\\p{L}))[^]*(?:eingegangen|eingehen|einging\\p{L}*)',
      'erfüllte Forderung\\p{L}*|Bedingungen erfüllt (?:sind|seien)|(?:erfüll(?:t|e|en)|erfüllte|erfüllten) (?:damit|bereits|schon|alle|sämtliche|\\p{L}+ (?:alle|sämtliche))|Erwartung\\p{L}*|Anforderung\\p{L}*|Kriteri\\p{L}*|Voraussetzung\\p{L}*',
    ),
    ...gives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland akzeptierte den Friedensplan Westlands.', actors: ['ostland'] },
      { text: 'Ostland kommt der Forderung Westlands nach.', actors: ['ostland'] },
      { text: 'Karin Lindholm ging auf die Bitte der Nordmark ein.', actors: ['karin-lindholm', 'nordmark'] },
    ],
    ignores: [
      'Westland forderte, Ostland müsse den Plan annehmen.',
      'Karin Lindholm nimmt in Ostland an einer Feier teil.',
      'Ostland erfüllt damit die Bedingungen für die nächste Rate.',
      'Bei dem Amt in Ostland seien mehrere Angebote eingegangen, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/pledge-waive',
    kind: 'pledge',
    verbs: [
      'verzichten',
      'erlassen',
      'absehen',
      'zurückziehen',
      'zurücknehmen',
      'fallenlassen',
      'aufgeben',
      'streichen',
      'aussetzen',
    ],
    about: ['burden'],
    unless: wordsOf(UNLESS, 'Haftbefehl\\p{L}*|Zusagen?|Angebote?'),
    ...gives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland verzichtet auf neue Zölle gegen Westland.', actors: ['ostland', 'westland'] },
      { text: 'Ostland erlässt Westland Schulden von zehn Millionen Euro.', actors: ['ostland', 'westland'] },
      { text: 'Ostland zieht seine Klage gegen Westland zurück.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Karin Lindholm verzichtet in Ostland auf Zucker.',
      'Ostland hat Sanktionen gegen Westland erlassen müssen.',
    ],
  },
  {
    id: 'de/event/pledge-waive-idiom',
    kind: 'pledge',
    nouns:
      /^(?:stundet(?:en?)?|gestundet|(?:\p{L}+-)?(?:veto|vetos|widerstand|einspruch|einwände|vorbehalte|blockadehaltung|forderung|klage))$/u,
    // "lässt ihr Veto fallen", "gibt seinen Widerstand auf", "legt die Klage ad acta".
    needs:
      /(?<!\p{L})(?:[Ss]tundet(?:en?)?|gestundet|fallen (?:lassen|gelassen|ließ\p{L}*)|(?:lässt|lassen|ließ|ließen)(?!\p{L})[^]*fallen|(?:gibt|gab|geben|gaben)(?!\p{L})[^]*(?<!\p{L})auf|aufgegeben|aufgeben|ad acta)(?!\p{L})/u,
    unless: wordsOf(UNLESS, 'nicht|kein\\p{L}*'),
    ...gives,
    finds: [
      { text: 'Ostland legt die Klage gegen den Beitritt ad acta.', actors: ['ostland'] },
      { text: 'Ostland stundet Westland die Raten.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm gab in Ostland eine Anzeige auf.', 'Ostland gibt seinen Widerstand nicht auf.'],
  },
  {
    id: 'de/event/pledge-join',
    kind: 'pledge',
    verbs: ['beitreten', 'anschließen', 'mittragen', 'mitziehen', 'mitfinanzieren'],
    needs:
      /(?<!\p{L})(?:\p{L}*-?(?:[Aa]bkommens?|[Vv]ertrag\p{L}*|[Bb]ündnis\p{L}*|[Aa]llianz|[Mm]ission|[Kk]oalition|[Ii]nitiative|[Ee]rklärung|[Kk]onvention|[Uu]nion|[Pp]akts?|[Ff]onds|[Bb]eschluss|[Ss]anktionen|[Vv]ereinbarung|[Pp]rogramm|[Rr]esolution|[Ee]insatz|[Bb]und|[Rr]at|[Gg]erichtshof|[Oo]rganisation))(?!\p{L})/u,
    unless: wordsOf(
      UNLESS,
      '(?:war|waren) (?:[\\p{L}\\p{N}]+ )*beigetreten|Kritik|Forderung\\p{L}*|Protest\\p{L}*|Meinung|Klage\\p{L}*',
    ),
    ...gives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland tritt dem Abkommen bei.', actors: ['ostland'] },
      { text: 'Die Nordmark schließt sich der Mission an.', actors: ['nordmark'] },
    ],
    ignores: [
      'Karin Lindholm schließt sich in Ostland der Kritik an.',
      'Ostland war der Organisation 1981 beigetreten.',
    ],
  },
  {
    id: 'de/event/pledge-keep-to',
    kind: 'pledge',
    verbs: [
      'festhalten',
      'bekennen',
      'stehen',
      'fortführen',
      'weiterführen',
      'erfüllen',
      'einhalten',
      'halten',
    ],
    needs:
      /(?<!\p{L})(?:werd\p{L}*|würden|will|wollen|wolle)(?!\p{L})[^]*(?:erfüll|eingehalten|einhalten)\p{L}*|(?:werd\p{L}*|würden|will|wollen|wolle)(?!\p{L})[^]*(?<!\p{L})an (?:die|das|den|ihre?|seine?n?) \p{L}*(?:[Ww]affenruhe|[Ww]affenstillstand|[Aa]bkommen|[Zz]usagen?|[Vv]ertrag|[Vv]ereinbarung(?:en)?|[Ff]rist)(?!\p{L})[^]*halten|(?<!\p{L})(?:an|zu|zur|zum) (?:\p{Ll}+ ){0,3}\p{L}*(?:[Zz]usagen?|[Vv]ersprechen|[Vv]erpflichtung(?:en)?|[Ll]ieferung(?:en)?|[Hh]ilfen?|[Aa]bkommen|[Bb]ündnis|[Vv]ertrag|[Vv]erträgen|[Vv]ereinbarung(?:en)?|[Uu]nterstützung|[Bb]eistand\p{L}*|[Aa]ngebote?n?|[Ww]affenruhe|[Pp]artnerschaft|[Ww]ort)(?!\p{L})|(?:[Hh]ilfe|[Ll]ieferungen|[Ee]insatz|[Mm]ission)[^]*(?:fortgeführt|fortführen|weitergeführt|weiterführen)/u,
    unless: wordsOf(UNLESS, 'nicht|kein\\p{L}*|Hilfe stehen|(?:hält|halten|hielt|hielten) sich|gegenüber'),
    ...gives,
    finds: [
      { text: 'Ostland hält an seinen Lieferungen an Westland fest.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm steht zu ihrem Wort.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm steht in Ostland am Hafen.',
      'Ostland hält sich an den Vertrag, sagte Jens Okker.',
      'Ostland müsse zu seinen Zusagen stehen, sagte Jens Okker.',
      'Dem Fonds zur Unterstützung der Häfen stand Ostland kritisch gegenüber.',
    ],
  },
  {
    id: 'de/event/pledge-forgo',
    kind: 'pledge',
    verbs: ['verzichten', 'übertragen', 'abtreten'],
    // "verzichtet auf 12 Millionen Euro", "auf Atomwaffen"; "überträgt die Hoheit".
    needs:
      /(?<!\p{L})(?:auf (?:[\p{L}\p{N}.,-]+ ){0,4}\p{L}*(?:[Mm]illion|[Mm]illiard|Euro|Dollar|Kronen|Franken|[Ww]affe|[Rr]akete|[Aa]ngriff|[Tt]est|[Gg]ewalt|[Mm]anöver|[Zz]oll|[Zz]öll|[Aa]nreicherung|[Gg]ebiet|[Mm]aßnahme|[Kk]ontrolle)\p{L}*|\p{L}*(?:[Hh]oheit|[Ss]ouveränität|[Kk]ontrolle|[Gg]ebiete?|[Ii]nseln?|[Vv]erwaltung|[Ee]igentum|[Rr]echte))(?!\p{L})/u,
    unless: wordsOf(UNLESS, 'Amt|Kandidatur|Fernsehen|live|Krankheit\\p{L}*|Virus|wurden?|worden'),
    ...gives,
    negated: 'rejection',
    finds: [
      { text: 'Die Nordmark selbst verzichtet auf 12 Millionen Euro.', actors: ['nordmark'] },
      { text: 'Ostland überträgt Westland die Hoheit über die Insel.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm verzichtet in Ostland auf eine Rede.'],
  },
  {
    id: 'de/event/pledge-offer-verb',
    kind: 'pledge',
    verbs: ['anbieten'],
    needs:
      /(?<!\p{L})\p{L}*(?:Dienste?|[Vv]ermittlung|[Gg]espräche?|[Vv]erhandlungen|[Dd]ialog|[Aa]syl|Exil|[Zz]uflucht|[Hh]ilfe|[Uu]nterstützung|[Ww]affenruhe|[Ff]euerpause|[Kk]ompromiss|[Zz]usammenarbeit|[Mm]itarbeit|[Ss]chutz|[Gg]eld|[Ee]ntschädigung|[Aa]ufnahme|[Aa]ustausch|[Vv]ermittlerin|[Vv]ermittler|[Tt]reffen|[Bb]eistand|[Rr]abatt|[Ff]reilassung|[Ee]ntsendung|[Ll]ieferung(?:en)?|[Aa]usbildung|[Rr]ettungskräfte)(?!\p{L})/u,
    unless: wordsOf(WANTED, POSSIBLE, PRIVATE, 'nicht|kein\\p{L}*|Kunden|Rücktritt|Rat'),
    ...gives,
    finds: [
      { text: 'Die Nordmark bot ihre guten Dienste an.', actors: ['nordmark'] },
      {
        text: 'Karin Lindholm hat Jens Okker Gespräche angeboten.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: ['Karin Lindholm bot in Ostland Äpfel an.'],
  },
  {
    id: 'de/event/pledge-let-again',
    kind: 'pledge',
    verbs: ['lassen', 'ausstellen', 'erteilen', 'geben'],
    about: ['running', 'access', 'aid', 'people'],
    // "lässt wieder Schiffe … in seine Häfen", "stellt wieder Visa aus", "auf freien Fuß".
    needs:
      /(?<!\p{L})(?:wieder (?!nicht|kein)|erneut (?:Visa|Schiffe)|auf freien Fuß|ausreisen|nach Hause|frei (?:ab|aus)ziehen)/u,
    unless: wordsOf(UNLESS, 'nicht|kein\\p{L}*|es gibt|gibt es|gab es'),
    ...gives,
    finds: [
      { text: 'Ostland lässt wieder Hilfsgüter nach Westland.', actors: ['ostland', 'westland'] },
      { text: 'Ostland lässt 40 Gefangene ausreisen.', actors: ['ostland'] },
    ],
    ignores: ['In Ostland gibt es wieder Lieferungen.', 'Ostland lässt keine Hilfsgüter mehr durch.'],
  },
  {
    id: 'de/event/pledge-settle',
    kind: 'pledge',
    verbs: [
      'beilegen',
      'besiegeln',
      'zusammenarbeiten',
      'kooperieren',
      'verabreden',
      'versöhnen',
      'übereinkommen',
      'aushandeln',
    ],
    needs: waysOf(
      /beigelegt|beilegen|leg(?:t|en|te|ten)(?!\p{L})[^]*(?<!\p{L})bei|besiegel\p{L}*/u,
      /(?:wollen|werden|künftig)(?!\p{L})[^]*(?:zusammenarbeiten|kooperieren)/u,
      /(?:sich|haben|hatten) (?:\p{Ll}+ )*versöhnt|versöhnen sich|verabrede\p{L}*|ausgehandelt/u,
      /handel\p{L}*(?!\p{L})[^]*(?<!\p{L})aus/u,
      /(?:überein(?:gekommen|kamen|kommen)|(?:kamen|kommen|kommt|kam)(?!\p{L})[^]*überein)/u,
    ),
    // "verabredeten ein Treffen" lies ahead as a meeting.
    unless: wordsOf(
      WANTED,
      POSSIBLE,
      PRIVATE,
      CANCELLED,
      'nicht|kein\\p{L}*|Niederlage|Sieg|Abstieg|Aufstieg|Schicksal|(?:Treffen|Telefonat|Gespräch|Gipfel)s?|telefonier\\p{L}*|Video\\p{L}*|\\p{L}*konferenz',
      // For a day or a place: they meet.
      'sich [^,]*verabredet|(?:ist|sind|war|waren|sei|seien) [^,]*verabredet',
    ),
    sentenceUnless:
      /(?<!\p{L})verabrede[^]*, [^,]*(?:zu (?:telefonieren|treffen|sprechen|reden)|zusammenzu(?:kommen|treffen))(?!\p{L})/u,
    frame: 'mutual',
    subject: 'pledger',
    target: 'pledger',
    touchedCounts: true,
    finds: [
      {
        text: 'Ostland und Westland legten ihren Streit über die Häfen bei.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Ostland und Westland wollen künftig enger zusammenarbeiten.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Das Tor besiegelte die Niederlage Ostlands.',
      'Ostland soll mit Westland zusammenarbeiten, forderte Jens Okker.',
    ],
  },
];
