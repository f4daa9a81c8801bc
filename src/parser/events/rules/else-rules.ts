/** Terms whose consequence stands in the next sentence, whose will stands beside them, or that await an answer (CAMEO 139). */
import { either, inOrder, type EventRule } from '../event-rule';
import { ELSE_BEHIND } from '../or-else';
import { PRIVATE_BUT_COURT } from './not-done';
import { partyIssues, wants } from './role-frames';
import { wordsOf } from './whole-words';

const BY_WHEN = /(?<!\p{L})(?:[Bb]is|[Ss]pätestens|[Bb]innen|[Ii]nnerhalb)(?!\p{L})/u;
const LENGTH =
  /(?<!\p{L})(?:\d+|eine[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[a-zäöüß]+zehn|[a-zäöüß]+(?:zig|ßig)) (?:weitere |volle )?(?:Stunden?|Tage?|Wochen?|Monate?)(?!\p{L})/u;
const CIVIL = wordsOf(
  PRIVATE_BUT_COURT,
  'es gibt|gibt es|gab es|nicht|sich|Vernehmlassung|Anmeldung\\p{L}*|Antr[aä]ge?\\p{L}*|Bewerb\\p{L}*|Steuer\\p{L}*|Kinder\\p{L}*|Schüler\\p{L}*|Mieter\\p{L}*',
);
/** What is to be done is hard to do, and of another: leave, hand over, lay down. */
export const HARD_TO_DO =
  /(?<!\p{L})(?:(?:ge)?räum|verlass|verlieb|ab(?:ge)?z[oui][eg]|zurück(?:ge|zu)?(?:z[oui][eg]|n[aeo][hm]|geb|geh|kehr)|abgezogen|zurückgezogen|zurückgenommen|heraus(?:ge|zu)?g[ae]b|frei(?:ge|zu)?(?:lass|g[ae]b)|nieder(?:ge|zu)?leg|aus(?:ge|zu)?liefer|auflös|aufgelöst|öffn|geöffnet|zurücktret|zurückgetreten|verschw[iu]nd|übergeb|aufheb|aufgehoben|entwaffn|abrück|abgerückt|ergeb|auszureis|ausreis|ausgereist|umzubenenn|umbenenn|abliefer|abzuliefer|freimach|freizumach|offenleg|offenzuleg|zerstör|vernicht|abreiß|abzureiß)\p{L}*/u;
const ASKED_FOR =
  /(?<!\p{L})(?:[\p{L}-]+ung(?:en)?|\p{L}*[Aa]bzug|\p{L}*[Rr]ückzug|\p{L}*[Rr]ückgabe|[Rr]ückkehr|\p{L}*[Aa]ntwort|[Aa]uskunft|[Kk]larheit|[Uu]nterschrift|[Zz]usagen?|[Bb]ericht|[Vv]ollzug|[Nn]achweise?|[Bb]elege?|\p{L}*[Ll]isten?|\p{L}*[Pp]läne?|Plan|Vorschläge?|Namen|Zahlen|Daten|Garantien?|Ergebnisse?|Geld|Zugang|Taten|Fortschritte?)(?!\p{L})/u;
const WILL = /(?<!\p{L})(?:will|wollen|wolle|möchten?|verlang\p{L}*|erwarte\p{L}*)(?!\p{L})/u;

export const elseRules: readonly EventRule[] = [
  {
    id: 'de/event/ultimatum-else-next',
    kind: 'ultimatum',
    verbs: [
      'geben',
      'einräumen',
      'lassen',
      'gewähren',
      'zugestehen',
      'wollen',
      'erwarten',
      'mögen',
      'bitten',
    ],
    // "räumte Westland vier Wochen ein. Andernfalls …", "will die Akten bis Freitag sehen. Sonst …".
    needs: either(BY_WHEN, LENGTH),
    nearby: ELSE_BEHIND,
    unless: CIVIL,
    ...partyIssues,
    finds: [
      {
        text: 'Karin Lindholm räumte Westland vier Wochen ein. Andernfalls werde sie die Häfen schließen.',
        actors: ['karin-lindholm', 'westland'],
      },
      {
        text: 'Karin Lindholm will die Karten bis Freitag auf dem Tisch sehen. Sonst zahle Ostland nicht.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Karin Lindholm räumte Westland vier Wochen ein. Die Häfen blieben offen.',
      'Karin Lindholm ließ sich in Westland vier Wochen Zeit. Andernfalls wäre sie zu früh gekommen.',
    ],
  },
  {
    id: 'de/event/ultimatum-wants-answer',
    kind: 'ultimatum',
    verbs: ['wollen', 'erwarten', 'verlangen', 'mögen'],
    // "will bis Dienstag eine Antwort aus Westland, danach …", "möchte bis Mai eine Liste sehen, sonst …".
    needs: inOrder(WILL, ASKED_FOR),
    sentenceNeeds:
      /[,;] (?:und )?(?:sonst|ansonsten|andere?nfalls|widrigenfalls|(?:danach|dann) (?:werde[n]?|würden|will|wolle|droh|geh|ruf|zieh|schließ|sperr|stopp|folg)\p{L}*|ohne (?:ihn|sie|es|diese[ns]?))(?!\p{L})/u,
    bound: true,
    unless: wordsOf(PRIVATE_BUT_COURT, 'vorleg\\p{L}*|liefern|abgeben|nicht|kein\\p{L}*|wir|ich'),
    targetBy: ['aus', 'von', 'durch'],
    ...partyIssues,
    finds: [
      {
        text: 'Ostland will bis Dienstag eine Antwort aus Westland, danach werde das Gericht angerufen.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Karin Lindholm möchte bis Mai eine Liste der Schiffe sehen, ohne sie gebe es keine Einfuhr aus Westland.',
      },
    ],
    ignores: [
      'Ostland will bis Dienstag eine Liste vorlegen, danach spricht Karin Lindholm.',
      'Ostland will eine Antwort aus Westland, danach spricht Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/ultimatum-willed-by',
    kind: 'ultimatum',
    verbs: ['müssen', 'sollen'],
    // "Bis Freitag soll Westland nach dem Willen Ostlands die Insel geräumt haben".
    needs:
      /(?<!\p{L})(?:(?:[Nn]ach|[Aa]uf|[Ll]aut|[Gg]emäß) (?:[\p{L}-]+ ){0,3}(?:Willen|Anordnung|Weisung|Befehl|Resolution|Vorgaben?|Forderung|Ultimatum|Dekret|Erlass))(?!\p{L})/u,
    sentenceNeeds: either(HARD_TO_DO, /(?<!\p{L})(?:sonst|ansonsten|andere?nfalls|widrigenfalls)(?!\p{L})/u),
    bound: true,
    unless: wordsOf(PRIVATE_BUT_COURT, 'nicht|kein\\p{L}*|wir|ich|Gesetz\\p{L}*'),
    ...wants,
    spoken: true,
    finds: [
      {
        text: 'Bis Freitag soll Westland nach dem Willen von Karin Lindholm die Insel geräumt haben.',
        actors: ['karin-lindholm', 'westland'],
      },
      {
        text: 'Nach dem Willen Ostlands sollen die Westländer ihre Schiffe binnen drei Tagen abziehen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Nach dem Willen Ostlands soll der Hafen bis Mai fertig sein.',
      'Nach dem Willen Ostlands muss Westland die Insel räumen.',
    ],
  },
  {
    id: 'de/event/ultimatum-threatens-without',
    kind: 'ultimatum',
    verbs: ['drohen', 'warnen', 'ankündigen'],
    // "drohte, ohne bessere Kontrollen würden vom 1. Juni an Zölle erhoben".
    sentenceNeeds:
      /(?<!\p{L})(?:(?:ge)?droh|(?:ge)?warn|ankündig|angekündig|kündig)\p{L}*(?:,|:)? (?:[^,.;]{0,60}, )?(?:dass )?[„"«]?[Oo]hne (?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}-]+(?: [^,.;]{0,60})? (?:werden?|würden?|gebe|komme|trete|folgten?|fließe|bleibe)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE_BUT_COURT,
      'Flut|Dürre|Hungersnot|Katastrophe|Pleite|Insolvenz|Engp[aä]ss\\p{L}*|Experten|Ökonomen|nicht',
    ),
    ...partyIssues,
    conditional: true,
    finds: [
      {
        text: 'Karin Lindholm drohte Westland, ohne bessere Kontrollen würden vom 1. Juni an Zölle erhoben.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Karin Lindholm drohte Westland mit Zöllen.',
      'Ohne Brot drohe in Westland Hunger, sagte Karin Lindholm.',
    ],
  },
];
