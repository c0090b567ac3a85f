/** What the interpreter does, told as steps: the driver's branches, calls and returns, and the moves of the rule's automaton. */
import type { Span } from '../base/span.js';
import type { Evaluate, Listener } from '../ir/interpret.js';
import type { CallCmd, Cmd, Proc, Watch } from '../ir/program.js';
import { sortOf } from '../ir/sort.js';
import type { ShownValue, Step } from './counterexample.js';
import { showValue, type ValueNames } from './values.js';

interface OpenCall {
  readonly proc: Proc<Cmd>;
  /** Depth among the driver's own routines. */
  readonly depth: number;
  /** Where the call's step stands, when it has one. */
  readonly step: number | undefined;
  readonly span: Span;
}

/** Listens to a replay. Inside models, missing bodies and the harness only the rule's moves are told, at the driver's call. */
export class StepRecorder implements Listener {
  private readonly recorded: Step[] = [];
  private readonly open: OpenCall[] = [];
  private lastPlace: Span | undefined;
  /** The arguments of the call that is about to begin, evaluated in the caller. */
  private passed: readonly ShownValue[] = [];

  constructor(private readonly names: ValueNames) {}

  steps(): readonly Step[] {
    return this.recorded;
  }

  /** The driver's own place for something that happened at `span`: the last return or call when that is outside the driver. */
  place(span: Span): Span {
    return this.lastPlace ?? span;
  }

  command(cmd: Cmd, _depth: number, evaluate: Evaluate): void {
    if (cmd.kind === 'mark' && cmd.mark.kind === 'rule') {
      this.add({
        kind: 'rule',
        span: this.lastPlace ?? cmd.origin.span,
        text: `${cmd.mark.rule}: ${cmd.mark.text}`,
      });
      return;
    }
    if (cmd.kind === 'call') this.passed = this.inDriver() ? this.values(cmd.watches, evaluate) : [];
    if (!this.inDriver()) return;
    if (cmd.kind === 'assume' && cmd.why.kind === 'branch') {
      const { taken, text, watches } = cmd.why;
      this.add({
        kind: 'branch',
        span: cmd.origin.span,
        text,
        taken,
        values: this.values(watches, evaluate),
      });
    } else if (cmd.kind === 'assume' && cmd.why.kind === 'case') {
      const { text, watches } = cmd.why;
      this.add({
        kind: 'branch',
        span: cmd.origin.span,
        text,
        taken: true,
        values: this.values(watches, evaluate),
      });
    } else if (cmd.kind === 'mark' && cmd.mark.kind === 'return') {
      this.lastPlace = cmd.origin.span;
      const { text, watches } = cmd.mark;
      this.add({ kind: 'return', span: cmd.origin.span, text, values: this.values(watches, evaluate) });
    }
  }

  enter(proc: Proc<Cmd>, call: CallCmd): void {
    const fromDriver = this.inDriver();
    const first = proc.role === 'driver' && !this.open.some((frame) => frame.proc.role === 'driver');
    const depth = this.depth() + (proc.role === 'driver' && !first ? 1 : 0);
    const span = first ? proc.origin.span : call.origin.span;
    const told = first || fromDriver;
    const step = told ? this.recorded.length : undefined;
    if (told) {
      this.lastPlace = span;
      const text = first ? `${proc.name} is called` : (call.origin.text ?? proc.name);
      this.add({ kind: 'call', span, text, values: this.passed });
    }
    this.open.push({ proc, depth, step, span });
  }

  leave(proc: Proc<Cmd>, _call: CallCmd, _depth: number, evaluate: Evaluate): void {
    const frame = this.open.pop();
    if (frame === undefined || frame.step === undefined) return;
    if (proc.role === 'driver') {
      // back in the caller, unless it was the entry point: then its return statement stays the place of what follows
      if (this.inDriver()) this.lastPlace = frame.span;
      return;
    }
    const result = proc.results[0];
    const step = this.recorded[frame.step]!;
    if (result === undefined || typeof result.sort !== 'number') return;
    const value = evaluate({ kind: 'var', name: result.name, sort: result.sort }) as bigint;
    const shown = showValue('returns', proc.resultType ?? plainType, value, result.sort, this.names);
    this.recorded[frame.step] = { ...step, values: [...(step.values ?? []), shown] };
  }

  private add(step: Omit<Step, 'depth'>): void {
    this.recorded.push({ ...step, depth: this.depth() });
  }

  private depth(): number {
    return this.open.at(-1)?.depth ?? 0;
  }

  private inDriver(): boolean {
    return this.open.at(-1)?.proc.role === 'driver';
  }

  private values(watches: readonly Watch[], evaluate: Evaluate): ShownValue[] {
    return watches.map((watch) => {
      const sort = sortOf(watch.expr);
      const value = evaluate(watch.expr) as bigint | boolean;
      return showValue(watch.name, watch.type, value, typeof sort === 'number' ? sort : 1, this.names);
    });
  }
}

const plainType = { signed: true, pointer: false } as const;
