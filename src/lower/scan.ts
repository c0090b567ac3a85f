/** What the reachable functions are, and everything about them that must be known before the first is lowered. */
import type { Gap } from '../base/gap.js';
import type {
  Driver,
  Expr,
  FunctionBody,
  FunctionSymbol,
  Place,
  Stmt,
  VariableSymbol,
} from '../frontend/tree.js';
import type { CType, FunctionType } from '../frontend/type/ctype.js';
import { accessOf, mergeConversion, normalize } from './access.js';
import { AccessClasses } from './classes.js';
import { intrinsicOf } from './intrinsics.js';
import { elementOf, isPointerLike, type Shapes, scalarAccess, scalarWidth } from './shape.js';
import { Targets } from './targets.js';
import { type Above, type Use, type Visitor, walkExpr, walkStmt } from './walk.js';

export interface Reached {
  /** Functions with a body, in the order they were met. */
  readonly bodies: ReadonlyMap<string, { readonly symbol: FunctionSymbol; readonly body: FunctionBody }>;
  /** Functions called without a body, with the types of the arguments at each call. */
  readonly missing: ReadonlyMap<string, Missing>;
  /** Functions whose address is used as a value, in the order they were met. */
  readonly addressed: ReadonlyMap<string, FunctionSymbol>;
  readonly globals: ReadonlyMap<string, VariableSymbol>;
  /** Keys (`keyOf`) of scalar variables that must live in memory. */
  readonly inMemory: ReadonlySet<string>;
  /** Keys of variables that are assigned, or whose address goes where it may be written through. */
  readonly changed: ReadonlySet<string>;
  readonly classes: AccessClasses;
  /** What each function calls: functions by name, and signatures of calls through pointers. */
  readonly calls: ReadonlyMap<string, Calls>;
  /** Where routines are kept that are called through pointers. */
  readonly targets: Targets;
}

export interface Calls {
  readonly direct: Set<string>;
  readonly indirect: Set<string>;
}

interface PointerCall {
  readonly callee: Expr;
  /** The function it is in. */
  readonly inside: string;
  readonly signature: string;
}

export interface Missing {
  readonly symbol: FunctionSymbol;
  readonly calls: (readonly CType[])[];
  /** Why a function that has a body is treated as if it had none. */
  readonly gap?: Gap;
}

/** Static storage is known by name in the whole driver, all else by name in its function. */
export const keyOf = (variable: VariableSymbol, inside: string): string =>
  variable.storage === 'static' ? variable.name : `${inside}:${variable.name}`;

/** What two function types must share for a call through a pointer to reach: widths of parameters and result. */
export function signatureOf(type: FunctionType, shapes: Shapes, actual?: readonly CType[]): string {
  const of = (t: CType) =>
    t.kind === 'record' ? 'address' : String(scalarWidth(t, shapes.target) ?? 'none');
  const parameters = type.oldStyle && actual !== undefined ? actual : type.parameters;
  return `${parameters.map(of).join(',')}->${of(type.returns)}`;
}

/** The type of the function that a call's callee designates. */
export function calleeType(callee: Expr): FunctionType | undefined {
  if (callee.kind === 'function') return callee.symbol.type;
  const type = callee.type.kind === 'pointer' ? callee.type.to : callee.type;
  return type.kind === 'function' ? type : undefined;
}

export function scan(driver: Driver, roots: readonly string[], shapes: Shapes): Reached {
  const scanner = new Scanner(driver, shapes);
  for (const root of roots) {
    const symbol = driver.functions.get(root);
    if (symbol !== undefined) scanner.reach(symbol);
  }
  scanner.run();
  return scanner.result();
}

class Scanner {
  private readonly bodies = new Map<string, { symbol: FunctionSymbol; body: FunctionBody }>();
  private readonly missing = new Map<string, Missing>();
  private readonly targets = new Targets();
  private readonly globals = new Map<string, VariableSymbol>();
  private readonly inMemory = new Set<string>();
  private readonly changed = new Set<string>();
  private readonly classes: AccessClasses;
  /** Calls through pointers, one for each signature and place that the pointer is kept in. */
  private readonly pointerCalls = new Map<string, PointerCall>();
  /** Functions out of reach that were looked at all the same. */
  private readonly elsewhere = new Set<string>();
  private readonly known = new Set<string>();
  private readonly work: FunctionSymbol[] = [];
  private inside = '';

  constructor(
    private readonly driver: Driver,
    private readonly shapes: Shapes,
  ) {
    this.classes = new AccessClasses(shapes);
  }

  result(): Reached {
    this.classes.settle();
    const { bodies, missing, globals, inMemory, changed, classes, calls, targets } = this;
    const { addressed } = targets;
    return { bodies, missing, addressed, globals, inMemory, changed, classes, calls, targets };
  }

