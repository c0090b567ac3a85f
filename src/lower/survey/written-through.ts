/**
 * Variables of the whole driver that nobody writes, although their address is taken: `for (p = table; p->name != NULL; p++)`. Where such an
 * address may go is followed through variables, parameters and results, in the functions that mention these:
 * inclusion constraints (Andersen 1994), asked of one object at a time (Heintze and Tardieu, PLDI 2001). It must not come to where
 * something is stored through it, nor to where nobody looks.
 */
import type {
  Driver,
  Expr,
  FunctionSymbol,
  Initializer,
  Place,
  VariableSymbol,
} from '../../frontend/tree.js';
import { type Intrinsic, intrinsicOf } from '../calls/intrinsics.js';
import { type CallExpr, isCallee } from '../flow/scan.js';
import { eachSource } from '../flow/value.js';
import { outermost } from '../memory/access.js';
import { elementOf } from '../memory/shape.js';
import { type Above, type Use, type Visitor, walkExpr, walkStmt } from '../walk.js';
import { unreadWords } from './unread.js';

/** What may hold the address; or an object, whose address is meant. */
interface Node {
  readonly to: Set<Node>;
  /** A function that does not mention it is not concerned with it. */
  readonly word: string;
  /** The only function that can be. */
  readonly inside?: string;
}

const answers = new WeakMap<Driver, WrittenThrough>();

/** Whether something may be stored in the variable by way of its address. What is stored to it by its name is not asked here. */
export function isWrittenThrough(driver: Driver, symbol: VariableSymbol): boolean {
  const known = answers.get(driver) ?? new WrittenThrough(driver);
  answers.set(driver, known);
  return known.of(symbol);
}

class WrittenThrough {
  /** Something is stored through the address, or who does what with it is not seen. */
  private readonly lost: Node = { to: new Set(), word: '' };
  private readonly nodes = new Map<string, Node>();
  private readonly scanned = new Set<string>();
  private readonly words = new Set<string>();
  private readonly unread = new Map<string, ReadonlySet<string>>();
  private readonly asked = new Map<VariableSymbol, boolean>();
  private inside: FunctionSymbol | undefined;

  constructor(private readonly driver: Driver) {
    for (const symbol of driver.globals.values()) this.initial(symbol);
  }

  of(symbol: VariableSymbol): boolean {
    const known = this.asked.get(symbol);
    if (known !== undefined) return known;
    const reached = new Set([this.objectOf(symbol)]);
    for (const node of reached) {
      if (node === this.lost) break;
      for (const to of this.from(node)) reached.add(to);
    }
    const isWritten = reached.has(this.lost);
    this.asked.set(symbol, isWritten);
    return isWritten;
  }

  private from({ word, inside, to }: Node): Iterable<Node> {
    const only = inside === undefined ? undefined : this.driver.functions.get(inside);
    if (only === undefined) this.look(word);
    else this.scan(only);
    const doubtful =
      inside === undefined
        ? [...this.unread.values()].some((words) => words.has(word))
        : this.unread.get(inside)?.has(word) === true;
    return doubtful ? [this.lost] : to;
  }

  /** All bodies that mention the word. */
  private look(word: string): void {
    if (this.words.has(word)) return;
    this.words.add(word);
    // bodies may declare functions: the map grows meanwhile
    for (const symbol of [...this.driver.functions.values()])
      if (symbol.defined && symbol.mentions.has(word)) this.scan(symbol);
  }

  private scan(symbol: FunctionSymbol): void {
    if (this.scanned.has(symbol.name)) return;
    this.scanned.add(symbol.name);
    const { inside } = this;
    this.inside = symbol;
    const body = symbol.body();
    const unread = unreadWords(symbol);
    if (unread.size > 0) this.unread.set(symbol.name, unread);
    if (body.kind === 'body') {
      for (const local of body.locals) if (local.storage === 'static') this.initial(local);
      walkStmt(body.block, this.visitor);
    }
    this.inside = inside;
  }

  private initial(symbol: VariableSymbol): void {
    const { initializer } = symbol;
    if (initializer === undefined) return;
    this.initialized(initializer, this.variable(symbol));
    for (const { value } of initializer.stores) walkExpr(value, this.visitor);
  }

  private initialized({ stores }: Initializer, whole: Node): void {
    for (const { field: path, value } of stores) {
      const isMember = path?.some(({ kind }) => kind === 'field') === true;
      this.into(value, isMember ? this.lost : whole);
    }
  }

  private readonly visitor: Visitor = {
    expr: (e, above) => this.expr(e, above),
    place: (p, use) => this.place(p, use),
    stmt: (s) => {
      if (s.kind === 'return' && s.value !== undefined && this.inside !== undefined)
        this.into(s.value, this.resultOf(this.inside));
      if (s.kind === 'declare' && s.initializer !== undefined && s.symbol.storage !== 'static')
        this.initialized(s.initializer, this.variable(s.symbol));
    },
  };

  private expr(e: Expr, above: Above): void {
    switch (e.kind) {
      case 'assign':
      case 'compound-assign':
        this.into(e.value, this.holderOf(e.target));
        return;
      case 'function':
        if (!isCallee(e, above)) this.resultOf(e.symbol).to.add(this.lost);
        return;
      case 'call':
        this.call(e);
        return;
      case 'pointer-add':
        this.into(e.index, this.lost); // as a number it may be the address as well as what it is added to
        return;
      case 'va-start':
      case 'va-end':
      case 'va-arg':
        this.into(e.list, this.lost);
        return;
      default:
        return;
    }
  }

