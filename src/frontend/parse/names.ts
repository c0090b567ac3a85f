/** What an identifier means to the grammar (C11 6.2.1, 6.7.8): the name of a type, or of anything else in the ordinary name space. */
export type NameKind = 'typedef' | 'ordinary';

interface Entry {
  readonly kind: NameKind;
  /** The token index from which on the name is visible. */
  readonly from: number;
  readonly earlier: Entry | undefined;
}

/** File scope, with the place from which on each name is visible, so that a body read late sees what it would have seen in turn. */
export class FileNames {
  private readonly table = new Map<string, Entry>();

  declare(name: string, kind: NameKind, from: number): void {
    const earlier = this.table.get(name);
    if (earlier?.kind !== kind) this.table.set(name, { kind, from, earlier });
  }

  lookup(name: string, position: number): NameKind | undefined {
    let entry = this.table.get(name);
    while (entry !== undefined && entry.from > position) entry = entry.earlier;
    return entry?.kind;
  }
}

/** The names in scope at one place: block scopes over the file scope as of `position`. One map and a log to undo, so that a look-up is one step. */
export class Names {
  private readonly locals = new Map<string, NameKind | undefined>();
  private readonly log: { readonly name: string; readonly before: NameKind | undefined }[] = [];
  private readonly starts: number[] = [];

  constructor(
    private readonly file: FileNames,
    private readonly position: number,
  ) {}

  lookup(name: string): NameKind | undefined {
    return this.locals.get(name) ?? this.file.lookup(name, this.position);
  }

  /** @param at the token index from which on the name is visible, should it land in file scope. */
  declare(name: string, kind: NameKind, at: number): void {
    if (this.starts.length === 0) {
      this.file.declare(name, kind, at);
      return;
    }
    this.log.push({ name, before: this.locals.get(name) });
    this.locals.set(name, kind);
  }

  /** An undeclared name that was used as a type counts as one from here on: to the end of the file, or of the body being read. */
  presumeType(name: string, at: number): void {
    if (this.position === Number.POSITIVE_INFINITY) this.file.declare(name, 'typedef', at);
    else this.locals.set(name, 'typedef'); // unlogged: there is no local binding to come back to
  }

  push(): void {
    this.starts.push(this.log.length);
  }

  pop(): void {
    const start = this.starts.pop() ?? 0;
    while (this.log.length > start) {
      const { name, before } = this.log.pop()!;
      this.locals.set(name, before);
    }
  }

  /** The number of open scopes, for `release`. */
  mark(): number {
    return this.starts.length;
  }

  /** Closes the scopes that a fault left open. */
  release(mark: number): void {
    while (this.starts.length > mark) this.pop();
  }
}
