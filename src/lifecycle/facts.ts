/** What is known of a cell once the driver is initialised: as a term of a program, and in words. */
import { unreachable } from '../base/errors.js';
import type { MadeDevice } from '../engine/initialized.js';
import type { Driver } from '../frontend/tree.js';
import { bv, eq, not, or } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Lowered } from '../lower/lower.js';
import type { CellTerm } from '../lower/places/cells.js';
import type { ValueNames } from '../witness/values.js';
import type { KnownCell } from './cells.js';

export type Claim =
  /** It is one of these. */
  | { readonly kind: 'one-of'; readonly values: readonly Value[] }
  | { readonly kind: 'not-zero' }
  /** It points to the device, or into its extension. */
  | { readonly kind: 'device' }
  | { readonly kind: 'extension' };

export type Value =
  | { readonly kind: 'number'; readonly value: bigint }
  /** The address of a function, or with `&` of a variable: another one in each program. */
  | { readonly kind: 'symbol'; readonly name: string };

export interface Fact {
  readonly cell: KnownCell;
  readonly claim: Claim;
}

export interface Place {
  readonly lowered: Lowered;
  readonly driver: Driver;
}

/** @param extension of the device, where the cell is in one; `undefined`: the program does not look at such cells */
export const termOf = (
  { in: where, cell }: KnownCell,
  { cells }: Lowered,
  extension: Expr,
): CellTerm | undefined =>
  where.kind === 'variable' ? cells.inVariable(where.name, cell) : cells.behind(extension, cell);

/** `undefined`: nothing that the program could say or use. */
export function conditionOf({ cell, claim }: Fact, place: Place, made: MadeDevice): Expr | undefined {
  const term = termOf(cell, place.lowered, made.extension);
  if (term === undefined) return undefined;
  const { width } = cell.cell;
  switch (claim.kind) {
    case 'one-of': {
      const values = claim.values.map((value) => valueTerm(value, width, place));
      return values.some((value) => value === undefined)
        ? undefined
        : or(...values.map((value) => eq(term.value, value!)));
    }
    case 'not-zero':
      return not(eq(term.value, bv(width, 0)));
    case 'device':
      return eq(term.value, made.device);
    case 'extension':
      return eq(term.value, made.extension);
    default:
      return unreachable(claim);
  }
}

export const conditionsOf = (facts: readonly Fact[], place: Place, made: MadeDevice): readonly Expr[] =>
  facts.flatMap((fact) => conditionOf(fact, place, made) ?? []);

function valueTerm(value: Value, width: number, { lowered, driver }: Place): Expr | undefined {
  if (value.kind === 'number') return bv(width, value.value);
  const address = lowered.cells.addressOf(value.name, driver);
  return lowered.cells.pointerWidth === width ? address : undefined;
}

/** `extension->LowerDevice is not NULL`. */
export function wordsOf({ cell, claim }: Fact, names: ValueNames): string {
  const { text, shown } = cell;
  const zero = shown.pointer ? 'NULL' : '0';
  switch (claim.kind) {
    case 'one-of':
      return `${text} is ${claim.values.map((value) => valueWords(value, cell, names)).join(' or ')}`;
    case 'not-zero':
      return `${text} is not ${zero}`;
    case 'device':
      return `${text} is the device`;
    case 'extension':
      return `${text} is the extension itself`;
    default:
      return unreachable(claim);
  }
}

function valueWords(value: Value, { shown, cell: { width } }: KnownCell, names: ValueNames): string {
  if (value.kind === 'symbol') return value.name;
  if (shown.pointer && value.value === 0n) return 'NULL';
  const own = shown.named?.find((one) => BigInt.asUintN(width, one.value) === value.value);
  const [name] = own === undefined ? names.namesOf(shown, value.value, width) : [own.name];
  if (name !== undefined) return name;
  return String(shown.signed ? BigInt.asIntN(width, value.value) : value.value);
}
