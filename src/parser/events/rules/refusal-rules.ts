/** Refusals in other words than "ablehnen": not agreeing, standing against it, idioms of No (CAMEO 120). */
import { inOrder, type EventRule } from '../event-rule';
import { NO_REFUSAL, PRIVATE } from './not-done';
import { partyRefuses } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Neither "noch nicht" nor "nicht mehr", "nicht nur", "nicht ohne" refuse. */
const NO =
  /(?<!\p{L})(?<!noch )(?:nicht(?! (?:mehr|nur|allein|zuletzt|ohne|länger|weiter))|kein(?:e[nmrs]?)?|niemals|nie|keinesfalls|keineswegs)(?!\p{L})/u;
/** What is only said of somebody: to reject it is to deny it. */
const SAID =
  '\\p{L}*[Vv]orw[uü]rfe?n?|Kritik|Anschuldigung(?:en)?|Behauptung(?:en)?|Darstellung(?:en)?|Bericht(?:en|e)?|Klagen?|Gerüchte?n?|Verdacht';
/** Against whom one defends oneself by other means than words. */
const ATTACK = '\\p{L}*[Aa]ngriff\\p{L}*|Angreifer\\p{L}*|Beschuss|Offensive|Vormarsch|Feinde?|Übermacht';

export const refusalRules: readonly EventRule[] = [
  {
    id: 'de/event/rejection-not-agree',
    kind: 'rejection',
    verbs: [
      'zustimmen',
      'einwilligen',
      'nachkommen',
      'nachgeben',
      'beugen',
      'unterwerfen',
      'unterschreiben',
      'unterzeichnen',
      'ratifizieren',
      'mittragen',
      'billigen',
      'akzeptieren',
      'anerkennen',
      'hinnehmen',
      'abtreten',
      'herausgeben',
      'ausliefern',
      'verhandeln',
      'einlenken',
      'abrücken',
      'zurückweichen',
      'mitmachen',
    ],
    needs: NO,
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'Erwartung\\p{L}*|Wahrheit|Tatsachen|Standards?|Anforderung\\p{L}*|Wahlergebnis\\p{L}*|sich nicht ein',
    ),
    ...partyRefuses,
    bySubject: true,
    negated: 'same',
    finds: [
      { text: 'Ostland stimmte dem Entwurf nicht zu.', actors: ['ostland'] },
      { text: 'Ostland kam der Bitte Westlands nicht nach.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Ostland hat noch nicht zugestimmt.',
      'Ostland solle dem Entwurf nicht zustimmen.',
      'Ostland stimmte dem Entwurf zu.',
      'Die Wähler würden eine Maut nicht hinnehmen, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/rejection-not-grant',
    kind: 'rejection',
    verbs: ['entsprechen', 'einlassen'],
    // Only a wish can be met, and only oneself let in for something: "entspricht nicht der Regel" is a fact.
    needs: inOrder(
      NO,
      /(?<!\p{L})(?:ents[pr]+[aäeioö]ch\p{L}*|einlassen|eingelassen|einzulassen|ein|ein(?:lässt|ließe?n?|lasse))(?!\p{L})/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'Standards?|Anforderung\\p{L}*|Wahlergebnis\\p{L}*|aussehen'),
    sentenceNeeds: waysOf(
      /(?:[Dd]e[rmn]|[Ee]ine[rmn]|[Dd]iese[rmn]|[Ss]eine[rmn]|[Ii]hre[rmn]|[Kk]eine[rmn]) (?:\p{Ll}+ )?\p{L}*(?:[Bb]itten?|[Ww]unsch|[Ww]ünschen|[Ee]rsuchen|[Aa]nsuchen|[Aa]ntrag|[Aa]nträgen|[Gg]esuch|[Ff]orderung(?:en)?|[Vv]erlangen|[Aa]nliegen|[Bb]egehren)(?!\p{L})[^]*entspr[aäeio]ch\p{L}*/u,
      /(?:sich|uns|mich)/u,
    ),
    ...partyRefuses,
    bySubject: true,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm wollte sich auf keinen Kompromiss einlassen.', actors: ['karin-lindholm'] },
      { text: 'Ostland hat dem Ersuchen Westlands nicht entsprochen.', actors: ['ostland', 'westland'] },
      { text: 'Darauf lassen wir uns nicht ein, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Das Ergebnis entsprach in Ostland nicht den Erwartungen.',
      'Alles andere entspreche nicht der Regel, sagte Karin Lindholm.',
      'Das entspreche nicht ihrem Wunsch, sagte Karin Lindholm.',
      'Karin Lindholm lässt es nicht so aussehen, als lege Ostland eine Pause ein.',
    ],
  },
  {
    id: 'de/event/rejection-against',
    kind: 'rejection',
    verbs: [
      'aussprechen',
      'stellen',
      'sperren',
      'stemmen',
      'sträuben',
      'wehren',
      'wenden',
      'widersetzen',
      'entscheiden',
      'verwahren',
      'stimmen',
      'votieren',
    ],
    // "sich gegen … stellen", "stimmte gegen", "widersetzt sich"; "entschied sich dagegen".
    needs:
      /(?<!\p{L})(?:sich(?!\p{L})[^]*(?<!\p{L})(?:da)?gegen(?!\p{L})|(?:da)?gegen(?!\p{L})[^]*(?<!\p{L})sich(?!\p{L})|(?:stimm|votier)\p{L}*(?!\p{L})[^]*(?<!\p{L})(?:da)?gegen(?!\p{L})|(?:da)?gegen(?!\p{L})[^]*(?:gestimmt|votiert)|widersetz\p{L}*)(?!\p{L})/u,
    about: ['measure', 'barrier', 'burden', 'running', 'aid', 'arms'],
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      SAID,
      ATTACK,
      // "für das Ende der Sanktionen gegen Westland ausgesprochen"
      'Stimmen|nicht|kein\\p{L}*|Trend|Beschwerde|für (?:d|ein|kein|mehr|weiter|neu|höher)\\p{Ll}* [^,]*gegen [^,]*(?:aus|ausgesprochen|stimmt|stimmte[n]?|gestimmt|votierte?n?|entschied\\p{L}*)',
    ),
    ...partyRefuses,
    finds: [
      { text: 'Ostland sperrt sich gegen den Beitritt Westlands.' },
      { text: 'Karin Lindholm sprach sich gegen weitere Sanktionen aus.', actors: ['karin-lindholm'] },
      { text: 'Ostland und die Nordmark stimmten gegen die Resolution.', actors: ['ostland', 'nordmark'] },
    ],
    ignores: [
      'Karin Lindholm wehrt sich gegen Vorwürfe wegen des Vertrags.',
      'Ostlands Soldaten wehrten sich gegen einen Angriff auf den Konvoi.',
      'Ostland sprach sich für den Vertrag aus.',
      'Ostland hat sich für das Ende der Sanktionen gegen Westland ausgesprochen.',
    ],
  },
  {
    id: 'de/event/rejection-wave-off',
    kind: 'rejection',
    verbs: ['abwinken', 'abtun', 'abschmettern', 'abblocken'],
    needs:
      /(?<!\p{L})(?:w[ai]nk\p{L}*(?!\p{L})[^]*(?<!\p{L})ab|abgewinkt|abwink\p{L}*|(?:tat|tut|taten|tun|tue)(?!\p{L})[^]*(?<!\p{L})als(?!\p{L})[^]*(?<!\p{L})ab|abgetan|(?:schmetter|block)\p{L}*(?!\p{L})[^]*(?<!\p{L})ab|ab(?:geschmettert|geblockt))(?!\p{L})/u,
    unless: wordsOf(NO_REFUSAL, PRIVATE, SAID, ATTACK, 'Raketen?'),
    ...partyRefuses,
    finds: [
      { text: 'Karin Lindholm winkte ab.', actors: ['karin-lindholm'] },
      { text: 'Ostland tat das Angebot Westlands als Scherz ab.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm tat in Ostland die Vorwürfe als Märchen ab.', 'Ostland winkte Gästen zu.'],
  },
  {
    id: 'de/event/rejection-no-way',
    kind: 'rejection',
    nouns:
      /^(?:daran|frage|infrage|debatte|disposition|bereit|verhandelbar|druck|spielraum|anlass|grund|fristen|ultimaten|bedingungen|vorschriften|zustimmung|millimeter|zentimeter|schulter)$/u,
    // "denkt nicht daran", "komme nicht infrage", "nicht bereit, zu", "lässt sich keine Fristen setzen".
    needs: waysOf(
      /(?:denk|dächt|dacht)\p{L}* nicht (?:im Traum )?daran/u,
      /komm\p{L}* (?:[\p{L}-]+ ){0,4}(?:nicht|keinesfalls|unter keinen Umständen) (?:in Frage|infrage)/u,
      /(?:nicht|keinesfalls) (?:in Frage|infrage) (?:komm\p{L}*)/u,
      /(?:steh|stünd)\p{L}* (?:[\p{L}-]+ ){0,3}nicht zur (?:Debatte|Disposition)/u,
      /nicht zur (?:Debatte|Disposition) steh\p{L}*|nicht bereit|nicht verhandelbar/u,
      /unter Druck setzen/u,
      /(?:seh|sieh|sah)\p{L}* (?:[\p{L}-]+ ){0,3}(?:keinen (?:Spielraum|Anlass|Grund))/u,
      /keine (?:Fristen|Ultimaten|Bedingungen|Vorschriften) (?:setzen|stellen|diktieren|machen)/u,
      /(?:Zustimmung)(?!\p{L})[^]*(?:versag|verweiger)\p{L}*/u,
      /(?:versag|verweiger)\p{L}*(?!\p{L})[^]*Zustimmung|keinen (?:Milli|Zenti)meter/u,
      /die kalte Schulter/u,
    ),
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'gefragt|Frage nach|(?:ihm|ihr|ihnen) [^,]*Schulter|(?:[Aa]nlass|Grund)(?: zu[mr]?| für)? (?:\\p{Ll}+ )?(?:Sorge|Panik|Optimismus|Pessimismus|Entspannung|Entwarnung|Hektik|Aufregung|Euphorie|Angst|Freude|Jubel|Feiern?|Beunruhigung|Besorgnis|Alarm|Alarmismus|Nervosität|Unruhe|Hoffnung|Zuversicht|Zufriedenheit|Verzweiflung|Resignation|Triumph|Beschwerde|Klage|Kritik|Zweifel|Misstrauen)|um (?:\\p{L}+ ){0,6}unter Druck|(?:will|wollen|wolle) (?:\\p{L}+ ){0,4}unter Druck|mit \\p{L}+ unter Druck',
    ),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Ostland denkt nicht daran, die Häfen zu öffnen.', actors: ['ostland'] },
      { text: 'Eine Teilung komme nicht infrage, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Ostland ist nicht bereit, die Schiffe freizugeben.', actors: ['ostland'] },
      { text: '„Wir lassen uns keine Fristen setzen“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm ist noch nicht bereit für Ostland.',
      'Karin Lindholm sieht keinen Grund zur Entspannung.',
      'Ostland sehe keinen Anlass für große Hoffnung, sagte Karin Lindholm.',
      'Ostland will Westland unter Druck setzen.',
      'Ostland ist bereit, die Schiffe freizugeben.',
    ],
  },
  {
    id: 'de/event/rejection-let-oneself',
    kind: 'rejection',
    verbs: ['erpressen', 'vorschreiben', 'einschüchtern', 'diktieren', 'drohen', 'zwingen', 'bevormunden'],
    needs: /(?<!\p{L})(?:lass|läss|ließ)\p{L}*(?!\p{L})[^]*(?:nicht|nichts|kein\p{L}*)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, 'noch nicht|Pistole|Räuber'),
    ...partyRefuses,
    negated: 'same',
    finds: [
      {
        text: 'Ostland lasse sich nicht erpressen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'ostland'],
      },
      { text: 'Man lasse sich von Westland nicht vorschreiben, wer regiere, sagte Karin Lindholm.' },
    ],
    ignores: ['Ostland lasse Westland nicht im Stich, sagte Karin Lindholm.'],
  },
  {
    id: 'de/event/rejection-will-not-be',
    kind: 'rejection',
    verbs: ['geben'],
    // "Eine Amnestie werde es mit ihr nicht geben", "Neuwahlen wird es nicht geben".
    needs:
      /(?<!\p{L})(?:(?:wird|werde)(?!\p{L})[^]*(?<!\p{L})es(?!\p{L})[^]*(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})[^]*geben|kein\p{L}* [^]*(?:wird|werde) es[^]*geben)(?!\p{L})/u,
    about: ['measure', 'people', 'running', 'burden', 'access', 'aid'],
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'voraussichtlich|wohl|vermutlich|wahrscheinlich|vor|bis|Steuererhöhung\\p{L}*|Ergebnis\\p{L}*|Durchbruch',
    ),
    ...partyRefuses,
    negated: 'same',
    finds: [{ text: 'Neuwahlen werde es nicht geben, sagte Karin Lindholm.', actors: ['karin-lindholm'] }],
    ignores: ['In Ostland wird es nicht genug zu essen geben.', 'Regen wird es in Ostland nicht geben.'],
  },
  {
    id: 'de/event/rejection-block-text',
    kind: 'rejection',
    verbs: ['blockieren', 'verhindern', 'torpedieren'],
    needs:
      /(?<!\p{L})\p{L}*(?:[Rr]esolution|[Ee]rklärung|[Ee]ntschließung|[Bb]eschluss|[Bb]eschlüsse|[Vv]erurteilung|[Kk]ompromiss|[Ss]anktionspaket|[Ee]rnennung|[Nn]ominierung|[Rr]eform|[Gg]esetz|[Gg]esetzes\p{L}+|[Vv]orschlag|[Ee]ntwurf|[Aa]ntrag|[Aa]bstimmung|[Bb]udget|[Ee]inigung|[Ll]ösung)(?!\p{L})/u,
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'könn\\p{L}*|kann|um (?:\\p{L}+ ){0,8}zu \\p{Ll}+en|nicht'),
    ...partyRefuses,
    finds: [{ text: 'Ostland blockierte eine Resolution gegen Westland.', actors: ['ostland'] }],
    ignores: ['Ein Baum blockierte in Ostland die Straße.'],
  },
];
