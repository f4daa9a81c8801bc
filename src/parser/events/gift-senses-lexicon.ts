/** What words of giving and promising say beside giving and promising: fixed phrases, reflexives, things nobody can have. Data. */

/** Nobody is helped by "lieferten sich Kämpfe", "zahlt sich aus", "verabschiedete sich". */
export const REFLEXIVE: ReadonlySet<string> = new Set([
  'stellen',
  'liefern',
  'schenken',
  'zahlen',
  'auszahlen',
  'verschaffen',
  'verteidigen',
  'schützen',
  'verabschieden',
  'austauschen',
  'versprechen',
  'übergeben',
  'erhöhen',
  'verdoppeln',
  'verdreifachen',
  'verstärken',
  'ausweiten',
  'fortsetzen',
  'öffnen',
  'aufnehmen',
  'schicken',
  'ausgeben',
  'überlassen',
  'versorgen',
  'aufheben',
  'senken',
  'aufgeben',
]);

export const REFLEXIVE_ALL_THE_SAME =
  /(?<!\p{L})(?:zur Verfügung|in den Dienst|gegenseitig|untereinander|(?:bereit|einverstanden) (?:erklärt|gezeigt)|verpflichte\p{L}*|einig\p{L}*|geeinigt|entschlossen|entschloss)(?!\p{L})/u;

