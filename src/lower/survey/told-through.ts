/**
 * Members that a model asks to be told of (told.ts), written otherwise than by their names: through a pointer to the member, or to the bytes of
 * the record. Where the driver takes such an address, its stores through pointers to numbers of that size are told of as well, as if each
 * might be the member's; the model asks which object it is.
 */
import type { Driver, Expr, FunctionSymbol, Place } from '../../frontend/tree.js';
import type { CType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { isBytes, leadsElsewhere, unconverted } from '../memory/access.js';
import { elementOf } from '../memory/shape.js';
import type { Above, Use } from '../walk.js';
import { memberModels, type Told, toldOfStore } from './told.js';

export class ToldThrough {
  /** By the number of bits that are stored. */
  private readonly members = new Map<number, Map<string, Told>>();
  /** By function, the sizes of what it stores through pointers to numbers. */
  private readonly storing = new Map<string, Set<number>>();

  constructor(
    private readonly driver: Driver,
    private readonly widthOf: (type: CType) => number | undefined,
  ) {}

  /** To be told of every place in bodies of the driver. */
  place(place: Place, use: Use, inner: boolean, inside: string): void {
    if (inner) return;
    if (use === 'address' && place.kind === 'member') this.address(place);
    if ((use !== 'write' && use !== 'update') || place.kind !== 'dereference') return;
    const width = this.widthOf(place.type);
    if (width === undefined) return;
    const known = this.storing.get(inside);
    if (known === undefined) this.storing.set(inside, new Set([width]));
    else known.add(width);
  }

  /** And of every expression. */
  expr(e: Expr, above: Above): void {
    if (e.kind !== 'convert' || e.type.kind !== 'pointer' || !isBytes(elementOf(e.type.to))) return;
    const { type } = unconverted(e.operand);
    if (type.kind !== 'pointer' || type.to.kind !== 'record' || leadsElsewhere(above)) return;
    this.bytes(type.to.record);
  }

  /** Bytes of the record are stored somewhere. */
  bytes(record: RecordInfo): void {
    for (const through of memberModels(this.driver, record)) this.add(8, through);
  }

  private address(place: Extract<Place, { kind: 'member' }>): void {
    const told = toldOfStore(this.driver, place);
    const width = this.widthOf(place.type);
    if (told === undefined || width === undefined) return;
    this.add(width, told);
  }

  private add(width: number, through: Told): void {
    const known = this.members.get(width) ?? new Map<string, Told>();
    this.members.set(width, known.set(`${through.model.name} ${through.offset}`, through));
  }

  /** What a store of so many bits through a pointer may be. */
  of(width: number): Iterable<Told> {
    return this.members.get(width)?.values() ?? [];
  }

  /** Who calls which model therefore. */
  *calls(): Iterable<readonly [inside: string, model: FunctionSymbol]> {
    for (const [inside, widths] of this.storing)
      for (const width of widths) for (const { model } of this.of(width)) yield [inside, model];
  }
}
