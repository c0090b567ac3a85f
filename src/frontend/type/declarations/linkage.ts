/** What all translation units of one driver share while they are declared: external names, record keys, notes (C11 6.2.2, 6.9). */
import type { Gap } from '../../../base/gap.js';
import type { Span } from '../../../base/span.js';
import { compatible, composite, compositeObject } from '../types/compatible.js';
import type { CType, FunctionType, RecordInfo } from '../types/ctype.js';
import { type Definition, FunctionEntry, Variable } from './symbols.js';

export class Program {
  readonly functions = new Map<string, FunctionEntry>();
  readonly variables = new Map<string, Variable>();
  readonly internalFunctions: { readonly file: string; readonly entry: FunctionEntry }[] = [];
  readonly internalVariables: { readonly file: string; readonly variable: Variable }[] = [];
  readonly gaps: Gap[] = [];
  readonly notes: Gap[] = [];
  /** Initial values of objects at file scope to be read once more when all units are declared. */
  readonly postponed: (() => void)[] = [];
  #unread: { readonly gaps: number; readonly words: ReadonlyMap<string, Gap> } = {
    gaps: 0,
    words: new Map(),
  };
  readonly #records = new Map<string, { readonly shape: string; readonly key: string }[]>();
  /** Told about each external function that appears only after linking: a call in a body declares it. */
  onLateFunction: ((entry: FunctionEntry) => void) | undefined;
  onLateVariable: ((variable: Variable) => void) | undefined;

  /** @param systemDirs folders whose headers are ours. @param models files whose definitions are ours and weak. */
  constructor(
    readonly systemDirs: readonly string[],
    readonly models: ReadonlySet<string>,
  ) {}

  isSystem(file: string): boolean {
    return (
      this.models.has(file) ||
      this.systemDirs.some((dir) => file.startsWith(dir.endsWith('/') ? dir : `${dir}/`))
    );
  }

  externalFunction(name: string, type: FunctionType, span: Span): FunctionEntry {
    const known = this.functions.get(name);
    if (known !== undefined) {
      const isHere = known.declaredAt.file === span.file && !this.isSystem(span.file);
      const before = known.declaredType;
      // Microsoft's C compiler only warns of other types (C4028)
      const isCounted = before.parameters.length !== type.parameters.length || isCpp.test(span.file);
      if (isHere && isCounted && haveOtherParameters(before, type)) this.overloaded(known, span);
      known.declaredType = merge(known.declaredType, type);
      return known;
    }
    const entry = new FunctionEntry(name, type, span, 'external');
    this.functions.set(name, entry);
    this.onLateFunction?.(entry);
    return entry;
  }

  externalVariable(name: string, type: CType, span: Span): Variable {
    const known = this.variables.get(name);
    if (known !== undefined) {
      known.retype(compositeObject(known.type, type));
      return known;
    }
    const variable = new Variable(name, type, 'static', span, false, false, true);
    this.variables.set(name, variable);
    this.onLateVariable?.(variable);
    return variable;
  }

  /** The first strong definition stands, else the first weak one; an `inline` one may occur in every unit. */
  define(entry: FunctionEntry, definition: Definition): void {
    const old = entry.definition;
    if (old === undefined || (old.weak && !definition.weak)) {
      entry.definition = definition;
      return;
    }
    if (sameSpan(old.node.span, definition.node.span)) return;
    if (isOverload(old, definition)) {
      this.overloaded(entry, definition.node.declarator.span);
      return;
    }
    if (definition.weak || definition.node.specifiers.inline) return;
    this.note(
      `\`${entry.spelled}\` is defined again: the first definition is used`,
      definition.node.span,
      'input',
    );
  }

  private overloaded(entry: FunctionEntry, span: Span): void {
    const detail = `\`${entry.spelled}\` is declared for other parameters as well: which one a call means is not followed`;
    entry.overloaded ??= { kind: 'unsupported', detail, span };
  }

  /** Text outside of functions that could not be read and that the function may be defined in. */
  unreadWith(name: string): Gap | undefined {
    if (this.#unread.gaps !== this.gaps.length) {
      const words = new Map<string, Gap>();
      for (const gap of this.gaps)
        for (const word of gap.function === undefined ? (gap.unread?.defines ?? []) : [])
          if (!words.has(word)) words.set(word, gap);
      this.#unread = { gaps: this.gaps.length, words };
    }
    const gap = this.#unread.words.get(name);
    if (gap === undefined) return undefined;
    const { file, line } = gap.span;
    const where = `the text at ${file.slice(file.lastIndexOf('/') + 1)}:${line}, which could not be read (${gap.detail})`;
    return { ...gap, detail: `${name} may be defined in ${where}` };
  }

  /** The key of a completed record: that of the same shape under this name, else a new one. */
  recordKey(base: string, shape: string): string {
    const known = this.#records.get(base) ?? [];
    const same = known.find((one) => one.shape === shape);
    if (same !== undefined) return same.key;
    const key = known.length === 0 ? base : `${base}#${known.length + 1}`;
    this.#records.set(base, [...known, { shape, key }]);
    return key;
  }

  /** `input`: something that was named on the command line is left out. */
  note(detail: string, span: Span, kind: 'type' | 'input' = 'type'): void {
    this.notes.push({ kind, detail, span });
  }
}

const isCpp = /\.(cc|cpp|cxx|hh|hpp|hxx)$/i;

/** C++: in one file and for other parameters. In two, one of the files belongs to another driver. */
function isOverload(a: Definition, b: Definition): boolean {
  return a.node.span.file === b.node.span.file && haveOtherParameters(a.type, b.type);
}

function haveOtherParameters(a: FunctionType, b: FunctionType): boolean {
  if (a.oldStyle || b.oldStyle) return false;
  const [first, second] = [a.parameters, b.parameters];
  return first.length !== second.length || first.some((type, i) => !compatible(type, second[i]!));
}

const merge = (earlier: FunctionType, later: FunctionType): FunctionType =>
  composite(earlier, later) as FunctionType;

export const sameSpan = (a: Span, b: Span): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column;

/** What two declarations of a record must agree in to be the same: layout, member names and types one level deep. */
export function shapeOf(record: RecordInfo): string {
  const fields = record.fields.map((field) => {
    const bits = field.bits === undefined ? '' : `:${field.bits.offset}+${field.bits.width}`;
    return `${field.name ?? ''}@${field.offset}${bits}=${shallow(field.type)}`;
  });
  return `${record.union ? 'union' : 'struct'} ${record.size}/${record.align} ${fields.join(';')}`;
}

function shallow(type: CType): string {
  switch (type.kind) {
    case 'int':
    case 'float':
      return type.name;
    case 'pointer':
      return `*${type.to.kind === 'record' || type.to.kind === 'function' ? '' : shallow(type.to)}`;
    case 'array':
      return `[${type.length ?? ''}]${shallow(type.of)}`;
    case 'record':
      return `{${type.record.key}}`;
    case 'opaque':
      return type.name;
    default:
      return type.kind;
  }
}
