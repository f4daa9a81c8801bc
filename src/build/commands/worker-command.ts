/** `npm run corpus -- worker --queue redis://…`: parses for a coordinator, until it is stopped. */
import { availableParallelism } from 'node:os';
import { once } from 'node:events';
import { connect, queueName } from '../queue/redis-places';
import { QueueWorker } from '../queue/queue-worker';

/** A worker that says nothing for so long is taken for dead. Seconds. */
const SILENCE = 30;

/** Ends on SIGINT or SIGTERM, after the tasks it is at. */
export async function runWorker(args: readonly string[]): Promise<number> {
  const call = readArguments(args);
  if (typeof call === 'string') {
    process.stderr.write(`${call} ${USAGE}`);
    return 2;
  }
  const redis = await connect(call.queue);
  if (typeof redis === 'string') {
    process.stderr.write(`${redis}\n`);
    return 1;
  }
  const worker = new QueueWorker({ redis, threads: call.threads, silence: call.silence });
  await worker.ready();
  process.stderr.write(`Worker of version ${queueName()} is ready, threads: ${call.threads}.\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  process.stderr.write('Ending after the tasks at hand.\n');
  await worker.close();
  return 0;
}

type Call = { queue: string; threads: number; silence: number };

/** Or what is wrong. */
function readArguments(args: readonly string[]): Call | string {
  const call: Call = { queue: '', threads: availableParallelism(), silence: SILENCE };
  const rest = [...args];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    const value = rest.shift() ?? '';
    if (option === '--queue') call.queue = value;
    else if (option === '--threads' || option === '--silence') {
      if (!/^[1-9]\d{0,2}$/.test(value)) return `${option} wants a number from 1 to 999.`;
      call[option === '--threads' ? 'threads' : 'silence'] = Number(value);
    } else return `Unknown option ${option}.`;
  }
  return call.queue === '' ? 'Name the queue.' : call;
}

const USAGE = 'Usage: npm run corpus -- worker --queue redis://HOST:PORT [--threads N] [--silence SECONDS]\n';
