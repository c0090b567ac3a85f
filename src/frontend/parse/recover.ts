/** Going on behind a fault: where the faulty construct ends, and the gap that stands for it. */
import type { Gap, Unread } from '../../base/gap.js';
import { describeConstruct } from './construct.js';
import type { Cursor, SyntaxFault } from './cursor.js';
import { maxNamedGaps } from './limits.js';
import { cppWords, words } from './words.js';

/** Tokens of a faulty construct that are looked at to name it. */
const maxNamedTokens = 300;

/**
 * The index behind the statement or external declaration that begins at `start`, judged by its brackets alone: behind the first `;`
 * outside of them, or behind the `}` of its block. A parenthesis that holds a `;` without being that of a `for` was never closed.
 */
export function constructEnd(c: Cursor, start: number): number {
  const { tokens } = c;
  const open: number[] = []; // for each open parenthesis, how many `;` it may still hold
  for (let i = start; i < tokens.length; i++) {
    switch (tokens[i]!.text) {
      case '':
        return i;
      case '(':
      case '[':
        open.push(c.tokenAt(i - 1).text === 'for' && i > start ? 2 : 0);
        break;
      case ')':
      case ']':
        open.pop();
        break;
      case ';':
        while (open.at(-1) === 0) open.pop();
        if (open.length > 0) open[open.length - 1]!--;
        else if (c.tokenAt(i + 1).text !== 'else' || !isSelection(c, start)) return i + 1;
        break;
      case '}':
        return Math.max(i, start);
      case '{': {
        if (open.length > 0 && !mayStandInParentheses(c, i)) open.length = 0;
        const close = c.source.closing[i]!;
        if (close < 0) return i + 1;
        if (open.length === 0 && !continuesBehind(c, start, i, close)) return close + 1;
        i = close;
      }
    }
  }
  return tokens.length - 1;
}

const isSelection = (c: Cursor, start: number): boolean => {
  const { text } = c.tokenAt(start);
  return text === 'if' || text === 'else';
};

/** `({`, `(T) {`, `= {`, `, {`: a brace inside an expression. */
function mayStandInParentheses(c: Cursor, brace: number): boolean {
  const before = c.tokenAt(brace - 1).text;
  return before === '(' || before === ')' || before === '=' || before === ',' || before === '{';
}

const continuations = new Set([';', ',', '.', '->', '[', ')', ']', '=', '?', ':', 'else']);
const handlers = new Set(['__except', '_except', '__finally', '_finally', 'except', 'finally', 'catch']);

/** Does the construct go on behind a brace group: an initialiser, a record that declares something, a second branch, a handler? */
function continuesBehind(c: Cursor, start: number, brace: number, close: number): boolean {
  const next = c.tokenAt(close + 1).text;
  if (continuations.has(next) || handlers.has(next)) return true;
  if (next === 'while' && c.tokenAt(start).text === 'do') return true;
  if (brace === start) return false;
  if (c.tokenAt(brace - 1).text === '=') return true;
  const isRecord = (index: number): boolean => {
    const word = index < start ? undefined : words.get(c.tokenAt(index).text);
    return word === 'record' || word === 'enum';
  };
  return isRecord(brace - 1) || isRecord(brace - 2);
}

/** The gap for the tokens from `start` up to (not including) `end`. */
export function faultGap(
  c: Cursor,
  fault: SyntaxFault,
  start: number,
  end: number,
  context: 'statement' | 'declaration',
): Gap {
  const construct = fault.gapKind === 'syntax' ? nameConstruct(c, fault, start, end, context) : undefined;
  return {
    kind: fault.gapKind,
    detail: construct === undefined ? fault.detail : `${fault.detail} (${construct})`,
    span: c.tokenAt(fault.index).span,
    ...(c.functionName === undefined ? {} : { function: c.functionName }),
    ...(start < end ? { unread: unreadIn(c, start, end) } : {}),
  };
}

/** C++ calls without parentheses behind a name: constructors, destructors, operators. */
const calling = new Set(['new', 'delete', 'throw']);

function unreadIn(c: Cursor, start: number, end: number): Unread {
  const found = new Set<string>();
  const calls = new Set<string>();
  for (let i = start; i < end; i++) {
    const { kind, text } = c.tokenAt(i);
    if (kind !== 'identifier') continue;
    found.add(text);
    if (calling.has(text)) calls.add('::');
    else if (isName(text) && isCalled(c, start, i)) calls.add(isQualified(c, start, i) ? '::' : text);
  }
  return { words: found, calls, defines: definedIn(c, start, end) };
}

