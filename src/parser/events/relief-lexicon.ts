/** What households, firms and lands are relieved by: benefits paid, charges lowered, debts and losses made good; nouns by their last part, as in the matter lexicon. Data. */

/** What is paid, granted or made cheaper for somebody. */
export const BENEFIT = `zuschuss zuschusses zuschüsse zuschüssen zuschuß beihilfe beihilfen zulage zulagen prämie prämien bonus bonuszahlung boni gutschein gutscheine gutscheinen förderscheck pauschale
  pendlerpauschale freibetrag freibetrags freibeträge freibeträgen freigrenze kindergeld kindergeldes elterngeld elterngeldes wohngeld wohngeldes pflegegeld pflegegeldes arbeitslosengeld kurzarbeitergeld kurzarbeitergeldes kurzarbeitsentschädigung bürgergeld klimageld blindengeld begrüßungsgeld weihnachtsgeld
  krankengeld taggeld taggelder rente renten pension pensionen monatsrente mindestrente grundrente witwenrente grundsicherung mindestlohn mindestlohns mindestsicherung sozialhilfe sozialleistung sozialleistungen familienleistungen ausgleichszahlung
  ausgleichszahlungen lastenausgleich lohnausgleich härteausgleich teuerungsausgleich inflationsausgleich klimabonus abfindung abfindungen wiedergutmachung rückerstattung rückvergütung
  erstattung vergünstigung vergünstigungen ermäßigung ermäßigungen verbilligung verbilligungen rabatt rabatte rabatten tankrabatt preisnachlass preisnachlässe steuernachlass steuernachlässe schuldennachlass schuldenerlass schuldenerlasses gebührenerlass zinserlass teilerlass
  schuldenschnitt schuldenschnitts schuldenmoratorium zahlungsaufschub zahlungsaufschubs zahlungsaufschübe zahlungserleichterung zahlungserleichterungen stundung stundungen umschuldung umschuldungen steuererleichterung steuererleichterungen steuerentlastung steuerentlastungen steuererlass steuerbefreiung
  zollerleichterungen zollfreiheit steuerfreiheit steuerbonus steuerzuckerl steuergeschenk steuergeschenke entlastung entlastungen steuersenkung steuersenkungen beitragssenkung gebührensenkung abgabensenkung mehrwertsteuersenkung
  fördermittel fördergeld fördergelder förderung förderungen förderbescheid förderbescheide zuwendung zuwendungen zuwendungsbescheid bewilligungsbescheid starthilfe überbrückungshilfe überbrückungshilfen überbrückungskredit kreditlinie kreditlinien kreditrahmen
  geldspritze geldspritzen finanzspritze finanzspritzen kapitalspritze budgethilfe budgethilfen budgetspritze haushaltshilfe rettungspaket sozialpaket konjunkturpaket entlastungspaket entlastungspakets hilfspaket rettungsschirm rettungsschirms schutzschirm schutzschirms hilfsfonds härtefallfonds
  fördertopf hilfstopf fördertöpfe sondertopf förderprogramm förderprogramms förderprogramme hilfsprogramm hilfsprogramms hilfsprogramme konjunkturprogramm investitionsprogramm wiederaufbauprogramm kreditprogramm kreditprogramms stipendienprogramm sofortprogramm sonderprogramm ausgleichsfonds entschädigungsfonds
  sonderzahlung sonderzahlungen einmalzahlung einmalzahlungen direktzahlung direktzahlungen anzahlung abschlagszahlung abschlagszahlungen vorschuss vorschusses vorschüsse vorauszahlung kostenbeteiligung kostenübernahme ausfallbürgschaft ausfallbürgschaften ausfallgarantie
  staatsgarantie staatsgarantien landesgarantie bundesgarantie defizitgarantie exportgarantien exportgarantie preisdeckel preisbremse strompreisbremse gaspreisbremse mietpreisbremse schulspeisung schulspeisungen schulessen
  gratisessen lebensmittelpakete lebensmittelpaketen lebensmittelkarten essenspakete subvention subventionen agrardiesel lohnzuschuss nothilfe nothilfen bargeldhilfe bargeldhilfen aufbauhilfe aufbauhilfen verpflichtungskredit verpflichtungskredits rahmenkredit rahmenkredits nachtragskredit
  sonderkredit hilfskredit hilfskredits hilfskredite notkredit notkredite förderkredit förderkredite baukredit stützungskredit`;

