/** Primary and postfix expressions (C11 6.5.1, 6.5.2). */
import { isUnknownName } from './annotation.js';
import type { ExprNode } from './ast.js';
import { builtinExpression } from './builtin.js';
import { type Cursor, SyntaxFault } from './cursor.js';
import { assignment, expression } from './expression.js';
import { maxLookahead } from './limits.js';
import { blockInScope } from './statement.js';
import { words } from './words.js';

export function primary(c: Cursor): ExprNode {
  const { token } = c;
  switch (token.kind) {
    case 'identifier':
      return named(c);
    case 'number':
    case 'character':
      c.height = 1;
      c.advance();
      return { kind: token.kind, text: token.text, span: token.span, end: token.end };
    case 'string':
      return strings(c);
    default:
      return token.text === '(' ? parenthesised(c) : c.fail('an expression');
  }
}

function named(c: Cursor): ExprNode {
  const { text: name, span, end } = c.token;
  const word = words.get(name);
  if (word === 'operator') return builtinExpression(c);
  if (word !== undefined) c.fail('an expression');
  if (c.names.lookup(name) === 'typedef') typeAsValue(c);
  if (functionNames.has(name) && c.functionName !== undefined) return strings(c);
  if (isWidePrefix(c)) return strings(c);
  c.height = 1;
  c.advance();
  return { kind: 'identifier', name, span, end };
}

/** Most often the argument of a macro whose header is missing: then that macro is what to tell. */
function typeAsValue(c: Cursor): never {
  let index = c.index - 1;
  for (let depth = 0; depth >= 0 && index > 0 && c.index - index < maxLookahead; index--) {
    const { text } = c.tokenAt(index);
    if (text === ')') depth++;
    else if (text === '(') depth--;
    else if (text === ';' || text === '{' || text === '}') break;
  }
  if (isUnknownName(c, index) && c.tokenAt(index + 1).text === '(') {
    const macro = c.tokenAt(index).text;
    const detail = `"${macro}" is no declared name but is given the type "${c.text}": a macro of a missing header?`;
    throw new SyntaxFault('syntax', detail, c.index);
  }
  c.fail('an expression, not a type');
}

/** C11 6.4.2.2 and its older spellings: arrays that hold the function's name. Microsoft's may stand beside string literals. */
const functionNames: ReadonlySet<string> = new Set(['__func__', '__FUNCTION__', '__PRETTY_FUNCTION__']);

/** `#define T L` and then `T"text"`: two tokens by C11 5.1.1.2, and Microsoft's compiler reads one. Elsewhere nothing stands between a name and a string. */
const isWidePrefix = (c: Cursor): boolean => c.text === 'L' && c.tokenAt(c.index + 1).text.startsWith('"');

function strings(c: Cursor): ExprNode {
  const { span } = c;
  const parts: string[] = [];
  for (;;) {
    const { token } = c;
    if (token.kind === 'string') parts.push(token.text);
    else if (isWidePrefix(c)) {
      c.advance();
      parts.push(`L${c.text}`);
    } else if (c.functionName !== undefined && functionNames.has(token.text))
      parts.push(`"${c.functionName}"`);
    else break;
    c.advance();
  }
  c.height = 1;
  return { kind: 'string', parts, span, end: c.lastEnd };
}

/** `( e )`, which is `e`, or the GNU statement expression `({ … })`. */
function parenthesised(c: Cursor): ExprNode {
  const start = c.index;
  c.advance();
  if (c.text === '{') return statementExpression(c, start);
  const inner = expression(c);
  c.expect(')');
  return inner;
}

function statementExpression(c: Cursor, start: number): ExprNode {
  if (c.functionName === undefined) c.unsupported('a statement expression outside a function');
  const block = c.enclosing(() => blockInScope(c));
  c.expect(')');
  return { kind: 'statement-expression', block, span: c.spanAt(start), end: c.lastEnd };
}

/** The operators behind the primary expression that begins at token `start`. */
export function postfix(c: Cursor, start: number, first: ExprNode): ExprNode {
  let left = first;
  for (;;) {
    const next = postfixStep(c, start, left);
    if (next === undefined) return left;
    left = next;
  }
}

function postfixStep(c: Cursor, start: number, left: ExprNode): ExprNode | undefined {
  switch (c.text) {
    case '(':
      return call(c, start, left);
    case '[':
      return index(c, start, left);
    case '.':
    case '->':
      return member(c, start, left);
    case '++':
    case '--': {
      const operator = c.text === '++' ? 'post++' : 'post--';
      c.advance();
      c.grow(c.height + 1);
      return { kind: 'unary', operator, operand: left, span: c.spanAt(start), end: c.lastEnd };
    }
    default:
      return undefined;
  }
}

function call(c: Cursor, start: number, callee: ExprNode): ExprNode {
  let { height } = c;
  c.advance();
  const args: ExprNode[] = [];
  if (c.text !== ')') {
    do {
      args.push(assignment(c));
      height = Math.max(height, c.height);
    } while (c.accept(','));
  }
  c.expect(')');
  c.grow(height + 1);
  return { kind: 'call', callee, arguments: args, span: c.spanAt(start), end: c.lastEnd };
}

function index(c: Cursor, start: number, array: ExprNode): ExprNode {
  const { height } = c;
  c.advance();
  const inner = expression(c);
  c.expect(']');
  c.grow(Math.max(height, c.height) + 1);
  return { kind: 'index', array, index: inner, span: c.spanAt(start), end: c.lastEnd };
}

/** A member's name may be spelled like a type: members have a name space of their own (C11 6.2.3). */
function member(c: Cursor, start: number, object: ExprNode): ExprNode {
  const arrow = c.text === '->';
  c.advance();
  const field = c.expectName();
  c.grow(c.height + 1);
  return { kind: 'member', object, arrow, field, span: c.spanAt(start), end: c.lastEnd };
}
