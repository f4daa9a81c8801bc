/** People freed, pardoned or spared, sentences lifted or cut (CAMEO 034, 081). */
import { either, type EventRule } from '../event-rule';
import { allOf, HELD, NOT_SO, objectOf, SENTENCES, VESSELS } from './objects-of-deeds';
import { partyDoes } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const people = either(
  objectOf(HELD),
  /(?<![\p{L}\p{N}.,])(?:\p{N}[\p{N}.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}+zig|\p{Ll}*(?:hundert|tausend)e?|Hunderte|Tausende|Dutzende|mehrere|weitere|[Dd]en|[Dd]ie|[Dd]em|[Dd]er) (?:[\p{Ll}-]+e[rnms]? ){0,3}\p{Lu}[\p{L}-]+/u,
);

/** Private life, sport, beasts and courts set free, too. */
const NO_FREEING =
  '\\p{L}*richter\\p{L}*|Justizirrtum|Kaution|Freispruch|freigesprochen|\\p{L}*[Tt]iere?n?|Vögel|\\p{L}*katzen|Luchse?|Wölfe?|Wisente?|Zoo|Tierpark|Energien?|Kräfte|Spieler\\p{L}*|Verband|Verbandsgericht|Krankenhaus\\p{L}*|Klinik\\p{L}*|Sünden|Verdächtigen?|Tatverdächtigen?|Anklage|Ermittler\\p{L}*|Staatsanwält\\p{L}*|Vernehmung|Schule|Lehre|Vertrag|Dienst|Regierung|Vorstand|Trainer\\p{L}*|Minister\\p{L}*';

/** What rulers grant to people in custody or on trial. */
const MERCY =
  'Straffreiheit|Amnestie|Generalamnestie|Teilamnestie|Begnadigung(?:en)?|Straferlass|Strafnachlass|Hafterleichterung(?:en)?|Haftverschonung|Gnade|Milde|Gnadenakt|Gnadenerlass|Gnadengesuche?n?|Gnadenersuchen|Freilassung(?:en)?|Haftentlassung(?:en)?|Rehabilitierung|Freigang|Pardon|Verzeihung';

