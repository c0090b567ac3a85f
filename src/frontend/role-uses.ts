/** Where a driver hands its routines over: stores into members, arguments of registering calls, addresses taken anywhere. */
import type { Driver, Expr, FunctionSymbol, Place } from './tree.js';
import { forEachExpr } from './type/walk.js';

export interface Uses {
  /** `_DRIVER_OBJECT.MajorFunction` → the functions stored there, in order of finding. */
  readonly stored: ReadonlyMap<string, ReadonlySet<FunctionSymbol>>;
  /** `name#1` → the functions passed as that argument. */
  readonly passed: ReadonlyMap<string, ReadonlySet<FunctionSymbol>>;
  /** Names of functions that are used other than by calling them. */
  readonly addressTaken: ReadonlySet<string>;
}

export interface Wanted {
  /** Member names; only bodies that mention one are looked at for stores. */
  readonly members: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Spelled names whose address matters. */
  readonly candidates: ReadonlySet<string>;
}

/** Types only the bodies that mention a candidate together with something wanted, or a candidate whose address may be taken. */
export function findUses(driver: Driver, wanted: Wanted): Uses {
  const stored = new Map<string, Set<FunctionSymbol>>();
  const passed = new Map<string, Set<FunctionSymbol>>();
  const addressTaken = new Set<string>();
  const look = (expr: Expr): void => {
    if (expr.kind === 'assign') {
      const member = memberName(expr.target);
      if (member !== undefined) add(stored, member, functionsIn(expr.value));
    }
    if (expr.kind === 'call' && expr.callee.kind === 'function') {
      const { spelled } = expr.callee.symbol;
      expr.arguments.forEach((argument, i) => {
        add(passed, `${spelled}#${i}`, functionsIn(argument));
      });
    }
    for (const operand of valuesOf(expr))
      for (const symbol of functionsIn(operand)) addressTaken.add(symbol.name);
  };
  for (const symbol of driver.functions.values()) {
    if (symbol.origin !== 'driver' || !symbol.defined || !worthLooking(symbol, wanted)) continue;
    const body = symbol.body();
    if (body.kind === 'body') forEachExpr(body.block, look);
  }
  for (const variable of driver.globals.values())
    for (const store of variable.initializer?.stores ?? [])
      for (const symbol of functionsIn(store.value)) addressTaken.add(symbol.name);
  return { stored, passed, addressTaken };
}

const worthLooking = (symbol: FunctionSymbol, wanted: Wanted): boolean =>
  overlaps(wanted.members, symbol.mentions) ||
  overlaps(wanted.functions, symbol.mentions) ||
  overlaps(wanted.candidates, symbol.mentions);

const overlaps = (names: ReadonlySet<string>, mentions: ReadonlySet<string>): boolean => {
  for (const name of names) if (mentions.has(name)) return true;
  return false;
};

function add(into: Map<string, Set<FunctionSymbol>>, key: string, symbols: readonly FunctionSymbol[]): void {
  if (symbols.length === 0) return;
  const known = into.get(key);
  if (known === undefined) into.set(key, new Set(symbols));
  else for (const symbol of symbols) known.add(symbol);
}

/** Operands in which a function's name is a value, not the callee. */
function valuesOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'assign':
      return [expr.value];
    case 'call':
      return expr.arguments;
    case 'conditional':
      return [expr.consequent, expr.alternative];
    case 'convert':
      return [expr.operand];
    case 'compare':
    case 'comma':
      return [expr.left, expr.right];
    default:
      return [];
  }
}

/** The functions a value may be, looking through casts, `?:`, comma and chained assignment. */
function functionsIn(value: Expr): readonly FunctionSymbol[] {
  switch (value.kind) {
    case 'function':
      return [value.symbol];
    case 'convert':
      return functionsIn(value.operand);
    case 'assign':
      return functionsIn(value.value);
    case 'comma':
      return functionsIn(value.right);
    case 'conditional':
      return [...functionsIn(value.consequent), ...functionsIn(value.alternative)];
    default:
      return [];
  }
}

/** `object->Table[i]` → `_RECORD.Table`; the key without the number that tells records of one name apart. */
function memberName(target: Place): string | undefined {
  let place = target;
  for (;;) {
    if (place.kind === 'member') return `${place.record.replace(/#\d+$/, '')}.${place.field.name ?? ''}`;
    if (place.kind !== 'dereference') return undefined;
    let pointer = place.pointer;
    while (pointer.kind === 'pointer-add' || pointer.kind === 'convert')
      pointer = pointer.kind === 'pointer-add' ? pointer.pointer : pointer.operand;
    if (pointer.kind !== 'address') return undefined;
    place = pointer.place;
  }
}
