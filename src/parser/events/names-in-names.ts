/** States and towns that only stand in the name of something else: "Österreichische Post", "die Stadt Osthaven". Data. */

/** "Deutsche Bahn", "Österreichische Post": a firm that is called after its country. */
export const COMPANY =
  /^(?:bahn|bank|post|telekom|welle|börse|presse-agentur|bundesbahnen|lufthansa|wetterdienst|fußball-bund|fußballverband|forschungsgemeinschaft|akademie|airlines?|airways|air|bischofskonferenz)$/u;

export const IN_A_NAME = /^(?:Deutsche|Österreichische|Schweizerische|Italienische|Französische)[nrsm]?$/u;

/** "die Stadt Osthaven", "der Flughafen Osthaven": the town itself, no government. */
export const MUNICIPAL =
  /^(?:stadt|landeshauptstadt|hauptstadt|hafenstadt|gemeinde|bezirk|raum|großraum|flughafen|universität|uni|hochschule|messe|börse|\p{L}*oper|\p{L}*orchester|philharmoniker|symphoniker|hotel|zoo|dom|erzbistum|bistum|\p{L}*gericht|polizei|staatsanwaltschaft|feuerwehr|stadtwerke|verkehrsbetriebe|bürgermeister(?:in)?|oberbürgermeister(?:in)?|fc|rapid|dynamo|spartak|lokomotive|partizan|sparta|slavia|hertha|eintracht)$/u;
