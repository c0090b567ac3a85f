/** Which variables still hold what they began with, and which of these are too large to be known. */
import type { Place, VariableSymbol } from '../../frontend/tree.js';
import type { Context, World } from '../context.js';
import { elementOf } from '../memory/shape.js';

/** Objects of more cells than this keep arbitrary content. */
export const maxCells = 1024;

const unknown = new WeakMap<World, Map<VariableSymbol, boolean>>();

/** Whether nothing but the initial value is ever there. */
export function isCertain(world: World, symbol: VariableSymbol): boolean {
  if (!symbol.defined) return false;
  if (world.options.memory === 'flat') return true;
  // what one of the models' begins with is for them to say
  if (symbol.initializer !== undefined && world.driver.isSystem(symbol.span.file)) return true;
  const constant = symbol.type.const || elementOf(symbol.type).const;
  return constant === true || (isUnchanged(world, symbol) && !(symbol.shared && isInPart(world)));
}

/** Whether it is seen nowhere that it is changed, and a file that was not read may change it. */
export const mayChangeUnseen = (world: World, symbol: VariableSymbol): boolean =>
  symbol.defined && isUnchanged(world, symbol) && !isCertain(world, symbol);

const isUnchanged = ({ reached }: World, { name }: VariableSymbol): boolean => !reached.changed.has(name);

const inPart = new WeakMap<World, boolean>();

/** Whether functions of the driver's are called that no file has which was read: their file may name what this one shares with it. */
function isInPart(world: World): boolean {
  const known = inPart.get(world);
  if (known !== undefined) return known;
  const missing = [...world.reached.missing.values()];
  const answer = missing.some(({ symbol: { origin, defined } }) => origin === 'driver' && !defined);
  inPart.set(world, answer);
  return answer;
}

/** Whether the place is in a table that holds what it began with, and that has more cells than are looked at: no path may rest on what it says. */
export function isUnknownTable({ world }: Context, place: Place): boolean {
  if (place.kind === 'variable' || world.options.memory === 'flat') return false;
  const symbol = wholeOf(place);
  if (symbol === undefined || symbol.storage !== 'static') return false;
  const full = world.reached.globals.get(symbol.name) ?? symbol;
  const known = unknown.get(world) ?? new Map<VariableSymbol, boolean>();
  unknown.set(world, known);
  let answer = known.get(full);
  if (answer === undefined) {
    const used = (access: string): boolean => world.regions.uses(access);
    answer = isCertain(world, full) && world.shapes.cells(full.type, maxCells, used) === undefined;
    known.set(full, answer);
  }
  return answer;
}

/** `a` of `a[i].b[j]`. */
function wholeOf(place: Place): VariableSymbol | undefined {
  let p = place;
  for (;;) {
    if (p.kind === 'member') p = p.object;
    else if (p.kind === 'dereference') {
      let { pointer } = p;
      while (pointer.kind === 'pointer-add') pointer = pointer.pointer;
      if (pointer.kind !== 'address') return undefined;
      p = pointer.place;
    } else return p.kind === 'variable' ? p.symbol : undefined;
  }
}
