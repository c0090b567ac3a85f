/** Which places of memory a path reads, and what the driver calls them there. */
import type { Evaluate } from '../ir/interpret.js';
import type { Read } from '../ir/program.js';
import { widthOf } from '../ir/sort.js';
import type { ShownValue } from './counterexample.js';
import type { Objects } from './objects.js';
import { showValue, type ValueNames } from './values.js';

export interface FirstRead {
  readonly shown: ShownValue;
  /** On the path, from 1. */
  readonly order: number;
}

export class Reads {
  /** By memory and address of each byte: what its first read saw. */
  private readonly first = new Map<string, FirstRead>();
  private readonly known = new Set<string>();

  constructor(
    private readonly names: ValueNames,
    private readonly objects: Objects,
  ) {}

  learn(read: Read, evaluate: Evaluate): void {
    const address = evaluate(read.address) as bigint;
    const key = `${read.memory}@${address}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    const name = this.nameOf(read, address);
    const value = evaluate(read.value) as bigint;
    const { names, objects } = this;
    const width = widthOf(read.value);
    const selected = read.selector === undefined ? undefined : (evaluate(read.selector.value) as bigint);
    const shown = showValue(name, read.type, value, width, { names, objects }, selected);
    if (read.type.pointer) objects.learn(value, name);
    for (let byte = 0n; byte < BigInt(Math.max(1, width / 8)); byte++) {
      const at = `${read.memory}@${address + byte}`;
      if (!this.first.has(at)) this.first.set(at, { shown, order: this.known.size });
    }
  }

  /** What was read there first. */
  at(memory: string, address: bigint): FirstRead | undefined {
    return this.first.get(`${memory}@${address}`);
  }

  private nameOf(read: Read, address: bigint): string {
    const name = read.name();
    if (read.through === undefined) return name;
    const { offset } = read.through;
    return this.objects.expanded(name, read.through.name(), address - BigInt(offset));
  }
}
