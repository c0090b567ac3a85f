/** Values that a construct uses more than once and C evaluates once. */
import type { Expr, Place, Stmt } from '../../tree.js';
import type { Context } from '../context.js';
import { uniqueLocal } from '../declarations/names.js';
import { Variable } from '../declarations/symbols.js';
import { unqualified } from '../types/types.js';
import { type At, at } from './operand.js';

/** `use` of the value, behind its evaluation into a variable nobody sees, where repeating it could differ. `undefined` outside of functions. */
export function evaluatedOnce(
  cx: Context,
  where: At,
  source: Expr,
  use: (value: Expr) => Expr,
): Expr | undefined {
  if (isRepeatable(source)) return use(source);
  const local = cx.function;
  if (local === undefined) return undefined;
  const type = unqualified(source.type);
  const symbol = new Variable('once', type, 'automatic', source.span, true);
  symbol.name = uniqueLocal(local, 'once');
  local.locals.push(symbol);
  const declared: Stmt = {
    kind: 'declare',
    symbol,
    initializer: { stores: [{ offset: 0, value: source }] },
    span: source.span,
  };
  const place: Place = { kind: 'variable', symbol, type, ...at(source) };
  const result = use({ kind: 'read', place, type, ...at(source) });
  const block = { kind: 'block', statements: [declared], ...at(where) } as const;
  return { kind: 'statement-expression', block, result, type: result.type, ...at(where) };
}

function isRepeatable(e: Expr): boolean {
  if (e.kind === 'constant' || e.kind === 'function') return true;
  if (e.kind === 'address') return isFixed(e.place);
  if (e.kind === 'pointer-add') return isRepeatable(e.pointer) && isRepeatable(e.index);
  if (e.kind === 'convert') return isRepeatable(e.operand);
  return e.kind === 'read' && e.place.type.volatile === undefined && isFixed(e.place);
}

/** A variable, or a member of one or of what one points to. */
export function isFixed(place: Place): boolean {
  if (place.kind === 'variable') return true;
  if (place.kind === 'member') return place.field.type.volatile === undefined && isFixed(place.object);
  return place.kind === 'dereference' && isRepeatable(place.pointer);
}
