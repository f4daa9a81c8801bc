/** Whether a stretch of text tells of sport, where states "win", "withdraw" and "threaten" without any diplomacy. */
import { oncePerWord } from '../language/once-per-word';
import type { Token } from '../language/tokens';

/** Words of play, wherever in a word they stand; not of sports policy: a boycott of the Games is no match. */
const PLAY =
  /(?:nationalspieler|nationalmannschaft|länderspiel|gruppenspiel|freundschaftsspiel|qualifikationsspiel|halbzeit|viertelfinal|halbfinal|achtelfinal|elfmeter|torhüter|torwart|torschütz|stürmer|verteidigerin|mittelfeld|auswärtssieg|heimsieg|tabellen(?:führ|spitze|platz|ende)|langläufer|skispring|slalom|spieltag|trainerin|nationaltrainer|bundestrainer|teamchef|spiel(?:er|minute|stand)|ausgleichstreffer|tennis|handball|eishockey|basketball|fußball|biathl|leichtathlet|medaillen|olympiasieg|weltmeister|europameister|torwarttrainer|rennstall|rückrunde|hinrunde|gegentor|medizincheck|sportdirektor|transfer(?:fenster|markt|schluss|summe)|torjäger|schiedsrichter|abseits|testspiel|pflichtspiel|heimspiel|auswärtsspiel|spitzenspiel|topspiel|hinspiel|rückspiel|angepfiffen|abgepfiffen|abpfiff|anpfiff|gruppenphase|nationalteam|nationalelf|startelf|kreisliga|regionalliga)/u;
const PHRASE = /[Vv]erlängerung endete|[Ff]ormel 1/gu;
/** A score, "3:0", "2:1-Sieg"; a clock has two digits behind the colon. */
const SCORE = /:\d(?![\d:])(?<=(?<![\d.:])\d{1,2}:\d)/u;

const SCORES = new RegExp(SCORE, 'gu');

const isOfPlay = oncePerWord(({ lower }) => PLAY.test(lower));

function isPlayWord(token: Token): boolean {
  return token.kind === 'word' && isOfPlay(token);
}

type Told = { readonly text: string; readonly tokens: readonly Token[] };

/** One sentence: a single such word is enough. */
export function isPlay({ text, tokens }: Told): boolean {
  return tokens.some(isPlayWord) || SCORE.test(text) || text.search(PHRASE) >= 0;
}

/** So many words of play make the article a report of sport. */
const ENOUGH = 4;

/** A whole article; two scores count as words of play. */
export function isSportsReport(text: string, sentences: readonly (readonly Token[])[]): boolean {
  let found = Math.min(2, text.match(SCORES)?.length ?? 0) + (text.match(PHRASE)?.length ?? 0);
  for (const tokens of sentences) {
    if (found >= ENOUGH) return true;
    for (const token of tokens) if (isPlayWord(token)) found += 1;
  }
  return found >= ENOUGH;
}
