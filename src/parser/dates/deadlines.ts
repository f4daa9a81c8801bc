/** Tells deadlines and terms by the words around an expression: "bis …", "binnen …", "läuft am … ab". */
import { leanPattern } from '../language/lean-pattern';
import type { Span } from '../../schema/span';
import { numberOf } from './words/number-lexicon';

const REACH = 70;
const PAIR = leanPattern(/(?<first>[\p{L}\d]{1,16})\s+(?:bis|oder)\s+$/u);
const TO = /^\.?\s*(?:bis|[-–])(?:\s+(?:zum|zur))?\s*$/u;
const UNTIL = leanPattern(
  /(?<![\p{L}\d])(?:[Bb]is(?:\s+spätestens)?(?:\s+(?:zum|zur|zu|einschließlich|inklusive))?|[Ss]pätestens(?:\s+(?:am|bis|zum|um|bis\s+zum|in|im|mit))?|[Bb]innen|[Ii]nnerhalb(?:\s+von)?|[Ii]nnert)(?:\s+(?:de[rmns]|de[rmns]\s+\p{L}{3,12}|heutigen|morgigen))?\s+$/u,
);
const UP_TO = leanPattern(/(?<!\p{L})[Bb]is\s+zu\s+$/u);
const FROM_TO = leanPattern(
  // "verlangt von Ostland bis zum 25. Juli": whoever stands behind "von" begins no stretch.
  /(?<!\p{L})(?:[Vv]om|[Vv]on|[Aa]b|[Ss]eit|[Zz]wischen)\s(?!(?!\p{L}*(?:tag|woch|abend|[Jj]anuar|[Jj]änner|[Ff]ebruar|[Mm]ärz|[Aa]pril|[Mm]ai|[Jj]uni|[Jj]uli|[Aa]ugust|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]ezember)|Anfang|Mitte|Ende|Ostern|Pfingsten|Weihnachten|Neujahr|Silvester|Herbst|Sommer|Winter|Früh|Beginn|Null)\p{Lu}\p{L}+\s[Bb]is\s)[^.,;:!?]{1,40}\s[Bb]is\s(?:zum\s|zur\s)?$/u,
);
const TERM_BEFORE = leanPattern(
  /(?:[Ff]rist|[Uu]ltimatum\p{L}?|[Aa]ufschub|[Bb]edenkzeit)\s+(?:von|über)\s+(?:\p{L}{3,10}\s+)?$/u,
);
const TIME_GIVEN = /^\s(?:Zeit|Frist|Bedenkzeit|Aufschub)(?!\p{L})/u;
const TERM_AFTER = leanPattern(
  /^(?:-|\s+)(?:(?!(?:k?eine?[nrs]?|ihre|seine|diese|die)\s)(?:\p{L}{3,14}e[nrs]?\s+)?(?:\p{L}{0,20}[Ff]rist|Ultimatum|Bedenkzeit|Aufschub)|Zeit(?=[\s,.]))/u,
);
const RUNS = leanPattern(/(?<!\p{L})(?:läuft|lief|laufen|liefen)(?!\p{L})[^.;:!?]{0,60}$/u);
const OUT = /^[^.;:!?]{0,30}?\s(?:ab|aus)(?=[\s,.;:!?“"]|$)/u;
const ENDS = leanPattern(
  /^[^.;:!?]{0,20}?\s?(?:abl(?:äuft|aufen|ief|iefen)|ausl(?:äuft|aufen|ief)|endet|endete|enden|verstreicht|verstreichen|ablaufe)(?!\p{L})/u,
);
const TERM_NEAR = leanPattern(
  /(?:[Ff]rist|[Uu]ltimatum|[Mm]oratorium|[Ww]affenruhe|[Ff]euerpause|[Ww]affenstillstand)\p{L}{0,3}(?!\p{L})/u,
);
const MOVED_TO = leanPattern(
  /(?<!\p{L})(?:(?:[Ff]rist|[Uu]ltimatum|[Ss]tichtag|[Dd]eadline)(?!\p{L})[^;!?]{0,60}|(?:zog|zieht|zogen|schob|schiebt) (?:sie|ihn|es)(?!\p{L})[^;:!?]{0,40}) auf\s(?:den\s|kommenden\s|diesen\s)?$/u,
);
const ENDS_BEFORE = leanPattern(/(?<!\p{L})(?:endet|endete|verstreicht)\s(?:am|um|im|mit|an)?\s?$/u);

/** What stands in front, without the first number of a pair: "binnen [10 bis] 12 Tagen". */
export function withoutPair(before: string): string {
  if (!before.includes('bis') && !before.includes('oder')) return before;
  const pair = PAIR.exec(before)?.groups?.['first'];
  return pair !== undefined && numberOf(pair) !== null ? before.replace(PAIR, '') : before;
}

/** True where the words around make the expression the end of a term; "bis" behind another time makes a stretch. */
export function isDeadline(
  text: string,
  sentence: Span,
  at: Span & { readonly previousEnd: number },
): boolean {
  const said = text.slice(Math.max(sentence.start, at.start - REACH), at.start);
  const before = withoutPair(said);
  const after = text.slice(at.end, Math.min(sentence.end, at.end + REACH));
  // "gab ihr am 3. Mai bis zum 25. Mai Zeit" is no stretch.
  if (
    before === said &&
    at.previousEnd >= sentence.start &&
    TO.test(text.slice(at.previousEnd, at.start)) &&
    !TIME_GIVEN.test(after)
  )
    return false;
  if (UNTIL.test(before)) return !UP_TO.test(before) && !FROM_TO.test(before);
  if (MOVED_TO.test(before)) return true;
  if (TERM_BEFORE.test(before) || TERM_AFTER.test(after)) return true;
  if (RUNS.test(before) && OUT.test(after)) return true;
  return (ENDS.test(after) || ENDS_BEFORE.test(before)) && TERM_NEAR.test(before + after);
}
