/** From what the engine found to the verdict a person reads. The only place that words verdicts. */
import { unreachable } from '../base/errors.js';
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Blind, Finding } from '../engine/finding.js';
import type { Decision } from '../engine/simulate/outcome.js';
import type { Witnessed } from '../witness/witness.js';
import { listed } from './listed.js';
import { opinionNotes, type SecondOpinion } from './opinion.js';
import type { EntryPoint, Further, Ignored, ProofFact, Reason, Result, Violation } from './report.js';

/** As much of a rule as a result speaks of. */
export interface Rule {
  readonly id: string;
  readonly watch?: { readonly event: { readonly function: string } };
  readonly state?: readonly StateWords[];
}

type StateWords = { readonly kind: 'enum'; readonly values: readonly string[] } | { readonly kind: 'int' };

export interface Outcome {
  readonly entry: EntryPoint;
  readonly rule: Rule;
  readonly finding: Finding;
  /** For a candidate: whether the interpreter went the same way. */
  readonly confirmed: Witnessed | undefined;
  readonly further?: Further | undefined;
  /** What the author says of a violation. */
  readonly ignored?: (violation: Violation) => Ignored | undefined;
  readonly opinion?: SecondOpinion | undefined;
  readonly assumptions: readonly string[];
  readonly timeMs: number;
  /** Asked in all. */
  readonly queries: number;
}

/** A body nobody has, and the call that hands it what the rule follows. */
export interface Handed {
  readonly name: string;
  readonly span: Span;
  readonly pointer?: { readonly text: string; readonly seen: readonly string[] };
}

/** What is known of an obligation before any question is asked. */
export type Unasked =
  | { readonly kind: 'unseen'; readonly handed: readonly Handed[]; readonly unread: readonly Gap[] }
  | { readonly kind: 'not-applicable'; readonly trusted: readonly string[] };

export function withoutQuestion({ entry, rule }: { entry: EntryPoint; rule: Rule }, known: Unasked): Result {
  const registers = rule.watch?.event.function ?? 'a call the rule is about';
  switch (known.kind) {
    case 'unseen':
      return inconclusive(blank(entry, rule), [
        ...known.handed.map(unseenReason(registers)),
        ...known.unread.slice(0, mostUnread).map(unreadReason(registers)),
      ]);
    case 'not-applicable':
      return {
        ...blank(entry, rule),
        verdict: 'not-applicable',
        message: `no path from ${entry.function} reaches ${registers} in the source that was given`,
        assumptions: known.trusted.length === 0 ? [] : [trustedText(known.trusted, registers)],
      };
    default:
      return unreachable(known);
  }
}

const unseenReason =
  (registers: string) =>
  ({ name, span, pointer }: Handed): Reason => {
    const follows = `handed the object that the rule follows, and whether it reaches ${registers} cannot be seen`;
    if (pointer === undefined)
      return { kind: 'missing-body', detail: `the body of ${name} is missing: it is ${follows}`, span };
    const { text, seen } = pointer;
    const who = seen.length === 0 ? 'no function is known' : `no function but ${listed(seen)} is known`;
    const detail = `${who} that ${text} leads to: what is called is ${follows}`;
    return { kind: 'unknown-target', detail, span };
  };

/** More would only repeat what the report lists anyway. */
const mostUnread = 8;

const unreadReason =
  (registers: string) =>
  ({ kind, detail, span }: Gap): Reason => ({
    kind,
    detail: `${detail}: what it calls, and whether that reaches ${registers}, cannot be seen`,
    span,
  });

function trustedText(names: readonly string[], registers: string): string {
  const list = listed(names.map((name) => name.replace(/^\*/, '')));
  return `what the system's headers declare and has no body or model here does not reach ${registers}: ${list}`;
}

/** An obligation that was not worked on to its end. */
export const unanswered = ({ entry, rule }: { entry: EntryPoint; rule: Rule }, reason: Reason): Result =>
  inconclusive(blank(entry, rule), [reason]);

export const outOfTimeText =
  'the time for this entry point and rule was over before the solver answered (--timeout gives more)';

export const cancelledText = 'the run was interrupted before this was answered';

export function faultText(error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `irpcheck failed here (${what}): this is a fault of irpcheck, not of your driver; please report it`;
}

export function resultOf(outcome: Outcome): Result {
  const { opinion } = outcome;
  const result = verdictOf(outcome);
  return opinion === undefined
    ? result
    : { ...result, opinion, notes: [...result.notes, ...opinionNotes(opinion)] };
}

