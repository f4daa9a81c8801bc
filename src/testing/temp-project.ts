/** A project in a folder of its own: invented registers, the articles and notes a test writes; deleted with `remove`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { corpusSchema, type Corpus } from '../schema/corpus';
import { inventedRegisters } from './invented-registers';

/** Where the parts of a temporary project lie. */
export type TempProject = {
  readonly articles: string;
  readonly registers: string;
  readonly editorial: string;
  readonly ledger: string;
  readonly out: string;
  readonly root: string;
  /** Writes a file by its path in the project; returns its whole path. */
  readonly write: (path: string, content: string | Uint8Array) => string;
  /** The corpus that was built. */
  readonly corpus: () => Corpus;
  readonly remove: () => void;
};

const outlets = [
  {
    id: 'nordblatt',
    prefLabel: 'Nordblatt',
    codes: ['nb'],
    url: 'https://www.nordblatt.example',
    kind: 'newspaper',
  },
  { id: 'kuestenfunk', prefLabel: 'Küstenfunk', url: 'https://kuestenfunk.example', kind: 'broadcaster' },
];

/** Registers, and no articles yet. */
export function tempProject(): TempProject {
  const root = mkdtempSync(join(tmpdir(), 'wortlaut-'));
  const write = (path: string, content: string | Uint8Array): string => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  // JSON is YAML.
  write('registers/invented.yaml', JSON.stringify({ ...inventedRegisters, outlets }, null, 1));
  mkdirSync(join(root, 'articles'));
  const out = join(root, 'corpus');
  return {
    articles: join(root, 'articles'),
    registers: join(root, 'registers'),
    editorial: join(root, 'editorial'),
    ledger: join(root, 'ledger/event-ids.json'),
    out,
    root,
    write,
    corpus: () => corpusSchema.parse(JSON.parse(readFileSync(join(out, 'corpus.json'), 'utf8'))),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
