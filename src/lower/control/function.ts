/** One function with a body, to one procedure. */
import type { Gap } from '../../base/gap.js';
import type { FunctionBody, FunctionSymbol, VariableSymbol } from '../../frontend/tree.js';
import { add, variable } from '../../ir/build.js';
import type { Cmd, Proc, Variable } from '../../ir/program.js';
import { Context, localName, passedWidth, shownType, type World } from '../context.js';
import { cellAt, store } from '../places/place.js';
import { takeTold } from '../places/pointed-member.js';
import { keyOf } from '../survey/scan.js';
import { moreArguments, takesMore } from '../values/variadic.js';
import { findLabels, skippedDeclarations } from './labels.js';
import { leaveUnset, lowerBlock } from './statement.js';
import { tidy } from './tidy.js';

export interface LoweredFunction {
  readonly proc: Proc<Cmd>;
  readonly gaps: readonly Gap[];
}

export function lowerFunction(world: World, symbol: FunctionSymbol, body: FunctionBody): LoweredFunction {
  const ctx = new Context(world, symbol);
  const { returns } = symbol.type;
  const parameters = body.parameters.map((parameter) => takeParameter(ctx, parameter));
  if (takesMore(world, symbol)) parameters.push(moreArguments(world));
  const results: Variable[] = [];
  if (returns.kind === 'record') {
    const to: Variable = { name: '$to', sort: ctx.pointerWidth };
    parameters.push(to);
    ctx.resultAddress = variable(to.name, to.sort);
  } else if (returns.kind !== 'void') results.push({ name: '$result', sort: ctx.width(returns) });
  takeTold(ctx);
  findLabels(ctx, body.block);
  for (const skipped of skippedDeclarations(body.block, ctx.labels.size > 0)) startUnset(ctx, skipped);
  lowerBlock(ctx, body.block);
  if (!ctx.emitter.ended && returns.kind !== 'void') leaveUnset(ctx);
  ctx.emitter.open(ctx.exit);
  closeFrame(ctx);
  const proc: Proc<Cmd> = {
    name: symbol.name,
    parameters,
    results,
    locals: ctx.emitter.locals,
    entry: 'start',
    blocks: ctx.emitter.finish(),
    origin: ctx.emitter.procOrigin,
    role: roleOf(symbol),
    ...(results.length > 0 ? { resultType: shownType(returns) } : {}),
  };
  return { proc: tidy(proc), gaps: once([...body.gaps, ...ctx.gaps]) };
}

/** The front end's gaps are met again where they stand in the tree. */
function once(gaps: readonly Gap[]): Gap[] {
  const byPlace = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = `${gap.span.file}:${gap.span.line}:${gap.span.column}:${gap.detail}`;
    if (!byPlace.has(key)) byPlace.set(key, gap);
  }
  return [...byPlace.values()];
}

function roleOf(symbol: FunctionSymbol): Proc['role'] {
  if (symbol.name.startsWith('__irpcheck_harness_')) return 'harness';
  return symbol.origin === 'system' ? 'model' : 'driver';
}

/** Parameters whose address is taken move to the frame; records come by address and are the callee's own already. */
function takeParameter(ctx: Context, symbol: VariableSymbol): Variable {
  const name = localName(symbol);
  const sort = passedWidth(symbol.type, ctx.world.shapes) ?? 8;
  const value = variable(name, sort);
  if (symbol.type.kind === 'record') ctx.settle(symbol, { kind: 'memory', address: value });
  else if (ctx.world.reached.inMemory.has(keyOf(symbol, ctx.symbol.name))) {
    const address = ctx.slot(symbol.type);
    ctx.settle(symbol, { kind: 'memory', address });
    store(ctx, cellAt(ctx, address, symbol.type), value);
  } else ctx.settle(symbol, { kind: 'variable', name, sort });
  return { name, sort };
}

function startUnset(ctx: Context, symbol: VariableSymbol): void {
  const home = ctx.homeOf(symbol);
  if (home.kind === 'variable') ctx.emitter.havoc(home.name, { kind: 'uninitialized', name: symbol.spelled });
}

/** Only now the size of the frame is known. */
function closeFrame(ctx: Context): void {
  const { emitter, pointerWidth } = ctx;
  emitter.origin = emitter.procOrigin;
  const { origin } = emitter;
  if (ctx.frame > 0) {
    const frame = emitter.local('$frame', pointerWidth);
    emitter.assign('$sp', frame);
    emitter.prologue([
      { kind: 'assign', target: '$frame', value: variable('$sp', pointerWidth), origin },
      { kind: 'assign', target: '$sp', value: add(frame, ctx.pointer(ctx.frame)), origin },
    ]);
  }
  emitter.end({ kind: 'return' });
}
