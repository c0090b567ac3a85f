/** Calls of our own functions: what models and harnesses say that C cannot. */
import { unreachable } from '../../base/errors.js';
import type { Expr as CExpr, FunctionBody, FunctionSymbol } from '../../frontend/tree.js';
import { add, bv, eq, not, ule, variable } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import { type Context, shownType } from '../context.js';
import { exceptionCode, isGuarded, raise } from '../exceptions/raising.js';
import { unconverted } from '../memory/access.js';
import { bases } from '../memory/addresses.js';
import { fieldAccess, isPointerLike } from '../memory/shape.js';
import { isParameter, isUntyped } from '../others/answered.js';
import { lowerAnswered } from '../others/below.js';
import { tellBytes, tellCopied } from '../others/by-hand.js';
import { lowerWritten } from '../others/written.js';
import { lowerCopy, lowerFill } from '../places/fill.js';
import { assumeOutside, clobber, havocObject } from '../places/objects.js';
import { pointed } from '../places/pointed.js';
import { zeroed, zeroedBytes } from '../places/zeroed.js';
import { isSetByDriver } from '../survey/set-members.js';
import { fromTruth, resize } from '../values/arithmetic.js';
import { lowerComparison, notWorkedOut } from '../values/comparison.js';
import { lowerTruth } from '../values/truth.js';
import { lowerEffects, lowerValue } from '../values/value.js';
import { type Visitor, walkExpr, walkStmt } from '../walk.js';
import type { Intrinsic } from './intrinsics.js';

type Call = Extract<CExpr, { kind: 'call' }>;

const nothing: Expr = bv(8, 0);

export function lowerIntrinsic(ctx: Context, intrinsic: Intrinsic, e: Call, symbol: FunctionSymbol): Expr {
  ctx.at(e.span, ctx.quote(e));
  switch (intrinsic) {
    case 'any':
    case 'any_routine':
      return anyValue(ctx, e, symbol);
    case 'determined':
      return determinedValue(ctx, e);
    case 'alike':
    case 'order':
      return lowerComparison(ctx, intrinsic, e);
    case 'assume':
    case 'stop_unless': {
      const cond = lowerTruth(ctx, e.arguments[0]!);
      ctx.at(e.span, ctx.quote(e));
      // as with a pointer that is followed: below a handler of exceptions the way goes on
      if (intrinsic === 'stop_unless' && isGuarded(ctx)) return nothing;
      ctx.emitter.assume(cond, { kind: intrinsic === 'assume' ? 'model' : 'stop' });
      return nothing;
    }
    case 'assumed':
      assumed(ctx, e);
      return nothing;
    case 'stop':
      ctx.emitter.stop();
      return nothing;
    case 'allocate':
      return allocate(ctx, e);
    case 'raise':
      return raiseException(ctx, e);
    case 'gap':
      ctx.blind(ctx.unsupported(textOf(e.arguments[0]) ?? 'something a model does not describe', e.span));
      return nothing;
    case 'havoc':
    case 'havoc_later':
      return havoc(ctx, e);
    case 'shown':
      lowerEffects(ctx, e.arguments[0]!);
      return nothing; // where the model is called
    case 'answered':
      lowerAnswered(ctx, e);
      return nothing;
    case 'escape':
      return markEscape(ctx, e, symbol);
    case 'zero':
      return fill(ctx, e, nothing, e.arguments[1]!);
    case 'zeroed':
      ctx.emitter.assign(zeroed, lowerValue(ctx, e.arguments[0]!));
      ctx.emitter.assign(zeroedBytes, lowerValue(ctx, e.arguments[1]!));
      return nothing;
    case 'fill': {
      const byte = lowerValue(ctx, e.arguments[1]!);
      return fill(ctx, e, ctx.emitter.keep(resize(byte, 8, false), 8), e.arguments[2]!);
    }
    case 'copy':
      return copy(ctx, e);
    case 'abnormal_termination':
      return abnormalTermination(ctx, e);
    case 'exception_code':
      if (ctx.world.raising.size === 0) return anyValue(ctx, e, symbol);
      return resize(ctx.taken.at(-1) ?? variable(exceptionCode.name, 32), ctx.width(e.type), false);
    case 'set_by_driver':
      return bv(ctx.width(e.type), isOfDriver(ctx, e.arguments[0]!) ? 1 : 0);
    case 'written':
      return fromTruth(lowerWritten(ctx, e.arguments[0]!), ctx.width(e.type));
    default:
      return unreachable(intrinsic);
  }
}

function isOfDriver(ctx: Context, argument: CExpr): boolean {
  const value = unconverted(argument);
  const place = value.kind === 'read' ? value.place : undefined;
  return place?.kind === 'member' && isSetByDriver(ctx.world.driver, fieldAccess(place.record, place.field));
}

function raiseException(ctx: Context, e: Call): Expr {
  if (ctx.world.options.exceptions === 'followed') {
    const code = e.arguments[0];
    raise(ctx, code === undefined ? bv(32, 0) : resize(lowerValue(ctx, code), 32, false));
    return nothing;
  }
  for (const argument of e.arguments) lowerEffects(ctx, argument);
  ctx.blind(ctx.unsupported('a raised exception: the exceptional path is not followed', e.span));
  return nothing;
}

/** Whether the guarded body was left other than by its end or `__leave`: by an exception or a jump. */
function abnormalTermination(ctx: Context, e: Call): Expr {
  const selector = ctx.handlers[ctx.handlers.length - 1];
  const width = ctx.width(e.type);
  return selector === undefined ? bv(width, 0) : fromTruth(not(eq(selector, bv(32, 0))), width);
}

