/** A demand bound to a deadline, also its shortening or extension (CAMEO 139). */
import { either, inOrder, type EventRule, type Question } from '../event-rule';
import { PRIVATE } from './not-done';
import { issues, wants } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** An ultimatum refused is a rejection by whoever was given it. */
const REFUSED =
  /(?<!\p{L})(?:zurückgewiesen|zurückzuweisen|zurückweis\p{L}*|(?:wies(?:en)?|weist|weisen)(?!\p{L})[^]*(?<!\p{L})zurück|abgelehnt|ablehn\p{L}*|lehn\p{L}*(?!\p{L})[^]*(?<!\p{L})ab|ignorier\p{L}*|keine Rolle|kein Ultimatum|kein (?:\p{Ll}+ )?Mittel|nicht geben|verzichte\p{L}*|ernst gemeint|Weltkrieg\p{L}*|1[89]\d\d|nicht gegeben|unbeeindruckt|(?:lässt|ließ|lasse|lassen)(?!\p{L})[^]*(?<!\p{L})kalt|(?:beeindruck|imponier)\p{L}* [^]*nicht|(?:lie(?:ß|ss)(?:en)?|lässt|lassen|lasse)(?!\p{L})[^]*(?<!\p{L})(?:verstreichen|unbeantwortet)|verstreichen (?:lassen|lässt|ließ)|unbeantwortet (?:lassen|gelassen)|(?:lie(?:ß|ss)(?:en)?|lässt)(?!\p{L})[^]*(?<!\p{L})ablaufen)(?!\p{L})/u;

const NUMBER =
  '(?<!\\p{L})(?:\\d+|einen?|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|elf|zwölf|[a-zäöüß]*zehn|[a-zäöüß]+(?:zig|ßig)|wenige|bis zu)';
const LENGTH = `${NUMBER} (?:weitere |\\p{L}+ )?(?:Minuten?|Stunden?|Tagen?|Tage?|Wochen?|Monaten?|Monate?)`;
const GIVES =
  /(?<!\p{L})(?:gib|gab|gebe|gegeben|räum|eingeräum|lass|lässt|ließ|gewähr|setz|gest[ae]h|zugestanden|billig|zugebilligt|vorgegeben|bewillig|diktier)\p{L}*(?!\p{L})/u;
const GIVEN = '(?:gegeben|vorgegeben|eingeräumt|gelassen|zugestanden|zugebilligt|gewährt|bewilligt|gesetzt)';
const TIME_GIVEN = ` (?:Bedenkz|Z)eit (?:${GIVEN}|gibt|gab|gebe|lasse|einräumt|zugesteht|zubilligt|gewährt)`;
/** "Ostland hat bis Mai Zeit, das Gesetz des Südbunds umzusetzen": nobody says so, and who has the time sets it to nobody. */
const HAS_BY_LAW: Question = {
  test: (text) =>
    /(?<!\p{L})(?:hat|haben|hatten?)(?!\p{L})/u.test(text) &&
    !/[„“"»«:]|(?<!\p{L})(?:sag|erklär|droh|warn|heiß|hieß|teil|beton|sonst|andernfalls|ansonsten|Ultimatum|Frist|müss)/u.test(
      text,
    ),
};
const HAS = /(?<!\p{L})(?:hat|haben|habe|hätten?|bleib\p{L}*)(?!\p{L})/u;
/** Terms of offices, contracts and the law. */
const CIVIL_TERM = [
  'kündigungs|anmelde|anmeldungs|bewerbungs|einspruchs|widerspruchs|verjährungs|melde|liefer|übergangs|lade|jahres',
  'einreich|einreichungs|wahl|berufungs|beschwerde|probe|garantie|sperr|aufbewahrungs|umtausch|antrags|beantragungs',
  'abgabe|steuer|förder|mindest|warte|lösch|speicher|auslegungs|vernehmlassungs|begutachtungs|konsultations|halte',
  'bindungs|annahme|angebots|einzahlungs|buchungs|storno|stornierungs|revisions|rechtsmittel|karenz|referendums|schutz|widerrufs|ausschluss|stillhalte|einlösungs|veröffentlichungs|bau|hebe',
].join('|');
/** Any other word for a term: "Räumungsfrist", "48-Stunden-Frist", "Zeitlimit". */
const TERM_NOUN = new RegExp(
  `^(?:[\\p{L}\\d]+-)*(?!(?:${CIVIL_TERM})frist)(?:\\p{L}*frist|\\p{L}*fristen|deadline|aufschub|stichtag|zeitlimit|zeitfenster|zeitvorgabe)$`,
  'u',
);
/** Civil terms nobody threatens with. */
const CIVIL =
  'Steuererklärung\\p{L}*|Anmeldung\\p{L}*|Bewerbung\\p{L}*|Widerspruch\\p{L}*|Einspruch|Berufung|Antr[aä]ge?\\p{L}*|Abgabe|Mieter|Kündigungsfrist|Verbraucher|Anmeldefrist|Reisende\\p{L}*|Fahrgäste\\p{L}*|Wahlvorschl\\p{L}*|Jahresfrist|Einreichung';

