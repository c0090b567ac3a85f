/** Expressions and places of the typed tree as text. Left-deep chains are walked, not recursed into. */
import { unreachable } from '../../../base/errors.js';
import type { Expr, Initializer, Place } from '../../tree.js';
import { printStmt } from './print.js';
import { printType } from './type.js';

export const printStores = (initializer: Initializer): string =>
  `{${initializer.stores.map((store) => `${storePlace(store)}=${printExpr(store.value)}`).join(' ')}}`;

const storePlace = (store: Initializer['stores'][number]): string =>
  `@${store.offset}${store.bits === undefined ? '' : `:${store.bits.offset}+${store.bits.width}`}`;

/** `(add:int (read:int x) 1:int)`: the type behind each operator. */
export function printExpr(expr: Expr): string {
  const heads: string[] = [];
  const tails: string[] = [];
  let rest = expr;
  while (isChain(rest)) {
    heads.push(`(${chainHead(rest)} `);
    tails.push(` ${printExpr(rest.right)})`);
    rest = rest.left;
  }
  return heads.join('') + single(rest) + tails.reverse().join('');
}

type Chain = Extract<
  Expr,
  { kind: 'arithmetic' | 'compare' | 'and' | 'or' | 'comma' | 'pointer-difference' }
>;

const isChain = (expr: Expr): expr is Chain =>
  expr.kind === 'arithmetic' ||
  expr.kind === 'compare' ||
  expr.kind === 'and' ||
  expr.kind === 'or' ||
  expr.kind === 'comma' ||
  expr.kind === 'pointer-difference';

function chainHead(expr: Chain): string {
  if (expr.kind === 'arithmetic') return `${expr.operator}:${printType(expr.type)}`;
  if (expr.kind === 'compare') return `${expr.operator}:${printType(expr.left.type)}`;
  return expr.kind === 'pointer-difference' ? `difference/${expr.size}` : expr.kind;
}

function single(expr: Exclude<Expr, Chain>): string {
  const type = printType(expr.type);
  switch (expr.kind) {
    case 'constant':
      return `${expr.value}:${type}`;
    case 'float':
      return `${expr.value}:${type}`;
    case 'read':
      return `(read:${type} ${printPlace(expr.place)})`;
    case 'address':
      return `(address:${type} ${printPlace(expr.place)})`;
    case 'function':
      return `(function ${expr.symbol.name})`;
    case 'negate':
    case 'complement':
    case 'not':
      return `(${expr.kind}:${type} ${printExpr(expr.operand)})`;
    case 'conditional':
      return `(conditional:${type} ${printExpr(expr.condition)} ${printExpr(expr.consequent)} ${printExpr(expr.alternative)})`;
    case 'pointer-add':
      return `(pointer-${expr.negative ? 'subtract' : 'add'}*${expr.size} ${printExpr(expr.pointer)} ${printExpr(expr.index)})`;
    case 'convert':
      return `(${expr.implicit ? 'convert' : 'cast'}:${type} ${printExpr(expr.operand)})`;
    case 'assign':
      return `(assign ${printPlace(expr.target)} ${printExpr(expr.value)})`;
    case 'compound-assign':
      return `(${expr.operator}=:${printType(expr.computeType)}${scale(expr)} ${printPlace(expr.target)} ${printExpr(expr.value)})`;
    case 'increment':
      return `(${expr.position}${expr.by === 1 ? '++' : '--'}${scale(expr)} ${printPlace(expr.target)})`;
    case 'call':
      return `(call:${type} ${[expr.callee, ...expr.arguments].map(printExpr).join(' ')})`;
    case 'statement-expression':
      return `(statement-expression:${type} ${printStmt(expr.block, '').join(' ')}${expr.result === undefined ? '' : ` ${printExpr(expr.result)}`})`;
    case 'va-start':
    case 'va-end':
    case 'va-arg':
      return `(${expr.kind}:${type} ${printExpr(expr.list)})`;
    case 'gap':
      return `(gap:${type} ${JSON.stringify(expr.gap.detail)})`;
    default:
      return unreachable(expr);
  }
}

const scale = (expr: { readonly pointerSize?: number }): string =>
  expr.pointerSize === undefined ? '' : `*${expr.pointerSize}`;

export function printPlace(place: Place): string {
  switch (place.kind) {
    case 'variable':
      return place.symbol.name;
    case 'dereference':
      return `(* ${printExpr(place.pointer)})`;
    case 'member':
      return `(. ${printPlace(place.object)} ${place.field.name ?? `@${place.field.offset}`})`;
    case 'string':
      return JSON.stringify(textOf(place.units.slice(0, -1)));
    case 'compound-literal':
      return `(literal ${place.symbol.name} ${printStores(place.initializer)})`;
    case 'temporary':
      return `(temporary ${printExpr(place.value)})`;
    case 'gap':
      return `(gap ${JSON.stringify(place.gap.detail)})`;
    default:
      return unreachable(place);
  }
}

const textOf = (units: readonly number[]): string =>
  units.map((unit) => String.fromCodePoint(Math.min(unit, 0x10ffff))).join('');
