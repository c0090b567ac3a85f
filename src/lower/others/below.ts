/**
 * What others write through an object that was handed to them: `__irpcheck_answered(object, "Member", …)`, what the pointer in that member leads
 * to, or the one in a member of what it leads to. Whether they write there nobody sees, so that they do is made up: a proof must hold with
 * anything there, and a path that needs something is never reported as a violation.
 */
import type { Gap } from '../../base/gap.js';
import { printType } from '../../frontend/type/print/type.js';
import type { CType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { add, not } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import { textOf } from '../calls/intrinsic-call.js';
import type { Context } from '../context.js';
import type { CallExpr } from '../flow/scan.js';
import { unconverted } from '../memory/access.js';
import { loadFrom } from '../memory/regions.js';
import { fieldAccess } from '../memory/shape.js';
import { clobber, havocObject } from '../places/objects.js';
import { lowerValue } from '../values/value.js';
import { hasMore } from './behind.js';

interface Target {
  readonly address: Expr;
  readonly type: CType;
}

export function lowerAnswered(ctx: Context, call: CallExpr): void {
  const [object, ...path] = call.arguments;
  const names = path.map((name) => textOf(name) ?? '');
  const { type } = unconverted(object!);
  if (type.kind !== 'pointer') return;
  let targets: readonly Target[] = [{ address: lowerValue(ctx, object!), type: type.to }];
  for (const name of names) targets = targets.flatMap((one) => behindMember(ctx, one, name));
  if (targets.length === 0) return;
  ctx.at(call.span, ctx.quote(call));
  const what = `what others write through ${names.join('->')} of a request`;
  const behind = targets
    .filter((one) => isOfDriver(ctx, one.type))
    .flatMap((one) => numbersBehind(ctx, one.address, one.type));
  makeUp(ctx, [...behind, ...targets], what, ctx.unsupported(`${what} is not followed`, call.span));
}

/** What the system's records lead to, and is written by those below, is told by name. */
const isOfDriver = (ctx: Context, type: CType): boolean =>
  type.kind === 'record' && !ctx.world.driver.isSystem(type.record.span.file);

/** The text of a counted string, the bits of a bit map: numbers that a record leads to. A body nobody has may write them when it is handed the record. */
export function forgetNumbersBehind(ctx: Context, address: Expr, type: CType, gap: Gap): void {
  const numbers = numbersBehind(ctx, address, type);
  if (numbers.length > 0) makeUp(ctx, numbers, gap.detail, gap);
}

function numbersBehind(ctx: Context, address: Expr, type: CType): Target[] {
  if (type.kind !== 'record') return [];
  const targets = pointersOf(type.record).flatMap((member) => behindOne(ctx, address, member));
  return targets.filter((one) => one.type.kind === 'int');
}

function makeUp(ctx: Context, targets: readonly Target[], what: string, gap: Gap): void {
  const { emitter } = ctx;
  const writes = emitter.temporary('bool');
  emitter.havoc(writes.name, { kind: 'fault', name: what, gap });
  const [written, left, join] = [
    emitter.reserve('written'),
    emitter.reserve('left'),
    emitter.reserve('join'),
  ];
  emitter.goto(written, left);
  emitter.openApart(written);
  emitter.assume(writes.value);
  for (const target of targets)
    if (hasMore(ctx, target.type)) clobber(ctx, target.type, { kind: 'gap', gap });
    else havocObject(ctx, target.address, target.type, { kind: 'gap', gap });
  emitter.goto(join);
  emitter.openApart(left);
  emitter.assume(not(writes.value));
  emitter.goto(join);
  emitter.openApart(join);
}

/** Of the object, whatever record of it the member is in; nothing where the driver never uses it. */
function behindMember(ctx: Context, { address, type }: Target, name: string): Target[] {
  if (type.kind !== 'record') return [];
  const members = pointersOf(type.record).filter((member) => member.name === name);
  return members.flatMap((member) => behindOne(ctx, address, member));
}

function behindOne(ctx: Context, address: Expr, { access, offset, to }: Member): Target[] {
  const { regions, reached } = ctx.world;
  if (!regions.uses(access)) return [];
  const known = [...reached.views.behind(access), to].filter((one) => mayBeWritten(ctx, one));
  if (known.length === 0) return [];
  const at = add(address, ctx.pointer(offset));
  const pointer = ctx.emitter.keep(loadFrom(regions.of(access), at, ctx.pointerWidth), ctx.pointerWidth);
  return distinct(known).map((one) => ({ address: pointer, type: one }));
}

interface Member {
  readonly name: string;
  readonly access: string;
  readonly offset: number;
  readonly to: CType;
}

/** In records inside of the record as well. */
function pointersOf(record: RecordInfo): Member[] {
  return record.fields.flatMap((field): Member[] => {
    if (field.type.kind === 'record')
      return pointersOf(field.type.record).map((one) => ({ ...one, offset: one.offset + field.offset }));
    if (field.name === undefined || field.type.kind !== 'pointer') return [];
    const access = fieldAccess(record.key, field);
    return [{ name: field.name, access, offset: field.offset, to: field.type.to }];
  });
}

/** What the routine is handed itself is for its model to say. */
function mayBeWritten(ctx: Context, type: CType): boolean {
  if (type.const || type.kind === 'function' || ctx.sizeOf(type) === 0) return false;
  return !ctx.symbol.type.parameters.some(
    (one) =>
      type.kind === 'record' &&
      one.kind === 'pointer' &&
      one.to.kind === 'record' &&
      one.to.record.key === type.record.key,
  );
}

function distinct(types: readonly CType[]): readonly CType[] {
  return [...new Map(types.map((type) => [printType(type), type])).values()];
}
