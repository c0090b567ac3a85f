/**
 * The state of the world before the harness runs, as far as it is certain. With typed memory that is what no function changes: other
 * globals may hold anything, because the entry point is not the first routine of the driver that runs.
 */
import type { Gap } from '../../base/gap.js';
import { nowhere } from '../../base/span.js';
import type { FunctionSymbol, Place, VariableSymbol } from '../../frontend/tree.js';
import { bv, no } from '../../ir/build.js';
import type { Cmd, Proc } from '../../ir/program.js';
import { Context, type World } from '../context.js';
import { tidy } from '../control/tidy.js';
import { exceptionFlag } from '../exceptions/raising.js';
import { bases, type StringObject } from '../memory/addresses.js';
import { fillObject, havocObject, initializeObject, isSmall } from '../places/objects.js';
import { isCertain, maxCells, mayChangeUnseen } from '../places/tables.js';
import { zeroed } from '../places/zeroed.js';
import { type Use, walkExpr } from '../walk.js';
import { lowerValue } from './value.js';

export const initializeName = '$initialize';
/** Instead of it, before the first routine of the driver that runs. */
export const loadedName = '$loaded';

const maxStringUnits = 64;

export const initializeProc = (world: World): Proc<Cmd> =>
  startProc(world, initializeName, (symbol) => isCertain(world, symbol));

export const loadedProc = (world: World): Proc<Cmd> => startProc(world, loadedName, ({ defined }) => defined);

function startProc(world: World, name: string, isKnown: (symbol: VariableSymbol) => boolean): Proc<Cmd> {
  const limit = Math.max(maxCells, world.options.maxCopyCells);
  const ctx = new Context({ ...world, options: { ...world.options, maxCopyCells: limit } }, standIn);
  const { stack, heap } = bases(ctx.pointerWidth);
  ctx.emitter.assign('$heap', ctx.pointer(heap));
  if (world.zeroes) ctx.emitter.assign(zeroed, ctx.pointer(0));
  if (world.raising.size > 0) ctx.emitter.assign(exceptionFlag.name, no);
  for (const { name: flag } of world.written.values()) ctx.emitter.assign(flag, no);
  for (const symbol of inOrder(world.reached.globals))
    if (isKnown(symbol)) setInitial(ctx, symbol);
    else if (mayChangeUnseen(world, symbol)) setUnseen(ctx, symbol);
  for (const text of world.addresses.strings.values()) setString(ctx, text);
  setStack(ctx, stack);
  ctx.emitter.end({ kind: 'return' });
  return tidy({
    name,
    parameters: [],
    results: [],
    locals: ctx.emitter.locals,
    entry: 'start',
    blocks: ctx.emitter.finish(),
    origin: ctx.emitter.procOrigin,
    role: 'harness',
  });
}

/** What initial values need of the stack is theirs for ever: other frames begin behind it. */
function setStack(ctx: Context, stack: bigint): void {
  const { emitter, frame } = ctx;
  const set = (target: string, to: bigint): Cmd => {
    return { kind: 'assign', target, value: ctx.pointer(to), origin: emitter.procOrigin };
  };
  if (frame > 0) emitter.local('$frame', ctx.pointerWidth);
  const own = frame > 0 ? [set('$frame', stack)] : [];
  emitter.prologue([set('$sp', stack + BigInt(frame)), ...own]);
}

/** What an initial value reads comes before it: `T t = (T){ 1 };` reads an object of its own. */
function inOrder(globals: ReadonlyMap<string, VariableSymbol>): Iterable<VariableSymbol> {
  const done = new Set<VariableSymbol>();
  for (const root of globals.values()) {
    const stack = [root];
    const open = new Set<VariableSymbol>();
    for (let symbol = stack.at(-1); symbol !== undefined; symbol = stack.at(-1)) {
      open.add(symbol);
      const waits = readBy(symbol, globals).filter((one) => !done.has(one) && !open.has(one));
      if (waits.length > 0) stack.push(...waits);
      else done.add(stack.pop()!);
    }
  }
  return done;
}

function readBy(symbol: VariableSymbol, globals: ReadonlyMap<string, VariableSymbol>): VariableSymbol[] {
  const read: VariableSymbol[] = [];
  const place = (p: Place, use: Use): void => {
    const known = p.kind === 'variable' && use === 'read' ? globals.get(p.symbol.name) : undefined;
    if (known !== undefined) read.push(known);
  };
  for (const { value } of symbol.initializer?.stores ?? [])
    if (value.kind !== 'constant') walkExpr(value, { place });
  return read;
}

function setInitial(ctx: Context, symbol: VariableSymbol): void {
  const home = ctx.homeOf(symbol);
  ctx.at(symbol.span);
  const { initializer } = symbol;
  if (home.kind === 'variable') {
    const value = initializer?.stores[0]?.value;
    ctx.emitter.assign(home.name, value === undefined ? bv(home.sort, 0) : lowerValue(ctx, value));
  } else if (!isSmall(ctx, symbol.type)) {
    if (ctx.world.options.memory === 'flat')
      ctx.relyOn(`${symbol.spelled}: the initial value of this large object is taken to be anything`);
  } else if (initializer !== undefined) initializeObject(ctx, home.address, symbol.type, initializer);
  else fillObject(ctx, home.address, bv(8, 0), symbol.type);
}

/** By functions that are called and that no file has which was read. */
function setUnseen(ctx: Context, symbol: VariableSymbol): void {
  const home = ctx.homeOf(symbol);
  ctx.at(symbol.span);
  const what = `what a file that was not read stores in ${symbol.spelled} is not seen`;
  const gap: Gap = { kind: 'missing-body', detail: what, span: symbol.span };
  if (home.kind === 'variable') ctx.emitter.assign(home.name, ctx.unknown(home.sort, gap));
  else if (isSmall(ctx, symbol.type)) havocObject(ctx, home.address, symbol.type, { kind: 'gap', gap });
}

function setString(ctx: Context, text: StringObject): void {
  if (ctx.world.options.memory === 'typed' && text.units.length > maxStringUnits) return;
  if (text.units.length > ctx.world.options.maxCopyCells) return;
  const bits = (text.unitSize * 8) as 8 | 16 | 32;
  const type = { kind: 'int', bits, signed: false, name: 'uint' } as const;
  ctx.emitter.origin = ctx.emitter.procOrigin;
  initializeObject(
    ctx,
    text.address,
    { kind: 'array', of: type, length: text.units.length },
    {
      stores: text.units.map((unit, i) => ({
        offset: i * text.unitSize,
        value: { kind: 'constant', value: BigInt(unit), type, span: nowhere, end: nowhere },
      })),
    },
  );
}

const standIn: FunctionSymbol = {
  kind: 'function',
  name: initializeName,
  spelled: initializeName,
  type: { kind: 'function', returns: { kind: 'void' }, parameters: [], variadic: false, oldStyle: false },
  span: nowhere,
  origin: 'system',
  linkage: 'external',
  roles: [],
  indices: [],
  exported: false,
  mentions: new Set(),
  defined: true,
  body: () => ({ kind: 'missing' }),
};