/** A verb, and what beside it makes something else of it. */
export const FIXED_PHRASES: readonly (readonly [string, string])[] = [
  [
    'stellen',
    'vor (?:[\\p{Ll}]+ ){0,4}\\p{L}*(?:[Pp]robleme?|[Hh]erausforderung(?:en)?|[Pp]robe|[Aa]ufgaben?|[Rr]ätsel|[Ff]ragen?|[Ss]chwierigkeiten|[Hh]ürden?|[Tt]atsachen|[Dd]ilemma)|unter (?:Beobachtung|Druck|Generalverdacht|Strafe|Verdacht|Quarantäne|Hausarrest|Aufsicht|Kuratel)|(?:die|den|das) (?:meisten|größte[nr]?|zweitgrößte[nr]?|zweitmeisten|stärkste[nr]?)|auf (?:eine|die) (?:\\p{Ll}+ )*(?:Stufe|Basis|Grundlage)|in (?:den Schatten|Rechnung|den Vordergrund|den Mittelpunkt|Dienst|einen Zusammenhang)|(?:eine|die) (?:\\p{Ll}+ )*Mehrheit|\\p{L}*[Kk]andidat(?:en|in)?',
  ],
  [
    'geben',
    'recht|Recht|das Wort|den Ton an|die Hand|die Klinke|den Löffel|zu (?:denken|verstehen|erkennen|bedenken|Protokoll)|klein bei|sich (?:geschlagen|zufrieden|gelassen|\\p{Ll}+)|(?:einen|den) (?:\\p{Ll}+ )*Korb|grünes|in Auftrag|in Druck|vor|(?:zur|in) (?:Pflege|Adoption)|der Lächerlichkeit',
  ],
  [
    'schicken',
    'in (?:den Tod|die Wüste|Pension|Rente|den Ruhestand|Urlaub|die Schule)|ins (?:Rennen|Exil|Gefängnis|Bett)|voraus|nach Hause|in den (?:Krieg|Kampf)|an die (?:Börse|Front)',
  ],
  [
    'entsenden',
    'in (?:den|die|das) (?:\\p{L}*-)?(?:Aufsichtsrat|Vorstand|Kommission|Gremium|Jury|Ausschuss|Verwaltungsrat|Stiftungsrat)',
  ],
  [
    'zahlen',
    '(?:teuer|bitter)|mit (?:ihrem|seinem|dem) Leben|(?:einen|den|ihren|seinen) (?:\\p{Ll}+ )*Preis|die Zeche|Lehrgeld|Tribut|Blutzoll',
  ],
  ['liefern', 'ans Messer|(?:gute|schlechte|starke|schwache|solide) Arbeit'],
  ['überlassen', 'sich selbst|dem (?:Zufall|Schicksal|Markt)|ihrem Schicksal|seinem Schicksal|selbst'],
  [
    'übergeben',
    '\\p{L}*(?:[Aa]mt|[Aa]mtes|[Vv]orsitz|[Ff]ührung|[Ll]eitung|[Ss]tab|[Ss]taffelstab|[Gg]eschäfte|[Ss]chlüssel|[Pp]etition|[Bb]rief|[Pp]reis|[Oo]rden|[Dd]ekret|[Uu]nterschriften|[Ll]iste|[Uu]rkunden?)',
  ],
  ['halten', 'für (?:\\p{L}+ ){1,6}'],
  [
    'zusagen',
    '(?:die|ihre|seine|der|eine)n? (?:\\p{Ll}+ )?Anwesenheit|(?:das|ihr|sein) (?:Kommen|Erscheinen)|(?:den|einen|ihren|seinen) (?:Besuch|Termin|Auftritt)',
  ],
  ['versprechen', 'zu viel|(?:Abhilfe|Spannung|Erfolg|Rendite|Gewinn|Wunder)|das Blaue'],
  [
    'zustimmen',
    '(?:der|dieser|seiner|ihrer) (?:\\p{Ll}+ )?(?:Kritik|Aussage|Meinung|Ansicht|Auffassung|These|Einschätzung|Analyse|Darstellung)|in (?:der Frage|diesem Punkt|diesem Sinne?)|darin|insofern',
  ],
  [
    'sorgen',
    'für (?:\\p{Ll}+ ){0,2}(?:Unruhe|Aufsehen|Aufregung|Verhältnisse|Kritik|Wirbel|Diskussion(?:en)?|Debatten?|Gesprächsstoff|Schlagzeilen|Überraschung(?:en)?|Furore|Irritation(?:en)?|Spannung(?:en)?|Ärger|Verwirrung|Zündstoff|Klarheit|Stimmung|Empörung|Verunsicherung|Chaos|Staus?|Probleme|Unmut|Streit|Konflikte)',
  ],
  ['kümmern', 'um (?:ihr|sein|die)e?n? (?:eigenen? )?(?:Enkel|Kinder|Familie|Mutter|Vater|Angelegenheiten)'],
  [
    'schaffen',
    '(?:Fakten|Tatsachen|\\p{L}*[Pp]räzedenzfall|Probleme|Unruhe|Aufstieg|Einzug|Hürde|Sprung|Wende|Klima|Voraussetzungen dafür|es)',
  ],
  [
    'abschaffen',
    '\\p{L}*(?:[Rr]echte?|[Ff]reiheit(?:en)?|[Dd]emokratie|[Pp]arlament|[Ss]ozialpartnerschaft|[Kk]ammern?|[Ff]öderalismus|[Ss]enat|[Gg]ymnasium|[Bb]argeld|[Ff]örderung(?:en)?)',
  ],
  [
    'einführen',
    '\\p{L}*(?:[Tt]odesstrafe|[Kk]ontrollen?|[Mm]aut|[Ss]teuern?|[Ss]teuer|[Vv]erbote?|[Pp]flicht|[Oo]bergrenzen?|[Ff]olter|[Gg]ebühr(?:en)?|[Zz]ensur|[Kk]ürzung(?:en)?|[Ss]charia|[Pp]räsidialsystem)',
  ],
  ['bauen', '\\p{L}*(?:[Zz]aun|[Zz]äune|[Ss]perre|[Mm]auern|[Bb]asis|[Bb]asen|[Bb]ombe|[Aa]tombombe)'],
  ['aufbauen', '\\p{L}*(?:[Dd]ruck|[Ii]mage|[Kk]ulisse|[Ff]ront|[Ss]treitmacht|[Bb]asis|[Zz]aun)'],
  [
    'errichten',
    '\\p{L}*(?:[Zz]aun|[Zz]äune|[Ss]perren?|[Bb]arrieren?|[Bb]asis|[Bb]asen|[Ss]taat|[Kk]alifat|[Dd]iktatur|[Kk]ontrollposten|[Hh]ürden?)',
  ],
  [
    'öffnen',
    'Tür und Tor|Türen und Tore|die Tür|das Feuer|die Augen|die Büchse|Geschäfte|Läden|Märkte|Börsen?|den Mund|(?:ein|das) (?:\\p{Ll}+ )?Fenster',
  ],
  [
    'aufnehmen',
    '(?:\\p{L}*[Kk]redite?|\\p{L}*[Ss]chulden|\\p{L}*[Dd]arlehen|[Aa]nleihen?|[Ff]remdkapital|den Kampf|die Verfolgung|(?:den|eine|die) Spur|Fahrt|Arbeit|Ermittlungen|Kritik|gelassen|positiv|freundlich|skeptisch|mit (?:\\p{Ll}+ )?(?:Skepsis|Freude|Erleichterung|Befremden|Interesse|Genugtuung))',
  ],
  [
    'übernehmen',
    '\\p{L}*(?:[Vv]orsitz|[Rr]olle|[Ss]piel|[Pp]latz|[Bb]all|[Rr]uder|[Kk]ommando|[Kk]ontrolle|[Pp]osten|[Aa]nteile?|[Mm]ehrheit|[Gg]eschäfte|[Rr]egie|[Ll]eitung|[Ff]ührung|[Rr]egierung|[Mm]andat|[Ff]irma|[Nn]achfolge|[Aa]genden|[Rr]essorts?|[Vv]erantwortung|[Ii]nitiative|[Mm]inisterium|[Pp]räsidentschaft)',
  ],
  [
    'eingehen',
    'in (?:ihrer|seiner|der|einer|einem|seinem|ihrem) (?:\\p{Ll}+ )?\\p{L}*(?:[Rr]ede|[Ii]nterview|[Aa]nsprache|[Gg]espräch|[Pp]ressekonferenz|[Vv]ortrag|[Ee]rklärung|[Ss]tatement)|näher|ausführlich|kurz|mit keinem Wort',
  ],
  [
    'verständigen',
    'auf (?:\\p{Ll}+ )?(?:Deutsch|Englisch|Französisch|Russisch|Arabisch|Türkisch)|mit (?:Händen|Gesten|Zeichen)',
  ],
  [
    'beschließen',
    '(?:ihre|seine|die|eine) (?:\\p{Ll}+ )?(?:Rede|Karriere|Reise|Ansprache|Laufbahn|Rundgang)|(?:den|seinen|ihren) (?:Tag|Abend|Besuch|Lebensabend)',
  ],
  [
    'verabschieden',
    '(?:die|den|das|seine?n?|ihre?n?|\\p{N}+) (?:\\p{Ll}+ )?(?:Soldaten|Kollegen|Helfer|Minister|Botschafter|Gäste|Kontingent|Truppe)|Soldaten',
  ],
  [
    'helfen',
    '(?:wird|werde|will) (?:nicht|wenig|kaum)|sich selbst|den (?:Islamisten|Terroristen|Populisten)|Islamisten|Terroristen',
  ],
  ['ausgeben', 'gibt|gab|gaben|ausgegeben'],
  [
    'erhalten',
    '\\p{L}*(?:[Mm]andate?|[Ss]timmen?|[Ss]chützenhilfe|[Rr]ückendeckung|[Pp]reis|[Aa]uszeichnung|[Oo]rden|[Mm]edaille|[Ww]ahlkampf)',
  ],
  [
    'bekommen',
    '\\p{L}*(?:[Mm]andate?|[Ss]timmen?|[Ss]chützenhilfe|[Rr]ückendeckung|[Pp]reis|[Aa]uszeichnung|[Oo]rden|[Mm]edaille|[Ww]ahlkampf|[Pp]robleme|[Aa]ngst)',
  ],
  [
    'lassen',
    'Revue|verstreichen|vorüberziehen|vorbeiziehen|durchblicken|aus (?:dem|einem|den) (?:\\p{L}*[Bb]us(?:sen)?|\\p{L}*[Zz]ug|\\p{L}*[Zz]ügen|Wagen)|auflaufen|die (?:Muskeln|Zeit|Chance|Gelegenheit|Frist)|Zeit|Gelegenheit',
  ],
  ['bestätigen', 'durch|\\p{L}*[Rr]ebellen|\\p{L}*[Mm]edienberichte?|den Tod|Ermittlung\\p{L}*'],
  ['zählen', 'auf (?:die )?(?:[\\p{L}-]+ ){0,3}(?:Wähler|Fans|Stimmen|Basis|Partei|Anhänger)'],
  ['entsprechen', 'mit (?:dem|der|diesem|dieser)|(?:der|den) (?:Wahrheit|Tatsachen|Erwartungen|Fakten)'],
  ['zurückziehen', '\\p{L}*(?:[Kk]andidatur|[Kk]andidaten|[Tt]ruppen|[Kk]apital|[Gg]elder)|aus der Politik'],
];

