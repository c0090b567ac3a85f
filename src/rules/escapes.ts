/** Where a rule says that the object it follows is handed to somebody who runs at another time. */
import type { Escape, EventName, Rule, Statement } from './rule.js';

export interface EscapeSite {
  readonly escape: Escape;
  /** One of these happens where the object is handed over. */
  readonly events: readonly EventName[];
}

const known = new WeakMap<Rule, readonly EscapeSite[]>();

export function escapesOf(rule: Rule): readonly EscapeSite[] {
  let sites = known.get(rule);
  if (sites === undefined) {
    sites = rule.transfers.flatMap(({ events, body }) =>
      escapesIn(body).map((escape) => ({ escape, events })),
    );
    known.set(rule, sites);
  }
  return sites;
}

const escapesIn = (body: readonly Statement[]): Escape[] =>
  body.flatMap((s) => {
    if (s.kind === 'escape') return [s];
    return s.kind === 'if' ? [...escapesIn(s.then), ...escapesIn(s.else)] : [];
  });
