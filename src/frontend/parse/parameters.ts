import { behindAnnotation, isUnknownName, skipAfterDeclarator, skipAnnotations } from './annotation.js';
import type { Derivation, ParameterNode } from './ast.js';
import { attributes } from './attribute.js';
import type { Cursor } from './cursor.js';
import { declarator } from './declarator.js';
import { specifiers } from './specifiers.js';
import { words } from './words.js';

type FunctionDerivation = Extract<Derivation, { kind: 'function' }>;

const oldStyle = (identifiers: readonly string[]): FunctionDerivation => ({
  kind: 'function',
  parameters: [],
  variadic: false,
  oldStyle: true,
  identifiers,
});

/** The parameter type list or identifier list at the `(` (C11 6.7.6.3). `(void)` spelled so has no parameters. */
export function parameterList(c: Cursor): FunctionDerivation {
  c.expect('(');
  if (c.accept(')')) return oldStyle([]);
  if (c.text === 'void' && c.peek(1).text === ')') {
    c.index += 2;
    return { kind: 'function', parameters: [], variadic: false, oldStyle: false, identifiers: [] };
  }
  if (isIdentifierList(c)) return oldStyle(identifierList(c));
  c.enter();
  c.names.push();
  const list = typeList(c);
  c.names.pop();
  c.leave();
  return list;
}

/** Names that are no types, and behind the `)` what only a definition has: unknown types in a prototype look the same up to there. */
function isIdentifierList(c: Cursor): boolean {
  if (!isPlainName(c, c.index)) return false;
  let index = c.index;
  while (isPlainName(c, index) && c.tokenAt(index + 1).text === ',') index += 2;
  if (!isPlainName(c, index) || c.tokenAt(index + 1).text !== ')') return false;
  const behind = c.tokenAt(index + 2);
  if (behind.text === '{') return true;
  return (
    behind.kind === 'identifier' &&
    behindAnnotation(c, index + 2) === index + 2 &&
    startsDeclaration(c, index + 2)
  );
}

function startsDeclaration(c: Cursor, index: number): boolean {
  const word = words.get(c.tokenAt(index).text);
  if (word !== undefined) return word !== 'asm' && word !== 'attribute' && word !== 'declspec';
  return c.names.lookup(c.tokenAt(index).text) === 'typedef' || c.tokenAt(index + 1).kind === 'identifier';
}

const isPlainName = (c: Cursor, index: number): boolean =>
  isUnknownName(c, index) || isOrdinaryName(c, index);

function isOrdinaryName(c: Cursor, index: number): boolean {
  const { kind, text } = c.tokenAt(index);
  return kind === 'identifier' && !words.has(text) && c.names.lookup(text) === 'ordinary';
}

function identifierList(c: Cursor): string[] {
  const names: string[] = [];
  do names.push(c.expectName());
  while (c.accept(','));
  c.expect(')');
  return names;
}

function typeList(c: Cursor): FunctionDerivation {
  const parameters: ParameterNode[] = [];
  let variadic = false;
  do {
    skipAnnotations(c);
    if (c.accept('...')) {
      variadic = true;
      break;
    }
    parameters.push(parameter(c));
  } while (c.accept(','));
  c.expect(')');
  return { kind: 'function', parameters, variadic, oldStyle: false, identifiers: [] };
}

function parameter(c: Cursor): ParameterNode {
  const start = c.index;
  const type = specifiers(c, 'parameter');
  if (c.index === start) c.fail('a parameter');
  const found = declarator(c, 'either');
  skipAfterDeclarator(c);
  const more = attributes(c);
  if (found.name !== undefined) c.names.declare(found.name, 'ordinary', c.index);
  return {
    specifiers: type,
    declarator: more.length === 0 ? found : { ...found, attributes: [...found.attributes, ...more] },
    span: c.spanAt(start),
  };
}
