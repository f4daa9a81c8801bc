/** Benchmark of a large corpus: invented articles through the machinery of `parse`, cold and from the cache. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkArticles } from '../../parser/link/link-corpus';
import { parseFiles } from '../parallel/parse-files';
import { printCorpus } from '../parallel/print-corpus';
import { WaitingRoom } from '../parallel/waiting-room';
import { paths } from '../project-paths';
import { listSeeds } from '../read/list-seeds';
import { readRegisters } from '../read/read-registers';
import { inventedArticle } from './invented-articles';

const ARTICLES = 2_000;
/** Files in one folder; more make listing it slow. */
const PER_FOLDER = 1_000;

/**
 * `count` as said on the command line; null for the usual number. Returns a small table. Both runs share one process: the
 * second's peak holds what the first has left.
 */
export async function benchScale(count: string | null): Promise<string> {
  const wanted = count === null ? ARTICLES : Number(count);
  if (!Number.isInteger(wanted) || wanted < 1) return `scale wants a number of articles, not "${count}".`;
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-scale-'));
  try {
    const letters = writeArticles(folder, wanted);
    const cold = await runOnce(folder);
    const cached = await runOnce(folder);
    return [
      `scale: ${wanted} articles, ${(letters / 1e6).toFixed(1)} million characters, ${availableParallelism()} cores`,
      'run        seconds  articles/s  per core  linking s  printing s  peak MB',
      rowOf('cold', wanted, cold),
      rowOf('cached', wanted, cached),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeArticles(folder: string, count: number): number {
  let letters = 0;
  for (let i = 0; i < count; i += 1) {
    const part = join(folder, 'articles', String(Math.floor(i / PER_FOLDER)));
    if (i % PER_FOLDER === 0) mkdirSync(part, { recursive: true });
    const { text, day } = inventedArticle(i);
    letters += text.length;
    writeFileSync(join(part, `article-${i}.txt`), text);
    writeFileSync(join(part, `article-${i}.yaml`), `publishedOn: ${day}\n`);
  }
  return letters;
}

/** Seconds, and megabytes of the whole process with its threads. */
type Run = { readonly parse: number; readonly link: number; readonly print: number; readonly peak: number };

async function runOnce(folder: string): Promise<Run> {
  const { registers } = readRegisters(paths.registers);
  const memory = watchMemory();
  const room = new WaitingRoom();
  try {
    const start = performance.now();
    await parseFiles(listSeeds([join(folder, 'articles')]).files, {
      registers,
      day: null,
      room,
      cacheFolder: join(folder, 'cache'),
      workers: null,
    });
    const linked = performance.now();
    const corpus = linkArticles(room.pile, registers);
    const printed = performance.now();
    let bytes = 0;
    for (const piece of printCorpus(corpus, (article) => room.bodies.get(article))) bytes += piece.length;
    const end = performance.now();
    if (bytes === 0) throw new Error('Nothing was printed.');
    const seconds = (from: number, to: number): number => (to - from) / 1000;
    return {
      parse: seconds(start, linked),
      link: seconds(linked, printed),
      print: seconds(printed, end),
      peak: memory.peak(),
    };
  } finally {
    room.remove();
    memory.stop();
  }
}

/** Threads share the process: its resident memory is that of all of them. */
function watchMemory(): { readonly peak: () => number; readonly stop: () => void } {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  look();
  const timer = setInterval(look, 50);
  return {
    peak: () => {
      look();
      return most / 1e6;
    },
    stop: () => clearInterval(timer),
  };
}

function rowOf(name: string, count: number, { parse, link, print, peak }: Run): string {
  const rate = count / (parse + link + print);
  return [
    name.padEnd(8),
    (parse + link + print).toFixed(1).padStart(10),
    rate.toFixed(0).padStart(12),
    (rate / availableParallelism()).toFixed(0).padStart(10),
    link.toFixed(1).padStart(11),
    print.toFixed(1).padStart(12),
    peak.toFixed(0).padStart(9),
  ].join('');
}
