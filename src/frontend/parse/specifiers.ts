import { isOpaqueType, leadingAnnotation, type Place, skipBeforeDeclarator } from './annotation.js';
import type { AttributeNode, Qualifiers, Specifiers, StorageClass, TypeSpecifier } from './ast.js';
import { attributeWord, noAttributes } from './attribute.js';
import type { Cursor } from './cursor.js';
import { expression } from './expression.js';
import { enumSpecifier, recordSpecifier } from './record.js';
import { startsTypeName, typeName } from './type-name.js';
import { builtinWord, type Word, words } from './words.js';

export const noQualifiers: Qualifiers = { const: false, volatile: false, unaligned: false };
const constQualifiers: Qualifiers = { const: true, volatile: false, unaligned: false };

interface Draft {
  storage: StorageClass | undefined;
  inline: boolean;
  threadLocal: boolean;
  noreturn: boolean;
  const: boolean;
  volatile: boolean;
  unaligned: boolean;
  builtin: string[];
  type: TypeSpecifier | undefined;
  attributes: AttributeNode[] | undefined;
}

/**
 * Declaration specifiers (C11 6.7p1), or a specifier-qualifier list. Once a type specifier has been seen an identifier is never a type
 * (6.7.8: `typedef int T; { T T; }`). Without any specifier the result is the empty built-in type, implicit int.
 */
export function specifiers(c: Cursor, place: Place): Specifiers {
  const start = c.index;
  const draft: Draft = {
    storage: undefined,
    inline: false,
    threadLocal: false,
    noreturn: false,
    const: false,
    volatile: false,
    unaligned: false,
    builtin: [],
    type: undefined,
    attributes: undefined,
  };
  while (specifier(c, draft, place)) {
    // each call reads one
  }
  if (c.index !== start && isEmpty(draft)) c.fail('a type');
  return finished(draft, c, start);
}

/** Annotations alone do not make an implicit int. */
const isEmpty = (draft: Draft): boolean =>
  !hasType(draft) &&
  draft.storage === undefined &&
  !(
    draft.inline ||
    draft.threadLocal ||
    draft.noreturn ||
    draft.const ||
    draft.volatile ||
    draft.unaligned
  ) &&
  draft.attributes === undefined;

function finished(draft: Draft, c: Cursor, start: number): Specifiers {
  const span = c.spanAt(start);
  const { storage, inline, threadLocal, noreturn, attributes = noAttributes } = draft;
  const type: TypeSpecifier = draft.type ?? { kind: 'builtin', words: draft.builtin, span };
  const qualifiers = qualifiersOf(draft);
  // two literals: spreading a conditional part shows in the profile of a header
  if (storage === undefined) return { inline, threadLocal, noreturn, type, qualifiers, attributes, span };
  return { storage, inline, threadLocal, noreturn, type, qualifiers, attributes, span };
}

/** Shared objects for the common cases. */
export function qualifiersOf(q: Qualifiers): Qualifiers {
  if (q.volatile || q.unaligned) return { const: q.const, volatile: q.volatile, unaligned: q.unaligned };
  return q.const ? constQualifiers : noQualifiers;
}

const hasType = (draft: Draft): boolean => draft.type !== undefined || draft.builtin.length > 0;

/** Reads one specifier; false when there is none. */
function specifier(c: Cursor, draft: Draft, place: Place): boolean {
  const { token } = c;
  if (token.kind !== 'identifier') return place === 'file' && languageLinkage(c, draft);
  const word = words.get(token.text);
  if (word === undefined) return hasType(draft) ? skipBeforeDeclarator(c) : nameSpecifier(c, draft, place);
  return wordSpecifier(c, draft, word);
}

/** `extern "C" int f();` */
function languageLinkage(c: Cursor, draft: Draft): boolean {
  if (c.token.kind !== 'string' || draft.storage !== 'extern') return false;
  c.advance();
  return true;
}

function nameSpecifier(c: Cursor, draft: Draft, place: Place): boolean {
  const { token } = c;
  const name = token.text;
  const kind = c.names.lookup(name);
  if (kind === 'ordinary') return false;
  if (kind === undefined) {
    const skipped = leadingAnnotation(c, place);
    if (skipped > 0) {
      c.index += skipped;
      return true;
    }
    if (!isOpaqueType(c, place)) return false;
    c.names.presumeType(name, c.index);
  }
  c.advance();
  draft.type = { kind: 'typedef-name', name, span: token.span };
  return true;
}

function wordSpecifier(c: Cursor, draft: Draft, word: Word): boolean {
  switch (word) {
    case 'storage':
      draft.storage = c.text as StorageClass;
      break;
    case 'inline':
      draft.inline = true;
      break;
    case 'noreturn':
      draft.noreturn = true;
      break;
    case 'thread':
      draft.threadLocal = true;
      break;
    case 'const':
    case 'volatile':
    case 'unaligned':
      draft[word] = true;
      break;
    case 'ignored':
      break;
    case 'declspec':
    case 'attribute':
    case 'alignas':
      draft.attributes ??= [];
      attributeWord(c, word, draft.attributes);
      return true;
    default:
      return typeSpecifier(c, draft, word);
  }
  c.advance();
  return true;
}

function typeSpecifier(c: Cursor, draft: Draft, word: Word): boolean {
  if (word === 'atomic' && c.peek(1).text !== '(') {
    c.advance(); // a qualifier: one thread is checked at a time
    return true;
  }
  switch (word) {
    case 'builtin':
      if (draft.type !== undefined) c.fail('a declarator');
      draft.builtin.push(builtinWord(c.text));
      c.advance();
      return true;
    case 'record':
    case 'enum':
    case 'typeof':
    case 'atomic':
      if (hasType(draft)) c.fail('a declarator');
      draft.type = tagged(c, word);
      return true;
    default:
      return false;
  }
}

function tagged(c: Cursor, word: 'record' | 'enum' | 'typeof' | 'atomic'): TypeSpecifier {
  switch (word) {
    case 'record':
      return recordSpecifier(c);
    case 'enum':
      return enumSpecifier(c);
    default:
      return typeofSpecifier(c);
  }
}

/** `typeof(e)`, `typeof(T)`, and `_Atomic(T)`, which is T to a checker of one thread. */
function typeofSpecifier(c: Cursor): TypeSpecifier {
  const { span } = c;
  c.advance();
  c.expect('(');
  c.enter();
  const operand = startsTypeName(c, c.index) ? typeName(c) : expression(c);
  c.leave();
  c.expect(')');
  return { kind: 'typeof', operand, span };
}