  reach(symbol: FunctionSymbol): void {
    if (this.known.has(symbol.name)) return;
    this.known.add(symbol.name);
    this.work.push(symbol);
  }

  run(): void {
    this.lookAtInitialValues();
    for (let next = 0; ; ) {
      for (; next < this.work.length; next++) this.open(this.work[next]!);
      this.lookElsewhere();
      for (const { callee, inside, signature } of this.pointerCalls.values()) {
        const { only } = this.targets.sources(callee, inside);
        for (const symbol of this.targets.addressed.values())
          if (only?.has(symbol.name) !== false && signatureOf(symbol.type, this.shapes) === signature)
            this.reach(symbol);
      }
      if (next === this.work.length) return;
    }
  }

  /** What runs at other times puts routines into pointers that are called here, and changes variables that are read here. */
  private lookElsewhere(): void {
    const words = this.wordsToLookFor();
    if (words.size === 0) return;
    for (const symbol of [...this.driver.functions.values()]) {
      if (!symbol.defined || symbol.origin !== 'driver') continue;
      if (this.bodies.has(symbol.name) || this.elsewhere.has(symbol.name)) continue;
      if (!overlaps(symbol.mentions, words)) continue;
      this.elsewhere.add(symbol.name);
      const body = symbol.body();
      this.targets.inside = symbol.name;
      if (body.kind === 'body') walkStmt(body.block, this.passing);
      else this.unread(symbol.mentions);
    }
  }

  private wordsToLookFor(): Set<string> {
    const words = new Set<string>();
    const signatures = new Set<string>();
    for (const { callee, inside, signature } of this.pointerCalls.values()) {
      signatures.add(signature);
      for (const word of this.targets.sources(callee, inside).words) words.add(word);
    }
    for (const symbol of this.driver.functions.values())
      if (symbol.defined && signatures.has(signatureOf(symbol.type, this.shapes))) words.add(symbol.spelled);
    for (const symbol of this.globals.values())
      if (symbol.defined && !this.changed.has(symbol.name)) words.add(symbol.spelled);
    return words;
  }

  /** A body that cannot be read may do anything with what it mentions. */
  private unread(mentions: ReadonlySet<string>): void {
    this.targets.unread(mentions);
    for (const symbol of this.driver.functions.values())
      if (mentions.has(symbol.spelled)) this.targets.address(symbol);
    for (const symbol of this.globals.values())
      if (mentions.has(symbol.spelled)) this.changed.add(symbol.name);
  }

  private lookAtInitialValues(): void {
    for (const symbol of this.driver.globals.values()) this.initialValue(symbol);
  }

  private initialValue(symbol: VariableSymbol): void {
    if (symbol.initializer === undefined) return;
    this.targets.initializer(symbol.initializer, symbol);
    for (const store of symbol.initializer.stores) walkExpr(store.value, this.passing);
  }

  /** For what is not lowered: only what it does to variables and pointers to routines. */
  private readonly passing: Visitor = {
    expr: (e, above) => this.targets.expr(e, above),
    place: (p, use, inner) => {
      this.targets.place(p, use, inner);
      if (p.kind === 'variable' && p.symbol.storage === 'static' && use !== 'read')
        this.changed.add(p.symbol.name);
      if (p.kind === 'compound-literal') this.targets.initializer(p.initializer);
    },
    stmt: (s) => this.declared(s),
  };

  private declared(s: Stmt): void {
    if (s.kind !== 'declare') return;
    if (s.symbol.storage === 'static') this.initialValue(s.symbol);
    else if (s.initializer !== undefined) this.targets.initializer(s.initializer, s.symbol);
  }

  private open(symbol: FunctionSymbol): void {
    const body = symbol.body();
    if (body.kind !== 'body') {
      if (intrinsicOf(symbol.name) !== undefined) return;
      const gap = body.kind === 'gap' ? { gap: body.gap } : {};
      this.missing.set(symbol.name, { symbol, calls: this.callsOf(symbol.name), ...gap });
      this.writtenByStub(symbol.type);
      return;
    }
    this.bodies.set(symbol.name, { symbol, body });
    this.inside = symbol.name;
    this.targets.inside = symbol.name;
    this.calls.set(symbol.name, { direct: new Set(), indirect: new Set() });
    for (const parameter of body.parameters) this.record(parameter.type);
    walkStmt(body.block, this.visitor);
  }

  private readonly argumentTypes = new Map<string, (readonly CType[])[]>();
  private readonly calls = new Map<string, Calls>();

  private callsOf(name: string): (readonly CType[])[] {
    const known = this.argumentTypes.get(name);
    if (known !== undefined) return known;
    const made: (readonly CType[])[] = [];
    this.argumentTypes.set(name, made);
    return made;
  }

  private readonly visitor: Visitor = {
    expr: (e, above) => this.expr(e, above),
    place: (p, use, inner, above) => this.place(p, use, inner, above),
    stmt: (s) => this.stmt(s),
  };

