/** What people are to get, by whom it was decided or said; what a side takes upon itself: "solle 4000 Kronen erhalten", "sind … vorgesehen" (CAMEO 030). */
import type { EventRule } from '../event-rule';
import { BACKGROUND, CANCELLED, NO_DEED, PRIVATE, THREAT } from './not-done';
import { gives, givesBySaying, partyGives } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** Whoever decided it, where nobody is said to give. */
const DECIDED_BY =
  /(?<!\p{L})(?:[Nn]ach (?:dem|einem|den) (?:\p{L}+ )?(?:Beschluss|Willen|Wunsch|Plan|Plänen|Entwurf|Vorstellungen|Entscheidung)|[Ll]aut (?:einem )?(?:Beschluss|Entwurf)) (?:de[rs]|von|\p{Lu}\p{L}+s)(?!\p{L})/u;

export const benefitRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-shall-get',
    kind: 'pledge',
    verbs: ['erhalten', 'bekommen', 'entstehen', 'profitieren'],
    // Somebody public says who is to get it: "Jede Familie solle 4000 Kronen erhalten, sagte sie."
    needs: /(?<!\p{L})(?:solle|sollen|(?:werden?|würden)(?!\p{L})[^]*\p{N})(?!\p{L})/u,
    about: ['aid', 'people', 'access'],
    unless: wordsOf(
      CANCELLED,
      BACKGROUND,
      THREAT,
      PRIVATE,
      'nicht|kein\\p{L}*|müss\\p{L}*|könn\\p{L}*|erst,? wenn|wurden?|worden|Strafe\\p{L}*|Stimmen|Sitze|Eindruck|Risse|Schäden',
    ),
    sentenceUnless: /(?<!\p{L})(?:forder|verlang|kritisier|beklag|fürcht|warn)\p{L}*/u,
    ...givesBySaying,
    spoken: true,
    finds: [
      {
        text: 'Jede Familie solle 4000 Euro erhalten, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
      { text: 'Die Bauern würden 400 Millionen Euro bekommen, erklärte Jens Okker.', actors: ['jens-okker'] },
    ],
    ignores: [
      'Jede Familie soll 4000 Euro erhalten haben, schreibt eine Zeitung.',
      'Die Bauern sollten Kredite bekommen, forderte Jens Okker.',
      'Ihr Rivale, sagte Karin Lindholm, würde massiv Spenden bekommen.',
    ],
  },
  {
    id: 'de/event/pledge-set-aside',
    kind: 'pledge',
    verbs: [
      'vorsehen',
      'einplanen',
      'bereitstellen',
      'reservieren',
      'auszahlen',
      'entstehen',
      'bauen',
      'geben',
      'erhalten',
      'bekommen',
    ],
    // Where nobody gives, whoever decided it does: "sind nach einem Beschluss der Regierung … vorgesehen".
    needs: DECIDED_BY,
    unless: wordsOf(NO_DEED.replaceAll('soll|solle|sollen|sollten?|', ''), 'nicht|kein\\p{L}*'),
    ...gives,
    touchedCounts: true,
    finds: [
      {
        text: 'Für die Fischer sind nach einem Beschluss der ostländischen Regierung 20 Millionen Kronen vorgesehen.',
        actors: ['ostland'],
      },
      { text: 'An der Küste sollen nach dem Willen Ostlands 80 Windräder entstehen.', actors: ['ostland'] },
      { text: 'Künftig soll es nach den Plänen Ostlands eine Grundrente geben.', actors: ['ostland'] },
    ],
    ignores: [
      'Für das Rennen in Ostland sind zehn Etappen vorgesehen.',
      'Nach dem Willen Ostlands soll kein Windrad entstehen.',
    ],
  },
  {
    id: 'de/event/pledge-supply',
    kind: 'pledge',
    verbs: ['beliefern', 'versorgen', 'speisen', 'einspeisen'],
    // It begins, begins again or goes on.
    needs: waysOf(
      /wieder|ab (?:sofort|\p{Lu}\p{L}+|dem)|von \p{Lu}\p{L}+ an|künftig|weiter(?:hin)?|will|wollen|werden?|wird|vorerst/u,
    ),
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|(?:wird|werden) [^]*(?:ver|ge|belie)\\p{Ll}+t|Patient\\p{L}*|Verletzte\\p{L}*|Körper|Kunden',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland beliefert Westland von Januar an wieder mit Gas.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Ostland beliefert Westland seit Jahren mit Gas.',
      'Der Händler will künftig auch Kunden in Ostland beliefern.',
    ],
  },
  {
    id: 'de/event/pledge-lend-out',
    kind: 'pledge',
    verbs: ['leihen', 'ausleihen', 'vorstrecken'],
    about: ['aid'],
    unless: wordsOf(NO_DEED, 'nicht|kein\\p{L}*|wurden?|worden|Ohr|Stimme|Bank|Bibliothek'),
    ...partyGives,
    negated: 'rejection',
    finds: [{ text: 'Ostland leiht Westland 80 Millionen Kubikmeter Gas.', actors: ['ostland', 'westland'] }],
    ignores: ['Ostland lieh ihm sein Ohr.', 'Ostland leiht Westland kein Gas.'],
  },
  {
    id: 'de/event/pledge-restrain',
    kind: 'pledge',
    verbs: ['begrenzen', 'beschränken', 'reduzieren', 'verringern', 'senken', 'halbieren'],
    // Less of what others mind: exports, weapons, emissions, debt.
    needs:
      /(?<!\p{L})(?:freiwillig|\p{L}*(?:[Ee]missionen|[Aa]usstoße?s?|[Tt]reibhausgase?|[Aa]rsenale?s?|[Ss]prengköpfe|[Nn]euverschuldung|[Dd]efizits?|[Ff]angmengen?|[Ff]angquoten?|[Vv]erkäufe|[Aa]usfuhren|[Ee]xporte|[Aa]nreicherung|[Tt]ruppenstärke))(?!\p{L})/u,
    unless: wordsOf(NO_DEED, 'nicht|kein\\p{L}*|wurden?|worden|Hilfe\\p{L}*|Gas|Öl|Strom|Lieferung\\p{L}*'),
    ...partyGives,
    negated: 'rejection',
    finds: [
      {
        text: 'Ostland begrenzt seine Ausfuhren nach Westland auf 60 Prozent.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Karin Lindholm will die Neuverschuldung halbieren.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Ostland soll seine Exporte begrenzen.', 'In Ostland wurden die Emissionen verringert.'],
  },
  {
    id: 'de/event/pledge-own-side-will',
    kind: 'pledge',
    verbs: [
      'vorlegen',
      'einbringen',
      'einreichen',
      'überweisen',
      'zahlen',
      'zurückzahlen',
      'liefern',
      'schicken',
      'entsenden',
      'helfen',
      'öffnen',
      'freilassen',
      'aufnehmen',
      'unterzeichnen',
      'ratifizieren',
      'abziehen',
      'kooperieren',
      'einhalten',
      'ausarbeiten',
      'bauen',
      'beitragen',
      'beisteuern',
      'prüfen',
      'untersuchen',
      'begleichen',
      'beteiligen',
      'einrichten',
      'vorstellen',
      'unterstützen',
      'übernehmen',
      'gewähren',
      'bereitstellen',
    ],
    // "Sein Land werde …", "„Wir werden liefern“": said by somebody public of his own side.
    needs: waysOf(
      /(?:[Ss]ein|[Ii]hr) (?:Land|Haus|Ministerium|Kabinett|Staat|Volk) (?:werde|wolle|wird|will)/u,
      /(?:[Ss]eine|[Ii]hre) (?:Regierung|Behörde|Partei|Koalition|Organisation|Seite) (?:werde|wolle|wird|will)/u,
      /[Ww]ir (?:werden|wollen)|(?:werden|wollen) wir/u,
    ),
    unless: wordsOf(
      THREAT,
      PRIVATE,
      'nicht|nie|niemals|nichts|kein\\p{L}*|müss\\p{L}*|Klage|Beschwerde|Protest\\p{L}*|Einspruch|Strafe\\p{L}*|Botschafter\\p{L}*|Konsequenzen|Waffen einsetzen|wenn|falls|sonst|andernfalls|Rücktritt\\p{L}*|sehen|kämpfen|Angriff\\p{L}*|Verantwortung|Führung|Macht',
    ),
    sentenceUnless: /(?<!\p{L})(?:[Aa]ndernfalls|[Ss]onst|droh\p{L}*|warn\p{L}*)(?!\p{L})/u,
    ...gives,
    spoken: true,
    finds: [
      {
        text: 'Außenminister Jens Okker sprach von Versäumnissen. Seine Regierung werde im Mai einen Entwurf vorlegen.',
        actors: ['jens-okker', 'westland'],
      },
      { text: '„Wir werden liefern“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      '„Wir werden liefern“, sagte Trainer Arvo Tiedgenrath.',
      '„Wir werden nicht liefern“, sagte Karin Lindholm.',
      '„Wir werden Klage einreichen“, sagte Karin Lindholm.',
    ],
  },
];
