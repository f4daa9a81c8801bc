/** Articles' texts wait in a temporary file between parsing and printing: what was parsed is what is printed. */
import { NamelessFile } from './nameless-file';

type Place = { readonly at: number; readonly length: number };

export class BodySpool {
  private readonly file = new NamelessFile();
  private readonly places = new Map<string, Place>();

  put(article: string, body: string): void {
    // UTF-16: half a surrogate pair comes back as it was.
    const bytes = Buffer.from(body, 'utf16le');
    this.places.set(article, { at: this.file.append(bytes), length: bytes.length });
  }

  get(article: string): string {
    const { at, length } = this.places.get(article) ?? { at: 0, length: 0 };
    const bytes = Buffer.alloc(length);
    this.file.read(at, length, bytes);
    return bytes.toString('utf16le');
  }

  remove(): void {
    this.file.remove();
  }
}
