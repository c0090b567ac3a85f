/** Calls that a compiler reads itself: `__builtin_*`. Those without a meaning here are gaps. */
import type { ExprNode } from '../../parse/ast.js';
import type { Expr } from '../../tree.js';
import type { Context } from '../context.js';
import { unqualified } from '../types/types.js';
import { bitBuiltin } from './bit-builtins.js';
import { call } from './calls.js';
import { convert } from './conversions.js';
import { condition, operand, rvalue, unsupported } from './expressions.js';
import { after, at, constant, gapAfter, rvalueOf } from './operand.js';

type CallNode = Extract<ExprNode, { kind: 'call' }>;

const prefix = '__builtin_';

/** `undefined` when it is a call like any other. */
export function builtinCall(cx: Context, node: CallNode): Expr | undefined {
  if (node.callee.kind !== 'identifier' || !node.callee.name.startsWith(prefix)) return undefined;
  if (cx.scope.find(node.callee.name) !== undefined) return undefined;
  const name = node.callee.name.slice(prefix.length);
  const [first, second, third] = node.arguments;
  if (name === 'expect' && first !== undefined) return expect(cx, node, first, second);
  if (name === 'constant_p' && first !== undefined) return constantP(cx, node, first);
  if (name === 'assume_aligned' && first !== undefined) return rvalue(cx, first);
  if (name === 'prefetch') return convert(cx, constant(node, 0n, cx.basic.int), cx.basic.void);
  if (name === 'choose_expr' && first !== undefined && second !== undefined && third !== undefined)
    return chooseExpression(cx, first, second, third);
  if ((name === 'va_start' || name === 'va_end') && first !== undefined)
    return {
      kind: name === 'va_start' ? 'va-start' : 'va-end',
      list: rvalue(cx, first),
      type: cx.basic.void,
      ...at(node),
    };
  if (name === 'va_copy' && first !== undefined && second !== undefined)
    return copyList(cx, node, first, second);
  const bits = bitBuiltin(cx, node, name);
  if (bits !== undefined) return bits;
  if (library.has(name)) return call(cx, { ...node, callee: { ...node.callee, name } });
  const given = node.arguments.map((argument) => rvalue(cx, argument));
  return after(node, given, unsupported(cx, node, `the compiler's own function ${node.callee.name}`));
}

/** Functions of the C library that may be called under the compiler's name too. */
const library: ReadonlySet<string> = new Set(
  (
    'abort abs calloc exit free fprintf labs llabs malloc memchr memcmp memcpy memmove memset printf putchar puts realloc ' +
    'snprintf sprintf strcat strchr strcmp strcpy strlen strncat strncmp strncpy strrchr strstr vprintf vsnprintf vsprintf'
  ).split(' '),
);

/** The operand is not evaluated. What is no constant for us might still be one for an optimiser. */
function constantP(cx: Context, node: CallNode, first: ExprNode): Expr {
  const { kind } = rvalue(cx, first);
  return constant(node, kind === 'constant' || kind === 'float' ? 1n : 0n, cx.basic.int);
}

/** The value is the first operand's; the expectation has no effect. */
function expect(cx: Context, node: CallNode, first: ExprNode, second: ExprNode | undefined): Expr {
  const source = convert(cx, rvalue(cx, first), cx.basic.long);
  if (second !== undefined) rvalue(cx, second);
  return { ...source, ...at(node) };
}

function chooseExpression(cx: Context, test: ExprNode, yes: ExprNode, no: ExprNode): Expr {
  const decided = condition(cx, test);
  return rvalue(cx, decided.kind === 'constant' && decided.value === 0n ? no : yes);
}

function copyList(cx: Context, node: CallNode, target: ExprNode, source: ExprNode): Expr {
  const into = operand(cx, target);
  const from = rvalue(cx, source);
  if (into.kind !== 'place' || into.place.kind === 'gap')
    return gapAfter(cx, node, [rvalueOf(into), from], 'va_copy into what is not a list', cx.basic.void);
  const type = unqualified(into.place.type);
  const assign: Expr = {
    kind: 'assign',
    target: into.place,
    value: convert(cx, from, type),
    type,
    ...at(node),
  };
  return convert(cx, assign, cx.basic.void);
}
