/** The worker's side of reading briefs: fetching a part and holding it against its hash takes milliseconds that a moving page does not have. */
import { briefsPartSchema } from '../schema/parts';
import { isCuttable, type ReadReply, type ReadRequest } from './brief-reader';
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

type Answer = { readonly ok: true; readonly text: string } | Failed;

async function readBriefs(address: string, signal: AbortSignal): Promise<Answer> {
  try {
    const text = await fetchPart(address, { signal });
    // Reading all of it would take ten times as long as fetching it, for a few briefs of each part.
    if (isCuttable(text)) return { ok: true, text };
    const reading = readJson(text);
    const checked = reading.ok ? checkShape(briefsPartSchema, reading.data) : reading;
    return checked.ok ? { ok: true, text: JSON.stringify(checked.data) } : checked;
  } catch (error) {
    const problem =
      error instanceof CorpusError ? error.problem : { code: 'network' as const, detail: messageOf(error) };
    return { ok: false, problem };
  }
}
