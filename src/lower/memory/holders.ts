/** Where a value may be kept, or come from: a variable, a member, a result. */
export type Holder = string;

/** Which holders a value may go on to from which. */
export class Holders {
  private readonly out = new Map<Holder, Set<Holder>>();
  private in: Map<Holder, Holder[]> | undefined;

  flow(from: readonly Holder[], to: Holder): void {
    this.in = undefined;
    for (const one of from) {
      const known = this.out.get(one);
      if (known === undefined) this.out.set(one, new Set([to]));
      else known.add(to);
    }
  }

  /** @param passes whether a value goes on by way of the holder */
  reachedFrom(origins: Iterable<Holder>, passes: (holder: Holder) => boolean): ReadonlySet<Holder> {
    const reached = new Set(origins);
    for (const from of reached) for (const to of this.out.get(from) ?? []) if (passes(to)) reached.add(to);
    return reached;
  }

  /** @param passes whether a value comes by way of the holder */
  leadingTo(
    holders: Iterable<Holder>,
    passes: (holder: Holder) => boolean = () => true,
  ): ReadonlySet<Holder> {
    this.in ??= this.reversed();
    const back = new Set(holders);
    for (const holder of back)
      for (const earlier of this.in.get(holder) ?? []) if (passes(earlier)) back.add(earlier);
    return back;
  }

  private reversed(): Map<Holder, Holder[]> {
    const into = new Map<Holder, Holder[]>();
    for (const [from, those] of this.out)
      for (const to of those) {
        const known = into.get(to);
        if (known === undefined) into.set(to, [from]);
        else known.push(from);
      }
    return into;
  }
}
