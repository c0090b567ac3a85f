/**
 * A `static` function of a header is a function of its own in each unit that includes it (C11 6.2.2 p3). Where it says the same in all of them, one stands
 * for all, so that it is looked at once: the same tokens, names that mean the same, and no object of its own.
 */
import type { Program } from './type/declarations/linkage.js';
import type { Entity, Tag } from './type/declarations/scope.js';
import type { FunctionEntry } from './type/declarations/symbols.js';
import type { CType, RecordInfo } from './type/types/ctype.js';

type Internal = Program['internalFunctions'][number];

/** Where the driver's header defines what a model describes, the header's definition stands. */
export function uniteHeaderFunctions(program: Program): void {
  const fromHeaders = program.internalFunctions.filter(({ file, entry }) => isOfHeader(file, entry));
  const same = new Sameness(program, ofHeaders(fromHeaders));
  const known = new Map<string, FunctionEntry>();
  for (const { entry } of fromHeaders) {
    const first = same.firstOf(entry);
    if (first !== entry) joinRoles(first, entry);
    else if (!known.has(keyOf(entry))) known.set(keyOf(entry), entry);
  }
  for (const entry of known.values()) {
    const external = program.functions.get(entry.spelled);
    if (external !== undefined && standsFor(program, entry, external)) joinRoles(entry, external);
  }
}

const isOfHeader = (file: string, entry: FunctionEntry): boolean => entry.defined && entry.span.file !== file;

const keyOf = ({ span, spelled }: FunctionEntry): string =>
  `${span.file}:${span.line}:${span.column}:${spelled}`;

