/**
 * Procedures for bodies nobody has: they return anything, and write anything to what their pointer parameters point to, if that is of a
 * complete type and not const. What else such a body could do is not modelled; the verdict lists it.
 */
import type { Gap } from '../../base/gap.js';
import type { Expr as CExpr } from '../../frontend/tree.js';
import type { CType, FunctionType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { and, bv, ite, not, or, ule, variable } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Proc, Variable } from '../../ir/program.js';
import { Context, passedWidth, type Stub, type StubParameter, shownType, type World } from '../context.js';
import { tidy } from '../control/tidy.js';
import { unconverted } from '../memory/access.js';
import { isPointerLike, scalarWidth, signatureOf } from '../memory/shape.js';
import { forgetNumbersBehind } from '../others/below.js';
import { assumeOutside, receiveObject } from '../places/objects.js';
import type { Missing } from '../survey/scan.js';
import { looksAtResult } from '../survey/valued.js';

/** By alias of the result's type: values that most functions never return although their type has them, by name (`encodings/rare-results.json`). */
export type RareResults = Readonly<Record<string, Readonly<Record<string, RareResult>>>>;

export interface RareResult {
  readonly value: number;
  /** Any of the values up to this one that has no entry of its own. */
  readonly upTo?: number;
  /** Functions of the system that are documented not to return it. */
  readonly never: readonly string[];
}

/** The parameters a missing function has for all of its calls: declared ones, and behind them what any call passes. */
export function stubFor({ symbol, calls }: Missing): Stub {
  const { type } = symbol;
  const declared = type.parameters.map(
    (parameter): StubParameter => ({ type: parameter, reaches: reaches(parameter) }),
  );
  const extra: StubParameter[] = [];
  if (type.variadic || type.oldStyle || calls.some((call) => call.length > declared.length))
    for (const call of calls)
      for (let i = declared.length; i < call.length; i++) {
        const known = extra[i - declared.length];
        const reached = reaches(call[i]!) || (known?.reaches ?? false);
        extra[i - declared.length] = { type: extraType(known?.type, call[i]!), reaches: reached };
      }
  return { name: symbol.name, parameters: [...declared, ...extra], returns: type.returns, span: symbol.span };
}

/** Of what several calls pass at one place, the wider; never written through unless all agree. */
function extraType(known: CType | undefined, given: CType): CType {
  if (known === undefined) return given;
  if (isPointerLike(known) || isPointerLike(given)) return { kind: 'pointer', to: { kind: 'void' } };
  return known.kind === 'int' && given.kind === 'int' && given.bits > known.bits ? given : known;
}

/** A pointer through which the body could get at an object that a rule watches. */
function reaches(type: CType): boolean {
  if (type.kind === 'opaque' || type.kind === 'record') return true;
  if (type.kind !== 'pointer') return false;
  let to = type.to;
  while (to.kind === 'array') to = to.of;
  return to.kind !== 'int' && to.kind !== 'float' && to.kind !== 'function';
}

/** The procedure called when a pointer leads to none of the functions we know. */
export function stubForPointer(world: World, type: FunctionType, e: Extract<CExpr, { kind: 'call' }>): Stub {
  const actual = e.arguments.map((argument) => argument.type);
  const parameters = (type.oldStyle ? actual : type.parameters).map(
    (parameter): StubParameter => ({ type: parameter, reaches: reaches(parameter) }),
  );
  const name = stubName(type, e);
  const signature = signatureOf(type, world.shapes, actual);
  const known = world.stubs.get(name);
  const unique =
    known === undefined || stubSignature(known, world) === signature ? name : `${name} as ${signature}`;
  const stub = world.stubs.get(unique) ?? { name: unique, parameters, returns: type.returns, span: e.span };
  world.stubs.set(unique, stub);
  return stub;
}

