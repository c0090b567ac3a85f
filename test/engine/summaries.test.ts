/** Whatever rests on whatever else: what is found is what going round until nothing grows finds, and circles cost no more than there is in them. */
import { describe, expect, it } from 'vitest';
import { type Exit, type Exits, Summaries } from '../../src/engine/simulate/summaries.js';
import { Random } from '../support/random.js';

/** A body leaves some states by itself, and those that the ones it looks at leave; at some it looks only once another leaves a certain state. */
interface Body {
  readonly own: readonly number[];
  readonly looks: readonly { readonly at: number; readonly onlyIf?: number }[];
}

const exit = (state: number): readonly [string, Exit] => [
  String(state),
  { apart: [BigInt(state)], results: [], same: [], unforced: false },
];

function randomBodies(random: Random): readonly Body[] {
  const count = 2 + random.below(9);
  return Array.from({ length: count }, () => ({
    own: random.chance(40) ? [random.below(12)] : [],
    looks: Array.from({ length: random.below(4) }, () => ({
      at: random.below(count),
      ...(random.chance(40) ? { onlyIf: random.below(12) } : {}),
    })),
  }));
}

/** What a body finds with what is found of the others. */
function found(body: Body, of: (index: number) => ReadonlySet<string>): Set<string> {
  const states = new Set(body.own.map(String));
  for (const { at, onlyIf } of body.looks)
    if (onlyIf === undefined || states.has(String(onlyIf))) for (const state of of(at)) states.add(state);
  return states;
}

function leastOf(bodies: readonly Body[]): readonly ReadonlySet<string>[] {
  const all = bodies.map(() => new Set<string>());
  for (let grown = true; grown; ) {
    grown = false;
    bodies.forEach((body, i) => {
      for (const state of found(body, (at) => all[at]!)) {
        grown ||= !all[i]!.has(state);
        all[i]!.add(state);
      }
    });
  }
  return all;
}

class Interrupted extends Error {}

/** @param interrupts told before each look at a body: throws to leave it unfinished */
function asked(
  bodies: readonly Body[],
  summaries: Summaries,
  interrupts: (index: number) => void = () => {},
) {
  const counts = bodies.map(() => 0);
  const ask = (index: number): Exits =>
    summaries.of(String(index), [], () => {
      interrupts(index);
      counts[index]! += 1;
      const states = found(bodies[index]!, (at) => new Set(ask(at).keys()));
      return {
        exits: new Map([...states].map((state) => exit(Number(state)))),
        notes: [`note ${index}`],
        decisions: [],
      };
    });
  return { ask, counts };
}

const sorted = (states: Iterable<string>): readonly string[] => [...states].sort();

describe('random circles of bodies', () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))(
    '%i: nothing is left out and nothing made up',
    (seed) => {
      const random = new Random(seed);
      const bodies = randomBodies(random);
      const least = leastOf(bodies);
      const { ask } = asked(bodies, new Summaries());
      for (const i of [random.below(bodies.length), ...bodies.keys()])
        expect(sorted(ask(i).keys())).toEqual(sorted(least[i]!));
    },
  );

  it.each(Array.from({ length: 300 }, (_, seed) => seed))(
    '%i: neither after a look was broken off',
    (seed) => {
      const random = new Random(seed + 1000);
      const bodies = randomBodies(random);
      const least = leastOf(bodies);
      const summaries = new Summaries();
      const { ask } = asked(bodies, summaries, () => {
        if (random.chance(15)) throw new Interrupted();
      });
      for (let round = 0; round < 3; round++)
        for (const i of bodies.keys()) {
          try {
            ask(i);
          } catch (error) {
            if (!(error instanceof Interrupted)) throw error;
          }
        }
      const again = asked(bodies, summaries);
      for (const i of bodies.keys()) expect(sorted(again.ask(i).keys())).toEqual(sorted(least[i]!));
    },
  );
});

describe('random circles of which some bodies are too large to be followed', () => {
  const every = new Set(Array.from({ length: 12 }, (_, i) => String(i)));

  it.each(Array.from({ length: 300 }, (_, seed) => seed))('%i: what is left is held for possible', (seed) => {
    const random = new Random(seed + 2000);
    const bodies = randomBodies(random);
    const least = leastOf(bodies);
    const most = bodies.map(() => (random.chance(40) ? random.below(6) : 12));
    const summaries = new Summaries();
    const ask = (index: number): ReadonlySet<string> => {
      const body = () => {
        const states = found(bodies[index]!, ask);
        if (states.size > most[index]!) throw new Interrupted();
        return { exits: new Map([...states].map((state) => exit(Number(state)))), notes: [], decisions: [] };
      };
      const isLimit = (error: unknown) => error instanceof Interrupted;
      const exits = summaries.ifPossible(String(index), [], body, isLimit);
      return exits === undefined ? every : new Set(exits.keys());
    };
    for (const i of [...bodies.keys(), ...bodies.keys()]) {
      const states = ask(i);
      expect([...least[i]!].filter((state) => !states.has(state))).toEqual([]);
    }
  });
});

describe('bodies that all look at each other', () => {
  const count = 14;
  const bodies = Array.from({ length: count }, (_, i) => ({
    own: [i],
    looks: Array.from({ length: count }, (_, at) => ({ at })),
  }));

  it('are followed as often as they grow, not once for each way through the circle', () => {
    const { ask, counts } = asked(bodies, new Summaries());
    expect(ask(0).size).toBe(count);
    expect(Math.max(...counts)).toBeLessThanOrEqual(count * count);
  });

  it('are not followed again for who asks later', () => {
    const summaries = new Summaries();
    asked(bodies, summaries).ask(0);
    const later = asked(bodies, summaries);
    for (const i of bodies.keys()) later.ask(i);
    expect(later.counts.every((times) => times === 0)).toBe(true);
  });

  it('tell what all of them came by', () => {
    const summaries = new Summaries();
    asked(bodies, summaries).ask(3);
    expect(summaries.told('3').notes.size).toBe(count);
    expect(summaries.told('none').notes.size).toBe(0);
  });
});

describe('a range that grows with every look', () => {
  it('ends', () => {
    const summaries = new Summaries();
    const ask = (): Exits =>
      summaries.of('counting', [32], () => {
        const before = ask().get('0')?.results[0];
        const hi = before === undefined ? 0n : before.hi + 1n;
        const most = hi > 0xffffffffn ? 0xffffffffn : hi;
        const range = {
          lo: 0n,
          hi: most,
          slo: -(1n << 31n),
          shi: (1n << 31n) - 1n,
          ones: 0n,
          zeros: 0n,
          only: undefined,
        };
        return {
          exits: new Map([['0', { apart: [0n], results: [range], same: [undefined], unforced: false }]]),
          notes: [],
          decisions: [],
        };
      });
    expect(ask().get('0')?.results[0]?.hi).toBe(0xffffffffn);
  });
});
