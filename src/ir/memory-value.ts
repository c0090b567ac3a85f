/**
 * The value of a memory: a total map that is never changed, cheap to update. The newest version owns a table of cells; each older version
 * is kept as its one difference from a newer one (Baker, "Shallow binding makes functional arrays fast", 1991). Using an older version again
 * turns the chain around when it is short and copies the table when it is long, so that no pattern of use is slow for ever.
 */
import { invariant } from '../base/errors.js';
import type { MemorySort } from './expr.js';
import { fromRaw, type Raw, toRaw } from './raw.js';

const shortChain = 64;

/** The content of a cell nobody wrote; must give the same value whenever it is asked. */
type Untouched = (address: Raw) => Raw;

export class MemoryValue {
  readonly kind = 'memory';
  /** Exactly one of `cells` and `newer` is set. */
  private newer: MemoryValue | undefined = undefined;
  private changed: Raw = 0;
  private before: Raw | undefined = undefined;

  private constructor(
    private readonly address: number,
    private readonly cell: number,
    private cells: Map<Raw, Raw> | undefined,
    private readonly untouched: Untouched,
  ) {}

  static filled(sort: MemorySort, value: bigint): MemoryValue {
    const raw = toRaw(sort.cell, value);
    return new MemoryValue(sort.address, sort.cell, new Map(), () => raw);
  }

  /** `cellAt` says what each cell holds; it is asked when a cell is read, and must answer the same each time. */
  static arbitrary(sort: MemorySort, cellAt: (address: bigint) => bigint): MemoryValue {
    return new MemoryValue(sort.address, sort.cell, new Map(), (address) =>
      toRaw(sort.cell, cellAt(fromRaw(sort.address, address))),
    );
  }

  read(address: bigint): bigint {
    return fromRaw(this.cell, this.readRaw(toRaw(this.address, address)));
  }

  write(address: bigint, value: bigint): MemoryValue {
    return this.writeRaw(toRaw(this.address, address), toRaw(this.cell, value));
  }

  /** Cells that were written, by ascending address. */
  touched(): readonly (readonly [address: bigint, value: bigint])[] {
    const entries = [...this.own()].map(
      ([address, value]) => [fromRaw(this.address, address), fromRaw(this.cell, value)] as const,
    );
    return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  fits(sort: MemorySort): boolean {
    return sort.address === this.address && sort.cell === this.cell;
  }

  readRaw(address: Raw): Raw {
    return (this.cells ?? this.own()).get(address) ?? this.untouched(address);
  }

  writeRaw(address: Raw, value: Raw): MemoryValue {
    const cells = this.cells ?? this.own();
    const next = new MemoryValue(this.address, this.cell, cells, this.untouched);
    this.handOver(next, address, cells.get(address));
    cells.set(address, value);
    return next;
  }

  /** From now on this version is `newer` but for one cell. */
  private handOver(newer: MemoryValue, changed: Raw, before: Raw | undefined): void {
    this.cells = undefined;
    this.newer = newer;
    this.changed = changed;
    this.before = before;
  }

  /** The table of this version, owned by it. */
  private own(): Map<Raw, Raw> {
    if (this.cells !== undefined) return this.cells;
    const chain: MemoryValue[] = [];
    let newest: MemoryValue = this;
    for (; newest.newer !== undefined; newest = newest.newer) chain.push(newest);
    const table = newest.cells;
    invariant(table !== undefined, 'a memory without a table');
    return chain.length <= shortChain ? this.turn(chain, newest, table) : this.split(chain, table);
  }

  private turn(chain: readonly MemoryValue[], newest: MemoryValue, table: Map<Raw, Raw>): Map<Raw, Raw> {
    let owner = newest;
    for (let i = chain.length - 1; i >= 0; i--) {
      const older = chain[i]!;
      owner.handOver(older, older.changed, table.get(older.changed));
      older.restore(table);
      older.newer = undefined;
      older.cells = table;
      owner = older;
    }
    return table;
  }

  private split(chain: readonly MemoryValue[], newest: ReadonlyMap<Raw, Raw>): Map<Raw, Raw> {
    const table = new Map(newest);
    for (let i = chain.length - 1; i >= 0; i--) chain[i]!.restore(table);
    this.newer = undefined;
    this.cells = table;
    return table;
  }

  private restore(table: Map<Raw, Raw>): void {
    if (this.before === undefined) table.delete(this.changed);
    else table.set(this.changed, this.before);
  }
}
