/** Refusals as plain as they are spoken: no cent, nothing comes of it, not with us, sent back unopened (CAMEO 120). */
import { hinted, inOrder, type EventRule } from '../event-rule';
import { NO_REFUSAL, PRIVATE } from './not-done';
import { partyRefuses, refusesBySaying } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** What is said of money that there is none of, or of wages and bills. */
const NO_MONEY =
  'Lohn|Miete|Rechnung(?:en)?|Schulden|übrig|wert|gekostet|kostet|koste|verdient|dafür bekommen';

export const plainRefusalRules: readonly EventRule[] = [
  {
    id: 'de/event/rejection-no-cent',
    kind: 'rejection',
    nouns: /^(?:cent|euro|groschen|rappen|franken|dollar|heller|pfennig|penny|rubel)$/u,
    // "gibt keinen Cent", "Dafür gebe ich keinen Cent frei", "nicht einen Euro werde sie zahlen".
    needs: inOrder(
      /(?<!\p{L})(?:[Kk]einen (?:einzigen |weiteren |müden |roten )?|[Nn]icht einen (?:einzigen |weiteren )?)(?:Cent|Euro|Groschen|Rappen|Franken|Dollar|Heller|Pfennig|Penny|Rubel)(?!\p{L})/u,
    ),
    sentenceNeeds:
      /(?<!\p{L})(?:(?:gib|geb|zahl|bezahl|überweis|schieß|schoss|bekomm|erhalt|erhält|lock|zusteuer|beisteuer|steuer|spendier|fließ|investier|ausgeb|freigeb|hergeb|rück|leg)\p{L}*)(?!\p{L})/u,
    unless: wordsOf(NO_REFUSAL, PRIVATE, NO_MONEY, 'bislang|bisher|mehr|zu viel'),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm gibt für die Brücke keinen Cent her.', actors: ['karin-lindholm'] },
      { text: '„Dafür gebe ich keinen Cent frei“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Ostland werde nicht einen Euro zahlen, sagte Karin Lindholm.' },
    ],
    ignores: [
      'Karin Lindholm hat dafür bisher keinen Cent bekommen.',
      'Das Haus in Ostland ist keinen Cent wert.',
      'Ostland gibt einen Euro je Kind.',
    ],
  },
  {
    id: 'de/event/rejection-takes-no-part',
    kind: 'rejection',
    verbs: ['beteiligen', 'mitziehen', 'mitzahlen', 'anschließen'],
    // "beteiligt sich nicht an der Mission", "zieht nicht mit": told in the present, as what it will not do.
    needs: waysOf(
      /beteilig(?:t|en|e) (?:\p{L}+ ){0,3}sich (?:[^]* )?nicht(?: an [^]*)?[.]?$|beteilig(?:t|en|e) sich nicht an [^]*/u,
      /(?:zieh|zahl)(?:t|en|e) (?:[\p{L}-]+ ){0,4}nicht mit[.]?$/u,
      /schlie(?:ß|ss)(?:t|en|e) sich (?:[\p{L}-]+ ){1,6}nicht an[.]?$/u,
    ),
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'mehr|nur|Gewerkschaft\\p{L}*|\\p{L}*[Ss]treik\\p{L}*|Wahl|Debatte|Spekulationen?|bislang|bisher|Hälfte|Prozent|aktiv|Bürger\\p{L}*|Körper|Wetter|Knie',
    ),
    sentenceUnless: /(?<!\p{L})(?:seit|üblicherweise|traditionell)(?!\p{L})/u,
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Ostland beteiligt sich nicht an der Mission.', actors: ['ostland'] },
      { text: 'Westland beteiligt sich nicht; das Geld kommt von anderen.', actors: ['westland'] },
      { text: 'Die Nordmark zieht nicht mit.', actors: ['nordmark'] },
    ],
    ignores: [
      'Ostland beteiligt sich an der Mission.',
      'Ostland beteiligt sich nicht nur an der Mission.',
      'Ostland beteiligt sich seit Jahren nicht an der Mission.',
      'Das Wetter in Ostland zieht nicht mit.',
    ],
  },
  {
    id: 'de/event/rejection-nothing-of-it',
    kind: 'rejection',
    nouns: /^(?:daraus|nichts)$/u,
    // "Daraus wird nichts", "Daraus werde nichts, ließ sie ausrichten".
    needs: /(?<!\p{L})[Dd]araus (?:wird|werde) (?:\p{Ll}+ )?nichts[.!“”»"]*$/u,
    unless: wordsOf(PRIVATE, 'wohl|vorerst|wahrscheinlich|vermutlich|diesmal'),
    ...refusesBySaying,
    spoken: true,
    negated: 'same',
    finds: [
      { text: '„Daraus wird nichts“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Daraus werde nichts, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm wollte nach Ostland, doch daraus wurde nichts.',
      'Daraus wird wohl nichts, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/rejection-not-to-be-had',
    kind: 'rejection',
    nouns: /^nicht$/u,
    // "ist für … nicht zu haben", "Mit Ostland sei das nicht zu machen".
    needs: hinted(
      /nicht zu (?:haben|machen)/u,
      waysOf(
        /(?:ist|sei|sind|seien|war|bin) (?:[^]* )?nicht zu haben/u,
        /[Mm]it [^]*(?:ist|sei|wäre) (?:[^]* )?nicht zu machen/u,
        /(?:ist|sei) mit [^]* nicht zu machen/u,
      ),
    ),
    sentenceNeeds: /(?<!\p{L})(?:[Ff]ür|[Mm]it)(?!\p{L})/u,
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'Geld|Karten?|Preis|umsonst|Spaß|\\d+ (?:Euro|Dollar|Franken)|Laden|Läden|mit (?:dem|diesem|diesen|einem|einer|solchen|so) \\p{L}+|ohne|dagegen|mehr|mit (?:mir|uns|ihm|ihr|ihnen)',
    ),
    subjectBy: ['mit'],
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm ist für eine Verlängerung nicht zu haben.', actors: ['karin-lindholm'] },
      { text: 'Mit Ostland sei das nicht zu machen, sagte Karin Lindholm.' },
    ],
    ignores: [
      'Die Karten für das Spiel in Ostland sind nicht zu haben.',
      'Mit dem Geld sei das in Ostland nicht zu machen, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/rejection-let-oneself-not',
    kind: 'rejection',
    verbs: [
      'regieren',
      'hetzen',
      'treiben',
      'drängen',
      'hinhalten',
      'abspeisen',
      'abbringen',
      'beirren',
      'abschrecken',
      'provozieren',
      'kaufen',
      'belehren',
      'bedrängen',
      'hineinreden',
      'dreinreden',
      'abhalten',
      'spalten',
      'vertrösten',
      'abkaufen',
    ],
    // "lasse sich nicht mit der Stoppuhr regieren", "lässt sich nicht drängen".
    needs:
      /(?<!\p{L})(?:lass|läss|ließ)\p{L}*(?!\p{L})[^]*(?<!\p{L})(?:sich|uns|mich)(?!\p{L})[^]*(?:nicht|nichts|kein\p{L}*|von niemandem)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      'leicht|einfach|noch nicht|länger|soll(?:te|e)?n?|falls|sofern|wer|niemand|dürfe?n?',
    ),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Man lasse sich nicht hetzen, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
      { text: 'Ostland lässt sich nicht von Westland treiben.' },
      { text: '„Wir lassen uns nicht drängen“, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Ostland lässt sich nicht leicht regieren.', 'Karin Lindholm ließ sich nach Ostland treiben.'],
  },
  {
    id: 'de/event/rejection-will-not-be-told',
    kind: 'rejection',
    verbs: [
      'vorschreiben',
      'diktieren',
      'aufzwingen',
      'erpressen',
      'drängen',
      'einschüchtern',
      'bevormunden',
    ],
    // "will sich nicht vorschreiben lassen, wann …"
    needs:
      /(?<!\p{L})(?:will|wolle|wollen|wollten?|werde|werden|wird)(?!\p{L})[^]*(?<!\p{L})(?:sich|uns|mir|mich)(?!\p{L})[^]*(?:nicht|nichts|kein\p{L}*|niemand\p{L}*)(?!\p{L})[^]* lassen(?!\p{L})/u,
    unless: wordsOf(PRIVATE, 'soll(?:te|e)?n?|falls|sofern|wer'),
    ...partyRefuses,
    negated: 'same',
    finds: [
      {
        text: 'Karin Lindholm will sich nicht vorschreiben lassen, wann gewählt wird.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Karin Lindholm will sich Ostland zeigen lassen.'],
  },
  {
    id: 'de/event/rejection-sent-back',
    kind: 'rejection',
    nouns: /^(?:ungeöffnet|unbesehen|ungelesen|taub|durchzug|ohren|korb|daran|entgegen|unbeeindruckt|kalt)$/u,
    // "schickte den Brief ungeöffnet zurück", "stellte sich taub", "hat … einen Korb gegeben", "denkt gar nicht daran".
    needs: waysOf(
      /(?:schick|send|sandt|geh|ging|gab|gib|reich)\p{L}*(?!\p{L})[^]*(?:ungeöffnet|unbesehen|ungelesen)(?:[^]* zurück)?|(?:ungeöffnet|unbesehen|ungelesen) zurück\p{L}*/u,
      /stell(?:t|te|ten|en|e) sich (?:[\p{L}-]+ ){0,3}taub|sich (?:[\p{L}-]+ ){0,3}taub (?:stell|gestellt)\p{L}*/u,
      /(?:stell|schalt)(?:t|te|ten|en|e) (?:[\p{L}-]+ ){0,3}auf Durchzug/u,
      /einen Korb (?:gegeben|geben|erteilt)/u,
      /(?:zeig|gab|gib|geb|blieb|bleib)\p{L}*(?!\p{L})[^]*unbeeindruckt|[Uu]nbeeindruckt (?:zeig|gab|gib|geb|blieb|bleib)\p{L}*/u,
      /(?:[Uu]ltimatum|[Ff]rist|[Dd]rohung(?:en)?|[Ff]orderung(?:en)?)(?!\p{L})[^]*(?:lässt|ließ|lasse|lassen|ließen)(?!\p{L})[^]* kalt[.]?$/u,
      /^(?:lässt|ließ|ließen|lassen) (?:\p{L}+ ){1,4}kalt[.]?$/u,
      /(?:denk|dacht|dächt)\p{L}* (?:[\p{Ll}]+ ){0,2}(?:gar|überhaupt|offenbar|vorerst|derzeit|weiterhin) nicht (?:im Traum )?daran|(?:denk|dacht)\p{L}* nicht im Entferntesten daran/u,
      /[Ff]risten (?:nehm|nimm|nahm)\p{L}*(?!\p{L})[^]*nicht entgegen|(?:nehm|nimm|nahm)\p{L}*(?!\p{L})[^]*keine (?:Fristen|Ultimaten|Befehle|Weisungen|Belehrungen|Ratschläge|Lektionen) [^]*entgegen/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'Päckchen|Paket|Kunden|Rennen'),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm schickte das Schreiben ungeöffnet zurück.', actors: ['karin-lindholm'] },
      { text: 'Ostland stellte sich taub.', actors: ['ostland'] },
      { text: 'Ostland zeigte sich von der Drohung unbeeindruckt.', actors: ['ostland'] },
      { text: 'Das Ultimatum lässt Ostland kalt.', actors: ['ostland'] },
      { text: 'Ostland denkt gar nicht daran, die Fischer freizugeben.', actors: ['ostland'] },
      { text: 'Karin Lindholm hat Jens Okker einen Korb gegeben.', actors: ['karin-lindholm', 'jens-okker'] },
      { text: 'Fristen nehme Ostland nicht entgegen, sagte Karin Lindholm.' },
    ],
    ignores: [
      'Karin Lindholm ist auf einem Ohr taub.',
      'Der Winter lässt Ostland kalt.',
      'Karin Lindholm trug in Ostland einen Korb.',
      'Ostland nimmt Spenden entgegen.',
    ],
  },
];
