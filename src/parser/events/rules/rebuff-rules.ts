/** Refusals without a verb of refusing: what is not answered, what "will not be", the stubborn and the short No (CAMEO 120). */
import type { EventRule } from '../event-rule';
import { NO_REFUSAL, PRIVATE } from './not-done';
import { partyRefuses, refusesBySaying } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What somebody wanted or offered. */
const ASKED =
  '\\p{L}*(?:[Ff]orderung(?:en)?|[Bb]itten?|[Aa]ppelle?n?|[Aa]ufrufe?n?|[Uu]ltimat(?:um|en)|[Aa]ngebote?n?|[Vv]orschl[aä]ge?n?|[Mm]ahnung(?:en)?|[Ee]inladung(?:en)?|[Aa]nfragen?|[Ff]rist|[Ii]dee|[Pp]l[aä]ne?|[Aa]nliegen|[Ww]unsch|[Ww]ünsche|[Gg]esuche?|[Aa]ufforderung(?:en)?)(?:e?s)?';

export const rebuffRules: readonly EventRule[] = [
  {
    id: 'de/event/rejection-unanswered',
    kind: 'rejection',
    verbs: ['ignorieren', 'missachten', 'übergehen', 'pfeifen', 'bescheiden', 'abprallen'],
    nouns: /^(?:unbeantwortet|abschlägig|notiz|abgewinnen|papierkorb|gehör|stur|unnachgiebig|unerbittlich)$/u,
    // "ignorierte den Appell", "ließ die Bitte unbeantwortet", "kann dem Plan nichts abgewinnen".
    needs: waysOf(
      new RegExp(`(?:ignorier|missacht|übergeh|überging)\\p{L}*(?!\\p{L})[^]*${ASKED}`, 'u'),
      new RegExp(`${ASKED}(?!\\p{L})[^]*(?:ignorier|missacht|übergangen|unbeantwortet)\\p{L}*`, 'u'),
      new RegExp(`(?:pfeif|pfiff)\\p{L}*(?!\\p{L})[^]*auf [^]*${ASKED}`, 'u'),
      /abschlägig|keine Notiz|nichts abgewinnen|in den Papierkorb|kein Gehör/u,
      /(?:bleib|blieb|zeig|geb|gab|gib)\p{L}*(?!\p{L})[^]*(?:stur|unnachgiebig|unerbittlich)/u,
      new RegExp(`(?:prall)\\p{L}*(?!\\p{L})[^]*ab(?!\\p{L})|an [^]*prall\\p{L}*`, 'u'),
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'Verkehrsregel\\p{L}*|Warnhinweis\\p{L}*'),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Ostland ignorierte die Aufforderung Westlands.', actors: ['ostland', 'westland'] },
      { text: 'Ostland ließ die Bitte Westlands unbeantwortet.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm kann dem Vorschlag nichts abgewinnen.', actors: ['karin-lindholm'] },
      { text: 'Ostland pfiff auf die Forderung.', actors: ['ostland'] },
    ],
    ignores: ['Ostland ignorierte den Regen.', 'Ein Autofahrer missachtete in Ostland eine Aufforderung.'],
  },
  {
    id: 'de/event/rejection-not-to-come',
    kind: 'rejection',
    verbs: ['geben', 'kommen', 'bleiben'],
    // "Dazu werde es nicht kommen", "Eine Teilung werde es nicht geben": said by whom it is asked of.
    needs: /(?<!\p{L})(?:(?:werde|wird) es|[Ee]s werde)(?!\p{L})/u,
    sentenceNeeds: waysOf(
      /(?:werde|wird) es (?:[\p{L}-]+ ){0,5}(?:nicht|kein\p{L}*|niemals|nie)(?!\p{L})[^]*(?:geben|kommen)/u,
      /kein\p{L}* (?:[\p{L}-]+ ){1,5}(?:werde|wird) es (?:[\p{L}-]+ ){0,3}geben/u,
      /[Ee]s werde (?:[\p{L}-]+ ){0,3}kein\p{L}* [^]*geben/u,
    ),
    unless: wordsOf(
      PRIVATE,
      'wenn|falls|ob|Krieg|Stau\\p{L}*|Regen|Schnee|Sieger|Gewinner|Winter\\p{L}*|Strom\\p{L}*|Engp[aä]ss\\p{L}*|Entlassungen|Kündigungen|Steuererhöhung\\p{L}*|Angriff\\p{L}*|Zusammenstöße\\p{L}*|Eskalation',
    ),
    ...refusesBySaying,
    spoken: true,
    negated: 'same',
    finds: [
      { text: 'Dazu werde es nicht kommen, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      {
        text: 'Eine Teilung werde es mit ihr nicht geben, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Am Abend werde es nicht regnen, sagte Karin Lindholm.',
      'In Ostland wird es keine Messe geben.',
    ],
  },
  {
    id: 'de/event/rejection-stands-against',
    kind: 'rejection',
    verbs: ['stellen', 'entscheiden', 'antworten', 'weichen', 'zurückweichen', 'aussprechen', 'stimmen'],
    needs: waysOf(
      /sich(?!\p{L})[^]*gegen (?:eine?n? |den |die |das |jede[nrs]? )?(?:[\p{Ll}-]+ )*\p{L}*(?:Einigung|Kompromiss|Lösung|Beitritt|Vertrag|Abkommen|Plan|Pläne|Vorschlag|Entwurf|Resolution|Vermittlung|Verhandlungen|Gespräche|Teilung|Reform)(?!\p{L})[^]*(?:stell|gestellt|gewandt|ausgesprochen)/u,
      /(?:stell|sprach|sprich)\p{L}*(?!\p{L})[^]*sich(?!\p{L})[^]*gegen (?:eine?n? |den |die |das |jede[nrs]? )?(?:[\p{Ll}-]+ )*\p{L}*(?:[Ee]inigung|[Kk]ompromiss|[Ll]ösung|[Bb]eitritt|[Vv]ertrag|[Aa]bkommen|[Pp]lan|[Pp]läne|[Vv]orschlag|[Ee]ntwurf|[Rr]esolution|[Vv]ermittlung|[Vv]erhandlungen|[Gg]espräche|[Tt]eilung|[Rr]eform)\p{L}*/u,
      /sich(?!\p{L})[^]*dagegen (?:entschieden|ausgesprochen|gestellt|gewehrt)|(?:entschied|sprach|stellt)\p{L}* sich(?!\p{L})[^]*dagegen/u,
      /dagegen (?:gestimmt|votiert)|mit (?:einem )?(?:klaren |knappen |deutlichen )?„?Nein/u,
      /keinen (?:Schritt|Zoll|Fußbreit|Deut) (?:zurück|von)/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'nicht|Angeklagte\\p{L}*|Vorw[uü]rfe?n?|Gericht\\p{L}*'),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm stellte sich gegen eine Einigung mit Westland.' },
      { text: 'Ostland hatte sich dagegen entschieden.', actors: ['ostland'] },
      { text: 'Karin Lindholm antwortete mit einem klaren Nein.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Ostland stellte sich nicht gegen eine Einigung.', 'Das Spiel Ostlands ist gegen Westland.'],
  },
  {
    id: 'de/event/rejection-no-entry',
    kind: 'rejection',
    nouns: /^(?:visum|visa|einreise|genehmigung|erlaubnis|zusage|antwort|landeerlaubnis|akkreditierung)$/u,
    needs:
      /(?<!\p{L})(?:(?:erteil|gab|gib|geb|gewähr|stell)\p{L}*(?!\p{L})[^]*kein(?:e[nr]?)? (?:\p{Ll}+ )?\p{L}+|kein(?:e[nr]?)? [^]*(?:erteilt|gegeben|gewährt|ausgestellt)|verwehr\p{L}*)(?!\p{L})/u,
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'bislang|bisher|zunächst|zur Stunde'),
    ...partyRefuses,
    negated: 'same',
    finds: [{ text: 'Ostland erteilte Jens Okker kein Visum.', actors: ['ostland', 'jens-okker'] }],
    ignores: ['Ostland gab bislang keine Antwort.', 'Ostland erteilte Jens Okker ein Visum.'],
  },
];
