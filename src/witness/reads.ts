/** Which places of memory a path reads, and what the driver calls them there. */
import type { Evaluate } from '../ir/interpret.js';
import type { Read } from '../ir/program.js';
import { widthOf } from '../ir/sort.js';
import type { ShownValue } from './counterexample.js';
import { expandedName, type Objects } from './objects.js';
import { showValue, type Words } from './values.js';

export interface FirstRead {
  /** In the words of the whole path. */
  show(): ShownValue;
  /** On the path, from 1. */
  readonly order: number;
}

export class Reads {
  /** By memory and address of each byte: what its first read saw. */
  private readonly first = new Map<string, FirstRead>();
  private readonly known = new Set<string>();
  /** As written → as the entry point would write it, where that was last read. */
  private readonly expanded = new Map<string, string>();

  constructor(
    private readonly objects: Objects,
    private readonly words: Words,
  ) {}

  learn(read: Read, evaluate: Evaluate): void {
    const address = evaluate(read.address) as bigint;
    const key = `${read.memory}@${address}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    const name = this.nameOf(read, address);
    this.expanded.set(read.name(), name);
    const value = evaluate(read.value) as bigint;
    const { objects, words } = this;
    const width = widthOf(read.value);
    const selected = read.selector === undefined ? undefined : (evaluate(read.selector.value) as bigint);
    const { size: order } = this.known;
    const first = { order, show: () => showValue(name, read.type, value, width, words, selected) };
    if (read.type.pointer) objects.learn(value, name);
    for (let byte = 0n; byte < BigInt(Math.max(1, width / 8)); byte++) {
      const at = `${read.memory}@${address + byte}`;
      if (!this.first.has(at)) this.first.set(at, first);
    }
  }

  /** What was read there first. */
  at(memory: string, address: bigint): FirstRead | undefined {
    return this.first.get(`${memory}@${address}`);
  }

  private nameOf(read: Read, address: bigint): string {
    const name = read.name();
    if (read.through === undefined) return name;
    const pointer = read.through.name();
    const base = address - BigInt(read.through.offset);
    return expandedName(name, pointer, this.objects.at(base) ?? this.expanded.get(pointer));
  }
}
