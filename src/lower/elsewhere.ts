/**
 * What the functions out of reach do to those in reach, because they run at other times: they put routines into pointers that are called
 * here, and change variables that are read here. Only bodies that mention a word in question are looked at.
 */
import type { Driver, FunctionSymbol, Stmt, VariableSymbol } from '../frontend/tree.js';
import type { Targets } from './targets.js';
import { type Visitor, walkExpr, walkStmt } from './walk.js';

export class Elsewhere {
  private readonly seen = new Set<string>();
  /** What is mentioned where something could not be read: anything may have happened to it. */
  private readonly doubtful = new Set<string>();

  /** @param changed the names of variables with static storage that something changes; added to */
  constructor(
    private readonly driver: Driver,
    private readonly targets: Targets,
    private readonly changed: Set<string>,
  ) {
    for (const symbol of driver.globals.values()) this.initialValue(symbol);
  }

  /** @returns whether anything was looked at that had not been before */
  look(words: ReadonlySet<string>, reached: ReadonlyMap<string, unknown>): boolean {
    const before = this.seen.size;
    if (words.size === 0) return false;
    // bodies may declare functions: the map grows meanwhile
    for (const symbol of [...this.driver.functions.values()]) {
      if (!symbol.defined || symbol.origin !== 'driver') continue;
      if (reached.has(symbol.name) || this.seen.has(symbol.name)) continue;
      if (overlaps(symbol.mentions, words)) this.lookInto(symbol);
    }
    return this.seen.size > before;
  }

  private lookInto(symbol: FunctionSymbol): void {
    this.seen.add(symbol.name);
    const body = symbol.body();
    this.targets.inside = symbol.name;
    if (body.kind === 'body') walkStmt(body.block, this.visitor);
    if (body.kind !== 'body' || body.gaps.length > 0) this.unread(symbol.mentions);
  }

  /** A body that cannot be read as a whole may do anything with what it mentions. */
  unread(mentions: ReadonlySet<string>): void {
    for (const word of mentions) this.doubtful.add(word);
    this.targets.unread(mentions);
    for (const symbol of this.driver.functions.values())
      if (mentions.has(symbol.spelled)) this.targets.address(symbol);
  }

  /** To be called last: which of these can no longer be relied on. */
  forget(globals: Iterable<VariableSymbol>): void {
    for (const symbol of globals) if (this.doubtful.has(symbol.spelled)) this.changed.add(symbol.name);
  }

  declared(s: Stmt): void {
    if (s.kind !== 'declare') return;
    if (s.symbol.storage === 'static') this.initialValue(s.symbol);
    else if (s.initializer !== undefined) this.targets.initializer(s.initializer, s.symbol);
  }

  private initialValue(symbol: VariableSymbol): void {
    if (symbol.initializer === undefined) return;
    this.targets.initializer(symbol.initializer, symbol);
    for (const store of symbol.initializer.stores) walkExpr(store.value, this.visitor);
  }

  private readonly visitor: Visitor = {
    expr: (e, above) => this.targets.expr(e, above),
    place: (p, use, inner) => {
      this.targets.place(p, use, inner);
      if (p.kind === 'variable' && p.symbol.storage === 'static' && use !== 'read')
        this.changed.add(p.symbol.name);
      if (p.kind === 'compound-literal') this.targets.initializer(p.initializer);
    },
    stmt: (s) => this.declared(s),
  };
}

function overlaps(mentions: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [few, many] = mentions.size < words.size ? [mentions, words] : [words, mentions];
  for (const word of few) if (many.has(word)) return true;
  return false;
}
