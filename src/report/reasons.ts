/** Why there is no verdict, or only a bounded one: each kind of reason with what it means and what the user can do. `docs/verdicts.md` is made of it. */
import type { GapKind } from '../base/gap.js';

export type ReasonKind = GapKind | 'abstraction' | 'vacuous' | 'state' | 'bound' | 'handed-off' | 'internal';

export interface ReasonText {
  readonly means: string;
  readonly next: string;
}

export const reasons: Readonly<Record<ReasonKind, ReasonText>> = {
  'missing-body': {
    means:
      'A function is called that no file read defines and no model describes, and what it does with the object that the rule follows decides.',
    next: 'give the file that defines it as well; a routine of the system wants a model (encodings/README.md)',
  },
  'unknown-target': {
    means: 'A call through a pointer, and it is not known which functions the pointer may lead to.',
    next: 'give the files in which the pointer is set; a pointer that another driver sets stays open',
  },
  rule: {
    means: 'The rule itself gives up: with what happens at this call it cannot say whether it is kept.',
    next: 'read what the rule says there, and look at this path yourself',
  },
  unsupported: {
    means:
      'A construct is read and not modelled: inline assembly, floating point, an exception that an access may raise.',
    next: 'move it into a function of its own that does not get the request, or look at this path yourself',
  },
  syntax: {
    means: 'The text is none of the C that is read here; often a macro of a header that is missing.',
    next: 'give the folder of the missing header with -I, or the macro with -D',
  },
  type: {
    means: 'An expression or a declaration cannot be given a type: a name or a type is not known.',
    next: 'give the folder of the header that declares it with -I',
  },
  preprocess: {
    means: 'A directive is malformed, an #if is not closed, or an #error was met.',
    next: 'set the macros that the build sets, with -D and -U',
  },
  budget: {
    means:
      'A limit of irpcheck was reached: the routine with all that it calls, or one file or expression, is too large.',
    next: 'a smaller --unwind makes the question smaller; else check the large helpers by themselves with --entry',
  },
  solver: {
    means: 'The solver gave no answer: the time was over, or memory, or the run was interrupted.',
    next: 'more time with --timeout, fewer threads with --jobs, a smaller --unwind',
  },
  abstraction: {
    means:
      'Only what stands for a loop or a large helper would violate the rule; the real one was not followed far enough to say.',
    next: 'more iterations with --unwind, more time with --timeout',
  },
  vacuous: {
    means:
      'No path gets to the end of the entry point, so that a proof would say nothing: what the driver asks to assume, or what the harness promises, contradicts itself.',
    next: 'look at the assumptions that the source states on the way; without any, please report it',
  },
  state: {
    means:
      'The rule is broken only where a member or variable of the driver holds a value that it is not seen to store there, or where a routine is called for what it is not seen to be stored for. Whether that can be is not known.',
    next: 'see who else writes to the member that is named, or stores the routine; if nobody does, the rule is kept: say so with __analysis_assume, or ask with --harness lifecycle',
  },
  entry: {
    means: 'The routine cannot be called as its role says, or one that the system is handed is not known.',
    next: 'correct its prototype, or give the file that defines it',
  },
  'handed-off': {
    means:
      'The object is left where somebody else takes it on: a work item, a queue, a list. Not all who take it are known, or one of them is not decided.',
    next: 'give the files with the routines that take it from there; what is said of them by themselves is beside it',
  },
  bound: {
    means: 'No violation with so many iterations of each loop; whether there is one with more is not known.',
    next: 'more iterations with --unwind',
  },
  internal: {
    means: 'A fault of irpcheck, which ends the run with 6.',
    next: 'please report it with the file that shows it',
  },
  unread: {
    means: 'Text outside of functions could not be read and may hold what is checked: a C++ class above all.',
    next: 'move the routine out of the class, or name it with --entry',
  },
  unreached: {
    means:
      'A routine begins what a rule watches, and no entry point that was found calls it: a library by itself, or a callback whose role is not known here.',
    next: 'give the files that call it, or name it with --entry if the system calls it',
  },
  input: {
    means: 'A file or a routine that was named is not there or not readable, or a function is defined twice.',
    next: 'correct the command line',
  },
  'missing-header': {
    means: 'An #include was not found. It is no reason by itself: what depends on it is.',
    next: 'give its folder with -I',
  },
  ignore: {
    means: 'A comment that is to ignore a violation has no effect. It is no reason for anything else.',
    next: 'correct the comment, or take it away',
  },
};

/** The next steps for these reasons, each once. */
export const nextSteps = (all: readonly { readonly kind: ReasonKind }[]): string[] => [
  ...new Set(all.map(({ kind }) => reasons[kind].next)),
];
