/** What a callee that is not looked into may leave behind the pointers that it is handed. */
import type { Expr as CExpr } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import type { Expr } from '../../ir/expr.js';
import { isOurs } from '../calls/intrinsics.js';
import type { Context } from '../context.js';
import { isNull, objectBehind, unconverted } from '../memory/access.js';
import { clobber, havocObject } from '../places/objects.js';

type Call = Extract<CExpr, { kind: 'call' }>;

/**
 * A body nobody has writes through what it is given, and the parameter's type does not say how far: through `void *`, through a pointer to
 * the first of several, through one to a type that is complete only here. The argument as the user wrote it says more. Done before the call: of what is forgotten here,
 * the procedure that stands for the body then makes up what the parameter's type does tell of.
 */
export function forgetBehind(
  ctx: Context,
  name: string,
  parameters: readonly CType[],
  call: Call,
  values: readonly Expr[],
): void {
  if (isOurs(name)) return; // the entry point, which the harness calls: it is bound later
  for (const [i, argument] of call.arguments.entries()) {
    const parameter = parameters[i];
    if (parameter?.kind !== 'pointer' || parameter.to.const || parameter.to.kind === 'function') continue;
    if (isNull(argument)) continue;
    const detail = `the body of ${name} is missing: what it writes through argument ${i + 1} cannot be seen`;
    const gap = { kind: 'missing-body', detail, span: call.span, function: ctx.symbol.name } as const;
    const cause = { kind: 'gap', gap } as const;
    for (const behind of typesBehind(ctx, argument)) {
      if (behind.const) continue;
      if (mayGoOn(ctx, argument, behind)) clobber(ctx, behind, cause);
      else if (ctx.sizeOf(behind) > ctx.sizeOf(parameter.to)) havocObject(ctx, values[i]!, behind, cause);
    }
  }
}

/** The types of what an argument may lead to, as its author wrote it or as others use the same pointer; none where nothing tells. */
export function typesBehind(ctx: Context, argument: CExpr): readonly CType[] {
  const behind = objectBehind(argument);
  if (behind !== undefined && behind.kind !== 'void' && ctx.sizeOf(behind) > 0) return [behind];
  return ctx.world.reached.views.of(argument, ctx.symbol.name).filter((type) => ctx.sizeOf(type) > 0);
}

/** Whether a pointer to an object of this type may lead to more than one of it, and the driver may look at what comes behind. */
export function mayGoOn(ctx: Context, argument: CExpr, type: CType): boolean {
  const pointer = unconverted(argument);
  const isOne = pointer.kind === 'address' && (pointer.place.kind !== 'dereference' || type.kind === 'array');
  return !isOne && hasMore(ctx, type);
}

/** Whether the driver may look at what comes behind the first object of this type. */
export const hasMore = (ctx: Context, type: CType): boolean =>
  isBuffer(type) || hasOpenEnd(type) || ctx.world.reached.rows.has(type);

/** Bytes and characters are looked at in ways that are not seen here: compared, copied, taken for strings. */
const isBuffer = (type: CType): boolean => type.kind === 'int' && type.bits <= 16;

/** `Data[1]` at the end of a record: as many as there is room for. */
function hasOpenEnd(type: CType): boolean {
  const last = type.kind === 'record' ? type.record.fields.at(-1)?.type : undefined;
  return last?.kind === 'array' && (last.length === undefined || last.length <= 1);
}
