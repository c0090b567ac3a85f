/** A rule: a finite automaton over API events, as its text in `encodings/rules` says (grammar: encodings/README.md). */
import type { Span } from '../base/span.js';

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly documentation: string;
  readonly severity: 'error' | 'warning';
  /** Checked when no `--rule` is given. */
  readonly default: boolean;
  /** Callback roles it speaks about: `DRIVER_DISPATCH`. */
  readonly roles: readonly string[];
  /** The object that a callback is called with: `new` when nothing that the driver has stored before leads to it. */
  readonly object: 'old' | 'new';
  /** What a routine of the system's headers does that has no model and is handed the object: nothing the rule watches, or `unseen`: anything. */
  readonly system: 'trusted' | 'unseen';
  readonly state: readonly StateVariable[];
  /** The object followed: an automaton runs for each value of it. */
  readonly watch?: { readonly event: EventName; readonly location: Location };
  readonly transfers: readonly Transfer[];
  readonly span: Span;
}

export type StateVariable =
  | {
      readonly kind: 'enum';
      readonly name: string;
      readonly values: readonly string[];
      readonly initial: string;
      readonly span: Span;
    }
  /** 32 bits: a number that is counted with, or a value that is kept. The initial one may be a constant of the headers, by name. */
  | {
      readonly kind: 'int';
      readonly type: StoredType;
      readonly name: string;
      readonly initial: bigint | string;
      readonly span: Span;
    };

/** All of one width; the type says what the value means. */
export const storedTypes = ['int', 'NTSTATUS', 'KIRQL'] as const;
export type StoredType = (typeof storedTypes)[number];

/** A kernel routine, or a role's callback (`DRIVER_DISPATCH`). */
export interface EventName {
  readonly function: string;
  readonly when: 'entry' | 'exit';
}

/** Parameters count from 1. */
export type Location =
  | { readonly kind: 'parameter'; readonly index: number; readonly behind?: Behind; readonly span: Span }
  | { readonly kind: 'return'; readonly behind?: Behind; readonly span: Span };

/** What stands where the position leads: all of it, or a member (`Tail.Overlay.CurrentStackLocation`). */
export interface Behind {
  readonly member: string | undefined;
}

export interface Transfer {
  readonly events: readonly EventName[];
  /** The event counts only when this is the watched object. */
  readonly guard?: Location;
  readonly body: readonly Statement[];
  readonly span: Span;
}

export type Statement =
  | { readonly kind: 'assign'; readonly variable: string; readonly value: Expression; readonly span: Span }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly then: readonly Statement[];
      readonly else: readonly Statement[];
      readonly span: Span;
    }
  | { readonly kind: 'abort' | 'note' | 'inconclusive'; readonly message: string; readonly span: Span }
  | Escape
  | { readonly kind: 'halt'; readonly span: Span };

/** The watched object is handed to somebody who runs at another time. */
export interface Escape {
  readonly kind: 'escape';
  /** The state from which a consumer is checked. */
  readonly state: string;
  /** Where it is then, in words: `a work item`. */
  readonly place: string;
  /** Who may take it from there; nobody that is known when absent. */
  readonly to?: Consumers;
  readonly span: Span;
}

export type Consumers =
  /** Callbacks of the role; with `routine`, those that the pointer there leads to. */
  | { readonly kind: 'role'; readonly role: string; readonly routine?: Location; readonly span: Span }
  /** Callbacks that can call one of these; `perhaps`: there need not be any. */
  | {
      readonly kind: 'callers';
      readonly functions: readonly string[];
      readonly perhaps: boolean;
      readonly span: Span;
    };

export type Expression =
  | { readonly kind: 'number'; readonly value: bigint; readonly span: Span }
  /** A state variable, a state's value or a constant of the headers; resolved when the rule is checked. */
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'location'; readonly location: Location; readonly span: Span }
  /** The object followed, or the place of a member in it. */
  | { readonly kind: 'watched'; readonly member: string | undefined; readonly span: Span }
  | {
      readonly kind: 'call';
      readonly function: 'NT_SUCCESS';
      readonly argument: Expression;
      readonly span: Span;
    }
  /** Whether the routine there, or what it may call, may use one of these names of functions and constants; `mentions`: is seen to. */
  | {
      readonly kind: 'uses' | 'mentions';
      readonly routine: Location;
      readonly names: readonly string[];
      readonly span: Span;
    }
  /** What a routine of the system that takes nothing would return. */
  | { readonly kind: 'asked'; readonly function: string; readonly span: Span }
  /** Whether the pointer there leads to the object followed, or to any place in it. */
  | { readonly kind: 'inside'; readonly pointer: Location; readonly span: Span }
  | { readonly kind: 'not'; readonly operand: Expression; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||' | '+' | '-' | '&' | '|';
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    };

export interface RuleFault {
  readonly message: string;
  readonly span: Span;
}

/** Every function an event names: known before the driver is read. */
export function alphabet(rule: Rule): ReadonlySet<string> {
  return new Set(rule.transfers.flatMap((transfer) => transfer.events.map((event) => event.function)));
}
