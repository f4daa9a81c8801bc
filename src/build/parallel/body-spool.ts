/**
 * Articles' texts wait in a temporary file between parsing and printing: what was parsed is what is printed. The file has no
 * name any more once it is open, so that a run that is killed at any moment leaves nothing behind.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Place = { readonly at: number; readonly length: number };

export class BodySpool {
  private readonly folder = mkdtempSync(join(tmpdir(), 'wortlaut-parse-'));
  private readonly file = openSync(join(this.folder, 'bodies'), 'w+');
  private readonly places = new Map<string, Place>();
  private end = 0;

  constructor() {
    this.removeName();
  }

  put(article: string, body: string): void {
    // UTF-16: half a surrogate pair comes back as it was.
    const bytes = Buffer.from(body, 'utf16le');
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.file, bytes, done, bytes.length - done, this.end + done);
    this.places.set(article, { at: this.end, length: bytes.length });
    this.end += bytes.length;
  }

  get(article: string): string {
    const { at, length } = this.places.get(article) ?? { at: 0, length: 0 };
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length;) {
      const count = readSync(this.file, bytes, done, length - done, at + done);
      if (count === 0) throw new Error(`${this.folder} was cut short while it was in use.`);
      done += count;
    }
    return bytes.toString('utf16le');
  }

  remove(): void {
    closeSync(this.file);
    this.removeName();
  }

  private removeName(): void {
    try {
      rmSync(this.folder, { recursive: true, force: true });
    } catch {
      // Some systems keep the name of an open file: then it goes with the file, in `remove`.
    }
  }
}
