/** Which access classes the conversions in a driver's text bring together, and the records that it knows. */
import type { Expr } from '../../frontend/tree.js';
import type { CType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { mergeConversion, startOfSteps, unconverted } from '../memory/access.js';
import type { AccessClasses } from '../memory/classes.js';
import { elementOf, type Shapes, scalarAccess, scalarWidth } from '../memory/shape.js';
import { mostCompared } from '../places/objects.js';
import type { Above } from '../walk.js';

export class Conversions {
  /** Keys of records of which pointers to the one become pointers to the other, or that share bytes; of a union with itself. */
  readonly records: [string, string][] = [];

  constructor(
    private readonly classes: AccessClasses,
    private readonly shapes: Shapes,
  ) {}

  /** `(PUCHAR)p + 4`, filled or copied: what `p` points to is written byte by byte. */
  bytes(argument: Expr): void {
    const bytes = unconverted(argument);
    const from = startOfSteps(bytes);
    if (from === undefined || bytes.type.kind !== 'pointer') return;
    mergeConversion(this.classes, this.shapes, from, bytes.type.to, { kind: 'other' });
  }

  /** All of a small object is looked at. */
  compared(argument: Expr): void {
    this.bytes(argument);
    const { type } = unconverted(argument);
    const cells = type.kind === 'pointer' ? this.shapes.cells(type.to, mostCompared, () => true) : [];
    for (const { access, width, pointer } of cells ?? []) this.classes.touch(access, width, pointer);
  }

  /** What is asked about a memory of numbers depends on what is written there, also where nobody reads it. */
  asked(argument: Expr | undefined): void {
    const type = argument === undefined ? undefined : unconverted(argument).type;
    const element = type?.kind === 'pointer' ? elementOf(type.to) : undefined;
    const width = element?.kind === 'int' ? scalarWidth(element, this.shapes.target) : undefined;
    if (element !== undefined && width !== undefined) this.classes.touch(scalarAccess(element), width, false);
  }

  convert(e: Extract<Expr, { kind: 'convert' }>, above: Above): void {
    const from = e.operand.type;
    if (e.type.kind !== 'pointer') return;
    if (from.kind === 'int') this.throughNumber(e.operand, e.type.to);
    if (from.kind !== 'pointer') return;
    this.record(from.to);
    this.record(e.type.to);
    this.together(from.to, e.type.to);
    const start = startOfSteps(e.operand);
    if (start === undefined) mergeConversion(this.classes, this.shapes, from.to, e.type.to, above);
    else if (elementOf(e.type.to).kind !== 'record')
      mergeConversion(this.classes, this.shapes, start, e.type.to, above);
  }

  /** `(ULONG *)((ULONG_PTR)p + 4)`: what `p` points to is seen as another type, within one expression. */
  private throughNumber(number: Expr, to: CType): void {
    this.record(to);
    const work = [number];
    for (let e = work.pop(); e !== undefined; e = work.pop()) {
      if (e.kind === 'arithmetic') work.push(e.left, e.right);
      else if (e.kind === 'convert' && e.operand.type.kind === 'int') work.push(e.operand);
      else if (e.kind === 'convert' && e.operand.type.kind === 'pointer') {
        const { type } = unconverted(e.operand);
        if (type.kind !== 'pointer') continue;
        this.record(type.to);
        mergeConversion(this.classes, this.shapes, type.to, to, { kind: 'other' });
      }
    }
  }

  /** One object may be seen as both. */
  together(a: CType, b: CType): void {
    const [one, other] = [elementOf(a), elementOf(b)];
    if (one.kind === 'record' && other.kind === 'record' && one.record.key !== other.record.key)
      this.records.push([one.record.key, other.record.key]);
  }

  record(type: CType): void {
    const inner = elementOf(type);
    if (inner.kind !== 'record' || !inner.record.complete) return;
    this.classes.record(inner.record);
    this.unionsIn(inner.record);
  }

  private readonly within = new Map<string, readonly string[]>();

  /** @returns the keys of all records in it, its own among them; those that share bytes may be seen as each other */
  private unionsIn(record: RecordInfo): readonly string[] {
    const known = this.within.get(record.key);
    if (known !== undefined) return known;
    const found = [record.key];
    for (const { type } of record.fields) {
      const inner = elementOf(type);
      if (inner.kind === 'record' && inner.record.complete) found.push(...this.unionsIn(inner.record));
    }
    if (record.union) for (const key of found) this.records.push([record.key, key]);
    this.within.set(record.key, found);
    return found;
  }
}
