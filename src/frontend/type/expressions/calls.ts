/** Function calls (C11 6.5.2.2). */

import type { Gap } from '../../../base/gap.js';
import type { ExprNode } from '../../parse/ast.js';
import type { Expr } from '../../tree.js';
import type { Context } from '../context.js';
import type { CType, FunctionType } from '../types/ctype.js';
import { pointedFunction, pointerTo } from '../types/types.js';
import { builtinCall } from './builtins.js';
import { convert, defaultPromote, describe } from './conversions.js';
import { rvalue } from './expressions.js';
import { after, at, gapAfter } from './operand.js';

type CallNode = Extract<ExprNode, { kind: 'call' }>;

export function call(cx: Context, node: CallNode): Expr {
  const builtin = builtinCall(cx, node);
  if (builtin !== undefined) return builtin;
  const callee = calleeOf(cx, node.callee);
  const given = node.arguments.map((argument) => rvalue(cx, argument));
  const type = pointedFunction(callee.type);
  if (type === undefined || callee.kind === 'gap')
    return unreadCall(cx, node, callee, given, `${describe(callee.type)} is called, which is not a function`);
  const passed = convertArguments(cx, type, given);
  if (passed !== undefined)
    return { kind: 'call', callee, arguments: passed, type: type.returns, ...at(node) };
  const detail = `${given.length} arguments are given where the function takes ${type.parameters.length}`;
  return unreadCall(cx, node, callee, given, detail, type.returns);
}

/**
 * A call we cannot type still calls something, and hands it the arguments: one through a pointer of which nothing is known.
 * What it returns is unknown, in any width.
 */
function unreadCall(
  cx: Context,
  node: CallNode,
  callee: Expr,
  given: readonly Expr[],
  detail: string,
  returns?: CType,
): Expr {
  const result = gapAfter(cx, node, [callee, ...given], detail, returns);
  let gap = result;
  while (gap.kind === 'comma') gap = gap.right;
  const passed = given.filter(({ type }) => type.kind !== 'void');
  if (gap.kind !== 'gap' || passed.length === 0) return result;
  const type: FunctionType = {
    kind: 'function',
    returns: cx.basic.int,
    parameters: [],
    variadic: false,
    oldStyle: true,
  };
  const pointer: Expr = { ...gap, type: pointerTo(type), ...at(node.callee) };
  const called: Expr = {
    kind: 'call',
    callee: pointer,
    arguments: passed.map((argument) => defaultPromote(cx, argument)),
    type: type.returns,
    ...at(node),
  };
  return after(node, [callee, called], gap);
}

/** A name that was never declared is declared here: a function of unsaid parameters that returns `int` (C90 6.3.2.2). */
function calleeOf(cx: Context, node: ExprNode): Expr {
  if (node.kind !== 'identifier' || cx.scope.find(node.name) !== undefined) return rvalue(cx, node);
  const implicit: FunctionType = {
    kind: 'function',
    returns: cx.basic.int,
    parameters: [],
    variadic: false,
    oldStyle: true,
  };
  const symbol = cx.unit.program.externalFunction(node.name, implicit, node.span);
  // Where only our own headers or models know it, the missing declaration is ours, not the driver's.
  const type = symbol.origin === 'system' ? symbol.type : implicit;
  const macro = perhapsMacro(cx, node.name, symbol.origin);
  cx.scope.file.declare(node.name, { kind: 'function', symbol, type, ...macro });
  return { kind: 'function', symbol, type: pointerTo(type), ...macro, ...at(node) };
}

/** A macro does to the variables around it what it likes. What our own headers or models know is none. */
function perhapsMacro(cx: Context, name: string, origin: 'driver' | 'system'): { readonly macro?: Gap } {
  const { lost } = cx.unit;
  if (lost === undefined || origin === 'system') return {};
  const header = lost.detail.replace(/^header (.*) was not found$/, '$1');
  const what = header.startsWith('`') ? `${header}, which was not found` : 'a header that was not found';
  const detail = `${name} is declared nowhere: it may be a macro of ${what}`;
  return { macro: { kind: 'type', detail, span: lost.span } };
}

/** `undefined` when there are too few, or too many for a prototype. */
function convertArguments(
  cx: Context,
  type: FunctionType,
  given: readonly Expr[],
): readonly Expr[] | undefined {
  const known = type.parameters.length;
  if (!type.oldStyle && (given.length < known || (given.length > known && !type.variadic))) return undefined;
  return given.map((argument, i) =>
    i < known ? convert(cx, argument, type.parameters[i]!) : defaultPromote(cx, argument),
  );
}
