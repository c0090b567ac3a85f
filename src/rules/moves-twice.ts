/** Events that move one state variable to two values at once: which of them holds afterwards depends on the order of the file. */
import { unreachable } from '../base/errors.js';
import { indicesOf, Steps, transfersByEvent, truthBefore } from './automaton.js';
import type { Rule, RuleFault, Statement } from './rule.js';
import { showExpression } from './show.js';

/** What has been assigned on a path through the event: variable → value, as written. */
type Moved = ReadonlyMap<string, string>;

/** Looked at in every state that the rule can be in; conditions about arguments may be either way, each time they are asked. */
export function movesTwice(rule: Rule): readonly RuleFault[] {
  const faults = new Map<string, RuleFault>();
  const { states } = new Steps(rule, () => true).reachable();
  for (const [event, { transfers }] of transfersByEvent(rule))
    for (const key of states) {
      const walk = new Walk(rule, event, indicesOf(rule, key), faults);
      let paths: readonly Moved[] = [new Map()];
      for (const { guard, body } of transfers) {
        const moved = walk.body(body, paths);
        paths = guard === undefined ? moved : distinct([...moved, ...paths]);
      }
    }
  return [...faults.values()];
}

/** More ways through one event than this tell nothing new. */
const mostPaths = 64;

function distinct(paths: readonly Moved[]): readonly Moved[] {
  const byText = new Map(paths.map((moved) => [[...moved].sort().join(';'), moved]));
  return [...byText.values()].slice(0, mostPaths);
}

class Walk {
  constructor(
    private readonly rule: Rule,
    private readonly event: string,
    private readonly before: readonly number[],
    private readonly faults: Map<string, RuleFault>,
  ) {}

  /** The ways that go on behind the body. */
  body(body: readonly Statement[], paths: readonly Moved[]): readonly Moved[] {
    let now = paths;
    for (const statement of body) now = distinct(this.statement(statement, now));
    return now;
  }

  private statement(s: Statement, paths: readonly Moved[]): readonly Moved[] {
    switch (s.kind) {
      case 'assign':
        return paths.map((moved) => this.assign(s, moved));
      case 'if': {
        const truth = truthBefore(this.rule, this.before, s.condition);
        const then = truth === false ? [] : this.body(s.then, paths);
        return truth === true ? then : [...then, ...this.body(s.else, paths)];
      }
      case 'abort':
      case 'inconclusive':
      case 'halt':
        return [];
      case 'note':
      case 'escape':
        return paths;
      default:
        return unreachable(s);
    }
  }

  private assign({ variable, value, span }: Extract<Statement, { kind: 'assign' }>, moved: Moved): Moved {
    const to = showExpression(value);
    const known = moved.get(variable);
    if (known !== undefined && known !== to) {
      const message = `${this.event} moves ${variable} twice at once: to ${known} and to ${to}`;
      this.faults.set(`${span.line}:${span.column}`, { message, span });
    }
    return new Map(moved).set(variable, to);
  }
}
