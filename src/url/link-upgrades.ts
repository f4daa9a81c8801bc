/** Lifts old links to the newest version, one version at a time. docs/link-format.md keeps the changelog. */
import { assert } from '../base/assert';

/** Raised when a change alters what an old link means; each raise adds an upgrader and a frozen link. */
export const LINK_VERSION = 1;

/** An address without its base path: 'e/7k2m-ultimatum' and the query behind it. */
export type LinkAddress = { readonly path: string; readonly params: URLSearchParams; readonly hash: string };

/** Turns an address of one version into the same address of the next. */
export type LinkUpgrader = (address: LinkAddress) => LinkAddress;

/** By the version an upgrader starts from. Empty while there is only one version. */
const upgraders: ReadonlyMap<number, LinkUpgrader> = new Map();

/** Throws when a step between version 1 and `newest` is missing, or one leads beyond it. */
export function assertUnbroken(steps: ReadonlyMap<number, LinkUpgrader>, newest: number): void {
  for (let from = 1; from < newest; from += 1) {
    assert(steps.has(from), `no upgrader for links of version ${from}`);
  }
  assert(steps.size === newest - 1, `upgraders beyond link version ${newest}`);
}

assertUnbroken(upgraders, LINK_VERSION);

/** The address as the newest version would write it. */
export function upgradeLink(
  address: LinkAddress,
  from: number,
  steps: ReadonlyMap<number, LinkUpgrader> = upgraders,
): LinkAddress {
  let lifted = address;
  for (let version = from; ; version += 1) {
    const step = steps.get(version);
    if (step === undefined) return lifted;
    lifted = step(lifted);
  }
}