export const freeingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-frees',
    kind: 'pledge',
    verbs: [
      'amnestieren',
      'freilassen',
      'freigeben',
      'loslassen',
      'freikommen',
      'rehabilitieren',
      'verschonen',
    ],
    needs: either(people, objectOf(VESSELS)),
    unless: wordsOf(NOT_SO, NO_FREEING, 'wurden?|worden|Buch|Mittel|Gelder|Zeitschrift|Film|Strecke|Vögel'),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Karin Lindholm amnestierte den Schriftsteller.', actors: ['karin-lindholm'] },
      { text: 'Ostland verschont die Deserteure von der Strafe.', actors: ['ostland'] },
      { text: 'Ostland gab den Tanker frei.', actors: ['ostland'] },
    ],
    ignores: [
      'Westland fordert, Ostland solle die Reporter amnestieren.',
      'Der Zoo in Ostland gab die Wölfe frei.',
      'Ostland verschont den Schriftsteller nicht.',
    ],
  },
  {
    id: 'de/event/pledge-sets-free',
    kind: 'pledge',
    nouns:
      /^(?:fuß|fuss|freiheit|haft|untersuchungshaft|u-haft|gefängnis|gefängnissen|kerker|lager|lagern|gewahrsam|arrest|hausarrest|geiselhaft|gefangenschaft|kriegsgefangenschaft|zellen?|straflager|strafkolonie)$/u,
    needs: waysOf(
      /(?:setz|gesetzt)\p{L}*(?!\p{L})[^]*auf freien Fu(?:ß|ss)|auf freien Fu(?:ß|ss) (?:ge|zu )?setz\p{L}*/u,
      /(?:schenk|geschenkt|gab|gibt|geben|gaben|gegeben|wiedergegeben|zurückgegeben|brach|bring)\p{L}*(?!\p{L})[^]*die Freiheit|die Freiheit (?:\p{Ll}+ )?(?:geschenkt|schenken|zurückgegeben|wiedergegeben|zurückgeben|wiedergeben)/u,
      /(?:entl[aieä]ss\p{L}*|entließ\p{L}*|hol\p{L}*|geholt|ließ\p{L}*|lässt|lassen|befrei\p{L}*)(?!\p{L})[^]*(?:in die Freiheit|aus (?:der|dem|den|ihrer|seiner) (?:[\p{Ll}-]+ )?(?:[\p{L}-]*[Hh]aft|Gefängnis\p{L}*|Kerker\p{L}*|[\p{L}-]*[Ll]agern?|Gewahrsam|[\p{L}-]*[Aa]rrest|[\p{L}-]*[Gg]efangenschaft|Zellen?|Strafkolonie))/u,
      /(?:in die Freiheit|aus (?:der|dem|den|ihrer|seiner) (?:[\p{Ll}-]+ )?(?:[\p{L}-]*[Hh]aft|Gefängnis\p{L}*|Kerker\p{L}*|[\p{L}-]*[Ll]agern?|Gewahrsam|[\p{L}-]*[Aa]rrest|[\p{L}-]*[Gg]efangenschaft|Zellen?|Strafkolonie)) (?:\p{Ll}+ ){0,2}(?:entlassen|geholt|gelassen|zu entlassen|holen)/u,
      /(?:öffne|geöffnet)\p{L}*(?!\p{L})[^]*(?:Zellen|Gefängnisse|Kerker|Lager) (?:für|und)/u,
    ),
    unless: wordsOf(NOT_SO, NO_FREEING, 'wurden?|worden'),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland setzte die Geologin auf freien Fuß.', actors: ['ostland'] },
      { text: 'Karin Lindholm gab der Geologin die Freiheit zurück.', actors: ['karin-lindholm'] },
      { text: 'Ostland entlässt die Geologin aus der Untersuchungshaft.', actors: ['ostland'] },
    ],
    ignores: [
      'Ein Richter in Ostland setzte die Geologin auf freien Fuß.',
      'Karin Lindholm liebt in Ostland die Freiheit.',
      'Ostland hat die Geologin nicht aus der Haft entlassen.',
    ],
  },
  {
    id: 'de/event/pledge-cuts-sentence',
    kind: 'pledge',
    verbs: [
      'erlassen',
      'aufheben',
      'aussetzen',
      'mildern',
      'abmildern',
      'umwandeln',
      'verkürzen',
      'halbieren',
      'herabsetzen',
      'tilgen',
      'nachlassen',
      'reduzieren',
      'senken',
      'annullieren',
      'beenden',
      'lockern',
      'streichen',
      'kassieren',
    ],
    needs: objectOf(SENTENCES),
    unless: wordsOf(
      NOT_SO,
      NO_FREEING,
      'Strafz[oö]ll\\p{L}*|Vertragsstrafen?|Geldstrafe|(?:erl[aiä][sß]|erließ)\\p{L}* [^]*Haftbefehl\\p{L}*|Haftbefehle?[^]*erl(?:assen|ässt|ieß\\p{L}*)|Verbandsstrafe|Dopingsperre',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland erlässt der Geologin den Rest der Strafe.', actors: ['ostland'] },
      { text: 'Ostland hob den Hausarrest auf, sagte Karin Lindholm.' },
      { text: 'Karin Lindholm wandelte das Todesurteil in lebenslange Haft um.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Ein Gericht in Ostland hob die Strafe auf.',
      'Ostland erließ einen Haftbefehl gegen Jens Okker.',
      'Ostland hebt den Hausarrest nicht auf.',
    ],
  },
  {
    id: 'de/event/pledge-spares',
    kind: 'pledge',
    nouns: new RegExp(`^(?:${MERCY.toLowerCase()})$`, 'u'),
    needs: allOf(
      objectOf(MERCY),
      /(?<!\p{L})(?:gewähr\p{L}*|erließ\p{L}*|erlassen|erlässt|verkünde\p{L}*|sicher\p{L}*|zugesichert|räum\p{L}*|eingeräumt|versprach\p{L}*|versprochen|verspr[ie]ch\p{L}*|garantier\p{L}*|gab|gibt|geben|gegeben|stattgegeben|sprach|spricht|ausgesprochen|ließ\p{L}*|lässt|lassen|ordne\p{L}*|angeordnet|verfüg\p{L}*|unterzeichne\p{L}*|unterschr\p{L}*|beschl\p{L}*|billig\p{L}*|bewillig\p{L}*|genehmig\p{L}*|stimm\p{L}*|zugestimmt|kündig\p{L}*|angekündigt|vollz\p{L}*|biete\p{L}*|bot|boten|angeboten|stell\p{L}*|gestellt|sag\p{L}* zu|zugesagt|übt\p{L}*|geübt|gestand|zugestanden|gesteht)(?!\p{L})/u,
    ),
    unless: wordsOf(
      NOT_SO,
      NO_FREEING.replace('|Regierung', ''),
      'Amnesty|parlamentarische\\p{L}* Immunität|Antrag|Natur|gegen (?:die|eine) (?:Amnestie|Begnadigung|Freilassung)|Impf\\p{L}*|Virus|Herdenimmunität|nach (?:der|seiner|ihrer) (?:Freilassung|Begnadigung|Haftentlassung)|für (?:die|eine) (?:\\p{Ll}+ )?(?:Freilassung|Begnadigung)',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland verfügte für die Meuterer Hafterleichterungen.', actors: ['ostland'] },
      { text: 'Karin Lindholm ließ Milde walten.', actors: ['karin-lindholm'] },
      { text: 'Ostland verfügte die Freilassung der Geologin.', actors: ['ostland'] },
    ],
    ignores: [
      'Westland verlangt die Freilassung der Geologin.',
      'Ostland stimmt der Amnestie nicht zu.',
      'Karin Lindholm sprach in Ostland über die Amnestie.',
      'Nach seiner Freilassung gab Jens Okker in Ostland ein Interview.',
    ],
  },
];
