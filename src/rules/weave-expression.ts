/**
 * A rule's expressions on the values of one event. A position narrower than 32 bits is widened without sign, as C promotes `UCHAR` and
 * `BOOLEAN`; order is signed. Numbers take the width of what they meet.
 */
import { unreachable } from '../base/errors.js';
import type { Span } from '../base/span.js';
import {
  add,
  and,
  bool,
  bv,
  bvand,
  bvor,
  eq,
  ite,
  ne,
  not,
  or,
  sge,
  sgt,
  sle,
  slt,
  sub,
  ule,
  ult,
  variable,
  zext,
} from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Proc, Variable } from '../ir/program.js';
import { sortOf, widthOf } from '../ir/sort.js';
import { isOneOf, watchedName } from './ghost.js';
import type { Expression, Location, Rule, RuleFault, StateVariable } from './rule.js';
import { findVariable, stateTest } from './states.js';

/** What an expression is read against. */
export interface Scene {
  readonly rule: Rule;
  readonly proc: Proc;
  /** The value a parameter had when the procedure was called. */
  readonly argument: (parameter: Variable) => Expr;
  /** The state variable before the event. */
  readonly before: (state: StateVariable) => Expr;
  readonly constant: (name: string) => bigint | undefined;
  readonly watched: Watched;
  /** Addresses of the routines that use none of these names, whatever else there is; `mentions`: that are not seen to. */
  readonly usingNone: (names: readonly string[], how: 'uses' | 'mentions') => readonly bigint[];
  /** What stands where a pointer at such a place of the procedure leads; `undefined` where that is no number and no pointer. */
  readonly behind: (proc: string, at: Location, pointer: Expr) => Expr | undefined;
  /** What a routine that takes nothing would return now; `undefined` where that is not known. */
  readonly asked: (name: string) => Expr | undefined;
}

/** The object that the rule follows, as a program has it. */
export interface Watched {
  /** In bits. */
  readonly width: number;
  /** In bytes from its beginning: `Tail.Overlay.ListEntry`. */
  readonly offsetOf: (member: string) => bigint | undefined;
  /** In bytes; `undefined` where no record is followed. */
  readonly size: number | undefined;
  /** The variable that says which member an argument points to; none where a record is followed. */
  readonly member?: Variable | undefined;
  /** Pairs of its values that may be one object. */
  readonly sameMembers: readonly (readonly [number, number])[];
}

/** What a rule asks of a program that does not have it: a `RuleFault` once it leaves the weaver. */
export class Misfit extends Error {
  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }

  get fault(): RuleFault {
    return { message: this.message, span: this.span };
  }
}

/** @throws Misfit */
export function locate(at: Location, scene: Scene): Expr {
  const value = position(at, scene);
  if (at.behind === undefined) return value;
  const found = scene.behind(scene.proc.name, at, value);
  if (found !== undefined) return found;
  const what = at.behind.member === undefined ? 'one number or pointer' : at.behind.member;
  throw new Misfit(`what is there does not lead to ${what}`, at.span);
}

function position(at: Location, { proc, argument }: Scene): Expr {
  if (at.kind === 'return') {
    const result = proc.results[0];
    if (result === undefined) throw new Misfit(`${proc.name} returns nothing`, at.span);
    return variable(result.name, result.sort);
  }
  const parameter = proc.parameters[at.index - 1];
  if (parameter !== undefined) return argument(parameter);
  throw new Misfit(`${proc.name} has ${proc.parameters.length} parameters, no $${at.index}`, at.span);
}

type Term =
  | { readonly kind: 'number'; readonly value: bigint }
  | { readonly kind: 'term'; readonly expr: Expr };

/** As a condition: anything but 0 is true. @throws Misfit */
export function condition(e: Expression, scene: Scene): Expr {
  const test = stateTest(scene.rule, e);
  if (test !== undefined) {
    const is = isOneOf(scene.before(test.variable), [test.index]);
    return test.equal ? is : not(is);
  }
  if (e.kind === 'not') return not(condition(e.operand, scene));
  if (e.kind === 'call') return sge(bits(number(e.argument, scene), 32, e.span), bv(32, 0));
  if (e.kind === 'uses' || e.kind === 'mentions') return mayUse(e, scene);
  if (e.kind === 'inside') return isInside(e, scene);
  if (e.kind !== 'binary') return truth(number(e, scene));
  switch (e.operator) {
    case '&&':
      return and(condition(e.left, scene), condition(e.right, scene));
    case '||':
      return or(condition(e.left, scene), condition(e.right, scene));
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const [left, right] = operands(e, scene);
      return compare(e.operator, left, right);
    }
    default:
      return truth(number(e, scene));
  }
}

