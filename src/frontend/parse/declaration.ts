import { skipAfterDeclarator } from './annotation.js';
import type { DeclarationNode, Declarator, InitDeclarator, Specifiers, StaticAssertNode } from './ast.js';
import { attributes } from './attribute.js';
import type { Cursor } from './cursor.js';
import { declarator } from './declarator.js';
import { conditional } from './expression.js';
import { initializer } from './initializer.js';
import { specifiers } from './specifiers.js';
import { words } from './words.js';

/** A declaration inside a block, or of a K&R parameter (C11 6.7). */
export function blockDeclaration(c: Cursor): DeclarationNode {
  const start = c.index;
  const type = specifiers(c, 'block');
  if (c.index === start) c.fail('a declaration');
  if (c.accept(';')) return { kind: 'declaration', specifiers: type, declarators: [], span: c.spanAt(start) };
  return declarators(c, start, type, declared(c, type));
}

/** The variable that a condition of C++ declares, with its value and without a `;` (C++17 9.4). */
export function conditionDeclaration(c: Cursor): {
  readonly declaration: DeclarationNode;
  readonly name: string;
  readonly span: Declarator['span'];
} {
  const start = c.index;
  const type = specifiers(c, 'block');
  const found = declared(c, type);
  if (found.name === undefined || c.text !== '=') c.fail('a variable with its value');
  const list = [initDeclarator(c, found)];
  const declaration = { specifiers: type, declarators: list, span: c.spanAt(start) };
  return { declaration: { kind: 'declaration', ...declaration }, name: found.name, span: found.span };
}

/** The rest of a declaration behind its first declarator, up to and including the `;`. */
export function declarators(c: Cursor, start: number, type: Specifiers, first: Declarator): DeclarationNode {
  const list = [initDeclarator(c, first)];
  while (c.accept(',')) list.push(initDeclarator(c, declared(c, type)));
  c.expect(';');
  return { kind: 'declaration', specifiers: type, declarators: list, span: c.spanAt(start) };
}

/** A declarator with what may follow it; its name is visible from here on (C11 6.2.1p7). */
export function declared(c: Cursor, type: Specifiers): Declarator {
  const found = afterDeclarator(c, declarator(c, 'named'));
  if (found.name !== undefined) {
    c.names.declare(found.name, type.storage === 'typedef' ? 'typedef' : 'ordinary', c.index);
  }
  return found;
}

function afterDeclarator(c: Cursor, found: Declarator): Declarator {
  skipAfterDeclarator(c);
  if (words.get(c.text) === 'asm') assemblerName(c);
  const more = attributes(c);
  return more.length === 0 ? found : { ...found, attributes: [...found.attributes, ...more] };
}

/** `int x asm("y")`: a name for the linker. */
function assemblerName(c: Cursor): void {
  c.advance();
  const behind = c.text === '(' ? c.behindGroup(c.index) : -1;
  if (behind < 0) c.fail('"(" and an assembler name');
  c.index = behind;
}

function initDeclarator(c: Cursor, found: Declarator): InitDeclarator {
  const { span } = found;
  if (!c.accept('=')) return { declarator: found, span };
  return { declarator: found, initializer: initializer(c), span };
}

/** A member declaration (C11 6.7.2.1p1). One that cannot be read makes the whole record a gap: its layout would be wrong without it. */
export function memberDeclaration(c: Cursor): DeclarationNode {
  const start = c.index;
  const type = specifiers(c, 'member');
  if (c.index === start) c.fail('a member');
  const list: InitDeclarator[] = [];
  if (c.text !== ';') {
    do list.push(member(c));
    while (c.accept(','));
  }
  c.expect(';');
  return { kind: 'declaration', specifiers: type, declarators: list, span: c.spanAt(start) };
}

function member(c: Cursor): InitDeclarator {
  const { span } = c;
  const unnamed: Declarator = { derivations: [], attributes: [], span };
  let found = c.text === ':' ? unnamed : declarator(c, 'named');
  if (!c.accept(':')) return { declarator: afterDeclarator(c, found), span: found.span };
  const bits = conditional(c);
  found = afterDeclarator(c, found);
  return { declarator: found, bits, span: found.span };
}

/** `_Static_assert(e, "text")`; the text is optional as in C23 and in Microsoft's compiler. */
export function staticAssert(c: Cursor): StaticAssertNode {
  const { span } = c;
  c.advance();
  c.expect('(');
  const condition = conditional(c);
  const message = c.accept(',') ? c.text : undefined;
  while (message !== undefined && c.token.kind === 'string') c.advance();
  c.expect(')');
  c.accept(';');
  return { kind: 'static-assert', condition, ...(message === undefined ? {} : { message }), span };
}
