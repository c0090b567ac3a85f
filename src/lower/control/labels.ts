/** What must be known of a body before its first statement is lowered: where its labels stand, and which declarations a jump may skip. */
import type { Block, Expr, Stmt, VariableSymbol } from '../../frontend/tree.js';
import type { Context } from '../context.js';
import { walkExpr, walkStmt } from '../walk.js';

/** Reserves a block for each label. */
export function findLabels(ctx: Context, body: Block): void {
  const stack: { readonly statement: Stmt; readonly guards: readonly Stmt[] }[] = [
    { statement: body, guards: [] },
  ];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { statement, guards } = item;
    if (statement.kind === 'label') reserveLabel(ctx, statement.name, guards);
    for (const block of statementExpressions(statement)) stack.push({ statement: block, guards });
    if (statement.kind === 'try-finally') {
      stack.push({ statement: statement.handler, guards });
      stack.push({ statement: statement.body, guards: [...guards, statement] });
    } else for (const part of partsOf(statement)) stack.push({ statement: part, guards });
  }
}

/** A statement expression inside of another is met twice, the second time with the guards between the two. */
function reserveLabel(ctx: Context, name: string, guards: readonly Stmt[]): void {
  const known = ctx.labels.get(name);
  if (known === undefined) ctx.labels.set(name, { block: ctx.emitter.reserve(name), guards });
  else if (known.guards.length < guards.length) ctx.labels.set(name, { ...known, guards });
}

function statementExpressions(s: Stmt): Block[] {
  const found: Block[] = [];
  const expr = (e: Expr) => (e.kind === 'statement-expression' ? void found.push(e.block) : undefined);
  for (const e of expressionsOf(s)) walkExpr(e, { expr });
  return found;
}

/** The expressions directly inside. */
function expressionsOf(s: Stmt): readonly Expr[] {
  switch (s.kind) {
    case 'declare':
      return s.initializer?.stores.map((store) => store.value) ?? [];
    case 'expression':
      return [s.expression];
    case 'if':
    case 'while':
    case 'do':
      return [s.condition];
    case 'for':
      return [s.condition, s.step].filter((e) => e !== undefined);
    case 'switch':
      return [s.value];
    case 'return':
      return s.value === undefined ? [] : [s.value];
    case 'try-except':
      return [s.filter];
    default:
      return [];
  }
}

/** The statements directly inside, expressions' own statements left out. */
function partsOf(s: Stmt): readonly Stmt[] {
  switch (s.kind) {
    case 'block':
      return s.statements;
    case 'if':
      return s.else === undefined ? [s.then] : [s.then, s.else];
    case 'for':
      return [...s.init, s.body];
    case 'while':
    case 'do':
    case 'switch':
    case 'case':
    case 'unknown-case':
    case 'default':
    case 'label':
      return [s.body];
    case 'try-except':
      return [s.body, s.handler];
    default:
      return [];
  }
}

export type CaseLabel = Extract<Stmt, { kind: 'case' | 'unknown-case' | 'default' }>;

export const isCaseLabel = (s: Stmt): s is CaseLabel =>
  s.kind === 'case' || s.kind === 'unknown-case' || s.kind === 'default';

/** The labels that belong to this switch, in order: not those of a switch inside it. */
export function caseLabels(body: Stmt): CaseLabel[] {
  const found: CaseLabel[] = [];
  const stack = [body];
  for (let s = stack.pop(); s !== undefined; s = stack.pop()) {
    if (isCaseLabel(s)) found.push(s);
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
