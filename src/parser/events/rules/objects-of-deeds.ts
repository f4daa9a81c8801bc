/** What sides open, grant, free, recognise, settle and lift: nouns by theme, and whether one stands in a clause as what the deed is done to. Data. */
import type { Question } from '../event-rule';
import { leanPattern } from '../../language/lean-pattern';
import { sharedWords, wholeWords } from '../shared-words';
import { BACKGROUND, POSSIBLE, PRIVATE, THREAT, WANTED } from './not-done';

/** Neither done nor promised, or of none of public life. */
export const NOT_SO = [
  WANTED,
  POSSIBLE,
  // "die frühere Ministerin" is who it is, "früher" when.
  BACKGROUND.replace(/früher\(.*\)\?\|damals/u, 'früher|damals'),
  THREAT,
  PRIVATE,
  'nicht|nie|niemals|nichts|niemand\\p{L}*|kein\\p{L}*|weder|hatten?|gegen eine?|wenn|falls|sofern|wer|frühestens|vergeblich|beinahe|angeblich\\p{L}*|Vorjahr\\p{L}*|(?:vergangenen|letzten|vorigen) Jahren?|(?:seit|vor) (?:\\p{L}+ )?(?:Jahren|Jahrzehnten|Jahrhunderten)|^(?:ehe|[Bb]evor|wie|als|nachdem|[Oo]bwohl|weil|da|indem|ohne dass)',
].join('|');

/** Ways, and what stands across them. */
export const WAYS =
  '\\p{L}*(?:[Gg]renz(?:e|en|übergang|übergangs|übergänge|übergängen|posten|straße|brücke|station|zaun)|[Üü]berg[aä]ng(?:e|en|s|es)?|[Bb]rücken?|[Ss]traßen?|[Ss]trassen?|[Tt]rasse|[Pp]assstraße|[Ss]chlagb[aä]um(?:e|en|s)?|[Ss]chleusen?|[Mm]eerenge|[Ll]uftr[aä]um(?:e|en|s)?|[Hh]afens?|[Hh]äfen|[Ff]lughafens?|[Ff]lughäfen|[Ff]lugplatz|[Bb]ahnlinien?|[Bb]ahnstrecken?|[Ss]trecken?|[Kk]orridore?n?s?|[Rr]outen?|[Mm]ärkten?|[Mm]arkt|[Aa]rchiven?|[Zz]ufahrt|[Kk]ontrollposten|[Kk]anal|[Ll]andwege?|[Ss]eewege?|[Ww]asserstraße|[Ff]ahrrinne|[Bb]otschaft|[Kk]onsulat|[Vv]ertretung|[Nn]otunterkünfte|[Tt]ransitzone|[Zz]ufluss|[Pp]ipelines?|[Ss]tützpunkte?)';

/** "seine Tore", "die Türen für …". */
export const DOORS = '(?:seine|ihre) (?:Tore|Türen|Pforten|Grenzen)|(?:Tore|Türen|Pforten) für';

/** Leave to come, stay and pass. */
export const STAY =
  '\\p{L}*(?:[Vv]is(?:um|a|en)|[Ss]ichtvermerke?|[Aa]ufenthalt(?:s|es)?|[Aa]ufenthaltserlaubnis(?:se|sen)?|[Aa]ufenthaltsgenehmigung(?:en)?|[Aa]ufenthaltstitel|[Aa]ufenthaltsrechte?|[Bb]leiberechte?|[Bb]leibe|[Dd]uldung(?:en)?|[Ss]chutzstatus|[Ff]lüchtlingsstatus|[Ss]onderstatus|[Aa]syl|[Zz]uflucht|[Oo]bdach|[Ee]xil|[Uu]nterschlupf|[Gg]astrecht|[Ss]taatsbürgerschaft(?:en)?|[Ss]taatsangehörigkeit|[Bb]ürgerrechte?|[Ee]inbürgerung|[Rr]eisepässe?n?|[Pp]ässe|[Rr]eisepapiere?|[Aa]usweispapiere|[Aa]rbeitserlaubnis(?:se|sen)?|[Aa]rbeitsgenehmigung(?:en)?|[Ee]inreiseerlaubnis|[Ff]reizügigkeit|[Rr]eisefreiheit|[Vv]isafreiheit|[Vv]isumfreiheit|[Ee]inreise|[Aa]usreise|[Dd]urchreise|[Dd]urchfahrt|[Dd]urchzug|[Dd]urchflug|[Dd]urchgang|[Ww]eiterreise|[Hh]eimreise|[Rr]ückkehr|[Zz]uzug|[Nn]achzug|[Ff]amiliennachzugs?|[Ff]amilienzusammenführung|[Üü]berfl[uü]ge?s?|[Üü]berflugrechte?|[Ll]andeerlaubnis|[Ll]anderechte?|[Pp]assierscheine?|[Dd]ach über dem Kopf|freies Geleit|freien Abzug|freie Fahrt|sichere[ns]? (?:Geleit|Abzug|Durchlass)|Durchlass|Einlass|Zutritt|Zugang)';

