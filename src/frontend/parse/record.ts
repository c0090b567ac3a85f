import type { AttributeNode, EnumeratorNode, MemberNode, TypeSpecifier } from './ast.js';
import { attributes } from './attribute.js';
import type { Cursor } from './cursor.js';
import { memberDeclaration, staticAssert } from './declaration.js';
import { conditional } from './expression.js';
import { words } from './words.js';

/** `struct` or `union` at the cursor (C11 6.7.2.1). Members may be empty, anonymous, flexible. */
export function recordSpecifier(c: Cursor): TypeSpecifier {
  const { span } = c;
  const union = c.text === 'union';
  c.advance();
  const found = attributes(c);
  const tag = c.atName ? c.expectName() : undefined;
  const head = { kind: 'record', union, ...(tag === undefined ? {} : { tag }), span } as const;
  if (c.text !== '{') {
    if (tag === undefined) c.fail('a tag or "{"');
    return { ...head, attributes: found };
  }
  const members = memberList(c);
  return { ...head, members, attributes: [...found, ...trailingAttributes(c)] };
}

/** GNU attributes behind the closing brace belong to the type; `__declspec` there belongs to what is declared. */
function trailingAttributes(c: Cursor): readonly AttributeNode[] {
  return words.get(c.text) === 'attribute' ? attributes(c) : [];
}

function memberList(c: Cursor): MemberNode[] {
  const members: MemberNode[] = [];
  c.enter();
  c.enter(); // a record takes many calls of ours for each level
  c.advance();
  for (;;) {
    members.push(...c.takePragmas());
    if (c.accept('}')) break;
    if (!c.accept(';')) members.push(member(c));
  }
  c.leave();
  c.leave();
  return members;
}

function member(c: Cursor): MemberNode {
  if (c.token.kind === 'identifier') {
    if (words.get(c.text) === 'static-assert') return staticAssert(c);
    if (c.text === '__if_exists' || c.text === '__if_not_exists') c.unsupported(`members under ${c.text}`);
  }
  return memberDeclaration(c);
}

/** `enum` at the cursor (C11 6.7.2.2); enumerators become visible one by one. */
export function enumSpecifier(c: Cursor): TypeSpecifier {
  const { span } = c;
  c.advance();
  attributes(c);
  const tag = c.atName ? c.expectName() : undefined;
  const head = { kind: 'enum', ...(tag === undefined ? {} : { tag }), span } as const;
  if (c.text === ':' && c.peek(1).kind === 'identifier' && c.peek(2).text === '{') underlyingType(c);
  if (!c.accept('{')) {
    if (tag === undefined) c.fail('a tag or "{"');
    return head;
  }
  const enumerators: EnumeratorNode[] = [];
  while (c.text !== '}') {
    enumerators.push(enumerator(c));
    if (!c.accept(',')) break;
  }
  c.expect('}');
  attributes(c);
  return { ...head, enumerators };
}

function underlyingType(c: Cursor): void {
  c.advance();
  if (c.text !== 'int') c.unsupported(`an enumeration with the underlying type "${c.text}"`);
  c.advance();
}

function enumerator(c: Cursor): EnumeratorNode {
  const { span } = c;
  const name = c.expectName();
  attributes(c);
  const value = c.accept('=') ? conditional(c) : undefined;
  c.names.declare(name, 'ordinary', c.index);
  return { name, ...(value === undefined ? {} : { value }), span };
}
