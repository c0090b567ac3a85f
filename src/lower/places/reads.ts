/** What a read of memory is called: the words of the source, for paths that depend on what is there. */
import type { Expr as CExpr, Place } from '../../frontend/tree.js';
import type { Field } from '../../frontend/type/types/ctype.js';
import { add } from '../../ir/build.js';
import type { Expr } from '../../ir/expr.js';
import type { Read } from '../../ir/program.js';
import { type Context, shownType } from '../context.js';
import { normalize } from '../memory/access.js';
import { fieldAccess, scalarWidth } from '../memory/shape.js';
import { type Location, load } from './place.js';

/** @param location where it is, @param value what is there */
export function readOf(
  ctx: Context,
  e: Extract<CExpr, { kind: 'read' }>,
  location: Extract<Location, { kind: 'memory' }>,
  value: Expr,
): Read {
  const place = normalize(e.place);
  const field = place.kind === 'member' ? place.field.name : undefined;
  const through = throughOf(ctx, place);
  const selector = place.kind === 'member' ? selectorOf(ctx, place, location.address) : undefined;
  return {
    name: () => ctx.quote(e),
    memory: ctx.world.regions.of(location.access).name,
    address: location.address,
    value,
    type: shownType(e.type, field),
    ...(through === undefined ? {} : { through }),
    ...(selector === undefined ? {} : { selector }),
  };
}

/** `p` of `p->a.b`, and where `a.b` is in what it points to. */
function throughOf(ctx: Context, place: Place): Read['through'] {
  let offset = 0;
  let p = place;
  for (; p.kind === 'member'; p = normalize(p.object)) offset += p.field.offset;
  if (p.kind !== 'dereference') return undefined;
  const { pointer } = p;
  return { name: () => ctx.quote(pointer), offset };
}

/** The member that says what the values of this one mean, if it is read or written anywhere. */
function selectorOf(
  ctx: Context,
  place: Extract<Place, { kind: 'member' }>,
  address: Expr,
): Read['selector'] {
  const { options, regions } = ctx.world;
  const name = options.selectors?.get(place.field.name ?? '');
  const { type } = place.object;
  if (name === undefined || type.kind !== 'record') return undefined;
  const sibling = type.record.fields.find((field: Field) => field.name === name);
  const width = sibling === undefined ? undefined : scalarWidth(sibling.type, options.target);
  if (sibling === undefined || width === undefined || sibling.bits !== undefined) return undefined;
  const access = fieldAccess(place.record, sibling);
  if (!regions.uses(access)) return undefined;
  const at = add(address, ctx.pointer(BigInt(sibling.offset - place.field.offset)));
  const location = { kind: 'memory', address: at, access, width, type: sibling.type } as const;
  return { field: name, value: load(ctx, location) };
}
