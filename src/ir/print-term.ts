/** The text of expressions. Shared and very deep parts are named ahead, `let %0 := …; %1 := … in …`, so that the text is never larger than the graph by more than a constant. */
import { unreachable } from '../base/errors.js';
import type { BinaryOp, Expr, Sort } from './expr.js';
import { formatSort, isMemory } from './sort.js';
import { cutPoints } from './walk.js';

/** Infix spellings: `u` reads the operands unsigned, `s` signed. */
export const infix: Readonly<Record<BinaryOp, string>> = {
  and: '&&',
  or: '||',
  implies: '==>',
  eq: '==',
  bvult: '<u',
  bvule: '<=u',
  bvslt: '<s',
  bvsle: '<=s',
  bvadd: '+',
  bvsub: '-',
  bvmul: '*',
  bvudiv: '/u',
  bvurem: '%u',
  bvsdiv: '/s',
  bvsrem: '%s',
  bvand: '&',
  bvor: '|',
  bvxor: '^',
  bvshl: '<<',
  bvlshr: '>>u',
  bvashr: '>>s',
};

/** Words of the language; a name spelled like one is quoted. */
export const reserved: ReadonlySet<string> = new Set(
  (
    'program var entry proc returns reaches local driver model missing harness bool below assume assert havoc call mark ' +
    'goto return stop if then else let in true false zext sext'
  ).split(' '),
);

const plain = /^[A-Za-z_$][\w$.~@#]*$/;
const sortLike = /^bv\d+$/;

/** Plain, or in backquotes with `\` before a backquote or backslash. */
export function printName(name: string): string {
  if (plain.test(name) && !reserved.has(name) && !sortLike.test(name)) return name;
  const escaped = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll('`', '\\`');
  return `\`${escaped}\``;
}

/** Whether a variable is declared with just this sort where the expression stands; one that is not is written with its own, `(x : bv8)`. */
export type Declared = (name: string, sort: Sort) => boolean;

export function printTerm(root: Expr, declared: Declared): string {
  const names = new Map<Expr, string>();
  const lets: string[] = [];
  for (const [i, e] of cutPoints(root, { size: 4, depth: 60 }).entries()) {
    lets.push(`%${i} := ${print(e, names, declared)}`);
    names.set(e, `%${i}`);
  }
  const body = print(root, names, declared);
  return lets.length === 0 ? body : `let ${lets.join('; ')} in ${body}`;
}

function print(e: Expr, names: ReadonlyMap<Expr, string>, declared: Declared): string {
  const named = names.get(e);
  if (named !== undefined) return named;
  const part = (child: Expr) => print(child, names, declared);
  switch (e.kind) {
    case 'bool':
      return String(e.value);
    case 'bv':
      return `${printNumber(e.value)}bv${e.width}`;
    case 'var':
      return declared(e.name, e.sort) ? printName(e.name) : `(${printName(e.name)} : ${formatSort(e.sort)})`;
    case 'unary':
      return `${e.op === 'not' ? '!' : e.op === 'bvnot' ? '~' : '-'}${part(e.arg)}`;
    case 'binary':
      return `(${part(e.left)} ${infix[e.op]} ${part(e.right)})`;
    case 'ite':
      return `(if ${part(e.cond)} then ${part(e.then)} else ${part(e.else)})`;
    case 'extract':
      return `${postfixed(e.arg, part(e.arg))}[${e.high}:${e.low}]`;
    case 'concat':
      return `(${part(e.high)} ++ ${part(e.low)})`;
    case 'zext':
    case 'sext':
      return `${e.kind}(${e.width}, ${part(e.arg)})`;
    case 'select':
      return `${postfixed(e.memory, part(e.memory))}[${part(e.address)}]`;
    case 'store':
      return `${postfixed(e.memory, part(e.memory))}[${part(e.address)} := ${part(e.value)}]`;
    default:
      return unreachable(e);
  }
}

/** `[…]` binds tighter than a prefix operator. */
const postfixed = (e: Expr, text: string): string => (e.kind === 'unary' ? `(${text})` : text);

/** Decimal while a reader knows the number by heart. */
export const printNumber = (value: bigint): string =>
  value >= -0xffffn && value <= 0xffffn
    ? String(value)
    : `${value < 0n ? '-' : ''}0x${(value < 0n ? -value : value).toString(16).toUpperCase()}`;

/** Unlike `sameSort`, with the bound: the text keeps every field. */
export function identicalSort(a: Sort, b: Sort): boolean {
  if (!isMemory(a) || !isMemory(b)) return a === b;
  return a.address === b.address && a.cell === b.cell && a.below === b.below;
}
