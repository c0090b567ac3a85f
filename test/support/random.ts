/** A seeded source of choices (mulberry32), so that every random test is the same test each time. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 0x9e3779b1) | 0;
  }

  /** An integer from 0 up to, not including, `end`. */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** A value of so many bits, often one near a border. */
  bits(width: number): bigint {
    const all = (1n << BigInt(width)) - 1n;
    switch (this.below(6)) {
      case 0:
        return BigInt(this.below(4)) & all;
      case 1:
        return all - (BigInt(this.below(4)) & all);
      case 2:
        return ((1n << BigInt(width - 1)) + BigInt(this.below(3)) - 1n) & all;
      case 3:
        return BigInt(this.below(2 ** 31)) & all;
      default: {
        let value = 0n;
        for (let i = 0; i < width; i += 16) value = (value << 16n) | BigInt(this.below(2 ** 16));
        return value & all;
      }
    }
  }
}
