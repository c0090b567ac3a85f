/**
 * Reading on when headers are missing. Names that nobody declared stand where C allows none, or where it allows only a type:
 * annotations (`_In_`, `_Success_(e)`, `IN`, `NTAPI`) are skipped, a name before something like a declarator is taken for an opaque type.
 * None of this is ever applied to a declared name, so it cannot change the meaning of a complete translation unit.
 */
import type { Cursor } from './cursor.js';
import { maxLookahead } from './limits.js';
import { cppWords, specifierWords, typeWords, words } from './words.js';

/** Where specifiers are read: the same tokens mean different things there when a name is unknown. */
export type Place = 'file' | 'block' | 'member' | 'parameter' | 'type-name';

const underscore = 95;

const isAnnotationShape = (name: string): boolean =>
  name.charCodeAt(0) === underscore &&
  ((name.length > 2 && name.charCodeAt(name.length - 1) === underscore) || name.startsWith('__drv_'));

const hasLowerCase = (name: string): boolean => /[a-z]/.test(name);

/** Only names spelled as macros are skipped unseen: anything else that is too much stays a fault. */
const isMacroLike = (name: string): boolean => name.charCodeAt(0) === underscore || !hasLowerCase(name);

export function isUnknownName(c: Cursor, index: number): boolean {
  const token = c.tokenAt(index);
  return token.kind === 'identifier' && !words.has(token.text) && c.names.lookup(token.text) === undefined;
}

/** `_In_`, `_In_reads_(n)`, `__drv_out(e)`, undeclared: the index behind it, or `index` when there is none. */
export function behindAnnotation(c: Cursor, index: number): number {
  const token = c.tokenAt(index);
  if (token.kind !== 'identifier' || !isAnnotationShape(token.text) || !isUnknownName(c, index)) return index;
  if (c.tokenAt(index + 1).text !== '(') return index + 1;
  const behind = c.behindGroup(index + 1);
  return behind < 0 ? index + 1 : behind;
}

export function skipAnnotations(c: Cursor): void {
  for (let next = behindAnnotation(c, c.index); next !== c.index; next = behindAnnotation(c, c.index)) {
    c.index = next;
  }
}

/** The unknown name at the cursor, before any type was seen: how many tokens from here are an annotation (0: it is none). */
export function leadingAnnotation(c: Cursor, place: Place): number {
  const shaped = behindAnnotation(c, c.index);
  if (shaped !== c.index) return shaped - c.index;
  if (!isMacroLike(c.text)) return 0;
  const hasArguments = c.peek(1).text === '(';
  if (hasArguments && place === 'block') return 0; // a call
  const behind = hasArguments ? c.behindGroup(c.index + 1) : c.index + 1;
  if (behind < 0 || !beginsType(c, behind, place, hasArguments)) return 0;
  if (hasArguments && place === 'file' && isOwnLine(c, behind)) return 0; // a macro that stands for declarations
  return behind - c.index;
}

/** Does what follows an unknown name begin with the type, so that the name cannot be it? */
function beginsType(c: Cursor, from: number, place: Place, certain: boolean): boolean {
  const index = behindQualifiers(c, from);
  const token = c.tokenAt(index);
  if (token.kind !== 'identifier') return false;
  const word = words.get(token.text);
  if (word !== undefined) return typeWords.has(word) || (index === from && word === 'storage');
  if (c.names.lookup(token.text) === 'typedef' && !(place !== 'parameter' && endsName(c, index + 1)))
    return true;
  const after = c.tokenAt(index + 1);
  if (after.text === '(' && c.tokenAt(index + 2).text === '*') return true; // no parameter begins so
  if (certain) return after.kind === 'identifier' || after.text === '*' || place === 'parameter';
  return after.text === '*' || (after.kind === 'identifier' && !isTrailing(c, index, index + 1));
}

function behindQualifiers(c: Cursor, index: number): number {
  let i = index;
  for (;;) {
    const next = behindAnnotation(c, i);
    if (next === i && !isQualifier(c.tokenAt(i).text)) return i;
    i = Math.max(next, i + 1);
  }
}

const isQualifier = (text: string): boolean => {
  const word = words.get(text);
  return word === 'const' || word === 'volatile' || word === 'unaligned' || word === 'ignored';
};

const nameEnds = new Set([';', ',', '=', '[', ':', ')', '(']);
const endsName = (c: Cursor, index: number): boolean => nameEnds.has(c.tokenAt(index).text);

const isOwnLine = (c: Cursor, next: number): boolean => c.spanAt(next).line !== c.spanAt(next - 1).line;

/** In `name second`: is `second` a macro behind the declared name (`int x UNUSED;`) rather than the name itself (`int NTAPI f`)? */
function isTrailing(c: Cursor, name: number, second: number): boolean {
  const text = c.tokenAt(second).text;
  if (words.has(text)) return false;
  if (isAnnotationShape(text)) return isUnknownName(c, second);
  return (
    isUnknownName(c, second) &&
    hasLowerCase(c.tokenAt(name).text) &&
    !hasLowerCase(text) &&
    endsName(c, second + 1)
  );
}

