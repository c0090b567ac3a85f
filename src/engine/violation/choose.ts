/** What a solver model says the world chose, and the terms that hold the world to it. */

import { influences } from '../../encode/encode.js';
import type { EncodedCell } from '../../encode/encoding.js';
import type { TermId } from '../../encode/term-store.js';
import type { CoreCmd, HavocCmd } from '../../ir/program.js';
import { checksOf, isMadeUp, type Posed } from '../pose.js';
import type { Choice, PathCandidate } from './candidate.js';

export interface Chosen {
  /** `undefined` for a term that was not asked about, or whose value the solver left open. */
  readonly value: (term: TermId) => bigint | undefined;
}

/** The terms whose values make a path: what the assertions depend on, and where memory was looked at. */
export function wantedOf(posed: Posed, assertions: readonly TermId[]): TermId[] {
  const { encoding } = posed;
  const { inputs, cells } = influences(encoding, assertions);
  const wanted = new Set<TermId>();
  for (const input of inputs) wanted.add(input.value).add(input.reached);
  for (const cell of cells) wanted.add(cell.value).add(cell.address).add(cell.memory.reached);
  for (const { reached } of posed.madeUp) wanted.add(reached);
  for (const { check, violated } of encoding.checks)
    if (check.kind === 'rule' || check.kind === 'invariant') wanted.add(violated);
  return [...wanted];
}

const isFree = (cause: Posed['encoding']['inputs'][number]['cause']): boolean =>
  cause !== 'initial' && isMadeUp(cause);

/**
 * Inputs and memory as chosen on the path; what was made up stays free, and so does what the path does not depend on, or what is chosen only where
 * it no longer goes: a value put there, ours or the solver's, may be one that is assumed not to occur.
 */
export function fixedTo(posed: Posed, chosen: Chosen): TermId[] {
  const { encoding } = posed;
  const { graph } = encoding;
  const equal = (term: TermId, value: bigint) => graph.eq(term, valueTerm(posed, term, value));
  const fixed: TermId[] = [];
  const isPassed = (reached: TermId): boolean => chosen.value(reached) === 1n;
  for (const { cause, value, reached } of encoding.inputs) {
    const known = chosen.value(value);
    if (!isFree(cause) && isPassed(reached) && known !== undefined) fixed.push(equal(value, known));
  }
  for (const { memory, address, value } of encoding.cells) {
    if (isFree(memory.cause) || !isPassed(memory.reached)) continue;
    const [at, known] = [chosen.value(address), chosen.value(value)];
    if (at === undefined || known === undefined) continue; // not looked at on this path
    fixed.push(graph.or([graph.not(equal(address, at)), equal(value, known)]));
  }
  return fixed;
}

function valueTerm(posed: Posed, term: TermId, value: bigint): TermId {
  const { graph } = posed.encoding;
  const width = graph.width(term);
  return width === 0 ? graph.bool(value !== 0n) : graph.constant(width, value);
}

/** Ready to be replayed. */
export function candidateOf(posed: Posed, chosen: Chosen): PathCandidate {
  const { encoding, plan } = posed;
  const initial = new Map<string, Choice>();
  const havocs = new Map<HavocCmd, Choice>();
  const put = (
    arbitrary: (typeof encoding)['inputs'][number] | (typeof encoding)['arbitraryMemories'][number],
    choice: Choice,
  ) => {
    if (arbitrary.cause === 'initial') initial.set(arbitrary.variable, choice);
    else havocs.set(commandAt(plan.core.blocks.get(arbitrary.block)!.commands[arbitrary.index]!), choice);
  };
  for (const input of encoding.inputs) put(input, { kind: 'scalar', value: chosen.value(input.value) });
  const cells = cellsByMemory(encoding.cells, chosen);
  for (const memory of encoding.arbitraryMemories)
    put(memory, { kind: 'memory', cells: cells.get(memory.incarnation) ?? new Map() });
  return {
    kind: 'path',
    core: plan.core,
    globals: posed.globals,
    replayable: plan.replayable,
    initial,
    havocs,
  };
}

const commandAt = (cmd: CoreCmd): HavocCmd => cmd as HavocCmd;

function cellsByMemory(cells: readonly EncodedCell[], chosen: Chosen): Map<string, Map<bigint, bigint>> {
  const byMemory = new Map<string, Map<bigint, bigint>>();
  for (const { memory, address, value } of cells) {
    const held = chosen.value(value);
    if (held === undefined) continue;
    // wherever the cell is, the path needs what is there; and what is open is zero (candidate.ts)
    const at = chosen.value(address) ?? 0n;
    const known = byMemory.get(memory.incarnation) ?? new Map<bigint, bigint>();
    byMemory.set(memory.incarnation, known.set(at, held));
  }
  return byMemory;
}

/** Loops whose invariant fails in the solver model. */
export function brokenLoops(posed: Posed, chosen: Chosen): string[] {
  return checksOf(posed, 'invariant').flatMap(({ check, violated }) =>
    check.kind === 'invariant' && chosen.value(violated) === 1n ? [check.loop] : [],
  );
}

/** @param values of the terms that were asked for */
export function choicesOf(wanted: readonly TermId[], values: readonly (bigint | undefined)[]): Chosen {
  const of = new Map(wanted.map((term, i) => [term, values[i]]));
  return { value: (term) => of.get(term) };
}
