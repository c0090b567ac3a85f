/** One driver in a folder, asked about by one tool, and what its answer is worth. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { driverOf } from './driver.mjs';
import { measured } from './measure.mjs';

/**
 * @typedef {'right' | 'wrong' | 'bound' | 'unknown' | 'time-out'} Judged `right`: every routine has its verdict
 *
 * @typedef {object} Run
 * @property {Judged} judged
 * @property {number} cpu seconds
 * @property {number} wall seconds
 * @property {number} megabytes
 */

/**
 * @param {string} folder
 * @param {Partial<import('./parameters.mjs').Parameters>} parameters
 */
export function cellIn(folder, parameters) {
  const driver = driverOf(parameters);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'driver.c'), driver.text);
  writeFileSync(join(folder, 'harness.c'), driver.harness);
  return { folder, expected: driver.expected, lines: driver.lines };
}

/**
 * @param {import('./tools.mjs').Tool} tool
 * @param {ReturnType<typeof cellIn>} cell
 * @param {number} cap seconds of processor time
 * @returns {Promise<Run & { stdout: string, stderr: string }>}
 */
export async function ask(tool, { folder, expected }, cap) {
  const run = await measured(tool.command, tool.args, { cwd: folder, cap });
  const answers = tool.answers(
    run,
    expected.map(({ entry }) => entry),
  );
  const { cpu, wall, megabytes, stdout, stderr } = run;
  return {
    judged: run.timedOut ? 'time-out' : judge(answers, expected),
    cpu,
    wall,
    megabytes,
    stdout,
    stderr,
  };
}

/** @returns {Judged} the worst that is true of any routine */
export function judge(answers, expected) {
  const given = expected.map(({ entry, verdict }) => [verdict, answers.get(entry) ?? 'unknown']);
  if (given.some(([want, got]) => (got === 'safe' || got === 'violated') && got !== want)) return 'wrong';
  if (given.some(([, got]) => got === 'unknown')) return 'unknown';
  return given.some(([, got]) => got === 'bound') ? 'bound' : 'right';
}

/** What an answer costs: whoever does not have the right one has used all the time there was. */
export const cost = ({ judged, cpu }, cap) => (judged === 'right' ? cpu : cap);

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Several runs as one. They agree about the verdict, or the worst of them counts.
 *
 * @param {readonly Run[]} runs
 */
export function summary(runs) {
  const order = ['wrong', 'time-out', 'unknown', 'bound', 'right'];
  const judged = order.find((one) => runs.some((run) => run.judged === one));
  return {
    judged,
    cpu: median(runs.map(({ cpu }) => cpu)),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
    runs: runs.map(({ cpu, wall, megabytes }) => ({ cpu, wall, megabytes })),
  };
}
