import { describe, expect, test } from 'vitest';
import { differences, lookUp, type Trie, withEntry, withoutEntry } from '../../src/engine/simulate/trie.js';
import { Random } from '../support/random.js';

describe('maps that share what they have in common', () => {
  test('hold what a Map holds, through random insertions and removals', () => {
    const random = new Random(5);
    let trie: Trie<number>;
    const map = new Map<number, number>();
    for (let i = 0; i < 4000; i++) {
      const key = random.below(2) === 0 ? random.below(90) : random.below(2 ** 31);
      if (random.below(3) === 0) {
        trie = withoutEntry(trie, key);
        map.delete(key);
      } else {
        trie = withEntry(trie, key, i);
        map.set(key, i);
      }
      expect(lookUp(trie, key)).toBe(map.get(key));
    }
    expect(entriesOf(trie)).toEqual([...map].sort(([a], [b]) => a - b));
    for (const key of map.keys()) trie = withoutEntry(trie, key);
    expect(trie).toBeUndefined();
  });

  test('an older map is not changed by what is added to a newer one', () => {
    const older = withEntry(withEntry<number>(undefined, 1, 10), 33, 20);
    const newer = withoutEntry(withEntry(older, 1, 11), 33);
    expect(entriesOf(older)).toEqual([
      [1, 10],
      [33, 20],
    ]);
    expect(entriesOf(newer)).toEqual([[1, 11]]);
  });

  test('differ where one has a key that the other has not, or another value', () => {
    const random = new Random(6);
    for (let round = 0; round < 50; round++) {
      let common: Trie<number>;
      for (let i = 0; i < 200; i++) common = withEntry(common, random.below(5000), i);
      let [a, b] = [common, common];
      for (let i = 0; i < 20; i++) {
        a = withEntry(a, random.below(5000), -i - 1);
        b =
          random.below(2) === 0
            ? withEntry(b, random.below(5000), 1000 + i)
            : withoutEntry(b, random.below(5000));
      }
      const [left, right] = [new Map(entriesOf(a)), new Map(entriesOf(b))];
      const expected = [...new Set([...left.keys(), ...right.keys()])]
        .filter((key) => left.get(key) !== right.get(key))
        .map((key) => [key, left.get(key), right.get(key)]);
      const found: unknown[] = [];
      differences(a, b, (...one) => found.push(one));
      expect(sorted(found)).toEqual(sorted(expected));
    }
  });

  test('what is shared is not looked at', () => {
    let common: Trie<number>;
    for (let i = 0; i < 1000; i++) common = withEntry(common, i, i);
    const seen: number[] = [];
    differences(withEntry(common, 7, -1), common, (key) => seen.push(key));
    expect(seen).toEqual([7]);
    differences(common, common, () => expect.unreachable());
  });
});

function entriesOf(trie: Trie<number>): [number, number][] {
  const entries: [number, number][] = [];
  differences(trie, undefined, (key, value) => entries.push([key, value!]));
  return entries.sort(([a], [b]) => a - b);
}

const sorted = (list: readonly unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort();
