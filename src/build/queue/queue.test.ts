/** The queue gives what this machine alone gives, whoever is killed, and names what nobody can parse. Needs a redis-server. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Queue } from 'bullmq';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { catchOutput } from '../../testing/catch-output';
import { copySources, type CopiedSources } from '../../testing/copied-sources';
import { startRedis, type RedisServer } from '../../testing/redis-server';
import { tempProject, type TempProject } from '../../testing/temp-project';
import { writeArticles } from '../../testing/write-articles';
import { runParse } from '../commands/parse-command';
import { runWorker } from '../commands/worker-command';
import { parseAndLink } from '../parallel/parse-and-link';
import { printCorpus } from '../parallel/print-corpus';
import { WaitingRoom } from '../parallel/waiting-room';
import { listSeeds } from '../read/list-seeds';
import { readRegisters } from '../read/read-registers';
import { findRedis } from '../setup/ensure-redis.mjs';
import { QueueWorker } from './queue-worker';
import { connect, PREFIX, queueName } from './redis-places';

const CORPUS = 'build/corpus.ts';
const COORDINATOR = 'testing/coordinator.ts';
const FAULTY = 'testing/faulty-worker.ts';
/** Starting processes takes seconds on a busy machine. */
const SLOW = 180_000;

const program = findRedis();

let project: TempProject;
beforeEach(() => {
  project = tempProject();
});
afterEach(() => {
  project.remove();
});

describe.skipIf(program === null)('a queue in Redis', () => {
  let redis: RedisServer;
  // A worker of other sources is at another queue: one file saved in between, and nobody would answer.
  let sources: CopiedSources;
  beforeAll(async () => {
    sources = copySources();
    redis = await startRedis(program ?? '');
  });
  afterAll(async () => {
    sources.remove();
    await redis.stop();
  });

  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  function start(module: string, ...args: string[]): ChildProcess {
    // What a killed process leaves behind goes with the project.
    const env = { ...process.env, TMPDIR: project.root };
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(sources.moduleAt(module)), ...args],
      {
        env,
      },
    );
    started.push(child);
    return child;
  }

  test(
    'four workers, two of them killed, and the coordinator too: nothing is lost, no byte is another',
    async () => {
      writeArticles(project, 240);
      project.write('articles/leer.txt', '');
      const cache = join(project.root, 'cache');
      const kept = (): number =>
        existsSync(cache)
          ? readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
              .length
          : 0;
      const workers = await Promise.all(
        [1, 2, 3, 4].map(async () => {
          const worker = start(CORPUS, 'worker', '--queue', redis.url, '--threads', '1', '--silence', '3');
          await heard(worker, 'is ready');
          return worker;
        }),
      );
      const places = [project.registers, cache];
      const coordinate = (...how: string[]) => start(COORDINATOR, ...places, ...how, project.articles);

      const killed = coordinate('--queue', redis.url);
      while (kept() === 0) await wait(5);
      for (const one of [killed, workers[0], workers[1]]) one?.kill('SIGKILL');
      expect(kept()).toBeLessThan(240);

      const [queued, alone] = await Promise.all([
        ended(coordinate('--queue', redis.url)),
        ended(coordinate('--no-cache', '--workers', '1')),
      ]);
      expect(queued.stderr).toContain('seed/empty leer.txt');
      expect(queued.stderr).toBe(alone.stderr);
      expect(queued.stdout === alone.stdout).toBe(true);
      expect(JSON.parse(queued.stdout)).toMatchObject({ articles: { length: 240 } });
      const [third] = workers.slice(2).map((worker) => {
        worker.kill('SIGTERM');
        return ended(worker);
      });
      expect(await third).toMatchObject({ status: 0 });
    },
    SLOW,
  );

  test(
    'an article that kills every thread is set aside with its name and reason; its batch and all others are read',
    async () => {
      writeArticles(project, 24);
      const without = await parse();
      project.write('articles/a2-ends.txt', 'THREAD ENDS');
      const connection = await connect(redis.url);
      if (typeof connection === 'string') throw new Error(connection);
      const worker = new QueueWorker({
        redis: connection,
        threads: 1,
        silence: 30,
        entry: sources.moduleAt(FAULTY),
      });
      const queued = await parse(redis.url);
      await worker.close();
      expect(queued.problems).toEqual([
        ...without.problems,
        'parser/lost a2-ends.txt: The parser broke off: its thread ended with 7.',
      ]);
      expect(queued.json === without.json).toBe(true);

      const queue = new Queue(queueName(), { connection: { url: redis.url }, prefix: PREFIX });
      const aside = await queue.getFailed();
      await queue.close();
      expect(aside.map(({ failedReason }) => failedReason)).toEqual([
        'a2-ends.txt: The parser broke off: its thread ended with 7.',
      ]);
    },
    SLOW,
  );

  async function parse(queue: string | null = null): Promise<{ json: string; problems: string[] }> {
    const { registers } = readRegisters(project.registers);
    const room = new WaitingRoom();
    try {
      const parsed = await parseAndLink(listSeeds([project.articles]).files, {
        registers,
        day: null,
        room,
        cacheFolder: null,
        workers: null,
        queue,
        say: () => undefined,
      });
      if (typeof parsed === 'string') throw new Error(parsed);
      return {
        json: [...printCorpus(parsed.corpus, (article) => room.bodies.get(article))].join(''),
        problems: parsed.diagnostics.map(({ code, file, message }) => `${code} ${file}: ${message}`),
      };
    } finally {
      room.remove();
    }
  }
});

describe('a queue that is not there', () => {
  test.each(['redis://127.0.0.1:1', 'http://127.0.0.1', 'nonsense'])('%s', async (url) => {
    const file = project.write('articles/a.txt', 'Es geschah nichts.');
    const parsed = await catchOutput(() =>
      runParse([file, '--queue', url], { registers: project.registers, parseCache: project.root }),
    );
    expect(parsed).toMatchObject({ status: 1, stdout: '' });
    expect(parsed.stderr).toMatch(
      /^(?:No Redis answers at 127\.0\.0\.1:1: .*ECONNREFUSED|".*" is no address)/u,
    );
    expect(await catchOutput(() => runWorker(['--queue', url]))).toMatchObject({ stderr: parsed.stderr });
  });

  test.each([[[]], [['--queue']], [['--queue', 'redis://a', '--threads', 'many']], [['--fast', '1']]])(
    'a worker called with %j says how it is used',
    async (args) => {
      const { status, stderr } = await catchOutput(() => runWorker(args));
      expect(status).toBe(2);
      expect(stderr).toContain('Usage:');
    },
  );
});

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

async function ended(child: ChildProcess): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  await once(child, 'close');
  return { status: child.exitCode, ...printed };
}

function heard(child: ChildProcess, words: string): Promise<void> {
  let all = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`It ended: ${all}`)));
    child.stderr?.on('data', (text: Buffer) => {
      all += text.toString();
      if (all.includes(words)) resolve();
    });
  });
}
