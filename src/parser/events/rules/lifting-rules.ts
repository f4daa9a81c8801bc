/** Bans, penalties and burdens taken off again, by any word of stopping: asked before the halts, since to end harm is a gift (CAMEO 080). */
import { leanPattern } from '../../language/lean-pattern';
import type { EventRule } from '../event-rule';
import { NOT_SO, objectOf } from './objects-of-deeds';
import { partyDoes } from './role-frames';
import { wordsOf } from './whole-words';

const NO_LIFTING =
  'lockert(?:en)? sich|Organisation für|(?:ist|sind|war|waren) [^]*ausgesetzt|\\p{L}*richter\\p{L}*|Verbandsgericht|Dopingsperre|Spielsperre|Diesel-?[Ff]ahrverbot|Rauchverbot|teilweise nicht|Ausnahmen vo[nm]|verhängte[nr]? \\p{Lu}\\p{L}+ gegen|Verlängerung|verlängern|verschärf\\p{L}*|Kündigungsverbot|Schutzverbot|Abschussverbot|Mitgliedschaft|Spiel\\p{L}*|Verschärfung\\p{L}*|Lieferung(?:en)?|Exportgenehmigung\\p{L}*|\\p{L}*[Hh]ilfen?|Zahlungen|Abkommens?|Vertrags?';

/** Bans and penalties as such: no word of giving is one. */
const HARSH =
  '\\p{L}*(?:[Vv]erbot(?:e|en|s|es)?|[Ss]perren?|[Ss]anktion(?:en)?|[Ss]trafmaßnahmen?|[Ss]trafmassnahmen|[Ss]traf\\p{L}*zöllen?|[Ss]trafzolls?|[Gg]egenzölle|[Vv]ergeltungszölle|[Zz]usatzzölle|[Ss]chutzzölle|[Ee]mbargos?|[Bb]oykotts?|[Bb]lockaden?|[Kk]riegsrechts?|[Aa]usnahmezustand(?:s|es)?|[Aa]usgangssperren?|[Rr]eisebeschränkung(?:en)?|[Ee]infuhrbeschränkung(?:en)?|[Ee]xportbeschränkung(?:en)?|[Aa]usfuhrbeschränkung(?:en)?|[Pp]ressezensur|[Rr]entenkürzung(?:en)?|[Ll]ohnkürzung(?:en)?|[Pp]reiserhöhung(?:en)?|[Ss]treichung(?:en)? der \\p{L}+|[Kk]ürzung(?:en)? der \\p{L}+|[Vv]isumpflicht|[Vv]isumzwangs?|[Bb]elagerung)';

const harsh = objectOf(HARSH);
/** "setzt außer Kraft", "macht rückgängig": these verbs lift nothing by themselves. */
const SETS_OR_MAKES = leanPattern(
  /(?<!\p{L})(?:setz(?:t|te|ten|en|e)|gesetzt|mach(?:t|te|ten|en|e)|gemacht)(?!\p{L})(?![^]*(?<!\p{L})aus[.!]?$)/u,
);
const OUT_OF_FORCE = leanPattern(
  /(?<!\p{L})(?:außer (?:Kraft|Vollzug)|rückgängig|ein Ende|aus(?:gesetzt|setzen)?)(?!\p{L})/u,
);

export const liftingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-ends-penalty',
    kind: 'pledge',
    verbs: [
      'beenden',
      'aufheben',
      'aussetzen',
      'suspendieren',
      'kippen',
      'kassieren',
      'einkassieren',
      'streichen',
      'zurücknehmen',
      'zurückziehen',
      'annullieren',
      'widerrufen',
      'abschaffen',
      'aufgeben',
      'einstellen',
      'abbrechen',
      'abblasen',
      'fallenlassen',
      'beseitigen',
      'abbauen',
      'lockern',
      'mildern',
      'abmildern',
      'entschärfen',
      'setzen',
      'machen',
    ],
    needs: {
      test: (text) => harsh.test(text) && (!SETS_OR_MAKES.test(text) || OUT_OF_FORCE.test(text)),
    },
    unless: wordsOf(NOT_SO, NO_LIFTING),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland beendete seinen Boykott westländischer Waren.', actors: ['ostland'] },
      { text: 'Ostland setzte das Verbot der Zeitung außer Kraft.', actors: ['ostland'] },
      { text: 'Ostland kippt das Ausfuhrverbot für Holz.', actors: ['ostland'] },
    ],
    ignores: [
      'Westland verlangt, dass Ostland das Embargo beendet.',
      'Ostland setzt auf ein Verbot der Zeitung.',
      'Ostland beendet die Sanktionen nicht.',
      'Ein Richter in Ostland hob das Verbot auf.',
    ],
  },
];
