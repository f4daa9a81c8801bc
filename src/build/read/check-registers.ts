/** Checks registers against themselves: doubled ids and names, references that lead nowhere. Mends what it can. */
import type { Diagnostic } from '../../parser/diagnostics';
import type { ActorId } from '../../schema/ids';
import type { ActorEntry, OfficeEntry, Registers, TopicEntry } from '../../schema/register-source';
import { checkSharedNames } from './check-shared-names';
import { doubledNames } from './doubled-names';
import { leadsNowhere, type Known } from './leads-nowhere';
import type { EntryPath, Placed, PlacedRegisters } from './placed-entry';

export function checkRegisters(placed: PlacedRegisters): {
  readonly registers: Registers;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const actors = onceEach(placed.actors, diagnostics);
  const offices = onceEach(placed.offices, diagnostics);
  const topics = onceEach(placed.topics, diagnostics);
  const outlets = onceEach(placed.outlets, diagnostics);
  const known = { actors: idsOf(actors), offices: idsOf(offices), topics: idsOf(topics) };
  diagnostics.push(...doubledNames(actors));
  return {
    registers: {
      actors: actors.map((actor) => mendActor(actor, known, diagnostics)),
      sharedNames: checkSharedNames(placed.sharedNames, known, diagnostics),
      offices: offices.map((office) => mendOffice(office, known, diagnostics)),
      topics: mendTopics(topics, known, diagnostics),
      outlets: outlets.map(({ entry }) => entry),
    },
    diagnostics,
  };
}

function idsOf(placed: readonly Placed<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(placed.map(({ entry }) => entry.id));
}

function onceEach<Entry extends { readonly id: string }>(
  placed: readonly Placed<Entry>[],
  diagnostics: Diagnostic[],
): Placed<Entry>[] {
  const first = new Map<string, Placed<Entry>>();
  for (const one of placed) {
    const before = first.get(one.entry.id);
    if (before === undefined) first.set(one.entry.id, one);
    else {
      diagnostics.push({
        code: 'register/doubled-id',
        severity: 'error',
        file: one.file,
        line: one.lineAt(['id']),
        message: `The id "${one.entry.id}" stands already in ${before.file}:${before.lineAt(['id']) ?? '?'}.`,
        hint: 'Merge the two entries or give this one an id of its own; until then the first is used.',
      });
    }
  }
  return [...first.values()];
}

function mendActor(placed: Placed<ActorEntry>, known: Known, diagnostics: Diagnostic[]): ActorEntry {
  const { entry } = placed;
  if (entry.kind === 'state') return entry;
  const lost =
    entry.actsFor !== null &&
    leadsNowhere({ placed, path: ['actsFor'], what: 'actors' }, entry.actsFor, known, diagnostics);
  const mended = lost ? { ...entry, actsFor: null } : entry;
  if (mended.kind !== 'person') {
    const isUnknown = (path: EntryPath, id: ActorId): boolean =>
      leadsNowhere({ placed, path, what: 'actors' }, id, known, diagnostics);
    const mendedBody = (key: 'parliament' | 'commission'): ActorId | null => {
      const body = mended[key];
      return body === null || isUnknown([key], body) ? null : body;
    };
    return {
      ...mended,
      members: mended.members.filter((member, index) => !isUnknown(['members', index], member)),
      parliament: mendedBody('parliament'),
      commission: mendedBody('commission'),
    };
  }
  const offices = mended.offices.filter(({ office, of }, index) => {
    const path = ['offices', index];
    const noActor = leadsNowhere({ placed, path: [...path, 'of'], what: 'actors' }, of, known, diagnostics);
    const noOffice = leadsNowhere(
      { placed, path: [...path, 'office'], what: 'offices' },
      office,
      known,
      diagnostics,
    );
    return !noActor && !noOffice;
  });
  return { ...mended, offices };
}

function mendOffice(placed: Placed<OfficeEntry>, known: Known, diagnostics: Diagnostic[]): OfficeEntry {
  const alone = placed.entry.alone.filter(
    ({ of }, index) =>
      !leadsNowhere({ placed, path: ['alone', index, 'of'], what: 'actors' }, of, known, diagnostics),
  );
  return { ...placed.entry, alone };
}

function mendTopics(
  topics: readonly Placed<TopicEntry>[],
  known: Known,
  diagnostics: Diagnostic[],
): TopicEntry[] {
  const broaderOf = new Map(topics.map(({ entry }) => [entry.id, entry.broader]));
  return topics.map((placed) => {
    const { entry } = placed;
    if (entry.broader === null) return entry;
    const path = ['broader'];
    if (leadsNowhere({ placed, path, what: 'topics' }, entry.broader, known, diagnostics)) {
      return { ...entry, broader: null };
    }
    const seen = new Set<string>();
    for (let id = broaderOf.get(entry.id) ?? null; id !== null && !seen.has(id);) {
      seen.add(id);
      id = broaderOf.get(id) ?? null;
    }
    if (!seen.has(entry.id)) return entry;
    diagnostics.push({
      code: 'register/broader-circle',
      severity: 'error',
      file: placed.file,
      line: placed.lineAt(path),
      message: `The broader topics of "${entry.id}" lead back to itself.`,
      hint: 'Take one "broader" out of the circle; until then it is left out here.',
    });
    return { ...entry, broader: null };
  });
}
