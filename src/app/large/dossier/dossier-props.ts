/** What every dossier page of a large corpus is given, and which addresses lead to one. */
import type { ReactNode } from 'react';
import type { LargeDossier } from '../../../data/dossier-query';
import type { RowSource } from '../../../data/use-row-source';
import type { CorpusIndex } from '../../../domain/corpus-index';
import type { FacetCounts } from '../../../domain/filters/facet-counts';
import type { RowFilters } from '../../../domain/columns/row-questions';
import type { DossierKind } from '../../../schema/parts';
import type { Place, ViewState } from '../../../url/view-state';

export type LargeDossierProps = {
  readonly source: RowSource;
  /** All registers. */
  readonly names: CorpusIndex;
  readonly view: ViewState;
  readonly filters: RowFilters;
  readonly counts: FacetCounts | null;
  readonly days: ReactNode;
  readonly list: ReactNode;
  /** Null while it is loaded, or where it could not be had; then `instead` says so. */
  readonly dossier: LargeDossier | null;
  readonly instead: ReactNode;
};

/** The dossier an address names. */
export type DossierPlace = { readonly kind: DossierKind; readonly id: string };

/** Null where the address names something else. */
export function dossierPlace(place: Place): DossierPlace | null {
  if (place.at === 'actor') return { kind: 'actors', id: place.actor };
  if (place.at === 'topic') return { kind: 'topics', id: place.topic };
  return place.at === 'outlet' ? { kind: 'outlets', id: place.outlet } : null;
}
