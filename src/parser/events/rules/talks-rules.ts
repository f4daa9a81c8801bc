/** Talks told without "treffen": sitting at one table, debating, journeys to talk, a word in passing, what is on the agenda (CAMEO 040). */
import { inOrder, type EventRule } from '../event-rule';
import { NOT_HELD, PRIVATE, WANTED } from './not-done';
import { hosts, meets, partyMeets, visits } from './role-frames';
import { wordsOf } from './whole-words';

/** It was put off, or only spoken of. */
const NOT_MET = `${NOT_HELD}|würden?|könn\\p{L}*`;

/** Others of public life whom nobody names: "mit Vertretern der Fischer", "mit den anderen Parteichefs". */
const SOME_OTHERS =
  /(?<!\p{L})(?:\p{L}*[Vv]ertretern?|(?:de[mn]|seine[nrm]|ihre[nrm]|weiteren|anderen|mehreren) (?:\p{Ll}+ )?\p{L}*(?:[Kk]olleg(?:en|innen)|[Cc]hefs|[Mm]inistern|[Pp]räsidenten|[Vv]orsitzenden|[Ff]raktionen|[Pp]arteien|[Ss]pitzen|[Tt]eams|[Bb]otschaftern|[Gg]esandten|[Uu]nterhändlern|[Ll]andeshauptleuten|[Bb]ürgermeistern|[Ss]ozialpartnern|[Gg]ewerkschaften|[Oo]pposition|[Oo]rganisationen)|(?:seine[nm]|ihre[nm]) (?:\p{Ll}+ )?\p{L}*(?:[Pp]artner|[Aa]mtskollegen|[Vv]orgänger|[Nn]achfolger|[Hh]erausforderer|[Gg]egenspieler|[Ss]tellvertreter|[Rr]ivalen|[Aa]mtskollegin|[Vv]ize|[Gg]egenüber|[Kk]ontrahenten)|Dissidenten|Oppositionellen?|\p{L}*[Oo]rganisationen|(?:der|einer) (?:\p{Ll}+ )?(?:Delegation|Abordnung|Opposition))(?!\p{L})/u;

