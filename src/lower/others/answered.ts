/**
 * What a model writes through a parameter without a type: `__irpcheck_havoc(buffer)`, or `__irpcheck_havoc_later(buffer)` for what others
 * write when the routine has come back; `__irpcheck_shown(buffer)`: they are shown it, and write where its members lead. The model does not know what lies there; where it is called, the argument stands as its author wrote it.
 */

import type { Gap } from '../../base/gap.js';
import type { Expr as CExpr, FunctionBody, FunctionSymbol } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import type { Expr } from '../../ir/expr.js';
import type { Cause } from '../../ir/program.js';
import { type Intrinsic, intrinsicOf } from '../calls/intrinsics.js';
import { type Context, shownType } from '../context.js';
import { isNull, unconverted } from '../memory/access.js';
import { clobber, havocObject } from '../places/objects.js';
import { walkStmt } from '../walk.js';
import { mayGoOn, typesBehind } from './behind.js';
import { forgetNumbersBehind } from './below.js';

type Call = Extract<CExpr, { kind: 'call' }>;

/** Whether what this leads to is for the caller of the model to say. */
export function isUntyped(argument: CExpr): boolean {
  const { type } = unconverted(argument);
  return type.kind === 'pointer' && type.to.kind === 'void';
}

/** Of the model that is lowered. */
export function isParameter(argument: CExpr, ctx: Context): boolean {
  const e = unconverted(argument);
  const known = ctx.world.reached.bodies.get(ctx.symbol.name);
  if (e.kind !== 'read' || e.place.kind !== 'variable' || known === undefined) return false;
  return known.body.parameters.includes(e.place.symbol);
}

/** @param values of the arguments */
export function forgetAnswers(
  ctx: Context,
  callee: FunctionSymbol,
  body: FunctionBody,
  call: Call,
  values: readonly Expr[],
): void {
  for (const [i, when] of untypedTargets(body)) {
    const argument = call.arguments[i];
    if (argument === undefined || isNull(argument)) continue;
    const types = typesBehind(ctx, argument);
    if (when === 'shown') {
      for (const type of types)
        forgetNumbersBehind(ctx, values[i]!, type, gapOf(ctx, callee, call, argument, 'behind'));
      continue;
    }
    if (types.length === 0)
      ctx.relyOn(`${ctx.quote(call)}: what is written through a pointer without a type is not looked at`);
    for (const type of types) {
      const cause = causeOf(ctx, callee, call, argument, type, when);
      if (mayGoOn(ctx, argument, type))
        clobber(ctx, type, when === 'havoc' ? 'a buffer of unknown length' : cause);
      havocObject(ctx, values[i]!, type, cause);
    }
  }
}

/** What is written later is not seen to be written: a path that needs it is never reported as a violation. */
function causeOf(
  ctx: Context,
  callee: FunctionSymbol,
  call: Call,
  argument: CExpr,
  type: CType,
  when: 'havoc' | 'havoc_later',
): Cause {
  if (when === 'havoc') return { kind: 'input', name: nameOf(ctx, argument), type: shownType(type) };
  return { kind: 'gap', gap: gapOf(ctx, callee, call, argument, 'in') };
}

function gapOf(
  ctx: Context,
  callee: FunctionSymbol,
  call: Call,
  argument: CExpr,
  where: 'in' | 'behind',
): Gap {
  const place = where === 'in' ? nameOf(ctx, argument) : `what members of ${nameOf(ctx, argument)} lead to`;
  const detail = `what the request that ${callee.spelled} makes will leave in ${place} is not followed`;
  return ctx.unsupported(detail, call.span);
}

function nameOf(ctx: Context, argument: CExpr): string {
  const written = ctx.quote(unconverted(argument));
  return written.startsWith('&') ? written.slice(1) : `*${written}`;
}

type When = (typeof whens)[number];
const whens = ['havoc', 'havoc_later', 'shown'] as const;

const known = new WeakMap<FunctionBody, ReadonlyMap<number, When>>();

/** By the position of the parameter. */
function untypedTargets(body: FunctionBody): ReadonlyMap<number, When> {
  const done = known.get(body);
  if (done !== undefined) return done;
  const found = new Map<number, When>();
  walkStmt(body.block, {
    expr: (e) => {
      const called = intrinsicCalled(e);
      const when = whens.find((one) => one === called);
      if (e.kind !== 'call' || when === undefined) return;
      const argument = unconverted(e.arguments[0]!);
      if (argument.kind !== 'read' || argument.place.kind !== 'variable' || !isUntyped(argument)) return;
      const at = body.parameters.indexOf(argument.place.symbol);
      if (at >= 0) found.set(at, when);
    },
  });
  known.set(body, found);
  return found;
}

const intrinsicCalled = (e: CExpr): Intrinsic | undefined =>
  e.kind === 'call' && e.callee.kind === 'function' ? intrinsicOf(e.callee.symbol.name) : undefined;
