/** What the functions out of reach do to variables that are read here, because they run at other times. Only bodies that mention one are looked at. */
import type { Driver, FunctionSymbol, VariableSymbol } from '../../frontend/tree.js';
import { type Visitor, walkExpr, walkStmt } from '../walk.js';
import { unreadWords } from './unread.js';

export class Elsewhere {
  private readonly seen = new Set<string>();
  /** What is mentioned where something could not be read: anything may have happened to it. */
  private readonly doubtful = new Set<string>();

  /**
   * @param changed the names of variables with static storage that something changes; added to
   * @param addressed of those whose address is taken; added to
   */
  constructor(
    private readonly driver: Driver,
    private readonly changed: Set<string>,
    private readonly addressed: Set<string>,
  ) {
    for (const { initializer } of driver.globals.values())
      for (const { value } of initializer?.stores ?? []) walkExpr(value, this.visitor);
  }

  look(globals: Iterable<VariableSymbol>, reached: ReadonlyMap<string, unknown>): void {
    const words = new Set<string>();
    for (const symbol of globals) if (symbol.defined) words.add(symbol.spelled);
    if (words.size === 0) return;
    // bodies may declare functions: the map grows meanwhile
    for (const symbol of [...this.driver.functions.values()]) {
      if (!symbol.defined || symbol.origin !== 'driver') continue;
      if (reached.has(symbol.name) || this.seen.has(symbol.name)) continue;
      if (overlaps(symbol.mentions, words)) this.lookInto(symbol);
    }
  }

  private lookInto(symbol: FunctionSymbol): void {
    this.seen.add(symbol.name);
    const body = symbol.body();
    if (body.kind === 'body') {
      for (const { initializer } of body.locals)
        for (const { value } of initializer?.stores ?? []) walkExpr(value, this.visitor);
      walkStmt(body.block, this.visitor);
    }
    this.unread(symbol);
  }

  /** What could not be read may do anything with what it mentions. */
  unread(symbol: FunctionSymbol): void {
    for (const word of unreadWords(symbol)) this.doubtful.add(word);
  }

  /** To be called last: which of these can no longer be relied on. */
  forget(globals: Iterable<VariableSymbol>): void {
    for (const symbol of globals) if (this.doubtful.has(symbol.spelled)) this.changed.add(symbol.name);
  }

  private readonly visitor: Visitor = {
    place: (p, use) => {
      if (p.kind !== 'variable' || p.symbol.storage !== 'static' || use === 'read') return;
      (use === 'address' ? this.addressed : this.changed).add(p.symbol.name);
    },
  };
}

function overlaps(mentions: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [few, many] = mentions.size < words.size ? [mentions, words] : [words, mentions];
  for (const word of few) if (many.has(word)) return true;
  return false;
}
