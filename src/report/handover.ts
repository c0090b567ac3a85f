/** The verdict about a routine that hands an object to others: its own, and theirs. */
import type { Counterexample } from '../witness/counterexample.js';
import { listed } from './listed.js';
import type { Reason, Result, Violation } from './report.js';

export interface Handover {
  /** In words: `a work item`. */
  readonly place: string;
  /** The path to the place, or why none was found. */
  readonly way: Result;
  readonly consumers: readonly Taking[];
  /** Members, by their last name, that those who had the object before may have set. */
  readonly settled: ReadonlySet<string>;
  /** There need not be any consumer: one that is not certain to be one proves no violation, even where all others are the same. */
  readonly perhaps?: boolean;
  /** Why there may be further consumers. */
  readonly others?: string;
}

interface Taking {
  readonly certain: boolean;
  readonly result: Result;
  /** Less than all where the time for the entry point, with all who take the object on, was over. */
  readonly asked: 'all' | 'part' | 'nothing';
}

/** @param own what the routine does by itself: safe, safe-bounded or violated where that is ignored when there are handovers */
export function combined(own: Result, all: readonly Handover[]): Result {
  // what loops leave beyond the bound, nothing is said of in any case
  const handovers = all.filter(({ way }) => !isBeyond(way, own));
  if (handovers.length === 0) return own;
  const failing = handovers.flatMap(violationIn);
  const violated = failing.find(({ consumer }) => consumer.ignored === undefined) ?? failing[0];
  if (violated !== undefined) return inTwoRoutines(own, violated.handover, violated.consumer);
  const reasons = handovers.flatMap(reasonsOf);
  if (reasons.length > 0 && own.verdict === 'violated')
    return { ...own, reasons, further: { violations: own.further?.violations ?? [], others: 'open' } };
  if (reasons.length > 0) {
    const message = `neither proved nor violated: ${reasons.length} reason${reasons.length === 1 ? '' : 's'}`;
    const { bound: _, ...rest } = own;
    return { ...rest, verdict: 'inconclusive', message, reasons };
  }
  const notes = handovers.map(
    ({ place, consumers }) =>
      `handed off to ${place}: ${listed(consumers.map(({ result }) => result.entry))} ${consumers.length === 1 ? 'was' : 'were'} checked from there`,
  );
  const assumptions = [...new Set([...own.assumptions, ...handovers.flatMap(assumed)])];
  return { ...own, notes: [...own.notes, ...notes], assumptions };
}

const isBeyond = (way: Result, own: Result): boolean =>
  own.verdict === 'safe-bounded' &&
  way.verdict === 'safe-bounded' &&
  own.bound !== undefined &&
  way.bound !== undefined &&
  way.bound >= own.bound;

function violationIn(handover: Handover): { readonly handover: Handover; readonly consumer: Result }[] {
  const { consumers, others, perhaps, way, settled } = handover;
  const isPossible = (one: Taking): boolean =>
    isViolated(one) && decidedBySettled(one.result, settled) === undefined;
  const failing = consumers.find((one) => one.certain && isPossible(one));
  const all = !perhaps && consumers.length > 0 && consumers.every(isPossible);
  const violated = failing ?? (all && others === undefined ? consumers[0] : undefined);
  return violated === undefined || way.verdict !== 'violated'
    ? []
    : [{ handover, consumer: violated.result }];
}

const isViolated = ({ result }: Taking): boolean => result.verdict === 'violated';

/**
 * What the path through a consumer needs and those before may have made impossible: each routine was replayed by itself, with memory of any content.
 * Elements of arrays have no name of their own.
 */
function decidedBySettled({ counterexample }: Result, settled: ReadonlySet<string>): string | undefined {
  const isSettled = (name: string): boolean =>
    name.endsWith(']') || settled.has(/(?:->|\.)(\w+)$/.exec(name)?.[1] ?? '');
  const deciding = counterexample?.inputs.find(({ name, matters }) => matters && isSettled(name));
  return deciding === undefined ? undefined : `${deciding.name} = ${deciding.text}`;
}

