/**
 * Of which types the driver looks behind the first: `p[1]`, `p + i`, `p++`, `(T *)((char *)p + 4)`. Where it does for none of a type, it does
 * not matter whether a pointer leads to one object or to the first of several.
 */
import type { Expr } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { unconverted } from './access.js';
import { elementOf, scalarAccess } from './shape.js';

export class Rows {
  private readonly stepped = new Set<string>();
  /** What pointers to bytes, and those without a type, are taken for. */
  private readonly fromBytes = new Set<string>();
  private readonly fromUntyped = new Set<string>();

  /** To be told of every expression that is reached. */
  expr(e: Expr): void {
    const stepped = steppedTo(e);
    if (stepped?.kind === 'pointer') this.stepped.add(keyOf(stepped.to));
    if (e.kind !== 'convert' || e.type.kind !== 'pointer') return;
    const from = unconverted(e).type;
    if (from.kind !== 'pointer') return;
    if (isByte(from.to)) this.fromBytes.add(keyOf(e.type.to));
    if (from.to.kind === 'void') this.fromUntyped.add(keyOf(e.type.to));
  }

  has(type: CType): boolean {
    const key = keyOf(type);
    return (
      this.stepped.has(key) ||
      (this.fromBytes.has(key) && this.stepped.has(byte)) ||
      (this.fromUntyped.has(key) && this.stepped.has(untyped))
    );
  }
}

/** The type of the pointer that this makes of another by going on, or out of a number. */
function steppedTo(e: Expr): CType | undefined {
  switch (e.kind) {
    case 'increment':
    case 'compound-assign':
      return e.target.type;
    case 'pointer-add':
      return goesOn(e) ? e.type : undefined;
    case 'convert': {
      const from = unconverted(e);
      const isStep =
        from.kind === 'convert'
          ? from.operand.kind !== 'constant'
          : from.kind === 'pointer-add' && goesOn(from);
      return isStep ? e.type : undefined;
    }
    default:
      return undefined;
  }
}

/** Not to the first, nor from a member back to the start of the object. */
const goesOn = ({ index, negative }: Extract<Expr, { kind: 'pointer-add' }>): boolean =>
  index.kind === 'constant' ? (negative ? index.value < 0n : index.value > 0n) : !negative;

const byte = '*8';
const untyped = 'void';

const isByte = (type: CType): boolean => type.kind === 'int' && type.bits === 8;

function keyOf(type: CType): string {
  const element = elementOf(type);
  if (element.kind === 'void') return untyped;
  return element.kind === 'record' ? `record ${element.record.key}` : scalarAccess(element);
}
