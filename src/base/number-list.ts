/** Growing lists of whole numbers that take little memory: what a list of many millions of small steps is kept in. */

/** So many are packed at once; shorter lists stay as they are. */
const PACKED_AT_ONCE = 256;
const SEVEN_BITS = 0x7f;
const GOES_ON = 0x80;

/** Plain data: a function for each list would weigh more than most lists. */
export type NumberList = { packed: Uint8Array[] | null; fresh: number[] };

export function numberList(): NumberList {
  return { packed: null, fresh: [] };
}

/** Adds one from 0 to 2^31 - 1 at the end. */
export function addNumber(list: NumberList, number: number): void {
  list.fresh.push(number);
  if (list.fresh.length < PACKED_AT_ONCE) return;
  list.packed ??= [];
  list.packed.push(packedFrom(list.fresh));
  list.fresh = [];
}

export function countOf({ packed, fresh }: NumberList): number {
  return (packed?.length ?? 0) * PACKED_AT_ONCE + fresh.length;
}

export function numbersOf({ packed, fresh }: NumberList): number[] {
  return packed === null ? [...fresh] : [...packed.flatMap(unpacked), ...fresh];
}

/** Seven bits to a byte, the lowest first; the eighth says that more follow. */
function packedFrom(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest > SEVEN_BITS; rest >>>= 7) bytes.push((rest & SEVEN_BITS) | GOES_ON);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function unpacked(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (const byte of bytes) {
    number |= (byte & SEVEN_BITS) << shift;
    shift += 7;
    if ((byte & GOES_ON) !== 0) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  return numbers;
}