function mayUse(
  { kind, routine, names }: Extract<Expression, { kind: 'uses' | 'mentions' }>,
  scene: Scene,
): Expr {
  const at = locate(routine, scene);
  const width = sortOf(at);
  if (typeof width !== 'number') throw new Misfit('this position holds no routine', routine.span);
  return and(...[0n, ...scene.usingNone(names, kind)].map((address) => ne(at, bv(width, address))));
}

function isInside({ pointer }: Extract<Expression, { kind: 'inside' }>, scene: Scene): Expr {
  const { width, size } = scene.watched;
  const at = locate(pointer, scene);
  if (sortOf(at) !== width) throw new Misfit('this position holds no pointer', pointer.span);
  const object = variable(watchedName(scene.rule), width);
  if (size === undefined) return eq(at, object);
  // both: a bound decides the first, the object itself the second
  return and(ule(object, at), ult(sub(at, object), bv(width, size)));
}

function truth(term: Term): Expr {
  if (term.kind === 'number') return bool(term.value !== 0n);
  return ne(term.expr, bv(widthOf(term.expr), 0));
}

function compare(operator: '==' | '!=' | '<' | '<=' | '>' | '>=', left: Expr, right: Expr): Expr {
  switch (operator) {
    case '==':
      return eq(left, right);
    case '!=':
      return ne(left, right);
    case '<':
      return slt(left, right);
    case '<=':
      return sle(left, right);
    case '>':
      return sgt(left, right);
    case '>=':
      return sge(left, right);
    default:
      return unreachable(operator);
  }
}

/** The value for an integer state variable. @throws Misfit */
export const integer = (e: Expression, scene: Scene): Expr => bits(number(e, scene), 32, e.span);

function number(e: Expression, scene: Scene): Term {
  switch (e.kind) {
    case 'number':
      return { kind: 'number', value: e.value };
    case 'name':
      return named(e.name, e.span, scene);
    case 'location':
      return { kind: 'term', expr: promoted(locate(e.location, scene), e.span) };
    case 'watched':
      return { kind: 'term', expr: placeInWatched(e, scene) };
    case 'asked': {
      const answer = scene.asked(e.function);
      if (answer === undefined) throw new Misfit(`what ${e.function} would return is not known`, e.span);
      return { kind: 'term', expr: promoted(answer, e.span) };
    }
    case 'binary': {
      const [left, right] = operands(e, scene);
      return { kind: 'term', expr: arithmetic(e, left, right) };
    }
    default:
      throw new Misfit('a number is wanted here', e.span);
  }
}

function placeInWatched(
  { member, span }: Extract<Expression, { kind: 'watched' }>,
  { rule, watched }: Scene,
): Expr {
  const object = variable(watchedName(rule), watched.width);
  if (member === undefined) return object;
  const offset = watched.offsetOf(member);
  if (offset === undefined) throw new Misfit(`the object that is watched has no member ${member}`, span);
  return add(object, bv(watched.width, offset));
}

function named(name: string, span: Span, { rule, before, constant }: Scene): Term {
  const state = findVariable(rule, name);
  if (state !== undefined) return { kind: 'term', expr: before(state) };
  const value = constant(name);
  if (value !== undefined) return { kind: 'number', value };
  throw new Misfit(`${name} is no state variable, state, named position or constant of the headers`, span);
}

function promoted(expr: Expr, span: Span): Expr {
  const sort = sortOf(expr);
  if (sort === 'bool') return ite(expr, bv(32, 1), bv(32, 0));
  if (typeof sort !== 'number') throw new Misfit('this position holds no number', span);
  return sort < 32 ? zext(32, expr) : expr;
}

function operands(e: Extract<Expression, { kind: 'binary' }>, scene: Scene): readonly [Expr, Expr] {
  const left = number(e.left, scene);
  const right = number(e.right, scene);
  const meets = left.kind === 'term' ? left : right.kind === 'term' ? right : undefined;
  // Two numbers meet in 64 bits, where every constant of the headers fits.
  const width = meets === undefined ? 64 : widthOf(meets.expr);
  return [bits(left, width, e.left.span), bits(right, width, e.right.span)];
}

function bits(term: Term, width: number, span: Span): Expr {
  if (term.kind === 'term') {
    const found = widthOf(term.expr);
    if (found === width) return term.expr;
    throw new Misfit(`a value of ${found} bits where one of ${width} is wanted`, span);
  }
  const { value } = term;
  if (value >= 1n << BigInt(width) || value < -(1n << BigInt(width - 1))) {
    throw new Misfit(`${value} does not fit into ${width} bits`, span);
  }
  return bv(width, value);
}

function arithmetic(e: Extract<Expression, { kind: 'binary' }>, left: Expr, right: Expr): Expr {
  switch (e.operator) {
    case '+':
      return add(left, right);
    case '-':
      return sub(left, right);
    case '&':
      return bvand(left, right);
    case '|':
      return bvor(left, right);
    default:
      throw new Misfit('a number is wanted here', e.span);
  }
}
