/** Which names get to which places: against sets that are followed one by one. */
import { describe, expect, test } from 'vitest';
import { FlowGraph } from '../../src/lower/flow/graph.js';
import { Random } from '../support/random.js';

const places = 12;

type Step =
  | { readonly kind: 'put'; readonly name: string; readonly at: number }
  | { readonly kind: 'flow' | 'unite'; readonly one: number; readonly other: number }
  | { readonly kind: 'watch'; readonly at: number }
  | { readonly kind: 'solve' };

function anyStep(random: Random): Step {
  const at = random.below(places);
  const [one, other] = [random.below(places), random.below(places)];
  const kind = random.pick(['put', 'put', 'flow', 'flow', 'unite', 'watch', 'solve'] as const);
  if (kind === 'put') return { kind, name: `f${random.below(70)}`, at };
  if (kind === 'flow' || kind === 'unite') return { kind, one, other };
  return kind === 'watch' ? { kind, at } : { kind };
}

/** Names by place, when nothing changes any more: both ends of a union are edges to each other. */
function expected(steps: readonly Step[]): ReadonlySet<string>[] {
  const names = Array.from({ length: places }, () => new Set<string>());
  const edges: [number, number][] = [];
  for (const one of steps) {
    if (one.kind === 'put') names[one.at]!.add(one.name);
    if (one.kind === 'flow') edges.push([one.one, one.other]);
    if (one.kind === 'unite') edges.push([one.one, one.other], [one.other, one.one]);
  }
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    for (const [from, to] of edges) for (const each of [...names[from]!]) names[to]!.add(each);
    now = names.reduce((sum, { size }) => sum + size, 0);
  }
  return names;
}

describe('a graph of places', () => {
  test('holds what flows there in any order, and tells of it', () => {
    const random = new Random(7);
    for (let round = 0; round < 400; round++) {
      const steps = Array.from({ length: 1 + random.below(60) }, () => anyStep(random));
      const graph = new FlowGraph();
      const ids = Array.from({ length: places }, () => graph.place());
      const told: { readonly at: number; readonly names: Set<string> }[] = [];
      for (const one of steps) {
        if (one.kind === 'put') graph.put(one.name, ids[one.at]!);
        if (one.kind === 'flow') graph.flow(ids[one.one]!, ids[one.other]!);
        if (one.kind === 'unite') graph.unite(ids[one.one]!, ids[one.other]!);
        if (one.kind === 'solve') graph.solve();
        if (one.kind === 'watch') {
          const names = new Set<string>();
          told.push({ at: one.at, names });
          graph.watch(ids[one.at]!, (each) => names.add(each));
        }
      }
      graph.solve();
      const wanted = expected(steps);
      for (const [i, id] of ids.entries()) expect(graph.namesIn(id)).toEqual(wanted[i]);
      for (const { at, names } of told) expect(names).toEqual(wanted[at]);
    }
  });

  test('lets nothing but one name into a place that is sealed', () => {
    const graph = new FlowGraph();
    const [from, to] = [graph.place(), graph.place()];
    for (let n = 0; n < 100; n++) graph.put(`f${n}`, from);
    graph.seal(to, 'f64');
    graph.flow(from, to);
    graph.put('f3', to);
    graph.solve();
    expect([...graph.namesIn(to)]).toEqual(['f64']);
  });

  test('hears of more while it is told', () => {
    const graph = new FlowGraph();
    const ids = Array.from({ length: 40 }, () => graph.place());
    for (const [i, id] of ids.entries())
      graph.watch(id, (each) => {
        const next = ids[i + 1];
        if (next === undefined) return;
        graph.flow(id, next);
        graph.put(`${each}'`.slice(0, 20), next);
      });
    graph.put('f', ids[0]!);
    graph.solve();
    expect(graph.namesIn(ids[19]!).size).toBe(20);
  });
});
