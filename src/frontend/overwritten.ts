/**
 * Stores into a table that are always followed by another one into the same entry: `for (…) o->Table[i] = All; o->Table[3] = One;`. Seen among
 * the statements of one list, where nothing between the two leaves it, is jumped to or calls anybody: who is called may raise, or call the driver.
 */
import type { Expr, FunctionBody, Place, Stmt } from './tree.js';
import { visitParts } from './type/walk.js';

/** An element of an array that is a member of what a variable points to. */
export interface Element {
  /** Of the table. */
  readonly place: Extract<Place, { kind: 'member' }>;
  /** Where it is constant. */
  readonly index: number | undefined;
  /** Elements of the table. */
  readonly length: number | undefined;
}

/** The table itself and no pointer into it. */
export function elementAt(place: Place): Element | undefined {
  if (place.kind !== 'dereference') return undefined;
  const { pointer } = place;
  if (pointer.kind !== 'pointer-add' || pointer.negative) return undefined;
  const table = pointer.pointer;
  if (table.kind !== 'address' || table.place.kind !== 'member') return undefined;
  const { type } = table.place;
  const length = type.kind === 'array' ? type.length : undefined;
  return { place: table.place, index: constantOf(pointer.index), length };
}

function constantOf(e: Expr): number | undefined {
  if (e.kind === 'convert') return constantOf(e.operand);
  return e.kind === 'constant' && e.value >= 0n && e.value < 0x10000n ? Number(e.value) : undefined;
}

const nothing: ReadonlySet<Expr> = new Set();

interface Stored {
  /** Position in the list. */
  readonly at: number;
  /** Stores into the same table that nothing parts from it: by index, the last position. */
  readonly behind: ReadonlyMap<number, number>;
}

/** Of one body; what nobody asks is not looked for. */
export class Overwritten {
  private known: ReadonlyMap<Expr, Stored> | undefined;

  constructor(private readonly body: FunctionBody) {}

  /** The indices that are written again behind the assignment to an element, whatever happens. */
  behind(assign: Expr): ReadonlySet<number> {
    this.known ??= this.stores();
    const { at, behind } = this.known.get(assign) ?? { at: 0, behind: new Map<number, number>() };
    return new Set([...behind].flatMap(([index, last]) => (last > at ? [index] : [])));
  }

  private stores(): ReadonlyMap<Expr, Stored> {
    const found = new Map<Expr, Stored>();
    if (copiesRecords(this.body)) return found;
    const changed = assignedIn(this.body);
    let tables = new Map<string, Map<number, number>>();
    for (const [at, s] of flat(this.body.block.statements).entries()) {
      if (isLeft(s)) {
        tables = new Map();
        continue;
      }
      const sure = s.kind === 'expression' ? surelyIn(s.expression) : nothing;
      for (const { assign, table, index } of storesIn(s)) {
        if (changed.has(table.variable)) continue;
        const behind = tables.get(table.name) ?? new Map<number, number>();
        tables.set(table.name, behind);
        found.set(assign, { at, behind });
        if (index !== undefined && sure.has(assign)) behind.set(index, at);
      }
    }
    return found;
  }
}

/** Plain blocks are part of the list around them. */
const flat = (statements: readonly Stmt[]): Stmt[] =>
  statements.flatMap((s) => (s.kind === 'block' ? flat(s.statements) : [s]));

interface Table {
  readonly variable: string;
  readonly name: string;
}

/** `variable->Table`, of a variable that only this body changes. */
function tableOf({ place: { object, field, record } }: Element): Table | undefined {
  const pointer = object.kind === 'dereference' ? object.pointer : undefined;
  if (pointer?.kind !== 'read' || pointer.place.kind !== 'variable') return undefined;
  const { name, storage, addressTaken } = pointer.place.symbol;
  if (storage === 'static' || addressTaken) return undefined;
  return { variable: name, name: `${name}->${record}.${field.name}` };
}

interface Store {
  readonly assign: Expr;
  readonly table: Table;
  readonly index: number | undefined;
}

function storesIn(s: Stmt): Store[] {
  const found: Store[] = [];
  visitParts(s, {
    expr: (e) => {
      const element = e.kind === 'assign' ? elementAt(e.target) : undefined;
      const table = element === undefined ? undefined : tableOf(element);
      if (table !== undefined) found.push({ assign: e, table, index: element?.index });
    },
  });
  return found;
}

/** Parts of an expression that are evaluated in any case. */
function surelyIn(whole: Expr): ReadonlySet<Expr> {
  const found = new Set<Expr>();
  const work = [whole];
  for (let e = work.pop(); e !== undefined; e = work.pop()) {
    found.add(e);
    if (e.kind === 'convert') work.push(e.operand);
    if (e.kind === 'comma') work.push(e.left, e.right);
    if (e.kind === 'assign') work.push(e.value);
  }
  return found;
}

/** Whether the list may be left in the statement, or entered there, or somebody else runs. */
function isLeft(s: Stmt): boolean {
  let is = false;
  visitParts(s, {
    expr: ({ kind }) => {
      is ||= kind === 'call' || kind === 'gap';
    },
    stmt: ({ kind }) => {
      is ||= kind === 'return' || kind === 'goto' || kind === 'label' || kind === 'leave' || kind === 'gap';
    },
  });
  return is;
}

/** A table that is part of a record may be put back with that. */
function copiesRecords(body: FunctionBody): boolean {
  let copies = false;
  visitParts(body.block, {
    expr: (e) => {
      copies ||= e.kind === 'assign' && e.type.kind === 'record';
    },
  });
  return copies;
}

/** Names of variables that the body assigns to: what they point to may be another object then. */
function assignedIn(body: FunctionBody): ReadonlySet<string> {
  const names = new Set<string>();
  visitParts(body.block, {
    expr: (e) => {
      const isChange = e.kind === 'assign' || e.kind === 'compound-assign' || e.kind === 'increment';
      if (isChange && e.target.kind === 'variable') names.add(e.target.symbol.name);
    },
  });
  return names;
}
