/**
 * Runs a program on concrete values: the replay of counterexamples, and the meaning of the language that every other reading of it is
 * tested against. Calls keep their frames in an array, so a program's recursion is not ours. A command or a transfer is one step.
 */
import { InternalError, invariant, unreachable } from '../base/errors.js';
import { type CompiledProc, compileProc, type Operation, type Route } from './compile-proc.js';
import { type Frame, fromSlot, type Slot, toSlot } from './compile-term.js';
import { type Environment, evaluate, type Value, valueFits } from './evaluate.js';
import type { Expr } from './expr.js';
import {
  type AssertCmd,
  type CallCmd,
  type Check,
  type Cmd,
  goesOn,
  type HavocCmd,
  type Origin,
  type Proc,
  type Program,
  type Variable,
} from './program.js';

export type Outcome =
  /** The entry procedure returned. */
  | { readonly kind: 'returned' }
  /** An assertion was false that stops a path; notes are recorded and passed. */
  | { readonly kind: 'violated'; readonly check: Check; readonly origin: Origin }
  /** An assumption was false on the only way on; with several targets, the last one tried. */
  | { readonly kind: 'blocked'; readonly origin: Origin }
  /** The transfer `stop`. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'limit'; readonly reached: 'steps' | 'depth' };

/** What the world chooses. Values must be of the variable's sort. */
export interface Oracle {
  /** A global (in order of declaration), then the parameters of the entry procedure. */
  initial(variable: Variable): Value;
  /** `sequence` counts the executed havocs from 0. */
  havoc(command: HavocCmd, variable: Variable, sequence: number): Value;
}

export type Evaluate = (e: Expr) => Value;

/** Told what happens, in order. `depth` is 0 in the entry procedure; `evaluate` reads the variables in scope and is valid during the call only. */
export interface Listener {
  /** Before the command takes effect. Leading assumptions of branches not taken are not told. */
  command?(cmd: Cmd, depth: number, evaluate: Evaluate): void;
  /** The parameters are set. */
  enter?(proc: Proc<Cmd>, call: CallCmd, depth: number, evaluate: Evaluate): void;
  /** The results are set, the caller's variables not yet. */
  leave?(proc: Proc<Cmd>, call: CallCmd, depth: number, evaluate: Evaluate): void;
}

export interface RunOptions {
  /** Looked at after each block and each call, so a run may end a block later. */
  readonly maxSteps: number;
  /** Looked at as often: the run ends as at that limit. */
  readonly isEnough?: () => boolean;
  /** Calls open at the same time; 100,000 when not given. */
  readonly maxDepth?: number;
  readonly listener?: Listener;
}

export interface Note {
  readonly check: Check;
  readonly origin: Origin;
}

export type RunResult = Outcome & {
  readonly steps: number;
  /** Assertions of kind `note` that were false, each once, in order of first occurrence. */
  readonly notes: readonly Note[];
  /** Globals and the entry procedure's variables as they are at the end. */
  readonly final: Environment;
};

/** @throws InternalError for a program that `validate` has faults with, or an oracle's value of the wrong sort */
export const run = (program: Program<Cmd>, oracle: Oracle, options: RunOptions): RunResult =>
  new Interpreter(program).run(oracle, options);

/** Of one program, for several runs one after the other: what one has compiled, the next takes. */
export class Interpreter {
  private readonly globals: ReadonlyMap<string, number>;
  /** Compiled code reads it where it is, so every run begins by filling it anew. */
  private readonly globalFrame: Frame = [];
  private readonly compiled = new Map<string, CompiledProc>();
  private isRunning = false;

  constructor(readonly program: Program<Cmd>) {
    this.globals = new Map(program.globals.map((variable, slot) => [variable.name, slot]));
  }

  /** @throws InternalError as `run` does, and when a listener or an oracle of a run asks for another */
  run(oracle: Oracle, options: RunOptions): RunResult {
    invariant(!this.isRunning, 'two runs at once of one interpreter');
    this.isRunning = true;
    try {
      const { program, globals, globalFrame } = this;
      const machine = new Machine({ program, globals, globalFrame, code: this.code }, oracle, options);
      const outcome = machine.run();
      return { ...outcome, ...machine.result() };
    } finally {
      this.isRunning = false;
    }
  }

