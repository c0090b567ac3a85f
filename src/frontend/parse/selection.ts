import type { ExprNode, StmtNode } from './ast.js';
import { declaresVariable, declaringIf } from './condition.js';
import { type Cursor, SyntaxFault } from './cursor.js';
import { maxChain } from './limits.js';
import { parenthesised, skipStatement, statementInScope } from './statement.js';

interface Branch {
  readonly condition: ExprNode;
  readonly then: StmtNode;
  readonly span: StmtNode['span'];
}

/** `if` with its whole chain of `else if`, in a loop: chains in generated code are long. */
export function selection(c: Cursor): StmtNode {
  if (declaresVariable(c)) return declaringIf(c);
  const branches = [branch(c)];
  let last: StmtNode | undefined;
  while (last === undefined && c.accept('else')) {
    if (c.text === 'if' && !declaresVariable(c)) last = chained(c, branches);
    else last = statementInScope(c);
  }
  for (let i = branches.length - 1; i >= 0; i--) {
    last = { kind: 'if', ...branches[i]!, ...(last === undefined ? {} : { else: last }) };
  }
  return last!;
}

/** Adds the next branch; a fault in it ends the chain with a gap and leaves the branches before it readable. */
function chained(c: Cursor, branches: Branch[]): StmtNode | undefined {
  const start = c.index;
  const { depth } = c;
  const scope = c.names.mark();
  try {
    if (branches.length >= maxChain) {
      throw new SyntaxFault('budget', `more than ${maxChain} branches of one "if"`, start);
    }
    branches.push(branch(c));
    return undefined;
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    c.depth = depth;
    c.names.release(scope);
    return skipStatement(c, fault, start);
  }
}

function branch(c: Cursor): Branch {
  const { span } = c;
  c.advance();
  const condition = parenthesised(c);
  return { condition, then: statementInScope(c), span };
}
