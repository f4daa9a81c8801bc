/** Talks in person: meeting, visit, summit, summons, invitation, negotiation (CAMEO 040). */
import type { EventRule } from '../event-rule';
import { hosts, meets, visits } from './role-frames';
import { waysOf } from './whole-words';

const TALKS =
  /(?<!\p{L})(?:Gespräch\p{L}*|Verhandlung\p{L}*|Beratung\p{L}*|Besuch\p{L}*|Treffen|Amtskolleg\p{L}*|Kolleg\p{L}*|Präsident\p{L}*|Minister\p{L}*|Kanzler\p{L}*|Vertreter\p{L}*|Gipfel\p{L}*|zusammen)(?!\p{L})/u;

export const meetingRules: readonly EventRule[] = [
  {
    id: 'de/event/meeting-verb',
    kind: 'meeting',
    verbs: ['zusammenkommen', 'zusammentreffen', 'verhandeln', 'klären'],
    needs: /(?<!\p{L})(?:und|mit|zusammen\p{L}*|über|beiden?)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:vor Gericht|Gericht|Prozess|Klage|geklärt|klär\p{L}*(?!\p{L})[^]*(?:auf|ab)|so wenig)(?!\p{L})/u,
    ...meets,
    finds: [
      { text: 'Ostland und Westland verhandeln weiter über die Häfen.', actors: ['ostland', 'westland'] },
      {
        text: 'Karin Lindholm und Jens Okker kommen am Montag zusammen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm telefonierte mit Jens Okker. Am Dienstag wollen die beiden zusammenkommen.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'planned',
      },
      {
        text: 'Karin Lindholm will nach Vlisk reisen, um mit Jens Okker zu verhandeln.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'planned',
      },
    ],
    ignores: [
      'Das Landgericht verhandelt am Montag über die Klage.',
      'Ostland weigerte sich, mit Westland zu verhandeln.',
      'Ostland klärt ab, ob die Häfen von Westland und der Nordmark offen sind.',
      'Ostland muss wie jedes Land, das über den Beitritt verhandelt, seine Bücher öffnen.',
    ],
  },
  {
    id: 'de/event/meeting-meet',
    kind: 'meeting',
    verbs: ['treffen', 'empfangen'],
    unless:
      /(?<!\p{L})(?:Entscheidung(?:en)?|Maßnahmen?|Vorbereitungen|Vorkehrungen|Vereinbarung(?:en)?|Vorsorge|Ziele?|Rakete\p{L}*|Bombe\p{L}*|Sender|Signale?|FC|Spiel\p{L}*|Treffer|Tor(?:e|en)?|\p{L}*derby)(?!\p{L})/u,
    ...meets,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm traf sich am Mittwoch mit Jens Okker.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: ['Karin Lindholm traf mit Jens Okker eine Entscheidung.', 'Raketen trafen den Hafen.'],
  },
  {
    id: 'de/event/meeting-noun',
    kind: 'meeting',
    nouns:
      /^(?!(?:ein|zu|über|be)treffens?$)(?:\p{L}+-)*\p{L}*(?:treffens?|gipfels?|gipfeltreffens?|zusammenkunft|zusammentreffens?|begegnung|aussprache|(?:vier-?augen|spitzen|krisen|schlichtungs|versöhnungs)-?gesprächs?|staatsbesuchs?|arbeitsbesuchs?|verhandlungsrunde|friedenskonferenz|krisengespräche[n]?|beratungen|sondierungsgespräche[n]?|\p{L}*ministerkonferenz|\p{L}*gipfelkonferenz|migrationskonferenz|sicherheitskonferenz|geberkonferenz|zweiergespräche[n]?)$/u,
    needs:
      /(?<!\p{L})(?:mit|[Zz]wischen|und|von|der|des|statt|fand|findet|begann|beginnt|(?:kündig|beraum)\p{L}* [^]* an[.!]?$|angekündigt|anberaumt|auf|[Bb]eim?|nach (?:dem|einem|einer|der))(?!\p{L})/u,
    unless: waysOf(
      /[Vv]or (?:(?:Beginn|Auftakt) (?:des|eines|der)|einem|dem) (?:\p{Ll}+ )?[\p{L}-]*(?:[Tt]reffens?|[Gg]ipfels?|[Kk]onferenz)(?!\p{L})(?! (?:mit|von|zwischen|der|des) )/u,
      /(?:auf|bis zum|vom) (?:den |dem )?Gipfel|Meter\p{L}*|Seilbahn|Berg\p{L}*|\p{L}*steiger\p{L}*|Kurz vor dem/u,
      /(?:Beschl[uü]ss\p{L}*|Ergebnis\p{L}*) (?:des|der) \p{L}*(?:[Gg]ipfels|[Tt]reffens)|bezeichne\p{L}*|gilt|gelten|nicht (?:\p{L}+ )?(?:an|gedacht)/u,
      /kein\p{L}* (?:Grund|Anlass|Bedarf|Interesse|Treffen|Zeit)|geplatzt|platz\p{L}*|forder\p{L}*/u,
      /lehn\p{L}*(?!\p{L})[^]*(?<!\p{L})ab|abgelehnt|(?:schließ|schloss)\p{L}*(?!\p{L})[^]*aus|ausgeschlossen|nicht auszuschließen/u,
    ),
    ...meets,
    finds: [
      {
        text: 'Auf einer Zusammenkunft mit Abgesandten Westlands in Nordhafen bat Karin Lindholm um Geduld.',
        actors: ['karin-lindholm', 'westland'],
      },
      {
        text: 'Beim West-Ost-Gipfel in Nordhafen soll Karin Lindholm am Donnerstag den Startschuss geben.',
        actors: ['karin-lindholm'],
      },
      {
        text: 'Der Südbund kündigte für Dienstag ein Krisentreffen an.',
        actors: ['suedbund'],
        status: 'planned',
      },
      { text: 'Das Treffen der Außenminister von Ostland und Westland begann am Montag.' },
      {
        text: 'Zwischen Karin Lindholm und Jens Okker kam es am Montag zu einer Aussprache.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Die Nordmark setzt auf das Treffen von Karin Lindholm und Jens Okker.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Das Klassentreffen der Schule fiel aus.',
      'Karin Lindholm kündigt das Betreffende in Ostland an.',
      'Kurz vor dem Gipfel hat Karin Lindholm die Häfen geöffnet.',
    ],
  },
  {
    id: 'de/event/meeting-talks',
    kind: 'meeting',
    nouns: /^(?:(?:friedens)?gespräche[n]?|(?:friedens)?verhandlungen|unterredung|konsultationen)$/u,
    needs:
      /(?<!\p{L})(?:mit|zwischen|begann\p{L}*|begonnen|fortgesetzt|aufgenommen|(?:nahm|nahmen|nimmt|nehmen)(?!\p{L})[^]*(?<!\p{L})auf|führ\p{L}*|geführt|Runde|trafen)(?!\p{L})/u,
    unless: waysOf(
      /ohne [^,]*(?:[Gg]espräche|[Vv]erhandlungen)|in (?:\p{Ll}+ )?(?:Gesprächen|Verhandlungen)(?!\p{L})[^,]* (?:sei|seien|ist|sind|war|waren)/u,
      /(?:für|über|wegen|gegen|um|auf) (?:(?:die|den|der|das|weitere|neue|direkte) ){0,2}(?:\p{Ll}+ )?\p{L}*(?:[Gg]espräche|[Vv]erhandlungen)/u,
      // "sein Mandat zu Verhandlungen", "die Bereitschaft zu Gesprächen": they may come.
      /\p{L}*(?:[Mm]andat|[Bb]ereitschaft|[Aa]uftrag|[Ee]rmächtigung|[Vv]ollmacht|[Aa]ufruf|[Aa]ufforderung|[Zz]ustimmung|[Aa]lternative|[Rr]ückkehr|[Vv]oraussetzung|[Bb]edingung|[Vv]orschlag|[Vv]orschläge|[Cc]hance|[Mm]öglichkeit|[Ww]eg|[Ww]illen?) (?:zu|für) (?:\p{Ll}+ )?(?:[Gg]espräche|[Vv]erhandlung)\p{L}*/u,
      /abgebroch\p{L}*|abbrech\p{L}*|ausgesetzt|aussetz\p{L}*|forder\p{L}*|lehn\p{L}*|abgelehnt|bereit/u,
      /m[uü]ss\p{L}*|sollten?|einsetz\p{L}*|seit (?:langem|Langem|Jahren)|Zankapfel|missglückt\p{L}*/u,
      /Journalist\p{L}*|Zeitung|gescheitert\p{L}*/u,
    ),
    ...meets,
    parties: 2,
    finds: [
      { text: 'Ostland führte am Montag Gespräche mit Westland.', actors: ['ostland', 'westland'] },
      {
        text: 'Über die Maut haben Ostland und Westland am Montag Verhandlungen aufgenommen.',
        actors: ['ostland', 'westland'],
      },
    ],
    ignores: [
      'Ostland hat die Gespräche mit Westland abgebrochen.',
      'Karin Lindholm sagte, dass man mit Westland in guten Gesprächen sei.',
      'Karin Lindholm lässt über ihr Mandat zu Verhandlungen mit Westland abstimmen.',
      'Ostland müsse sich in Gesprächen mit Westland dafür einsetzen, sagte Karin Lindholm.',
      'Karin Lindholm schloss Folgen für die Verhandlungen mit Westland aus.',
      'Ostland ist auch ohne neue Verhandlungen mit Westland dazu bereit.',
    ],
  },
  {
    id: 'de/event/meeting-visit',
    kind: 'meeting',
    verbs: ['besuchen', 'reisen', 'eintreffen', 'anreisen'],
    sentenceNeeds: TALKS,
    ...visits,
    placeIsTarget: true,
    finds: [
      { text: 'Karin Lindholm reiste zu Gesprächen nach Westland.', actors: ['karin-lindholm', 'westland'] },
      {
        text: 'Seine Heimat Westland besucht Präsident Jens Okker im Mai.',
        actors: ['jens-okker', 'westland'],
      },
    ],
    ignores: ['Viele Gäste besuchten das Fest.'],
  },
  {
    id: 'de/event/meeting-visit-noun',
    kind: 'meeting',
    nouns: /^(?:\p{L}+-?)?besuchs?$/u,
    needs:
      /(?<!\p{L})(?:Besuchs? (?:[\p{L}-]+ ){0,4}(?:in|im|nach|bei)|(?:nach|in) \p{Lu}[\p{L}-]+ (?:auf|ge|ab|ein)\p{Ll}+|\p{Lu}\p{Ll}+besuch)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:Krankenhaus|Schule|Kirche|Arzt|Museum|Kino|Konzert|Familie|Gericht|Messe|Ausstellung|Fabrik)(?!\p{L})/u,
    ...visits,
    placeIsTarget: true,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm ist zu einem Besuch nach Westland aufgebrochen.',
        actors: ['karin-lindholm', 'westland'],
      },
      {
        text: 'Während des Besuchs von Präsidentin Karin Lindholm im verschneiten Westland sind zwei Brücken gesperrt worden.',
        actors: ['karin-lindholm', 'westland'],
      },
      {
        text: 'Karin Lindholm bringt von ihrem Besuch in Westlands Hauptstadt neue Aufträge heim.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Beim Staatsbesuch in Westland werden auch Ostländer erwartet.',
      'Karin Lindholm freut sich über Besuch.',
      'Der Besuch der Messe in Westland gefiel Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/meeting-summons',
    kind: 'meeting',
    verbs: ['einbestellen', 'vorladen'],
    sentenceNeeds:
      /(?<!\p{L})(?:\p{L}*[Bb]otschaft\p{L}*|Diplomat\p{L}*|Gesandte\p{L}*|Konsul\p{L}*|Geschäftsträger\p{L}*|\p{L}*[Mm]inisterium)(?!\p{L})/u,
    ...hosts,
    finds: [{ text: 'Ostland bestellte den Botschafter Jens Okker ein.', actors: ['ostland', 'jens-okker'] }],
    ignores: ['Der Arzt bestellte die Patientin zur Kontrolle ein.'],
  },
  {
    id: 'de/event/meeting-invitation',
    kind: 'meeting',
    verbs: ['einladen'],
    ...hosts,
    parties: 2,
    status: 'planned',
    finds: [
      {
        text: 'Karin Lindholm hat Jens Okker nach Nordhafen eingeladen.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'planned',
      },
    ],
    ignores: ['Der Verein lädt am Samstag alle Mitglieder ein.'],
  },
];
