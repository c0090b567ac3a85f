import type { DesignatorNode, InitializerItem, InitializerNode } from './ast.js';
import type { Cursor } from './cursor.js';
import { assignment, conditional } from './expression.js';

/** An initialiser (C11 6.7.9), with the GNU forms `[a ... b] =`, `field:` and the empty list. */
export function initializer(c: Cursor): InitializerNode {
  const { span } = c;
  if (c.text === '{') return list(c);
  return { kind: 'expression', expression: assignment(c), span };
}

function list(c: Cursor): InitializerNode {
  const { span } = c;
  c.enter();
  c.advance();
  const items: InitializerItem[] = [];
  while (c.text !== '}') {
    items.push(item(c));
    if (!c.accept(',')) break;
  }
  c.expect('}');
  c.leave();
  return { kind: 'list', items, span };
}

const noDesignators: readonly DesignatorNode[] = [];

function item(c: Cursor): InitializerItem {
  if (c.text === '.' || c.text === '[') {
    const designators = designatorList(c);
    c.accept('='); // GNU lets `[1] 2` do without
    return { designators, initializer: initializer(c) };
  }
  if (c.atName && c.peek(1).text === ':') {
    const { span, text: name } = c.token;
    c.index += 2;
    return { designators: [{ kind: 'field', name, span }], initializer: initializer(c) };
  }
  return { designators: noDesignators, initializer: initializer(c) };
}

function designatorList(c: Cursor): DesignatorNode[] {
  const designators: DesignatorNode[] = [];
  for (;;) {
    const { span } = c;
    if (c.accept('.')) designators.push({ kind: 'field', name: c.expectName(), span });
    else if (c.accept('[')) {
      const index = conditional(c);
      const end = c.accept('...') ? conditional(c) : undefined;
      c.expect(']');
      designators.push({ kind: 'index', index, ...(end === undefined ? {} : { end }), span });
    } else return designators;
  }
}
