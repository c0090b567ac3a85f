/**
 * What a driver is made of. Letters as in the field's scaling experiments.
 *
 * @typedef {object} Parameters
 * @property {number} seed
 * @property {number} N dispatch routines
 * @property {number} B branches in each of them
 * @property {number} correlated share of the branches whose condition is also the one that decides about the registration
 * @property {number} D functions between a dispatch routine and the registering call
 * @property {number} W chains of calls beside each other; the registration is at the end of the last one
 * @property {number} F how often each pure function calls the one below it: F^P paths. 0: no pure functions
 * @property {number} P levels of pure functions
 * @property {number | 'any'} K iterations of the registering loop; 0: none, 'any': as many as the request asks for
 * @property {number | 'any'} L iterations of a loop that does not register
 * @property {number} M functions that have nothing to do with requests
 * @property {number} S filler statements in each dispatch routine and each function of a chain
 * @property {Shape | 'mixed'} shape how a routine remembers that it has registered
 * @property {'none' | 'one' | 'all'} bug routines that forget their registration on some path
 *
 * @typedef {'guarded' | 'flag' | 'bits' | 'cleanup' | 'switch' | 'out' | 'retry' | 'pieces'} Shape
 */

/** @type {Parameters} */
export const defaults = {
  seed: 1,
  N: 1,
  B: 0,
  correlated: 0.3,
  D: 0,
  W: 1,
  F: 0,
  P: 0,
  K: 0,
  L: 0,
  M: 0,
  S: 0,
  shape: 'mixed',
  bug: 'none',
};

/** In the order in which a mixed driver takes them. */
export const shapes = /** @type {const} */ ([
  'guarded',
  'flag',
  'cleanup',
  'switch',
  'out',
  'bits',
  'retry',
  'pieces',
]);
