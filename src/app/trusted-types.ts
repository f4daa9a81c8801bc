/**
 * The built site's content policy makes the browser ask here before text becomes markup or the address of a script. vis-timeline
 * clears and names elements by way of markup: what can only ever be text may pass, and our own scripts. All else is refused.
 */
declare global {
  interface Window {
    /** Not in every browser. */
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: TrustRules) => unknown };
  }
}

/** null refuses. */
type TrustRules = {
  readonly createHTML: (markup: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
};

/** `site` is the address of the site's first page. */
export function trustRules(site: string): TrustRules {
  return {
    createHTML: (markup) => (/[<&]/.test(markup) ? null : markup),
    createScriptURL: (address) => (isOwnScript(address, site) ? address : null),
  };
}

/** An address that cannot be read throws, which refuses it as well. */
function isOwnScript(address: string, site: string): boolean {
  const { href, pathname } = new URL(address, site);
  return href.startsWith(site) && pathname.endsWith('.js');
}

export function guardMarkup(site: string): void {
  window.trustedTypes?.createPolicy('default', trustRules(site));
}
