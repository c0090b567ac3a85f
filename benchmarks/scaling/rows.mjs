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
  { name: 'branches', what: 'one routine with 30 branches', parameters: { shape: 'flag', B: 30 } },
  {
    name: 'branches-bits',
    what: 'the same, the decision kept in one bit of a word',
    parameters: { shape: 'bits', B: 30 },
  },
  {
    name: 'layers',
    what: '200 functions in 20 layers',
    parameters: { shape: 'guarded', B: 4, D: 20, W: 10, S: 4 },
  },
  { name: 'routines', what: '100 routines', parameters: { N: 100, B: 20, D: 3 } },
  {
    name: 'fan-out',
    what: 'pure functions, 2^12 paths',
    parameters: { shape: 'flag', B: 4, F: 2, P: 12 },
  },
  {
    name: 'fan-out-decides',
    what: 'pure functions, 2^5 paths, whose result decides',
    parameters: { shape: 'bits', B: 4, F: 2, P: 5 },
  },
  {
    name: 'loop-256',
    what: 'a registering loop, 256 times',
    parameters: { shape: 'pieces', B: 4, D: 1, K: 256 },
  },
  {
    name: 'loop-1024',
    what: 'the same, 1,024 times',
    parameters: { shape: 'pieces', B: 4, D: 1, K: 1024 },
  },
  {
    name: 'loop-any',
    what: 'the same, any number of times',
    parameters: { shape: 'pieces', B: 4, D: 1, K: 'any' },
  },
  {
    name: 'retry-any',
    what: 'registered anew until it succeeds, any number of times',
    parameters: { shape: 'retry', B: 4, D: 1, K: 'any' },
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
    parameters: { N: 28, B: 40, D: 4, K: 16, M: 500, L: 64, F: 2, P: 4 },
  },
];

/** What grows in each series, the rest as it is. The last but two points and up are where the exponent is read. */
export const series = [
  {
    name: 'N',
    what: 'dispatch routines',
    of: (n) => ({ N: n, B: 12, D: 2 }),
    points: [5, 10, 20, 40, 80],
  },
  {
    name: 'B',
    what: 'branches in one routine',
    of: (n) => ({ shape: 'flag', B: n, D: 1 }),
    points: [10, 20, 40, 80, 160],
  },
  {
    name: 'D',
    what: 'functions on the way to the registration',
    of: (n) => ({ shape: 'guarded', B: 4, D: n }),
    points: [4, 8, 16, 32, 64],
  },
  {
    name: 'K',
    what: 'iterations of the registering loop',
    of: (n) => ({ shape: 'pieces', B: 4, D: 1, K: n }),
    points: [8, 32, 128, 512],
  },
  {
    name: 'M',
    what: 'functions of no concern',
    of: (n) => ({ shape: 'guarded', B: 4, D: 1, M: n }),
    points: [500, 1000, 2000, 4000, 8000],
  },
  {
    name: 'P',
    what: 'levels of pure functions, each calling the next twice',
    of: (n) => ({ shape: 'flag', B: 4, F: 2, P: n }),
    points: [2, 4, 6, 8, 10, 12],
  },
];
