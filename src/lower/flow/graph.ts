/**
 * Which functions' addresses may be in which places: sets that grow along edges until nothing changes (inclusion constraints, as in
 * Andersen 1994). Places are numbers here; what they stand for is `places.ts`'s business.
 */

/** What is told of each function that arrives at a place. */
export type Arrival = (name: string) => void;

interface Place {
  parent: Place | undefined;
  names: Set<string>;
  to: Set<Place>;
  arrivals: Arrival[];
  /** Takes these only. */
  only: string | undefined;
}

export type PlaceId = number;

export class FlowGraph {
  private readonly places: Place[] = [];
  private readonly news: { readonly place: Place; readonly name: string }[] = [];

  place(): PlaceId {
    this.places.push({ parent: undefined, names: new Set(), to: new Set(), arrivals: [], only: undefined });
    return this.places.length - 1;
  }

  /** From now on nothing but `name` comes into the place. */
  seal(id: PlaceId, name: string): void {
    this.root(id).only = name;
  }

  /** The function `name` may be in the place. */
  put(name: string, id: PlaceId): void {
    this.add(this.root(id), name);
  }

  /** What is in `from` may be in `to`. */
  flow(from: PlaceId, to: PlaceId): void {
    const [a, b] = [this.root(from), this.root(to)];
    if (a === b || a.to.has(b)) return;
    a.to.add(b);
    for (const name of a.names) this.add(b, name);
  }

  /** Both hold the same from now on. */
  unite(one: PlaceId, other: PlaceId): void {
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return;
    const [kept, gone] = a.to.size >= b.to.size ? [a, b] : [b, a];
    const [here, there] = [[...kept.names], [...gone.names]];
    gone.parent = kept;
    for (const arrival of gone.arrivals) {
      kept.arrivals.push(arrival);
      for (const name of here) arrival(name);
    }
    for (const to of gone.to) {
      if (find(to) === kept) continue;
      kept.to.add(to);
      for (const name of here) this.add(find(to), name);
    }
    for (const name of there) this.add(kept, name);
    gone.names = new Set();
    gone.to = new Set();
    gone.arrivals = [];
  }

  /** Calls back for what is in the place, now or later; perhaps more than once for the same function. */
  watch(id: PlaceId, arrival: Arrival): void {
    const place = this.root(id);
    place.arrivals.push(arrival);
    for (const name of [...place.names]) arrival(name);
  }

  solve(): void {
    for (let one = this.news.pop(); one !== undefined; one = this.news.pop()) {
      const place = find(one.place);
      for (const to of place.to) this.add(find(to), one.name);
      for (const arrival of [...place.arrivals]) arrival(one.name);
    }
  }

  /** To be asked after `solve`. */
  namesIn(id: PlaceId): ReadonlySet<string> {
    return this.root(id).names;
  }

  private add(place: Place, name: string): void {
    if (place.names.has(name) || (place.only ?? name) !== name) return;
    place.names.add(name);
    this.news.push({ place, name });
  }

  private root(id: PlaceId): Place {
    return find(this.places[id]!);
  }
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
