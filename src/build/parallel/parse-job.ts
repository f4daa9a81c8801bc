/** One file through the whole parser. */
import type { Draft } from '../../parser/document';
import { makeLinkable } from '../../parser/link/linkable-article';
import { makeParser } from '../../parser/stages';
import { readSeed, type SeedFile } from '../read/read-seeds';
import { lostArticle, type ParseOutcome, type ParseSettings } from './parse-outcome';

/** Parses one file; never throws: a fault of ours costs one article, not ten thousand. */
export type RunJob = (seed: SeedFile) => ParseOutcome;

/** `parse` runs all stages on a draft. */
export function makeRunJob(
  { registers, day }: ParseSettings,
  parse: (draft: Draft) => Draft = makeParser(registers),
): RunJob {
  return (seed) => {
    try {
      const { parsed, diagnostics } = readSeed(seed, { registers, parse, day });
      if (parsed === null) return { linkable: null, body: '', diagnostics };
      return { linkable: makeLinkable(parsed), body: parsed.article.body, diagnostics };
    } catch (error) {
      return lostArticle(
        seed,
        `The parser broke off: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  };
}
