/** Loads where ids of earlier corpora lead; only asked for when an address names something unknown. */
import { forwardsSchema, type Forwards } from '../schema/forwards';
import { fetchText, type FetchOptions } from './fetch-text';

/** Throws when the file cannot be had or read: then nothing is forwarded. */
export async function fetchForwards(base: string, options: FetchOptions): Promise<Forwards> {
  return forwardsSchema.parse(JSON.parse(await fetchText(`${base}corpus/forwards.json`, options)));
}
