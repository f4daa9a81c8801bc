/** Words before a full stop that do not end a sentence, and the month names that follow an ordinal. Data. */

/** Abbreviations, lower case, without the last stop. Sources: Duden's common abbreviations; news agencies' usage. */
export const abbreviations: ReadonlySet<string> = new Set(
  `abs abt adr allg anm art aufl az bd betr bez bgm bspw btw bzgl bzw ca chr d dgl dipl dr d.h d.j d.m eigtl einschl engl ev evtl
   exkl fa ff fr frz gem ggf ggü gez ges geb gegr hg hl hr hrn hrsg i.d i.d.r i.r inkl insb ing jh jhd jr kap kath lat lt max m.e
   mind mio mrd mr mrs ms n.chr nr o.ä o.g öffentl p.a pfr pol prof phil rd red s.o s.u sen sog st std stellv str s tel tsd
   u u.a u.s u.ä usw uvm u.u v v.chr verf vgl vs vors wg wiss z z.b z.t z.zt zit zzgl zt zb mag co corp ltd inc bzgl dt
   med jur rer habil h.c i.a i.v v.a z.hd a.d a.a a.m p.m geb gest verh
   jan feb febr mär apr jun jul aug sept okt nov dez mo di mi do sa so`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words after "12." that make it an ordinal inside the sentence. */
export const afterOrdinal =
  /^(?:Jänner|Jän|Januar|Jan|Februar|Feber|Febr?|März|Mär|April|Apr|Mai|Juni|Jun|Juli|Jul|August|Aug|September|Sept?|Oktober|Okt|November|Nov|Dezember|Dez|Jahrhunderts?|Jh|Jhd|Jahrestag\p{L}*|Geburtstag\p{L}*|Todestag\p{L}*|Tag|Tags|Tages|KW|Kalenderwoche|Quartal\p{L}*|Halbjahr\p{L}*|Advent\p{L}*|Weihnachts(?:feier)?tag\p{L}*|Platz|Rang|Mal|Lebensjahr\p{L}*|Klasse|Runde|Minute|Stock|Bezirk|Armee|Division|Brigade|Korps|Flotte|Auflage|Ausgabe|Bundesversammlung|Legislaturperiode|Wahlperiode|Sitzung|Sanktionspaket\p{L}*|Paket\p{L}*|Präsident\p{L}*|Gebot|Kongress\p{L}*|Gipfel\p{L}*|Staffel|Weltkrieg\p{L}*|Spieltag|Etappe|Halbzeit|Verfassungszusatz\p{L}*)(?!\p{L})/u;

/** Abbreviations that often stand at the end of a sentence; the next word decides. */
export const endsSentences: ReadonlySet<string> = new Set([
  'usw',
  'etc',
  'uvm',
  'inc',
  'ltd',
  'corp',
  'chr',
  'jh',
  'ff',
]);

/** Words that begin sentences and do not follow an initial, a number or an abbreviation as its noun. */
export const starter =
  /^(?:Der|Die|Das|Dem|Den|Des|Er|Sie|Es|Ich|Wir|Man|Ein|Eine|Einen|Einem|In|Im|Am|An|Auf|Aus|Auch|Aber|Als|Bei|Beim|Bis|Da|Dabei|Damit|Danach|Dann|Daraufhin|Davor|Denn|Dennoch|Deshalb|Dies|Diese|Dieser|Dieses|Doch|Dort|Für|Gegen|Hier|Ihr|Ihre|Jetzt|Kurz|Laut|Mit|Nach|Nun|Nur|Ob|Oder|Ohne|Schon|Sein|Seine|Seit|So|Später|Trotz|Über|Um|Und|Unter|Vom|Von|Vor|Während|Was|Weil|Wenn|Wer|Wie|Wo|Zu|Zudem|Zugleich|Zuletzt|Zum|Zur|Zuvor|Zwar|Außerdem|Allerdings|Anschließend)(?![\p{L}.])/u;

/** In front of an ordinal; "am" and "vom" stand with days of the month, which may end a sentence. */
export const beforeOrdinal =
  /(?<!\p{L})(?:der|die|das|dem|den|des|beim|zum|zur|im|ein|eine|einen|einem|einer|eines|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner|bereits|als)\s$/iu;
