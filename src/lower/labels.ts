/** What must be known of a body before its first statement is lowered: where its labels stand, and which declarations a jump may skip. */
import type { Block, Stmt, VariableSymbol } from '../frontend/tree.js';
import type { Context } from './context.js';
import { walkStmt } from './walk.js';

/** Reserves a block for each label. */
export function findLabels(ctx: Context, body: Block): void {
  const stack: { readonly statement: Stmt; readonly guards: readonly Stmt[] }[] = [
    { statement: body, guards: [] },
  ];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { statement, guards } = item;
    if (statement.kind === 'label')
      ctx.labels.set(statement.name, { block: ctx.emitter.reserve(statement.name), guards });
    if (statement.kind === 'try-finally') {
      stack.push({ statement: statement.handler, guards });
      stack.push({ statement: statement.body, guards: [...guards, statement] });
    } else for (const part of partsOf(statement)) stack.push({ statement: part, guards });
  }
}

/** The statements directly inside, expressions' own statements left out. */
function partsOf(s: Stmt): readonly Stmt[] {
  switch (s.kind) {
    case 'block':
      return s.statements;
    case 'if':
      return s.else === undefined ? [s.then] : [s.then, s.else];
    case 'while':
    case 'do':
    case 'for':
    case 'switch':
    case 'case':
    case 'default':
    case 'label':
      return [s.body];
    case 'try-except':
      return [s.body, s.handler];
    default:
      return [];
  }
}

/** The labels that belong to this switch, in order: not those of a switch inside it. */
export function caseLabels(body: Stmt): Extract<Stmt, { kind: 'case' | 'default' }>[] {
  const found: Extract<Stmt, { kind: 'case' | 'default' }>[] = [];
  const stack = [body];
  for (let s = stack.pop(); s !== undefined; s = stack.pop()) {
    if (s.kind === 'case' || s.kind === 'default') found.push(s);
    if (s.kind === 'switch') continue;
    const parts = s.kind === 'try-finally' ? [s.body, s.handler] : partsOf(s);
    stack.push(...[...parts].reverse());
  }
  return found;
}

/** Automatic variables whose declaration a `goto` or `case` may jump over: they are uninitialised from the start. */
export function skippedDeclarations(body: Block, hasLabels: boolean): VariableSymbol[] {
  const found = new Set<VariableSymbol>();
  const declared = { stmt: (s: Stmt) => (s.kind === 'declare' ? void found.add(s.symbol) : undefined) };
  if (hasLabels) walkStmt(body, declared);
  else walkStmt(body, { stmt: (s) => (s.kind === 'switch' ? walkStmt(s.body, declared) : undefined) });
  return [...found].filter((symbol) => symbol.storage !== 'static');
}