/** Whoever may be held, let go, taken in or brought home. Beginnings of words, or their ends. */
export const HELD =
  '\\p{L}*(?:[Gg]efangene[nr]?|[Hh]äftlinge?[ns]?|[Gg]eiseln?|[Jj]ournalist\\p{L}*|[Rr]eporter\\p{L}*|[Bb]logger\\p{L}*|[Aa]ktivist\\p{L}*|[Aa]nw[aä]lt\\p{L}*|[Pp]riester\\p{L}*|[Bb]isch[oö]f\\p{L}*|[Pp]astor\\p{L}*|[Pp]farrer\\p{L}*|[Pp]rediger\\p{L}*|[Mm]issionar\\p{L}*|[Ss]tudent\\p{L}*|[Ff]ischern?|[Ss]eeleuten?|[Mm]atrosen|[Bb]esatzung\\p{L}*|[Ss]oldat\\p{L}*|[Pp]ilot\\p{L}*|[Tt]ourist\\p{L}*|[Uu]rlauber\\p{L}*|[Ww]issenschaftler\\p{L}*|[Ff]orscher\\p{L}*|[Ii]ngenieur\\p{L}*|[Mm]itarbeiter\\p{L}*|[Hh]elfer\\p{L}*|[Ee]ntführten?r?|[Vv]erschleppten?r?|[Ii]nhaftierten?r?|[Vv]erurteilten?r?|[Ff]estgenommenen?r?|[Ff]estgehaltenen?r?|[Dd]emonstrant\\p{L}*|[Oo]ppositionelle[nr]?|[Oo]ppositions(?:führer|politiker)\\p{L}*|[Dd]issident\\p{L}*|[Rr]egimegegner\\p{L}*|[Kk]ritiker\\p{L}*|[Pp]olitiker\\p{L}*|[Ss]chriftsteller\\p{L}*|[Aa]utor(?:en|in|innen)?|[Dd]ichter\\p{L}*|[Ss]änger\\p{L}*|[Mm]usiker\\p{L}*|[Ff]ilmemacher\\p{L}*|[Rr]egisseur\\p{L}*|[Kk]ünstler\\p{L}*|[Ii]nsass\\p{L}*|[Zz]ivilist\\p{L}*|[Kk]indern?|[Mm]inderjährigen?|[Ff]rauen|[Mm]änner|[Ff]amilien|[Ww]aisen\\p{L}*|[Pp]atient\\p{L}*|[Kk]ranken?|[Vv]erletzten?|[Vv]erwundeten?|[Mm]igrant\\p{L}*|[Ff]lüchtling\\p{L}*|[Gg]eflüchteten?|[Gg]eflohenen?|[Vv]ertriebenen?|[Ss]chutzsuchenden?|[Aa]sylsuchenden?|[Aa]sylbewerber\\p{L}*|[Aa]sylwerber\\p{L}*|[Gg]eretteten?|[Ss]chiffbrüchigen?|[Oo]rtskr[aä]ft\\p{L}*|[Dd]olmetscher\\p{L}*|[Ll]andsleuten?|[Ss]taatsbürger\\p{L}*|[Ss]taatsangehörigen?|Bürger\\p{L}*|[Aa]ngehörigen?|[Pp]ilger\\p{L}*|[Ss]eenotretter\\p{L}*|[Mm]enschenrechtler\\p{L}*|[Uu]mweltschützer\\p{L}*|[Gg]ewerkschafter\\p{L}*|[Pp]rofessor\\p{L}*|[Ss]pion\\p{L}*|[Aa]gent(?:en|in)|[Dd]iplomat\\p{L}*|[Gg]eneral|[Oo]ffizier\\p{L}*|[Pp]olizist\\p{L}*|[Pp]utschist\\p{L}*|[Kk]ämpfern?|[Rr]ebellen|[Aa]nhänger\\p{L}*|[Ee]x-?[Pp]räsident\\p{L}*|[Pp]flegekräfte?n?|[Rr]ichtern?|[Dd]eserteuren?|[Pp]endler\\p{L}*|[Hh]ändler\\p{L}*|[Rr]eisenden?|[Hh]irten|[Gg]läubigen?|[Ee]rntehelfer\\p{L}*|[Aa]rbeiter\\p{L}*|[Gg]astarbeiter\\p{L}*|[Ee]inwanderer\\p{L}*|[Zz]uwanderer\\p{L}*|[Aa]uswanderer|[Bb]ewohner\\p{L}*|[Ss]iedler|[Ee]ntführer\\p{L}*|[Ff]ahrer\\p{L}*|[Bb]otschafter\\p{L}*|[Kk]onsul\\p{L}*|[Kk]riegsdienstverweiger\\p{L}*)';

