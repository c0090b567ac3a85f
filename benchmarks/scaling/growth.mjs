/** How the time grows with one number at a time. */
import { join } from 'node:path';
import { ask, cellIn, summary } from './cell.mjs';
import { series } from './rows.mjs';

/** Seconds above the empty driver below which a point says nothing about growth. */
const visible = 0.02;

/**
 * @param {object} plan
 * @param {readonly import('./tools.mjs').Tool[]} plan.tools
 * @param {number} plan.rounds
 * @param {number} plan.cap
 * @param {string} plan.folder
 * @param {RegExp} plan.only series
 * @param {(grown: readonly object[]) => void} plan.save
 * @param {(text: string) => void} plan.log
 */
export async function growth({ tools, rounds, cap, folder, only, save, log }) {
  const grown = [];
  for (const { name, what, of, points } of series.filter((one) => only.test(one.name))) {
    const results = [];
    for (const n of points) {
      const cell = cellIn(join(folder, `grow-${name}-${n}`), of(n));
      const runs = new Map(tools.map((tool) => [tool, []]));
      for (let round = 0; round < rounds; round++)
        for (const tool of tools)
          if (runs.get(tool).every(({ judged }) => judged === 'right'))
            runs.get(tool).push(await ask(tool, cell, cap));
      results.push(
        ...tools.map((tool) => ({ n, lines: cell.lines, tool: tool.id, ...summary(runs.get(tool)) })),
      );
    }
    grown.push({ name, what, results });
    save(grown);
    for (const { id } of tools)
      log(
        `${name}, ${id}: ${results
          .filter(({ tool }) => tool === id)
          .map(({ n, cpu, judged }) => `${n}: ${cpu.toFixed(2)}${judged === 'right' ? '' : ` ${judged}`}`)
          .join(', ')}`,
      );
  }
  return grown;
}

/**
 * The exponent e of cpu = a · n^e by least squares over the logarithms, of what goes beyond `base` seconds (start-up). `undefined` where fewer than
 * three points can be seen above it.
 *
 * @param {readonly { n: number, cpu: number }[]} points
 * @param {number} base
 */
export function exponent(points, base) {
  const seen = points.filter(({ cpu }) => cpu - base >= visible);
  if (seen.length < 3) return undefined;
  const xs = seen.map(({ n }) => Math.log(n));
  const ys = seen.map(({ cpu }) => Math.log(cpu - base));
  const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i] - my), 0);
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}
