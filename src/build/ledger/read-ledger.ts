/** A ledger's file -> ledger; one that cannot be read is said, never taken for an empty one. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod/mini';
import type { Diagnostic } from '../../parser/diagnostics';
import { emptyLedger, ledgerSchema, type Ledger } from './ledger';
import { nothingPublished, publishedSchema, type Published } from './published';

export type LedgerRead<T = Ledger> = { readonly ledger: T; readonly diagnostics: readonly Diagnostic[] };

/** The first build of a project has no ledger yet, which is no problem. */
export function readLedger(file: string): LedgerRead {
  return readAs(file, ledgerSchema, emptyLedger);
}

export function readPublished(file: string): LedgerRead<Published> {
  return readAs(file, publishedSchema, nothingPublished);
}

/** The ledger of everything but events lies beside theirs. */
export function publishedBeside(ledger: string): string {
  return join(dirname(ledger), 'published-ids.json');
}

function readAs<T>(file: string, schema: z.ZodMiniType<T>, empty: T): LedgerRead<T> {
  if (!existsSync(file)) return { ledger: empty, diagnostics: [] };
  const broken = (messages: readonly string[]): LedgerRead<T> => {
    return { ledger: empty, diagnostics: messages.map((message) => brokenLedger(file, message)) };
  };
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return broken([error instanceof Error ? error.message : 'Broken JSON.']);
  }
  const parsed = schema.safeParse(data, { error: z.locales.en().localeError });
  if (parsed.success) return { ledger: parsed.data, diagnostics: [] };
  return broken(parsed.error.issues.map((issue) => `${issue.path.map(String).join('/')}: ${issue.message}.`));
}

function brokenLedger(file: string, message: string): Diagnostic {
  return {
    code: 'ledger/broken',
    severity: 'error',
    file: basename(file),
    line: null,
    message,
    hint: 'Bring back its last good version; until then ids may change, and the ledger is left as it is.',
  };
}
