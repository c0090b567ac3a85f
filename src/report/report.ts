/** The one verdict all formats show. `schema/report-1.json` is its JSON form. */
import type { Gap, GapKind } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Counterexample } from '../witness/counterexample.js';
import type { SecondOpinion } from './opinion.js';
import type { ReasonKind } from './reasons.js';

export type Verdict = 'safe' | 'safe-bounded' | 'violated' | 'not-applicable' | 'inconclusive';

export interface EntryPoint {
  readonly function: string;
  readonly role: string;
  /** How it was found, a sentence: `declared with the role type DRIVER_DISPATCH`. */
  readonly foundBy: string;
  readonly span: Span;
  /** In which places of a table of the system it is stored, when it can be nowhere else: by the name of the table, which has `of` places. */
  readonly stored?: { readonly member: string; readonly at: readonly number[]; readonly of?: number };
  /** Where it is seen to be stored, when text that could not be read may store it elsewhere as well: in ascending order. */
  readonly seenAt?: readonly number[];
}

export interface Reason {
  readonly kind: ReasonKind;
  readonly detail: string;
  readonly span?: Span;
}

/** What the author says of a violation in the driver's text, and where. */
export interface Ignored {
  readonly reason: string;
  readonly span: Span;
}

export interface Result {
  readonly rule: string;
  readonly entry: string;
  readonly verdict: Verdict;
  /** `safe-bounded` only: iterations of each loop. */
  readonly bound?: number;
  readonly message: string;
  /** The violating exit, else the entry point. */
  readonly span: Span;
  readonly reasons: readonly Reason[];
  readonly assumptions: readonly string[];
  readonly notes: readonly string[];
  readonly timeMs: number;
  /** By whoever found the result. */
  readonly solverQueries: number;
  /** It was found by an earlier run. */
  readonly cached?: true;
  readonly counterexample?: Counterexample;
  /** `violated`: as are all other violations that were found. */
  readonly ignored?: Ignored;
  /** `violated`, when more than one violation was asked for, or some are ignored. */
  readonly further?: Further;
  /** `safe` without a question to the solver: what decided it. */
  readonly facts?: readonly ProofFact[];
  /** Of a second solver, when one was asked. */
  readonly opinion?: SecondOpinion;
}

/** One path, and where it ends. */
export interface Violation {
  readonly counterexample: Counterexample;
  readonly span: Span;
  readonly message: string;
  readonly ignored?: Ignored;
}

/** Violations at other places than the first. */
export interface Further {
  readonly violations: readonly Violation[];
  /** `none`: proved. `open`: not decided. `not-looked-for`: as many as were wanted have been found. */
  readonly others: 'none' | 'open' | 'not-looked-for';
}

/** A branch that goes one way only where the rule's state has moved. */
export interface ProofFact {
  readonly text: string;
  readonly taken: boolean;
  /** The state in which it is decided; of several, in the rule's order. */
  readonly state: string;
  readonly span: Span;
}

/** Kinds of gaps and notes that say that something was not checked which might have been. */
const unchecked: ReadonlySet<GapKind> = new Set(['input', 'entry', 'unread', 'unreached']);

/** Whether that is so of one. */
export const isUnchecked = ({ kind }: Gap): boolean => unchecked.has(kind);

/**
 * Whether all was looked at: not where an input was not read, a function left out because another file defines it too, a routine handed to the system
 * that we do not know, a class may hold what is checked, or a registration is reached by no entry point.
 */
export const isWhole = ({ gaps, notes }: Pick<Report, 'gaps' | 'notes'>): boolean =>
  ![...gaps, ...notes].some(isUnchecked);

/** What a rule says of itself. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly documentation?: string;
  /** How much a violation matters; an error when absent. */
  readonly severity?: 'error' | 'warning';
}

export interface Report {
  /** Those that were checked. */
  readonly rules?: readonly RuleInfo[];
  readonly entries: readonly EntryPoint[];
  /** Functions that look like callbacks but were not taken, and why. */
  readonly rejected: readonly { readonly function: string; readonly why: string; readonly span: Span }[];
  readonly results: readonly Result[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly Gap[];
}
