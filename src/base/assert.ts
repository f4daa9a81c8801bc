/** Checks that mean "we were wrong", never "the input is bad". */

/** Throws unless `condition` holds; narrows types. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`);
}

/** Closes a switch over a union: a new member no longer compiles. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
