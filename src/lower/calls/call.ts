/** Calls: direct, through pointers, and of functions nobody has a body of. Records go and come by address (C11 6.5.2.2). */
import { invariant } from '../../base/errors.js';
import type { Expr as CExpr, FunctionSymbol } from '../../frontend/tree.js';
import type { CType, FunctionType } from '../../frontend/type/types/ctype.js';
import { and, bv, eq, not } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { AssumeReason, Watch } from '../../ir/program.js';
import { type Context, passedWidth, type Stub, shownType } from '../context.js';
import { mayFaultInside } from '../exceptions/fault.js';
import { followException, mayBeCaught } from '../exceptions/raising.js';
import { calleeType } from '../flow/scan.js';
import { forgetAnswers } from '../others/answered.js';
import { forgetBehind } from '../others/behind.js';
import { tellPassed } from '../others/by-hand.js';
import { forgetContext } from '../others/later.js';
import { forgetWaited } from '../others/waited.js';
import { copyObject } from '../places/objects.js';
import { tellMember } from '../places/pointed-member.js';
import { zeroMade } from '../places/zeroed.js';
import { calledHere } from '../survey/here.js';
import { storedAside } from '../survey/slots.js';
import { perhapsMacro } from '../survey/unread.js';
import { isSigned, resize } from '../values/arithmetic.js';
import { lowerValue } from '../values/value.js';
import { layOutMore, takesMore } from '../values/variadic.js';
import { hasEffects } from '../walk.js';
import { lowerIntrinsic } from './intrinsic-call.js';
import { intrinsicOf } from './intrinsics.js';
import { stubForPointer } from './stub.js';

type Call = Extract<CExpr, { kind: 'call' }>;

export function lowerCall(ctx: Context, e: Call): Expr {
  const value = ctx.unwatched(() => callValue(ctx, e));
  if (e.type.kind !== 'void' && e.type.kind !== 'record' && ctx.watches !== undefined)
    ctx.watch(ctx.quote(e), value, e.type);
  return value;
}

function callValue(ctx: Context, e: Call): Expr {
  if (e.callee.kind !== 'function') return callThroughPointer(ctx, e);
  const symbol = calledHere(ctx.world.driver, e.callee.symbol, e);
  const macro = perhapsMacro(e);
  if (macro !== undefined) ctx.blind(macro);
  const intrinsic = ctx.world.reached.bodies.has(symbol.name) ? undefined : intrinsicOf(symbol.name);
  if (intrinsic !== undefined) {
    mayFaultInside(ctx, e);
    return lowerIntrinsic(ctx, intrinsic, e, symbol);
  }
  const passed = lowerArguments(ctx, e);
  mayFaultInside(ctx, e);
  const result = makeResult(ctx, e.type);
  callDirectly(ctx, symbol, e, passed, result);
  return result.value;
}

interface Passed {
  readonly values: readonly Expr[];
  readonly types: readonly CType[];
  readonly watches: readonly Watch[];
}

/** From left to right; what an argument is worth does not change with the effects of a later one. */
export function lowerArguments(ctx: Context, e: Call): Passed {
  const values: Expr[] = [];
  const watches: Watch[] = [];
  const lastEffect = e.arguments.findLastIndex(hasEffects);
  for (const [i, argument] of e.arguments.entries()) {
    const value = lowerArgument(ctx, argument);
    const width = passedWidth(argument.type, ctx.world.shapes) ?? 8;
    const kept = i < lastEffect ? ctx.emitter.keep(value, width) : value;
    values.push(kept);
    if (argument.kind !== 'constant' && argument.type.kind !== 'record')
      watches.push({ name: ctx.quote(argument), expr: kept, type: shownType(argument.type) });
  }
  ctx.at(e.span, ctx.quote(e));
  return { values, types: e.arguments.map((argument) => argument.type), watches };
}

/** A record is copied: what the callee does to it stays there. */
function lowerArgument(ctx: Context, argument: CExpr): Expr {
  const value = lowerValue(ctx, argument);
  if (argument.type.kind !== 'record') return value;
  const copy = ctx.slot(argument.type);
  copyObject(ctx, copy, value, argument.type);
  return copy;
}

interface Result {
  readonly value: Expr;
  /** Variables of the call command. */
  readonly names: readonly string[];
  /** The hidden last argument, where the result is a record. */
  readonly address?: Expr;
}