const RECEPTION = `trost lob(?:es)? beifalls? applaus zuspruchs? kritik anlass gründe? hoffnung(?:en)? anerkennung dank respekts? ehre würdigung schuld mühe interviews? pressekonferenz(?:en)? überblicke? einblicke?
  schwung auftriebs? impulse? anstoß lehren? wettlauf \\p{L}*duelle? \\p{L}*kampf \\p{L}*kämpfe \\p{L}*schlacht(?:en)? gefechte? wortgefechte? begründung(?:en)? argumente? beweise? belege? vorwände? stoff ergebnisse?
  signale? \\p{L}*zeichen glückwünsche grüße gruß absagen? vorteile? nachteile? gehör \\p{L}*rückendeckung atempause antwort(?:en)? stellungnahmen? kommentare? hinweise? tipps? rats? ratschläge segen ton
  richtung ausschlag vorrang vorzug priorität spielraum \\p{L}*rätsel eindruck einfluss beachtung glauben aufmerksamkeit vertrauen(?:s)? kraft mut rückhalt bedingung(?:en)? fragen?
  anträge? forderung(?:en)? diagnosen? anzeigen? \\p{L}*probleme? aufgaben? zeit führung mehrheit präsenz vorbilds? bild bilder erklärung(?:en)? gewissheit schub nahrung rahmen raum startschuss abschuss entwarnung(?:en)?
  schützenhilfe \\p{L}*vorlagen? munition\\p{L}*argumente gesprächsstoff zündstoff fakten tempo takt note noten gelegenheit chancen? anschein note gestalt kontra paroli`;

