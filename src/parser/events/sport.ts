/** Whether a stretch of text tells of sport, where states "win", "withdraw" and "threaten" without any diplomacy. */

/**
 * Words of play, wherever in a word they stand, and the rest of it; not of sports policy: a boycott of the Games is no match.
 */
const PLAY =
  /(?:[Nn]ationalspieler|[Nn]ationalmannschaft|[Ll]änderspiel|[Gg]ruppenspiel|[Ff]reundschaftsspiel|[Qq]ualifikationsspiel|[Hh]albzeit|[Vv]iertelfinal|[Hh]albfinal|[Aa]chtelfinal|[Ee]lfmeter|[Tt]orhüter|[Tt]orwart|[Tt]orschütz|[Ss]türmer|[Vv]erteidigerin|[Mm]ittelfeld|[Vv]erlängerung endete|[Aa]uswärtssieg|[Hh]eimsieg|[Tt]abellen(?:führ|spitze|platz|ende)|[Ll]angläufer|[Ss]kispring|[Ss]lalom|[Ss]pieltag|[Tt]rainerin|[Nn]ationaltrainer|[Bb]undestrainer|[Tt]eamchef|[Ss]piel(?:er|minute|stand)|[Aa]usgleichstreffer|[Tt]ennis|[Hh]andball|[Ee]ishockey|[Bb]asketball|[Ff]ußball|[Bb]iathl|[Ll]eichtathlet|[Mm]edaillen|[Oo]lympiasieg|[Ww]eltmeister|[Ee]uropameister|[Tt]orwarttrainer|[Rr]ennstall|[Ff]ormel 1|[Rr]ückrunde|[Hh]inrunde|[Gg]egentor|[Mm]edizincheck|[Ss]portdirektor|[Tt]ransfer(?:fenster|markt|schluss|summe)|[Tt]orjäger|[Ss]chiedsrichter|[Aa]bseits)\p{L}*/gu;
/** A score, "3:0", "2:1-Sieg"; a clock has two digits behind the colon. */
const SCORE = /(?<![\d.:])\d{1,2}:\d(?![\d:])/u;

const SCORES = new RegExp(SCORE, 'gu');

/** One sentence: a single such word is enough. */
export function isPlay(sentence: string): boolean {
  PLAY.lastIndex = 0;
  return PLAY.test(sentence) || SCORE.test(sentence);
}

/** So many words of play make the article a report of sport. */
const ENOUGH = 4;

/** A whole article; two scores count as words of play. */
export function isSportsReport(text: string): boolean {
  PLAY.lastIndex = 0;
  const scores = text.match(SCORES)?.length ?? 0;
  for (let found = Math.min(2, scores); found < ENOUGH; found += 1) if (!PLAY.test(text)) return false;
  return true;
}
