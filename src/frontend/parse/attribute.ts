import type { AttributeNode, ExprNode } from './ast.js';
import { type Cursor, SyntaxFault } from './cursor.js';
import { assignment } from './expression.js';
import { startsTypeName, typeName } from './type-name.js';
import { words } from './words.js';

/** Shared by all that have none, which is nearly all. */
export const noAttributes: readonly AttributeNode[] = [];

/** `__declspec(…)`, `__attribute__((…))` or `_Alignas(…)` at the cursor. */
export function attributeWord(
  c: Cursor,
  word: 'declspec' | 'attribute' | 'alignas',
  into: AttributeNode[],
): void {
  if (word === 'declspec') declspec(c, into);
  else if (word === 'attribute') gnuAttribute(c, into);
  else alignas(c, into);
}

/** `__declspec(a b(x))` */
function declspec(c: Cursor, into: AttributeNode[]): void {
  c.advance();
  c.expect('(');
  while (c.text !== ')') {
    if (!c.accept(',')) into.push(attribute(c));
  }
  c.advance();
}

/** `__attribute__((a, b(x)))` */
function gnuAttribute(c: Cursor, into: AttributeNode[]): void {
  c.advance();
  c.expect('(');
  c.expect('(');
  while (c.text !== ')') {
    if (!c.accept(',')) into.push(attribute(c));
  }
  c.advance();
  c.expect(')');
}

/** `_Alignas(n)`; `_Alignas(T)` is `_Alignas(_Alignof(T))` (C11 6.7.5p6). */
function alignas(c: Cursor, into: AttributeNode[]): void {
  const { span } = c;
  c.advance();
  c.expect('(');
  const start = c.index;
  const argument: ExprNode = startsTypeName(c, c.index)
    ? { kind: 'alignof', operand: typeName(c), span: c.spanAt(start), end: c.lastEnd }
    : assignment(c);
  c.expect(')');
  into.push({ name: 'alignas', arguments: [argument], span });
}

/** Every `__declspec` and `__attribute__` at the cursor, for places where no other specifier is allowed. */
export function attributes(c: Cursor): readonly AttributeNode[] {
  let found: AttributeNode[] | undefined;
  while (c.token.kind === 'identifier') {
    const word = words.get(c.text);
    if (word !== 'declspec' && word !== 'attribute' && word !== 'alignas') break;
    found ??= [];
    attributeWord(c, word, found);
  }
  return found ?? noAttributes;
}

function attribute(c: Cursor): AttributeNode {
  const { span, text } = c;
  if (c.token.kind !== 'identifier') c.fail('an attribute');
  c.advance();
  const args = c.text === '(' ? attributeArguments(c) : [];
  return { name: text.replace(/^_+|_+$/g, ''), arguments: args, span };
}

/** What is no expression (`format(printf, 1, 2)` is one, `property(get=)` is not) is dropped: no attribute that matters has such arguments. */
function attributeArguments(c: Cursor): ExprNode[] {
  const behind = c.behindGroup(c.index);
  const { depth } = c;
  try {
    return readArguments(c);
  } catch (fault) {
    if (!(fault instanceof SyntaxFault) || behind < 0) throw fault;
    c.depth = depth;
    c.index = behind;
    return [];
  }
}

function readArguments(c: Cursor): ExprNode[] {
  c.expect('(');
  const args: ExprNode[] = [];
  while (c.text !== ')') {
    args.push(assignment(c));
    if (!c.accept(',')) break;
  }
  c.expect(')');
  return args;
}
