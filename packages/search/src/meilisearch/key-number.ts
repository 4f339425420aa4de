/**
 * A key as a whole number of 53 bits, for filters: Meilisearch indexes numbers in a third less time than strings, and
 * a filter of numbers cannot say anything that it was not meant to. Among a million keys two share a number with a
 * probability of 0.006 %, and then a story is found that lacks a word. The mixing is that of cyrb53 (public domain).
 */
export function keyNumber(key: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 2 ** 32 * (0x1fffff & low) + (high >>> 0);
}
