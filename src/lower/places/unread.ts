/**
 * Pointers from text that could not be read: where they lead is not known, and a store through one to a number may hit whatever holds one. Where such a value
 * is at once a pointer to a number, its gap is `blind`; here, where it has come to be one by way of variables and functions.
 */
import type { Gap } from '../../base/gap.js';
import type { Expr, VariableSymbol } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import type { Context } from '../context.js';
import { outermost } from '../memory/access.js';

/** A conversion, or a read: what is seen of the path ends where it gives such a pointer. */
export function endIfUnread(ctx: Context, e: Extract<Expr, { kind: 'convert' | 'read' }>): void {
  if (ctx.symbol.origin !== 'driver' || !leadsInside(e.type)) return;
  const gap =
    e.kind === 'read' ? unreadInitial(e) : ctx.world.reached.untyped.unreadBehind(e.operand, ctx.symbol.name);
  if (gap !== undefined) ctx.blind(gap);
}

/** To a part of some object: a store through it is not told apart by its type. */
const leadsInside = (type: CType): boolean =>
  type.kind === 'pointer' && !type.to.const && holdsNumber.has(type.to.kind);

const holdsNumber: ReadonlySet<CType['kind']> = new Set(['int', 'float', 'pointer']);

/** Of a variable of the file's, or a part of one: of what stands there from the beginning. */
function unreadInitial({ place }: Extract<Expr, { kind: 'read' }>): Gap | undefined {
  const { object } = outermost(place);
  if (object.kind !== 'variable' || object.symbol.storage !== 'static') return undefined;
  const { symbol } = object;
  if (!initials.has(symbol)) initials.set(symbol, unreadIn(symbol));
  return initials.get(symbol);
}

const initials = new WeakMap<VariableSymbol, Gap | undefined>();

function unreadIn({ initializer }: VariableSymbol): Gap | undefined {
  for (const { value } of initializer?.stores ?? [])
    if (value.kind === 'gap' && leadsInside(value.type)) return value.gap;
  return undefined;
}
