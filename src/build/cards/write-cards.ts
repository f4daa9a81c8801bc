/** Writes the card of every event, and of every comparison that has two sources, in both languages; one drawn before is not drawn again. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CardContent } from '../../domain/card/card-content';
import type { CardStep } from '../../domain/card/card-drawing';
import { layCard } from '../../domain/card/lay-card';
import type { CorpusIndex } from '../../domain/corpus-index';
import type { Lang } from '../../messages/messages';
import type { CardCache } from './card-cache';
import { measureCard } from './card-fonts';
import { cardPath, cardsOf, siteCardPath } from './card-path';
import { cardPng } from './card-picture';
import { cardContent } from './event-card';
import { siteCard } from './site-card';

const languages: readonly Lang[] = ['de', 'en'];

/** Raised when the same drawing would give another file: another painter, other fonts, other packing. */
const PAINTER_VERSION = 4;

export type CardsWritten = { readonly drawn: number; readonly kept: number };

export function writeCards(index: CorpusIndex, outDir: string, cache: CardCache): CardsWritten {
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

/** The one for all other pages, in both languages. */
export function writeSiteCards(index: CorpusIndex, outDir: string, cache: CardCache): void {
  for (const lang of languages) keepDrawing(siteCard(index, lang), cache, join(outDir, siteCardPath(lang)));
}

/** True when it had to be drawn. */
function keepPicture(content: CardContent, cache: CardCache, file: string): boolean {
  return keepDrawing(layCard(content, measureCard), cache, file);
}

function keepDrawing(steps: readonly CardStep[], cache: CardCache, file: string): boolean {
  const hash = createHash('sha256')
    .update(JSON.stringify([PAINTER_VERSION, steps]))
    .digest('hex');
  mkdirSync(dirname(file), { recursive: true });
  return cache.put(`${hash.slice(0, 32)}.png`, file, () => cardPng(steps));
}
