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

export class MacroTable {
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
    this.entries.set(macro.name, { kind: 'macro', macro, disabled: false });
  }

  undefine(name: string): void {
    if (this.entries.get(name)?.kind !== 'pragma-operator') this.entries.delete(name);
  }

  /** `#pragma push_macro("name")`. */
  push(name: string): void {
    const stack = this.pushed.get(name);
    if (stack === undefined) this.pushed.set(name, [this.entries.get(name)]);
    else stack.push(this.entries.get(name));
  }

  /** `#pragma pop_macro("name")`; without a push it does nothing. */
  pop(name: string): void {
    const stack = this.pushed.get(name);
    if (stack === undefined || stack.length === 0) return;
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
