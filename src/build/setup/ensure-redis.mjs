/** Makes sure that the tests of the queue have a redis-server: finds one, else installs one; without one they are skipped. */
import { spawnSync } from 'node:child_process';
import { installWithApt } from './install-with-apt.mjs';

/** The program to start: WORTLAUT_REDIS_SERVER, or the one on the PATH; null when there is none that starts. */
export function findRedis() {
  const program = process.env['WORTLAUT_REDIS_SERVER'] || 'redis-server';
  return spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0 ? program : null;
}

/** Why there is none, or null when there is one. */
export async function ensureRedis() {
  if (findRedis() !== null) return null;
  const tried = await installWithApt('redis-server');
  return findRedis() === null ? tried : null;
}
