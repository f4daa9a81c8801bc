/** German sentences -> draft, through the real parser with the invented register. */
import { articleIdSchema } from '../schema/ids';
import type { Draft } from '../parser/document';
import { newDraft } from '../parser/new-draft';
import { makeParser } from '../parser/stages';
import { inventedRegisters } from './invented-registers';

const parse = makeParser(inventedRegisters);

/** Friday, 4 July 2025, unless another day is given. */
export function parseText(text: string, day: string | null = '2025-07-04'): Draft {
  return parse(
    newDraft({ id: articleIdSchema.parse('probe'), file: 'probe.txt', title: null, body: text }, day),
  );
}
