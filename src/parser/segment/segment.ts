/** Stage 1: blocks with roles, sentences inside them. */
import { gather } from '../../base/gather';
import type { Draft, Sentence } from '../document';
import { assignRoles } from './block-roles';
import { splitBlocks } from './split-blocks';
import { splitSentences } from './split-sentences';

export function segment(draft: Draft): Draft {
  const blocks = assignRoles(draft.text, splitBlocks(draft.text));
  const sentences: Sentence[] = gather(blocks, (block, at) =>
    splitSentences(draft.text, block.span).map((span) => ({ span, block: at, role: block.role })),
  );
  return { ...draft, blocks, sentences };
}