const FIGHTING = `\\p{L}*kriegs? \\p{L}*kampf \\p{L}*kämpfe \\p{L}*angriffe? beschuss(?:es)? \\p{L}*offensiven? bombardements? bombardierung(?:en)? drucks? vorsprungs? rückstands? kurs(?:es)? \\p{L}*streits? proteste? \\p{L}*streiks?
  \\p{L}*debatten? diskussion(?:en)? zorns? wut ängste? spannung(?:en)? einfluss macht vormachtstellung stellung position führung risiko risiken gefahr(?:en)? karriere serie siegesserie ermittlung(?:en)? reisen? wahlkampf wahlkampfes
  tour \\p{L}*politik propaganda \\p{L}*belagerung vormarsch marsch tempos? vorwürfe terrors? milizen rebellen islamisten terroristen kampagnen? studiums? attacken? repression(?:en)? unterdrückung siedlungsbaus? kontrollen? überwachung
  präsenz \\p{L}*steuern? strafen? zwänge? wirkung preise? kosten mieten`;

/** Things that are the object of these verbs in their other senses; in small letters, as expressions. */
export const ABSTRACT_OBJECTS: readonly { readonly verbs: readonly string[]; readonly nouns: string }[] = [
  {
    verbs: [
      'geben',
      'abgeben',
      'gewähren',
      'liefern',
      'schenken',
      'spenden',
      'schicken',
      'senden',
      'stellen',
      'überlassen',
      'verschaffen',
      'investieren',
      'erhalten',
      'bekommen',
      'zahlen',
      'ermöglichen',
      'erlauben',
      'leihen',
      'vergeben',
    ],
    nouns: RECEPTION,
  },
  {
    verbs: [
      'finanzieren',
      'verstärken',
      'erhöhen',
      'ausweiten',
      'ausbauen',
      'fortsetzen',
      'verdoppeln',
      'beenden',
    ],
    nouns: FIGHTING,
  },
  {
    verbs: ['ankündigen', 'bekanntgeben', 'vorbereiten'],
    nouns: `anfragen? prüfung(?:en)? überprüfung(?:en)? debatten? diskussion(?:en)? widerstands? kritik klagen? proteste? demonstration(?:en)? \\p{L}*streiks? reden? pressekonferenz berichts? abschuss(?:es)? tod(?:es)? kandidatur evaluierung
      abstimmung(?:en)? sondersitzung(?:en)? referendums? volksabstimmung anträge? antrags? beschwerden? konsequenzen maßnahmenverschärfung \\p{L}*steuern? einspruchs? rechtsmittel boykotts? angriffe? razzien razzia kontrollen rücktritt(?:s|es)? wechsels? trennung scheidung`,
  },
  {
    verbs: ['zubilligen'],
    nouns: `absicht(?:en)? umstände? motive? erfolge? verdienste? kompetenz(?:en)? glaubwürdigkeit chancen? mut rolle bedeutung`,
  },
];