  private stmt(s: Stmt): void {
    if (s.kind !== 'declare') return;
    this.record(s.symbol.type);
    this.declared(s);
    if (s.symbol.storage === 'static') this.global(s.symbol);
  }

  private expr(e: Expr, above: Above): void {
    this.targets.expr(e, above);
    switch (e.kind) {
      case 'call':
        this.call(e);
        return;
      case 'convert':
        this.convert(e, above);
        return;
      default:
        return;
    }
  }

  private call(e: Extract<Expr, { kind: 'call' }>): void {
    const types = e.arguments.map((argument) => argument.type);
    if (e.callee.kind === 'function') {
      const { symbol } = e.callee;
      this.reach(symbol);
      this.callsOf(symbol.name).push(types);
      this.calls.get(this.inside)?.direct.add(symbol.name);
      return;
    }
    const type = calleeType(e.callee);
    if (type === undefined) return;
    const signature = signatureOf(type, this.shapes, types);
    const { key } = this.targets.keptIn(e.callee) ?? { key: this.inside };
    this.pointerCalls.set(`${signature} ${key}`, { callee: e.callee, inside: this.inside, signature });
    this.calls.get(this.inside)?.indirect.add(signature);
    this.writtenByStub(type);
  }

  /** A missing body stores into what its parameters point to. */
  private writtenByStub(type: FunctionType): void {
    for (const parameter of type.parameters) if (parameter.kind === 'pointer') this.record(parameter.to);
  }

  private convert(e: Extract<Expr, { kind: 'convert' }>, above: Above): void {
    const from = e.operand.type;
    if (from.kind !== 'pointer' || e.type.kind !== 'pointer') return;
    this.record(from.to);
    this.record(e.type.to);
    const start = startOfSteps(e.operand);
    if (start === undefined) mergeConversion(this.classes, this.shapes, from.to, e.type.to, above);
    else if (elementOf(e.type.to).kind !== 'record')
      mergeConversion(this.classes, this.shapes, start, e.type.to, above);
  }

  private place(place: Place, use: Use, inner: boolean, above: Above): void {
    if (place.kind === 'member') this.record(place.object.type);
    if (place.kind === 'variable') this.variable(place.symbol, use);
    this.targets.place(place, use, inner);
    if (place.kind === 'compound-literal') {
      this.record(place.type);
      this.targets.initializer(place.initializer);
    }
    this.record(place.type);
    const width = scalarWidth(place.type, this.shapes.target);
    if (inner || width === undefined || place.type.kind === 'function') return;
    const p = normalize(place);
    const pointer = isPointerLike(p.type);
    if (use !== 'address') {
      if (p.kind !== 'variable') this.classes.touch(accessOf(p), width, pointer);
      return;
    }
    if (p.kind === 'member' && p.field.bits === undefined && !onlyNumber(above))
      this.classes.merge(accessOf(p), scalarAccess(p.type), width, pointer);
    if (p.kind === 'variable') this.inMemory.add(keyOf(p.symbol, this.inside));
  }

  private variable(symbol: VariableSymbol, use: Use): void {
    const key = keyOf(symbol, this.inside);
    if (symbol.storage === 'static') this.global(symbol);
    if (use !== 'read') this.changed.add(key);
    const width = scalarWidth(symbol.type, this.shapes.target);
    if (width !== undefined && use === 'address')
      this.classes.touch(scalarAccess(symbol.type), width, isPointerLike(symbol.type));
  }

  private global(symbol: VariableSymbol): void {
    if (this.globals.has(symbol.name)) return;
    const full = this.driver.globals.get(symbol.name) ?? symbol;
    this.globals.set(symbol.name, full);
    this.record(full.type);
    for (const store of full.initializer?.stores ?? []) walkExpr(store.value, this.visitor);
  }

  private record(type: CType): void {
    let inner = type;
    while (inner.kind === 'array') inner = inner.of;
    if (inner.kind === 'record' && inner.record.complete) this.classes.record(inner.record);
  }
}

/** The address is looked at, not followed: `offsetof`, comparisons. */
const onlyNumber = (above: Above): boolean =>
  above.kind === 'expr' &&
  (above.expr.kind === 'compare' ||
    above.expr.kind === 'pointer-difference' ||
    (above.expr.kind === 'convert' && above.expr.type.kind !== 'pointer'));

function overlaps(mentions: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [few, many] = mentions.size < words.size ? [mentions, words] : [words, mentions];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** `(char *)p - offset`: what `p` points to. Back to a record it is trusted, because containing records are found so. */
function startOfSteps(e: Expr): CType | undefined {
  if (e.kind !== 'pointer-add') return undefined;
  let base: Expr = e;
  while (base.kind === 'pointer-add') base = base.pointer;
  if (base.kind !== 'convert' || base.operand.type.kind !== 'pointer') return undefined;
  return base.operand.type.to;
}
