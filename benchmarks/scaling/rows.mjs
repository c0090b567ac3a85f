/** The rows of the comparison: one kind of size each, then all of them together. */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} what
 * @property {Partial<import('./parameters.mjs').Parameters>} parameters
 */

/** @type {readonly Row[]} */
export const rows = [
  {
    name: 'guarded',
    what: 'a status-guarded registration, one routine',
    parameters: { shape: 'guarded', B: 4 },
  },
  { name: 'branches', what: 'one routine with 30 branches', parameters: { shape: 'bits', B: 30 } },
  {
    name: 'layers',
    what: '200 functions in 20 layers',
    parameters: { shape: 'guarded', B: 4, D: 20, W: 10, S: 4 },
  },
  { name: 'routines', what: '100 routines', parameters: { N: 100, B: 20, D: 3 } },
  { name: 'fan-out', what: 'pure functions, 2^12 paths', parameters: { shape: 'bits', B: 4, F: 2, P: 12 } },
  {
    name: 'loop-256',
    what: 'a registering loop, 256 times',
    parameters: { shape: 'pieces', B: 8, D: 2, K: 256 },
  },
  { name: 'loop-1024', what: 'the same, 1,024 times', parameters: { shape: 'pieces', B: 8, D: 2, K: 1024 } },
  {
    name: 'loop-any',
    what: 'the same, any number of times',
    parameters: { shape: 'pieces', B: 8, D: 2, K: 'any' },
  },
  {
    name: 'bystanders',
    what: '5,000 functions of no concern',
    parameters: { shape: 'guarded', B: 8, D: 2, M: 5000 },
  },
  { name: 'all', what: 'everything at once', parameters: { N: 28, B: 40, D: 4, K: 16, M: 500 } },
  {
    name: 'all-loops',
    what: 'the same with loops and pure functions',
    parameters: { N: 28, B: 40, D: 4, K: 16, M: 500, L: 64, F: 2, P: 6 },
  },
];
