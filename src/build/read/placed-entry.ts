/** A register entry that remembers where it was written. */
import type {
  ActorEntry,
  OfficeEntry,
  OutletEntry,
  SharedName,
  TopicEntry,
} from '../../schema/register-source';

export type EntryPath = readonly PropertyKey[];

export type Placed<Entry> = {
  readonly entry: Entry;
  readonly file: string;
  /** 1-based line of a part of the entry; of the entry itself for an empty or unknown path. */
  readonly lineAt: (path: EntryPath) => number | null;
};

export type PlacedRegisters = {
  readonly actors: readonly Placed<ActorEntry>[];
  readonly sharedNames: readonly Placed<SharedName>[];
  readonly offices: readonly Placed<OfficeEntry>[];
  readonly topics: readonly Placed<TopicEntry>[];
  readonly outlets: readonly Placed<OutletEntry>[];
};