  private place(p: Place, use: Use): void {
    if (p.kind === 'compound-literal') this.initialized(p.initializer, this.lost);
    if (p.kind === 'dereference' && (use === 'write' || use === 'update')) this.into(p.pointer, this.lost);
    // who gets at what holds an address can use it
    if (use === 'address' && p.kind !== 'dereference') this.holderOf(p).to.add(this.lost);
  }

  private call({ callee, arguments: values }: CallExpr): void {
    const symbol = callee.kind === 'function' ? callee.symbol : undefined;
    const body = symbol?.body();
    for (const [i, value] of values.entries()) {
      const parameter = body?.kind === 'body' && mayFollow(symbol!, i) ? body.parameters[i] : undefined;
      if (symbol === undefined || (parameter === undefined && !onlyReads(symbol, i)))
        this.into(value, this.lost);
      else if (parameter !== undefined) this.into(value, this.local(symbol.name, parameter));
      // what it returns may lead into what it looks at, as that of strchr does
      else if (symbol.type.returns.kind === 'pointer') this.into(value, this.resultOf(symbol));
    }
  }

  private into(value: Expr, to: Node): void {
    for (const from of this.sourcesOf(value)) from.to.add(to);
  }

  /** What the value may come from: all whose address it may be, and where such an address may have been kept. */
  private sourcesOf(value: Expr): readonly Node[] {
    const found: Node[] = [];
    const look = (of: Expr): void => eachSource(of, leaf, number);
    const leaf = (e: Expr): void => {
      if (e.kind === 'read') found.push(this.holderOf(e.place));
      else if (e.kind === 'call' && e.callee.kind === 'function') found.push(this.resultOf(e.callee.symbol));
      else if (e.kind === 'assign' || e.kind === 'compound-assign' || e.kind === 'increment')
        found.push(this.holderOf(e.target));
    };
    const number = (e: Expr): void => {
      if (e.kind === 'pointer-difference') {
        look(e.left);
        look(e.right);
      }
      if (e.kind !== 'address') return;
      const { object } = outermost(e.place);
      if (object.kind === 'dereference') look(object.pointer);
      if (object.kind === 'variable' && object.symbol.storage === 'static')
        found.push(this.objectOf(object.symbol));
    };
    look(value);
    return found;
  }

  /** Where the value of the place is kept. Elements of an array are one place. */
  private holderOf(place: Place): Node {
    let p = place;
    while (p.kind === 'dereference') {
      let pointer = p.pointer;
      while (pointer.kind === 'pointer-add') pointer = pointer.pointer;
      if (pointer.kind !== 'address') return this.lost;
      p = pointer.place;
    }
    // what stands in a record goes wherever that goes, as whatever it is taken for there
    return p.kind === 'variable' && elementOf(p.symbol.type).kind !== 'record'
      ? this.variable(p.symbol)
      : this.lost;
  }

  private objectOf({ name, spelled }: VariableSymbol): Node {
    return this.node(`&${name}`, spelled);
  }

  private variable(symbol: VariableSymbol): Node {
    if (symbol.storage === 'static') return this.node(`=${symbol.name}`, symbol.spelled);
    return this.inside === undefined ? this.lost : this.local(this.inside.name, symbol);
  }

  private local(inside: string, { name, spelled }: VariableSymbol): Node {
    return this.node(`${inside}:${name}`, spelled, inside);
  }

  private resultOf({ name, spelled }: FunctionSymbol): Node {
    return this.node(`${name}()`, spelled);
  }

  private node(key: string, word: string, inside?: string): Node {
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const made = { to: new Set<Node>(), word, ...(inside === undefined ? {} : { inside }) };
    this.nodes.set(key, made);
    return made;
  }
}

/** What models leave out of a routine of the system's, a callback above all, may write wherever it is not promised that nothing does. */
function mayFollow({ origin, type }: FunctionSymbol, position: number): boolean {
  const parameter = type.parameters[position];
  return origin === 'driver' || (parameter?.kind === 'pointer' && parameter.to.const === true);
}

/** A routine of the system's that is not followed, as its prototype has it; and those of ours that compare or copy from there. */
function onlyReads(symbol: FunctionSymbol, position: number): boolean {
  const intrinsic = intrinsicOf(symbol.name);
  if (intrinsic !== undefined) return (reading[intrinsic] ?? []).includes(position);
  if (symbol.origin !== 'system') return false;
  const parameter = symbol.type.parameters[position];
  if (parameter === undefined) return looksAtNoMore(symbol);
  if (parameter.kind !== 'pointer' || parameter.to.const !== true) return false;
  // where it leaves a pointer, as strtol does, that may be one into what it looks at
  return !symbol.type.parameters.some((one) => one.kind === 'pointer' && one.to.kind === 'pointer');
}

/** Than at the parameters that have names. */
function looksAtNoMore(symbol: FunctionSymbol): boolean {
  const body = symbol.body();
  if (body.kind !== 'body') return false;
  let looks = false;
  walkStmt(body.block, { expr: ({ kind }) => (looks ||= kind === 'va-start') });
  return !looks;
}

const reading: Readonly<Partial<Record<Intrinsic, readonly number[]>>> = {
  alike: [0, 1],
  order: [0, 1],
  copy: [1],
};
