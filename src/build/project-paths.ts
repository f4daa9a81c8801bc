/** Where things lie in the repository, seen from wherever the command was started. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const paths = {
  articles: join(root, 'seeds/articles'),
  registers: join(root, 'seeds/registers'),
  editorial: join(root, 'seeds/editorial'),
  ledger: join(root, 'seeds/ledger/event-ids.json'),
  corpus: join(root, 'public/corpus'),
  /** May be deleted at any time. */
  cache: join(root, '.cache'),
  /** What `parse` found in files before; may be deleted at any time. */
  parseCache: join(root, '.cache/parse'),
} as const;
