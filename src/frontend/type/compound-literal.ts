/** Compound literals (C11 6.5.2.5): an unnamed object, initialised where it stands; outside of functions a variable like any other. */
import type { ExprNode } from '../parse/ast.js';
import { type Context, isLasting } from './context.js';
import { typeNamed } from './declarators.js';
import { initialize } from './initializers.js';
import { uniqueLocal } from './names.js';
import { at, type Operand, place } from './operand.js';
import { Variable } from './symbols.js';

export function compoundLiteral(cx: Context, node: Extract<ExprNode, { kind: 'compound-literal' }>): Operand {
  const { type, initializer } = initialize(cx, typeNamed(cx, node.type), node.initializer);
  const local = isLasting(cx) ? undefined : cx.function;
  const symbol = new Variable('literal', type, local === undefined ? 'static' : 'automatic', node.span, true);
  symbol.addressTaken = true;
  if (local === undefined) {
    symbol.initializer = initializer;
    cx.unit.program.internalVariables.push({ file: cx.unit.file, variable: symbol });
    return place({ kind: 'variable', symbol, type, ...at(node) });
  }
  symbol.name = uniqueLocal(local, 'literal');
  local.locals.push(symbol);
  return place({ kind: 'compound-literal', symbol, initializer, type, ...at(node) });
}
