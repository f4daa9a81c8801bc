/** What a pile of articles knows does not depend on which was added first. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSample } from '../../testing/corpus-from-texts';
import { actorIdSchema } from '../../schema/ids';
import type { NewActor } from '../document';
import { pileOf } from './article-pile';
import { makeLinkable, type LinkableArticle } from './linkable-article';

function article(id: string, newActors: readonly NewActor[]): LinkableArticle {
  return { ...makeLinkable(parseSample({ id, text: 'Es geschah nichts.' })), newActors };
}

function brandt(label: string, actsFor: string | null): NewActor {
  return {
    actor: actorIdSchema.parse('joerg-brandt'),
    kind: 'person',
    label: { de: label, en: label },
    shortLabel: { de: 'Brandt', en: 'Brandt' },
    actsFor: actsFor === null ? null : actorIdSchema.parse(actsFor),
  };
}

test('of two spellings of one name the first article has its way, or the one that says more', () => {
  const plain = [article('a', [brandt('Jörg Brandt', null)]), article('b', [brandt('Joerg Brandt', null)])];
  const telling = [...plain, article('c', [brandt('Joerg Brandt', 'ostland')])];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(plain, { minLength: 2 }),
      fc.shuffledSubarray(telling, { minLength: 3 }),
      (two, three) => {
        expect(pileOf(two).newActors()).toEqual([brandt('Jörg Brandt', null)]);
        expect(pileOf(three).newActors()).toEqual([brandt('Joerg Brandt', 'ostland')]);
      },
    ),
  );
});
