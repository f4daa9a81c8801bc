/** Refusing a demand, proposal or concession (CAMEO 120). */
import type { EventRule } from '../event-rule';
import { partyRefuses, refuses } from './role-frames';
import { waysOf } from './whole-words';

export const rejectionRules: readonly EventRule[] = [
  {
    id: 'de/event/rejection-verb',
    kind: 'rejection',
    verbs: [
      'ablehnen',
      'zurückweisen',
      'verweigern',
      'verwehren',
      'ausschließen',
      'weigern',
      'verwerfen',
      'ausschlagen',
      'abweisen',
    ],
    unless: waysOf(
      /nicht auszuschließen|ausgeschlossen werden|\p{L}*[Bb]erichte?n?|Prozent|Umfragen?|Mehrheit der/u,
      /\p{L}*[Mm]eldung(?:en)?/u,
      /(?:Kommentar|Stellungnahme|Interviewanfrage|Interview)s?/u,
      /Ergebnis(?:se)?|Gericht\p{L}*|Klage\p{L}*|\p{L}*[Aa]ntrag auf Asyl|Befangenheitsantr\p{L}*/u,
      /Anzeige|Anklage|Asylantr\p{L}*|Beschwerde|nicht aus(?!\p{L})/u,
      /(?:\p{L}*[Ff]lüchtlinge?n?|Migranten|\p{L}*[Aa]sylwerbern?|\p{L}*[Aa]sylbewerbern?|Schutzsuchenden?|Einwanderern?)(?!\p{L})[^,]*(?:zurück|ab)(?:weis\p{L}*|gewiesen|zuweisen)?|(?:weis|wies)\p{L}*(?!\p{L})[^,]*(?:\p{L}*[Ff]lüchtlinge|Migranten|\p{L}*[Aa]sylwerber|\p{L}*[Aa]sylbewerber|Schutzsuchende)/u,
      /(?:weil|da|obwohl) [^,]*seit|(?:verweiger|weiger|lehn)t (?:\p{L}+ ){0,4}seit/u,
      /(?:WM|EM|Olympia\p{L}*|Olympischen?|Spielen?|Turniers?|Wettbewerbs?|Weltverband|Fifa|FIFA|Uefa|UEFA|IOC)/u,
    ),
    ...refuses,
    finds: [
      { text: 'Westland hat die Forderung nach einer Waffenruhe zurückgewiesen.', actors: ['westland'] },
      { text: 'Karin Lindholm lehnte eine Lieferung ab.', actors: ['karin-lindholm'] },
      { text: 'Ostland wies die Vorwürfe Westlands zurück.', actors: ['ostland'] },
    ],
    ignores: [
      'Das Gericht wies die Klage ab.',
      'Zwei von drei Ostländern, 72 Prozent, lehnen die Verfassung ab.',
      'Ein Fehler ist nicht auszuschließen.',
      'Karin Lindholm lehnte eine Stellungnahme ab.',
      'Der Weltverband schließt Ostland von der WM aus.',
      'Ostland wies an der Grenze zur Nordmark Flüchtlinge ab.',
      'Jens Okker trat zurück, weil ihm Ostland seit Jahren den Zutritt verweigert.',
    ],
  },
  {
    id: 'de/event/rejection-noun',
    kind: 'rejection',
    nouns: /^(?:ablehnung|weigerung|absage|abfuhr|zurückweisung|vetos?|nein)$/u,
    needs:
      /(?<!\p{L})(?:zu|an|gegen|erteil\p{L}*|erteilt|einleg\p{L}*|legte|bekräftig\p{L}*|Ablehnung|Weigerung)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:(?:an)?ge?)?droh\p{L}*/u,
    ...refuses,
    finds: [
      { text: 'Ostland erteilte dem Plan Westlands eine Absage.', actors: ['ostland', 'westland'] },
      { text: 'Ostland erteilte der Forderung eine Abfuhr.', actors: ['ostland'] },
    ],
    ignores: ['Die Absage des Konzerts kam spät.', 'Ostland drohte mit einem Veto gegen den Haushalt.'],
  },
  {
    id: 'de/event/rejection-will-not',
    kind: 'rejection',
    verbs: [
      'aufgeben',
      'stationieren',
      'entsenden',
      'zulassen',
      'akzeptieren',
      'anerkennen',
      'hinnehmen',
      'nachgeben',
      'dulden',
      'tolerieren',
      'verzichten',
      'unterzeichnen',
      'teilnehmen',
      'beteiligen',
      'zurückziehen',
      'verhandeln',
      'verlängern',
      'erteilen',
    ],
    needs: /(?<!\p{L})(?:nicht|kein\p{L}*|niemals|nie)(?!\p{L})/u,
    sentenceNeeds: /(?<!\p{L})(?:werden?|würden?|wolle\p{L}*|wollen|will|könne\p{L}*|kann)(?!\p{L})/u,
    // "die Wahl, an der er nicht teilnehmen werde": said by the way.
    unless: waysOf(
      /(?<=^|, )(?:an|in|mit|auf|bei) (?:dem|der|den|denen|die|das)/u,
      /soll(?:en|te|ten|e)?|nicht nur/u,
    ),
    ...partyRefuses,
    negated: 'same',
    finds: [
      {
        text: 'Karin Lindholm bekräftigte, dass Ostland seine Ziele nicht aufgeben werde.',
        actors: ['karin-lindholm', 'ostland'],
      },
    ],
    ignores: [
      'Die Gäste wollten nicht aufgeben.',
      'Karin Lindholm sprach über die Wahl, an der Jens Okker nicht teilnehmen werde.',
      'Ostland führt eine Liste von Häfen, die sich nicht beteiligen wollen.',
      'Gästen aus dem Süden Ostlands soll keine Erlaubnis mehr erteilt werden.',
    ],
  },
  {
    id: 'de/event/rejection-not-part',
    kind: 'rejection',
    verbs: ['ansehen', 'sehen', 'betrachten'],
    needs: /(?<!\p{L})nicht als (?:Teil|Lösung|Option|Möglichkeit|Partner|verhandelbar)(?!\p{L})/u,
    ...refuses,
    negated: 'same',
    finds: [
      {
        text: 'Karin Lindholm betrachtet eine Maut nicht als Option.',
        actors: ['karin-lindholm'],
      },
    ],
    ignores: ['Karin Lindholm betrachtet eine Maut als Option.'],
  },
  {
    id: 'de/event/rejection-idiom',
    kind: 'rejection',
    verbs: ['diskutieren', 'reden', 'durchfallen'],
    nouns:
      /^(?:nichts|wenig|quer|nein|ablehnung|widerstand|granit|ohren|tagesordnung|betracht|hart|korb|karte|rücken|notwendigkeit|bedarf|veranlassung|ausgeschlossen|undenkbar|indiskutabel|unannehmbar|inakzeptabel|abblitzen|auflaufen|kategorisch|strikt|riegel|gebunden)$/u,
    // "will davon nichts wissen", "stellt sich quer", "sagt Nein zu", "stößt auf Widerstand", "nicht mit uns zu machen".
    needs: waysOf(
      /(?:will|wolle|wollen|wollte\p{L}*)(?!\p{L})[^]*nichts (?:wissen|hören)/u,
      /(?:hält|halte|halten|hielt|hielten)(?!\p{L})[^]*(?:nichts|wenig) von(?!\p{L})/u,
      /nichts von [^]* (?:hält|halte|halten)|(?:stell|leg)\p{L}* sich(?!\p{L})[^]*quer/u,
      /quer(?:gestellt|stellen|gelegt)/u,
      /(?:sag|gesagt|blieb|bleib|beharr)\p{L}*(?!\p{L})[^]*(?:„|‚)?Nein|Nein[^]*gesagt|^Nein sagt\p{L}*/u,
      /(?:st(?:ö|o|ie)ß|gestoßen|traf|trifft|treffe|treffen)\p{L}*(?!\p{L})[^]*auf (?:[\p{Ll}-]+ ){0,3}(?:Ablehnung|Widerstand|Granit|taube Ohren)/u,
      /(?:beiß|biss)\p{L}*(?!\p{L})[^]*auf Granit/u,
      /nicht auf (?:der|unserer|seiner|ihrer) Tagesordnung|nicht in Betracht/u,
      /nicht mit (?:sich|uns) (?:reden|diskutieren)/u,
      /(?:bleib|blieb|zeig)\p{L}*(?!\p{L})[^]*(?<!\p{L})hart(?! \p{L})/u,
      /(?:gab|gibt|geben|gaben)(?!\p{L})[^]*(?<!\p{L})einen Korb/u,
      /(?:zeig)\p{L}*(?!\p{L})[^]*die rote Karte|kein\p{L}* (?:Notwendigkeit|Bedarf|Veranlassung)/u,
      /(?:sei|ist|wäre|bleibe|bleibt)(?!\p{L})[^]*(?:ausgeschlossen|undenkbar|indiskutabel|unannehmbar|inakzeptabel)/u,
      /(?:lässt|ließ|lassen|ließen)(?!\p{L})[^]*(?:abblitzen|auflaufen|durchfallen)/u,
      /durchfallen (?:lassen|lässt|ließ\p{L}*)/u,
      /(?:fühl|sieh|seh|sah)\p{L}*(?!\p{L})[^]*nicht [^]*gebunden/u,
      /(?:schob|schieb)\p{L}*(?!\p{L})[^]*einen Riegel vor/u,
    ),
    unless: waysOf(
      /nicht ausgeschlossen|noch nicht|soll(?:te|e)?n?|müss\p{L}*|forder\p{L}*/u,
      /\p{L}*[Vv]orw[uü]rfe?n?|Kritik|Gericht\p{L}*|Klage|Polizei|Trainer\p{L}*|Spiel\p{L}*|Fans?/u,
      /Lastwagen|Zug|Angreifer|hätten?|wer|niemand|Truppen (?:[\p{L}-]+ )?(?:stießen|trafen)/u,
      /(?:Mord|Tötung|Anschlag\p{L}*|Gewalt\p{L}*) (?:\p{L}+ ){0,3}inakzeptabel/u,
    ),
    ...partyRefuses,
    negated: 'same',
    finds: [
      { text: 'Ostland will von einer Vermittlung nichts wissen.', actors: ['ostland'] },
      { text: 'Ostland stellt sich bei den Quoten quer.', actors: ['ostland'] },
      { text: 'Karin Lindholm hält nichts von einer Entlastung auf Pump.', actors: ['karin-lindholm'] },
      { text: 'Karin Lindholm hält wenig von der Idee.', actors: ['karin-lindholm'] },
      {
        text: 'Die Quote stoße auf entschiedenen Widerstand, sagte Karin Lindholm.',
        actors: ['karin-lindholm'],
      },
      {
        text: 'Karin Lindholm machte deutlich, dass sie über die Grenze nicht mit sich reden lasse.',
        actors: ['karin-lindholm'],
      },
      { text: 'Ostland fühlt sich an den Vertrag nicht gebunden.', actors: ['ostland'] },
      { text: 'Der Südbund ließ die Reform durchfallen.', actors: ['suedbund'] },
    ],
    ignores: [
      'Ein Lastwagen stellte sich in Ostland quer.',
      'Karin Lindholm wollte in Ostland nichts essen.',
      'Karin Lindholm sagte, ein Irrtum sei nicht ausgeschlossen.',
      'Die Truppen Ostlands stießen auf Widerstand.',
      'Ostland bleibt hart umkämpft.',
      'Karin Lindholm hatte schon in Ostland nichts von Mathematik gehalten.',
    ],
  },
  {
    id: 'de/event/rejection-forbid-oneself',
    kind: 'rejection',
    verbs: ['verbitten', 'versagen'],
    // "verbat sich jede Einmischung", "versagte dem Plan die Zustimmung".
    needs:
      /(?<!\p{L})(?:verb[aäi]t\p{L}* (?:[\p{L}-]+ ){0,5}sich|sich(?!\p{L})[^]*verbeten|(?:versag)\p{L}*(?!\p{L})[^]*(?:Zustimmung|Gefolgschaft|Unterstützung)|(?:Zustimmung|Gefolgschaft|Unterstützung) [^]*versag\p{L}*)(?!\p{L})/u,
    unless:
      /(?<!\p{L})(?:soll(?:te|e)?n?|müss\p{L}*|forder\p{L}*|Vorw[uü]rfe?n?|Kritik|Gericht\p{L}*)(?!\p{L})/u,
    ...partyRefuses,
    finds: [
      { text: 'Karin Lindholm verbat sich jede Einmischung Westlands.' },
      { text: 'Ostland versagte dem Entwurf die Zustimmung.', actors: ['ostland'] },
    ],
    ignores: ['Ostland verbietet das Fischen mit Netzen.'],
  },
];
