import type { ExprNode, StmtNode } from './ast.js';
import { attributes } from './attribute.js';
import { type Cursor, SyntaxFault } from './cursor.js';
import { conditional } from './expression.js';
import { maxChain } from './limits.js';
import { statement } from './statement.js';
import { words } from './words.js';

type Label =
  | {
      readonly kind: 'case';
      readonly low: ExprNode;
      readonly high?: ExprNode;
      readonly span: StmtNode['span'];
    }
  | { readonly kind: 'default'; readonly span: StmtNode['span'] }
  | { readonly kind: 'label'; readonly name: string; readonly span: StmtNode['span'] };

/** `name :`, also when the name is a type's: labels have a name space of their own (C11 6.2.3). */
export function isLabel(c: Cursor): boolean {
  return c.peek(1).text === ':' && c.atName && c.peek(2).text !== ':';
}

/** A statement behind its labels (C11 6.8.1), read in a loop: a table of cases is one run of labels. A label may end a block, as in C23. */
export function labelled(c: Cursor): StmtNode {
  const labels = [label(c)];
  while (isLabel(c) || c.text === 'case' || c.text === 'default') {
    if (labels.length >= maxChain) {
      throw new SyntaxFault('budget', `more than ${maxChain} labels before one statement`, c.index);
    }
    labels.push(label(c));
  }
  let body: StmtNode = c.text === '}' ? { kind: 'empty', span: c.span } : statement(c);
  for (let i = labels.length - 1; i >= 0; i--) body = { ...labels[i]!, body };
  return body;
}

function label(c: Cursor): Label {
  const { span, text } = c.token;
  c.advance();
  if (text === 'case') return caseLabel(c, span);
  c.expect(':');
  if (text === 'default') return { kind: 'default', span };
  if (words.get(c.text) === 'attribute') attributes(c);
  return { kind: 'label', name: text, span };
}

function caseLabel(c: Cursor, span: StmtNode['span']): Label {
  const low = conditional(c);
  const high = c.accept('...') ? conditional(c) : undefined;
  c.expect(':');
  return { kind: 'case', low, ...(high === undefined ? {} : { high }), span };
}
