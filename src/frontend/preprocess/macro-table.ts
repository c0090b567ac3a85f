/** The macros in force at a point of one translation unit. */
import type { Macro } from './macro.js';

/** Names whose expansion depends on where they stand (C11 6.10.8.1 and common extensions). */
export type Builtin =
  | '__FILE__'
  | '__BASE_FILE__'
  | '__LINE__'
  | '__COUNTER__'
  | '__INCLUDE_LEVEL__'
  | '__DATE__'
  | '__TIME__'
  | '__TIMESTAMP__';

export type Entry =
  /** `disabled` while tokens of its expansion are being rescanned (6.10.3.4p2). */
  | { readonly kind: 'macro'; readonly macro: Macro; disabled: boolean }
  | { readonly kind: 'builtin'; readonly name: Builtin }
  /** `_Pragma` and `__pragma`: recognised like macros, but not `defined`. */
  | { readonly kind: 'pragma-operator'; readonly operand: 'string' | 'tokens' };

const builtins: readonly Builtin[] = [
  '__FILE__',
  '__BASE_FILE__',
  '__LINE__',
  '__COUNTER__',
  '__INCLUDE_LEVEL__',
  '__DATE__',
  '__TIME__',
  '__TIMESTAMP__',
];

/** Operators of `#if` (C23 6.10.1); of these only the first two tell anything, and so are `defined`. */
const includeOperators = new Set(['__has_include', '__has_include_next']);

/** A definition, or the name whose definition ends. */
export type MacroChange = Macro | string;

export class MacroTable {
  /** How often something was changed. */
  changes = 0;
  private log: MacroChange[] | undefined;
  private readonly entries = new Map<string, Entry>();
  private readonly pushed = new Map<string, (Entry | undefined)[]>();

  constructor() {
    for (const name of builtins) this.entries.set(name, { kind: 'builtin', name });
    this.entries.set('_Pragma', { kind: 'pragma-operator', operand: 'string' });
    this.entries.set('__pragma', { kind: 'pragma-operator', operand: 'tokens' });
  }

  get(name: string): Entry | undefined {
    return this.entries.get(name);
  }

  isDefined(name: string): boolean {
    const entry = this.entries.get(name);
    return entry === undefined ? includeOperators.has(name) : entry.kind !== 'pragma-operator';
  }

  define(macro: Macro): void {
    this.changes++;
    this.log?.push(macro);
    this.entries.set(macro.name, { kind: 'macro', macro, disabled: false });
  }

  undefine(name: string): void {
    if (this.entries.get(name)?.kind === 'pragma-operator') return;
    this.changes++;
    this.log?.push(name);
    this.entries.delete(name);
  }

  /** From here on changes are kept, for `recorded`. */
  record(): void {
    this.log = [];
  }

  /** The changes since `record`, in order; `undefined` when the stacks of `push_macro` took part. */
  recorded(): readonly MacroChange[] | undefined {
    const { log } = this;
    this.log = undefined;
    return log;
  }

  redo(changes: readonly MacroChange[]): void {
    for (const change of changes) {
      if (typeof change === 'string') this.undefine(change);
      else this.define(change);
    }
  }

  /** `#pragma push_macro("name")`. */
  push(name: string): void {
    this.changes++;
    this.log = undefined;
    const stack = this.pushed.get(name);
    if (stack === undefined) this.pushed.set(name, [this.entries.get(name)]);
    else stack.push(this.entries.get(name));
  }

  /** `#pragma pop_macro("name")`; without a push it does nothing. */
  pop(name: string): void {
    const stack = this.pushed.get(name);
    if (stack === undefined || stack.length === 0) return;
    this.changes++;
    this.log = undefined;
    const entry = stack.pop();
    if (entry === undefined) this.entries.delete(name);
    else this.entries.set(name, entry);
  }

  definitions(): ReadonlyMap<string, Macro> {
    const result = new Map<string, Macro>();
    for (const [name, entry] of this.entries) {
      if (entry.kind === 'macro') result.set(name, entry.macro);
    }
    return result;
  }
}