const assumed = ({ consumers }: Handover): readonly string[] =>
  consumers.flatMap(({ result }) => result.assumptions);

function reasonsOf({ place, way, consumers, others, settled }: Handover): Reason[] {
  const { span } = way;
  const reason = (why: string): Reason => ({
    kind: 'handed-off',
    detail: `handed off to ${place}: ${why}`,
    span,
  });
  const never = consumers.filter(({ asked }) => asked === 'nothing').map(({ result }) => result.entry);
  const open = consumers.flatMap(({ result, certain, asked }): Reason[] => {
    if (asked === 'nothing') return [];
    switch (result.verdict) {
      case 'safe':
      case 'not-applicable':
        return [];
      case 'violated':
        return [reason(mayBeViolated(result, certain, way, settled))];
      case 'safe-bounded':
        return [
          reason(`in ${result.entry} no violating path was found, but loops leave more than was looked at`),
        ];
      default:
        return [
          reason(
            asked === 'part' && result.reasons.some(({ kind }) => kind === 'solver')
              ? usedUpText(result.entry)
              : `what ${result.entry} does with it is not known`,
          ),
          ...result.reasons.slice(0, mostReasons),
        ];
    }
  });
  const left = never.length === 0 ? open : [...open, reason(nothingLeftText(never))];
  return others === undefined ? left : [...left, reason(others)];
}

const mostReasons = 3;

const usedUpText = (entry: string): string =>
  `the time for this entry point and rule, with all who take it on, did not suffice for ${entry} (--timeout gives more)`;

const nothingLeftText = (entries: readonly string[]): string =>
  `the time for this entry point and rule was over before ${listed(entries)} ${entries.length === 1 ? 'was' : 'were'} looked at (--timeout gives more)`;

function mayBeViolated(result: Result, certain: boolean, way: Result, settled: ReadonlySet<string>): string {
  const what = `${result.entry} does not always discharge it (${result.span.file}:${result.span.line})`;
  if (way.verdict !== 'violated') return `${what}, and whether it gets there is not known`;
  const decided = decidedBySettled(result, settled);
  if (decided !== undefined)
    return `${what} where ${decided}, and whether it is so when it is handed on is not known`;
  return certain ? what : `${what}, and whether that is who takes it is not known`;
}

/** One path through both: to the place, and on from there. */
function inTwoRoutines(first: Result, { place, way }: Handover, consumer: Result): Result {
  const { ignored: _, further, ...own } = first;
  return {
    ...own,
    // what else is violated was not looked for behind either
    ...(consumer.ignored === undefined ? {} : { ignored: consumer.ignored }),
    ...(first.verdict === 'violated' || consumer.ignored !== undefined
      ? { further: { violations: [...ownViolation(first), ...(further?.violations ?? [])], others: 'open' } }
      : {}),
    verdict: 'violated',
    message: `Handed off to ${place}, and then in ${consumer.entry}: ${consumer.message}`,
    span: consumer.span,
    reasons: [],
    notes: [...new Set([...own.notes, ...way.notes, ...consumer.notes])],
    solverQueries: own.solverQueries + way.solverQueries + consumer.solverQueries,
    ...joined(way.counterexample, consumer.counterexample, `${own.rule}: handed off to ${place}`),
  };
}

function ownViolation({ verdict, counterexample, span, message, ignored }: Result): Violation[] {
  if (verdict !== 'violated' || counterexample === undefined) return [];
  return [{ counterexample, span, message, ...(ignored === undefined ? {} : { ignored }) }];
}

function joined(
  first: Counterexample | undefined,
  then: Counterexample | undefined,
  handedOff: string,
): { readonly counterexample?: Counterexample } {
  if (first === undefined || then === undefined) return {};
  const handed = first.steps.map((step) =>
    step.kind === 'violation' ? { ...step, kind: 'rule' as const, text: handedOff } : step,
  );
  return {
    counterexample: {
      replayed: true,
      inputs: [...first.inputs, ...then.inputs],
      ...(first.explained === false || then.explained === false ? { explained: false } : {}),
      steps: [...handed, ...then.steps],
    },
  };
}
