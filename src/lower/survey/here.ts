/** Calls that say themselves what they are about: what a model of its own reads there, it need not read wherever a pointer may lead. */
import { whereSeen } from '../../frontend/relevant/companion.js';
import type { Driver, Expr, FunctionSymbol } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import type { CallExpr } from '../flow/scan.js';
import { outermost, unconverted } from '../memory/access.js';
import { isPointerLike } from '../memory/shape.js';

/** The model for calls in which all texts stand in the driver, where there is one; else the routine itself. */
export function calledHere(
  driver: Driver,
  symbol: FunctionSymbol,
  { arguments: values }: CallExpr,
): FunctionSymbol {
  if (symbol.origin !== 'system') return symbol;
  const here = driver.functions.get(whereSeen + symbol.name);
  if (here === undefined) return symbol;
  const texts = values.filter((_, i) => isText(symbol.type.parameters[i]));
  return texts.length > 0 && texts.every(standsInDriver) ? here : symbol;
}

/** Characters that are only looked at. */
const isText = (type: CType | undefined): boolean =>
  type?.kind === 'pointer' && type.to.const === true && !isPointerLike(type.to);

/** A variable or a literal, and not what a pointer leads to. */
export function standsInDriver(argument: Expr): boolean {
  const pointer = unconverted(argument);
  if (pointer.kind !== 'address') return false;
  const place = outermost(pointer.place).object;
  return place.kind === 'variable' || place.kind === 'string';
}
