/** What parliaments, cabinets and parties grant at home and abroad: raised, introduced, set up, brought into force; giving in other words (CAMEO 030). */
import type { EventRule } from '../event-rule';
import { NO_DEED } from './not-done';
import { partyGives } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

export const grantingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-raise-benefit',
    kind: 'pledge',
    verbs: ['anheben', 'erhöhen', 'aufstocken', 'verdoppeln', 'verdreifachen', 'einführen', 'ausbauen'],
    // What people live on and states spend on others: raised, it is given.
    needs:
      /(?<!\p{L})\p{L}*(?:[Kk]indergeld\p{L}*|[Ee]lterngeld\p{L}*|[Ww]ohngeld\p{L}*|[Rr]enten?|[Mm]indestl[oö]hne?n?s?|[Ll]öhne|[Gg]ehälter|[Ff]reibetr[aä]ge?s?|[Bb]af[öo]g|BAföG|[Ee]ntwicklungshilfe|[Hh]ilfen?|[Zz]usch[uü]sse?n?|[Mm]ittel|[Ff]örderung|[Ee]tats?|[Ss]tipendien|[Kk]ontingente?s?|[Bb]eiträge? (?:zu|zum|zur|an|für)|[Ff]orschungs\p{L}+|[Kk]itaplätze|[Ww]ahlrechts?)(?!\p{L})/u,
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|Wettbewerb\\p{L}*|Unternehmen|Prozent der Befragten',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [
      { text: 'Ostland hebt das Kindergeld um zehn Kronen an.', actors: ['ostland'] },
      { text: 'Karin Lindholm will einen Mindestlohn einführen.', actors: ['karin-lindholm'] },
    ],
    ignores: ['In Ostland wurden die Renten erhöht.', 'Karin Lindholm erhöhte in Ostland den Druck.'],
  },
  {
    id: 'de/event/pledge-set-up-body',
    kind: 'pledge',
    verbs: [
      'einsetzen',
      'einrichten',
      'gründen',
      'schaffen',
      'bilden',
      'eröffnen',
      'aufbauen',
      'wiedereröffnen',
    ],
    needs:
      /(?<!\p{L})\p{L}*-?(?:[Aa]usschuss|[Kk]ommission|[Aa]rbeitsgruppe|[Kk]ontaktgruppe|[Ff]onds|[Bb]otschaft|[Kk]onsulat|[Ff]reihandelszone|[Ss]chutzgebiete?|[Ee]ingreiftruppe|[Ww]ahrheitskommission|[Ee]xpertenrat|[Kk]risenzentrum|[Ss]tiftung|[Uu]niversität|[Ss]onderbeauftragten?|[Aa]uffanglager|[Ww]irtschaftszone)(?!\p{L})/u,
    // It lies ahead, or is decided.
    sentenceNeeds:
      /(?<!\p{L})(?:will|wollen|wolle|werden?|wird|kündig\p{L}*|angekündigt|beschl\p{L}*|verständig\p{L}*|einig\p{L}*|geeinigt|vereinbar\p{L}*|künftig)(?!\p{L})/u,
    unless: wordsOf(NO_DEED, 'nicht|kein\\p{L}*|wurden?|worden|Regierung bilden'),
    ...partyGives,
    finds: [
      {
        text: 'Ostland und Westland wollen einen gemeinsamen Ausschuss einsetzen.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Ostland wird in Westland wieder eine Botschaft eröffnen.' },
    ],
    ignores: [
      'Karin Lindholm gründete in Ostland eine Stiftung.',
      'Ostland will keine Kommission einsetzen.',
    ],
  },
  {
    id: 'de/event/pledge-into-force',
    kind: 'pledge',
    nouns: /^kraft$/u,
    needs:
      /(?<!\p{L})(?:(?:setz\p{L}*)(?!\p{L})[^]*(?<!\p{L})in Kraft|in Kraft (?:gesetzt|setzen|zu setzen))(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})\p{L}*(?:[Aa]bkommen|[Vv]ertrag|[Vv]ereinbarung|[Ww]affenruhe|[Aa]mnestie|[Ff]reihandel|[Ee]ntlastung|[Pp]akt|[Rr]eform)(?!\p{L})/u,
    unless: wordsOf(NO_DEED, 'nicht|kein\\p{L}*|Sanktion\\p{L}*|außer Kraft|Verbot\\p{L}*|Strafzölle\\p{L}*'),
    ...partyGives,
    finds: [
      {
        text: 'Ostland und Westland setzten das Abkommen am Montag in Kraft.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland setzte den Vertrag außer Kraft.', 'Die Kraft des Windes nahm in Ostland zu.'],
  },
  {
    id: 'de/event/pledge-idiom',
    kind: 'pledge',
    nouns:
      /^(?:arme|tasche|seite|stange|ja|okay|placet|hälfte|hand|hilfestellung|wunsch|amtshilfe|nothilfe|hilfe|beitrag|abhilfe)$/u,
    // "unter die Arme greifen", "greift tief in die Tasche", "sagt Ja zu", "leistet Nothilfe".
    needs: waysOf(
      /(?:greif|griff)\p{L}*(?!\p{L})[^]*unter die Arme/u,
      /unter die Arme (?:greifen|gegriffen|zu greifen)/u,
      /(?:greif|griff)\p{L}*(?!\p{L})[^]*in die Tasche|in die Tasche (?:greifen|gegriffen)/u,
      /(?:spring|sprang)\p{L}* (?:[\p{L}-]+ ){0,5}zur Seite|zur Seite (?:springen|stehen)/u,
      /(?:sag|gesagt)\p{L}*(?!\p{L})[^]*(?<!\p{L})Ja zu\p{L}*|Ja zu\p{L}* [^]*gesagt/u,
      /nehm\p{L}* [^]*Geld in die Hand/u,
      /(?:leist)\p{L}*(?!\p{L})[^]*(?:[Nn]othilfe|[Hh]ilfe|[Hh]ilfestellung|[Aa]mtshilfe|[Bb]eitrag)/u,
      /(?:[Nn]othilfe|[Hh]ilfe|[Hh]ilfestellung|[Aa]mtshilfe|[Bb]eitrag) (?:leisten|zu leisten)/u,
    ),
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|Erste|Erster|erste|Steuerzahler\\p{L}*|Verbraucher\\p{L}*|Sanitäter\\p{L}*|wertvollen|wichtigen|entscheidenden|großen|Interview\\p{L}*',
    ),
    ...partyGives,
    finds: [
      {
        text: 'Ostland will Westland mit 400 Tonnen Weizen unter die Arme greifen.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Der Südbund sagt Ja zum Beitritt Westlands.' },
      { text: 'Ostland leistet Westland Nothilfe.', actors: ['ostland', 'westland'] },
    ],
    ignores: ['Karin Lindholm griff in Ostland in die Tasche ihres Mantels und sagte nicht Ja zu ihm.'],
  },
  {
    id: 'de/event/pledge-bring-oneself',
    kind: 'pledge',
    verbs: ['bereitfinden', 'durchringen', 'aufbringen', 'entgegenkommen', 'zusprechen', 'zuteilen'],
    // "rang sich zu Hilfen durch", "kam Westland entgegen", "bringt 960 Millionen auf".
    needs: waysOf(
      /bereitgefunden|bereitfinden|(?:find|fand)\p{L}* sich(?!\p{L})[^]*(?<!\p{L})bereit/u,
      /(?:ring|rang)\p{L}* sich(?!\p{L})[^]*durch|durchgerungen|durchringen/u,
      /(?:komm|kam|käm)\p{L}*(?!\p{L})[^]*entgegen|entgegen(?:ge|zu)?kommen/u,
      /(?:[Mm]illion|[Mm]illiarde|[Mm]io|[Mm]rd|Mittel|Kredit)\p{L}*/u,
    ),
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|Auto\\p{L}*|Ziel|jedes Jahr|Mut|Kraft|Geduld|Fahrspur',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [
      {
        text: 'Karin Lindholm hat sich bereitgefunden, die Häfen zu öffnen.',
        actors: ['karin-lindholm'],
      },
      { text: 'Ostland rang sich am Montag zu Hilfen für Westland durch.' },
      { text: 'Ostland kommt Westland bei den Zöllen entgegen.', actors: ['ostland', 'westland'] },
      { text: 'Der Südbund hat Westland 40 Millionen Euro zugesprochen.', actors: ['suedbund', 'westland'] },
    ],
    ignores: ['In Ostland kam ihm ein Auto entgegen.', 'Karin Lindholm brachte in Ostland viel Geduld auf.'],
  },
  {
    id: 'de/event/pledge-take-part-in',
    kind: 'pledge',
    verbs: ['beteiligen', 'mitwirken'],
    needs:
      /(?<!\p{L})(?:an|bei) (?:de[rmn]|einer|einem|ihrer|dieser|diesem) (?:[\p{Ll}-]+ ){0,2}(?:[\p{L}-]*(?:[Mm]ission|[Ee]insatz|[Ss]chuldenerlass|[Hh]ilfs\p{L}+|[Ff]onds|[Pp]rogramm|[Ww]iederaufbau|[Ff]riedenstruppe|[Ss]chutztruppe|[Rr]ettungs\p{L}+|[Rr]äumung|[Kk]osten|[Ff]inanzierung|[Aa]ufnahme|[Bb]ündnis|[Ii]nitiative|[Pp]ipeline|[Pp]rojekt))(?!\p{L})/u,
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|(?:war|waren|ist|sind|hat|haben|hatte|hatten|sei|seien) (?:[\\p{L}\\p{N}-]+ )*beteiligt|beteiligt (?:war|waren|ist|sind|gewesen)',
    ),
    ...partyGives,
    finds: [{ text: 'Auch Ostland beteiligt sich an dem Schuldenerlass.', actors: ['ostland'] }],
    ignores: ['Ostland war an dem Einsatz beteiligt.', 'Ostland beteiligt sich nicht an der Mission.'],
  },
  {
    id: 'de/event/pledge-vote-through',
    kind: 'pledge',
    verbs: [
      'stimmen',
      'votieren',
      'zustimmen',
      'verabschieden',
      'billigen',
      'annehmen',
      'beschließen',
      'unterzeichnen',
    ],
    // A law is a pledge where it gives: an amnesty, relief, aid, rights.
    needs:
      /(?<!\p{L})\p{L}*(?:[Aa]mnestie\p{L}*|[Ee]ntlastung\p{L}*|[Ee]ntschädigung\p{L}*|[Hh]ilfsgesetz\p{L}*|[Ss]chuldenerlass\p{L}*|[Ss]teuersenkung\p{L}*|[Ss]teuerreform\p{L}*|[Kk]indergeld\p{L}*|[Mm]indestlohn\p{L}*|[Rr]entenerhöhung\p{L}*|[Ff]riedensvertrag\p{L}*|[Kk]limagesetz\p{L}*|[Kk]limaschutz\p{L}*|[Kk]onjunkturpaket\p{L}*|[Aa]utonomie\p{L}*|[Gg]leichstellung\p{L}*|[Rr]ückgabe|[Aa]bschaffung de[rs] (?:Todesstrafe|Wehrpflicht|\p{L}*[Gg]ebühren|\p{L}*[Zz]ölle|Visumpflicht)|[Ee]inführung (?:de[rs]|eine[rs]) (?:[\p{Ll}]+ )?(?:\p{L}*[Mm]indestlohns?|\p{L}*[Gg]elde?s|\p{L}*[Vv]ersicherung|Ehe\p{L}*))(?!\p{L})/u,
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|dagegen|gegen|Umfrage|Befragte\\p{L}*|Wähler\\p{L}*|abstimmen',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [
      { text: 'Der Südbund stimmte einem Amnestiegesetz zu.', actors: ['suedbund'] },
      { text: 'Der Südbund nahm die Steuerreform an.', actors: ['suedbund'] },
    ],
    ignores: [
      'Der Südbund stimmte gegen das Amnestiegesetz.',
      'In Ostland wird über eine Amnestie gestritten.',
    ],
  },
  {
    id: 'de/event/pledge-decides-law',
    kind: 'pledge',
    verbs: [
      'beschließen',
      'verabschieden',
      'billigen',
      'absegnen',
      'unterzeichnen',
      'unterschreiben',
      'verkünden',
      'ankündigen',
    ],
    // What governments and parliaments decide at home.
    needs:
      /(?<!\p{L})(?:\p{L}*(?:[Gg]esetz(?:es?|e[ns]|es?entwurfs?|es?entwürfe|es?novelle|es?pakets?|es?änderung(?:en)?)?|[Nn]ovellen?|[Mm]aßnahmenpakets?|[Aa]ktionsplans?|(?:[Ss]icherheits|[Rr]eform|[Ii]nvestitions|[Ii]ntegrations|[Bb]ildungs)pakets?)|(?:eine|einige|mehrere|weitere) (?:\p{Ll}+ )?Änderung(?:en)?|[Mm]aßnahmen zu[rm])(?!\p{L})/u,
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|laut|gegen|dagegen|(?:Naturg|Grundg)esetz\\p{L}*|\\d+ \\p{L}*[Gg]esetze|Verbot\\p{L}*|Sanktion\\p{L}*|Gesetz(?:e|es)? (?:zu )?(?:brechen|übertreten)|(?:^|(?<=, ))(?:der|die|das|dem|den) [^,]*(?:hat|haben|habe|hatten?)[.]?$',
    ),
    // What forbids, punishes or bars is none.
    sentenceUnless:
      /(?<!\p{L})(?:verboten|verbiete|verbot|untersag|bestraf|Todesstrafe|Strafe|entzieh|entzogen|abschieb|Ausschluss|diskriminier)\p{L}*/u,
    ...partyGives,
    finds: [
      {
        text: 'Karin Lindholm hat eine Änderung bei der Verteilung der Häfen verkündet.',
        actors: ['karin-lindholm'],
      },
      { text: 'Der Südbund verabschiedete am Mittwoch ein neues Schulgesetz.', actors: ['suedbund'] },
    ],
    ignores: [
      'In Ostland gilt das Gesetz, das Karin Lindholm 2010 verkündet hat.',
      'Der Südbund beschloss ein Gesetz gegen Westland.',
      'Karin Lindholm unterzeichnete ein Gesetz, das Westländern den Kauf von Häfen verbietet.',
      'Der Südbund hat in diesem Jahr 123 Gesetze beschlossen.',
    ],
  },
  {
    id: 'de/event/pledge-hires',
    kind: 'pledge',
    verbs: ['einstellen', 'aufnehmen'],
    // Teachers, police, nurses: so many more of them.
    needs:
      /(?<!\p{L})(?:\d[\d.]*|hunderte?|tausende?|\p{Ll}+zig|zusätzliche|weitere|mehr|neue) (?:\p{Ll}+ )?\p{L}*(?:[Pp]olizist|[Ll]ehrer|[Ll]ehrkr[aä]ft|[Bb]eamt|[Pp]flege|[Rr]ichter|[Ss]taatsanw[aä]lt|[Ää]rzt|[Gg]renzsch[uü]tz|[Ss]ozialarbeiter)\p{L}*(?!\p{L})/u,
    unless: wordsOf(
      NO_DEED.replace('|eingestellt|einstell\\p{L}*', ''),
      'nicht|kein\\p{L}*|wurden?|worden|Verfahren|Ermittlung\\p{L}*',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [{ text: 'Ostland will 500 zusätzliche Polizisten einstellen.', actors: ['ostland'] }],
    ignores: ['Ostland stellt die Ermittlungen gegen 500 Polizisten ein.'],
  },
  {
    id: 'de/event/pledge-lower-burden',
    kind: 'pledge',
    verbs: ['senken', 'abschaffen', 'streichen', 'entlasten', 'erlassen'],
    needs:
      /(?<!\p{L})(?:\p{L}*(?:[Ss]teuern?|[Aa]bgaben|[Gg]ebühren?|[Bb]eiträge|[Tt]odesstrafe|[Ww]ehrpflicht|[Vv]isumpflicht|[Mm]aut)|(?:entlast)\p{L}*)(?!\p{L})/u,
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|wurden?|worden|Unternehmen|Stellen|Prognose\\p{L}*|schwer|Krankenkasse\\p{L}*',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [
      { text: 'Karin Lindholm will die Steuern für Geringverdiener senken.', actors: ['karin-lindholm'] },
      { text: 'Ostland schafft die Wehrpflicht ab.', actors: ['ostland'] },
    ],
    ignores: ['In Ostland sollen die Steuern gesenkt werden.', 'Ostland senkte die Fahne vor Westland.'],
  },
  {
    id: 'de/event/pledge-consents',
    kind: 'pledge',
    verbs: ['zustimmen', 'einwilligen'],
    // To a deed, not to a view or to whoever holds it.
    needs:
      /(?<!\p{L})(?:(?:stimm)\p{L}* (?:[\p{Ll}-]+ ){0,3}?(?:de[rmn]|einer|einem|deren|dessen) (?:[\p{Ll}-]+ )*\p{Lu}\p{L}+(?:ung|ion|e?n|g|ß|tz|t|e|us)|(?:de[rmn]|einer|einem) (?:[\p{L}-]+ ){1,6}(?:zugestimmt|zustimmen)|(?<=\p{L} )dem (?:\p{Ll}+ )?zugestimmt|(?:willig)\p{L}*(?!\p{L})[^]* in (?:die|den|das|eine[n]?) |in (?:die|den|das|eine[n]?) [^]*(?:eingewilligt|einwilligen))/u,
    unless: wordsOf(
      NO_DEED,
      'nicht|kein\\p{L}*|Meinung|Ansicht|Einschätzung|Auffassung|Kritik|Kolleg\\p{L}*|Redner\\p{L}*|Umfrage|Prozent|Wähler\\p{L}*|These|Aussage|Analyse|Leser\\p{L}*|Bundesrat|Anwalt',
    ),
    ...partyGives,
    negated: 'rejection',
    finds: [
      { text: 'Karin Lindholm willigte in die Abwicklung der Werft ein.', actors: ['karin-lindholm'] },
      { text: 'Ostland hat der Teilung zugestimmt.', actors: ['ostland'] },
      {
        text: 'Westland habe dem bereits zugestimmt, so Karin Lindholm.',
        actors: ['westland', 'karin-lindholm'],
      },
    ],
    ignores: ['Ostland stimmte der Einschätzung Westlands zu.', 'Ostland stimmte der Abwicklung nicht zu.'],
  },
];
