/** Identifiers, constants and string literals (C11 6.5.1). */
import type { ExprNode } from '../../parse/ast.js';
import type { Expr } from '../../tree.js';
import type { Context } from '../context.js';
import { pointerTo } from '../types/types.js';
import { numberLiteral } from './literals.js';
import { type At, at, constant, gapExpr, type Operand, place, value } from './operand.js';
import { characterLiteral, stringLiteral } from './strings.js';

const functionNames: readonly string[] = ['__func__', '__FUNCTION__', '__PRETTY_FUNCTION__'];

export function identifier(cx: Context, node: Extract<ExprNode, { kind: 'identifier' }>): Operand {
  const entity = cx.scope.find(node.name);
  switch (entity?.kind) {
    case 'variable':
      return place({ kind: 'variable', symbol: entity.symbol, type: entity.type, ...at(node) });
    case 'function':
      return value({
        kind: 'function',
        symbol: entity.symbol,
        type: pointerTo(entity.type),
        ...(entity.macro === undefined ? {} : { macro: entity.macro }),
        ...at(node),
      });
    case 'enumerator':
      if (entity.value !== undefined) return value(constant(node, entity.value, entity.type));
      return value(
        gapExpr(cx, node, `the value of the enumerator ${node.name} is not known`, 'type', entity.type),
      );
    case 'typedef':
      return value(gapExpr(cx, node, `the type ${node.name} stands where a value is needed`));
    case undefined:
      return undeclared(cx, node);
  }
}

function undeclared(cx: Context, node: Extract<ExprNode, { kind: 'identifier' }>): Operand {
  if (functionNames.includes(node.name) && cx.function !== undefined)
    return stringPlace(cx, node, [`"${cx.function.entry.spelled}"`]);
  // A prototype in a header that was not found: the linker would still bring the name and the function together (C11 6.2.2 p2).
  const symbol = cx.unit.program.functions.get(node.name);
  if (symbol !== undefined)
    return value({ kind: 'function', symbol, type: pointerTo(symbol.type), ...at(node) });
  return value(gapExpr(cx, node, `unknown name ${node.name}`));
}

export function numberConstant(cx: Context, where: At, text: string): Expr {
  const literal = numberLiteral(text, cx.basic, cx.target.layout);
  switch (literal.kind) {
    case 'int':
      return constant(where, literal.value, literal.type);
    case 'float':
      return { kind: 'float', value: literal.value, type: cx.basic[literal.name], ...at(where) };
    case 'malformed':
      return gapExpr(cx, where, `the number ${text} is malformed`);
  }
}

export function characterConstant(cx: Context, where: At, text: string): Expr {
  const literal = characterLiteral(text, cx.basic);
  if (literal === undefined) return gapExpr(cx, where, `the character constant ${text} is malformed`);
  return constant(where, literal.value, literal.type);
}

export function stringPlace(cx: Context, where: At, parts: readonly string[]): Operand {
  const literal = stringLiteral(parts, cx.basic);
  if (literal === undefined) return value(gapExpr(cx, where, 'a string literal is malformed'));
  const { units, unitSize, element } = literal;
  return place({
    kind: 'string',
    units,
    unitSize,
    type: { kind: 'array', of: element, length: units.length },
    ...at(where),
  });
}
