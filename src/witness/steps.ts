/** What the interpreter does, told as steps: the driver's branches, calls and returns, and the moves of the rule's automaton. */
import type { Span } from '../base/span.js';
import type { Evaluate, Listener } from '../ir/interpret.js';
import type { CallCmd, Cmd, Proc, Read, Watch } from '../ir/program.js';
import { sortOf } from '../ir/sort.js';
import type { ShownValue, Step } from './counterexample.js';
import type { Objects } from './objects.js';
import { Reads } from './reads.js';
import { showValue, type ValueNames, type Words } from './values.js';

/** A step, and what it may depend on. */
export interface Recorded {
  readonly step: Omit<Step, 'matters'>;
  /** The step of the call that it happens in. */
  readonly inside: number | undefined;
  /** Assumptions that were met in this step, or inside of the routine that it calls, by their number on the path. */
  readonly assumes: number[];
  /** Likewise arbitrary values. */
  readonly havocs: number[];
  /** The routine that is called, when nobody has its body. */
  readonly missing?: string;
}

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
  readonly reads: Reads;
  readonly words: Words;
  private readonly mentioned = new Set<string>();
  private readonly spelled = new Map<bigint, string>();
  private readonly recorded: Recorded[] = [];
  private readonly open: OpenCall[] = [];
  private lastPlace: Span | undefined;
  /** The arguments of the call that is about to begin, evaluated in the caller. */
  private passed: readonly ShownValue[] = [];
  private assumes = 0;
  private havocs = 0;

  constructor(
    names: ValueNames,
    private readonly objects: Objects,
  ) {
    this.words = { names, objects, mentioned: this.mentioned, spelled: this.spelled };
    this.reads = new Reads(objects, this.words);
  }

  steps(): readonly Recorded[] {
    return this.recorded;
  }

  /** How many assumptions were met. */
  get assumptions(): number {
    return this.assumes;
  }

  /** The driver's own place for something that happened at `span`: the last return or call when that is outside the driver. */
  place(span: Span): Span {
    return this.lastPlace ?? span;
  }

  command(cmd: Cmd, _depth: number, evaluate: Evaluate): void {
    const reads = this.inDriver() ? (cmd.origin.reads ?? []) : [];
    for (const read of reads) this.reads.learn(read, evaluate);
    this.tell(cmd, reads, evaluate);
    const last = this.recorded.length - 1;
    const at = this.inDriver() && cmd.kind === 'assume' ? last : this.open.at(-1)?.step;
    if (cmd.kind === 'assume') {
      this.recorded[at ?? last]?.assumes.push(this.assumes);
      this.assumes++;
    } else if (cmd.kind === 'havoc') {
      const inside = this.inDriver() ? undefined : this.recorded[at ?? last];
      inside?.havocs.push(this.havocs);
      this.havocs++;
    }
  }

  private tell(cmd: Cmd, reads: readonly Read[], evaluate: Evaluate): void {
    if (cmd.kind === 'mark' && cmd.mark.kind === 'rule') {
      const span = this.lastPlace ?? cmd.origin.span;
      this.add({ kind: 'rule', span, text: `${cmd.mark.rule}: ${cmd.mark.text}` });
      return;
    }
    if (cmd.kind === 'call') this.passed = this.inDriver() ? this.passing(cmd, evaluate) : [];
    if (!this.inDriver()) return;
    const { span } = cmd.origin;
    if (cmd.kind === 'assume' && (cmd.why.kind === 'branch' || cmd.why.kind === 'case')) {
      const { text, watches } = cmd.why;
      const taken = cmd.why.kind === 'case' || cmd.why.taken;
      this.add({ kind: 'branch', span, text, taken, values: this.values(watches, reads, evaluate) });
    } else if (cmd.kind === 'mark' && cmd.mark.kind === 'return') {
      this.lastPlace = span;
      const { text, watches } = cmd.mark;
      this.add({ kind: 'return', span, text, values: this.values(watches, reads, evaluate) });
    }
  }

  enter(proc: Proc<Cmd>, call: CallCmd, _depth: number, evaluate: Evaluate): void {
    const fromDriver = this.inDriver();
    const first = proc.role === 'driver' && !this.open.some((frame) => frame.proc.role === 'driver');
    const depth = this.depth() + (proc.role === 'driver' && !first ? 1 : 0);
    const span = first ? proc.origin.span : call.origin.span;
    const told = first || fromDriver;
    const step = told ? this.recorded.length : this.open.at(-1)?.step;
    if (told) {
      this.lastPlace = span;
      const text = first ? `${proc.name} is called` : (call.origin.text ?? proc.name);
      this.add(
        { kind: 'call', span, text, values: first ? [] : this.passed },
        proc.role === 'missing' ? proc.name : undefined,
      );
    }
    if (first) this.learnParameters(proc, evaluate);
    this.open.push({ proc, depth, step, span });
  }

  leave(proc: Proc<Cmd>, call: CallCmd, _depth: number, evaluate: Evaluate): void {
    const frame = this.open.pop();
    if (frame === undefined || !this.inDriver() || frame.step === undefined) {
      // the entry point was left: its return statement stays the place of what follows
      return;
    }
    if (proc.role === 'driver') {
      this.lastPlace = frame.span;
      return;
    }
    const result = proc.results[0];
    if (result === undefined || typeof result.sort !== 'number') return;
    const value = evaluate({ kind: 'var', name: result.name, sort: result.sort }) as bigint;
    const type = proc.resultType ?? plainType;
    if (type.pointer) this.objects.learn(value, call.origin.text ?? proc.name);
    const shown = showValue('returns', type, value, result.sort, this.words);
    const recorded = this.recorded[frame.step]!;
    const step = { ...recorded.step, values: [...(recorded.step.values ?? []), shown] };
    this.recorded[frame.step] = { ...recorded, step };
  }

  private learnParameters(proc: Proc<Cmd>, evaluate: Evaluate): void {
    for (const { name, sort } of proc.parameters)
      if (typeof sort === 'number' && sort >= 32)
        this.objects.learn(evaluate({ kind: 'var', name, sort }) as bigint, name);
  }

  private add(step: Omit<Step, 'depth' | 'matters'>, missing?: string): void {
    const frame = this.open.at(-1);
    this.recorded.push({
      step: { ...step, depth: frame?.depth ?? 0 },
      inside: frame?.step,
      assumes: [],
      havocs: [],
      ...(missing === undefined ? {} : { missing }),
    });
  }

  private depth(): number {
    return this.open.at(-1)?.depth ?? 0;
  }

  private inDriver(): boolean {
    return this.open.at(-1)?.proc.role === 'driver';
  }

  /** The callee's parameters lead to what the caller calls so. */
  private passing(cmd: CallCmd, evaluate: Evaluate): readonly ShownValue[] {
    const values = this.values(cmd.watches, [], evaluate);
    for (const { name, expr, type } of cmd.watches)
      if (type.pointer) this.objects.learn(evaluate(expr) as bigint, name);
    return values;
  }

  private mention(named: NonNullable<Watch['type']['named']>, value: bigint | boolean, width: number): void {
    for (const one of named) {
      this.mentioned.add(one.name);
      if (BigInt.asUintN(width, one.value) === value && !this.spelled.has(value))
        this.spelled.set(value, one.name);
    }
  }

  private values(
    watches: readonly Watch[],
    reads: readonly Read[],
    evaluate: Evaluate,
  ): readonly ShownValue[] {
    return watches.map((watch) => {
      const value = evaluate(watch.expr) as bigint | boolean;
      const width = widthIn(watch);
      this.mention(watch.type.named ?? [], value, width);
      const selected = reads.find((read) => read.name() === watch.name)?.selector?.value;
      const kind = selected === undefined ? undefined : (evaluate(selected) as bigint);
      return showValue(watch.name, watch.type, value, width, this.words, kind);
    });
  }
}

function widthIn({ expr }: Watch): number {
  const sort = sortOf(expr);
  return typeof sort === 'number' ? sort : 1;
}

const plainType = { signed: true, pointer: false } as const;
