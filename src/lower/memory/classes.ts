/**
 * Access classes, merged where the program could reach one cell by two of them (unification, in the manner of Steensgaard 1996, over
 * members instead of objects). Only classes that the program uses are merged: what is never read or written needs no memory.
 */
import type { RecordInfo } from '../../frontend/type/types/ctype.js';
import { meeting, type Range, type Shapes } from './shape.js';

/** What is known of all accesses to a merged class. */
export interface ClassFacts {
  /** The first of its members that was met. */
  readonly name: string;
  readonly widths: ReadonlySet<number>;
  readonly onlyPointers: boolean;
  /** Accesses may straddle each other's borders. */
  readonly bytes: boolean;
  /** Nothing was merged with it. */
  readonly alone: boolean;
}

interface Node {
  readonly name: string;
  readonly order: number;
  parent: Node | undefined;
  widths: Set<number>;
  onlyPointers: boolean;
  bytes: boolean;
  alone: boolean;
}

interface Meeting {
  readonly a: Range;
  readonly b: Range;
  readonly across: boolean;
  /** `both`: merged when both are used. `either`: one view of an object is used for the other, so using one uses the other. */
  readonly when: 'both' | 'either';
}

export class AccessClasses {
  private readonly nodes = new Map<string, Node>();
  private readonly meetings: Meeting[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly shapes: Shapes) {}

  /** The class is read or written. */
  touch(access: string, width: number, pointer: boolean): void {
    const known = this.nodes.get(access);
    if (known === undefined) {
      const order = this.nodes.size;
      const node = {
        name: access,
        order,
        parent: undefined,
        widths: new Set([width]),
        onlyPointers: pointer,
        bytes: false,
        alone: true,
      };
      this.nodes.set(access, node);
      return;
    }
    const root = find(known);
    root.widths.add(width);
    root.onlyPointers &&= pointer;
  }

  /** The address of a cell of class `a` goes where it is used as class `b`. */
  merge(a: string, b: string, width: number, pointer: boolean): void {
    this.touch(a, width, pointer);
    this.touch(b, width, pointer);
    this.join(a, b);
  }

  /** Members of the record that share bytes are one class when the program uses both. */
  record(record: RecordInfo): void {
    if (this.seen.has(record.key)) return;
    this.seen.add(record.key);
    const ranges = [...this.shapes.ranges({ kind: 'record', record })].sort((a, b) => a.start - b.start);
    for (let i = 0; i < ranges.length; i++)
      for (let j = i + 1; j < ranges.length && ranges[j]!.start < ranges[i]!.end; j++)
        this.meet(ranges[i]!, ranges[j]!, 'both');
  }

  /** A pointer to the one is converted to a pointer to the other. `key` tells one pair of types from another. */
  overlay(key: string, as: readonly Range[], bs: readonly Range[]): void {
    if (this.seen.has(key)) return;
    this.seen.add(key);
    for (const a of as) for (const b of bs) this.meet(a, b, 'either');
  }

  private meet(a: Range, b: Range, when: 'both' | 'either'): void {
    const how = meeting(a, b);
    if (how === 'apart' || (a.access === b.access && how === 'same')) return;
    this.meetings.push({ a, b, across: how === 'across', when });
  }

  /** Merges what has to be merged; to be called once, when all uses are known. */
  settle(): void {
    for (let open = this.meetings; ; ) {
      const rest = open.filter((one) => !this.apply(one));
      if (rest.length === open.length) return;
      open = rest;
    }
  }

  private apply({ a, b, across, when }: Meeting): boolean {
    const used = [this.nodes.has(a.access), this.nodes.has(b.access)];
    if (!(when === 'both' ? used[0] && used[1] : used[0] || used[1])) return false;
    this.touch(a.access, a.width, a.pointer);
    this.touch(b.access, b.width, b.pointer);
    this.join(a.access, b.access);
    if (across) find(this.nodes.get(a.access)!).bytes = true;
    return true;
  }

  private join(a: string, b: string): void {
    const [x, y] = [find(this.nodes.get(a)!), find(this.nodes.get(b)!)];
    if (x === y) return;
    const [root, child] = x.order < y.order ? [x, y] : [y, x];
    child.parent = root;
    for (const width of child.widths) root.widths.add(width);
    root.onlyPointers &&= child.onlyPointers;
    root.bytes ||= child.bytes;
    root.alone = false;
  }

  /** `undefined` for a class that nothing reads or writes. */
  factsOf(access: string): ClassFacts | undefined {
    const node = this.nodes.get(access);
    return node === undefined ? undefined : find(node);
  }

  /** In the order in which they were first used. */
  names(): Iterable<string> {
    return this.nodes.keys();
  }
}

function find(node: Node): Node {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  for (let at = node; at.parent !== undefined; ) {
    const next = at.parent;
    at.parent = root;
    at = next;
    if (at === root) break;
  }
  return root;
}
