/** Stage 3: reported speech and hedges. */
import type { Draft } from '../document';

export function findSpeech(draft: Draft): Draft {
  return draft;
}
