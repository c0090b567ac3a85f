/** Bounds on hostile input. Reaching one is a gap of kind `budget`, never a crash; real drivers stay a factor of ten below each. */
export interface Limits {
  /** Files open at once, the main file included. */
  readonly includeDepth: number;
  /** `#include`s followed in one translation unit. */
  readonly includes: number;
  /** Tokens of one file, and tokens handed to the parser for one translation unit; about 100 bytes each. */
  readonly tokens: number;
  /** Tokens moved while expanding one outermost macro invocation. */
  readonly expansion: number;
  /** Tokens moved by all expansions and directives of one translation unit. */
  readonly work: number;
  /** Macro calls inside arguments of macro calls. */
  readonly argumentDepth: number;
  /** Open parentheses, `?:` and unary operators in an `#if`. */
  readonly conditionDepth: number;
  /** Characters of one stringized or pasted token. */
  readonly spelling: number;
  /** Gaps listed for one translation unit. */
  readonly gaps: number;
}

export const defaultLimits: Limits = {
  includeDepth: 200,
  includes: 50_000,
  tokens: 10_000_000,
  expansion: 2_000_000,
  work: 60_000_000,
  argumentDepth: 400,
  conditionDepth: 400,
  spelling: 16_000_000,
  gaps: 1000,
};

/** Thrown inside an expansion and caught by the loop that drives it, which drops the expansion and goes on behind it. */
export class ExpansionTooLarge extends Error {
  override readonly name = 'ExpansionTooLarge';
}

/** Thrown when the whole unit has used up its share, and caught where the unit begins. */
export class UnitTooLarge extends Error {
  override readonly name = 'UnitTooLarge';
}
