/** What makes little sense in a rule that can be read: looked for on request, with what the headers and the fixtures say. */
import type { Span } from '../base/span.js';
import { fitFaults, type Headers } from './fit.js';
import { movesTwice } from './moves-twice.js';
import { askedBy, placesIn } from './positions.js';
import type { Expression, Rule, RuleFault, Statement } from './rule.js';

export interface LintFacts {
  /** How many parameters a function has; `undefined` when no header declares it. */
  readonly arity: (name: string) => number | undefined;
  /** Whether the name is that of a constant of the headers. */
  readonly isConstant: (name: string) => boolean;
  /** What they say of the positions that a rule names. */
  readonly headers?: Headers;
  /** Whether callbacks of such a role are looked for. */
  readonly isRole?: (name: string) => boolean;
  /** Rules that some fixture violates; absent where there are no fixtures to look at. */
  readonly violated?: ReadonlySet<string>;
}

export function lintRule(rule: Rule, facts: LintFacts): readonly RuleFault[] {
  const faults = [...askedFaults(rule, facts), ...movesTwice(rule), ...untried(rule, facts)];
  return inOrder(faults);
}

const inOrder = (faults: readonly RuleFault[]): readonly RuleFault[] =>
  [...faults].sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);

/** What the rule asks of the headers, and of the program that it is woven into, and is not there. */
export function askedFaults(rule: Rule, facts: LintFacts): readonly RuleFault[] {
  return [...undeclaredIn(rule, facts).map(({ fault }) => fault), ...unfitting(rule, facts)];
}

/** The same, without what no header declares: that may be a function of the driver's. */
export function unfitting(rule: Rule, facts: LintFacts): readonly RuleFault[] {
  const faults = [...unknownRoles(rule, facts), ...wrongPositions(rule, facts)];
  if (faults.length > 0 || facts.headers === undefined) return faults;
  return inOrder(fitFaults(rule, facts.headers));
}

const unknownRoles = ({ roles, span }: Rule, { isRole = () => true }: LintFacts): readonly RuleFault[] =>
  roles.flatMap((role) => (isRole(role) ? [] : [{ message: `${role} is no role of callbacks`, span }]));

/** Functions that the rule names and that no header declares, each once. */
export function undeclaredIn(
  rule: Rule,
  { arity, isConstant }: Pick<LintFacts, 'arity' | 'isConstant'>,
): readonly { readonly name: string; readonly fault: RuleFault }[] {
  const named = [
    ...rule.transfers.flatMap(({ events, body, span }) => [
      ...usedIn(body).flatMap((name) => (isConstant(name) ? [] : [{ name, span }])),
      ...askedBy(body).map((name) => ({ name, span })),
      ...events.map((event) => ({ name: event.function, span })),
    ]),
    ...(rule.watch === undefined
      ? []
      : [{ name: rule.watch.event.function, span: rule.watch.location.span }]),
  ];
  const first = new Map<string, Span>();
  for (const { name, span } of named)
    if (!rule.roles.includes(name) && arity(name) === undefined && !first.has(name)) first.set(name, span);
  return [...first].map(([name, span]) => ({
    name,
    fault: { message: `${name} has no prototype in the headers`, span },
  }));
}

/** Positions that a function does not have. */
function wrongPositions(rule: Rule, { arity }: LintFacts): readonly RuleFault[] {
  return placesIn(rule).flatMap(({ function: name, at }) => {
    const count = rule.roles.includes(name) ? undefined : arity(name);
    if (count === undefined || at.kind === 'return' || at.index <= count) return [];
    const message = `${name} has ${count} parameter${count === 1 ? '' : 's'}, no $${at.index}`;
    return [{ message, span: at.span }];
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

function untried({ id, span }: Rule, { violated }: LintFacts): readonly RuleFault[] {
  if (violated === undefined || violated.has(id)) return [];
  return [{ message: `no fixture violates ${id}: a line with \`violated: ${id}\` is wanted`, span }];
}
