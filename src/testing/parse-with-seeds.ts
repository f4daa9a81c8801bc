/** German sentences -> draft, through the real parser with the registers of the seeds: for what only real names can show. */
import { paths } from '../build/project-paths';
import { readRegisters } from '../build/read/read-registers';
import type { Draft } from '../parser/document';
import { newDraft } from '../parser/new-draft';
import { makeParser } from '../parser/stages';
import { articleIdSchema } from '../schema/ids';

const parse = makeParser(readRegisters(paths.registers).registers);

export function parseWithSeeds(text: string, day: string | null): Draft {
  return parse(
    newDraft({ id: articleIdSchema.parse('probe'), file: 'probe.txt', title: null, body: text }, day),
  );
}
