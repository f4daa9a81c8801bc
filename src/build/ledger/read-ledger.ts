/** The ledger's file -> ledger; one that cannot be read is said, never taken for an empty one. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import type { Diagnostic } from '../../parser/diagnostics';
import { emptyLedger, ledgerSchema, type Ledger } from './ledger';

export type LedgerRead = { readonly ledger: Ledger; readonly diagnostics: readonly Diagnostic[] };

/** The first build of a project has no ledger yet, which is no problem. */
export function readLedger(file: string): LedgerRead {
  if (!existsSync(file)) return { ledger: emptyLedger, diagnostics: [] };
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return broken(file, [error instanceof Error ? error.message : 'Broken JSON.']);
  }
  const parsed = ledgerSchema.safeParse(data, { error: z.locales.en().localeError });
  if (parsed.success) return { ledger: parsed.data, diagnostics: [] };
  return broken(
    file,
    parsed.error.issues.map((issue) => `${issue.path.map(String).join('/')}: ${issue.message}.`),
  );
}

function broken(file: string, messages: readonly string[]): LedgerRead {
  const diagnostics = messages.map((message): Diagnostic => ({
    code: 'ledger/broken',
    severity: 'error',
    file: basename(file),
    line: null,
    message,
    hint: 'Bring back its last good version; until then events get new ids, and the ledger is left as it is.',
  }));
  return { ledger: emptyLedger, diagnostics };
}
