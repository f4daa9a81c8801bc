/** A shelf in a temporary file: thing after thing as JSON. What lies on it takes eight bytes of memory. */
import { NumberColumn } from '../../base/number-column';
import type { Shelf } from '../../parser/link/shelf';
import { NamelessFile } from './nameless-file';

/** Written in pieces of this size. Bytes. */
const PIECE = 256 * 1024;
/** A character of JSON is at most so many bytes. */
const WIDEST = 3;

export class FileShelf<Thing> implements Shelf<Thing> {
  private readonly file = new NamelessFile();
  /** Where each thing ends. */
  private readonly ends = new NumberColumn(8);
  private readonly piece = Buffer.allocUnsafe(PIECE);
  /** So much of the piece waits to be written. */
  private waiting = 0;
  private written = 0;
  private taken = Buffer.allocUnsafe(4096);

  readonly put = (thing: Thing): void => {
    const json = JSON.stringify(thing);
    if (this.waiting + WIDEST * json.length > PIECE) this.write();
    if (WIDEST * json.length > PIECE) {
      const bytes = Buffer.from(json);
      this.file.append(bytes);
      this.written += bytes.length;
    } else this.waiting += this.piece.write(json, this.waiting);
    this.ends.push(this.written + this.waiting);
  };

  readonly get = (place: number): Thing => {
    const end = this.ends.at(place);
    const start = place === 0 ? 0 : this.ends.at(place - 1);
    if (end > this.written) this.write();
    const length = end - start;
    if (length > this.taken.length) this.taken = Buffer.allocUnsafe(2 * length);
    this.file.read(start, length, this.taken);
    return this.parse(this.taken.toString('utf8', 0, length));
  };

  remove(): void {
    this.file.remove();
  }

  /** We wrote it ourselves, in this very run. */
  private parse(json: string): Thing {
    return JSON.parse(json) as Thing;
  }

  private write(): void {
    this.file.append(this.piece.subarray(0, this.waiting));
    this.written += this.waiting;
    this.waiting = 0;
  }
}
