/** The cells that may be known once the driver is initialised: those of its variables, and of the extensions of its devices. */
import type { Driver, Expr, FunctionBody, Place } from '../frontend/tree.js';
import type { CType, RecordInfo } from '../frontend/type/types/ctype.js';
import type { Watch } from '../ir/program.js';
import { shownType } from '../lower/context.js';
import { reachableFrom } from '../lower/flow/call-graph.js';
import { accessOf, unconverted } from '../lower/memory/access.js';
import {
  type Cell,
  elementOf,
  fieldAccess,
  isPointerLike,
  type Shapes,
  scalarAccess,
  scalarWidth,
  sizeOf,
} from '../lower/memory/shape.js';
import { walkStmt } from '../lower/walk.js';

export interface KnownCell {
  readonly in:
    | { readonly kind: 'variable'; readonly name: string }
    /** As the record of this key. */
    | { readonly kind: 'extension'; readonly record: string };
  readonly cell: Cell;
  /** As a person writes it: `State.Mode`, `extension->LowerDevice`. */
  readonly text: string;
  readonly type: CType;
  readonly shown: Watch['type'];
}

/** What the functions that can be called from here look at. */
export interface Looked {
  /** Unique names. */
  readonly variables: ReadonlySet<string>;
  readonly accesses: ReadonlySet<string>;
}

export function lookedAt(driver: Driver, entry: string, shapes: Shapes): Looked {
  const variables = new Set<string>();
  const accesses = new Set<string>();
  for (const symbol of reachableFrom(driver, [entry], shapes).values()) {
    const body = symbol.origin === 'driver' && symbol.defined ? symbol.body() : undefined;
    if (body?.kind !== 'body') continue;
    const looked = lookedAtIn(body);
    for (const name of looked.variables) variables.add(name);
    for (const access of looked.accesses) accesses.add(access);
  }
  return { variables, accesses };
}

const known = new WeakMap<FunctionBody, Looked>();

function lookedAtIn(body: FunctionBody): Looked {
  const before = known.get(body);
  if (before !== undefined) return before;
  const variables = new Set<string>();
  const accesses = new Set<string>();
  walkStmt(body.block, {
    place: (place, use) => {
      if (use === 'write') return;
      if (place.kind === 'variable' && place.symbol.storage === 'static') variables.add(place.symbol.name);
      if (place.kind === 'member' || place.kind === 'dereference') addAccess(place, accesses);
    },
  });
  const looked = { variables, accesses };
  known.set(body, looked);
  return looked;
}

function addAccess(place: Place, accesses: Set<string>): void {
  const { kind } = elementOf(place.type);
  if (kind !== 'record' && kind !== 'void') accesses.add(accessOf(place));
}

/** Records that the extension of a device is taken for, by the driver's own text. */
export function extensionRecords(
  driver: Driver,
  { device, extension }: { readonly device: string; readonly extension: string },
): readonly RecordInfo[] {
  const records = new Map<string, RecordInfo>();
  const isExtension = (e: Expr): boolean =>
    e.kind === 'read' &&
    e.place.kind === 'member' &&
    baseOf(e.place.record) === device &&
    e.place.field.name === extension;
  for (const symbol of driver.functions.values()) {
    if (symbol.origin !== 'driver' || !symbol.defined) continue;
    const read = symbol.body();
    if (read.kind !== 'body') continue;
    walkStmt(read.block, {
      expr: (e) => {
        if (e.kind !== 'convert' || e.type.kind !== 'pointer' || e.type.to.kind !== 'record') return;
        const { record } = e.type.to;
        if (record.complete && !driver.isSystem(record.span.file) && isExtension(unconverted(e)))
          records.set(record.key, record);
      },
    });
  }
  return [...records.values()];
}

export const baseOf = (key: string): string => key.replace(/#\d+$/, '');

/** Of larger objects nothing is known. */
const mostCells = 512;

export function cellsOfVariables(driver: Driver, names: ReadonlySet<string>, shapes: Shapes): KnownCell[] {
  return [...names].flatMap((name) => {
    const symbol = driver.globals.get(name);
    if (symbol === undefined || !symbol.defined || symbol.type.const) return [];
    const place = { kind: 'variable', name } as const;
    return leavesOf(symbol.type, symbol.spelled, driver, shapes).map((leaf) => ({ ...leaf, in: place }));
  });
}

export function cellsOfExtensions(
  records: readonly RecordInfo[],
  driver: Driver,
  shapes: Shapes,
): KnownCell[] {
  return records.flatMap((record) => {
    const place = { kind: 'extension', record: record.key } as const;
    const leaves = leavesOf({ kind: 'record', record }, '', driver, shapes);
    return leaves.map((leaf) => ({ ...leaf, in: place, text: `extension->${leaf.text.slice(1)}` }));
  });
}

type Leaf = Omit<KnownCell, 'in'>;

/** Numbers and pointers in an object, without what the system's own records hold: the system may write that at any time. */
function leavesOf(type: CType, text: string, driver: Driver, shapes: Shapes): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const add = (inner: CType, access: string, offset: number, name: string, field?: string): void => {
    if (leaves.length > mostCells || inner.volatile) return;
    if (inner.kind === 'record') addRecord(inner.record, offset, name);
    else if (inner.kind === 'array') {
      const size = sizeOf(inner.of, shapes.target);
      const length = Math.min(inner.length ?? 0, mostCells + 1);
      for (let i = 0; i < length; i++) add(inner.of, access, offset + i * size, `${name}[${i}]`);
    } else {
      const width = scalarWidth(inner, shapes.target);
      if (width === undefined || inner.kind === 'float') return;
      const cell = { offset, width, access, pointer: isPointerLike(inner) };
      leaves.push({ cell, text: name, type: inner, shown: shownType(inner, field) });
    }
  };
  const addRecord = (record: RecordInfo, offset: number, name: string): void => {
    if (record.union || !record.complete || driver.isSystem(record.span.file)) return;
    for (const field of record.fields) {
      if (field.bits !== undefined) continue;
      const inner = field.name === undefined ? name : `${name}.${field.name}`;
      const access =
        field.type.kind === 'array' ? scalarAccess(elementOf(field.type)) : fieldAccess(record.key, field);
      add(field.type, access, offset + field.offset, inner, field.name);
    }
  };
  add(type, scalarAccess(elementOf(type)), 0, text);
  return leaves.length > mostCells ? [] : leaves;
}
