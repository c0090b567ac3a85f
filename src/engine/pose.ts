/** A plan made into terms: what can be asked about it, by kind of check. */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import { during } from '../base/trace.js';
import { encode } from '../encode/encode.js';
import type { EncodedCheck, Encoding } from '../encode/encoding.js';
import { type Passive, passify } from '../encode/passive.js';
import { type TermId, TooManyTerms } from '../encode/term-store.js';
import { gapInDriver } from '../ir/driver-place.js';
import type { Cause, Check, Cmd, Origin, Proc, Program, Variable } from '../ir/program.js';
import { msOf, msOfCommands, msOfTerms, termsWithin } from './effort.js';
import type { VerifyOptions } from './options.js';
import { type Plan, type PlanOptions, plan } from './plan.js';
import { slice } from './slice.js';

export interface Posed {
  readonly plan: Plan;
  readonly globals: readonly Variable[];
  readonly encoding: Encoding;
  /** Values on the path that nobody chose but us, because we cannot see or did not look. */
  readonly madeUp: readonly MadeUp[];
}

type MadeUpCause = Extract<Cause, { kind: 'gap' | 'abstraction' | 'fault' }>;

export const isMadeUp = (cause: Cause): cause is MadeUpCause =>
  cause.kind === 'gap' || cause.kind === 'abstraction' || cause.kind === 'fault';

export interface MadeUp {
  readonly reached: TermId;
  readonly cause: MadeUpCause;
  readonly origin: Origin;
}

/** `undefined`: too large even with everything abstracted that may be. */
export function pose(
  program: Program,
  options: PlanOptions,
  { trace, limits, spend }: Pick<VerifyOptions, 'trace' | 'limits' | 'spend'>,
): Posed | undefined {
  const made = during(trace, 'inline', () => plan(program, options));
  spend(msOfCommands(commandsIn(program.procs.values())));
  if (made === undefined) return undefined;
  spend(msOfCommands(commandsIn([made.core])));
  const sliced = during(trace, 'slice', () => {
    const whole = passify(program.globals, made.core);
    return options.slicing === 'off'
      ? whole
      : slice(whole, options.unrelated ?? (isCutOnly(options) ? 'dropped' : 'kept'));
  });
  const left = limits();
  const mostAsked = left === undefined ? 0 : termsWithin(msOf(left));
  const encoding = during(trace, 'encode', () => encodedOrTooLarge(sliced, mostAsked, spend));
  if (encoding === undefined) return undefined;
  return { plan: made, globals: program.globals, encoding, madeUp: madeUpIn(encoding) };
}

/** What k-induction assumes of earlier iterations often speaks of copies, a callee's parameters, that nothing else depends on. */
const isCutOnly = ({ loops, induction = 1 }: PlanOptions): boolean => loops === 'cut' && induction === 1;

function commandsIn(procs: Iterable<Proc<Cmd>>): number {
  let sum = 0;
  for (const { blocks } of procs) for (const { commands } of blocks.values()) sum += commands.length;
  return sum;
}

function madeUpIn({ graph, inputs, arbitraryMemories }: Encoding): MadeUp[] {
  const scalars = inputs.flatMap(({ cause, reached, origin, value }): MadeUp[] => {
    if (cause === 'initial' || !isMadeUp(cause)) return [];
    return [{ reached: cause.kind === 'fault' ? graph.and([reached, value]) : reached, cause, origin }];
  });
  const memories = arbitraryMemories.flatMap(({ cause, reached, origin }): MadeUp[] =>
    cause !== 'initial' && isMadeUp(cause) ? [{ reached, cause, origin }] : [],
  );
  return [...scalars, ...memories];
}

/** Something goes wrong of which it is not known whether it can. */
export const faultsOf = ({ encoding, madeUp }: Posed): TermId =>
  encoding.graph.or(madeUp.flatMap(({ cause, reached }) => (cause.kind === 'fault' ? [reached] : [])));

/** The encoded checks of one kind. */
export const checksOf = (posed: Posed, kind: Check['kind']): readonly EncodedCheck[] =>
  posed.encoding.checks.filter(({ check }) => check.kind === kind);

/** Some check of these kinds fails. */
export function failing(posed: Posed, kinds: readonly Check['kind'][]): TermId {
  const { checks, graph } = posed.encoding;
  return graph.or(checks.filter(({ check }) => kinds.includes(check.kind)).map(({ violated }) => violated));
}

/** The system stops before the routine returns. */
export function stopping({ encoding: { graph, stops } }: Posed): TermId {
  return graph.or(stops.map(({ reached, passed }) => graph.and([reached, graph.not(passed)])));
}

/** Each loop or recursion that meets its bound somewhere, once. */
export function boundedLoops(posed: Posed): Span[] {
  const loops = new Map<string, Span>();
  for (const { check } of checksOf(posed, 'unwind'))
    if (check.kind === 'unwind')
      loops.set(`${check.loop.file}:${check.loop.line}:${check.loop.column}`, check.loop);
  return [...loops.values()];
}

/** Each gap once, with the terms of the places where a path runs into it. */
export function gapsOf(
  posed: Posed,
  program: Program,
): { readonly gap: Gap; readonly origin: Origin; readonly violated: TermId }[] {
  const { graph } = posed.encoding;
  const gaps = new Map<string, { gap: Gap; origin: Origin; violated: TermId[] }>();
  for (const { check, origin, violated } of checksOf(posed, 'gap')) {
    if (check.kind !== 'gap') continue;
    const gap = gapInDriver(check.gap, origin, program);
    const { span, detail } = gap;
    const key = `${span.file}:${span.line}:${span.column}:${detail}`;
    const known = gaps.get(key);
    if (known === undefined) gaps.set(key, { gap, origin, violated: [violated] });
    else known.violated.push(violated);
  }
  return [...gaps.values()].map(({ gap, origin, violated }) => ({
    gap,
    origin,
    violated: graph.or(violated),
  }));
}

function encodedOrTooLarge(
  passive: Passive,
  mostAsked: number,
  spend: (ms: number) => void,
): Encoding | undefined {
  try {
    const encoding = encode(passive, mostAsked);
    spend(msOfTerms(encoding.graph.asked));
    return encoding;
  } catch (error) {
    if (!(error instanceof TooManyTerms)) throw error;
    spend(msOfTerms(error.asked));
    return undefined;
  }
}
