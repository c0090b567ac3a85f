/**
 * Many runs of a program with a rule woven in, by the interpreter alone: what the solver, the simulation and the abstractions say is not asked.
 * Choices are random, but most that a program looks at are of few values: its own constants, their neighbours, addresses that are apart or the
 * same. What a promise of the harness does not let through is chosen again, the last choices first; and a run may keep a part of an earlier one's.
 */
import type { Value } from '../../../src/ir/evaluate.js';
import type { Expr, Sort } from '../../../src/ir/expr.js';
import type { Listener, Oracle, RunResult } from '../../../src/ir/interpret.js';
import type { Check, HavocCmd, Origin, Program, Variable } from '../../../src/ir/program.js';
import { dist } from '../pipeline.js';
import { Random } from '../random.js';

const { Interpreter } = (await dist('ir/interpret')) as typeof import('../../../src/ir/interpret.js');
const { MemoryValue } = (await dist('ir/memory-value')) as typeof import('../../../src/ir/memory-value.js');
const { postOrder } = (await dist('ir/walk')) as typeof import('../../../src/ir/walk.js');

export interface Broken {
  readonly check: Extract<Check, { kind: 'rule' }>;
  readonly origin: Origin;
}

export interface Runs {
  /** Runs that were not blocked by a promise of the harness or a model. */
  readonly passed: number;
  readonly blocked: number;
  /** The first violation of the rule on a run with nothing made up. */
  readonly violation: Broken | undefined;
  /** The first end of our view that such a run came to. */
  readonly gap: Origin | undefined;
}

/** By place: a cell of a memory, or the number of a havoc. In the order in which they were asked for. */
type Choices = Map<string, bigint>;

/** A run that got through, for others to begin like it. */
interface Kept {
  readonly choices: Choices;
  /** So many of them were made before the driver was called. */
  readonly promised: number;
  /** Addresses that the kernel's routines were handed. */
  readonly handed: readonly bigint[];
}

const maxSteps = 20_000;
const mostKept = 40;
/** Attempts to mend a run that is blocked, when others have got through. */
const mostMended = 6;

/** @param enough runs that got through */
export function tryRuns(program: Program, seed: number, enough: number): Runs {
  const random = new Random(seed);
  const world: Choosing = { interpreter: new Interpreter(program), random, constants: constantsOf(program) };
  const kept: Kept[] = [];
  const novel = new Set<string>();
  let [passed, blocked] = [0, 0];
  let violation: Broken | undefined;
  let gap: Origin | undefined;
  let way = setOut(new Map());
  while (passed < enough && blocked < 4 * enough + 1500 && violation === undefined) {
    const { result, choices, isMadeUp } = attempt(world, shortened(way, random));
    if (result.kind === 'blocked') {
      blocked++;
      way = furtherOn(way, choices, result.steps);
      if (way.failed > (kept.length > 0 ? mostMended : 200))
        way = setOut(kept.length > 0 ? varied(random.pick(kept), random) : new Map());
      continue;
    }
    passed++;
    if (result.kind === 'violated' && !isMadeUp) {
      if (result.check.kind === 'rule') violation = { check: result.check, origin: result.origin };
      else if (result.check.kind === 'gap') gap ??= result.origin;
    }
    const key = `${result.kind} ${result.steps} ${choices.size}`;
    if (!novel.has(key) && kept.length < mostKept) kept.push(looked(world, choices));
    novel.add(key);
    way = setOut(varied(random.pick(kept), random));
  }
  return { passed, blocked, violation, gap };
}

/** The attempt that came furthest before something blocked it, and how many have not come further since. */
interface Way {
  readonly choices: Choices;
  readonly steps: number;
  readonly failed: number;
}

const setOut = (choices: Choices): Way => ({ choices, steps: -1, failed: -1 });

const furtherOn = (way: Way, choices: Choices, steps: number): Way =>
  steps > way.steps ? { choices, steps, failed: 0 } : { ...way, failed: way.failed + 1 };

/** Without some of the last choices, which are most often those that a promise is about; the more the longer nothing helps. */
function shortened({ choices, failed }: Way, random: Random): Choices {
  if (failed < 0) return choices;
  const last = 1 + random.below(3 + failed / 10);
  return new Map([...choices].slice(0, Math.max(0, choices.size - last)));
}

/** Some of the choices, others to be made anew. The watched object is often one that the run before had. */
function varied({ choices, promised, handed }: Kept, random: Random): Choices {
  const stay = promised + random.below(choices.size - promised + 1);
  const percent = random.pick([0, 50, 90]);
  const other = random.chance(15) ? random.below(promised) : -1;
  const tried = new Map([...choices].filter((_, i) => i !== other && (i < stay || random.chance(percent))));
  for (const place of tried.keys())
    if (place.endsWith(watched) && handed.length > 0 && random.chance(50))
      tried.set(place, random.pick(handed));
  return tried;
}