/** `*_FILTER_EXTENSION.Send` for a pointer that is a member, `*_FILTER_EXTENSION.Table[]` for one in a table, else by type: `*NTSTATUS (PDEVICE_OBJECT, PIRP)`. */
export function stubName(type: FunctionType, e: Extract<CExpr, { kind: 'call' }>): string {
  const member = memberOf(e.callee);
  if (member !== undefined) return `*${member.record.key}.${member.name}`;
  const parameters = type.oldStyle ? e.arguments.map((argument) => argument.type) : type.parameters;
  return `*${typeText(type.returns)} (${parameters.map(typeText).join(', ')})`;
}

/** The member that a pointer to a function is, or is an element of. */
export function memberOf(callee: CExpr): { readonly record: RecordInfo; readonly name: string } | undefined {
  let e = unconverted(callee);
  let elements = '';
  while (e.kind === 'read' && e.place.kind === 'dereference') {
    e = unconverted(e.place.pointer);
    while (e.kind === 'pointer-add') e = unconverted(e.pointer);
    elements += '[]';
  }
  const place = e.kind === 'read' || e.kind === 'address' ? e.place : undefined;
  if (place?.kind !== 'member' || place.field.name === undefined) return undefined;
  const { type } = place.object;
  return type.kind === 'record' ? { record: type.record, name: place.field.name + elements } : undefined;
}

function stubSignature(stub: Stub, world: World): string {
  const parameters = stub.parameters.map((parameter) => parameter.type);
  return signatureOf(
    { kind: 'function', returns: stub.returns, parameters, variadic: false, oldStyle: false },
    world.shapes,
  );
}

function typeText(type: CType): string {
  if (type.alias !== undefined) return type.alias;
  switch (type.kind) {
    case 'int':
    case 'float':
      return type.name;
    case 'pointer':
      return `${typeText(type.to)} *`;
    case 'record':
      return type.record.key;
    case 'opaque':
      return type.name;
    default:
      return type.kind;
  }
}

/** The body: results and what the pointers lead to become anything. Of one that is there and could not be read, nothing is known. */
export function stubProc(world: World, stub: Stub, missing: Missing | undefined): Proc {
  const symbol = missing?.symbol;
  const ctx = contextFor(world, stub, symbol);
  const { emitter } = ctx;
  if (missing?.gap !== undefined) emitter.fail({ kind: 'gap', gap: missing.gap });
  const parameters = stub.parameters.map(
    ({ type }, i): Variable => ({ name: `$${i + 1}`, sort: passedWidth(type, world.shapes) ?? 8 }),
  );
  for (const [i, { type }] of stub.parameters.entries()) writeThrough(ctx, stub, type, i, parameters[i]!);
  const results: Variable[] = [];
  const { returns } = stub;
  const input = { kind: 'input', name: `${stub.name}()`, type: shownType(returns) } as const;
  if (returns.kind === 'record') {
    const to: Variable = { name: '$to', sort: world.shapes.pointerWidth };
    parameters.push(to);
    receiveObject(ctx, variable(to.name, to.sort), returns, input);
  } else if (returns.kind !== 'void') {
    const sort = scalarWidth(returns, world.options.target)!;
    results.push({ name: '$result', sort });
    emitter.havoc('$result', input);
    if (isPointerLike(returns)) assumeOutside(ctx, variable('$result', sort));
    doubtRare(ctx, stub, sort, symbol);
  }
  emitter.end({ kind: 'return' });
  // what the system's own routines do with an object is for rules and models to say: the others may do anything with it
  const unseen = symbol?.origin !== 'system';
  const reached = stub.parameters.flatMap((parameter, i) => (unseen && parameter.reaches ? [i] : []));
  return tidy({
    name: stub.name,
    parameters,
    results,
    locals: emitter.locals,
    entry: 'start',
    blocks: emitter.finish(),
    origin: emitter.procOrigin,
    role: 'missing',
    ...(results.length > 0 ? { resultType: shownType(stub.returns) } : {}),
    reaches: reached,
  });
}

