/** Where a run keeps in files what thousands of articles hold, until all are linked and printed. */
import { ArticlePile } from '../../parser/link/article-pile';
import type { MadeEvent } from '../../parser/link/shelf';
import type { Passage } from '../../schema/event';
import type { EventFinding } from '../../parser/document';
import { BodySpool } from './body-spool';
import { FileShelf } from './file-shelf';

export class WaitingRoom {
  readonly bodies = new BodySpool();
  readonly pile: ArticlePile;
  private readonly files: readonly { readonly remove: () => void }[];

  constructor() {
    const shelves = {
      findings: new FileShelf<EventFinding>(),
      passages: new FileShelf<readonly Passage[]>(),
      events: new FileShelf<MadeEvent>(),
    };
    this.pile = new ArticlePile(shelves);
    this.files = [this.bodies, ...Object.values(shelves)];
  }

  remove(): void {
    for (const file of this.files) file.remove();
  }
}
