/**
 * As what else objects are seen, where types do not tell: the member of a device that leads to its extension is of no type, and so are the contexts of
 * callbacks, variables and results that pointers go through. What comes from there and is taken for a pointer to some type may be a pointer to
 * whatever went in. Found by following where such values may go, in the text of all functions at once and whatever the order.
 */
import type { Driver, Place } from '../frontend/tree.js';
import type { CType, RecordInfo } from '../frontend/type/types/ctype.js';
import type { Holder } from '../lower/memory/holders.js';
import { UntypedFlow } from '../lower/memory/untyped.js';
import { baseOf } from './cells.js';

/** The value of an expression may be the extension's address. */
const extension: Holder = 'the extension';
/** Numbers of 32 bits may be addresses on both targets. */
const addressBits = 32;

/**
 * Where pointers without a type go in a driver, extensions of devices among them.
 * @param addressed functions whose address is used as a value, by unique name
 */
export function untypedOf(
  driver: Driver,
  addressed: ReadonlySet<string>,
  table: { readonly device: string; readonly extension: string },
): UntypedFlow {
  const isExtension = (place: Place): boolean =>
    place.kind === 'member' && baseOf(place.record) === table.device && place.field.name === table.extension;
  const flow = new UntypedFlow(driver, addressBits, (place) => (isExtension(place) ? [extension] : []));
  for (const symbol of driver.functions.values()) {
    if (symbol.origin !== 'driver' || !symbol.defined) continue;
    const body = symbol.body();
    if (body.kind === 'body') flow.look(symbol, body);
  }
  for (const symbol of driver.globals.values())
    if (symbol.initializer !== undefined) flow.initial(symbol, symbol.initializer);
  flow.callbacks(addressed);
  return flow;
}

/**
 * @param records what the extension is taken for where it is seen to be one
 * @returns pairs of types of which one object may be seen as both
 */
export function seenAs(
  driver: Driver,
  { facts }: UntypedFlow,
  records: readonly RecordInfo[],
): readonly (readonly [CType, CType])[] {
  const isSystems = (type: CType): boolean =>
    type.kind === 'record' && driver.isSystem(type.record.span.file);
  const pairs: (readonly [CType, CType])[] = [];
  for (const type of facts.typesFrom(extension, isSystems))
    for (const record of records) pairs.push([{ kind: 'record', record }, type]);
  for (const [origin, one] of facts.origins)
    if (!isSystems(one)) for (const type of facts.typesFrom(origin, isSystems)) pairs.push([one, type]);
  return pairs;
}
