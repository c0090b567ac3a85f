/** The typed tree as text, S-expressions with types: for golden tests and `--dump type`. */
import { unreachable } from '../../../base/errors.js';
import type { Driver, FunctionSymbol, Stmt, VariableSymbol } from '../../tree.js';
import { printExpr, printStores } from './expression.js';
import { printType } from './type.js';

/** Every global and every function that is defined, in the driver's order. Types all bodies. */
export function printDriver(driver: Driver): string {
  const globals = [...driver.globals.values()].map((variable) => `(global ${printVariable(variable)})`);
  const functions = [...driver.functions.values()].filter((symbol) => symbol.defined).map(printFunction);
  return `${[...globals, ...functions].join('\n')}\n`;
}

export function printFunction(symbol: FunctionSymbol): string {
  const head = `(function ${symbol.name} ${printType(symbol.type)}`;
  const body = symbol.body();
  if (body.kind === 'missing') return `${head} missing)`;
  if (body.kind === 'gap') return `${head} (gap ${JSON.stringify(body.gap.detail)}))`;
  const lines: string[] = [head];
  for (const parameter of body.parameters) lines.push(`  (parameter ${printVariable(parameter)})`);
  for (const local of body.locals) lines.push(`  (local ${printVariable(local)})`);
  for (const statement of body.block.statements) lines.push(...printStmt(statement, '  '));
  return `${lines.join('\n')})`;
}

function printVariable(variable: VariableSymbol): string {
  const memory = variable.addressTaken ? ' memory' : '';
  const kind = variable.storage === 'static' ? (variable.defined ? ' static' : ' extern') : '';
  const initial = variable.initializer === undefined ? '' : ` ${printStores(variable.initializer)}`;
  return `${variable.name} ${printType(variable.type)}${kind}${memory}${initial}`;
}

/** One line a statement; what is nested is indented. Chains of `else if` and labels stay at one depth. */
export function printStmt(statement: Stmt, indent: string): string[] {
  const lines: string[] = [];
  let rest: Stmt | undefined = statement;
  let link = '';
  while (rest !== undefined) {
    const current: Stmt = rest;
    rest = undefined;
    if (current.kind === 'if') {
      lines.push(
        `${indent}(${link}if ${printExpr(current.condition)}`,
        ...nest(current.then, indent),
        `${indent})`,
      );
      rest = current.else;
      link = 'else-';
    } else if (isLabel(current)) {
      lines.push(`${indent}(${labelText(current)})`);
      rest = current.body;
    } else if (link !== '') lines.push(`${indent}(else`, ...nest(current, indent), `${indent})`);
    else lines.push(...plain(current, indent));
  }
  return lines;
}

type Label = Extract<Stmt, { kind: 'case' | 'unknown-case' | 'default' | 'label' }>;
type Plain = Exclude<Stmt, { kind: 'if' } | Label>;

const isLabel = (s: Stmt): s is Label =>
  s.kind === 'case' || s.kind === 'unknown-case' || s.kind === 'default' || s.kind === 'label';

function labelText(statement: Label): string {
  if (statement.kind === 'default') return 'default';
  if (statement.kind === 'unknown-case') return `case ? ${statement.gap.detail}`;
  if (statement.kind === 'label') return `label ${statement.name}`;
  return `case ${statement.low}${statement.high === statement.low ? '' : ` ${statement.high}`}`;
}

const nest = (statement: Stmt, indent: string): string[] => printStmt(statement, `${indent}  `);

function plain(statement: Plain, indent: string): string[] {
  switch (statement.kind) {
    case 'block':
      return [`${indent}(block`, ...statement.statements.flatMap((one) => nest(one, indent)), `${indent})`];
    case 'declare':
      return [`${indent}(declare ${statement.symbol.name}${initial(statement)})`];
    case 'expression':
      return [`${indent}${printExpr(statement.expression)}`];
    case 'while':
      return wrap(indent, `while ${printExpr(statement.condition)}`, statement.body);
    case 'do':
      return wrap(indent, `do-while ${printExpr(statement.condition)}`, statement.body);
    case 'for':
      return forLoop(statement, indent);
    case 'switch':
      return wrap(indent, `switch ${printExpr(statement.value)}`, statement.body);
    case 'goto':
      return [`${indent}(goto ${statement.label})`];
    case 'return':
      return [`${indent}(return${statement.value === undefined ? '' : ` ${printExpr(statement.value)}`})`];
    case 'empty':
    case 'break':
    case 'continue':
    case 'leave':
      return [`${indent}(${statement.kind})`];
    case 'try-except':
      return [
        ...wrap(indent, 'try', statement.body),
        ...wrap(indent, `except ${printExpr(statement.filter)}`, statement.handler),
      ];
    case 'try-finally':
      return [...wrap(indent, 'try', statement.body), ...wrap(indent, 'finally', statement.handler)];
    case 'gap':
      return [`${indent}(gap ${JSON.stringify(statement.gap.detail)})`];
    default:
      return unreachable(statement);
  }
}

const wrap = (indent: string, head: string, body: Stmt): string[] => [
  `${indent}(${head}`,
  ...nest(body, indent),
  `${indent})`,
];

const initial = (statement: Extract<Stmt, { kind: 'declare' }>): string =>
  statement.initializer === undefined ? '' : ` ${printStores(statement.initializer)}`;

function forLoop(statement: Extract<Stmt, { kind: 'for' }>, indent: string): string[] {
  const inner = `${indent}  `;
  const test = statement.condition === undefined ? '-' : printExpr(statement.condition);
  const step = statement.step === undefined ? '-' : printExpr(statement.step);
  return [
    `${indent}(for`,
    ...statement.init.flatMap((one) => printStmt(one, inner)),
    `${inner}(test ${test})`,
    `${inner}(step ${step})`,
    ...printStmt(statement.body, inner),
    `${indent})`,
  ];
}
