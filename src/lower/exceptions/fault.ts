/**
 * Accesses to memory that may raise an exception inside of `__try`. Whether one does is nobody's to know, so the exception is made up: a
 * path through it is never reported as a violation, and a proof must hold with it.
 */
import type { Expr as CExpr, FunctionBody, Place, Stmt } from '../../frontend/tree.js';
import { bv, slt } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Context, World } from '../context.js';
import type { CallExpr } from '../flow/scan.js';
import type { Foreign, Ownership } from '../survey/foreign.js';
import { mayFailToDivide, walkExpr, walkStmt } from '../walk.js';
import { catches } from './catching.js';
import { branchOff, mayBeCaught } from './raising.js';

/** Which pointers lead to memory that may be gone is not always to be seen: to take all for such would make up paths. */
const noFaults =
  'no access to memory raises an exception by itself, unless its pointer is seen to lead to memory of the caller of the driver: a handler of __try runs for those, and for exceptions that a called routine raises';

/** The place is read or written here, whatever else the expression does. */
export function mayFault(ctx: Context, place: Place): void {
  if (ctx.world.foreign === undefined || !mayBeCaught(ctx) || ctx.symbol.origin !== 'driver') return;
  decide(ctx, ctx.world.foreign.ofPlace(place, ctx.symbol.name), place);
}

/** All that is read by an expression without effects whose value nobody wants: a probe. */
export function mayFaultWithin(ctx: Context, e: CExpr): void {
  if (ctx.world.foreign === undefined || !mayBeCaught(ctx)) return;
  walkExpr(e, {
    place: (place, use, inner) => {
      if (!inner && use === 'read') mayFault(ctx, place);
    },
  });
}

/** A routine of the system reads or writes what its arguments lead to. */
export function mayFaultInside(ctx: Context, call: CallExpr): void {
  const { foreign } = ctx.world;
  if (foreign === undefined || !mayBeCaught(ctx) || ctx.symbol.origin !== 'driver') return;
  // what raises by its own model needs no exception made up
  if (
    !isSystemCall(call) ||
    (call.callee.kind === 'function' && ctx.world.raising.has(call.callee.symbol.name))
  )
    return;
  for (const argument of call.arguments)
    if (isUntyped(argument)) decide(ctx, foreign.ofPointer(argument, ctx.symbol.name), call);
}

/** Errors and warnings: access violations, pages that cannot be read, alignment. */
function anyCode(ctx: Context): Expr {
  const { emitter } = ctx;
  const code = emitter.temporary(32);
  const type = { signed: true, pointer: false, alias: 'NTSTATUS' };
  emitter.havoc(code.name, { kind: 'input', name: 'the code of the exception', type });
  emitter.assume(slt(code.value, bv(32, 0)));
  return code.value;
}

const isSystemCall = ({ callee }: CallExpr): boolean =>
  callee.kind === 'function' && callee.symbol.origin === 'system';

/** Objects of the system are its own. */
function isUntyped({ type }: CExpr): boolean {
  return type.kind === 'pointer' && type.to.kind !== 'record' && type.to.kind !== 'function';
}

function decide(ctx: Context, ownership: Ownership, e: Pick<CExpr, 'span' | 'end'>): void {
  if (ownership === 'own') return;
  if (ownership === 'unsure') {
    ctx.relyOn(noFaults);
    return;
  }
  const { emitter } = ctx;
  const guard = ctx.enclosing.findLast(({ kind }) => kind === 'except' || kind === 'finally');
  const { last } = ctx.faults;
  if (last?.position === emitter.position && last.guard === guard) return; // nothing has happened since the last access that may
  const reads = emitter.takeReads();
  const { origin } = emitter;
  ctx.at(e.span, ctx.quote(e));
  const detail = `violated only if the access ${ctx.quote(e)} raises an exception, and nobody knows whether it can`;
  const text = `${ctx.quote(e)} raises an exception`;
  const cause = { kind: 'fault', name: text, gap: ctx.unsupported(detail, e.span) } as const;
  const raises = emitter.temporary('bool');
  emitter.havoc(raises.name, cause);
  branchOff(ctx, raises.value, text, () => anyCode(ctx));
  emitter.origin = origin;
  for (const read of reads) emitter.read(read);
  ctx.faults.last = { position: emitter.position, guard };
}

/** Functions with a statement that may raise by itself where a handler may catch it. */
export function failingFunctions(reached: World['reached'], foreign: Foreign): string[] {
  const { guarded, catching } = reached.nullTests;
  return [...reached.bodies].flatMap(([name, { symbol, body }]) => {
    if (symbol.origin !== 'driver') return [];
    const parts = guarded.has(name) ? [body.block] : catching.has(name) ? guardedBodies(body) : [];
    return parts.some((part) => failsIn(part, name, foreign)) ? [name] : [];
  });
}

function guardedBodies(body: FunctionBody): Stmt[] {
  const found: Stmt[] = [];
  walkStmt(body.block, { stmt: (s) => (catches(s) ? void found.push(s.body) : undefined) });
  return found;
}

function failsIn(part: Stmt, inside: string, foreign: Foreign): boolean {
  let fails = false;
  walkStmt(part, {
    expr: (e) => {
      if (fails) return;
      if (e.kind === 'call')
        fails =
          isSystemCall(e) &&
          e.arguments.some((one) => isUntyped(one) && foreign.ofPointer(one, inside) === 'foreign');
      else fails = mayFailToDivide(e);
    },
    place: (place, use, inner) => {
      if (!fails && !inner && use !== 'address') fails = foreign.ofPlace(place, inside) === 'foreign';
    },
  });
  return fails;
}
