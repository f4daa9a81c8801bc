/** Relations seen from the event they lead to: who renews, halts or answers this one. */
import type { WortlautEvent } from '../../schema/event';
import type { CorpusIndex } from '../corpus-index';
import { oncePerIndex } from '../once-per-index';

export type RelationBack = {
  readonly from: WortlautEvent;
  readonly relation: WortlautEvent['relations'][number];
};

/** In the order of the events that have them. */
export function relationsBack(index: CorpusIndex, event: WortlautEvent): readonly RelationBack[] {
  return backsOf(index).get(event.id) ?? [];
}

const backsOf = oncePerIndex(({ eventsByDay }) => {
  const backs = new Map<string, RelationBack[]>();
  for (const from of eventsByDay) {
    for (const relation of from.relations) {
      const list = backs.get(relation.event);
      if (list === undefined) backs.set(relation.event, [{ from, relation }]);
      else list.push({ from, relation });
    }
  }
  return backs;
});
