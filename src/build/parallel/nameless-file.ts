/**
 * A temporary file that has no name any more once it is open, so that a run that is killed at any moment leaves nothing behind.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class NamelessFile {
  private readonly folder = mkdtempSync(join(tmpdir(), 'wortlaut-parse-'));
  private readonly file = openSync(join(this.folder, 'waiting'), 'w+');
  private end = 0;

  constructor() {
    this.removeName();
  }

  /** Says where it begins. */
  append(bytes: Uint8Array): number {
    const at = this.end;
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.file, bytes, done, bytes.length - done, at + done);
    this.end += bytes.length;
    return at;
  }

  /** Fills `into` from its beginning with `length` bytes. */
  read(at: number, length: number, into: Uint8Array): void {
    for (let done = 0; done < length;) {
      const count = readSync(this.file, into, done, length - done, at + done);
      if (count === 0) throw new Error(`${this.folder} was cut short while it was in use.`);
      done += count;
    }
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