function verdictOf(outcome: Outcome): Result {
  const { entry, rule, finding, assumptions, timeMs } = outcome;
  const base = { ...blank(entry, rule), assumptions, timeMs, solverQueries: outcome.queries };
  switch (finding.kind) {
    case 'safe':
      return {
        ...base,
        verdict: 'safe',
        notes: finding.notes,
        message: 'proved for every path and every number of loop iterations',
        ...(finding.decisions === undefined ? {} : { facts: factsOf(rule, finding.decisions) }),
      };
    case 'safe-bounded':
      return {
        ...base,
        verdict: 'safe-bounded',
        bound: finding.bound,
        notes: finding.notes,
        message: `no violating path with at most ${finding.bound} iteration${finding.bound === 1 ? '' : 's'} of each loop; more is not claimed`,
        reasons: finding.loops.map((span) => ({
          kind: 'bound',
          detail: `this loop or recursion can go on past ${finding.bound}`,
          span,
        })),
      };
    case 'inconclusive':
      return inconclusive(base, finding.blind.map(reasonOf));
    case 'candidate':
      return candidate({ ...base, notes: finding.notes }, outcome);
    default:
      return unreachable(finding);
  }
}

function factsOf(rule: Rule, decisions: readonly Decision[]): ProofFact[] {
  const words = rule.state ?? [];
  const facts = decisions.map(({ text: said, within, taken, origin, state }): ProofFact => {
    const text = within === undefined ? said : `${within.replace(/^\*/, '')}: ${said}`;
    const own = state.slice(state.length - words.length); // the exception flag stands before the rule's own
    const moved = words.flatMap((one, i) => (own[i] === 0n ? [] : [nameOf(one, own[i])]));
    const all = moved.length > 0 ? moved : words.map((one, i) => nameOf(one, own[i]));
    return { text, taken, span: origin.span, state: all.join(', ') };
  });
  const key = ({ text, taken, span, state }: ProofFact) =>
    `${span.file}:${span.line}:${span.column}:${text}:${taken}:${state}`;
  return [...new Map(facts.map((fact) => [key(fact), fact])).values()];
}

function nameOf(state: StateWords, value: bigint | boolean | undefined): string {
  if (typeof value !== 'bigint') return '?';
  return state.kind === 'enum' ? (state.values[Number(value)] ?? '?') : String(BigInt.asIntN(32, value));
}

function candidate(base: Base, { confirmed, further, ignored }: Outcome): Result {
  if (confirmed === undefined || confirmed.kind === 'diverged') {
    const detail = `the path that the solver found was not replayed (${confirmed?.why ?? 'no replay'}): this is a fault of irpcheck, please report it`;
    return inconclusive(base, [{ kind: 'internal', detail }]);
  }
  const { kind: _, ...found } = confirmed;
  const all = [found, ...(further?.violations ?? [])].map((violation): Violation => {
    const said = ignored?.(violation);
    return said === undefined
      ? violation
      : { ...violation, ignored: { reason: said.reason, span: said.span } };
  });
  // what is ignored never stands for what is not
  const first = all.find((violation) => violation.ignored === undefined) ?? all[0]!;
  const violated = { ...base, verdict: 'violated', ...first } as const;
  if (further === undefined) return violated;
  return { ...violated, further: { ...further, violations: all.filter((one) => one !== first) } };
}

function inconclusive(base: Base, reasons: readonly Reason[]): Result {
  const message = `neither proved nor violated: ${reasons.length} reason${reasons.length === 1 ? '' : 's'}`;
  return { ...base, verdict: 'inconclusive', message, reasons };
}

type Base = Omit<Result, 'verdict' | 'message'>;

const blank = (entry: EntryPoint, rule: Rule): Base => ({
  rule: rule.id,
  entry: entry.function,
  span: entry.span,
  reasons: [],
  assumptions: [],
  notes: [],
  timeMs: 0,
  solverQueries: 0,
});

function reasonOf(blind: Blind): Reason {
  switch (blind.kind) {
    case 'gap':
      return { kind: blind.gap.kind, detail: blind.gap.detail, span: blind.gap.span };
    case 'abstraction':
      return { kind: 'abstraction', detail: blind.detail, span: blind.span };
    case 'unknown':
      return { kind: 'solver', detail: solverText(blind.reason, blind.detail) };
    case 'budget':
      return { kind: 'budget', detail: blind.detail };
    case 'vacuous':
      return { kind: 'vacuous', detail: blind.detail };
    case 'unusual':
      return { kind: 'state', detail: blind.detail };
    case 'unfit':
      return { kind: 'entry', detail: blind.detail, span: blind.span };
    default:
      return unreachable(blind);
  }
}

function solverText(reason: Extract<Blind, { kind: 'unknown' }>['reason'], detail: string): string {
  switch (reason) {
    case 'timeout':
      return outOfTimeText;
    case 'memory':
      return 'the solver reached its memory limit';
    case 'resource':
      return `the question is too large to be asked, or the solver reached its resource limit${detail === '' ? '' : ` (${detail})`}`;
    case 'crash':
      return `the solver's worker was lost twice on this question: ${detail}`;
    case 'cancelled':
      return cancelledText;
    default:
      return unreachable(reason);
  }
}