  /** Compiled when first called: most of a large program never runs. */
  private readonly code = (name: string): CompiledProc => {
    const known = this.compiled.get(name);
    if (known !== undefined) return known;
    const proc = this.program.procs.get(name);
    if (proc === undefined) throw new InternalError(`there is no procedure ${name}`);
    const code = compileProc(proc, { globals: this.globals, globalFrame: this.globalFrame });
    this.compiled.set(name, code);
    return code;
  };
}

interface Loaded {
  readonly program: Program<Cmd>;
  readonly globals: ReadonlyMap<string, number>;
  readonly globalFrame: Frame;
  readonly code: (name: string) => CompiledProc;
}

interface Activation {
  readonly code: CompiledProc;
  readonly frame: Frame;
  /** Where the caller goes on; the call it stands behind. */
  readonly back: number;
  readonly call: Operation | undefined;
}

class Machine {
  private readonly program: Program<Cmd>;
  private readonly globalFrame: Frame;
  private readonly notes = new Map<Cmd, Note>();
  private readonly stack: Activation[] = [];
  private readonly listener: Listener | undefined;
  private readonly maxDepth: number;
  private steps = 0;
  private havocs = 0;
  private entryFrame: { code: CompiledProc; frame: Frame } | undefined;

  constructor(
    private readonly loaded: Loaded,
    private readonly oracle: Oracle,
    private readonly options: RunOptions,
  ) {
    this.program = loaded.program;
    this.globalFrame = loaded.globalFrame;
    for (const [slot, variable] of this.program.globals.entries())
      this.globalFrame[slot] = this.initial(variable);
    this.listener = options.listener;
    this.maxDepth = options.maxDepth ?? 100_000;
  }

  run(): Outcome {
    const code = this.loaded.code(this.program.entry);
    const frame = code.template.slice();
    for (const [slot, parameter] of code.proc.parameters.entries()) frame[slot] = this.initial(parameter);
    this.entryFrame = { code, frame };
    return this.loop({ code, frame, back: -1, call: undefined });
  }

  result(): Pick<RunResult, 'steps' | 'notes' | 'final'> {
    const { code, frame } = this.entryFrame!;
    return {
      steps: this.steps,
      notes: [...this.notes.values()],
      final: this.environment(code, frame, this.globalFrame.slice()),
    };
  }

  /** Everything hot is in this loop's own variables. */
  private loop(entry: Activation): Outcome {
    const { globalFrame, listener } = this;
    const { maxSteps, isEnough } = this.options;
    let activation = entry;
    let { operations } = entry.code;
    let { frame } = entry;
    let position = entry.code.start;
    let steps = 0;
    const stop = (outcome: Outcome): Outcome => {
      this.steps = steps;
      return outcome;
    };
    for (;;) {
      const operation = operations[position++]!;
      steps++;
      if (listener !== undefined) this.tell(operation, activation);
      switch (operation.kind) {
        case 'assign-local':
          frame[operation.slot] = operation.term(frame);
          break;
        case 'assign-global':
          globalFrame[operation.slot] = operation.term(frame);
          break;
        case 'assume':
          if (operation.term(frame) !== true) return stop({ kind: 'blocked', origin: operation.cmd!.origin });
          break;
        case 'assert':
          if (operation.term(frame) !== true) {
            const violation = this.failed(operation.cmd as AssertCmd);
            if (violation !== undefined) return stop(violation);
          }
          break;
        case 'mark':
          break;
        case 'havoc':
          this.havoc(operation.cmd as HavocCmd, operation.slot, activation);
          break;
        case 'jump':
          position = operation.target;
          if (steps >= maxSteps || isEnough?.()) return stop({ kind: 'limit', reached: 'steps' });
          break;
        case 'branch': {
          const route = takenRoute(operation.routes!, frame);
          if (route === undefined)
            return stop({ kind: 'blocked', origin: this.lastTried(operation, frame, activation) });
          // a listener hears the leading assumptions; without one they need not be looked at again
          if (listener === undefined) steps += route.behind - route.start;
          position = listener === undefined ? route.behind : route.start;
          if (steps >= maxSteps || isEnough?.()) return stop({ kind: 'limit', reached: 'steps' });
          break;
        }
        case 'call':
          if (steps >= maxSteps || isEnough?.()) return stop({ kind: 'limit', reached: 'steps' });
          if (this.stack.length >= this.maxDepth) return stop({ kind: 'limit', reached: 'depth' });
          this.stack.push(activation);
          activation = this.enter(operation, frame, position);
          ({ frame } = activation);
          ({ operations } = activation.code);
          position = activation.code.start;
          break;
        case 'return': {
          const caller = this.stack.pop();
          if (caller === undefined) return stop({ kind: 'returned' });
          this.leave(activation, caller);
          position = activation.back;
          activation = caller;
          ({ frame } = activation);
          ({ operations } = activation.code);
          break;
        }
        case 'stop':
          return stop({ kind: 'stopped' });
        default:
          return unreachable(operation.kind);
      }
    }
  }

