/** The real solver, from the built files. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PoolOptions, Z3Pool } from '../../src/solver/pool.js';
import { setup } from './build.js';

export async function builtPool(options: Partial<PoolOptions> = {}): Promise<Z3Pool> {
  setup();
  const url = pathToFileURL(resolve(import.meta.dirname, '../../dist/solver/pool.js')).href;
  const { z3Pool } = (await import(url)) as typeof import('../../src/solver/pool.js');
  return z3Pool({ jobs: 1, graceMs: 2000, trace: () => {}, ...options });
}