/** Ships and what else is kept in harbours and at borders. */
export const VESSELS =
  '\\p{L}*(?:[Tt]ankers?n?|[Ff]rachters?n?|[Ss]chiffe?n?s?|[Kk]uttern?|[Tt]rawlers?n?|[Bb]oote?n?s?|[Ff]ähren?|[Jj]acht|[Yy]acht|[Ff]lugzeuge?n?s?|[Mm]aschinen?|[Kk]onvois?|[Ll]astwagen|[Ll]aster[ns]?|[Ll]kws?|[Zz]üge?n?|[Ll]adung(?:en)?|[Cc]ontainern?|[Ll]ieferung(?:en)?|[Hh]ilfsgütern?|[Ww]aren|[Gg]üter)';

/** What courts and rulers lay on people. */
export const SENTENCES =
  '\\p{L}*(?:[Ss]trafen?|[Hh]aftstrafen?|[Rr]eststrafe|[Hh]aftzeit|[Tt]odesurteile?n?s?|[Hh]ausarrests?|[Hh]aft|[Uu]ntersuchungshaft|[Hh]aftbefehle?s?|[Ff]reiheitsstrafen?|[Aa]usreiseverbote?s?|[Aa]usreisesperren?|[Kk]ontaktsperre|[Uu]rteile?n?|[Mm]eldeauflagen)|Rest (?:seiner|ihrer|der) (?:\\p{Ll}+ )?(?:Strafe|Haft)';

/** Treaties and what chambers have to say yes to. */
export const TREATIES =
  '\\p{L}*(?:[Aa]bkommens?|[Vv]ertr[aä]g(?:e|s|es|en|)|[Kk]onvention(?:en)?|[Pp]rotokolls?|[Pp]akts?|[Üü]bereinkommens?|[Üü]bereinkunft|[Ll]andesvertrag|[Ss]taatsvertrags?|[Ss]tatuts?|[Vv]ereinbarung(?:en)?|[Cc]harta|[Rr]ahmenabkommens?|[Rr]atifikationsurkunden?|[Rr]atifizierungsurkunden?|[Bb]eitrittsurkunden?|[Bb]eitritts?|[Mm]andate?s?|[Ee]insatz(?:es)?|[Gg]esetz(?:es)?|[Gg]esetzentwurfs?|[Vv]orlage|[Nn]ovelle|[Rr]eform|[Hh]ilfspakets?|[Pp]akets?|[Vv]erordnung|[Rr]esolution|[Kk]ompromiss(?:es)?|[Ff]riedensplans?|[Vv]erfassung|[Nn]achtragshaushalts?|[Vv]erlängerung|[Aa]ufnahme|[Ee]ntsendung|[Ll]ieferung|[Ss]onderfonds)';

