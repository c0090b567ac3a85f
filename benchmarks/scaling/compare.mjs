/**
 * irpcheck and its peers side by side, on the same drivers, in turn.
 *
 * Each tool with each of its settings is asked once, unless it is known that nothing comes of it: it has given a wrong answer before, or a setting
 * that does less of the same work was out of time. Those that gave the right answer are asked again, one after the other in each round; of a
 * family of settings only the two that were fastest.
 */
import { join } from 'node:path';
import { ask, cellIn, cost, summary } from './cell.mjs';
import { rows } from './rows.mjs';

const settingsKept = 2;

/**
 * @param {object} plan
 * @param {readonly import('./tools.mjs').Tool[]} plan.tools irpcheck first
 * @param {number} plan.rounds
 * @param {number} plan.cap
 * @param {string} plan.folder
 * @param {RegExp} plan.only rows
 * @param {(cells: readonly object[]) => void} plan.save after each cell: a run may take hours
 * @param {(text: string) => void} plan.log
 */
export async function compare({ tools, rounds, cap, folder, only, save, log }) {
  const cells = [];
  for (const { name, what, parameters } of rows.filter((row) => only.test(row.name)))
    for (const bug of ['none', 'one']) {
      const id = bug === 'one' ? `${name}, bug` : name;
      const cell = cellIn(join(folder, id.replace(', ', '-')), { ...parameters, bug });
      const runs = new Map();
      const out = refuted(cells);
      for (const tool of tools)
        if (!out.has(tool.id))
          runs.set(tool, [isHopeless(tool, runs) ? outOfTime(cap) : await ask(tool, cell, cap)]);
      const again = worthRepeating(tools, runs);
      for (let round = 1; round < rounds; round++)
        for (let i = 0; i < again.length; i++) {
          // another one begins each time, so that no tool always has the caches of the same neighbour
          const tool = again[(i + round) % again.length];
          runs.get(tool).push(await ask(tool, cell, cap));
        }
      const results = [...runs.keys()].map((tool) => ({
        tool: tool.id,
        family: tool.family,
        ...summary(runs.get(tool)),
      }));
      cells.push({ row: name, what, bug: bug === 'one', lines: cell.lines, rounds, cap, results });
      save(cells);
      log(`${id}: ${results.map((r) => `${r.tool} ${r.cpu.toFixed(2)} s ${r.judged}`).join('; ')}`);
    }
  return cells;
}

/** Taken for granted, not measured. */
const outOfTime = (cap) => ({ judged: 'time-out', cpu: cap, wall: 0, megabytes: 0 });

const isHopeless = (tool, runs) =>
  tool.unrolls === 'all' &&
  [...runs].some(
    ([other, [run]]) => other.family === tool.family && other.unrolls === 'all' && run.judged === 'time-out',
  );

function worthRepeating(tools, runs) {
  const right = tools.filter((tool) => runs.get(tool)?.[0].judged === 'right');
  const kept = new Map();
  for (const tool of [...right].sort((a, b) => runs.get(a)[0].cpu - runs.get(b)[0].cpu)) {
    const family = kept.get(tool.family) ?? [];
    if (family.length < settingsKept) kept.set(tool.family, [...family, tool]);
  }
  const all = [...kept.values()].flat();
  return tools.filter((tool) => all.includes(tool));
}

/** Tools that gave a wrong answer somewhere: what else they say is worth nothing. */
export const refuted = (cells) =>
  new Set(
    cells.flatMap(({ results }) =>
      results.filter(({ judged }) => judged === 'wrong').map(({ tool }) => tool),
    ),
  );

/**
 * The setting that costs least on a row: with the bug and without it together, because whoever asks does not know which it is.
 *
 * @param {readonly object[]} variants the cells of the row
 * @param {(result: object) => boolean} among
 * @returns {string | undefined} the tool's name
 */
export function bestOnRow(variants, among) {
  const costs = new Map();
  for (const { results, cap } of variants)
    for (const result of results.filter((one) => one.family !== 'irpcheck' && among(one)))
      costs.set(result.tool, [...(costs.get(result.tool) ?? []), cost(result, cap)]);
  const whole = [...costs].filter(([, each]) => each.length === variants.length);
  const sum = (costs) => costs.reduce((a, b) => a + b, 0);
  return whole.sort(([, a], [, b]) => sum(a) - sum(b))[0]?.[0];
}

/**
 * How much dearer than irpcheck the best of some peers is on a driver.
 *
 * @param {object} cell
 * @param {(result: object) => boolean} among
 */
export function ratioOf({ results, cap }, among) {
  const ours = results.find(({ family }) => family === 'irpcheck');
  const peers = results.filter((result) => result.family !== 'irpcheck' && among(result));
  if (peers.length === 0) return undefined;
  const best = peers.reduce((a, b) => (cost(b, cap) < cost(a, cap) ? b : a));
  return { best, ratio: cost(best, cap) / cost(ours, cap) };
}

/** @param {readonly number[]} values */
export const geometricMean = (values) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
