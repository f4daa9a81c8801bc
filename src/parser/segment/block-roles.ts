/** Says what each block is for: headline, heading, paragraph, or noise that is not the article's wording. */
import type { Span } from '../../schema/span';
import type { Block, BlockRole } from '../document';
import { agencyPrefix, lineRules, signOff } from './segment-lexicon';

const STOPS: ReadonlySet<string> = new Set('.!?…:;');
const CLOSERS: ReadonlySet<string> = new Set(')"“”»«’\'‘›‹');
const LIST_SIGN = /^[-–—•*·▪►]\s/u;
const HEADLINE_LENGTH = 220;
const HEADING_LENGTH = 90;

/** Blocks with roles; the first and last paragraph are cut where an agency line or sign-off stands in them. */
export function assignRoles(text: string, spans: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  let inRelated = false;
  let seenProse = false;
  spans.forEach((span, i) => {
    const line = text.slice(span.start, span.end);
    const ruled = roleByRule(line);
    inRelated = ruled === 'related' || (inRelated && staysRelated(line));
    const role = inRelated
      ? 'related'
      : (ruled ?? roleByShape(line, { first: i === 0, last: i === spans.length - 1, seenProse }));
    if (role === 'paragraph') seenProse = true;
    blocks.push({ span, role });
  });
  return cutSignOff(text, cutPrefix(text, promoteHeadline(text, blocks)));
}

function roleByRule(line: string): BlockRole | null {
  if (line.length > 240) return null;
  return lineRules.find((rule) => rule.pattern.test(line))?.role ?? null;
}

/** A teaser list goes on while its lines are list points or do not end like prose. */
function staysRelated(line: string): boolean {
  return LIST_SIGN.test(line) || (line.length < HEADLINE_LENGTH && !endsLikeProse(line));
}

/** Read from its end: an expression would try every full stop before. */
function endsLikeProse(line: string): boolean {
  let end = line.length;
  while (CLOSERS.has(line.charAt(end - 1))) end -= 1;
  return STOPS.has(line.charAt(end - 1));
}

const WORD = /\p{L}{2}/u;

function roleByShape(
  line: string,
  at: { readonly first: boolean; readonly last: boolean; readonly seenProse: boolean },
): BlockRole {
  if (!WORD.test(line)) return 'boilerplate';
  const prose = endsLikeProse(line);
  if (at.first && !prose && !at.last && line.length <= HEADLINE_LENGTH) return 'headline';
  if (!prose && line.length <= HEADING_LENGTH && !at.last && !LIST_SIGN.test(line))
    return at.seenProse ? 'heading' : 'headline';
  return 'paragraph';
}

/** "Das Dorf wehrt sich!": a short first line of one sentence above longer paragraphs is the headline, full stop or not. */
function promoteHeadline(text: string, blocks: readonly Block[]): Block[] {
  const [first, second] = blocks;
  if (first?.role !== 'paragraph' || second === undefined) return [...blocks];
  const length = first.span.end - first.span.start;
  const line = text.slice(first.span.start, first.span.end);
  const looksAgency = agencyPrefix.test(line);
  const short = length <= 140 && second.span.end - second.span.start > length;
  return short && !looksAgency ? [{ ...first, role: 'headline' }, ...blocks.slice(1)] : [...blocks];
}

function cutPrefix(text: string, blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex((block) => block.role === 'paragraph');
  const block = blocks[at];
  if (block === undefined) return [...blocks];
  const match = agencyPrefix.exec(
    text.slice(block.span.start, Math.min(block.span.end, block.span.start + 160)),
  );
  if (match === null) return [...blocks];
  const cut = block.span.start + match[0].length;
  if (cut >= block.span.end) return [...blocks];
  return [
    ...blocks.slice(0, at),
    { span: { start: block.span.start, end: cut - trailingSpace(match[0]) }, role: 'prefix' },
    { span: { start: cut, end: block.span.end }, role: 'paragraph' },
    ...blocks.slice(at + 1),
  ];
}

function cutSignOff(text: string, blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.role !== 'paragraph') return [...blocks];
  const tailStart = Math.max(last.span.start, last.span.end - 40);
  const match = signOff.exec(text.slice(tailStart, last.span.end));
  if (match === null) return [...blocks];
  const cut = tailStart + match.index;
  if (cut <= last.span.start) return [...blocks.slice(0, -1), { ...last, role: 'signoff' }];
  const lead = match[0].length - match[0].trimStart().length;
  return [
    ...blocks.slice(0, -1),
    {
      span: { start: last.span.start, end: cut - trailingSpace(text.slice(last.span.start, cut)) },
      role: 'paragraph',
    },
    { span: { start: cut + lead, end: last.span.end }, role: 'signoff' },
  ];
}

function trailingSpace(text: string): number {
  return text.length - text.trimEnd().length;
}