const watched = '.watched';

/** The same run again, to learn from it. */
function looked(world: Choosing, choices: Choices): Kept {
  let promised: number | undefined;
  const handed = new Set<bigint>();
  attempt(world, choices, (made) => ({
    enter: ({ role, parameters }, _call, _depth, evaluate) => {
      if (role === 'driver') promised ??= made.size;
      if (promised === undefined) return;
      for (const { name, sort } of parameters)
        if (sort === 64) handed.add(evaluate({ kind: 'var', name, sort }) as bigint);
    },
  }));
  return { choices, promised: promised ?? choices.size, handed: [...handed] };
}

interface Choosing {
  readonly interpreter: InstanceType<typeof Interpreter>;
  readonly random: Random;
  readonly constants: Constants;
}

interface Attempt {
  readonly result: RunResult;
  readonly choices: Choices;
  /** Something was chosen that the driver does not say is the world's to choose. */
  readonly isMadeUp: boolean;
}

function attempt(
  { interpreter, random, constants }: Choosing,
  tried: Choices,
  listening?: (choices: Choices) => Listener,
): Attempt {
  const choices: Choices = new Map();
  let isMadeUp = false;
  const choose = (place: string, width: number, below?: bigint): bigint => {
    const known = choices.get(place);
    if (known !== undefined) return known;
    const before = tried.get(place);
    const value =
      before === undefined ? anything(width, random, constants, choices) : BigInt.asUintN(width, before);
    const bounded = below === undefined || value < below ? value : value % below;
    choices.set(place, bounded);
    return bounded;
  };
  const valueOf = (place: string, sort: Sort): Value => {
    if (sort === 'bool') return choose(place, 1) === 1n;
    if (typeof sort === 'number') return choose(place, sort);
    return MemoryValue.arbitrary(sort, (address) => choose(`${place}@${address}`, sort.cell, sort.below));
  };
  const oracle: Oracle = {
    initial: ({ name, sort }: Variable) => valueOf(name, sort),
    havoc: ({ cause }: HavocCmd, { sort }, sequence) => {
      if (cause.kind === 'fault') return valueFalse(sort);
      if (cause.kind === 'gap' || cause.kind === 'abstraction') isMadeUp = true;
      return valueOf(`#${sequence}`, sort);
    },
  };
  const listener = listening?.(choices);
  const result = interpreter.run(oracle, {
    maxSteps,
    maxDepth: 500,
    ...(listener === undefined ? {} : { listener }),
  });
  return { result, choices, isMadeUp };
}

const valueFalse = (sort: Sort): Value => (sort === 'bool' ? false : 0n);

/** By width. */
type Constants = ReadonlyMap<number, readonly bigint[]>;

/** The numbers that the program itself has. */
function constantsOf({ procs }: Program): Constants {
  const found = new Map<number, Set<bigint>>();
  const terms: Expr[] = [];
  for (const { blocks } of procs.values())
    for (const { commands } of blocks.values())
      for (const cmd of commands) {
        if (cmd.kind === 'assign') terms.push(cmd.value);
        else if (cmd.kind === 'assume' || cmd.kind === 'assert') terms.push(cmd.cond);
        else if (cmd.kind === 'call') terms.push(...cmd.arguments);
      }
  for (const term of postOrder(terms))
    if (term.kind === 'bv')
      for (const near of [term.value, term.value + 1n, term.value - 1n]) {
        const values = found.get(term.width) ?? new Set();
        found.set(term.width, values.add(BigInt.asUintN(term.width, near)));
      }
  return new Map([...found].map(([width, values]) => [width, [...values]]));
}

function anything(width: number, random: Random, constants: Constants, choices: Choices): bigint {
  if (width === 1 || (width === 8 && random.chance(60))) return BigInt(random.below(2));
  if (width === 8 && random.chance(50)) return BigInt(random.below(8));
  const own = constants.get(width) ?? [];
  const roll = random.below(100);
  if (width >= 32 && width <= 64 && roll < 10) return 0n;
  if (width !== 64) return roll < 45 && own.length > 0 ? random.pick(own) : random.bits(width);
  if (roll < 30) {
    const earlier = [...choices.values()].filter((value) => value >= firstAddress);
    if (earlier.length > 0) return random.pick(earlier);
  }
  if (roll < 80) return firstAddress + BigInt(random.below(4000)) * 0x100000n;
  return roll < 95 && own.length > 0 ? random.pick(own) : random.bits(width);
}

/** Addresses of objects, far from each other. */
const firstAddress = 0x1_0000_0000n;