  private enter(operation: Operation, frame: Frame, back: number): Activation {
    const plan = operation.call!;
    const code = this.loaded.code(plan.cmd.callee);
    const callee = code.template.slice();
    for (let i = 0; i < plan.arguments.length; i++) callee[i] = plan.arguments[i]!(frame);
    this.listener?.enter?.(code.proc, plan.cmd, this.stack.length, this.evaluator(code, callee));
    return { code, frame: callee, back, call: operation };
  }

  private leave(activation: Activation, caller: Activation): void {
    const { cmd, results } = activation.call!.call!;
    const { code, frame } = activation;
    this.listener?.leave?.(code.proc, cmd, this.stack.length + 1, this.evaluator(code, frame));
    const first = code.proc.parameters.length;
    for (let i = 0; i < results.length; i++) {
      const { global, slot } = results[i]!;
      (global ? this.globalFrame : caller.frame)[slot] = frame[first + i]!;
    }
  }

  private havoc(cmd: HavocCmd, slot: number, activation: Activation): void {
    const local = activation.code.scope.locals.has(cmd.target);
    const variable = local ? activation.code.variables[slot]! : this.program.globals[slot]!;
    const value = this.oracle.havoc(cmd, variable, this.havocs++);
    (local ? activation.frame : this.globalFrame)[slot] = checkedSlot(value, variable);
  }

  private failed(cmd: AssertCmd): Outcome | undefined {
    const { check, origin } = cmd;
    if (!goesOn(check)) return { kind: 'violated', check, origin };
    if (check.kind === 'note' && !this.notes.has(cmd)) this.notes.set(cmd, { check, origin });
    return undefined;
  }

  private lastTried(operation: Operation, frame: Frame, activation: Activation): Origin {
    const last = operation.routes!.at(-1)?.leading.find(({ term }) => term(frame) !== true);
    return last?.cmd.origin ?? activation.code.proc.origin;
  }

  private tell(operation: Operation, { code, frame }: Activation): void {
    if (operation.cmd === undefined) return;
    this.listener?.command?.(operation.cmd, this.stack.length, this.evaluator(code, frame));
  }

  private evaluator(code: CompiledProc, frame: Frame): Evaluate {
    return (e) => evaluate(e, this.environment(code, frame));
  }

  private environment(code: CompiledProc, frame: Frame, globalFrame = this.globalFrame): Environment {
    const read = (slot: Slot | undefined, variable: Variable | undefined): Value | undefined =>
      slot === undefined || variable === undefined ? undefined : fromSlot(slot, variable.sort);
    return {
      get: (name) => {
        const local = code.scope.locals.get(name);
        if (local !== undefined) return read(frame[local], code.variables[local]);
        const global = this.loaded.globals.get(name);
        return global === undefined ? undefined : read(globalFrame[global], this.program.globals[global]);
      },
    };
  }

  private initial(variable: Variable): Slot {
    return checkedSlot(this.oracle.initial(variable), variable);
  }
}

function takenRoute(routes: readonly Route[], frame: Frame): Route | undefined {
  next: for (let i = 0; i < routes.length; i++) {
    const { leading } = routes[i]!;
    for (let j = 0; j < leading.length; j++) if (leading[j]!.term(frame) !== true) continue next;
    return routes[i];
  }
  return undefined;
}

function checkedSlot(value: Value, variable: Variable): Slot {
  invariant(valueFits(value, variable.sort), `the oracle's value for ${variable.name} is not of its sort`);
  return toSlot(value, variable.sort);
}
