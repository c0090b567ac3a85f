/** Compound literals (C11 6.5.2.5): an unnamed object, initialised where it stands; one that lasts is a variable like any other. */
import type { ExprNode } from '../../parse/ast.js';
import { type Context, isLasting } from '../context.js';
import { typeNamed } from '../declarations/declarators.js';
import { initialize } from '../declarations/initializers.js';
import { uniqueLocal } from '../declarations/names.js';
import { Variable } from '../declarations/symbols.js';
import { at, type Operand, place } from './operand.js';

export function compoundLiteral(cx: Context, node: Extract<ExprNode, { kind: 'compound-literal' }>): Operand {
  const { type, initializer } = initialize(cx, typeNamed(cx, node.type), node.initializer);
  const local = cx.function;
  const lasts = isLasting(cx);
  const symbol = new Variable('literal', type, lasts ? 'static' : 'automatic', node.span, true);
  symbol.addressTaken = true;
  if (local === undefined) cx.unit.program.internalVariables.push({ file: cx.unit.file, variable: symbol });
  else {
    const name = uniqueLocal(local, 'literal');
    symbol.name = lasts ? `${local.entry.name}.${name}` : name;
    local.locals.push(symbol);
  }
  if (lasts) {
    symbol.initializer = initializer;
    return place({ kind: 'variable', symbol, type, ...at(node) });
  }
  return place({ kind: 'compound-literal', symbol, initializer, type, ...at(node) });
}
