/** The whole pipeline in this process, on files of the disk, with one pool of solver threads for all. */
import { afterAll } from 'vitest';
import type { Report } from '../../src/report/report.js';
import { type CheckRequest, dist, jobOf, solverThreads, worldWith } from './pipeline.js';

const { check } = (await dist('check')) as typeof import('../../src/check.js');

const solver = solverThreads();
afterAll(() => solver.close());

export const checkFiles = async (request: CheckRequest): Promise<Report> =>
  check(jobOf(request), world(request.written));

export const world = (written?: CheckRequest['written']) => worldWith(solver, written);
