/**
 * Where routines are kept whose address is taken anywhere in the driver: what a call through a pointer may reach. By member and by variable,
 * not by object: a routine stored into `x->Send` may be found in every `Send` of that record (field-based inclusion, as in Heintze and
 * Tardieu, PLDI 2001).
 */
import type { Expr, FunctionSymbol, Initializer, Place, VariableSymbol } from '../frontend/tree.js';
import { fieldAccess } from './shape.js';
import type { Above, Use } from './walk.js';

/** A member of a record or a variable that is no parameter, elements of arrays together. */
interface Keeper {
  readonly key: string;
  /** What every text mentions that stores there by name. */
  readonly word: string;
}

interface Contents {
  readonly keeper: Keeper;
  readonly routines: Set<string>;
  readonly from: Map<string, Keeper>;
  /** Something else than named routines and what other keepers hold is stored there. */
  open: boolean;
}

const isCallee = (e: Expr, above: Above): boolean =>
  above.kind === 'expr' && above.expr.kind === 'call' && above.expr.callee === e;

export class Targets {
  private readonly contents = new Map<string, Contents>();
  private readonly all = new Map<string, FunctionSymbol>();
  /** Given to bodies nobody has: they may keep them anywhere. */
  private readonly given = new Set<string>();
  private readonly doubtful = new Set<string>();
  /** The function that is being looked at. */
  inside = '';

  /** Functions whose address is used as a value, in the order they were met. */
  get addressed(): ReadonlyMap<string, FunctionSymbol> {
    return this.all;
  }

  /** What is known of where the callee's value comes from: the words that its stores mention, and the routines if there are no others. */
  sources(
    callee: Expr,
    inside: string,
  ): { readonly words: ReadonlySet<string>; readonly only?: ReadonlySet<string> } {
    const words = new Set<string>();
    const routines = new Set<string>();
    const first = this.kept(callee, inside);
    if (first === undefined) return { words };
    let open = false;
    const seen = new Map([[first.key, first]]);
    for (const keeper of seen.values()) {
      words.add(keeper.word);
      open ||= this.doubtful.has(keeper.word);
      const known = this.contents.get(keeper.key);
      if (known === undefined) continue;
      open ||= known.open;
      for (const name of known.routines) routines.add(name);
      for (const [key, from] of known.from) seen.set(key, from);
    }
    return open ? { words } : { words, only: new Set([...routines, ...this.given]) };
  }

  keptIn(value: Expr): Keeper | undefined {
    return this.kept(value, this.inside);
  }

  /** To be told of every expression of a body, parents first. */
  expr(e: Expr, above: Above): void {
    if (e.kind === 'assign') this.store(this.keeperOf(e.target), e.value);
    else if (e.kind === 'call') this.pass(e);
    else if (e.kind === 'function' && !isCallee(e, above)) this.all.set(e.symbol.name, e.symbol);
  }

  place(place: Place, use: Use, inner: boolean): void {
    if (inner || (use !== 'address' && use !== 'update')) return;
    const keeper = this.keeperOf(place);
    if (keeper !== undefined) this.at(keeper).open = true;
  }

  /** To be told of every initial value: of `variable`, or of an object without a name. */
  initializer({ stores }: Initializer, variable?: VariableSymbol): void {
    for (const { field, value } of stores) {
      const member = field?.findLast((step) => step.kind === 'field');
      if (member !== undefined) this.store(keeperOfMember(member.record, member.field), value);
      else if (variable !== undefined) this.store(keeperOfVariable(variable, this.inside), value);
    }
  }

  /** Anything may be kept where one of these words stands. */
  unread(words: ReadonlySet<string>): void {
    for (const word of words) this.doubtful.add(word);
  }

  address(symbol: FunctionSymbol): void {
    this.all.set(symbol.name, symbol);
  }

  private store(keeper: Keeper | undefined, value: Expr): void {
    if (keeper === undefined) return;
    const contents = this.at(keeper);
    for (const e of leavesOf(value)) {
      const from = this.kept(e, this.inside);
      if (e.kind === 'function') contents.routines.add(e.symbol.name);
      else if (from !== undefined) contents.from.set(from.key, from);
      else if (e.kind !== 'constant') contents.open = true;
    }
  }

  private pass(call: Extract<Expr, { kind: 'call' }>): void {
    if (call.callee.kind !== 'function' || call.callee.symbol.defined) return;
    for (const argument of call.arguments)
      for (const e of leavesOf(argument)) if (e.kind === 'function') this.given.add(e.symbol.name);
  }

  private kept(value: Expr, inside: string): Keeper | undefined {
    let e = value;
    while (e.kind === 'convert') e = e.operand;
    return e.kind === 'read' ? this.keeperOf(e.place, inside) : undefined;
  }

  private keeperOf(place: Place, inside = this.inside): Keeper | undefined {
    let p = place;
    for (;;) {
      if (p.kind === 'member') return keeperOfMember(p.record, p.field);
      if (p.kind === 'variable') return keeperOfVariable(p.symbol, inside);
      if (p.kind !== 'dereference') return undefined;
      let { pointer } = p;
      while (pointer.kind === 'pointer-add') pointer = pointer.pointer;
      if (pointer.kind !== 'address') return undefined;
      p = pointer.place;
    }
  }

  private at(keeper: Keeper): Contents {
    const known = this.contents.get(keeper.key);
    if (known !== undefined) return known;
    const made: Contents = { keeper, routines: new Set(), from: new Map(), open: false };
    this.contents.set(keeper.key, made);
    return made;
  }
}

/** What the value may be, conversions and choices seen through. */
function leavesOf(value: Expr): Expr[] {
  const leaves: Expr[] = [];
  const work = [value];
  for (let e = work.pop(); e !== undefined; e = work.pop()) {
    if (e.kind === 'convert') work.push(e.operand);
    else if (e.kind === 'conditional') work.push(e.consequent, e.alternative);
    else if (e.kind === 'comma') work.push(e.right);
    else if (e.kind === 'assign') work.push(e.value);
    else leaves.push(e);
  }
  return leaves;
}

const keeperOfMember = (record: string, field: Parameters<typeof fieldAccess>[1]): Keeper => ({
  key: fieldAccess(record, field),
  word: field.name ?? '',
});

function keeperOfVariable(symbol: VariableSymbol, inside: string): Keeper | undefined {
  if (symbol.storage === 'parameter') return undefined;
  const key = symbol.storage === 'static' ? `=${symbol.name}` : `=${inside}:${symbol.name}`;
  return { key, word: symbol.spelled };
}
