import { beginsSpecifiers, behindAnnotation, isUnknownName } from './annotation.js';
import type { TypeNameNode } from './ast.js';
import type { Cursor } from './cursor.js';
import { declarator } from './declarator.js';
import { specifiers } from './specifiers.js';
import { words } from './words.js';

/** `T`, `int (*)[3]` (C11 6.7.7). The cursor stands where `startsTypeName` or `startsCast` held, or where only a type is allowed. */
export function typeName(c: Cursor): TypeNameNode {
  return c.enclosing(() => {
    const start = c.index;
    const type = specifiers(c, 'type-name');
    if (c.index === start) c.fail('a type');
    return {
      kind: 'type-name',
      specifiers: type,
      declarator: declarator(c, 'abstract'),
      span: c.spanAt(start),
    };
  });
}

/** Does a type name start at `index`? A name that nobody declared does when it is followed by what only an abstract declarator has. */
export function startsTypeName(c: Cursor, index: number): boolean {
  if (c.tokenAt(index).kind !== 'identifier') return false;
  if (beginsSpecifiers(c, index)) return c.tokenAt(index).text !== '__extension__';
  const behind = behindAnnotation(c, index);
  if (behind !== index) return startsTypeName(c, behind);
  return isUnknownName(c, index) && hasAbstractDeclarator(c, index + 1);
}

/** Does `(` at `index` begin a cast or a compound literal? Decided by the declared names; for an undeclared one, by what follows. */
export function startsCast(c: Cursor, index: number): boolean {
  if (startsTypeName(c, index + 1)) return true;
  if (!isUnknownName(c, index + 1) || c.tokenAt(index + 2).text !== ')') return false;
  const next = c.tokenAt(index + 3);
  switch (next.kind) {
    case 'identifier': {
      const word = words.get(next.text);
      return word === undefined || word === 'operator';
    }
    case 'number':
    case 'string':
    case 'character':
      return true;
    default:
      if (next.text === '(') return !/[a-z]/.test(c.tokenAt(index + 1).text); // `(PFOO)(x)`, not the call `(foo)(x)`
      return next.text === '!' || next.text === '~' || next.text === '{';
  }
}

/** `*)`, `**)`, `* const)`, `const *)`, `(*)` directly behind an unknown name. */
function hasAbstractDeclarator(c: Cursor, index: number): boolean {
  if (c.tokenAt(index).text === '(')
    return c.tokenAt(index + 1).text === '*' && c.tokenAt(index + 2).text === ')';
  let i = index;
  let stars = 0;
  for (; ; i++) {
    const { text } = c.tokenAt(i);
    const word = words.get(text);
    if (text === '*') stars++;
    else if (word !== 'const' && word !== 'volatile' && word !== 'unaligned' && word !== 'ignored') break;
  }
  if (i === index) return false;
  return c.tokenAt(i).text === ')' || (stars > 0 && c.tokenAt(i).text === '[');
}