/** Skips annotations, if a name or a `*` follows them: `int _x_;` declares what only looks like one. */
function skipBeforeName(c: Cursor): void {
  let index = c.index;
  for (let next = behindAnnotation(c, index); next !== index; next = behindAnnotation(c, index)) index = next;
  const { kind, text } = c.tokenAt(index);
  const word = words.get(text);
  if (text === '*' || word === 'ignored' || (kind === 'identifier' && word === undefined)) c.index = index;
}

/** Skips unknown words between the type and the declarator: `NTSTATUS NTAPI f(…)`, `(NTAPI *f)(…)`. */
export function skipBeforeDeclarator(c: Cursor): boolean {
  const start = c.index;
  skipBeforeName(c);
  while (isUnknownName(c, c.index) && isMacroLike(c.text)) {
    const next = c.peek(1);
    const word = next.kind === 'identifier' ? words.get(next.text) : undefined;
    const isWord =
      next.text === '*' || word === 'ignored' || (next.kind === 'identifier' && word === undefined);
    if (!isWord || (next.kind === 'identifier' && isTrailing(c, c.index, c.index + 1))) break;
    c.advance();
    skipBeforeName(c);
  }
  return c.index !== start;
}

const declaratorEnds = new Set([';', ',', '=', '{', ')', ':']);

/** Skips unknown words behind a finished declarator, where C allows no name at all. */
export function skipAfterDeclarator(c: Cursor): void {
  skipAnnotations(c);
  while (isUnknownName(c, c.index) && isMacroLike(c.text)) {
    const behind = c.peek(1).text === '(' ? c.behindGroup(c.index + 1) : c.index + 1;
    if (behind < 0 || !declaratorEnds.has(c.tokenAt(behind).text)) return;
    c.index = behind;
  }
}

/** The unknown name at the cursor: is it an opaque type, because what follows can only be a declarator? */
export function isOpaqueType(c: Cursor, place: Place): boolean {
  if (cppWords.has(c.text)) return false;
  if (place === 'type-name') return true;
  const next = c.peek(1);
  if (next.kind === 'identifier') return isOpaqueBeforeName(c, place);
  switch (next.text) {
    case '*':
      return place !== 'block' || isPointerDeclaration(c);
    case '(':
      return place !== 'block' && beginsPointerDeclarator(c, c.index + 2);
    case ',':
    case ')':
    case '[':
      return place === 'parameter';
    case ';':
    case ':':
      return place === 'member';
    default:
      return false;
  }
}

function isOpaqueBeforeName(c: Cursor, place: Place): boolean {
  const next = c.peek(1);
  const word = words.get(next.text);
  if (word !== undefined) return isQualifier(next.text) || word === 'attribute' || word === 'declspec';
  if (place !== 'block') return true;
  if (c.peek(2).text === '(') return false; // `UNKNOWN_MACRO f(x);` calls, rather than declares, `f`
  // `UNKNOWN_MACRO` on a line of its own, without `;`, and then a statement about something declared
  return !(isOwnLine(c, c.index + 1) && c.names.lookup(next.text) === 'ordinary');
}

/** `Unknown * name` followed by what ends a declarator: as an expression it would compute nothing. */
function isPointerDeclaration(c: Cursor): boolean {
  let index = c.index + 1;
  while (c.tokenAt(index).text === '*' || isQualifier(c.tokenAt(index).text)) index++;
  return (
    c.tokenAt(index).kind === 'identifier' && !words.has(c.tokenAt(index).text) && endsName(c, index + 1)
  );
}

function beginsPointerDeclarator(c: Cursor, index: number): boolean {
  const i = behindAnnotation(c, index);
  const text = c.tokenAt(i).text;
  if (text === '*') return true;
  if (words.get(text) === 'ignored') return beginsPointerDeclarator(c, i + 1);
  return isUnknownName(c, i) && c.tokenAt(i + 1).text === '*';
}

/** Is `name ( a, b )` at the cursor the head of a K&R definition: plain names, then parameter declarations, then the body? */
export function isOldStyleHead(c: Cursor): boolean {
  let index = c.index + 2;
  while (c.tokenAt(index).kind === 'identifier' || c.tokenAt(index).text === ',') index++;
  if (c.tokenAt(index).text !== ')') return false;
  const end = index + maxLookahead;
  for (index++; index < end; index++) {
    const text = c.tokenAt(index).text;
    if (text === '{') return c.tokenAt(index - 1).text === ';' || c.tokenAt(index - 1).text === ')';
    if (text === '(' || text === '}' || text === '') return false;
  }
  return false;
}

/** Does the token at `index` begin declaration specifiers, by a keyword or by the name of a type? */
export function beginsSpecifiers(c: Cursor, index: number): boolean {
  const token = c.tokenAt(index);
  if (token.kind !== 'identifier') return false;
  const word = words.get(token.text);
  if (word !== undefined) return specifierWords.has(word);
  return c.names.lookup(token.text) === 'typedef';
}
