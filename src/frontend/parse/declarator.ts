import { beginsSpecifiers, behindAnnotation, isUnknownName, skipBeforeDeclarator } from './annotation.js';
import type { AttributeNode, Declarator, Derivation, Qualifiers } from './ast.js';
import { attributeWord, noAttributes } from './attribute.js';
import type { Cursor } from './cursor.js';
import { assignment } from './expression.js';
import { parameterList } from './parameters.js';
import { noQualifiers, qualifiersOf } from './specifiers.js';
import { words } from './words.js';

/** `named`: there must be a name. `abstract`: there is none (a type name). `either`: a parameter. */
export type Naming = 'named' | 'abstract' | 'either';

interface Draft {
  name: string | undefined;
  index: number;
  attributes: AttributeNode[] | undefined;
}

/** A declarator (C11 6.7.6) or abstract declarator (6.7.7). Its span is that of the name, else of its first token. */
export function declarator(c: Cursor, naming: Naming): Declarator {
  const draft: Draft = { name: undefined, index: c.index, attributes: undefined };
  const derivations = derive(c, naming, draft);
  const { name, attributes = noAttributes } = draft;
  const span = c.spanAt(draft.index);
  return name === undefined ? { derivations, attributes, span } : { name, derivations, attributes, span };
}

/** Reads pointers, the middle and the suffixes; the result goes from the name outwards. */
function derive(c: Cursor, naming: Naming, draft: Draft): Derivation[] {
  c.enter();
  modifiers(c, draft);
  const pointers = c.text === '*' ? pointerList(c, draft) : noPointers;
  const derivations = middle(c, naming, draft);
  suffixes(c, derivations);
  for (let i = pointers.length - 1; i >= 0; i--) derivations.push(pointers[i]!);
  c.leave();
  return derivations;
}

const noPointers: readonly Derivation[] = [];

function pointerList(c: Cursor, draft: Draft): Derivation[] {
  const pointers: Derivation[] = [];
  while (c.accept('*')) pointers.push({ kind: 'pointer', qualifiers: modifiers(c, draft) });
  return pointers;
}

/** Qualifiers, calling conventions, attributes and unknown words around a `*`. */
function modifiers(c: Cursor, draft: Draft): Qualifiers {
  let found: { const: boolean; volatile: boolean; unaligned: boolean } | undefined;
  while (c.token.kind === 'identifier') {
    const word = words.get(c.text);
    switch (word) {
      case undefined:
        if (skipBeforeDeclarator(c)) continue;
        return found === undefined ? noQualifiers : qualifiersOf(found);
      case 'const':
      case 'volatile':
      case 'unaligned':
        found ??= { const: false, volatile: false, unaligned: false };
        found[word] = true;
        break;
      case 'declspec':
      case 'attribute':
      case 'alignas':
        draft.attributes ??= [];
        attributeWord(c, word, draft.attributes);
        continue;
      case 'ignored':
      case 'atomic':
        break;
      default:
        return found === undefined ? noQualifiers : qualifiersOf(found);
    }
    c.advance();
  }
  return found === undefined ? noQualifiers : qualifiersOf(found);
}

function middle(c: Cursor, naming: Naming, draft: Draft): Derivation[] {
  if (c.text === '(' && (naming === 'named' || opensDeclarator(c, naming))) {
    c.advance();
    const inner = derive(c, naming, draft);
    c.expect(')');
    return inner;
  }
  if (naming !== 'abstract' && c.atName) {
    draft.index = c.index;
    draft.name = c.expectName();
  } else if (naming === 'named') c.fail('a declarator');
  return [];
}

/**
 * `(` in a declarator that need not have a name: a nested declarator, or parameters? A type name there is a parameter's type, even where
 * it could be redeclared (C11 6.7.6.3p11).
 */
function opensDeclarator(c: Cursor, naming: Naming): boolean {
  let index = c.index + 1;
  for (;;) {
    const { text } = c.tokenAt(index);
    const behind = behindAnnotation(c, index);
    const word = words.get(text);
    if (behind !== index) index = behind;
    else if (word === 'ignored') index++;
    else if (word === 'attribute' || word === 'declspec')
      index = Math.max(index + 1, c.behindGroup(index + 1));
    else break;
  }
  const token = c.tokenAt(index);
  if (token.text === '*' || token.text === '(' || token.text === '[') return true;
  if (token.kind !== 'identifier' || beginsSpecifiers(c, index)) return false;
  const next = c.tokenAt(index + 1).text;
  if (next === '*')
    return isUnknownName(c, index) && c.tokenAt(index + 2).kind === 'identifier' && naming === 'either';
  return naming === 'either' && (next === ')' || next === '[' || next === '(');
}

function suffixes(c: Cursor, derivations: Derivation[]): void {
  for (;;) {
    if (c.text === '[') derivations.push(array(c));
    else if (c.text === '(') derivations.push(parameterList(c));
    else return;
  }
}

/** `[n]`, `[]`, and of C11 6.7.6.2 also `[static n]`, `[const n]`, `[*]`. */
function array(c: Cursor): Derivation {
  c.advance();
  while (c.token.kind === 'identifier' && isArrayQualifier(c.text)) c.advance();
  if (c.text === '*' && c.peek(1).text === ']') c.advance();
  if (c.accept(']')) return { kind: 'array' };
  const size = assignment(c);
  c.expect(']');
  return { kind: 'array', size };
}

const isArrayQualifier = (text: string): boolean => {
  const word = words.get(text);
  return text === 'static' || word === 'const' || word === 'volatile' || word === 'ignored';
};