/** Arms at rest. */
export const CEASEFIRES =
  '\\p{L}*(?:[Ww]affenruhen?|[Ff]euerpausen?|[Kk]ampfpausen?|[Ww]affenstillstands?|[Ww]affenstillstandes|[Gg]efechtspause|[Ff]riedens?|[Gg]ewaltverzichts?|[Mm]oratoriums?|[Ff]riedenspflicht|[Kk]riegsende|[Vv]ersöhnung)';

/** What forbids, burdens or shuts out, and is taken back. */
export const BANS =
  '\\p{L}*(?:[Vv]erbot(?:e|en|s|es)?|[Ss]perren?|[Ss]anktion(?:en)?|[Ss]trafmaßnahmen?|[Ss]trafmassnahmen|[Ss]trafz[oö]ll(?:e|en|s)?|[Zz]ölle|[Zz]usatzz[oö]ll(?:e|en|s)?|[Ee]mbargos?|[Bb]oykotts?|[Bb]lockaden?|[Bb]eschränkung(?:en)?|[Ee]inschränkung(?:en)?|[Rr]estriktion(?:en)?|[Aa]usnahmezustand(?:s|es)?|[Kk]riegsrechts?|[Aa]usgangssperren?|[Zz]ensur|[Mm]askenpflicht|[Tt]estpflicht|[Vv]isumpflicht|[Vv]isumzwangs?|[Vv]isazwangs?|[Qq]uarantäne|[Qq]uarantänepflicht|[Mm]eldepflicht|[Rr]eisewarnung(?:en)?|[Bb]ann(?:s|es)?|[Aa]uflagen?|[Ff]inanzsperren?|[Kk]ontosperren?|[Kk]ontrollen|[Ss]topps?|[Hh]emmnisse?|[Hh]ürden|[Ss]tudiengebühren|[Pp]reiserhöhung(?:en)?|[Ss]teuererhöhung(?:en)?|[Rr]entenkürzung(?:en)?|[Kk]ürzung(?:en)?|[Ss]treichung(?:en)?|[Dd]ekrete?s?|[Ee]rlass(?:es)?)';

/** "an der Grenze", "zum Schutz der": what a deed is done at or for, not what it is done to. */
const BEHIND_PREPOSITION = leanPattern(
  /(?<!\p{L})(?:[Aa]n|[Aa]m|[Aa]uf|[Ii]n|[Ii]m|[Bb]ei|[Bb]eim|[Vv]or|[Vv]om|[Vv]on|[Aa]us|[Nn]ach|[Üü]ber|[Uu]nter|[Uu]m|[Ww]egen|[Tt]rotz|[Gg]egen|[Oo]hne|[Dd]urch|[Hh]inter|[Nn]eben|[Zz]wischen|[Ss]eit|[Ww]ährend|[Ee]ntlang|[Nn]ahe|[Aa]ngesichts|[Mm]it|[Ll]aut|[Ss]tatt)(?: (?:de[rmnrs]|die|das|einen?|einem|einer|eines|sein\p{Ll}*|ihr\p{Ll}*|dies\p{Ll}+|beide\p{Ll}?|alle\p{Ll}?|mehrere\p{Ll}?))?(?: [\p{Ll}-]+e[nrms]?){0,2} $/u,
);

/** Holds where one of the nouns of a list stands free of a preposition; whether one stands at all is asked of each word once. */
export function objectOf(...lists: readonly string[]): Question {
  const shared = lists.map(sharedWords);
  const phrases = shared.flatMap((list) => list.phrases);
  const several = phrases.length === 0 ? null : leanPattern(wholeWords(phrases));
  const nouns = leanPattern(new RegExp(`(?<!\\p{L})(?:${lists.join('|')})(?!\\p{L})`, 'gu'));
  return {
    test: (text) => {
      if (!shared.some(({ stand }) => stand(text)) && several?.test(text) !== true) return false;
      for (const { index } of text.matchAll(nouns))
        if (!BEHIND_PREPOSITION.test(text.slice(Math.max(0, index - 50), index))) return true;
      return false;
    },
  };
}

/** Holds where all do. */
export function allOf(...questions: readonly Question[]): Question {
  return { test: (text) => questions.every((one) => one.test(text)) };
}