export const ultimatumRules: readonly EventRule[] = [
  {
    id: 'de/event/ultimatum-noun',
    kind: 'ultimatum',
    nouns: /^(?:\p{L}*-?)?(?:ultimatums?|ultimaten)$/u,
    unless: REFUSED,
    ...issues,
    finds: [
      { text: 'Karin Lindholm hat Westland ein Ultimatum gestellt.', actors: ['karin-lindholm', 'westland'] },
      { text: 'Ostland verkürzte das Ultimatum an Westland auf zehn Tage.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Westland lehnte ein Treffen ab.',
      'Westland hat das Ultimatum zurückgewiesen.',
      'Westland wies das Ultimatum am Freitag zurück.',
      'Westland lehnt das Ultimatum ab.',
    ],
  },
  {
    id: 'de/event/ultimatum-demand-noun',
    kind: 'ultimatum',
    nouns: /^(?:forderung(?:en)?|aufforderung(?:en)?|drohung(?:en)?)$/u,
    needs: /(?<!\p{L})ultimativ(?:e[nrms]?) (?:\p{Ll}+ )?\p{L}*[Ff]orderung/u,
    unless: either(REFUSED, wordsOf(PRIVATE, 'nicht|kein\\p{L}*')),
    ...issues,
    finds: [
      {
        text: 'Der ultimativen Forderung Ostlands an Westland, die Häfen zu öffnen, folgte ein Brief.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Die Forderung Ostlands an Westland steht im Brief.'],
  },
  {
    id: 'de/event/ultimatum-threatens',
    kind: 'ultimatum',
    verbs: ['drohen', 'androhen', 'warnen'],
    needs: /(?<!\p{L})ultimativ(?:e[nrms]?)?(?!\p{L})/u,
    unless: wordsOf(PRIVATE, 'nicht|kein\\p{L}*'),
    ...issues,
    finds: [
      {
        text: 'Das Militär Ostlands drohte Westland ultimativ mit Angriffen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland drohte Westland mit Angriffen.', 'Karin Lindholm drohte Westland nicht ultimativ.'],
  },
  {
    id: 'de/event/ultimatum-term',
    kind: 'ultimatum',
    nouns: TERM_NOUN,
    needs: waysOf(
      /setz\p{L}*|gesetzt\p{L}*|stell\p{L}*|gestellt\p{L}*|räum\p{L}*|eingeräumt\p{L}*/u,
      /verkürz\p{L}*|verlänger\p{L}*|läuft|lief|liefen|laufen|abgelaufen\p{L}*|verstreichen/u,
      /verstrichen\p{L}*|verstrich|verschob\p{L}*|verschieb\p{L}*|lass\p{L}*|lässt|ließ\p{L}*|gibt/u,
      /gab|gaben|geben|\p{L}*gegeben|endet\p{L}*|bleib\p{L}*|gewähr\p{L}*|nannte\p{L}*|genannt|tick\p{L}*/u,
      /gest[ae]nd\p{L}*|gesteh\p{L}*|zu(?:ge)?st[ae][nh]\p{L}*|billig\p{L}*|zugebilligt|bewillig\p{L}*|diktier\p{L}*|auferleg\p{L}*/u,
      /verhäng\p{L}*|erteil\p{L}*|ausgesprochen|sprach\p{L}*/u,
      /bis/u,
    ),
    unless: either(
      wordsOf(
        PRIVATE,
        CIVIL,
        '[Ww]er|sich (?:selbst )?(?:eine|diese) (?:\\p{Ll}+ )?(?:Frist|Deadline)|vorstellen|vorstellbar|denkbar|beantrag\\p{L}*|erb[ae]t\\p{L}*|anno|nann\\p{L}* (?:die|diese|den) (?:\\p{Ll}+ )*(?:\\p{L}*[Ff]rist|Deadline)|immer (?:kürzer|länger)|in den vergangenen Jahren|(?:abgelaufene|alte|frühere)[nr]? (?:Frist|Deadline)',
        'Bitten? (?:\\p{L}+ )?um (?:\\p{L}+ ){0,2}\\p{L}*(?:[Aa]ufschub|[Ff]rist)|(?:[Ff]rist|[Aa]ufschub) (?:[\\p{L}-]+ ){0,4}nicht|nicht (?:verlänger|gewähr|verschieb|verschob)\\p{L}*',
      ),
      REFUSED,
    ),
    ...issues,
    finds: [{ text: 'Ostland setzte Westland eine Frist bis Freitag.', actors: ['ostland', 'westland'] }],
    ignores: [
      'Die Frist für Anmeldungen steht im Heft.',
      'Ostland nannte die Frist für die Steuererklärung.',
      'Ostland nannte die Frist nun endlich angemessen.',
      'Ostland will die abgelaufene Frist nicht verlängern.',
      'Ostland verlängert die Frist nicht.',
      'Die Bitte um einen Aufschub ließ Ostland unbeantwortet.',
      'Ostland könne sich einen Aufschub bis Herbst vorstellen.',
      'Ostland setzte sich eine Frist bis Ende Juni.',
    ],
  },
  {
    id: 'de/event/ultimatum-latest',
    kind: 'ultimatum',
    nouns: /^(?:termins?|zeitpunkts?|tag)$/u,
    needs:
      /(?<!\p{L})(?:spätest|letzt)e[nrms]* (?:möglichen? )?(?:Termins?|Zeitpunkts?|Tag)(?!\p{L})[^]*(?:genannt|nannte\p{L}*|gesetzt|setz\p{L}*)|(?:nannte\p{L}*|nennt|setz\p{L}*)(?!\p{L})[^]*(?:spätest|letzt)e[nrms]* (?:Termin|Zeitpunkt|Tag)/u,
    unless: wordsOf(PRIVATE, CIVIL),
    ...issues,
    finds: [
      { text: 'Ostland nannte Westland den 1. Juli als spätesten Termin.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Ostland nannte den 1. Juli als Termin für das Fest.'],
  },
  {
    id: 'de/event/ultimatum-time',
    kind: 'ultimatum',
    nouns: /^(?:zeit|bedenkzeit|stunden?|tage?|wochen?|monate?|minuten)$/u,
    // "gibt … noch zehn Tage Zeit", "gab … 48 Stunden, um … zu".
    needs: either(
      inOrder(GIVES, new RegExp(`${LENGTH}(?! (?!Zeit|Bedenkzeit|Frist|Aufschub)\\p{Lu})`, 'u')),
      inOrder(GIVES, /bis /u, / Zeit/u),
      new RegExp(`${LENGTH}(?:${TIME_GIVEN}|(?: (?:für|zu[mr]) [^,]{3,50})? ${GIVEN})`, 'u'),
      inOrder(/bis /u, new RegExp(TIME_GIVEN, 'u')),
    ),
    unless: wordsOf(
      PRIVATE,
      CIVIL,
      'es gibt|gibt es|gab es|Urlaub|Haft|Gefängnis|Regen|lang|später|zuvor|nicht|kein\\p{L}*',
      'sich|Kinder\\p{L}*|Schüler\\p{L}*|Gäste\\p{L}*|Besucher\\p{L}*|Leser\\p{L}*|Tourist\\p{L}*|Urlauber\\p{L}*|Reisende\\p{L}*|Anhänger\\p{L}*',
    ),
    sentenceNeeds:
      /(?<!\p{L})(?:Zeit|Bedenkzeit|(?:Stunden?|Tage?|Wochen?|Monate?) (?:für (?:de[nr]|die|das|eine?n?|\p{Lu}\p{L}+)|zu[mr] ))(?!\p{L})|[–;-] (?:danach|dann) |, (?:danach|dann) (?:werde|will|wolle|wird|würd|droh|folg|greif|sei|gehe)|, (?:um )?[^,.]*(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)(?!\p{L})/u,
    ...issues,
    finds: [
      {
        text: 'Karin Lindholm gibt Jens Okker noch zehn Tage Zeit.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      { text: 'Ostland gab Westland 48 Stunden, um die Häfen zu öffnen.', actors: ['ostland', 'westland'] },
      { text: 'Ostland räumte Westland bis Freitag Zeit ein.', actors: ['ostland', 'westland'] },
      {
        text: 'Das Militär in Osthaven gab Westland sieben Tage, um die Häfen zu räumen.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Karin Lindholm gab Jens Okker 50 Tage für eine Waffenruhe.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
      {
        text: 'Ostland hatte Westland vier Tage gegeben, um das zu unterbinden.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Karin Lindholm lässt sich in Westland Zeit.', 'In Ostland gibt es seit zehn Tagen Regen.'],
  },
  {
    id: 'de/event/ultimatum-has-time',
    kind: 'ultimatum',
    nouns: /^(?:zeit|stunden|tage|wochen|monate|minuten)$/u,
    needs: either(
      inOrder(HAS, new RegExp(`${LENGTH}(?: Zeit|$|,|\\.|:)`, 'u')),
      inOrder(HAS, /bis /u, / Zeit/u),
      inOrder(new RegExp(LENGTH, 'iu'), HAS, / (?:Zeit|noch)/u),
      inOrder(/[Bb]is /u, HAS, / Zeit/u),
    ),
    unless: wordsOf(PRIVATE, CIVIL, 'genug|genügend|viel'),
    ...wants,
    sentenceUnless: HAS_BY_LAW,
    parties: 2,
    finds: [
      {
        text: 'Westland habe bis Freitag Zeit, die Häfen zu öffnen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Westland hat bis zum Winter Zeit für den Bau.'],
  },
  {
    id: 'de/event/ultimatum-demand-by',
    kind: 'ultimatum',
    verbs: [
      'auffordern',
      'fordern',
      'verlangen',
      'drängen',
      'mahnen',
      'aufrufen',
      'appellieren',
      'ersuchen',
      'dringen',
      'einfordern',
      'anmahnen',
    ],
    unless: wordsOf(
      PRIVATE,
      'hätten?|wurde[n]? \\p{L}+ nicht|Jahresfrist|Todesopfer|Tote|bestehen aus|besteht aus|Prüfung',
    ),
    bound: true,
    ...issues,
    finds: [
      {
        text: 'Ostland forderte Westland auf, bis Freitag die Häfen zu öffnen.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Ostland verlangte, dass Westland binnen 48 Stunden seine Schiffe abzieht.',
        actors: ['ostland', 'westland'],
      },
      {
        text: 'Ostland forderte Westland ultimativ auf, die Häfen zu öffnen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland forderte Westland auf, die Häfen zu öffnen.'],
  },
  {
    id: 'de/event/ultimatum-must-by',
    kind: 'ultimatum',
    verbs: ['müssen', 'sollen'],
    bound: true,
    // "sollen bis Herbst fertig sein" is a plan; somebody must want it of somebody.
    sentenceNeeds:
      /(?<!\p{L})(?:m[uü]ss\p{L}*|andernfalls|sonst|ansonsten|widrigenfalls|forder\p{L}*|verlang\p{L}*|Ultimatum|Frist|ultimativ)(?!\p{L})/u,
    // "Spätestens dann müsse sie sich Gedanken machen" names no day.
    unless: wordsOf(
      PRIVATE,
      CIVIL,
      '[Ww]ir|[Ii]ch|musste\\p{L}*|mussten|gewesen|worden|haben|sollte\\p{L}*|spätestens dann|Gedanken',
    ),
    ...wants,
    spoken: true,
    parties: 2,
    finds: [
      {
        text: 'Westland müsse die Häfen bis Freitag öffnen, andernfalls folgten Sanktionen, sagte Karin Lindholm.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Westland müsse die Häfen öffnen, sagte Karin Lindholm.',
      'Bis Freitag muss der Südbund klären, ob er Westland aufnimmt.',
      'Spätestens dann müsse Westland über die Häfen reden, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/ultimatum-must-or-else',
    kind: 'ultimatum',
    verbs: ['müssen'],
    // "Spätestens im Mai müssten … fallen, sagte sie, ansonsten …": who must is not named.
    sentenceNeeds: /(?<!\p{L})(?:andernfalls|sonst|ansonsten|widrigenfalls)(?!\p{L})/u,
    bound: true,
    unless: wordsOf(
      PRIVATE,
      CIVIL,
      // Before a comma it opens what follows: "…, sonst, so der Oberst, …".
      '[Ww]ir|[Ii]ch|[Mm]an|musste\\p{L}*|mussten|gewesen|worden|haben|(?:sonst|ansonsten|andernfalls|widrigenfalls)(?!$|,)',
    ),
    ...wants,
    // "Ostland muss sparen, sonst droht die Pleite" nobody demands.
    sentenceUnless: /(?<!\p{L})(?:andernfalls|sonst|ansonsten) (?:droht|drohen|gibt es)(?!\p{L})/u,
    finds: [
      {
        text: 'Spätestens im Mai müssten die Zölle fallen, sagte Karin Lindholm, ansonsten sei das Abkommen hinfällig.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: [
      'Spätestens im Mai müssten die Zölle fallen, sagte Karin Lindholm.',
      'Sonst müssten die Zölle bis Mai fallen, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/ultimatum-demands-by',
    kind: 'ultimatum',
    nouns: /^(?:forderung(?:en)?|aufforderung(?:en)?|forderungskatalogs?|bedingung(?:en)?)$/u,
    // "übermittelte 13 Forderungen, die es binnen zehn Tagen zu erfüllen hat".
    needs:
      /(?<!\p{L})(?:stell\p{L}*|gestellt|richte\p{L}*|gerichtet|übermittel\p{L}*|überg[aei]b\p{L}*|überreich\p{L}*|vorgelegt|leg\p{L}*(?!\p{L})[^]*(?<!\p{L})vor|zugestellt|überbrach\p{L}*)(?!\p{L})/u,
    sentenceNeeds: /(?<!\p{L})(?:erfüll\p{L}*|bis|binnen|innerhalb)(?!\p{L})/u,
    bound: true,
    unless: wordsOf(PRIVATE, CIVIL, 'zurückgewiesen|abgelehnt|Tarif\\p{L}*|Gewerkschaft\\p{L}*'),
    ...issues,
    parties: 2,
    finds: [
      {
        text: 'Ostland hat Westland neun Forderungen übermittelt, die es binnen zehn Tagen zu erfüllen hat.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland hat Westland neun Forderungen übermittelt.'],
  },
  {
    id: 'de/event/ultimatum-until',
    kind: 'ultimatum',
    verbs: ['geben', 'lassen', 'erwarten', 'wollen'],
    // "gibt … noch bis Sonntag", "erwartet von … bis Dienstag eine Antwort".
    needs:
      /(?<!\p{L})(?:(?:gib|gab|gebe|gegeben|lass|läss|ließ)\p{L}*(?!\p{L})[^]*(?<!\p{L})noch bis(?!\p{L})|(?:erwarte|will|wolle)\p{L}*(?!\p{L})[^]*(?<!\p{L})von(?!\p{L})[^]*(?:Antwort|Erklärung|Zusage|Entscheidung|Klarheit|Garantien?|Bericht|Vorschläge|Auskunft))/u,
    bound: true,
    unless: wordsOf(PRIVATE, CIVIL, 'es gibt|gibt es|gab es|nicht|kein\\p{L}*|offen|Konzert'),
    ...issues,
    parties: 2,
    finds: [
      { text: 'Die Uhr tickt: Ostland gibt Westland noch bis Sonntag.', actors: ['ostland', 'westland'] },
      { text: 'Ostland erwartet von Westland bis Dienstag eine Antwort.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Ostland erwartet bis Freitag 200 Gäste aus Westland.'],
  },
];
