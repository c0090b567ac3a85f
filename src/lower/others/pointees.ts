/**
 * What a callback writes where pointers in its context lead: `*job->Status = status`, of a local variable of the routine that hands the context over. As
 * what it writes to the context itself (later.ts), it is unknown from then on.
 */
import type { Expr as CExpr, FunctionBody } from '../../frontend/tree.js';
import type { CType, PointerType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { add } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context } from '../context.js';
import { reachableFrom } from '../flow/call-graph.js';
import { unconverted } from '../memory/access.js';
import { fieldAccess } from '../memory/shape.js';
import { cellAt, load } from '../places/place.js';
import { isStoredThrough } from '../survey/kept-locals.js';
import { type Bytes, membersWrittenIn, whole } from './later.js';

export interface Pointee {
  readonly address: Expr;
  readonly type: CType;
  readonly isWritten: (offset: number) => boolean;
  /** Else it is only not known that it is not written. */
  readonly isSeen: boolean;
}

/** @param address of the context */
export function pointeesWritten(ctx: Context, context: CType, address: Expr, routine: CExpr): Pointee[] {
  if (context.kind !== 'record') return [];
  const bodies = bodiesOf(ctx, routine);
  return pointersIn(context.record, 0).flatMap(({ type, access, offset }) => {
    const { to } = type;
    if (to.const === true || !ctx.world.regions.uses(access)) return [];
    const bytes = bodies === undefined ? unseen(ctx, to) : bodies.flatMap((body) => written(ctx, body, to));
    if (bytes.length === 0) return [];
    const pointer = load(ctx, cellAt(ctx, add(address, ctx.pointer(offset)), type, access));
    const isWritten = (at: number): boolean => bytes.some(({ start, end }) => start <= at && at < end);
    return [
      {
        address: ctx.emitter.keep(pointer, ctx.pointerWidth),
        type: to,
        isWritten,
        isSeen: bodies !== undefined,
      },
    ];
  });
}

/** `undefined`: not all that runs then is seen. */
function bodiesOf({ world: { driver, shapes } }: Context, routine: CExpr): FunctionBody[] | undefined {
  const target = unconverted(routine);
  if (target.kind !== 'function') return target.kind === 'constant' ? [] : undefined;
  const bodies: FunctionBody[] = [];
  for (const symbol of reachableFrom(driver, [target.symbol.name], shapes).values()) {
    if (symbol.origin !== 'driver') continue;
    const body = symbol.body();
    if (body.kind !== 'body' || body.gaps.length > 0) return undefined;
    bodies.push(body);
  }
  return bodies;
}

/** Records of the system's are written by routines of its own. */
function unseen({ world: { driver } }: Context, type: CType): readonly Bytes[] {
  if (type.kind === 'record') return driver.isSystem(type.record.span.file) ? [] : whole;
  return type.kind === 'int' || type.kind === 'pointer' ? whole : [];
}

interface Pointer {
  readonly type: PointerType;
  readonly access: string;
  readonly offset: number;
}

/** Members that are pointers, those of inner records as well. */
function pointersIn(record: RecordInfo, start: number): Pointer[] {
  if (!record.complete) return [];
  return record.fields.flatMap((field): Pointer[] => {
    const { type } = field;
    const offset = start + field.offset;
    if (type.kind === 'record') return pointersIn(type.record, offset);
    return type.kind === 'pointer' ? [{ type, access: fieldAccess(record.key, field), offset }] : [];
  });
}

function written(ctx: Context, body: FunctionBody, type: CType): readonly Bytes[] {
  const { driver, shapes } = ctx.world;
  if (type.kind === 'record') {
    // routines of the system write their own records as their models say
    const isSystems = driver.isSystem(type.record.span.file);
    return membersWrittenIn(body, type.record.key, shapes.target, isSystems ? 'stored' : 'any');
  }
  if (type.kind !== 'int' && type.kind !== 'pointer') return [];
  return isStoredThrough(body, type) ? whole : [];
}
