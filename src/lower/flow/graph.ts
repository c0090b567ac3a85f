/**
 * Which functions' addresses may be in which places: sets that grow along edges until nothing changes (inclusion constraints, as in
 * Andersen 1994). Places are numbers here; what they stand for is `places.ts`'s business. A set is a row of bits, one for each name that was ever put
 * somewhere, and what is new in it is passed on at once (difference propagation, Pearce, Kelly and Hankin 2004): of a large driver most places hold most names.
 */

/** What is told of each function that arrives at a place. */
export type Arrival = (name: string) => void;

interface Place {
  parent: Place | undefined;
  names: Uint32Array;
  /** Those of them that were not passed on yet. */
  news: Uint32Array | undefined;
  to: Set<Place>;
  arrivals: Arrival[];
  /** Takes these only. */
  only: Uint32Array | undefined;
  /** As they are asked for. */
  shown: ReadonlySet<string> | undefined;
}

export type PlaceId = number;

const empty = new Uint32Array(0);

export class FlowGraph {
  private readonly places: Place[] = [];
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** Places with news. */
  private queue: Place[] = [];

  place(): PlaceId {
    const made: Place = {
      parent: undefined,
      names: empty,
      news: undefined,
      to: new Set(),
      arrivals: [],
      only: undefined,
      shown: undefined,
    };
    this.places.push(made);
    return this.places.length - 1;
  }

  /** From now on nothing but `name` comes into the place. */
  seal(id: PlaceId, name: string): void {
    this.root(id).only = this.setOf(name);
  }

  /** The function `name` may be in the place. */
  put(name: string, id: PlaceId): void {
    this.add(this.root(id), this.setOf(name));
  }

  /** What is in `from` may be in `to`. */
  flow(from: PlaceId, to: PlaceId): void {
    const [a, b] = [this.root(from), this.root(to)];
    if (a === b || a.to.has(b)) return;
    a.to.add(b);
    this.add(b, a.names);
  }

  /** Both hold the same from now on. */
  unite(one: PlaceId, other: PlaceId): void {
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return;
    const [kept, gone] = a.to.size >= b.to.size ? [a, b] : [b, a];
    const here = kept.names.slice();
    gone.parent = kept;
    for (const arrival of gone.arrivals) {
      kept.arrivals.push(arrival);
      for (const name of this.namesOf(here)) arrival(name);
    }
    for (const to of gone.to) {
      if (find(to) === kept) continue;
      kept.to.add(to);
      this.add(find(to), here);
    }
    this.add(kept, gone.names);
    gone.names = empty;
    gone.news = undefined;
    gone.to = new Set();
    gone.arrivals = [];
  }

  /** Calls back for what is in the place, now or later; perhaps more than once for the same function. */
  watch(id: PlaceId, arrival: Arrival): void {
    const place = this.root(id);
    place.arrivals.push(arrival);
    for (const name of this.namesOf(place.names.slice())) arrival(name);
  }

  solve(): void {
    while (this.queue.length > 0) {
      const round = this.queue;
      this.queue = [];
      for (const place of round) this.passOn(place);
    }
  }

  /** To be asked after `solve`. */
  namesIn(id: PlaceId): ReadonlySet<string> {
    const place = this.root(id);
    place.shown ??= new Set(this.namesOf(place.names));
    return place.shown;
  }

  private passOn(place: Place): void {
    const { news } = place;
    if (news === undefined) return;
    place.news = undefined;
    for (const to of place.to) this.add(find(to), news);
    if (place.arrivals.length === 0) return;
    const arrivals = [...place.arrivals];
    for (const name of this.namesOf(news)) for (const arrival of arrivals) arrival(name);
  }

  private add(place: Place, names: Uint32Array): void {
    const { only } = place;
    let { names: known, news } = place;
    let end = names.length;
    while (end > 0 && names[end - 1] === 0) end -= 1;
    if (known.length < end) known = grown(known, end);
    let any = false;
    for (let i = 0; i < end; i++) {
      const allowed = only === undefined ? names[i]! : names[i]! & (only[i] ?? 0);
      const added = (allowed & ~known[i]!) >>> 0;
      if (added === 0) continue;
      if (news === undefined || news.length < end) news = grown(news ?? empty, end);
      known[i]! |= added;
      news[i]! |= added;
      any = true;
    }
    if (!any) return;
    if (place.news === undefined) this.queue.push(place);
    place.names = known;
    place.news = news;
    place.shown = undefined;
  }

  private setOf(name: string): Uint32Array {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.names.push(name);
      this.numbers.set(name, number);
    }
    const set = new Uint32Array((number >>> 5) + 1);
    set[number >>> 5] = (1 << (number & 31)) >>> 0;
    return set;
  }

  private *namesOf(set: Uint32Array): Iterable<string> {
    for (let i = 0; i < set.length; i++)
      for (let word = set[i]!; word !== 0; word = (word & (word - 1)) >>> 0)
        yield this.names[32 * i + 31 - Math.clz32(word & -word)]!;
  }

  private root(id: PlaceId): Place {
    return find(this.places[id]!);
  }
}

/** With room for more than is asked for: names are found one by one. */
function grown(set: Uint32Array, words: number): Uint32Array {
  const larger = new Uint32Array(Math.max(words, set.length + (set.length >> 1)));
  larger.set(set);
  return larger;
}

function find(place: Place): Place {
  let root = place;
  while (root.parent !== undefined) root = root.parent;
  for (let at = place; at.parent !== undefined; ) {
    const next = at.parent;
    at.parent = root;
    at = next;
    if (at === root) break;
  }
  return root;
}
