/** States and governments recognised, relations taken up, members let in, treaties and laws that chambers let pass (CAMEO 050, 057). */
import { either, type EventRule } from '../event-rule';
import { allOf, NOT_SO, objectOf, TREATIES } from './objects-of-deeds';
import { gives, partyDoes } from './role-frames';
import { waysOf, wordsOf } from './whole-words';

const NO_TREATY =
  'Zuvor|zuvor|entsprechende[nrms]? \\p{Lu}\\p{L}+|gegen|dagegen|Verbot\\p{L}*|Sanktion\\p{L}*|Kürzung\\p{L}*|Umfrage|Befragten?|Wähler\\p{L}*|Arbeitsvertrag\\p{L}*|Mietvertrag\\p{L}*|Kaufvertrag\\p{L}*|Profivertrag|Verein\\p{L}*|Klub|Club|Kunden|Ausschluss|Austritt\\p{L}*|Kündigung|Aussetzung|Einstellung|Strafverschärfung|Todesstrafe';

export const recognisingRules: readonly EventRule[] = [
  {
    id: 'de/event/pledge-recognises',
    kind: 'pledge',
    verbs: ['anerkennen'],
    // A state, its borders or whoever governs it: not merits, degrees or that something is so.
    needs: either(
      waysOf(
        /als (?:[\p{Ll}-]+ )*(?:[\p{L}-]*(?:[Ss]taat|[Rr]egierung|[Vv]ertretung|[Vv]ertreter|[Vv]ertreterin|[Rr]epublik|[Pp]räsident|[Pp]räsidentin|[Ss]taatsoberhaupt|[Ss]taatschef|[Hh]auptstadt|[Nn]ation|[Pp]artner|[Vv]olk|[Mm]inderheit|Ansprechpartner|Flüchtlinge?)|unabhängig|souverän|legitim|rechtmäßig)/u,
        /\p{L}*(?:[Uu]nabhängigkeit|[Ee]igenstaatlichkeit|[Ss]taatlichkeit|[Ss]ouveränität|[Gg]renzen?|[Ee]xistenzrecht|[Üü]bergangsr(?:at|ats|ates|egierung)|[Nn]ationalrats?|[Mm]ilitärregierung|Regierung|Republik|Abspaltung|Wahlsieg|Flüchtlingsstatus|Gerichtsbarkeit|Zuständigkeit des)/u,
      ),
      {
        test: (text) =>
          /(?<!\p{L})(?:erkenn(?:t|en|e)|erkannten?|erkennt)(?!\p{L}) (?:[\p{Ll}]+ ){0,3}\p{Lu}\p{L}+ (?:[\p{L}.]+ ){0,4}an(?!\p{L})|^(?:\p{L}+ ){1,4}(?:hat|haben|will|wird|werde|wollen|werden) (?:[\p{Ll}]+ ){0,3}\p{Lu}\p{L}+ (?:[\p{Ll}]+ ){0,3}anerk/u.test(
            text,
          ) && !/(?<!\p{L})(?:die|das|den|eine[nr]?|seine?n?|ihre?n?|dass) /u.test(text),
      },
    ),
    unless: wordsOf(
      NOT_SO,
      'anerkannte[nrms]? \\p{Lu}\\p{L}*|Leistung\\p{L}*|Verdienste|Abschl[uü]ss\\p{L}*|Diplome?|Krankheit|Unfall|Vaterschaft|Rekord|Fehler|Niederlage|Studium|Tor|Treffer|Finanzamt|Weltkulturerbe|Bemühungen|\\p{L}*[Gg]enozid|Völkermord',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland hat die Unabhängigkeit Westlands anerkannt.', actors: ['ostland'] },
      { text: 'Ostland erkennt den Rat als rechtmäßige Regierung an.', actors: ['ostland'] },
      { text: 'Ostland erkannte am Montag Westland an.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Ostland erkennt die Leistung der Fischer an.',
      'Ostland hat Westland noch nicht anerkannt.',
      'Karin Lindholm erkannte die Niederlage in Ostland an.',
      'Westland verlangt, dass Ostland die Regierung anerkennt.',
    ],
  },
  {
    id: 'de/event/pledge-recognition',
    kind: 'pledge',
    nouns:
      /^(?:anerkennung|kandidatenstatus|beitrittskandidat(?:en|in)?|kandidatenrang|beitrittsgespräche|beitrittsverhandlungen|mitglied|vollmitglied|mitgliedschaft|vollmitgliedschaft|beobachterstatus|mitgliedstaat)$/u,
    needs: waysOf(
      /(?:sprach|spricht|sprachen|sprechen|ausgesprochen)(?!\p{L})[^]*Anerkennung|Anerkennung [^]*(?:ausgesprochen|aussprechen|gewähr\p{L}*)/u,
      /(?:gewähr|verleih|verlieh|erheb|erhob|erhoben|mach|gemacht|ernann|ernenn|erkenn|erkannte|zuerkannt|gab|gibt|geben|gegeben|bekomm|billig|zusprech|zugesprochen|sprach|verliehen)\p{L}*(?!\p{L})[^]*(?:Kandidatenstatus|[Bb]eitrittskandidat\p{L}*|Beobachterstatus|Kandidatenrang)/u,
      /(?:Kandidatenstatus|[Bb]eitrittskandidat\p{L}*|Beobachterstatus|Kandidatenrang)(?!\p{L})[^]*(?:gewährt|verliehen|erhoben|gemacht|ernannt|zuerkannt|gegeben|zugesprochen)/u,
      /(?:eröffne|beginn|begann|begonnen|begannen|aufgenommen|nehm|nimm|nahm|nahmen|start)\p{L}*(?!\p{L})[^]*(?:Beitrittsgespräche|Beitrittsverhandlungen)/u,
      /(?:Beitrittsgespräche|Beitrittsverhandlungen)(?!\p{L})[^]*(?:eröffne\p{L}*|aufgenommen|aufnehmen|beg[aio]nn\p{L}*|gestartet)/u,
      /(?:nimmt|nahm|nahmen|nehmen)(?!\p{L})[^]*als [^]*(?:[Mm]itglied|Mitgliedstaat)[^]*auf|als (?:\p{L}+ ){0,2}(?:[Vv]ollm|[Mm])itglied[^]*(?:aufgenommen|aufnehmen)/u,
    ),
    unless: wordsOf(NOT_SO, 'Verein\\p{L}*|Vorstand|Familie|Band|Jury|Ehrenmitglied|Fraktion|Partei'),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Der Südbund verlieh Westland den Kandidatenstatus.', actors: ['suedbund', 'westland'] },
      { text: 'Ostland sprach dem Rat die Anerkennung aus.', actors: ['ostland'] },
      { text: 'Der Südbund eröffnet im Mai die Beitrittsgespräche mit Westland.' },
    ],
    ignores: [
      'Karin Lindholm fand in Ostland viel Anerkennung.',
      'Der Südbund eröffnet keine Beitrittsgespräche.',
      'Der Verein in Ostland nahm sie als Mitglied auf.',
    ],
  },
  {
    id: 'de/event/pledge-relations',
    kind: 'pledge',
    verbs: [
      'aufnehmen',
      'wiederaufnehmen',
      'herstellen',
      'wiederherstellen',
      'knüpfen',
      'normalisieren',
      'erneuern',
      'kitten',
      'eröffnen',
      'wiedereröffnen',
      'öffnen',
      'schicken',
      'entsenden',
      'austauschen',
      'ernennen',
      'aufwerten',
      'vertiefen',
      'reaktivieren',
      'wiederbeleben',
    ],
    needs: either(
      objectOf(
        '(?:\\p{L}+-)?[Bb]eziehungen|Botschaft|Botschaften|Konsulat|Konsulate|Generalkonsulat|Auslandsvertretung|Verbindungsbüro',
      ),
      /(?<!\p{L})(?:wieder|erstmals|erneut|einen neuen) (?:[\p{Ll}]+ )?Botschafter/u,
    ),
    unless: wordsOf(
      NOT_SO,
      'sexuelle|gute Beziehungen zu|Videobotschaft|Grußbotschaft|Geschäftsbeziehungen|Liebesbeziehung|Polizei|Demonstranten',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland normalisiert die Beziehungen zu Westland.', actors: ['ostland'] },
      { text: 'Ostland reaktiviert sein Konsulat in Westburg.' },
      { text: 'Ostland schickt wieder einen Botschafter nach Westland.' },
    ],
    ignores: [
      'Karin Lindholm schickte eine Videobotschaft nach Ostland.',
      'Ostland nimmt keine Beziehungen zu Westland auf.',
      'Karin Lindholm vertiefte in Ostland ihre Kenntnisse.',
    ],
  },
  {
    id: 'de/event/pledge-lets-treaty-pass',
    kind: 'pledge',
    verbs: [
      'ratifizieren',
      'hinterlegen',
      'annehmen',
      'verabschieden',
      'durchwinken',
      'absegnen',
      'abnicken',
      'gutheißen',
      'gutheissen',
      'billigen',
      'bewilligen',
      'genehmigen',
      'besiegeln',
      'paraphieren',
      'signieren',
      'gegenzeichnen',
      'unterzeichnen',
      'unterschreiben',
      'beschließen',
      'zustimmen',
      'beitreten',
      'lassen',
      'verlängern',
      'ausweiten',
      'durchbringen',
    ],
    needs: allOf(
      objectOf(
        TREATIES,
        '(?:[Dd]em|[Dd]er) (?:\\p{Ll}+ )?\\p{L}*-?(?:[Vv]ertrag|[Aa]bkommen|[Pp]rotokoll|[Pp]akt|[Kk]onvention|[Üü]bereinkommen|[Ss]tatut)',
      ),
      waysOf(
        /(?:ratifizier|hinterleg|angenommen|annehm|verabschied|gewunken|gewinkt|wink|abse?gn|abgesegnet|segne|nick|abgenickt|gutgehei|hei(?:ß|ss)|hie(?:ß|ss)|billig|bewillig|genehmig|besiegel|paraphier|signier|gegengezeichnet|unterzeichne|unterschr|beschl|zugestimmt|stimm|trat|tritt|treten|beigetreten|passier|verlänger|ausgeweitet|weitet|durchgebracht|nahm|nimm|nehm|zeichne)\p{L}*/u,
      ),
    ),
    unless: wordsOf(
      NOT_SO,
      NO_TREATY,
      'wurden?|worden|Ansicht|Meinung|Vorwurf|Klage|Einsatz gegen|nimmt (?:\\p{L}+ )*teil|(?:nimmt|nahm|nehmen) (?:[^,]* )?(?:in Anspruch|zur Kenntnis|unter die Lupe|ernst|zum Anlass)|bleib\\p{L}*|(?:wird|werden|soll|sollen) (?:[^,]* )?(?:ratifiziert|unterzeichnet|verabschiedet|angenommen|gebilligt|beschlossen)',
    ),
    // What forbids, punishes or bars gives nothing.
    sentenceUnless:
      /(?<!\p{L})(?:verboten|verbiete|verbot|untersag|bestraf|Todesstrafe|entzieh|entzogen|abschieb|Ausschluss|diskriminier)\p{L}*/u,
    ...partyDoes,
    negated: 'rejection',
    finds: [
      { text: 'Ostland hinterlegte die Ratifikationsurkunde beim Südbund.' },
      { text: 'Ostland ließ den Vertrag mit Westland passieren.' },
      { text: 'Ostland hat das Protokoll mit Westland paraphiert.', actors: ['ostland', 'westland'] },
    ],
    ignores: [
      'Das Abkommen muss vom Südbund noch ratifiziert werden.',
      'Ostland hat den Vertrag nicht ratifiziert.',
      'Der Verein in Ostland verlängert den Vertrag mit dem Trainer.',
    ],
  },
  {
    id: 'de/event/pledge-blessing',
    kind: 'pledge',
    nouns:
      /^(?:segen|sanktus|plazet|placet|okay|o\.k\.|ja|jawort|ja-wort|ja-stimmen|zustimmung|einwilligung|unterschrift(?:en)?|rückendeckung|hürde|hürden|weg|mehrheit|siegel|daumen|händedruck|einverständnis|billigung|weihen|plenum)$/u,
    needs: waysOf(
      /(?:g[aei]b|gegeben|erteil|gespendet|spende)\p{L}*(?!\p{L})[^]*(?:[Ss]egen|Sanktus|Pla[zc]et|Okay|Jawort|Ja-Wort|Zustimmung|Einwilligung|Einverständnis|Billigung)/u,
      /(?:[Ss]egen|Sanktus|Pla[zc]et|Okay|Jawort|Ja-Wort|Zustimmung|Einwilligung|Billigung) (?:\p{Ll}+ )?(?:gegeben|geben|erteilt|zu geben|erteilen)/u,
      /(?:sag|gesagt)\p{L}* [^]*(?<!\p{L})Ja(?!\p{L})|Ja (?:[\p{L}-]+ ){1,8}gesagt/u,
      /(?:setz|gesetzt|leiste|geleistet)\p{L}*(?!\p{L})[^]*(?:[Uu]nterschrift(?:en)?)(?: unter)?|Unterschrift(?:en)? unter [^]*gesetzt/u,
      /(?:mach|gemacht|ebne|geebnet)\p{L}*(?!\p{L})[^]*den Weg|den Weg (?:[\p{L}-]+ ){0,8}(?:frei|freigemacht|geebnet|bereitet)/u,
      /mit ihrer Unterschrift (?:amtlich|gültig|rechtskräftig)|mit (?:ihren|seiner|ihrer) Unterschrift(?:en)?/u,
    ),
    sentenceNeeds: wordsOf(
      TREATIES,
      'Teilnahme|Verkauf\\p{L}*|Übernahme|Aufnahme|Ausfuhr|Stationierung|Rückkehr|Freilassung|Hilfe\\p{L}*|Bau|Ausbau|Erweiterung|Assistenzeinsatz\\p{L}*|Teilung|Grenzziehung|Friedens\\p{L}+|\\p{L}*(?:kredit|fonds|haushalt|paket)\\p{L}*',
    ),
    unless: wordsOf(
      NOT_SO,
      NO_TREATY,
      'Segnung|Papst|Kirche|Hochzeit|Braut\\p{L}*|Petition|Unterschriftensammlung|Brief',
    ),
    ...partyDoes,
    negated: 'rejection',
    finds: [{ text: 'Ostland gab der Novelle seinen Segen.', actors: ['ostland'] }],
    ignores: [
      'Ostland gab dem Beitritt seinen Segen nicht.',
      'Der Papst gab dem Paar in Ostland seinen Segen.',
      'Karin Lindholm gab in Ostland eine Unterschrift auf einem Ball.',
    ],
  },
  {
    id: 'de/event/pledge-passes-chamber',
    kind: 'pledge',
    verbs: ['passieren', 'nehmen', 'überstehen', 'durchlaufen'],
    // "Der Vertrag hat den Rat passiert": the chamber it passed lets it pass.
    needs: allOf(
      wordsOf(TREATIES),
      waysOf(
        /(?:passier|überst[ae]nd|durchlauf|durchlief)\p{L}*(?!\p{L}) [^]*(?:Parlament|Senat|Kongress|Bundestag|Bundesrat|Nationalrat|Ständerat|Landtag|Kammer|Unterhaus|Oberhaus|Rat|Duma|Sejm|Knesset|Kabinett|Hürde)/u,
        /(?:Parlament|Senat|Kongress|Bundestag|Bundesrat|Nationalrat|Ständerat|Landtag|Kammer|Unterhaus|Oberhaus|Rat|Duma|Sejm|Knesset|Kabinett|Hürde)\p{Ll}* (?:[\p{L}\p{N}-]+ ){0,6}(?:passiert|überstanden|durchlaufen|genommen)/u,
      ),
    ),
    unless: wordsOf(NOT_SO, NO_TREATY, 'teil|Platz|Stellung|ernst|bevor|soll'),
    ...gives,
    target: 'pledger',
    touchedCounts: true,
    finds: [{ text: 'Das Abkommen mit Westland hat am Montag das Parlament Ostlands passiert.' }],
    ignores: [
      'Das Abkommen mit Westland hat das Parlament noch nicht passiert.',
      'Ein Frachter aus Westland passierte den Kanal.',
    ],
  },
];
