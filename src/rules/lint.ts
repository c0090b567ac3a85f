/** What makes little sense in a rule that can be read: looked for on request, with what the headers and the fixtures say. */
import type { Span } from '../base/span.js';
import { movesTwice } from './moves-twice.js';
import type { Expression, Location, Rule, RuleFault, Statement } from './rule.js';

export interface LintFacts {
  /** How many parameters a function has; `undefined` when no header declares it. */
  readonly arity: (name: string) => number | undefined;
  /** Whether the name is that of a constant of the headers. */
  readonly isConstant: (name: string) => boolean;
  /** Rules that some fixture violates; absent where there are no fixtures to look at. */
  readonly violated?: ReadonlySet<string>;
}

export function lintRule(rule: Rule, facts: LintFacts): readonly RuleFault[] {
  return [...unknownFunctions(rule, facts), ...movesTwice(rule), ...untried(rule, facts)].sort(
    (a, b) => a.span.line - b.span.line || a.span.column - b.span.column,
  );
}

function unknownFunctions(rule: Rule, { arity, isConstant }: LintFacts): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const seen = new Set<string>();
  const look = (name: string, span: Span, positions: readonly Location[]): void => {
    if (rule.roles.includes(name)) return;
    const count = arity(name);
    if (count === undefined) {
      if (!seen.has(name)) faults.push({ message: `${name} has no prototype in the headers`, span });
      seen.add(name);
      return;
    }
    for (const at of positions)
      if (at.kind === 'parameter' && at.index > count)
        faults.push({
          message: `${name} has ${count} parameter${count === 1 ? '' : 's'}, no $${at.index}`,
          span: at.span,
        });
  };
  for (const { events, guard, body, span } of rule.transfers) {
    for (const name of usedIn(body)) if (!isConstant(name)) look(name, span, []);
    const positions = [...(guard === undefined ? [] : [guard]), ...positionsIn(body)];
    for (const event of events) look(event.function, span, positions);
  }
  const { watch } = rule;
  if (watch !== undefined) look(watch.event.function, watch.location.span, [watch.location]);
  return faults;
}

function positionsIn(body: readonly Statement[]): readonly Location[] {
  return body.flatMap((s): readonly Location[] => {
    if (s.kind === 'assign') return locationsOf(s.value);
    if (s.kind === 'escape') return s.to?.kind === 'role' && s.to.routine !== undefined ? [s.to.routine] : [];
    if (s.kind !== 'if') return [];
    return [...locationsOf(s.condition), ...positionsIn(s.then), ...positionsIn(s.else)];
  });
}

/** Names that `uses` asks for. */
function usedIn(body: readonly Statement[]): readonly string[] {
  return body.flatMap((s) =>
    s.kind === 'if' ? [...namedIn(s.condition), ...usedIn(s.then), ...usedIn(s.else)] : [],
  );
}

function namedIn(e: Expression): readonly string[] {
  switch (e.kind) {
    case 'uses':
    case 'mentions':
      return e.names;
    case 'not':
      return namedIn(e.operand);
    case 'binary':
      return [...namedIn(e.left), ...namedIn(e.right)];
    default:
      return [];
  }
}

function locationsOf(e: Expression): readonly Location[] {
  switch (e.kind) {
    case 'location':
      return [e.location];
    case 'not':
      return locationsOf(e.operand);
    case 'call':
      return locationsOf(e.argument);
    case 'uses':
    case 'mentions':
      return [e.routine];
    case 'inside':
      return [e.pointer];
    case 'binary':
      return [...locationsOf(e.left), ...locationsOf(e.right)];
    default:
      return [];
  }
}

function untried({ id, span }: Rule, { violated }: LintFacts): readonly RuleFault[] {
  if (violated === undefined || violated.has(id)) return [];
  return [{ message: `no fixture violates ${id}: a line with \`violated: ${id}\` is wanted`, span }];
}
