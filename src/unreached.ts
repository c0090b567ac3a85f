/** Routines of the driver that begin what a rule watches and that no entry point calls: a library by itself, a callback of a framework, a role that was not seen. */
import type { Gap } from './base/gap.js';
import type { Target } from './frontend/target.js';
import type { Driver, Expr, FunctionSymbol } from './frontend/tree.js';
import { reachableFrom } from './lower/flow/call-graph.js';
import { Shapes } from './lower/memory/shape.js';
import { registering } from './rules/applicability.js';
import type { Rule } from './rules/rule.js';

/** @param entries by name: those of the roles that the rules speak about */
export function unreachedIn(
  driver: Driver,
  entries: readonly string[],
  rules: readonly Rule[],
  target: Target,
): Gap[] {
  const wanted = beginners(rules);
  const own = [...driver.functions.values()].filter(({ origin, defined }) => origin === 'driver' && defined);
  const beginning = own.filter(({ mentions }) => wanted.some((name) => mentions.has(name)));
  if (beginning.length === 0) return [];
  const reached = reachableFrom(driver, entries, new Shapes(target));
  const used = usedIn(driver, own);
  return beginning
    .filter((symbol) => !reached.has(symbol.name) && used.has(symbol.spelled))
    .map((symbol) => gapOf(symbol, wanted));
}

/** What begins rules that follow a call. Of those that follow a callback's own argument there is nothing to say without the callback. */
function beginners(rules: readonly Rule[]): readonly string[] {
  const names = rules.map((rule) => {
    const begin = registering(rule);
    return rule.roles.some((role) => begin.has(role)) ? [] : [...begin];
  });
  return [...new Set(names.flat())];
}

/** By spelling: what other files may call, what a variable holds, and what these mention. The rest is text that nobody uses. */
function usedIn(driver: Driver, own: readonly FunctionSymbol[]): ReadonlySet<string> {
  const bySpelling = new Map<string, FunctionSymbol[]>();
  for (const symbol of own) {
    const same = bySpelling.get(symbol.spelled) ?? [];
    bySpelling.set(symbol.spelled, [...same, symbol]);
  }
  const used = new Set(own.filter(({ linkage }) => linkage === 'external').map(({ spelled }) => spelled));
  for (const { initializer } of driver.globals.values())
    for (const { value } of initializer?.stores ?? []) {
      const name = functionIn(value);
      if (name !== undefined) used.add(name);
    }
  // a Set's iteration meets what is added
  for (const name of used)
    for (const { mentions } of bySpelling.get(name) ?? [])
      for (const mentioned of mentions) if (bySpelling.has(mentioned)) used.add(mentioned);
  return used;
}

function functionIn(value: Expr): string | undefined {
  let e = value;
  while (e.kind === 'convert') e = e.operand;
  return e.kind === 'function' ? e.symbol.spelled : undefined;
}

function gapOf({ spelled, span, mentions }: FunctionSymbol, wanted: readonly string[]): Gap {
  const begun = wanted.filter((name) => mentions.has(name)).sort();
  return {
    kind: 'unreached',
    detail: `${spelled} mentions ${begun.join(', ')}, and no entry point that was found calls it`,
    span,
  };
}