/** What may stand between the parameters of a C++ function and its body, and begins no expression. */
const behindParameters = new Set(['{', 'const', 'volatile', 'noexcept', 'override', 'final', 'throw', 'try']);
/** The same, which also goes on in an expression: a body has to follow before that can end. */
const behindOrWithin = new Set(['->', ':', '&']);
const ends = new Set([';', ')', ',', '}']);

/** `f(…) {` anywhere, and outside of braces any `f(` with braces behind it, whatever stands between. */
function definedIn(c: Cursor, start: number, end: number): ReadonlySet<string> {
  const found = new Set<string>();
  const open: (string | undefined)[] = [];
  let outside: string[] = [];
  let perhaps: string[] = [];
  let braces = 0;
  for (let i = start; i < end; i++) {
    const { text } = c.tokenAt(i);
    if (text === '{') {
      for (const name of perhaps.splice(0)) found.add(name);
      if (braces++ === 0) for (const name of outside.splice(0)) found.add(name);
    } else if (text === '}') braces--;
    else if (text === ';' && braces === 0) outside = [];
    else if (text === '(') {
      const before = i > start ? c.tokenAt(i - 1) : undefined;
      const name = before?.kind === 'identifier' && isName(before.text) ? before.text : undefined;
      if (name !== undefined && braces === 0) outside.push(name);
      open.push(name);
      continue;
    }
    if (ends.has(text)) perhaps = [];
    if (text !== ')') continue;
    const name = open.pop();
    const behind = i + 1 < end ? c.tokenAt(i + 1).text : '';
    if (name === undefined) continue;
    if (behindParameters.has(behind)) found.add(name);
    else if (behindOrWithin.has(behind)) perhaps.push(name);
  }
  return found;
}

/** A method's, or declared elsewhere: not the function of C that has this name. */
function isQualified(c: Cursor, start: number, name: number): boolean {
  const before = c.tokenAt(name - 1);
  const isDeclared = before.kind === 'identifier' && isName(before.text); // `T x(`
  return name > start && (isDeclared || qualifiers.has(before.text) || c.tokenAt(name + 1).text !== '(');
}

const qualifiers = new Set(['.', '->', ':', '::', '>']);

const isName = (text: string): boolean => !words.has(text) && !cppWords.has(text);

/** `f(`, `f<T>(`, and `T x{`, which runs what T says. */
function isCalled(c: Cursor, start: number, name: number): boolean {
  const next = c.tokenAt(name + 1).text;
  const before = c.tokenAt(name - 1);
  if (next === '{') return name > start && before.kind === 'identifier' && isName(before.text);
  if (next === '(') return !isType(c, name + 2);
  if (next !== '<') return false;
  for (let i = name + 2; i < name + maxTemplateTokens; i++) {
    const { kind, text } = c.tokenAt(i);
    if (text === '>' || text === '>>') return c.tokenAt(i + 1).text === '(';
    if (kind !== 'identifier' && !templateMarks.has(text)) return false;
  }
  return false;
}

/** A macro that nobody knows is given a type; a function is given values. */
const isType = (c: Cursor, index: number): boolean =>
  words.get(c.tokenAt(index).text) === 'record' || c.names.lookup(c.tokenAt(index).text) === 'typedef';

const maxTemplateTokens = 30;
const templateMarks = new Set(['<', ',', '*', '&', ':', '::']);

function nameConstruct(
  c: Cursor,
  fault: SyntaxFault,
  start: number,
  end: number,
  context: 'statement' | 'declaration',
): string | undefined {
  const cpp = cppConstruct(c, start, Math.min(fault.index + 1, start + maxNamedTokens));
  if (cpp !== undefined) return cpp;
  if (c.namedGaps >= maxNamedGaps || end - start > maxNamedTokens) return undefined;
  c.namedGaps++;
  const text = c.tokens.slice(start, end).map((token) => token.text);
  return describeConstruct(text.join(' '), context);
}

/** The C++ word, or `::`, that explains why C's grammar does not read on. */
function cppConstruct(c: Cursor, start: number, end: number): string | undefined {
  for (let i = start; i <= end; i++) {
    const { kind, text } = c.tokenAt(i);
    if (text === '::' || (text === ':' && c.tokenAt(i + 1).text === ':')) return 'C++ "::"';
    if (kind === 'identifier' && cppWords.has(text) && c.names.lookup(text) !== 'ordinary')
      return `C++ "${text}"`;
  }
  return undefined;
}
