/** Addresses that a page may link to. What comes from outside must not bring `javascript:` or the like into a link. */
import * as z from 'zod/mini';

export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'no web address; it has to begin with https:// or http://',
});