function makeResult(ctx: Context, type: CType): Result {
  if (type.kind === 'void') return { value: bv(8, 0), names: [] };
  if (type.kind === 'record') {
    const address = ctx.slot(type);
    return { value: address, names: [], address };
  }
  const temporary = ctx.emitter.temporary(ctx.width(type));
  return { value: temporary.value, names: [temporary.name] };
}

function callDirectly(ctx: Context, symbol: FunctionSymbol, e: Call, passed: Passed, result: Result): void {
  const known = ctx.world.reached.bodies.get(symbol.name);
  const parameters =
    known?.body.parameters.map((parameter) => parameter.type) ??
    ctx.world.stubs.get(symbol.name)?.parameters.map((parameter) => parameter.type);
  invariant(parameters !== undefined, `${symbol.name} was not found reachable`);
  const more = takesMore(ctx.world, symbol) ? [behindEllipsis(ctx, parameters.length, passed)] : [];
  if (known === undefined) forgetBehind(ctx, symbol.name, parameters, e, passed.values);
  const forgetMember = tellMember(ctx, symbol, e.arguments);
  emitCall(ctx, symbol.name, parameters, symbol.type.returns, passed, result, e.type, more);
  forgetMember();
  zeroMade(ctx, e, symbol.name, result.value);
  if (known === undefined) {
    if (mayBeCaught(ctx)) ctx.relyOn(noRaises);
  } else if (symbol.origin === 'system') forgetAnswers(ctx, symbol, known.body, e, passed.values);
  tellPassed(ctx, symbol, e, passed.values);
  forgetContext(ctx, symbol, e, passed.values);
  forgetWaited(ctx, symbol, e, passed.values);
  followException(ctx, symbol.name);
  if (symbol.type.noreturn) ctx.emitter.stop();
}

const noRaises = 'a routine without a body or model that is called inside of __try raises no exception';

const behindEllipsis = (ctx: Context, named: number, { values, types }: Passed): Expr =>
  layOutMore(ctx, values.slice(named), types.slice(named));

/** `returns` is what the callee gives, `wanted` what the call takes it for: they differ where declarations do. */
function emitCall(
  ctx: Context,
  callee: string,
  parameters: readonly CType[],
  returns: CType,
  passed: Passed,
  result: Result,
  wanted: CType,
  more: readonly Expr[] = [],
): void {
  const { emitter } = ctx;
  const values = [...parameters.map((type, i) => argumentFor(ctx, type, passed, i)), ...more];
  if (returns.kind === 'record') values.push(result.address ?? ctx.slot(returns));
  const { origin } = emitter;
  const direct = sameResult(ctx, returns, wanted);
  const own = direct ? undefined : makeResult(ctx, returns.kind === 'record' ? { kind: 'void' } : returns);
  const results = own?.names ?? result.names;
  emitter.emit({ kind: 'call', callee, arguments: values, results, watches: passed.watches, origin });
  if (direct || result.names.length === 0) return;
  const [name] = result.names;
  if (own!.names.length === 0) {
    emitter.havoc(name!, { kind: 'uninitialized', name: `${callee}()` });
    return;
  }
  emitter.assign(name!, resize(own!.value, ctx.width(wanted), isSigned(returns)));
}

function sameResult(ctx: Context, returns: CType, wanted: CType): boolean {
  if (returns.kind === 'record' || wanted.kind === 'record') return returns.kind === wanted.kind;
  const { shapes } = ctx.world;
  return passedWidth(returns, shapes) === passedWidth(wanted, shapes);
}

function argumentFor(ctx: Context, type: CType, passed: Passed, i: number): Expr {
  const width = passedWidth(type, ctx.world.shapes) ?? 8;
  const value = passed.values[i];
  if (value !== undefined) return resize(value, width, isSigned(passed.types[i]!));
  const missing = ctx.emitter.temporary(width);
  ctx.emitter.havoc(missing.name, { kind: 'uninitialized', name: `argument ${i + 1}` });
  return missing.value;
}

