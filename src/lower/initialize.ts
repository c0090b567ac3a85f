/**
 * The state of the world before the harness runs, as far as it is certain. With typed memory that is what no function changes: other
 * globals may hold anything, because the entry point is not the first routine of the driver that runs.
 */
import { nowhere } from '../base/span.js';
import type { FunctionSymbol, VariableSymbol } from '../frontend/tree.js';
import { bv, no } from '../ir/build.js';
import type { Cmd, Proc } from '../ir/program.js';
import { bases, type StringObject } from './addresses.js';
import { Context, type World } from './context.js';
import { fillObject, initializeObject, isSmall } from './objects.js';
import { exceptionFlag } from './raising.js';
import { elementOf } from './shape.js';
import { tidy } from './tidy.js';
import { lowerValue } from './value.js';
import { zeroed } from './zeroed.js';

export const initializeName = '$initialize';

/** Objects of more cells than this keep arbitrary content. */
const maxCells = 1024;
const maxStringUnits = 64;

export function initializeProc(world: World): Proc<Cmd> {
  const ctx = new Context({ ...world, options: { ...world.options, maxCopyCells: maxCells } }, standIn);
  const { stack, heap } = bases(ctx.pointerWidth);
  ctx.emitter.assign('$sp', ctx.pointer(stack));
  ctx.emitter.assign('$heap', ctx.pointer(heap));
  if (world.zeroes) ctx.emitter.assign(zeroed, ctx.pointer(0));
  if (world.raising.size > 0) ctx.emitter.assign(exceptionFlag.name, no);
  for (const symbol of world.reached.globals.values()) if (isCertain(world, symbol)) setInitial(ctx, symbol);
  for (const text of world.addresses.strings.values()) setString(ctx, text);
  ctx.emitter.end({ kind: 'return' });
  return tidy({
    name: initializeName,
    parameters: [],
    results: [],
    locals: ctx.emitter.locals,
    entry: 'start',
    blocks: ctx.emitter.finish(),
    origin: ctx.emitter.procOrigin,
    role: 'harness',
  });
}

function isCertain(world: World, symbol: VariableSymbol): boolean {
  if (!symbol.defined) return false;
  if (world.options.memory === 'flat') return true;
  const constant = symbol.type.const || elementOf(symbol.type).const;
  return constant === true || !world.reached.changed.has(symbol.name);
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

function setString(ctx: Context, text: StringObject): void {
  if (ctx.world.options.memory === 'typed' && text.units.length > maxStringUnits) return;
  if (text.units.length > maxCells) return;
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
  roles: [],
  mentions: new Set(),
  defined: true,
  body: () => ({ kind: 'missing' }),
};
