/** Small closed word classes of German: articles, prepositions, conjunctions, adverbs around a subject. Data. */
import { wordSet } from './word-set';

export const determiners: ReadonlySet<string> =
  wordSet(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
  dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres
  unser unsere unseren unserem unserer mein meine meinen meinem meiner beide beiden alle allen aller mehrere mehreren einige einigen viele vielen manche zahlreiche zahlreichen
  weitere weiteren verschiedene verschiedenen andere anderen wenige wenigen zwei drei vier fünf deren dessen etwa rund welche welcher welches`);

/** Articles of whoever a noun names; "das" is none. */
export const articlesOfPeople: ReadonlySet<string> = wordSet('der die dem den des');

/** They may stand alone for what was said: "Das sagte Brandt". */
export const demonstratives: ReadonlySet<string> = wordSet('das dies dieses');

/** A noun phrase that begins with one of these is no subject. */
export const obliqueDeterminers: ReadonlySet<string> = wordSet(
  `dem den des einem einen einer eines diesem diesen dieses keinem keinen seinem seinen seines seiner ihrem ihren ihres ihrer jenem jenen unserem unseren`,
);

export const prepositions: ReadonlySet<string> =
  wordSet(`in im ins an am ans auf aufs aus bei beim bis durch für gegen ohne um mit nach seit von vom zu zum zur über unter vor während wegen
  trotz laut gegenüber zwischen neben hinter innerhalb außerhalb angesichts aufgrund anlässlich bezüglich hinsichtlich infolge mithilfe seitens statt anstatt anstelle entgegen gemäß zufolge entlang binnen ab
  außer dank mangels mittels zugunsten dass daß wie als`);

export const subordinators: ReadonlySet<string> =
  wordSet(`dass daß ob weil da wenn falls sofern obwohl obgleich wenngleich zumal nachdem während bevor ehe sodass damit bis seit seitdem wie wo wohin woher warum wieso weshalb wer wen wem was
  welche welcher welches welchen welchem wonach woraufhin wobei worauf womit wodurch worin woran wofür wogegen wovon wozu worüber worunter indem solange sobald sooft soweit soviel als um ohne statt anstatt insofern`);

export const relatives: ReadonlySet<string> = wordSet(
  'der die das den dem dessen deren denen welche welcher welches welchen welchem',
);

/** Subjects by themselves. "es" and "man" tell nobody. */
export const subjectPronouns: ReadonlySet<string> = wordSet(
  'er sie ich wir dieser diese jener jene beide der die letzterer letztere ersterer',
);

export const coordinators: ReadonlySet<string> = wordSet('und oder aber doch sondern denn jedoch sowie bzw');

/** Small words around a subject that are not part of it. */
export const looseAdverbs: ReadonlySet<string> =
  wordSet(`auch aber jedoch doch hingegen dagegen allerdings außerdem zudem ferner weiter weiterhin dann nun jetzt heute gestern bereits schon noch wieder dennoch daher deshalb dazu
  darauf daraufhin dabei damit danach davon indes indessen unterdessen inzwischen mittlerweile schließlich zuvor vorher später anschließend gleichzeitig zugleich ebenfalls ebenso selbst sogar nur lediglich  also so hier dort
  zunächst erst  offiziell öffentlich ausdrücklich unterdes nämlich wörtlich sinngemäß kürzlich jüngst erneut mehrfach immer sich es gar nicht nie kaum offen deutlich klar scharf kurz insgesamt und oder denn da  vor  wiederum
     weiters desweiteren zuletzt morgen gleich sehr besonders seither seitdem damals einst vielmehr zumindest wohl möglicherweise vielleicht vermutlich offenbar angeblich daran darin darum dafür darüber hinaus abermals eindringlich hierzu hierbei hiermit hierauf ursprünglich monatelang besorgt allenfalls gestern vorgestern einerseits andererseits seinerseits ihrerseits bislang bisher einzig letztlich letztendlich jedenfalls immerhin teilweise weitestgehend überdies obendrein trotzdem gleichwohl indirekt wörtlich somit daneben langfristig kurzfristig sonst stets oft häufig meist lange längst fast ungefähr`);

/** Weekdays, months and the like: a noun phrase that is a time is no speaker. */
export const timeNoun =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|jahre|jahren|jahres|monat|monate|monats|woche|wochen|tag|tage|tagen|tages|uhr|stunden|minuten|morgen|abend|nachmittag|vormittag|mittag|nacht|wochenende|ende|anfang|mitte)(?:s|abend|nachmittag|vormittag|morgen|nacht|mittag|e|en)?$/u;