/** A proof must hold with such a result; that a violation needs it is no more than a guess, so then it is made up. */
function doubtRare(ctx: Context, stub: Stub, width: number, symbol: Missing['symbol'] | undefined): void {
  const { emitter } = ctx;
  const result = variable('$result', width);
  const rare = rareResultsOf(ctx, stub, symbol);
  const isRare = or(...rare.map(([, one]) => isOne(result, one, width)));
  emitter.assume(not(isRare));
  for (const [name, one] of rare) {
    if (symbol?.origin === 'system' && one.never.includes(stub.name)) continue;
    const detail = `violated only if ${stub.name}, of which no body and no model is known, returns ${name}`;
    const gap: Gap = { kind: 'missing-body', detail, span: stub.span };
    const does = emitter.temporary('bool');
    const value = rareValue(ctx, one, rare, width);
    emitter.havoc(does.name, { kind: 'fault', name: `${stub.name} returns ${name}`, gap });
    emitter.assign('$result', ite(does.value, value, result));
  }
}

/** Of several values any, but none that has an entry of its own. */
function rareValue(
  { emitter }: Context,
  one: RareResult,
  rare: readonly (readonly [name: string, one: RareResult])[],
  width: number,
): Expr {
  if (one.upTo === undefined) return bv(width, one.value);
  const { name, value } = emitter.temporary(width);
  emitter.havoc(name, { kind: 'input', name: 'which of them', type: { signed: true, pointer: false } });
  const others = rare.flatMap(([, other]) => (other.upTo === undefined ? [other] : []));
  emitter.assume(and(isOne(value, one, width), ...others.map((other) => not(isOne(value, other, width)))));
  return value;
}

const isOne = (result: Expr, { value, upTo = value }: RareResult, width: number): Expr =>
  and(ule(bv(width, value), result), ule(result, bv(width, upTo)));

/** What nobody declares returns `int`, and may be of any of the types where its result is looked at. */
function rareResultsOf({ world }: Context, { name, returns }: Stub, symbol: Missing['symbol'] | undefined) {
  const tables = world.options.rareResults ?? {};
  const declared = returns.alias !== undefined || symbol?.type.oldStyle !== true;
  const isValued = () => [...world.reached.bodies.values()].some(({ body }) => looksAtResult(body, name));
  const rare = declared ? [tables[returns.alias ?? ''] ?? {}] : isValued() ? Object.values(tables) : [];
  return rare.flatMap((one) => Object.entries(one));
}

function contextFor(world: World, stub: Stub, symbol: Missing['symbol'] | undefined): Context {
  const type: FunctionType = {
    kind: 'function',
    returns: stub.returns,
    parameters: [],
    variadic: false,
    oldStyle: false,
  };
  const standIn: Missing['symbol'] = symbol ?? {
    kind: 'function',
    name: stub.name,
    spelled: stub.name,
    type,
    span: stub.span,
    origin: 'driver',
    linkage: 'external',
    roles: [],
    indices: [],
    exported: false,
    mentions: new Set(),
    defined: false,
    body: () => ({ kind: 'missing' }),
  };
  return new Context(world, standIn);
}

function writeThrough(ctx: Context, stub: Stub, type: CType, i: number, parameter: Variable): void {
  if (type.kind !== 'pointer' || type.to.const) return;
  const { to } = type;
  if (to.kind === 'void' || to.kind === 'function' || to.kind === 'opaque' || ctx.sizeOf(to) === 0) return;
  const name = `*argument ${i + 1} of ${stub.name}`;
  const detail = `the body of ${stub.name} is missing: what it writes where members of argument ${i + 1} lead cannot be seen`;
  const gap: Gap = { kind: 'missing-body', detail, span: stub.span };
  forgetNumbersBehind(ctx, variable(parameter.name, parameter.sort), to, gap);
  const cause = { kind: 'input', name, type: shownType(to) } as const;
  if (!receiveObject(ctx, variable(parameter.name, parameter.sort), to, cause))
    ctx.relyOn(`${stub.name}: does not write the large object that argument ${i + 1} points to`);
}
