/** The worker's side of reading briefs: fetching, reading and checking a part takes milliseconds that a moving page does not have. */
import { briefsPartSchema } from '../schema/parts';
import type { PackedBriefs, ReadReply, ReadRequest } from './brief-reader';
import { fetchPart } from './fetch-part';
import { CorpusError } from './fetch-text';
import { checkShape, messageOf, readJson, type Failed } from './read-corpus';

/** Takes requests; what becomes of each is told to `reply`, but for those that were left. */
export function createReader(reply: (reply: ReadReply) => void): (request: ReadRequest) => void {
  const reading = new Map<number, AbortController>();
  const read = async (id: number, address: string): Promise<void> => {
    const leaving = new AbortController();
    reading.set(id, leaving);
    const answer = await readBriefs(address, leaving.signal);
    reading.delete(id);
    if (!leaving.signal.aborted) reply({ read: id, ...answer });
  };
  return (request) => {
    if ('leave' in request) reading.get(request.leave)?.abort();
    else void read(request.read, request.address);
  };
}

type Answer = { readonly ok: true; readonly packed: PackedBriefs } | Failed;

async function readBriefs(address: string, signal: AbortSignal): Promise<Answer> {
  try {
    const reading = readJson(await fetchPart(address, { signal }));
    const checked = reading.ok ? checkShape(briefsPartSchema, reading.data) : reading;
    if (!checked.ok) return checked;
    const { briefs } = checked.data;
    const rows = Uint32Array.from(briefs, ({ row }) => row);
    return { ok: true, packed: { rows, briefs: briefs.map((brief) => JSON.stringify(brief)) } };
  } catch (error) {
    const problem =
      error instanceof CorpusError ? error.problem : { code: 'network' as const, detail: messageOf(error) };
    return { ok: false, problem };
  }
}
