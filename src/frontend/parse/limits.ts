/**
 * How large a syntax tree may become: what the passes behind the parser may rely on.
 *
 * - Expressions are at most `maxHeight` high. Chains of left-associative operators (`a + b + c …`, `a, b, c …`, `a.b.c …`) make trees that
 *   deep on their left side: walk `left` in a loop, or afford that many frames.
 * - Statements nest at most `maxDepth` deep, but `else if` chains and runs of labels (`case 1: case 2: …`) are right-deep lists of up to
 *   `maxChain` links through `else` and `body`: walk them in a loop.
 * What is larger becomes a gap of kind `budget`.
 */

/** Nesting of parentheses, prefix operators, casts, initialiser lists, declarators and statements together. */
export const maxDepth = 500;

/** Levels of one expression tree. */
export const maxHeight = 2_000;

/** Links of one `else if` chain, or labels before one statement. */
export const maxChain = 10_000;

/** Tokens looked at to tell a K&R definition from a macro call without `;`. */
export const maxLookahead = 200;

/** Gaps per function body, and per file scope, for which the construct is also named by tree-sitter: it costs a parse each. */
export const maxNamedGaps = 20;

/** Declarations of one file that cannot be read before the rest of it is given up: each is told, and text that is no C at all is nothing but faults. */
export const maxFaults = 20_000;
