import type { StmtNode } from './ast.js';
import type { Cursor } from './cursor.js';
import { blockInScope, parenthesised } from './statement.js';

/** `__try { … } __except (filter) { … }`, `__try { … } __finally { … }`, `__leave;` (Microsoft C, "try-except statement"). */
export function structured(c: Cursor): StmtNode {
  const { span, text } = c.token;
  c.advance();
  if (text.endsWith('leave')) {
    c.expect(';');
    return { kind: 'leave', span };
  }
  const body = blockInScope(c);
  const handler = c.text.replace(/^_+/, '');
  if (handler === 'except') {
    c.advance();
    const filter = parenthesised(c);
    return { kind: 'try-except', body, filter, handler: blockInScope(c), span };
  }
  if (handler !== 'finally') c.fail('__except or __finally');
  c.advance();
  return { kind: 'try-finally', body, handler: blockInScope(c), span };
}
