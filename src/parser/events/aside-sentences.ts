/** Sentences that tell nothing of the news: what happens in a film or novel, and where the page points at other articles. */
import { leanPattern } from '../language/lean-pattern';
import type { SentenceView } from './sentence-view';

export function isAside({ text }: SentenceView): boolean {
  return STORY.test(text) || POINTS_ON.test(text);
}

const STORY = leanPattern(
  /(?:^|(?<=[,:–] ))[Ii](?:n (?:der|dieser|einer) (?:\p{Ll}+ )?(?:\p{L}*[Ss]erie|Komödie|Satire|Oper|Operette|Erzählung|Novelle|Episode|Szene|Sage|Legende|Karikatur)|(?:m|n (?:dem|einem|diesem|seinem|ihrem)) (?:\p{Ll}+ )?(?:(?!Dokumentar)\p{L}*[Ff]ilm|\p{L}*[Rr]oman|Krimi|Thriller|Theaterstück|Musical|Märchen|Comic|Videospiel|Computerspiel|Sketch|Kabarett))(?!\p{L})|(?<!\p{L})(?:gespielt|verkörpert|dargestellt) von \p{Lu}/u,
);
const POINTS_ON = leanPattern(
  /(?:^|(?<=[|›»>•] |Kommentare? |Drucken |Teilen )|(?<=\p{L} )(?=(?:Lesen Sie|Mehr zum Thema|Siehe)[^:]{0,20}: ))(?:Mehr (?:zum Thema|dazu)|Lesen Sie (?:auch|dazu|hier|mehr)|Lies auch|Siehe auch|Auch interessant|Das könnte (?:Sie|dich) (?:auch )?interessieren|Weiterlesen|Zum Thema|Passend dazu|Weitere (?:Artikel|Meldungen|Themen)|Meistgelesen)(?=:| [|›»>–-]| \p{Lu})/u,
);
