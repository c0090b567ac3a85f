/** What an expression may be, where that is a few constants: by itself, or by way of variables, parameters and results that hold only such. */
import type { Driver, Expr, Place } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import type { CallExpr } from '../flow/scan.js';
import { isReckonedIn, keyOf, passedFor, type Routine, returnsOf, storedIn } from './sources.js';

/** `undefined`: anything. */
export type Values = ReadonlySet<bigint> | undefined;

/** Where values are looked for: what is being followed, and how many steps are left. */
export interface Search {
  readonly seen: Set<string>;
  left: number;
}

export const mostFollowed = 500;

/** What a place holds that is told apart by more than the function it is used in; `undefined` where it is none of those. */
export interface Held {
  readonly key: string;
  readonly values: (search: Search) => Values;
}

export class ValuesFollowed {
  constructor(
    private readonly driver: Driver,
    private readonly heldAt: (place: Place) => Held | undefined,
  ) {}

  all(first: ReadonlySet<bigint>, others: readonly (() => Values)[]): Values {
    const all = new Set(first);
    for (const other of others) {
      const values = other();
      if (values === undefined) return undefined;
      for (const value of values) all.add(value);
    }
    return all;
  }

  of(e: Expr, within: Routine, search: Search): Values {
    const constants = valuesOf(e);
    if (constants !== undefined) return constants;
    if (search.left-- <= 0) return undefined;
    const here = (one: Expr) => () => this.of(one, within, search);
    switch (e.kind) {
      case 'conditional':
        return this.all(new Set(), [here(e.consequent), here(e.alternative)]);
      case 'comma':
        return this.of(e.right, within, search);
      case 'assign':
        return this.of(e.value, within, search);
      case 'convert':
        return e.operand.type.kind === 'int'
          ? wrapped(this.of(e.operand, within, search), e.type)
          : undefined;
      case 'read':
        return this.read(e.place, within, search);
      case 'call':
        return this.returned(e, search);
      default:
        return undefined;
    }
  }

  private read(place: Place, within: Routine, search: Search): Values {
    const held = this.heldAt(place);
    const key = held === undefined ? keyOf(place) : held.key;
    const name = held === undefined ? `${within.symbol.name} ${key}` : held.key;
    if (key === undefined) return undefined;
    // what comes around again adds nothing
    if (search.seen.has(name)) return new Set();
    return onTheWay(search, name, () => this.held(place, held, key, within, search));
  }

  private held(place: Place, held: Held | undefined, key: string, within: Routine, search: Search): Values {
    if (held !== undefined) {
      const values = held.values(search);
      // and what it holds before anything is stored
      return values === undefined ? undefined : new Set([0n, ...values]);
    }
    if (place.kind !== 'variable' || place.symbol.addressTaken || isReckonedIn(within.body, key))
      return undefined;
    const stored = storedIn(within.body, key).map((value) => ({ value, within }));
    const position = within.body.parameters.indexOf(place.symbol);
    const passed = position < 0 ? [] : passedFor(this.driver, within.symbol, position);
    if (passed === undefined || stored.length + passed.length === 0) return undefined;
    return this.all(
      new Set(),
      [...stored, ...passed].map((one) => () => this.of(one.value, one.within, search)),
    );
  }

  private returned({ callee }: CallExpr, search: Search): Values {
    const symbol =
      callee.kind === 'function' && callee.symbol.origin === 'driver' ? callee.symbol : undefined;
    const body = symbol?.body();
    if (symbol === undefined || body?.kind !== 'body' || search.seen.has(`${symbol.name}()`))
      return undefined;
    const within = { symbol, body };
    const returned = returnsOf(body);
    if (returned.length === 0) return undefined;
    return onTheWay(search, `${symbol.name}()`, () =>
      this.all(
        new Set(),
        returned.map((value) => () => this.of(value, within, search)),
      ),
    );
  }
}

/** What stands beside it may come by there too, through other conversions. */
function onTheWay(search: Search, name: string, find: () => Values): Values {
  search.seen.add(name);
  const values = find();
  search.seen.delete(name);
  return values;
}

function wrapped(values: Values, type: CType): Values {
  if (type.kind !== 'int' || values === undefined) return undefined;
  const wrap = type.signed ? BigInt.asIntN : BigInt.asUintN;
  return new Set([...values].map((value) => wrap(type.bits, value)));
}

/** What an expression may be, by itself. */
export function valuesOf(e: Expr): Values {
  switch (e.kind) {
    case 'constant':
      return new Set([e.value]);
    case 'not':
    case 'compare':
    case 'and':
    case 'or':
      return new Set([0n, 1n]);
    case 'conditional': {
      const [one, other] = [valuesOf(e.consequent), valuesOf(e.alternative)];
      return one === undefined || other === undefined ? undefined : new Set([...one, ...other]);
    }
    case 'comma':
      return valuesOf(e.right);
    case 'assign':
      return valuesOf(e.value);
    case 'convert': {
      const { type, operand } = e;
      return operand.type.kind === 'int' ? wrapped(valuesOf(operand), type) : undefined;
    }
    default:
      return undefined;
  }
}
