/**
 * Which member of which record the argument of a call points to, where its author says so: `&extension->Lock`, there or where it was passed on from. Addresses are
 * numbers, and those of members of two records could be the same number; a rule that follows an object by its address asks for the member as well.
 */
import type { Expr as CExpr, FunctionBody, FunctionSymbol, VariableSymbol } from '../../frontend/tree.js';
import { bv, variable } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Variable } from '../../ir/program.js';
import type { Context, World } from '../context.js';
import { callsIn } from '../flow/calls-in.js';
import { unconverted } from '../memory/access.js';
import { fieldAccess } from '../memory/shape.js';
import type { Reached } from '../survey/scan.js';
import { isReckonedIn, passedFor, storedIn } from '../survey/sources.js';

/** While such a call runs: the number of the member, from 1; 0 where it is not said. */
export const pointedMember: Variable = { name: '$member', sort: 32 };

/** By function: which argument, counted from 0. */
export type PointedMembers = ReadonlyMap<string, number>;

export interface Member {
  readonly number: number;
  /** The key of the record. */
  readonly record: string;
}

/** Before the call. @returns what is to be done behind it */
export function tellMember(ctx: Context, callee: FunctionSymbol, args: readonly CExpr[]): () => void {
  if (ctx.symbol.origin !== 'driver') return () => {};
  for (const i of passedOn(ctx.world).get(callee.name)?.keys() ?? [])
    if (args[i] !== undefined) ctx.emitter.assign(toldTo(callee.name, i).name, memberAt(ctx, args[i]));
  const at = ctx.world.options.pointedMembers?.get(callee.spelled);
  const argument = at === undefined ? undefined : args[at];
  if (argument === undefined) return () => {};
  ctx.emitter.assign(pointedMember.name, memberAt(ctx, argument));
  return () => ctx.emitter.assign(pointedMember.name, none);
}

/** At the beginning of a function: what it was told of its parameters, which calls of its own may tell others. */
export function takeTold(ctx: Context): void {
  const told = passedOn(ctx.world).get(ctx.symbol.name);
  for (const [i, parameter] of told ?? []) {
    const { name, value } = ctx.emitter.temporary(32);
    ctx.emitter.assign(name, variable(toldTo(ctx.symbol.name, i).name, 32));
    ctx.members.set(parameter, value);
  }
}

/** Whether any rule asks. */
export const tellsMembers = ({ options: { pointedMembers } }: Pick<World, 'options'>): boolean =>
  pointedMembers !== undefined && pointedMembers.size > 0;

/** Variables by which functions are told of their parameters. */
export const toldVariables = (world: World): readonly Variable[] =>
  [...passedOn(world)].flatMap(([name, positions]) => [...positions.keys()].map((i) => toldTo(name, i)));

const toldTo = (name: string, position: number): Variable => ({
  name: `${pointedMember.name} ${name} ${position}`,
  sort: 32,
});

const none = bv(32, 0);

function memberAt(ctx: Context, argument: CExpr): Expr {
  const e = unconverted(argument);
  if (e.kind === 'address') return numberOf(ctx.world, e);
  if (e.kind !== 'read' || e.place.kind !== 'variable') return none;
  const told = ctx.members.get(e.place.symbol);
  if (told !== undefined) return told;
  return ofVariable(ctx, e.place.symbol);
}

function numberOf({ members }: World, { place }: Extract<CExpr, { kind: 'address' }>): Expr {
  if (place.kind !== 'member') return none;
  const name = fieldAccess(place.record, place.field);
  const known = members.get(name) ?? { number: members.size + 1, record: place.record };
  members.set(name, known);
  return bv(32, known.number);
}

/** `PKSPIN_LOCK lock = &extension->Lock;`, and nothing else is stored there. */
function ofVariable(ctx: Context, symbol: VariableSymbol): Expr {
  const body = ctx.world.reached.bodies.get(ctx.symbol.name)?.body;
  if (body === undefined || symbol.storage !== 'automatic' || symbol.addressTaken) return none;
  const key = `${symbol.name}+0`;
  const [first, ...others] = storedIn(body, key).map(unconverted);
  if (first?.kind !== 'address' || others.length > 0 || isReckonedIn(body, key)) return none;
  return numberOf(ctx.world, first);
}

type Positions = ReadonlyMap<number, VariableSymbol>;

const known = new WeakMap<Reached, ReadonlyMap<string, Positions>>();

/** Parameters of functions of the driver's that hand them on to such calls, by function. Whom others may call is told nothing. */
function passedOn(world: World): ReadonlyMap<string, Positions> {
  const before = known.get(world.reached);
  if (before !== undefined) return before;
  const found = new Map<string, Map<number, VariableSymbol>>();
  known.set(world.reached, found);
  if (!tellsMembers(world)) return found;
  for (let more = true; more; ) {
    more = false;
    for (const { symbol, body } of world.reached.bodies.values())
      if (symbol.origin === 'driver' && add(world, symbol, body, found)) more = true;
  }
  return found;
}

function add(
  { driver, options: { pointedMembers } }: World,
  symbol: FunctionSymbol,
  body: FunctionBody,
  found: Map<string, Map<number, VariableSymbol>>,
): boolean {
  let isNew = false;
  for (const { callee, arguments: passed } of callsIn(body).direct) {
    const at = pointedMembers?.get(callee.symbol.spelled);
    const wanted = [...(at === undefined ? [] : [at]), ...(found.get(callee.symbol.name)?.keys() ?? [])];
    for (const i of wanted) {
      const e = passed[i] === undefined ? undefined : unconverted(passed[i]);
      if (e?.kind !== 'read' || e.place.kind !== 'variable') continue;
      const position = body.parameters.indexOf(e.place.symbol);
      if (position < 0 || found.get(symbol.name)?.has(position)) continue;
      if (isChanged(body, e.place.symbol) || passedFor(driver, symbol, position) === undefined) continue;
      const positions = found.get(symbol.name) ?? new Map<number, VariableSymbol>();
      found.set(symbol.name, positions.set(position, e.place.symbol));
      isNew = true;
    }
  }
  return isNew;
}

function isChanged(body: FunctionBody, symbol: VariableSymbol): boolean {
  const key = `${symbol.name}+0`;
  return symbol.addressTaken || storedIn(body, key).length > 0 || isReckonedIn(body, key);
}

/**
 * Whether members of two names may be one object: members of one record are not, but of a union, nor are those of records that are never taken for each other. Each is
 * asked of the same facts as the memory that they are kept in: conversions, and what pointers without a type lead to.
 */
export function mayBeOne(reached: Reached): (a: Member, b: Member) => boolean {
  const groups = new Groups();
  for (const [a, b] of reached.conversions) groups.unite(a, b);
  const records = (types: Iterable<{ readonly kind: string; readonly record?: { readonly key: string } }>) =>
    [...types].flatMap(({ record }) => (record === undefined ? [] : [record.key]));
  for (const types of [...reached.views.groups(), ...reached.untyped.facts.groups()]) {
    const [first, ...others] = records(types);
    for (const other of others) groups.unite(first!, other);
  }
  const unions = new Set(reached.conversions.flatMap(([a, b]) => (a === b ? [a] : [])));
  return (a, b) =>
    a.record === b.record ? unions.has(a.record) : groups.find(a.record) === groups.find(b.record);
}

class Groups {
  private readonly parents = new Map<string, string>();

  find(key: string): string {
    let at = key;
    for (let next = this.parents.get(at); next !== undefined; next = this.parents.get(at)) at = next;
    return at;
  }

  unite(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.parents.set(y, x);
  }
}
