/** Where things of the queue lie in Redis, and how it is reached. */
import { Redis } from 'ioredis';
import { parserVersion } from '../parallel/parser-version';

/** Before all keys, so that other users of the same Redis are not in the way. */
export const PREFIX = 'wortlaut';
/** An answer that nobody fetches, and settings that nobody parses with, are gone after a week. Seconds. */
export const KEPT_FOR_S = 7 * 86_400;

/** Code of another version has a queue of its own: its results could differ. */
export function queueName(): string {
  return parserVersion().slice(0, 12);
}

export function answerKey(task: string): string {
  return `${PREFIX}:answer:${task}`;
}

export function settingsKey(settings: string): string {
  return `${PREFIX}:settings:${settings}`;
}

/** The connection, or what is wrong with the address, in words. It comes back by itself when Redis does. */
export async function connect(url: string): Promise<Redis | string> {
  if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol))
    return `"${url}" is no address of a Redis: redis://host:6379.`;
  // BullMQ wants commands to wait for Redis instead of failing.
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  let last: unknown = null;
  // Without a listener a lost connection would end the process; ioredis connects again.
  redis.on('error', (error) => (last = error));
  try {
    await redis.connect();
    return redis;
  } catch (error) {
    redis.disconnect();
    return `No Redis answers at ${new URL(url).host}: ${wordsOf(last ?? error)}`;
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