/** By place and name, those that may be one: all but those that have objects of their own, or may have. */
function ofHeaders(functions: readonly Internal[]): Map<string, FunctionEntry[]> {
  const groups = new Map<string, FunctionEntry[]>();
  for (const { entry } of functions) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

/** A model stands for the routine of the system's that its header defines; so does the prototype of one that has no model. */
function standsFor(
  program: Program,
  entry: FunctionEntry,
  { definition, declaredBySystem }: FunctionEntry,
): boolean {
  if (definition !== undefined) return definition.weak;
  return declaredBySystem && program.isSystem(entry.span.file);
}

function joinRoles(first: FunctionEntry, later: FunctionEntry): void {
  later.twin = first;
  for (const role of later.roles) first.addRole(role);
  for (const index of later.indices) first.addIndex(index);
}

/** Two functions are taken to be the same until something differs, functions that they call in turn included. */
class Sameness {
  readonly #first = new Map<FunctionEntry, FunctionEntry>();
  readonly #records = new Map<RecordInfo, Set<RecordInfo>>();

  constructor(
    private readonly program: Program,
    groups: ReadonlyMap<string, readonly FunctionEntry[]>,
  ) {
    for (const group of groups.values()) this.#divide(group);
    // what differs only in what it calls is set apart, until nothing is any more
    for (let again = true; again; ) {
      again = false;
      for (const [entry, first] of this.#first)
        if (entry !== first && !this.#callsTheSame(first, entry)) {
          this.#first.set(entry, entry);
          again = true;
        }
    }
  }

  firstOf(entry: FunctionEntry): FunctionEntry {
    return this.#first.get(entry) ?? entry;
  }

  #divide(group: readonly FunctionEntry[]): void {
    const firsts: FunctionEntry[] = [];
    for (const entry of group) {
      const first = firsts.find((one) => this.#readsTheSame(one, entry));
      this.#first.set(entry, first ?? entry);
      if (first === undefined) firsts.push(entry);
    }
  }

  #readsTheSame(a: FunctionEntry, b: FunctionEntry): boolean {
    // of the driver's own, what nothing declares may be a macro in one of the files only
    const isHidden = ({ definition }: FunctionEntry) => definition?.scope.file.hidden === true;
    if (isHidden(a) !== isHidden(b) && !this.program.isSystem(a.span.file)) return false;
    const words = sameWords(a, b);
    return words !== undefined && this.#meanings(a, b, words).every(([x, y]) => this.#meansTheSame(x, y));
  }

  /** Once for all that is not a function: of those only whether they are the same can change. */
  #callsTheSame(a: FunctionEntry, b: FunctionEntry): boolean {
    return this.#meanings(a, b, a.mentions).every(
      ([x, y]) => x?.kind !== 'function' || y?.kind !== 'function' || this.#isOne(x.symbol, y.symbol),
    );
  }

  #isOne(a: FunctionEntry, b: FunctionEntry): boolean {
    return a === b || (this.#first.has(a) && this.firstOf(a) === this.firstOf(b));
  }

  #meanings(
    { definition: a }: FunctionEntry,
    { definition: b }: FunctionEntry,
    words: Iterable<string>,
  ): (readonly [Entity | Tag | undefined, Entity | Tag | undefined])[] {
    const [one, other] = [a!.scope, b!.scope];
    return [...words].flatMap((word) => [
      [one.find(word), other.find(word)] as const,
      [one.findTag(word), other.findTag(word)] as const,
    ]);
  }

  #meansTheSame(a: Entity | Tag | undefined, b: Entity | Tag | undefined): boolean {
    if (a === undefined || b === undefined) return a === b;
    if (a.kind === 'enumerator') return b.kind === 'enumerator' && a.value === b.value;
    if (a.kind === 'function') return b.kind === 'function';
    if (a.kind === 'variable') return b.kind === 'variable' && a.symbol === b.symbol;
    return a.kind === b.kind && this.#sameType(a.type, b.type);
  }

  #sameType(a: CType, b: CType): boolean {
    if (a === b) return true;
    switch (a.kind) {
      case 'int':
        return b.kind === 'int' && a.name === b.name && a.bits === b.bits && a.signed === b.signed;
      case 'float':
        return b.kind === 'float' && a.name === b.name && a.bits === b.bits;
      case 'opaque':
        return b.kind === 'opaque' && a.name === b.name;
      case 'void':
        return b.kind === 'void';
      case 'pointer':
        return b.kind === 'pointer' && this.#sameType(a.to, b.to);
      case 'array':
        return b.kind === 'array' && a.length === b.length && this.#sameType(a.of, b.of);
      case 'function':
        return (
          b.kind === 'function' &&
          a.variadic === b.variadic &&
          a.parameters.length === b.parameters.length &&
          this.#sameType(a.returns, b.returns) &&
          a.parameters.every((parameter, i) => this.#sameType(parameter, b.parameters[i]!))
        );
      case 'record':
        return b.kind === 'record' && this.#sameRecord(a.record, b.record);
    }
  }

  /** Records of one name and shape have one key; what their members lead to may still differ. One that is only declared says nothing. */
  #sameRecord(a: RecordInfo, b: RecordInfo): boolean {
    if (a === b || !a.complete || !b.complete) return true;
    if (a.key !== b.key) return false;
    if (this.program.isSystem(a.span.file) && this.program.isSystem(b.span.file)) return true;
    const met = this.#records.get(a) ?? new Set();
    this.#records.set(a, met);
    if (met.has(b)) return true;
    met.add(b);
    const same =
      a.fields.length === b.fields.length &&
      a.fields.every((field, i) => this.#sameType(field.type, b.fields[i]!.type));
    if (!same) met.delete(b);
    return same;
  }
}

/** The names in both texts; `undefined` where these differ, or where an object is declared that each unit has for itself. */
function sameWords(a: FunctionEntry, b: FunctionEntry): ReadonlySet<string> | undefined {
  const [one, other] = [a.definition!.node.tokens(), b.definition!.node.tokens()];
  if (one.length !== other.length) return undefined;
  const words = new Set<string>();
  let depth = 0;
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [one[i]!, other[i]!];
    if (x.kind !== y.kind || x.text !== y.text) return undefined;
    if (x.text === '{') depth++;
    else if (x.text === '}') depth--;
    else if (x.text === 'static' && depth > 0) return undefined;
    else if (x.kind === 'identifier') words.add(x.text);
  }
  return words;
}