export const talksRules: readonly EventRule[] = [
  {
    id: 'de/event/meeting-with-others',
    kind: 'meeting',
    verbs: ['treffen', 'zusammentreffen', 'zusammenkommen', 'empfangen'],
    needs: inOrder(
      /(?<!\p{L})(?:mit|empf[aäi]ng\p{L}*|hat|haben|hatten?|tr[ia]f\p{L}*)(?!\p{L})/u,
      SOME_OTHERS,
    ),
    unless: wordsOf(
      WANTED,
      PRIVATE,
      NOT_MET,
      'Entscheidung\\p{L}*|Maßnahmen?|Vorkehrungen|Vorbereitungen|Vereinbarung\\p{L}*|Absprachen?|Ziele?|Signale?|Wirtschaftsvertreter\\p{L}*|Journalist\\p{L}*|Pressevertreter\\p{L}*|Medienvertreter\\p{L}*',
    ),
    ...partyMeets,
    finds: [
      {
        text: 'Karin Lindholm will sich am Montag mit den anderen Parteichefs treffen.',
        actors: ['karin-lindholm'],
        status: 'planned',
      },
      {
        text: 'Karin Lindholm traf sich am Dienstag mit Vertretern der Fischer.',
        actors: ['karin-lindholm'],
      },
      {
        text: 'Am Montag trifft Karin Lindholm zunächst ihren Koalitionspartner.',
        actors: ['karin-lindholm'],
      },
      { text: 'Ostland empfing am Montag eine Abordnung und Vertreter der Fischer.', actors: ['ostland'] },
    ],
    ignores: [
      'Der Verein traf sich am Montag mit Vertretern aus Ostland.',
      'Karin Lindholm traf mit den anderen Parteien eine Vereinbarung.',
      'Karin Lindholm traf sich in Ostland mit ihren alten Schulfreunden.',
    ],
  },
  {
    id: 'de/event/meeting-invites-others',
    kind: 'meeting',
    verbs: ['einladen', 'laden'],
    needs: SOME_OTHERS,
    unless: wordsOf(
      WANTED,
      PRIVATE,
      NOT_MET,
      'Journalist\\p{L}*|Pressevertreter\\p{L}*|Medienvertreter\\p{L}*',
    ),
    ...hosts,
    actingParty: true,
    finds: [
      {
        text: 'Karin Lindholm hatte am Dienstag Vertreter der Fischer eingeladen.',
        actors: ['karin-lindholm'],
        status: 'planned',
      },
    ],
    ignores: ['Der Verein hatte am Dienstag Vertreter Ostlands eingeladen.'],
  },
  {
    id: 'de/event/meeting-takes-up-talks',
    kind: 'meeting',
    nouns:
      /^(?!selbst|kunden|vorstellungs|bewerbungs|einstellungs|verkaufs|beratungs|gerichts|straf|haupt|tisch|fach|telefon|beitritts)(?:\p{L}+-)?\p{L}{2,}(?:gespräche|verhandlungen)$/u,
    // "nehmen Ölgespräche auf", "begannen Koalitionsverhandlungen": talks of whatever kind, once somebody holds them.
    needs:
      /(?<!\p{L})(?:(?:nahm|nahmen|nimmt|nehmen)(?!\p{L})[^]*(?:gespräche|verhandlungen)(?!\p{L})[^]*(?<!\p{L})auf|\p{L}+(?:gespräche|verhandlungen) (?:[^]* )?aufgenommen|(?:führ|begann|beginn|eröffne)\p{L}*(?!\p{L})[^]*(?:gespräche|verhandlungen)|\p{L}+(?:gespräche|verhandlungen) (?:[^]* )?(?:geführt|begonnen|eröffnet))(?!\p{L})/u,
    unless: wordsOf(WANTED, PRIVATE, NOT_MET, 'wieder führ\\p{L}*|bereit|Beginn|seit|um die'),
    ...partyMeets,
    parties: 2,
    finds: [
      { text: 'Ostland und Westland nehmen ihre Ölgespräche wieder auf.', actors: ['ostland', 'westland'] },
      { text: 'Ostland eröffnete am Montag Fischereiverhandlungen mit Westland.' },
      {
        text: 'Karin Lindholm hat mit Jens Okker am Montag Sondierungsverhandlungen begonnen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Die Öffnung der Häfen ist Thema der Ölgespräche von Ostland und Westland.',
      'Ostland führt die Beitrittsverhandlungen mit Westland seit Jahren.',
      'Karin Lindholm führte mit Jens Okker Verkaufsgespräche.',
    ],
  },
  {
    id: 'de/event/meeting-table',
    kind: 'meeting',
    nouns: /^(?:\p{L}+)?tisch(?:e)?$/u,
    needs:
      /(?<!\p{L})(?:sitz|saß|säß|gesessen|setz|gesetzt|zusammensitz|Platz nahm|nahm)\p{L}*(?!\p{L})[^]*(?:a[nm]|um) (?:eine[mn]|de[mn]|denselben)? ?(?:\p{Ll}+ )?\p{L}*[Tt]isch|am (?:\p{Ll}+ )?\p{L}*[Tt]isch(?:e)? [^]*(?:gesessen|sitzen|saßen)|an (?:einen|einem|denselben|demselben) Tisch(?!\p{L})/u,
    unless: wordsOf(WANTED, PRIVATE, NOT_MET, 'zurück|Familie|Kinder|Küchentisch|Stammtisch'),
    ...meets,
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm saß am Mittwoch drei Stunden mit Jens Okker an einem Tisch.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      { text: 'Ostland und Westland setzen sich am Montag wieder an einen Tisch.' },
    ],
    ignores: ['Karin Lindholm saß in Ostland am Tisch und schrieb.'],
  },
  {
    id: 'de/event/meeting-debate',
    kind: 'meeting',
    verbs: ['beraten', 'tagen', 'konferieren', 'beratschlagen', 'zusammensitzen', 'zusammenfinden'],
    // "berät über", "tagte in", "beriet mit": whoever advises somebody does not meet.
    needs:
      /(?<!\p{L})(?:über|darüber|mit|gemeinsam|erneut|weiter|hinter verschlossenen)(?!\p{L})|(?<!\p{L})in \p{Lu}|(?<!\p{L})(?:tag|konferier|zusammenges|zusammens)\p{L}*|(?<!\p{L})(?:saß|sitz)\p{L}*(?!\p{L})[^]*zusammen(?!\p{L})/u,
    unless: wordsOf(
      WANTED,
      PRIVATE,
      NOT_MET,
      'Bundestag\\p{L}*|Landtag\\p{L}*|Parlaments?|Abgeordnete\\p{L}*|Experten|Berater\\p{L}*|Anwält\\p{L}*|Bürger|Ausschuss|Jury|Gemeinderat\\p{L}*|Stadtrat\\p{L}*|lassen|ließ\\p{L}*|wo [^,]* tag(?:t|en|te|ten)|(?:gut|besser|schlecht|wohl) beraten',
    ),
    ...partyMeets,
    finds: [
      {
        text: 'Ostland und Westland berieten in Nordhafen über die Fischerei.',
        actors: ['ostland', 'westland'],
      },
      { text: 'Der Südbund berät am Abend über die Lage in Westland.' },
      { text: 'Über die Quote beraten Ostland und Westland nicht zuletzt auf Wunsch der Nordmark.' },
      { text: 'Karin Lindholm und Jens Okker saßen bis zum Morgen zusammen.' },
    ],
    ignores: [
      'Ostland ist gut beraten, die Häfen zu öffnen.',
      'Der Verein berät über Ostland.',
      'In Osthaven, wo der Südbund tagt, sprach Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/meeting-journey',
    kind: 'meeting',
    verbs: ['reisen', 'fliegen', 'weiterreisen', 'weiterfliegen', 'aufbrechen'],
    // Who travels for the state is received there.
    needs: /(?<!\p{L})(?:nach|in die) (?!Hause|Angaben|Medien|Informationen|Berichten)\p{Lu}/u,
    unless: wordsOf(
      WANTED,
      PRIVATE,
      NOT_MET,
      'Urlaub|privat\\p{L}*|gern|oft|immer|Familie|Flucht|fliehen|Exil|Flüchtlinge|Soldaten|Touristen|Olympi\\p{L}*|Beerdigung|Trauerfeier|Krankenhaus|Behandlung|zurück\\p{L}*|wollte|seit|früher|damals|Angriffe?|Kampfjets?',
    ),
    sentenceUnless:
      /(?<!\p{L})(?:\p{L}*[Ff]lüchtling|Geflüchtete|Migrant|Asylwerber|Asylbewerber|Schutzsuchend)/u,
    ...visits,
    placeIsTarget: true,
    actingParty: true,
    parties: 2,
    finds: [
      {
        text: 'Ministerin Karin Lindholm fliegt am Samstag nach Westland.',
        actors: ['karin-lindholm', 'westland'],
      },
    ],
    ignores: [
      'Viele Gäste reisten nach Ostland.',
      'Ministerin Karin Lindholm reiste privat nach Westland.',
      'Die Flüchtlinge aus Ostland müssen Karin Lindholm erklären, dass sie nach Westland weiterreisen wollen.',
    ],
  },
  {
    id: 'de/event/meeting-in-passing',
    kind: 'meeting',
    verbs: ['sprechen', 'reden', 'unterhalten', 'austauschen', 'beraten'],
    needs:
      /(?<!\p{L})(?:[Aa]m Rande (?:de[rs]|eine[rs])|unter vier Augen|zu zweit|Auge in Auge|von Angesicht zu Angesicht|im kleinen Kreis|hinter verschlossenen Türen|persönlich mit)(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      NOT_MET,
      WANTED,
      'Journalist\\p{L}*|Zeitung|Reporter\\p{L}*|telefon\\p{L}*|gegenüber',
    ),
    ...meets,
    parties: 2,
    finds: [
      {
        text: 'Am Rande des Festes sprach Karin Lindholm kurz mit Jens Okker.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: ['Am Rande des Festes sprach Karin Lindholm mit Journalisten aus Ostland.'],
  },
  {
    id: 'de/event/meeting-on-agenda',
    kind: 'meeting',
    nouns:
      /^(?:\p{L}*-?)?(?:gespräche?n?|unterredung(?:en)?|aussprache|begegnung(?:en)?|besuche?|treffen|zusammenkunft|verhandlungen|verhandlungsrunde|gesprächsrunde|antrittsbesuch|visite|(?:vieraugen|spitzen|krisen)gespräch|krisentreffen|sondertreffen|konsultationen)$/u,
    needs:
      /(?<!\p{L})(?:auf (?:dem|seinem|ihrem) (?:Programm|Besuchsprogramm|Reiseplan|Terminplan)|(?:ist|sind|sei|seien|war|waren|wurden?|hat|haben|hatten?)(?!\p{L})[^]*(?:geplant|vorgesehen|angesetzt|anberaumt|verabredet|ausgemacht)|(?:steh|stand|stünd)\p{L}*(?!\p{L})[^]*(?:an$|bevor$))(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      'nicht|kein\\p{L}*|abgesagt|forder\\p{L}*|ursprünglich|eigentlich|per Video|telefonisch',
    ),
    ...meets,
    status: 'planned',
    finds: [
      {
        text: 'Am Dienstag steht ein Gespräch mit Jens Okker auf dem Programm.',
        actors: ['jens-okker'],
        status: 'planned',
      },
      {
        text: 'Karin Lindholm und Jens Okker streiten. Für Dienstag ist ein Gespräch der beiden in Nordhafen angesetzt.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'planned',
      },
      {
        text: 'Karin Lindholm hat für Montag ein Gespräch mit Jens Okker angesetzt.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm schimpft. Jens Okker lacht. Für August ist ein weiteres Treffen verabredet.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'In Ostland ist kein Treffen geplant.',
      'Karin Lindholm und Jens Okker streiten. Für August ist ein weiteres Konzert geplant.',
    ],
  },
  {
    id: 'de/event/meeting-invites-all',
    kind: 'meeting',
    verbs: ['einladen', 'laden', 'bitten', 'zusammenrufen', 'einberufen'],
    needs:
      /(?<!\p{L})(?:(?:l[aä]d|lud|bitte|bat|hat|haben|hatte|hatten)\p{L}*(?!\p{L})[^]*(?:zu|zum|zur|an) (?:eine[rmn]|de[nrm])? ?(?:[\p{Ll}-]+ )*\p{L}*(?:[Gg]ipfel|[Kk]onferenz|[Tt]reffen|[Ss]pitzengespräch|[Vv]erhandlungen|[Vv]erhandlungstisch|Runden Tisch|[Ff]riedensgespräche?n?)|(?:ruf|rief|beruf|berief|einberuf|zusammengeruf)\p{L}*(?!\p{L})[^]*(?:[Gg]ipfel|[Kk]onferenz|[Tt]reffen|[Ss]ondersitzung|[Dd]ringlichkeitssitzung|[Kk]risensitzung))\p{L}*(?!\p{L})/u,
    unless: wordsOf(
      PRIVATE,
      NOT_MET,
      'Pressekonferenz|Mitglieder|Anhänger|Wahlkampf\\p{L}*|Klassentreffen|wegen',
    ),
    ...hosts,
    actingParty: true,
    status: 'planned',
    finds: [
      { text: 'Ostland lud für Freitag zu einer Friedenskonferenz nach Nordhafen.', status: 'planned' },
      { text: 'Der Südbund beruft für Montag einen Sondergipfel ein.', actors: ['suedbund'] },
    ],
    ignores: ['Der Verein lädt zu einem Treffen nach Ostland ein.', 'Ostland lädt zu einer Pressekonferenz.'],
  },
  {
    id: 'de/event/meeting-called-in',
    kind: 'meeting',
    verbs: ['bestellen', 'zitieren', 'einbestellen', 'rufen'],
    needs:
      /(?<!\p{L})(?:ins|in das|in sein|in ihr|zum|in den|zu) (?:[\p{Ll}-]+ )?\p{L}*(?:[Mm]inisterium|[Aa]ußenamt|[Aa]mt|[Rr]apport|[Kk]anzleramt|[Pp]alast|[Pp]räsidialamt|[Gg]espräch)(?!\p{L})/u,
    sentenceNeeds:
      /(?<!\p{L})(?:\p{L}*[Bb]otschafter\p{L}*|Diplomat\p{L}*|Gesandte\p{L}*|Konsul\p{L}*|Geschäftsträger\p{L}*|\p{L}*[Mm]inister|\p{L}*[Mm]inisterpräsident\p{L}*)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, NOT_MET),
    ...hosts,
    finds: [
      {
        text: 'Ostland zitierte den Botschafter Jens Okker ins Außenministerium.',
        actors: ['ostland', 'jens-okker'],
      },
    ],
    ignores: ['Der Botschafter Jens Okker bestellte in Ostland ein Bier.'],
  },
  {
    id: 'de/event/meeting-off-to-talks',
    kind: 'meeting',
    verbs: ['aufbrechen', 'fliegen', 'weiterreisen', 'weiterfliegen', 'reisen'],
    // "brach zu Gesprächen in die Region auf".
    needs:
      /(?<!\p{L})(?:zu|zum|zur) (?:\p{Ll}+ ){0,2}\p{L}*(?:[Gg]espräche?n?|[Vv]erhandlungen|[Bb]eratungen|[Kk]onsultationen|[Tt]reffen|[Bb]esuch|[Ee]ssen|[Gg]ipfel|[Uu]nterredung|[Kk]onferenz)(?!\p{L})/u,
    unless: wordsOf(PRIVATE, NOT_MET, 'forder\\p{L}*|soll|sollen|sollten?|Journalist\\p{L}*|Demonstranten'),
    ...partyMeets,
    finds: [
      {
        text: 'Karin Lindholm brach am Montag zu Vermittlungsgesprächen in die Region auf.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Karin Lindholm flog nach Ostland.'],
  },
  {
    id: 'de/event/meeting-expected',
    kind: 'meeting',
    verbs: ['erwarten'],
    // Whoever waits for something is no guest: the passive alone.
    needs:
      /(?<!\p{L})(?:wird|werde|werden|wurden?)(?!\p{L})[^]*(?<!\p{L})(?:zu|zum|zur) (?:\p{Ll}+ ){0,2}\p{L}*(?:[Gg]espräche?n?|[Vv]erhandlungen|[Bb]eratungen|[Tt]reffen|[Bb]esuch|[Ee]ssen|[Gg]ipfel|[Uu]nterredung)(?!\p{L})[^]*erwartet(?!\p{L})/u,
    unless: wordsOf(PRIVATE, NOT_MET, 'Journalist\\p{L}*|Demonstranten|Teilnehmer|Zuschauer|Gäste|es'),
    ...meets,
    parties: 2,
    finds: [
      {
        text: 'Jens Okker wird am Montag von Karin Lindholm zu einem Arbeitsessen erwartet.',
        actors: ['jens-okker', 'karin-lindholm'],
      },
    ],
    ignores: [
      'Karin Lindholm erwartet in Ostland neue Ideen zum Gipfel.',
      'In Ostland werden Tausende Demonstranten zum Gipfel erwartet.',
    ],
  },
];
