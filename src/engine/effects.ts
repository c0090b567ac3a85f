/** What a procedure may do to the world, bottom-up over the call graph's strongly connected components. */
import type { Check, Cmd, Proc, Program } from '../ir/program.js';
import { stronglyConnected } from '../ir/scc.js';

export interface Effects {
  /** Globals that it or a callee may write, ghosts and memories included. */
  readonly writes: ReadonlySet<string>;
  /** Ends of our view (gap assertions) inside it or a callee. */
  readonly gaps: readonly Extract<Check, { kind: 'gap' }>[];
  /** Whether some path through it asserts the rule. */
  readonly asserts: boolean;
  /** Commands of its own and of everything it calls, each call counted: the size after inlining. Infinite for recursion. */
  readonly inlinedSize: number;
  readonly recursive: boolean;
  readonly hasLoop: boolean;
}

/** Of every procedure of the program. Callees that do not exist are left out (validation reports them). */
export function effectsOf(program: Program<Cmd>): ReadonlyMap<string, Effects> {
  const globals = new Set(program.globals.map((variable) => variable.name));
  const callees = new Map<string, readonly string[]>();
  for (const proc of program.procs.values()) callees.set(proc.name, calleesOf(proc, program));
  const effects = new Map<string, Effects>();
  for (const component of stronglyConnected(program.procs.keys(), (name) => callees.get(name)!)) {
    const recursive = component.length > 1 || callees.get(component[0]!)!.includes(component[0]!);
    const joined = joinComponent(component, program, callees, globals, effects, recursive);
    for (const name of component) effects.set(name, joined);
  }
  return effects;
}

/** Callees in order, one for each call command. */
export function calleesOf(proc: Proc<Cmd>, program: Program<Cmd>): string[] {
  const result: string[] = [];
  for (const block of proc.blocks.values())
    for (const cmd of block.commands)
      if (cmd.kind === 'call' && program.procs.has(cmd.callee)) result.push(cmd.callee);
  return result;
}

function joinComponent(
  component: readonly string[],
  program: Program<Cmd>,
  callees: ReadonlyMap<string, readonly string[]>,
  globals: ReadonlySet<string>,
  known: ReadonlyMap<string, Effects>,
  recursive: boolean,
): Effects {
  const writes = new Set<string>();
  const gaps: Extract<Check, { kind: 'gap' }>[] = [];
  let asserts = false;
  let size = recursive ? Number.POSITIVE_INFINITY : 0;
  let hasLoop = false;
  for (const name of component) {
    const own = ownOf(program.procs.get(name)!);
    size += own.size;
    for (const target of own.targets) if (globals.has(target)) writes.add(target);
    gaps.push(...own.gaps);
    asserts ||= own.asserts;
    hasLoop ||= own.hasLoop;
    for (const callee of callees.get(name)!) {
      const effect = known.get(callee);
      if (effect === undefined) continue; // in this component
      for (const written of effect.writes) writes.add(written);
      size += effect.inlinedSize;
      asserts ||= effect.asserts;
      hasLoop ||= effect.hasLoop;
    }
    for (const callee of new Set(callees.get(name)!))
      gaps.push(...(known.get(callee)?.gaps.slice(0, 20) ?? []));
  }
  return {
    writes,
    gaps: gaps.slice(0, 20),
    asserts,
    inlinedSize: size,
    recursive,
    hasLoop: hasLoop || recursive,
  };
}

/** What a procedure does itself. */
interface Own {
  readonly size: number;
  readonly targets: ReadonlySet<string>;
  readonly gaps: readonly Extract<Check, { kind: 'gap' }>[];
  readonly asserts: boolean;
  readonly hasLoop: boolean;
}

const owns = new WeakMap<Proc<Cmd>, Own>();

function ownOf(proc: Proc<Cmd>): Own {
  let own = owns.get(proc);
  if (own === undefined) {
    own = findOwn(proc);
    owns.set(proc, own);
  }
  return own;
}

function findOwn(proc: Proc<Cmd>): Own {
  const targets = new Set<string>();
  const gaps: Extract<Check, { kind: 'gap' }>[] = [];
  let [size, asserts] = [0, false];
  for (const { commands } of proc.blocks.values()) {
    size += commands.length;
    for (const cmd of commands) {
      if (cmd.kind === 'assign' || cmd.kind === 'havoc') targets.add(cmd.target);
      else if (cmd.kind === 'call') for (const result of cmd.results) targets.add(result);
      else if (cmd.kind === 'assert' && cmd.check.kind === 'gap') gaps.push(cmd.check);
      else if (cmd.kind === 'assert' && cmd.check.kind === 'rule') asserts = true;
    }
  }
  return { size, targets, gaps, asserts, hasLoop: ownLoop(proc) };
}

function ownLoop(proc: Proc<Cmd>): boolean {
  const successors = (id: string) => {
    const transfer = proc.blocks.get(id)!.transfer;
    return transfer.kind === 'goto' ? transfer.targets : [];
  };
  return stronglyConnected(proc.blocks.keys(), successors).some(
    (component) => component.length > 1 || successors(component[0]!).includes(component[0]!),
  );
}
