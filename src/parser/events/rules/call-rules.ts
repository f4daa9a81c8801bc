/** Telephone and video calls between named parties: held, planned, asked for (CAMEO 041). */
import { hinted, type EventRule } from '../event-rule';
import { meets } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

/** A habit, a story, or only possible. */
const NO_SINGLE_CALL = wordsOf(
  '[Rr]egelmäßig|gerne?|oft|öfter|häufig|ständig|täglich|wöchentlich|jederzeit|könnten?|Film\\p{L}*|Roman|Serie|Satire|Komiker\\p{L}*|Häftling\\p{L}*',
);

export const callRules: readonly EventRule[] = [
  {
    id: 'de/event/call-verb',
    kind: 'call',
    verbs: ['telefonieren'],
    unless: NO_SINGLE_CALL,
    ...meets,
    finds: [
      {
        text: 'Karin Lindholm hat am Freitag mit Jens Okker telefoniert.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'held',
      },
      {
        text: 'Ostland und Westland wollen am Montag telefonieren.',
        actors: ['ostland', 'westland'],
        status: 'planned',
      },
    ],
    ignores: [
      'Karin Lindholm telefonierte am Freitag nicht mit Jens Okker.',
      'Die Kinder telefonierten lange.',
    ],
  },
  {
    id: 'de/event/call-ring',
    kind: 'call',
    verbs: ['anrufen', 'durchklingeln', 'anklingeln'],
    // Courts, councils and the like are appealed to, not rung up.
    unless:
      /(?<!\p{L})(?:(?:könn|müss|soll|dürf)(?:t?en?|te|ten)|\p{L}*(?:[Gg]ericht|[Ss]icherheitsrat|[Ss]chiedsrichter|[Ss]chlichtungsstelle|[Ww]ächterrat)\p{L}*|(?<!(?:Chef|Generalsekretär)(?:in|s)? der )(?:Vereinten Nationen|UNO?))(?!\p{L})/u,
    frame: 'mutual',
    subject: 'caller',
    target: 'callee',
    parties: 2,
    finds: [
      { text: 'Karin Lindholm rief Jens Okker am Abend an.', actors: ['karin-lindholm', 'jens-okker'] },
    ],
    ignores: ['Ostland rief das Gericht an.'],
  },
  {
    id: 'de/event/call-with-title',
    kind: 'call',
    verbs: [
      'anrufen',
      'vorschlagen',
      'gratulieren',
      'bitten',
      'beschwören',
      'unterrichten',
      'informieren',
      'mitteilen',
      'erreichen',
      'danken',
      'zusagen',
      'versichern',
      'sagen',
      'ankündigen',
      'erklären',
      'beraten',
      'besprechen',
      'abstimmen',
      'reden',
      'sprechen',
    ],
    // The other side is known by its office alone: "beide Generäle", "seinem Amtskollegen".
    needs: hinted(
      /minister|olleg|räsident|eneräle|chef|otschafter|anzler|remier/u,
      /(?<!\p{L})(?:beiden?|allen?|den|dem|der|seine[nmr]?|ihre[nmr]?|meine[nmr]?|unsere[nmr]?) (?:\p{Ll}+ )?\p{L}*(?:minister|[Kk]olleg|[Pp]räsident|[Gg]eneräle|[Rr]egierungschef|[Ss]taatschef|[Bb]otschafter|[Kk]anzler|[Pp]remier)\p{L}*(?!\p{L})/u,
    ),
    sentenceNeeds:
      /(?<!\p{L})(?:[Tt]elefonisch|fernmündlich|am Telefon|per Telefon|(?:ruf|rief)\p{L}*(?!\p{L})[^]*(?<!\p{L})an|angerufen)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:nicht|vergeblich|versuch\p{L}*|Redaktion|Zeitung)(?!\p{L})/u,
    ...meets,
    targetBy: ['von'],
    finds: [
      { text: 'Karin Lindholm rief beide Generäle am Abend getrennt an.', actors: ['karin-lindholm'] },
      { text: 'Jens Okker hat seinen Amtskollegen telefonisch informiert.', actors: ['jens-okker'] },
    ],
    ignores: [
      'Karin Lindholm rief den Präsidenten zur Ruhe auf.',
      'Jens Okker hat seinen Amtskollegen informiert.',
    ],
  },
  {
    id: 'de/event/call-noun',
    kind: 'call',
    nouns:
      /^(?:\p{L}+-)*(?:\p{L}*telefonats?|\p{L}*telefonate[n]?|\p{L}*telefongespräch(?:e|en|s|es)?|ferngespräch(?:e|en|s|es)?|telefonanrufs?|(?:telefon|video|konferenz|\p{L}*krisen)?schalten?|\p{L}*schaltkonferenz(?:en)?|online-?(?:gespräch|gipfel|treffen)s?|videotreffens?|blitzgespräch(?:s|es)?|(?:telefon|video)(?:konferenz(?:en)?|telefonats?|telefonate[n]?|beratung(?:en)?)|telekonferenz(?:en)?|(?:video|funk)gespräch(?:e|en|s|es)?|(?:video|telefon)gipfels?|video-gipfels?|anrufs?)$/u,
    unless: waysOf(
      /abgehört\p{L}*|abhör\p{L}*|hört\p{L}*(?!\p{L})[^]*(?<!\p{L})ab|mitgeschnitten\p{L}*/u,
      /Mitschnitt\p{L}*|belausch\p{L}*|an die Presse|Interview|Notruf\p{L}*|anonym\p{L}*|wäre/u,
      /steht (?:\p{L}+ )*aus|vergeblich|kein(?:en)? Anruf|nicht zustande|nicht stattgefunden|nicht (?:geplant|vorgesehen|angesetzt)/u,
      // "bei jedem Anruf", "Ein Anruf genüge": of any, and of none; "schalten" in small letters is a verb.
      /jede[mnrs]? (?:\p{Ll}+ )?(?:Anruf|Telefonat|Telefongespräch)\p{Ll}*|[Ee]in (?:kurzer |einziger )?Anruf (?:genüg|reich|kost|hilf|helf|würd|hätt)\p{Ll}*|schalten?/u,
      /fand\p{L}* nicht statt|wart\p{L}* auf|gewartet|platzte|geplatzt|abgesagt|Skilift|(?<!(?:laut|Laut|Angaben) (?:der )?)Zeitung(?! (?:[\p{L}-]+ )?zufolge)/u,
      /Redaktion|Hotline|[Mm]ein\p{Ll}* Anrufe?|[Aa]nrufe? (?:bei|beim|in|im) (?:der |dem |den )?\p{L}*(?:[Bb]otschaft|[Bb]üro|[Kk]onsulat|[Pp]ressestelle)|(?:Anruf|Telefonat)\p{Ll}*(?!\p{L})[^,]* (?:bl(?:ei|ie)b\p{L}* aus|ausgeblieben|teurer|billiger)|Anruf\p{L}* (?:eine[rs]|von|de[rs]) (?:\p{Ll}+ )?(?:Reporter|Journalist|Bürger|Anwohner|Zeuge|Nachbar)\p{L}*/u,
    ),
    ...meets,
    finds: [
      {
        text: 'Karin Lindholm führte ein Telefonat mit Jens Okker.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'held',
      },
      { text: 'Ostland bestätigte das Telefonat zwischen Karin Lindholm und Jens Okker.' },
      {
        text: 'Karin Lindholm und Jens Okker schweigen. Der Zeitung Seebote zufolge fand das letzte Telefonat der beiden Politiker im Juni statt.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm sagte, dass der Plan am Abend in einer Telefonkonferenz besprochen werden würde.',
        actors: ['karin-lindholm'],
        status: 'planned',
      },
      {
        text: 'Westland hat um ein Telefongespräch mit Ostland gebeten.',
        actors: ['westland', 'ostland'],
        status: 'requested',
      },
    ],
    ignores: [
      'Ein Telefonat mit der Redaktion kam nicht zustande.',
      'Anrufer meldeten den Brand.',
      'Ein Telefonat zwischen Karin Lindholm und Jens Okker kam nicht zustande.',
      'Wer bei jedem Anruf einknicke, habe nichts zu sagen, meinte Karin Lindholm.',
      'Wir schalten am Abend um, sagte Karin Lindholm.',
    ],
  },
  {
    id: 'de/event/call-by-phone',
    kind: 'call',
    verbs: [
      'sprechen',
      'beraten',
      'reden',
      'unterhalten',
      'austauschen',
      'konferieren',
      'zusammenschalten',
      'zuschalten',
      'erörtern',
      'besprechen',
      'verständigen',
      'einigen',
      'verbinden',
      'verhandeln',
      'vereinbaren',
      'verabreden',
      'informieren',
      'unterrichten',
      'bitten',
      'erreichen',
      'versichern',
      'zusagen',
      'zusichern',
      'versprechen',
      'melden',
      'drängen',
      'warnen',
      'auffordern',
      'aussprechen',
    ],
    needs: hinted(
      /elefon|Handy|Draht|Apparat|Video|ernmündlich|[Hh]örer|eitung|erbindung|zusammen/u,
      waysOf(
        /[Aa]m (?:\p{L}+ )?\p{L}*[Tt]elefon/u,
        /(?:[Üü]ber|[Aa]uf) (?:das|dem) (?:rote\p{L}* Telefon|Handy|Mobiltelefon)|heiße[nr]? Draht/u,
        /[Aa]m Apparat|[Tt]elefonisch|[Pp]er Telefon|[Pp]er Video(?:schalte|konferenz|anruf)?/u,
        /[Ff]ernmündlich|via Video\p{L}*|zum (?:Telefon)?[Hh]örer|zum \p{L}*[Tt]elefon|den Hörer/u,
        /(?:sicheren?|abhörsicheren?|verschlüsselten?|stehenden?) (?:Telefon)?(?:[Ll]eitung|[Vv]erbindung)/u,
        /zusammen(?:geschaltet|schalt\p{L}*)|schalt\p{L}*(?!\p{L})[^]*zusammen/u,
      ),
    ),
    ...meets,
    finds: [
      {
        text: 'Am Telefon sprach Karin Lindholm mit Jens Okker über die Häfen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm erreichte Jens Okker am Sonntag auf dem Handy.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm und Jens Okker schalteten sich am Dienstag per Video zusammen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm sprach mit Jens Okker über die Häfen am Kai.',
      'Karin Lindholm sagte der Zeitung am Telefon, sie bleibe.',
    ],
  },
  {
    id: 'de/event/call-put-through',
    kind: 'call',
    verbs: ['verbinden'],
    needs:
      /(?<!\p{L})l(?:ass|äss|ieß)\p{L}* sich (?:[\p{L}\d-]+ )*mit [^,]*verbinden|sich (?:[\p{L}\d-]+ )*mit [^,]*verbinden l(?:ass|äss|ieß)/u,
    unless: /(?<!\p{L})(?:Zentrale|Redaktion|Hotline|Notruf\p{L}*|Auskunft)(?!\p{L})/u,
    ...meets,
    finds: [
      {
        text: 'Karin Lindholm ließ sich am Abend mit Jens Okker verbinden.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: ['Die Brücke soll Ostland mit Westland verbinden.'],
  },
  {
    id: 'de/event/call-told-by-phone',
    kind: 'call',
    verbs: [
      'mitteilen',
      'sagen',
      'erklären',
      'abringen',
      'schildern',
      'danken',
      'klarmachen',
      'ankündigen',
      'anbieten',
    ],
    // To somebody public: "hat Okker am Telefon so mitgeteilt"; what is told a paper names no second party.
    needs: hinted(
      /elefon|ernmündlich/u,
      /(?<!\p{L})(?:[Aa]m Telefon|[Tt]elefonisch|[Pp]er Telefon|[Ff]ernmündlich)(?!\p{L})/u,
    ),
    unless:
      /(?<!\p{L})(?:Zeitung|Redaktion|Sender|Agentur|Reporter\p{L}*|Journalist\p{L}*|Interview|Fernseh\p{L}*|nicht|vergeblich)(?!\p{L})/u,
    ...meets,
    parties: 2,
    finds: [
      {
        text: 'Das hat Karin Lindholm auch Jens Okker am Telefon so mitgeteilt.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: ['Karin Lindholm sagte der Zeitung am Telefon, sie vertraue Jens Okker.'],
  },
  {
    id: 'de/event/call-telephonic',
    kind: 'call',
    nouns:
      /^(?:telefonische?[mnrs]?|fernmündlich\p{L}*|telefon|\p{L}*hörer|apparat|leitung|strippe|draht|nummer|telefondraht)$/u,
    needs: waysOf(
      /[Tt]elefonisch\p{L}*|[Ff]ernmündlich\p{L}*|[Aa]m Telefon|[Pp]er Telefon|[Aa]ns Telefon/u,
      /(?:[Aa]m|[Aa]ns|[Zz]um|[Üü]bers|[Üü]ber das) roten? Telefon|zum \p{L}*(?:[Hh]örer|[Tt]elefon)|am Apparat/u,
      /an (?:der Strippe|den Apparat)|in der Leitung|[Ee]nde der Leitung/u,
      /(?:wähl\p{L}*|gewählt)(?!\p{L})[^]*Nummer|Nummer[^]*gewählt|(?:[Üü]ber|[Aa]n) (?:de[nm]|einen) heißen Draht/u,
    ),
    unless:
      /(?<!\p{L})(?:nicht|weder|könnten?|müssten?|müssen?|muss|sollten?|solle|soll|möge|dürfe|versuch\p{L}*|(?<![–—] )vergeblich|erreichbar|Redaktion|Sender|Zeitung|Umfrage|befragt\p{L}*)(?!\p{L})/u,
    ...meets,
    targetBy: ['von', 'bei'],
    parties: 2,
    finds: [
      {
        text: 'Karin Lindholm gratulierte Jens Okker telefonisch zur Wahl.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm griff zum Hörer, um Jens Okker zu warnen.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      {
        text: 'Karin Lindholm soll sich telefonisch bei Jens Okker beschwert haben – vergeblich, wie es heißt.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
      { text: 'Karin Lindholm hatte Jens Okker am Apparat.', actors: ['karin-lindholm', 'jens-okker'] },
      {
        text: 'Karin Lindholm ließ sich am Telefon von Jens Okker den Stand der Arbeiten schildern.',
        actors: ['karin-lindholm', 'jens-okker'],
      },
    ],
    ignores: [
      'Karin Lindholm war telefonisch nicht erreichbar.',
      'Karin Lindholm ist in Ostland die Nummer eins.',
      'Das rote Telefon zwischen Ostland und Westland steht im Museum.',
      'Karin Lindholm solle endlich zum Hörer greifen und Jens Okker beruhigen, sagte Ulf Brenn.',
    ],
  },
  {
    id: 'de/event/call-unspecified-talk',
    kind: 'call',
    verbs: ['diskutieren', 'besprechen', 'erörtern'],
    nouns: /^(?:gespräch(?:s|es)?|unterredung|unterhaltung)$/u,
    // Two named people of two states, no place, no table: most often told of a call. The title then says "Gespräch".
    needs: /(?<!\p{L})(?:mit|zwischen|und)(?!\p{L})/u,
    unless: waysOf(
      /im Gespräch mit|[Bb]ühne|[Pp]odium\p{L}*|Podiumsdiskussion|Talkshow|Fernsehduell|TV-\p{L}+|Sendung|Buch|Theater\p{L}*|bei „[^“]*“|Sender|Zeitung|Agentur|Journalist\p{L}*|Reporter\p{L}*|Interview/u,
      /Fernseh\p{L}*|persönlich\p{L}*|Treffen|traf(?:en)?|trifft|getroffen/u,
      /zusammen(?:ge|zu)?(?:kommen|treffen|traf|troffen)\p{L}*|(?:kam|kamen|kommt|kommen|traf|trafen|treffen)(?!\p{L})[^]*(?<!\p{L})zusammen|angesetzt|anberaumt|empfing|empfängt|empfangen/u,
      /besuch\p{L}*|reist\p{L}*|in \p{Lu}\p{L}+ (?:zu|mit)|Vertretern?|Delegation\p{L}*/u,
      // "In Osthaven gab es ein Gespräch": who talks in a town sits together; "führte Anna Berg" signs an interview.
      /[Ii]n (?!Januar|Februar|März|April|Mai(?!\p{L})|Ju[nl]i|August|September|Oktober|November|Dezember|Bezug|Sachen|Sorge|Fragen|Kürze|Zukunft|Anwesenheit|Abwesenheit|Gegenwart|Form|Wahrheit|Zusammenhang|Hinblick)\p{Lu}\p{L}+|im (?:Kreml|Kanzleramt|Bundeskanzleramt|Präsidentenpalast|Präsidialamt|Élysée\p{L}*|Weißen Haus|Schloss|Vatikan|Außenministerium|Hotel|Palast)|führten? \p{Lu}\p{L}+ \p{Lu}[\p{L}-]+\.?$/u,
      // Nobody says who talks: "Diskutiert werden soll über …".
      /(?:[Dd]iskutiert|[Bb]esprochen|[Ee]rörtert) (?:wird|werden|wurden?|worden)/u,
    ),
    ...meets,
    acrossStates: true,
    parties: 2,
    finds: [
      {
        text: 'Während eines Gesprächs mit Jens Okker soll Karin Lindholm nach den Häfen gefragt haben.',
        actors: ['karin-lindholm', 'jens-okker'],
        status: 'reported',
      },
    ],
    ignores: [
      'Karin Lindholm sagte im Gespräch mit der Zeitung, sie bleibe.',
      'Das Gespräch dauerte lange.',
      'Nach einem Gespräch mit Karin Lindholm trat der ostländische Hafenminister Ulf Brenn zurück.',
      'In Osthaven gab es eine Unterredung zwischen dem ostländischen Minister Jens Okker und der westländischen Ministerin Karin Lindholm.',
      'Diskutiert werden soll über Häfen, Ostland und Westland.',
    ],
  },
];