/** One branch for each function it may be, and one for none of them unless all are known. */
function callThroughPointer(ctx: Context, e: Call): Expr {
  const { emitter } = ctx;
  const type = calleeType(e.callee);
  const target = emitter.keep(lowerValue(ctx, e.callee), ctx.pointerWidth);
  const passed = lowerArguments(ctx, e);
  const { origin } = emitter;
  const result = makeResult(ctx, e.type);
  if (type === undefined) {
    ctx.blind({ kind: 'type', detail: 'a call of something that is no function', span: e.span });
    return result.value;
  }
  const join = emitter.reserve('join');
  const { symbols, whole, guessed, aside } = candidates(ctx, e);
  const targets = symbols.map((symbol) => ({
    condition: and(
      eq(target, ctx.world.addresses.ofFunction(symbol)),
      ...(guessed.has(symbol.name) ? [mayBeThere(ctx, symbol, e)] : []),
    ),
    block: emitter.reserve('target'),
    name: symbol.name,
    go: () => {
      if (aside.has(symbol.name)) doubt(ctx, symbol, e);
      callDirectly(ctx, symbol, e, passed, result);
    },
  }));
  if (whole) ctx.relyOn(onlyOurs);
  const all = whole ? targets : [...targets, unknownTarget(ctx, targets, type, e, passed, result)];
  // NULL in whatever path gets here: who calls has looked, or the system stops
  if (all.length === 0) emitter.stop();
  else emitter.goto(...all.map(({ block }) => block));
  for (const { condition, block, name, go } of all) {
    emitter.openApart(block);
    emitter.origin = origin;
    const why: AssumeReason = { kind: 'target', function: name };
    emitter.assume(condition, why);
    go();
    emitter.goto(join);
  }
  emitter.openApart(join);
  return result.value;
}

/** Nobody is seen to put the function there: where that is what a path goes wrong by, the path is made up. */
function mayBeThere(ctx: Context, { spelled }: FunctionSymbol, e: Call): Expr {
  const detail = `whether ${ctx.quote(e.callee)} may lead to ${spelled} is not known: the driver is not seen to store it there`;
  return ctx.unknown('bool', { kind: 'unknown-target', detail, span: e.span });
}

/** Whoever calls it there may be wrong about that: a path is no violation for it, and a proof is one all the same. */
function doubt(ctx: Context, { spelled }: FunctionSymbol, e: Call): void {
  const name = `${ctx.quote(e.callee)} leads to ${spelled}`;
  const detail = `violated only if ${name}, which the driver is seen to store in other elements of the array only`;
  const leads = ctx.emitter.temporary('bool');
  ctx.emitter.havoc(leads.name, { kind: 'fault', name, gap: ctx.unsupported(detail, e.span) });
  ctx.emitter.assume(leads.value, { kind: 'model' });
}

function unknownTarget(
  ctx: Context,
  known: readonly { readonly condition: Expr }[],
  type: FunctionType,
  e: Call,
  passed: Passed,
  result: Result,
) {
  const stub = stubForPointer(ctx.world, type, e);
  return {
    condition: and(...known.map(({ condition }) => not(condition))),
    block: ctx.emitter.reserve('target'),
    name: stub.name,
    go: () => callStub(ctx, stub, type, e, passed, result),
  };
}

function callStub(
  ctx: Context,
  stub: Stub,
  type: FunctionType,
  e: Call,
  passed: Passed,
  result: Result,
): void {
  const parameters = stub.parameters.map((parameter) => parameter.type);
  if (mayBeCaught(ctx)) ctx.relyOn(noRaises);
  forgetBehind(ctx, stub.name, parameters, e, passed.values);
  emitCall(ctx, stub.name, parameters, stub.returns, passed, result, e.type);
  if (type.noreturn) ctx.emitter.stop();
}

const onlyOurs =
  "pointers to functions in the driver's own structures and variables, and in members of others that are a driver's to set, lead only to functions that the driver stores in them";

/** Whom the call may reach, of those that are lowered. */
function candidates(
  ctx: Context,
  e: Call,
): {
  readonly symbols: readonly FunctionSymbol[];
  readonly whole: boolean;
  readonly guessed: ReadonlySet<string>;
  /** Those that are stored in other elements of the array only. */
  readonly aside: ReadonlySet<string>;
} {
  const { reached, stubs, options } = ctx.world;
  const targets = reached.targets.get(e);
  const symbols = (targets?.symbols ?? []).filter(({ name }) => reached.bodies.has(name) || stubs.has(name));
  const whole =
    targets?.extent === 'whole' && symbols.length === targets.symbols.length && options.memory === 'typed';
  const aside = symbols.length < 2 ? [] : storedAside(ctx.world.driver, e.callee, symbols);
  return { symbols, whole, guessed: targets?.guessed ?? new Set(), aside: new Set(aside) };
}
