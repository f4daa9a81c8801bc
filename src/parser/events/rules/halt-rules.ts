/** Something pledged or under way is stopped, withheld or suspended (CAMEO 162). */
import type { EventRule } from '../event-rule';

const stops = { frame: 'said', subject: 'halter', target: 'addressee' } as const;
const RUNNING =
  /(?<!\p{L})\p{L}*(?:[Ll]ieferung\p{L}*|[Hh]ilfe\p{L}*|[Hh]ilfsprogramm\p{L}*|[Zz]ahlung\p{L}*|[Gg]espräche?n?|[Vv]erhandlung\p{L}*|[Zz]usammenarbeit|[Kk]ooperation|[Ee]xport\p{L}*|[Ii]mport\p{L}*|[Aa]usfuhr\p{L}*|[Ee]infuhr\p{L}*|[Uu]nterstützung|[Mm]ission|[Ee]insatz\p{L}*|[Bb]eziehung\p{L}*|[Aa]bkommen\p{L}*|[Vv]ertrag\p{L}*|[Pp]rogramm\p{L}*|[Uu]rananreicherung|[Aa]nreicherung|[Gg]aslieferung\p{L}*|[Dd]ialogs?|[Tt]ransit\p{L}*|[Mm]itgliedschaft|[Mm]ittel|[Gg]elder|[Kk]ontakte|[Ww]affenruhe|[Hh]andel\p{L}*|[Ff]lüge|[Ff]lugverkehr|[Tt]ests?|[Kk]ampfhandlungen|[Oo]ffensive|[Aa]ngriffe|[Bb]eschuss|[Ff]euer|[Bb]eitritt\p{L}*)(?!\p{L})/u;

export const haltRules: readonly EventRule[] = [
  {
    id: 'de/event/halt-verb',
    kind: 'halt',
    verbs: [
      'stoppen',
      'aussetzen',
      'einstellen',
      'einfrieren',
      'unterbrechen',
      'abbrechen',
      'zurückhalten',
      'suspendieren',
      'kappen',
      'blockieren',
      'aufkündigen',
      'kündigen',
      'streichen',
      'zurückziehen',
      'stornieren',
      'beenden',
    ],
    needs: RUNNING,
    unless:
      /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|aufgeforder\p{L}*|auffordern|droh\p{L}*|warn\p{L}*|müsse|müssten|muss|müssen|um (?:\p{L}+ ){0,8}zu (?:beenden|stoppen))(?!\p{L})/u,
    ...stops,
    negated: 'rejection',
    finds: [
      {
        text: 'Ostland hat die Lieferungen an Westland gestoppt.',
        actors: ['ostland', 'westland'],
        status: 'held',
      },
      {
        text: 'Karin Lindholm setzte die Gespräche mit Westland aus.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: ['Ostland fordert, die Angriffe einzustellen.', 'Die Polizei stoppte einen Raser.'],
  },
  {
    id: 'de/event/halt-noun',
    kind: 'halt',
    nouns:
      /^(?:\p{L}*-)?(?:\p{L}*liefer(?:stopps?|stop)|\p{L}*exportstopps?|\p{L}*zahlungsstopps?|\p{L}*importstopps?|ausfuhrstopps?|hilfsstopps?|waffenembargos?|embargos?|handelsembargos?|lieferboykotts?)$/u,
    unless:
      /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|droh\p{L}*|warn\p{L}*|Ende des|Aufhebung|aufheb\p{L}*|reagier\p{L}*|aufgehoben)(?!\p{L})/u,
    ...stops,
    finds: [{ text: 'Medien berichteten von einem Lieferstopp Ostlands.', actors: ['ostland'] }],
    ignores: ['Westland forderte einen Lieferstopp.'],
  },
  {
    id: 'de/event/halt-act-noun',
    kind: 'halt',
    nouns: /^(?:aussetzung|einstellung|einfrieren|abbruchs?|suspendierung|unterbrechung|stopps?)$/u,
    needs: RUNNING,
    unless:
      /(?<!\p{L})(?:forder\p{L}*|verlang\p{L}*|droh\p{L}*|warn\p{L}*|Bedingung|lehn\p{L}*|nicht|kein\p{L}*)(?!\p{L})/u,
    ...stops,
    finds: [
      { text: 'Ostland kündigte die Aussetzung der Hilfe für Westland an.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Westland verlangt die Einstellung der Angriffe.',
      'Seine Einstellung zur Arbeit gefiel Ostland.',
    ],
  },
  {
    id: 'de/event/halt-no-longer',
    kind: 'halt',
    verbs: [
      'erfüllen',
      'liefern',
      'leisten',
      'zahlen',
      'unterstützen',
      'schicken',
      'bereitstellen',
      'fortsetzen',
      'weiterführen',
      'verlängern',
      'einhalten',
      'anerkennen',
    ],
    needs:
      /(?<!\p{L})(?:nicht mehr|keine? (?:\p{L}+ ){0,3}mehr|nicht länger|vorerst nicht|vorläufig nicht|nicht weiter)(?!\p{L})/u,
    ...stops,
    negated: 'same',
    finds: [
      {
        text: 'Ostland will zugesagte Lieferungen an Westland nicht mehr erfüllen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: ['Ostland liefert weiter an Westland.'],
  },
];
