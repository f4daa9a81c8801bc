/** What stopping is told by, and what can be taken back, locked, shut or laid down: nouns by their last part, as in the matter lexicon. Data. */

/** By lemma: what was given or under way goes on no more. */
export const STOP_VERBS: readonly string[] =
  `stoppen aussetzen einstellen einfrieren unterbrechen abbrechen suspendieren sistieren kappen aufkündigen kündigen zurückhalten
  einbehalten stornieren annullieren widerrufen unterbinden beenden anhalten abschalten`.split(/\s+/);

/** What somebody was granted or told. */
export const GRANT = `zusage zusagen versprechen zusicherung zusicherungen garantie garantien bürgschaft bürgschaften einwilligung zustimmung einverständnis freigabe
  erlaubnis genehmigung genehmigungen bewilligung bewilligungen zulassung zulassungen lizenz lizenzen konzession konzessionen patent berechtigung
  akkreditierung akkreditierungen registrierung agrément visum visa visums aufenthaltstitel aufenthaltsrecht status schutzstatus sonderstatus beobachterstatus immunität
  stimmrecht stimmrechte landerecht landerechte überflugrecht überflugrechte nutzungsrecht nutzungsrechte fangrecht fangrechte vorrecht vorrechte
  privileg privilegien vollmacht vollmachten mandat mandats sitz befehl befehls anordnung anweisung auftrag auftrags aufträge einladung einladungen
  angebot angebote angebots vertrag vertrags verträge vertrages abkommen abkommens vereinbarung vereinbarungen pakt pakts absprache absprachen
  verpflichtung verpflichtungen bestellung bestellungen kaufvertrag kaufverträge anerkennung ernennung mitgliedschaft abmachung memorandum protokoll
  unterschrift übereinkunft übereinkommen stillhalteabkommen zollfreiheit visafreiheit steuerfreiheit bescheid bescheids bescheide handelsvorteile vergünstigung vergünstigungen`;
/** Money that can be locked. */
export const FUNDS = `geld guthaben konto konten vermögen vermögens vermögenswerte vermögenswerten gelder geldern mittel mitteln aktiva devisen währungsreserven goldreserven
  reserven rücklagen tranche tranchen rate raten zahlung zahlungen zuschuss zuschüsse einnahmen erlöse beteiligungen depots anlagen auslandskonten hilfsgelder`;
/** Where people, goods and power pass, and what can be shut like them. */
export const WAY = `grenze grenzen grenzübergang grenzübergänge übergang übergänge übergängen übergangsstelle tor tore schlagbaum schlagbäume korridor korridore korridors
  hafen häfen flughafen flughäfen luftraum luftraums meerenge meerengen kanal kanals wasserstraße seegebiet bucht fahrrinne schleuse schleusen bergpass
  strecke strecken bahnstrecke bahnlinie bahnverbindung zugverbindung straßenverbindung verbindungsstraße zufahrt zufahrten zufahrtsstraße brücke brücken tunnel tunnels
  fähre fähren fährverbindung fährlinie pipeline pipelines leitung leitungen stromleitung hochspannungsleitung telefonleitung kabel datenkabel hauptleitung
  botschaft botschaften konsulat konsulate konsulats vertretung vertretungen generalkonsulat stützpunkt stützpunkte stützpunkts terminal terminals
  bohrloch bohrlöcher ventil ventile schieber pumpstation pumpstationen pumpe pumpen kraftwerk kraftwerke kraftwerks reaktor reaktoren meiler
  kernreaktor kernreaktoren atomkraftwerk atomkraftwerke zugang zugänge zugangs durchgang durchlass wasserzufuhr grenzposten kontrollpunkt kontrollpunkte route routen landweg seeweg`;
/** What is laid down, given back or left by those who speak for others. */
export const TASK = `mandat mandats mission vermittlung vermittlungen vermittlerrolle vermittlermandat vermittleramt schirmherrschaft beobachtermission sonderauftrag mitarbeit mitwirkung mitgliedschaft gastgeberrolle`;
