/** Cuts a passage into stretches, each with the one way of telling that holds there. */
import type { Form, Passage, Speech } from '../../schema/event';
import { contains, overlaps } from '../../schema/span';
import type { Span } from '../../schema/span';
import type { FormFilter } from '../filters/event-filters';
import { isUnnamed } from './unnamed-people';

/** A stretch of a passage told in one way. */
export type Stretch = {
  /** In the article's body. */
  readonly span: Span;
  readonly form: Form;
  /** Under a reservation, or on the word of people who stay unnamed. */
  readonly hearsay: boolean;
  /** null outside of all reported speech. */
  readonly speech: Speech | null;
};

/** The rungs of the ladder, from the speaker's own words down to nobody's; hearsay stands apart from them. */
export const rungs = ['quoted', 'indirect', 'attributed', 'reported', 'hearsay', 'asserted'] as const;
export type Rung = (typeof rungs)[number];

/**
 * The whole passage in order, without gap or overlap. Where one speech holds another, the inner one counts. What stands
 * outside of all speech keeps the passage's own form: in "laut Lindholm …" nothing is told without attribution.
 */
export function stretchesOf(passage: Passage): readonly Stretch[] {
  const borders = [passage.span.start, passage.span.end];
  for (const { span } of passage.speech) {
    for (const place of [span.start, span.end]) {
      if (place > passage.span.start && place < passage.span.end) borders.push(place);
    }
  }
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, at) => ({ start, end: cuts[at + 1] ?? passage.span.end }));
  const speeches = pieces.map((piece) => innermost(passage, piece));
  return pieces.map((span, at) => stretchOf(passage, span, speeches[at] ?? null));
}

/** How the words at `span` are told: by the stretch they begin in. */
export function stretchAt(passage: Passage, span: Span): Stretch | null {
  return stretchesOf(passage).find((stretch) => overlaps(stretch.span, span)) ?? null;
}

/** The rung a stretch stands on. Speech carried on without a frame of its own is indirect speech. */
export function rungOf({ form, hearsay }: Pick<Stretch, 'form' | 'hearsay'>): Rung {
  if (hearsay) return 'hearsay';
  switch (form) {
    case 'direct':
      return 'quoted';
    case 'indirect':
    case 'free':
      return 'indirect';
    case 'attributed':
    case 'reported':
    case 'asserted':
      return form;
  }
}

/** What a reader chooses in the filter of forms to see what stands on a rung. */
export function formsOfRung(rung: Rung): readonly FormFilter[] {
  switch (rung) {
    case 'quoted':
      return ['direct'];
    case 'indirect':
      return ['indirect', 'free'];
    case 'attributed':
    case 'reported':
    case 'hearsay':
    case 'asserted':
      return [rung];
  }
}

/** True when nobody who could be asked stands behind a speech. */
export function isFromUnnamed({ speaker, relay }: Speech): boolean {
  return (
    (speaker !== null && isUnnamed(speaker.label, speaker.actor)) ||
    (relay !== null && isUnnamed(relay.label, null))
  );
}

function stretchOf(passage: Passage, span: Span, speech: Speech | null): Stretch {
  const hedged = passage.hedges.some((hedge) => {
    return overlaps(hedge, span) || (speech !== null && overlaps(hedge, speech.span));
  });
  if (speech !== null) return { span, speech, form: speech.form, hearsay: hedged || isFromUnnamed(speech) };
  // "Laut Insidern" frames hearsay and is part of it.
  const framed = passage.speech.some((one) => one.form === passage.form && isFromUnnamed(one));
  return { span, speech, form: passage.form, hearsay: hedged || framed };
}

function innermost(passage: Passage, piece: Span): Speech | null {
  const around = passage.speech.filter((speech) => contains(speech.span, piece));
  return around.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0] ?? null;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
