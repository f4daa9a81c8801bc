/** Refusals told curtly: a plain No, "beschied ihm", no hope, no money, voted down, will not sit with somebody (CAMEO 120). */
import type { EventRule } from '../event-rule';
import { NO_REFUSAL, PRIVATE } from './not-done';
import { partyRefuses, refuses, refusesBySaying } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

export const curtRefusalRules: readonly EventRule[] = [
  {
    id: 'de/event/rejection-plain-no',
    kind: 'rejection',
    nouns: /^nein$/u,
    // "„Nein“, antwortete sie knapp", "Die Antwort ist Nein, sagte …".
    needs:
      /(?:^|(?:Antwort (?:ist|sei|laute[t]?|bleib(?:t|e)):? ))[„"»‚]?(?:(?:ein )?klares )?Nein[.!“"«‘]*(?:$|, (?:antwort|erwider|beschied|entgegn|versetzt|lautet|sagt)\p{L}*)/u,
    sentenceNeeds:
      /(?<!\p{L})(?:antwort|erwider|beschied|entgegn|lautet|versetzt)\p{L}*(?!\p{L})|Antwort (?:ist|sei|laute|bleib)/u,
    unless: wordsOf(PRIVATE),
    ...refusesBySaying,
    spoken: true,
    finds: [
      { text: '„Nein“, antwortete Karin Lindholm knapp.', actors: ['karin-lindholm'] },
      { text: 'Die Antwort sei Nein, sagte Karin Lindholm.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Nein, sagte Karin Lindholm, es regne nicht.', 'Karin Lindholm weiß, was ein Nein bedeutet.'],
  },
  {
    id: 'de/event/rejection-told-off',
    kind: 'rejection',
    verbs: ['bescheiden'],
    // "…, beschied ihr das Ministerium", "beschied sie den Westländern": told curtly what will not be.
    needs:
      /(?<!\p{L})beschied(?:en)?(?: (?:ihm|ihr|ihnen|de[nmr]|die|das|ihn|sie|sein\p{L}*|\p{Lu}\p{L}+))(?!\p{L})/u,
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'positiv|Erfolg|Glück|Leben|Schicksal|war|waren|ist|sind|sei|gut|Wachstum|zustimmend',
    ),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Die Soldaten würden anderswo gebraucht, beschied ihm Karin Lindholm.' },
      { text: 'Das Geld sei verplant, beschied Karin Lindholm den Westländern.' },
    ],
    ignores: ['Der Reise war in Ostland kein Erfolg beschieden.', 'Ostland beschied den Antrag positiv.'],
  },
  {
    id: 'de/event/rejection-no-hope',
    kind: 'rejection',
    nouns: /^(?:hoffnung(?:en)?|veranlasst|gegenliebe|anklang)$/u,
    // "machte ihm keine Hoffnung", "sah sich nicht veranlasst", "stieß bei Ostland auf wenig Gegenliebe".
    needs: waysOf(
      /(?:mach|macht|machte|machten)(?!\p{L})[^]*(?:keine|wenig) Hoffnung(?:en)? auf/u,
      /(?:seh|sieh|sah)\p{L}*(?!\p{L})[^]*sich(?!\p{L})[^]*nicht veranlasst|nicht veranlasst (?:seh|sieh|sah)\p{L}*/u,
      /(?:stieß|stößt|stoße|stießen|traf|fand|findet)(?!\p{L})[^]*bei [^]*(?:auf )?(?:wenig|keine|keinerlei) (?:Gegenliebe|Anklang)/u,
      /[Bb]ei [^]*(?:stieß|stößt|stoße|stießen|traf|fand|findet)(?!\p{L})[^]*(?:auf )?(?:wenig|keine|keinerlei|keinen) (?:Gegenliebe|Anklang)/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'sich keine|Ärzte|Wetter|Bevölkerung|Anrainern|Bürgern'),
    subjectBy: ['bei'],
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Karin Lindholm machte Jens Okker keine Hoffnung auf Hilfe.' },
      { text: 'Ostland sah sich zu einer Entschuldigung nicht veranlasst.', actors: ['ostland'] },
      { text: 'Bei Karin Lindholm stieß der Vorschlag auf wenig Gegenliebe.', actors: ['karin-lindholm'] },
    ],
    ignores: [
      'Karin Lindholm machte Jens Okker Hoffnung auf Hilfe.',
      'Karin Lindholm macht sich keine Hoffnung auf Sonne in Ostland.',
    ],
  },
  {
    id: 'de/event/rejection-voted-down',
    kind: 'rejection',
    verbs: ['stimmen', 'votieren'],
    // "stimmte im Rat dagegen": a body that votes.
    needs: waysOf(
      /(?:stimm|votier)(?:t|te|ten|en|e) (?:[\p{L}-]+ ){0,6}dagegen[.]?$|dagegen (?:stimm|votier)(?:t|te|ten|en)[.]?$/u,
    ),
    unless: wordsOf(
      NO_REFUSAL,
      PRIVATE,
      'Prozent|Stimmen|zu(?= dagegen)|Volk|Wähler\\p{L}*|Delegierte\\p{L}*|an (?:der|einer) Mehrheit',
    ),
    ...partyRefuses,
    finds: [
      { text: 'Ostland stimmte im Rat dagegen.', actors: ['ostland'] },
      { text: 'Die Nordmark votierte dagegen.', actors: ['nordmark'] },
    ],
    ignores: [
      'Das Wetter in Ostland stimmte dagegen froh.',
      'Ostland stimmte für den Antrag.',
      'Der Antrag Westlands scheiterte in Ostland.',
    ],
  },
  {
    id: 'de/event/rejection-not-with-him',
    kind: 'rejection',
    verbs: ['reden', 'empfangen', 'sitzen', 'zusammenarbeiten', 'treffen'],
    // "wollen nicht mit Ostland reden", "will ihn nicht empfangen", "nicht an einem Tisch sitzen".
    needs: waysOf(
      /(?:will|wolle|wollen|wollten?|werde|würden?)(?!\p{L})[^]*(?:nicht (?:[\p{L}-]+ ){0,3}mit [^]*|mit [^]* nicht (?:[\p{L}-]+ ){0,3})(?:reden|zusammenarbeiten)/u,
      /(?:will|wolle|wollen|wollten?|werde)(?!\p{L})[^]*nicht (?:mehr )?(?:an einem Tisch|am selben Tisch|an einen Tisch)(?!\p{L})/u,
      /(?:will|wolle|wollen|wollten?|werde)(?!\p{L})[^]*(?:ihn|sie|\p{Lu}\p{L}+) (?:vorerst |derzeit )?nicht (?:empfangen|treffen)/u,
    ),
    sentenceUnless: /, sondern(?!\p{L})/u,
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'darüber|dazu|davon|nicht nur|Presse|Reportern|Medien|Kinder'),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Ostland will nicht mit Westland reden.', actors: ['ostland', 'westland'] },
      { text: 'Karin Lindholm wollte ihn nicht empfangen.', actors: ['karin-lindholm'] },
      { text: 'Ostland will mit Jens Okker nicht an einem Tisch sitzen.' },
    ],
    ignores: [
      'Karin Lindholm wollte darüber nicht mit Reportern reden.',
      'Ostland will mit Westland reden.',
      'Karin Lindholm soll ihn nicht empfangen.',
    ],
  },
  {
    id: 'de/event/rejection-blocks-still',
    kind: 'rejection',
    verbs: ['sperren', 'sträuben', 'weichen'],
    // "sperrt sich weiter", "weicht nicht": of whom something is asked.
    needs: waysOf(
      /(?:sperr|sträub)(?:t|te|en|ten|e) sich(?: (?:weiter|weiterhin|noch|noch immer|hartnäckig|jedoch|aber|bislang))*[.]?$/u,
      /(?:weich|wich)(?:t|e|en)? (?:(?:aber|jedoch|trotzdem|dennoch|auch|weiterhin) )*(?:nicht|keinen (?:Schritt|Zentimeter|Millimeter))(?: zurück)?[.!]?$/u,
    ),
    unless: wordsOf(NO_REFUSAL, PRIVATE, 'Seite|Tür|Nebel|Eis|Schloss'),
    ...refuses,
    actingParty: true,
    negated: 'same',
    finds: [
      { text: 'Ostland sperrt sich weiter.', actors: ['ostland'] },
      { text: 'Karin Lindholm weicht nicht.', actors: ['karin-lindholm'] },
    ],
    ignores: ['Die Tür in Ostland sperrt sich weiter.', 'Der Nebel in Ostland weicht nicht.'],
  },
];