/** What people, firms and lands have to pay. */
export const CHARGE = `steuer steuern steuersatz steuersatzes steuersätze steuersätzen abgabe abgaben abgabenlast steuerlast gebühr gebühren maut mautgebühren zoll zölle zöllen einfuhrzölle ausgleichszölle strafzölle strafzöllen exportsteuer exportabgabe exportzoll miete mieten
  kaltmieten pacht pachten pachtzins tarif tarife tarifen strompreis strompreise gaspreis gaspreise spritpreise benzinpreis benzinpreise brotpreis brotpreise fahrpreise ticketpreise studiengebühren kitagebühren schulgeld schulgebühren selbstbehalt selbstbehalte
  eigenanteil eigenanteile zuzahlung zuzahlungen rezeptgebühr umlage umlagen ökostrompauschale akzise akzisen sozialbeiträge sozialbeiträgen rentenbeiträge pensionsbeiträge kassenbeiträge arbeitslosenbeitrag arbeitgeberbeiträge elternbeiträge
  kitabeiträge rundfunkbeitrag haushaltsabgabe vignette netzentgelte netzentgelten entgelte parkgebühren studienbeiträge stromabgabe visagebühren visagebühr rückzahlung rückzahlungen nachzahlung nachzahlungen nachforderung nachforderungen`;

/** What is owed, between lands as at home. */
export const DEBT = `schuld schulden verbindlichkeit verbindlichkeiten außenstände außenständen ausstände rückstände rückständen zahlungsrückstände zahlungsrückstand darlehen darlehens kredit kredite kredits krediten restschuld restschulden forderung forderungen zins zinsen verzugszinsen
  rate raten tilgung tilgungen tilgungsraten reparationen reparationszahlungen studienschulden altschulden kreditschulden gasschulden steuerschulden schuldendienst rückzahlung rückzahlungen schuldscheine anleihen anleihe`;

/** What somebody lost or has to spend, and another makes good. */
export const LOSS = `kosten mehrkosten unkosten heizkosten baukosten fahrtkosten kostenanteil schaden schadens schäden frostschäden ernteschäden ausfall ausfälle ausfällen ernteausfälle ernteausfällen einnahmeausfälle einnahmeausfällen verdienstausfall verdienstausfälle umsatzausfälle einbußen einbuße
  verlust verluste verlusten einkommensverluste ernteverluste mindereinnahmen aufwand aufwands mehraufwand aufwendungen aufwendung auslagen ausgaben spesen teuerung teuerungskosten preissteigerung preissteigerungen defizit defizits defizite fehlbetrag fehlbetrags fehlbeträge abgang betriebsabgang rechnung rechnungen
  miete mieten löhne gehälter lohnkosten treibstoffkosten transportkosten behandlungskosten arztkosten pflegekosten betriebskosten gebühr gebühren ticket tickets inflationsverluste hausrat ersparnisse einlagen`;

/** Goods handed out to people in need. */
export const RATION = `decken zelte zelten matratzen schlafsäcke öfen heizlüfter kocher planen moskitonetze wasserfilter rollstühle saatgut dünger futtermittel viehfutter maismehl reismehl weizenmehl speiseöl milchpulver linsen bohnen babynahrung notrationen rationen hygieneartikel hygienesets
  verbandsmaterial insulin blutplasma impfdosen brennholz kerosin winterkleidung kleidung schulhefte schulbücher schulmaterial schuluniformen computer laptops tablets motoren traktoren nähmaschinen fischerboote ackerland grundstücke parzellen häuser fertighäuser wohnungen wohncontainer unterkünfte`;
