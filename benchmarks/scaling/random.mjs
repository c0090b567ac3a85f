/**
 * A small generator of pseudo-random numbers: the same seed gives the same driver, on every machine.
 *
 * @param {number} seed
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  // xorshift after a Weyl step: 32 bits of state are plenty for choosing between statements
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    return (x ^ (x >>> 15)) >>> 0;
  };
  const below = (n) => next() % n;
  return {
    /** An integer from 0 to `n` - 1. */
    below,
    pick: (items) => items[below(items.length)],
    /** True with probability `p`. */
    chance: (p) => next() < p * 0x100000000,
  };
}