function anyValue(ctx: Context, e: Call, symbol: FunctionSymbol): Expr {
  const name = textOf(e.arguments[0]) ?? symbol.spelled;
  const width = ctx.width(e.type);
  const { name: target, value } = ctx.emitter.temporary(width);
  ctx.emitter.havoc(target, { kind: 'input', name, type: shownType(e.type) });
  if (e.type.kind === 'int' && e.type.name === 'bool') ctx.emitter.assume(ule(value, bv(width, 1)));
  if (isPointerLike(e.type)) assumeOutside(ctx, value);
  return value;
}

/** There is one right value, and it is not worked out: no violation rests on another. */
function determinedValue(ctx: Context, e: Call): Expr {
  const { name, value } = ctx.emitter.temporary(ctx.width(e.type));
  ctx.emitter.havoc(name, { kind: 'gap', gap: notWorkedOut(ctx, textOf(e.arguments[0])!, e) });
  return value;
}

/** Objects lie a fixed stride apart whatever their sizes, so that no size has to be reasoned about. */
function allocate(ctx: Context, e: Call): Expr {
  for (const argument of e.arguments) lowerEffects(ctx, argument);
  ctx.at(e.span, ctx.quote(e));
  const heap = variable('$heap', ctx.pointerWidth);
  const { name, value } = ctx.emitter.temporary(ctx.pointerWidth);
  ctx.emitter.assign(name, heap);
  ctx.emitter.assign('$heap', add(heap, ctx.pointer(bases(ctx.pointerWidth).stride)));
  return value;
}

function havoc(ctx: Context, e: Call): Expr {
  const argument = e.arguments[0]!;
  if (isUntyped(argument)) {
    if (!isParameter(argument, ctx)) forgetAnywhere(ctx, argument);
    return nothing; // what a parameter leads to is known where the model is called
  }
  const { address, type } = pointed(ctx, argument);
  const written = ctx.quote(unconverted(argument));
  const name = written.startsWith('&') ? written.slice(1) : `*${written}`;
  const cause = { kind: 'input', name, type: shownType(type) } as const;
  havocObject(ctx, address, type, cause);
  return nothing;
}

/** Whatever such a pointer may lead to, in the whole driver: which of it, nobody looks. */
function forgetAnywhere(ctx: Context, argument: CExpr): void {
  const detail = `what ${ctx.symbol.spelled} writes through ${ctx.quote(argument)} is not followed`;
  const gap = ctx.unsupported(detail, argument.span);
  for (const type of ctx.world.reached.views.of(argument, ctx.symbol.name))
    clobber(ctx, type, { kind: 'gap', gap });
}

/** Stays a call: rules may take it for an event. */
function markEscape(ctx: Context, e: Call, symbol: FunctionSymbol): Expr {
  const argument = e.arguments[0]!;
  const value = lowerValue(ctx, argument);
  ctx.at(e.span, ctx.quote(e));
  const name = ctx.quote(unconverted(argument));
  const watches = [{ name, expr: value, type: shownType(argument.type) }];
  const { origin } = ctx.emitter;
  ctx.emitter.emit({ kind: 'call', callee: symbol.name, arguments: [value], results: [], watches, origin });
  return nothing;
}

function fill(ctx: Context, e: Call, byte: Expr, length: CExpr): Expr {
  const { address, bytes } = lowerFill(ctx, e.arguments[0]!, byte, length);
  tellBytes(ctx, e, address, bytes);
  return nothing;
}

function copy(ctx: Context, e: Call): Expr {
  const { address, bytes } = lowerCopy(ctx, e.arguments as readonly [CExpr, CExpr, CExpr]);
  tellBytes(ctx, e, address, bytes);
  tellCopied(ctx, e);
  return nothing;
}

/** The text of a string literal. */
export function textOf(argument: CExpr | undefined): string | undefined {
  let e = argument;
  while (e?.kind === 'convert') e = e.operand;
  if (e?.kind !== 'address' || e.place.kind !== 'string') return undefined;
  return String.fromCodePoint(...e.place.units.slice(0, -1));
}

/** An assumption that the driver's author wrote down: relied on, and told beside the verdict where it rules anything out. */
function assumed(ctx: Context, e: Call): void {
  if (mayChangeSomething(e.arguments[0]!)) return; // compilers do not carry it out, and without that it says nothing
  const cond = lowerTruth(ctx, e.arguments[0]!);
  ctx.at(e.span, ctx.quote(e));
  const { origin } = ctx.emitter;
  const message = `relied on, because the source says so: ${ctx.quote(e)}`;
  ctx.emitter.emit({ kind: 'assert', cond, check: { kind: 'note', rule: '', message }, origin });
  ctx.emitter.emit({ kind: 'assume', cond, why: { kind: 'model' }, origin });
}

/** What is called may be what a rule is about; only a body that does nothing but look is known not to be. */
function mayChangeSomething(condition: CExpr): boolean {
  let found = false;
  const visitor: Visitor = {
    expr: (e) => {
      found ||= e.kind === 'call' && !onlyLooks(e);
    },
    place: (_place, use) => {
      found ||= use === 'write' || use === 'update';
    },
  };
  const onlyLooks = ({ callee }: Call): boolean => {
    const body = callee.kind === 'function' ? callee.symbol.body() : undefined;
    if (body?.kind !== 'body' || body.gaps.length > 0) return false;
    if (seen.has(body)) return true;
    seen.add(body);
    walkStmt(body.block, visitor);
    return !found;
  };
  const seen = new Set<FunctionBody>();
  walkExpr(condition, visitor);
  return found;
}
