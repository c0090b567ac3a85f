/** Bytes written over objects: of a type that is known or one of several, and so many as are known here or only where the call stands. */
import type { Expr as CExpr, FunctionSymbol } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import { isBytes } from '../memory/access.js';
import { scalarAccess } from '../memory/shape.js';
import { resize } from '../values/arithmetic.js';
import { lowerValue } from '../values/value.js';
import { byteType, clobber, copyObject, fillObject, fillUpTo, forgetBytes } from './objects.js';
import { around, type Candidates, candidatesBehind, partOf, sameType, takenForBytes } from './pointed.js';

/** How many bytes: evaluated in any case. */
interface Length {
  readonly value: Expr;
  readonly constant?: number;
}

function bytesOf(ctx: Context, length: CExpr): Length {
  const value = ctx.emitter.keep(lowerValue(ctx, length), ctx.width(length.type));
  if (value.kind === 'bv') return { value, constant: Number(value.value) };
  return { value: ctx.emitter.keep(resize(value, ctx.pointerWidth, false), ctx.pointerWidth) };
}

const addressOf = (ctx: Context, argument: CExpr): Expr =>
  ctx.emitter.keep(lowerValue(ctx, argument), ctx.pointerWidth);

const severalTypes = 'memory that is used as several types';

/** Every byte becomes `byte` (8 bits wide). @returns where, and how many where that is known */
export function lowerFill(
  ctx: Context,
  target: CExpr,
  byte: Expr,
  length: CExpr,
): { readonly address: Expr; readonly bytes: number | undefined } {
  const address = addressOf(ctx, target);
  ctx.at(target.span);
  lookAtTarget(ctx, target);
  const { types, rest } = known(ctx, target);
  const bytes = bytesOf(ctx, length);
  for (const type of rest) clobber(ctx, type, severalTypes);
  for (const type of types) fillAs(ctx, target, address, type, byte, bytes);
  return { address, bytes: bytes.constant };
}

/** Where that is what could not be read, or what a routine returns that nobody declares, it is any object. */
function lookAtTarget(ctx: Context, target: CExpr): void {
  let e = target;
  while (e.kind === 'convert' || e.kind === 'comma') e = e.kind === 'comma' ? e.right : e.operand;
  if (e.kind === 'gap') ctx.blind(e.gap);
  else if (
    e.kind === 'call' &&
    e.callee.kind === 'function' &&
    e.type.kind === 'int' &&
    isUndeclared(e.callee.symbol)
  )
    ctx.blind(
      ctx.unsupported(
        `bytes are written where ${e.callee.symbol.spelled} leads, which is not declared`,
        e.span,
      ),
    );
}

const isUndeclared = ({ origin, defined, type }: FunctionSymbol): boolean =>
  origin === 'driver' && !defined && type.oldStyle;

function known(ctx: Context, argument: CExpr): Candidates {
  const { types, rest } = candidatesBehind(ctx, argument);
  if (types.length > 0 || rest.length > 0) return { types: withoutBytes(ctx, types), rest };
  takenForBytes(ctx, argument);
  return { types: [byteType], rest: [] };
}

/** Without those of which all that is used is among the bytes: what is written twice may be read between, by a copy within one object. */
function withoutBytes(ctx: Context, types: readonly CType[]): readonly CType[] {
  const bytes = types.find(isBytes);
  return bytes === undefined ? types : types.filter((type) => type === bytes || !areBytes(ctx, [type]));
}

function fillAs(ctx: Context, target: CExpr, address: Expr, type: CType, byte: Expr, length: Length): void {
  const { constant } = length;
  if (constant !== undefined) {
    const part = partOf(ctx, target, address, type, constant);
    fillObject(ctx, part.address, byte, part.type, part.start + constant, part.start);
    return;
  }
  const whole = around(target, type);
  const why = 'a fill of a length that is not constant';
  if (whole !== type || ctx.world.options.memory === 'flat') clobber(ctx, whole, why);
  else fillUpTo(ctx, address, byte, type, length.value, why);
}

/** Such objects stand in one memory of bytes, all of them, so that neither type hides anything of the other. */
function areBytes(ctx: Context, types: readonly CType[]): boolean {
  const { regions, shapes } = ctx.world;
  const bytes = scalarAccess(byteType);
  if (!regions.uses(bytes)) return false;
  const { name, sort } = regions.of(bytes);
  const isThere = (access: string): boolean => regions.uses(access) && regions.of(access).name === name;
  return sort.cell === 8 && types.every((type) => shapes.ranges(type).every(({ access }) => isThere(access)));
}

/** @returns where to, and how many where that is known */
export function lowerCopy(
  ctx: Context,
  [target, source, length]: readonly [CExpr, CExpr, CExpr],
): { readonly address: Expr; readonly bytes: number | undefined } {
  const [to, from] = [addressOf(ctx, target), addressOf(ctx, source)];
  ctx.at(target.span);
  lookAtTarget(ctx, target);
  const [tos, froms] = [known(ctx, target), known(ctx, source)];
  const { constant } = bytesOf(ctx, length);
  for (const type of tos.rest) clobber(ctx, type, severalTypes);
  for (const type of tos.types)
    if (constant === undefined) clobber(ctx, around(target, type), 'a copy of a length that is not constant');
    else copyAs(ctx, { target, source }, { to, from }, type, froms, constant);
  return { address: to, bytes: constant };
}

function copyAs(
  ctx: Context,
  { target, source }: { readonly target: CExpr; readonly source: CExpr },
  { to, from }: { readonly to: Expr; readonly from: Expr },
  type: CType,
  { types }: Candidates,
  bytes: number,
): void {
  const a = partOf(ctx, target, to, type, bytes);
  const why = 'a copy between objects of different types';
  for (const one of types) {
    const b = partOf(ctx, source, from, one, bytes);
    const isSame = sameType(a.type, b.type) || areBytes(ctx, [a.type, b.type]);
    if (ctx.world.options.memory !== 'flat' && (a.start !== b.start || !isSame)) continue;
    copyObject(ctx, a.address, b.address, a.type, a.start + bytes, a.start);
    return;
  }
  if (a.start === 0 && a.type === type) clobber(ctx, type, why);
  else forgetBytes(ctx, a.address, a.type, [a.start, a.start + bytes], why);
}
