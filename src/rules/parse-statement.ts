/** Bodies of transfers. Operators bind as in C; nesting is capped, so that no rule file can exhaust the stack. */
import type { Span } from '../base/span.js';
import { type Cursor, Mistake } from './cursor.js';
import { type EventHead, parseLocation } from './parse-event.js';
import type { Consumers, Expression, Statement } from './rule.js';

const depthLimit = 200;

export function parseBlock(cursor: Cursor, head: EventHead, depth = 0): readonly Statement[] {
  const { span } = cursor.peek();
  if (depth > depthLimit) throw new Mistake('blocks are nested too deeply', span);
  cursor.expect('{');
  const body: Statement[] = [];
  while (!cursor.closes()) {
    if (cursor.take(';')) continue;
    cursor.attempt(
      () => body.push(parseStatement(cursor, head, depth)),
      () => cursor.skipStatement(),
    );
  }
  if (!cursor.take('}')) throw new Mistake('this block is not closed', span);
  return body;
}

function parseStatement(cursor: Cursor, head: EventHead, depth: number): Statement {
  const { text, kind, span } = cursor.peek();
  if (kind === 'name' && text === 'if') return parseIf(cursor, head, depth);
  if (kind === 'name' && cursor.peek(1).text === '=') {
    cursor.next();
    cursor.next();
    const value = parseExpression(cursor, head, depth);
    cursor.expect(';');
    return { kind: 'assign', variable: text, value, span };
  }
  cursor.next();
  if (kind === 'name' && (text === 'abort' || text === 'note' || text === 'inconclusive')) {
    const message = cursor.string();
    cursor.expect(';');
    return { kind: text, message, span };
  }
  if (kind === 'name' && text === 'halt') {
    cursor.expect(';');
    return { kind: 'halt', span };
  }
  if (kind === 'name' && text === 'escape') {
    const state = cursor.name('a state').text;
    const place = cursor.string();
    const to = cursor.isWord('to') ? parseConsumers(cursor, head) : undefined;
    cursor.expect(';');
    return { kind: 'escape', state, place, ...(to === undefined ? {} : { to }), span };
  }
  throw new Mistake(
    `unknown statement ${text}: an assignment, if, abort, note, inconclusive, escape or halt is wanted`,
    span,
  );
}

/** `to ROLE`, `to ROLE routine`, `to [F, G]`, `to perhaps [F, G]` */
function parseConsumers(cursor: Cursor, head: EventHead): Consumers {
  const { span } = cursor.next();
  const perhaps = cursor.isWord('perhaps');
  if (perhaps) {
    cursor.next();
    cursor.expect('[');
  } else if (!cursor.take('[')) {
    const role = cursor.name('a role').text;
    if (cursor.is(';')) return { kind: 'role', role, span };
    return { kind: 'role', role, routine: parseLocation(cursor, head), span };
  }
  const functions: string[] = [];
  do functions.push(cursor.name('the name of a function').text);
  while (cursor.take(','));
  cursor.expect(']');
  return { kind: 'callers', functions, perhaps, span };
}

function parseIf(cursor: Cursor, head: EventHead, depth: number): Statement {
  const { span } = cursor.next();
  cursor.expect('(');
  const condition = parseExpression(cursor, head, depth);
  cursor.expect(')');
  const then = parseBlock(cursor, head, depth + 1);
  if (!cursor.isWord('else')) return { kind: 'if', condition, then, else: [], span };
  cursor.next();
  if (depth > depthLimit) throw new Mistake('too many else if in a row', span);
  const other = cursor.isWord('if')
    ? [parseIf(cursor, head, depth + 1)]
    : parseBlock(cursor, head, depth + 1);
  return { kind: 'if', condition, then, else: other, span };
}

type Operator = Extract<Expression, { kind: 'binary' }>['operator'];

/** C11 6.5.6 to 6.5.14, weakest first. */
const levels: readonly (readonly Operator[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
];

function parseExpression(cursor: Cursor, head: EventHead, depth: number, level = 0): Expression {
  const operators = levels[level];
  if (operators === undefined) return parseOperand(cursor, head, depth);
  let left = parseExpression(cursor, head, depth, level + 1);
  let length = 0;
  for (;;) {
    const { span } = cursor.peek();
    const operator = operators.find((candidate) => cursor.is(candidate));
    if (operator === undefined) return left;
    if (++length > depthLimit) throw new Mistake('this expression is too long', span);
    cursor.next();
    const right = parseExpression(cursor, head, depth, level + 1);
    left = { kind: 'binary', operator, left, right, span };
  }
}

function parseOperand(cursor: Cursor, head: EventHead, depth: number): Expression {
  const token = cursor.peek();
  const { span } = token;
  if (depth > depthLimit) throw new Mistake('this expression is nested too deeply', span);
  if (cursor.take('!')) return { kind: 'not', operand: parseOperand(cursor, head, depth + 1), span };
  if (cursor.take('(')) {
    const inner = parseExpression(cursor, head, depth + 1);
    cursor.expect(')');
    return inner;
  }
  if (token.kind === 'number' || cursor.is('-')) return { kind: 'number', value: cursor.integer(), span };
  if (token.kind === 'position' || cursor.is('*') || head.names.has(token.text)) {
    return { kind: 'location', location: parseLocation(cursor, head), span };
  }
  const { text } = cursor.name('an expression');
  if (text === 'watched') return { kind: 'watched', member: parseMembers(cursor), span };
  if (!cursor.take('(')) return { kind: 'name', name: text, span };
  if (text === 'uses' || text === 'mentions') return parseUses(cursor, head, text, span);
  if (text === 'inside') {
    const pointer = parseLocation(cursor, head);
    cursor.expect(')');
    return { kind: 'inside', pointer, span };
  }
  if (text !== 'NT_SUCCESS') {
    if (cursor.take(')')) return { kind: 'asked', function: text, span };
    throw new Mistake(
      `${text} cannot be called here: only NT_SUCCESS, uses, mentions, inside and routines that take nothing can`,
      span,
    );
  }
  const argument = parseExpression(cursor, head, depth + 1);
  cursor.expect(')');
  return { kind: 'call', function: 'NT_SUCCESS', argument, span };
}

/** `uses(routine, F, G)`; a name may be that of a list. */
function parseUses(cursor: Cursor, head: EventHead, kind: 'uses' | 'mentions', span: Span): Expression {
  const routine = parseLocation(cursor, head);
  const names: string[] = [];
  cursor.expect(',');
  do {
    const { text } = cursor.name('the name of a function or constant');
    names.push(...(cursor.lists.get(text) ?? [text]));
  } while (cursor.take(','));
  cursor.expect(')');
  return { kind, routine, names, span };
}

/** `.Tail.Overlay.ListEntry` */
function parseMembers(cursor: Cursor): string | undefined {
  const members: string[] = [];
  while (cursor.take('.')) members.push(cursor.name('a member').text);
  return members.length === 0 ? undefined : members.join('.');
}
