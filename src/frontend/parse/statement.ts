/** Statements and blocks (C11 6.8). A faulty statement becomes a gap, and reading goes on behind it. */
import {
  beginsSpecifiers,
  behindAnnotation,
  isOpaqueType,
  isUnknownName,
  leadingAnnotation,
} from './annotation.js';
import { assembler } from './assembler.js';
import type { BlockNode, DeclarationNode, ExprNode, StmtNode } from './ast.js';
import { attributes } from './attribute.js';
import { declaresVariable, declaringWhile } from './condition.js';
import { type Cursor, SyntaxFault } from './cursor.js';
import { blockDeclaration, staticAssert } from './declaration.js';
import { structured } from './exception.js';
import { expression } from './expression.js';
import { isLabel, labelled } from './label.js';
import { constructEnd, faultGap } from './recover.js';
import { selection } from './selection.js';
import { words } from './words.js';

/** Any statement, or a declaration where a block item may stand. */
export function statement(c: Cursor): StmtNode {
  const start = c.index;
  const { depth } = c;
  const scope = c.names.mark();
  try {
    c.enter();
    const result = dispatch(c);
    c.depth = depth;
    return result;
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    c.depth = depth;
    c.names.release(scope);
    return skipStatement(c, fault, start);
  }
}

/** The gap for the statement that begins at `start`; the cursor goes behind it. */
export function skipStatement(c: Cursor, fault: SyntaxFault, start: number): StmtNode {
  const end = constructEnd(c, start);
  c.index = end === start && c.tokenAt(start).text !== '}' ? start + 1 : end;
  return { kind: 'gap', gap: faultGap(c, fault, start, end, 'statement'), span: c.spanAt(start) };
}

/** `{ … }` as a scope of its own. */
export function blockInScope(c: Cursor): BlockNode {
  c.names.push();
  const result = block(c);
  c.names.pop();
  return result;
}

/** `{ … }` in the scope that is open: a function body shares that of its parameters (C11 6.2.1p4). */
export function block(c: Cursor): BlockNode {
  const { span } = c;
  c.expect('{');
  const items: StmtNode[] = [];
  c.enter();
  while (c.text !== '}') {
    if (c.token.kind === 'end') c.fail('"}"');
    for (const pragma of c.takePragmas()) items.push(pragmaGap(c, pragma.text, pragma.span));
    items.push(statement(c));
  }
  c.leave();
  const end = c.span;
  c.advance();
  return { kind: 'block', items, span, end };
}

/** Layout pragmas are followed from declaration to declaration of a file, not into blocks. */
function pragmaGap(c: Cursor, text: string, span: StmtNode['span']): StmtNode {
  const detail = `#pragma ${text} inside a block`;
  const inside = c.functionName === undefined ? {} : { function: c.functionName };
  return { kind: 'gap', gap: { kind: 'unsupported', detail, span, ...inside }, span };
}

function dispatch(c: Cursor): StmtNode {
  const { token } = c;
  if (token.kind === 'identifier') {
    const word = words.get(token.text);
    if (word === 'statement') return keyword(c);
    if (word === 'asm') return assembler(c);
    if (word === 'static-assert') return staticAssert(c);
    if (word === 'attribute' || token.text === '__extension__') return prefixed(c);
    if (isLabel(c)) return labelled(c);
    if (word === undefined) return named(c);
    return beginsSpecifiers(c, c.index) ? blockDeclaration(c) : expressionStatement(c);
  }
  if (token.text === '{') return blockInScope(c);
  if (token.text === ';') return empty(c);
  if (token.text === '[' && c.peek(1).text === '[') return standardAttribute(c);
  return expressionStatement(c);
}

function empty(c: Cursor): StmtNode {
  const { span } = c;
  c.expect(';');
  return { kind: 'empty', span };
}

/** C23 `[[fallthrough]]`. */
function standardAttribute(c: Cursor): StmtNode {
  const behind = c.behindGroup(c.index);
  if (behind < 0) c.fail('an attribute');
  c.index = behind;
  return empty(c);
}

/** A statement that begins with a plain identifier. */
function named(c: Cursor): StmtNode {
  const kind = c.names.lookup(c.text);
  if (kind === 'typedef') return blockDeclaration(c);
  if (kind === 'ordinary') return expressionStatement(c);
  const next = c.peek(1).text;
  if ((c.text === 'try' && next === '{') || (c.text === 'leave' && next === ';')) return structured(c);
  if (startsUnknownDeclaration(c)) return blockDeclaration(c);
  return expressionStatement(c);
}

function startsUnknownDeclaration(c: Cursor): boolean {
  if (isOpaqueType(c, 'block')) return true;
  const behind = behindAnnotation(c, c.index);
  if (behind !== c.index) return beginsSpecifiers(c, behind) || isUnknownName(c, behind);
  return leadingAnnotation(c, 'block') > 0;
}

