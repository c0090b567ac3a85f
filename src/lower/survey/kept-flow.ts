/**
 * From which objects of the system's a pointer or number may come: by way of variables, parameters, results and functions that are called through pointers. What is
 * found of one place serves all that ask for it (inclusion constraints over places, a place for each of these).
 */
import type { BinaryOperator, Driver, Expr, FunctionSymbol, Place } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { isNull, outermost, unconverted } from '../memory/access.js';
import {
  argumentsAt,
  directCalls,
  holdsPointer,
  isAddressed,
  isReckonedIn,
  keyOf,
  pointerCalls,
  type Routine,
  returnsOf,
  type Source,
  storedIn,
} from './sources.js';
import type { Told } from './told.js';

export interface Found extends Told {
  /** It is reckoned with on the way (tagged, say): nobody knows what leads from there to the object. */
  readonly isReckoned: boolean;
}

interface Node {
  readonly found: Map<string, Found>;
  readonly users: { readonly to: Node; readonly reckons: boolean }[];
}

/** Where parts of a value go that are looked at. */
interface Sink {
  readonly found: (one: Found) => void;
  readonly from: (node: Node, reckons: boolean) => void;
}

/** Operators by which a pointer goes into a number that it can be found from again. */
const keepsBits: ReadonlySet<BinaryOperator> = new Set(['+', '-', '|', '&', '^']);

export class KeptFlow {
  private readonly nodes = new Map<string, Node>();
  private readonly open: (() => void)[] = [];
  private readonly news: { readonly node: Node; readonly one: Found }[] = [];

  /** @param modelOf who is to be told of a record */
  constructor(
    private readonly driver: Driver,
    private readonly modelOf: (type: CType) => FunctionSymbol | undefined,
  ) {}

  of(within: Routine, value: Expr): readonly Found[] {
    const all = new Map<string, Found>();
    const from: { readonly node: Node; readonly reckons: boolean }[] = [];
    const add = (one: Found): void => void all.set(nameOf(one), one);
    this.look(within, value, false, {
      found: add,
      from: (node, reckons) => void from.push({ node, reckons }),
    });
    this.settle();
    for (const { node, reckons } of from) for (const one of node.found.values()) add(reckoned(one, reckons));
    return [...all.values()];
  }

  private settle(): void {
    for (;;) {
      const open = this.open.pop();
      if (open !== undefined) {
        open();
        continue;
      }
      const next = this.news.pop();
      if (next === undefined) return;
      for (const { to, reckons } of next.node.users) this.add(to, reckoned(next.one, reckons));
    }
  }

  private add(node: Node, one: Found): void {
    if (node.found.has(nameOf(one))) return;
    node.found.set(nameOf(one), one);
    this.news.push({ node, one });
  }

  private look(within: Routine, value: Expr, reckons: boolean, sink: Sink): void {
    const e = withoutType(value);
    const model = this.leadsTo(value.type) ?? this.leadsTo(e.type);
    const here = (one: Expr, more = false): void => this.look(within, one, reckons || more, sink);
    if (model !== undefined) {
      if (!isNull(e)) sink.found({ model, offset: 0, isReckoned: reckons });
      return;
    }
    switch (e.kind) {
      case 'address': {
        if (e.place.kind !== 'member') return;
        const { object, offset } = outermost(e.place);
        const ofMember = this.modelOf(object.type);
        if (ofMember !== undefined) sink.found({ model: ofMember, offset, isReckoned: reckons });
        return;
      }
      case 'conditional':
        here(e.consequent);
        here(e.alternative);
        return;
      case 'comma':
        here(e.right);
        return;
      case 'assign':
        here(e.value);
        return;
      case 'pointer-add':
        here(e.pointer, true);
        return;
      case 'complement':
        here(e.operand, true);
        return;
      case 'arithmetic':
        if (!keepsBits.has(e.operator)) return;
        here(e.left, true);
        here(e.right, true);
        return;
      case 'call':
        if (e.callee.kind === 'function' && e.callee.symbol.origin === 'driver')
          sink.from(this.resultOf(e.callee.symbol), reckons);
        return;
      case 'read': {
        const key = keyOf(e.place);
        if (key !== undefined)
          sink.from(this.held(within, e.place, key), reckons || isReckonedIn(within.body, key));
        return;
      }
      default:
        return;
    }
  }

  private leadsTo(type: CType): FunctionSymbol | undefined {
    return type.kind === 'pointer' ? this.modelOf(type.to) : undefined;
  }

  private held(within: Routine, place: Place, key: string): Node {
    return this.node(`${within.symbol.name} ${key}`, (node) => {
      this.all(
        storedIn(within.body, key).map((value) => ({ within, value })),
        node,
      );
      const position = place.kind === 'variable' ? within.body.parameters.indexOf(place.symbol) : -1;
      if (position < 0) return;
      this.all(argumentsAt(directCalls(this.driver, within.symbol), position), node);
      if (isAddressed(this.driver, within.symbol))
        this.flow(this.passed(within.symbol.type.parameters.length, position), node, false);
    });
  }

  /** By calls through pointers of so many arguments. */
  private passed(many: number, position: number): Node {
    return this.node(`(${many}) ${position}`, (node) =>
      this.all(argumentsAt(pointerCalls(this.driver, many), position), node),
    );
  }

  private resultOf(symbol: FunctionSymbol): Node {
    return this.node(`${symbol.name}()`, (node) => {
      const body = symbol.body();
      if (body.kind === 'body')
        this.all(
          returnsOf(body).map((value) => ({ within: { symbol, body }, value })),
          node,
        );
    });
  }

  private all(sources: readonly Source[], to: Node): void {
    const sink: Sink = {
      found: (one) => this.add(to, one),
      from: (node, reckons) => this.flow(node, to, reckons),
    };
    for (const { within, value } of sources)
      if (holdsPointer(value.type)) this.look(within, value, false, sink);
  }

  private flow(from: Node, to: Node, reckons: boolean): void {
    from.users.push({ to, reckons });
    for (const one of [...from.found.values()]) this.add(to, reckoned(one, reckons));
  }

  private node(name: string, open: (node: Node) => void): Node {
    const known = this.nodes.get(name);
    if (known !== undefined) return known;
    const made: Node = { found: new Map(), users: [] };
    this.nodes.set(name, made);
    this.open.push(() => open(made));
    return made;
  }
}

const nameOf = ({ model, offset, isReckoned }: Found): string =>
  isReckoned ? model.name : `${model.name}+${offset}`;

const reckoned = (one: Found, reckons: boolean): Found =>
  reckons && !one.isReckoned ? { model: one.model, offset: 0, isReckoned: true } : one;

/** What the value is before it becomes a pointer to another type, or another number that may be one. */
function withoutType(value: Expr): Expr {
  let e = unconverted(value);
  while (e.kind === 'convert' && holdsPointer(e.type) && holdsPointer(e.operand.type))
    e = unconverted(e.operand);
  return e;
}
