/** Writes the card of every event, and of every comparison that has two sources, in both languages; one drawn before is not drawn again. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CardContent } from '../../domain/card/card-content';
import { layCard } from '../../domain/card/lay-card';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { Lang } from '../../messages/messages';
import { measureCard } from './card-fonts';
import { cardPath, cardsOf } from './card-path';
import { cardPng } from './card-picture';
import { cardContent } from './event-card';

const languages: readonly Lang[] = ['de', 'en'];

/** Raised when the same drawing would give another file: another painter, other fonts, other packing. */
const PAINTER_VERSION = 4;

export type CardsWritten = { readonly drawn: number; readonly kept: number };

/** `cache` holds pictures by what they say and may be deleted at any time. */
export function writeCards(index: CorpusIndex, outDir: string, cache: string): CardsWritten {
  mkdirSync(cache, { recursive: true });
  let drawn = 0;
  let kept = 0;
  const cards = languages.flatMap((lang) => cardsOf.map((of) => ({ lang, of })));
  for (const event of index.eventsByDay) {
    for (const card of cards) {
      const content = cardContent(index, event, card);
      if (content === null) continue;
      const wasDrawn = keepPicture(content, cache, join(outDir, cardPath(event.id, card.of, card.lang)));
      drawn += wasDrawn ? 1 : 0;
      kept += wasDrawn ? 0 : 1;
    }
  }
  return { drawn, kept };
}

/** True when it had to be drawn. */
function keepPicture(content: CardContent, cache: string, file: string): boolean {
  const steps = layCard(content, measureCard);
  const hash = createHash('sha256')
    .update(JSON.stringify([PAINTER_VERSION, steps]))
    .digest('hex');
  const known = join(cache, `${hash.slice(0, 32)}.png`);
  const isNew = !existsSync(known);
  if (isNew) {
    // A build that is stopped, or runs beside another, must not leave half a picture behind.
    const half = `${known}.${process.pid}`;
    writeFileSync(half, cardPng(steps));
    renameSync(half, known);
  }
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(known, file);
  return isNew;
}
