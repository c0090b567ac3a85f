/** Reasons why nothing can be said: what was made up on a path, that there is none, that there is too much. */
import { unreachable } from '../base/errors.js';
import type { Gap } from '../base/gap.js';
import { driverPlace, gapInDriver } from '../ir/driver-place.js';
import type { Cmd, Proc, Program } from '../ir/program.js';
import type { Blind } from './finding.js';
import type { MadeUp } from './pose.js';
import type { Stop } from './simulate/levels.js';

/** Gaps are listed one by one up to here. */
export const mostGaps = 8;

/** Each reason once. */
export function blindSpots(madeUp: readonly MadeUp[], program: Program): Blind[] {
  const spots = new Map<string, Blind>();
  for (const one of madeUp) spots.set(...spotOf(one, program));
  return [...spots.values()].slice(0, mostGaps);
}

/** With what tells it from others. */
function spotOf({ cause, origin }: MadeUp, program: Program): [string, Blind] {
  switch (cause.kind) {
    case 'gap':
      return [cause.gap.detail, { kind: 'gap', gap: gapInDriver(cause.gap, origin, program) }];
    case 'fault': {
      const gap = gapInDriver(cause.gap, origin, program);
      return [`${gap.span.line}: ${gap.detail}`, { kind: 'gap', gap }];
    }
    case 'abstraction':
      return [
        cause.detail,
        { kind: 'abstraction', detail: cause.detail, span: driverPlace(origin, program) },
      ];
    default:
      return unreachable(cause);
  }
}

/** What the simulated proof could not see to be so: no path to it is known. */
export function stopBlind({ check, place, calls }: Stop): Blind[] {
  if (place === undefined) return [];
  const way = calls.toReversed().map(({ file, line }) => `${file}:${line}`);
  const by = way.length === 0 ? '' : `, by way of ${shortened(way).join(', ')}`;
  const asked = (what: string) => `the proof stops here${by}, at what it could not rule out: ${what}`;
  switch (check.kind) {
    case 'gap':
      return [{ kind: 'gap', gap: { ...check.gap, detail: asked(check.gap.detail), span: place } }];
    case 'rule':
      return [{ kind: 'abstraction', detail: asked(check.message), span: place }];
    default:
      return [];
  }
}

/** The outermost and the innermost of many. */
const shortened = (way: readonly string[]): readonly string[] =>
  way.length <= 5 ? way : [...way.slice(0, 2), '…', ...way.slice(-2)];

/**
 * Bodies nobody has that the entry point may come by and that may move the automaton, at the driver's first calls of them. Where nothing else is
 * known than that it is too large, or takes too long, they are the better reason: with more of either they would be what is left.
 */
export function unseenInReach(program: Program, ghosts: ReadonlySet<string>): Blind[] {
  const found = new Map<string, Blind>();
  const reached = new Set([program.entry]);
  for (const name of reached) {
    const proc = program.procs.get(name);
    for (const { commands } of proc?.blocks.values() ?? [])
      for (const cmd of commands) {
        if (cmd.kind !== 'call') continue;
        reached.add(cmd.callee);
        const gap = proc?.role === 'driver' ? movedByGap(program.procs.get(cmd.callee), ghosts) : undefined;
        if (gap === undefined || found.has(gap.detail)) continue;
        found.set(gap.detail, { kind: 'gap', gap: { ...gap, span: cmd.origin.span } });
      }
  }
  return [...found.values()].slice(0, mostGaps);
}

function movedByGap(proc: Proc<Cmd> | undefined, ghosts: ReadonlySet<string>): Gap | undefined {
  if (proc?.role !== 'missing') return undefined;
  for (const { commands } of proc.blocks.values())
    for (const cmd of commands)
      if (cmd.kind === 'havoc' && cmd.cause.kind === 'gap' && ghosts.has(cmd.target)) return cmd.cause.gap;
  return undefined;
}

/** @param relied what the source itself asks to rely on */
export const vacuousBy = (relied: readonly string[]): Blind => ({
  kind: 'vacuous',
  detail:
    relied.length === 0
      ? 'no path gets through: what the harness and the models promise contradicts itself'
      : `no path gets past what the source itself rules out: ${relied.join('; ')}`,
});

export const budgetText = (budget: number): string =>
  `the routine and what it calls are over ${budget} commands even with everything abstracted that may be`;

export const unvouchedText =
  'too large to check that what was assumed on the way does not contradict itself, and which remarks apply';
