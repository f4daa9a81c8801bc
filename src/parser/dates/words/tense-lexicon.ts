/** Verbs and words that tell past from future. Data. */

/** Finite forms that tell the past by themselves; weak verbs are known by their "-te". */
export const pastVerbs: ReadonlySet<string> = new Set(
  `war waren warst wart hatte hatten wurde wurden gab gaben ging gingen kam kamen sprach sprachen traf trafen fand fanden
   begann begannen stieg stiegen fiel fielen hielt hielten ließ ließen rief riefen schrieb schrieben nahm nahmen stand standen
   lag lagen zog zogen trat traten warf warfen brachte brachten dachte dachten wusste wussten lief liefen flog flogen starb
   starben griff griffen schloss schlossen schlug schlugen sah sahen bot boten verlor verloren gewann gewannen bekam bekamen
   erhielt erhielten verließ verließen entschied entschieden unterschrieb beschloss beschlossen verschob hieß hießen blieb
   blieben fuhr fuhren trug trugen trank aß schien schienen sank sanken schwieg wies wiesen berief riet bat baten vertrat
   betrat brach brachen empfing empfingen ging vereinbarte entstand entstanden geschah erschien erschienen half halfen
   kannte nannte nannten rannte sandte verband erwarb erfuhr erfuhren floh flohen lud luden verlieh sang sangen sprang
   sprangen saß saßen tat taten vergaß verbot wuchs wuchsen zwang konnte konnten musste mussten durfte wollte wollten
   mochte
   beriet berieten verriet verrieten geriet gerieten besprach besprachen versprach versprachen widersprach widersprachen
   unterbrach unterbrachen gestand gestanden verstand verstanden widerstand widerstanden bestand bestanden überstand
   überstanden entzog entzogen bezog bezogen vollzog vollzogen verwies bewies überwies bestritt stritt schritt erließ
   erließen entließ entließen unterließ unterließen überließ überließen fror froren hob erhob behob behoben entwarf
   entwarfen verwarf verwarfen unterwarf unterwarfen übergab übergaben vergab vergaben begab begaben ergab ergaben
   übernahm übernahmen vernahm vernahmen unternahm unternahmen vertrieb betrieb verglich verschwieg befahl befahlen
   empfahl empfahlen schwor schworen erzwang erzwangen gelang gelangen misslang misslangen verschwand verschwanden wandte
   wandten entsandte entsandten verwandte warb warben umwarb umwarben erschoss erschossen entschloss entschlossen
   verschloss verschlossen genoss genossen las lasen entkam entkamen unterhielt unterhielten behielt behielten enthielt
   enthielten verhielt verhielten fing fingen hing hingen stieß stießen verstieß verstießen widerrief widerriefen
   übertrug übertrugen zerschlug zerschlugen schuf schufen drang drangen rang rangen bedang bedangen blies bliesen
   schlief schliefen betrog betrogen log logen überging übergingen hinterging hintergingen umging umgingen beging
   begingen entging entgingen unterlag unterlagen erlag erlagen zerbrach zerbrachen entwich wich verblieb
   pfiff glich beglich entsprach entsprachen betraf betrafen verlas verlasen geschahen verhalf verhalfen bewarb
   bewarben erwarben galt galten stahl stahlen aßen maß maßen vermied barg verbarg bargen verbargen vertrug betrug
   ertrug vertrugen betrugen ertrugen verfiel entfiel gefiel verlief beriefen erwies biss bissen beschrieb trieb
   übertrieb beschied schrie lieh ergriff ergriffen überschritt litt erlitt riss zerriss rissen strich verstrich
   unterstrich strichen gebot schob schoben schoss beschoss schossen floss flossen erschloss wog erwog überwog wogen
   hoben besaß besaßen verbat erbat unterband verbanden unterbanden zwangen klang klangen tranken beschwor`.split(
    /\s+/,
  ),
);

/** Small words in "-te(n)" that are no past: modals in the subjunctive, ordinals, adjectives. */
export const noPastVerbs: ReadonlySet<string> = new Set(
  `heute bitte könnte könnten müsste müssten dürfte dürften möchte möchten sollte sollten hätte hätten wüsste letzte letzten
   nächste nächsten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste siebte achte achten neunte zehnte
   erste ersten beste besten rechte rechten gute guten alte alten weite weiten harte harten breite breiten späte späten
   bunte bunten leichte leichten direkte direkten konkrete konkreten gesamte gesamten bekannte bekannten sogenannte
   sogenannten meiste meisten höchste höchsten größte größten wichtigste wichtigsten erwarten bieten arbeiten halten leiten
   bitten treten raten warten starten richten berichten verzichten vertreten beraten erhalten enthalten bereiten gestalten
   beobachten achten fürchten leisten kosten testen retten beachten betrachten unten hinten seiten mitten selten zeiten
   sekte kräfte mitte hälfte seite liste werte worte tote toten rote roten fette laute lauten echte echten strikte strikten
   diskrete illegale unbekannte unbekannten rasante rasanten brisante brisanten interessante interessanten relevante
   relevanten dritte geheimste engste engsten jüngste jüngsten neueste neuesten neuste letzteren einsetzen angesetzte
   geplante geplanten erwartete erwarteten angekündigte angekündigten`.split(/\s+/),
);

/** Finite forms that look ahead. */
export const futureVerbs: ReadonlySet<string> = new Set(
  `wird werden werde werdet soll sollen solle will wollen wolle plant planen beabsichtigt beabsichtigen droht drohen läuft
   beginnt beginnen startet starten findet finden stattfindet stattfinden tagt tagen reist reisen kommt kommen empfängt trifft
   treffen endet enden möchte möchten muss müssen darf dürfen kann können bleibt lädt laden erwartet folgt folgen steht stehen
   gibt geht gehen spielt spielen jährt jähren öffnet wählt wählen stimmt ist sind hat haben fliegt fliegen entscheidet entscheiden`.split(
    /\s+/,
  ),
);

/** Of the forms above, those that look ahead only when nothing around them says otherwise: present tense, perfect. */
export const weakFutureVerbs: ReadonlySet<string> = new Set(
  `ist sind hat haben kann können steht stehen gibt geht gehen droht drohen bleibt muss müssen darf dürfen
   telefoniert telefonieren beendet beenden besucht besuchen eröffnet eröffnen berät beraten verhandelt verhandeln
   unterzeichnet unterzeichnen übergibt übergeben debattiert debattieren verlässt verlassen schließt schließen räumt
   räumen`.split(/\s+/),
);

/** Participles of plans: "ist für Freitag geplant". */
export const plannedWords: ReadonlySet<string> = new Set(
  `geplant vorgesehen angesetzt anberaumt terminiert erwartet angekündigt verlegt verschoben geplante geplanten angesetzte
   angesetzten bevorstehende bevorstehenden vereinbart einberufen eingeladen anstehende anstehenden
   spätestens voraussichtlich`.split(/\s+/),
);

/** "worden" closes a perfect passive and so the past. */
export const pastClosers: ReadonlySet<string> = new Set(['worden', 'gewesen']);