/** `__attribute__((fallthrough));`, `__extension__ int x;`, `__extension__ ({ … });` */
function prefixed(c: Cursor): StmtNode {
  const start = c.index;
  const { span } = c;
  if (c.text === '__extension__') c.advance();
  else attributes(c);
  if (c.accept(';')) return { kind: 'empty', span };
  if (c.token.kind === 'identifier' && (beginsSpecifiers(c, c.index) || c.text === '__extension__')) {
    c.index = start;
    return blockDeclaration(c);
  }
  c.index = start;
  return expressionStatement(c);
}

function expressionStatement(c: Cursor): StmtNode {
  const start = c.index;
  const { span } = c;
  const value = expression(c);
  if (c.accept(';')) return { kind: 'expression', expression: value, span };
  return unfinishedMacro(c, start, value) ?? c.fail('";"');
}

/** `UNKNOWN_MACRO(x)` without `;`, an undeclared name: only that much is a gap. */
function unfinishedMacro(c: Cursor, start: number, value: ExprNode): StmtNode | undefined {
  const name = value.kind === 'call' ? value.callee : value;
  if (name.kind !== 'identifier' || c.names.lookup(name.name) !== undefined) return undefined;
  const next = c.token;
  if (next.kind !== 'identifier' && next.text !== '{' && next.text !== '}') return undefined;
  const detail = `"${name.name}" is no declared name and stands without ";": a macro of a missing header?`;
  const span = c.spanAt(start);
  const inside = c.functionName === undefined ? {} : { function: c.functionName };
  return { kind: 'gap', gap: { kind: 'syntax', detail, span, ...inside }, span };
}

function keyword(c: Cursor): StmtNode {
  switch (c.text) {
    case 'if':
      return selection(c);
    case 'switch':
    case 'while': {
      if (c.text === 'while' && declaresVariable(c)) return declaringWhile(c);
      const { span, text } = c.token;
      c.advance();
      const head = parenthesised(c);
      const body = statementInScope(c);
      if (text === 'switch') return { kind: 'switch', value: head, body, span };
      return { kind: 'while', condition: head, body, span };
    }
    case 'do':
      return doLoop(c);
    case 'for':
      return forLoop(c);
    case 'case':
    case 'default':
      return labelled(c);
    case 'goto':
    case 'break':
    case 'continue':
    case 'return':
      return jump(c);
    case '__try':
    case '_try':
    case '__leave':
    case '_leave':
      return structured(c);
    case '__if_exists':
    case '__if_not_exists':
      return c.unsupported(`statements under ${c.text}`);
    default:
      return c.fail('a statement');
  }
}

/** A body is a scope even without braces (C11 6.8.4p3, 6.8.5p5). */
export function statementInScope(c: Cursor): StmtNode {
  if (c.text === '{') return statement(c);
  c.names.push();
  const result = statement(c);
  c.names.pop();
  return result;
}

/** `( e )` behind `if`, `while`, `switch`. */
export function parenthesised(c: Cursor): ExprNode {
  c.expect('(');
  const value = expression(c);
  c.expect(')');
  return value;
}

function doLoop(c: Cursor): StmtNode {
  const { span } = c;
  c.advance();
  const body = statementInScope(c);
  c.expect('while');
  const condition = parenthesised(c);
  c.expect(';');
  return { kind: 'do', body, condition, span };
}

function forLoop(c: Cursor): StmtNode {
  const { span } = c;
  c.advance();
  c.expect('(');
  c.names.push();
  const init = forInit(c);
  const condition = c.text === ';' ? undefined : expression(c);
  c.expect(';');
  const step = c.text === ')' ? undefined : expression(c);
  c.expect(')');
  const body = statementInScope(c);
  c.names.pop();
  return {
    kind: 'for',
    ...(init === undefined ? {} : { init }),
    ...(condition === undefined ? {} : { condition }),
    ...(step === undefined ? {} : { step }),
    body,
    span,
  };
}

function forInit(c: Cursor): DeclarationNode | ExprNode | undefined {
  if (c.accept(';')) return undefined;
  const unknownType = isUnknownName(c, c.index) && startsUnknownDeclaration(c);
  if (unknownType || beginsSpecifiers(c, c.index)) return blockDeclaration(c);
  const value = expression(c);
  c.expect(';');
  return value;
}

function jump(c: Cursor): StmtNode {
  const { span, text } = c.token;
  c.advance();
  switch (text) {
    case 'goto':
      return goto(c, span);
    case 'return': {
      const value = c.text === ';' ? undefined : expression(c);
      c.expect(';');
      return { kind: 'return', ...(value === undefined ? {} : { value }), span };
    }
    default:
      c.expect(';');
      return { kind: text === 'break' ? 'break' : 'continue', span };
  }
}

function goto(c: Cursor, span: StmtNode['span']): StmtNode {
  if (c.accept('*')) {
    const target = expression(c);
    c.expect(';');
    return { kind: 'computed-goto', target, span };
  }
  const label = c.expectName();
  c.expect(';');
  return { kind: 'goto', label, span };
}
