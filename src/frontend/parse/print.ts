/**
 * The syntax tree as S-expressions, one statement a line: for golden tests and for looking at. `else if` chains and labels are printed
 * flat, so that long ones print in a loop.
 */
import { InternalError, unreachable } from '../../base/errors.js';
import type { Gap } from '../../base/gap.js';
import type {
  BlockNode,
  DeclarationNode,
  ExprNode,
  ExternalDeclaration,
  FunctionNode,
  StmtNode,
  TranslationUnit,
} from './ast.js';
import { printDeclarators, printSpecifiers, printType } from './print-declaration.js';
import { printExpression } from './print-expression.js';

/** One line or more for each external declaration; with `bodies`, functions are parsed and printed whole. */
export function printUnit(unit: TranslationUnit, bodies: 'with bodies' | 'without bodies'): string {
  const lines: string[] = [];
  for (const node of unit.declarations) printExternal(node, bodies, lines);
  return lines.map((line) => `${line}\n`).join('');
}

/** Block items as indented lines. */
export function printBlock(block: BlockNode): string {
  const lines: string[] = [];
  for (const item of block.items) printStatement(item, 0, lines);
  return lines.join('\n');
}

function printExternal(
  node: ExternalDeclaration,
  bodies: 'with bodies' | 'without bodies',
  lines: string[],
): void {
  switch (node.kind) {
    case 'pragma':
      lines.push(`(pragma ${node.text})`);
      return;
    case 'gap':
      lines.push(printGap(node.gap));
      return;
    case 'static-assert':
    case 'declaration':
      printStatement(node, 0, lines);
      return;
    case 'function': {
      const { name = '' } = node.declarator;
      const prefix = printSpecifiers(node.specifiers);
      lines.push(`(function ${name} ${printType(node.specifiers, node.declarator)}${prefix}`);
      for (const parameter of node.parameterDeclarations) printStatement(parameter, 2, lines);
      if (bodies === 'with bodies') printBody(node.body(), lines);
      close(lines);
      return;
    }
    default:
      unreachable(node);
  }
}

function printBody(body: ReturnType<FunctionNode['body']>, lines: string[]): void {
  if (body.kind === 'gap') lines.push(`  ${printGap(body.gap)}`);
  else for (const item of body.block.items) printStatement(item, 2, lines);
}

const printGap = (gap: Gap): string => `(gap ${gap.kind} ${JSON.stringify(gap.detail)})`;

/** The closing parenthesis goes onto the line before. */
function close(lines: string[]): void {
  lines[lines.length - 1] += ')';
}

function nest(lines: string[], indent: number, head: string, ...parts: readonly StmtNode[]): void {
  lines.push(`${' '.repeat(indent)}(${head}`);
  for (const part of parts) printStatement(part, indent + 2, lines);
  close(lines);
}

function printStatement(statement: StmtNode, indent: number, lines: string[]): void {
  const body = printLabels(statement, indent, lines);
  const simple = printSimple(body);
  if (simple !== undefined) lines.push(' '.repeat(indent) + simple);
  else printCompound(body, indent, lines);
}

/** Prints the labels before a statement, and returns it. */
function printLabels(statement: StmtNode, indent: number, lines: string[]): StmtNode {
  let body = statement;
  for (;;) {
    if (body.kind === 'case') {
      const high = body.high === undefined ? '' : ` ${printExpression(body.high)}`;
      lines.push(`${' '.repeat(indent)}(case ${printExpression(body.low)}${high})`);
    } else if (body.kind === 'default') lines.push(`${' '.repeat(indent)}(default)`);
    else if (body.kind === 'label') lines.push(`${' '.repeat(indent)}(label ${body.name})`);
    else return body;
    body = body.body;
  }
}

/** A statement that fits one line; `undefined` for one that holds others. */
function printSimple(node: StmtNode): string | undefined {
  switch (node.kind) {
    case 'expression':
      return printExpression(node.expression);
    case 'declaration':
      return printDeclaration(node);
    case 'static-assert':
      return `(static-assert ${printExpression(node.condition)})`;
    case 'goto':
      return `(goto ${node.label})`;
    case 'computed-goto':
      return `(goto* ${printExpression(node.target)})`;
    case 'return':
      return node.value === undefined ? '(return)' : `(return ${printExpression(node.value)})`;
    case 'empty':
    case 'break':
    case 'continue':
    case 'leave':
      return `(${node.kind})`;
    case 'asm':
      return `(asm ${JSON.stringify(node.text)})`;
    case 'gap':
      return printGap(node.gap);
    default:
      return undefined;
  }
}

function printDeclaration(node: DeclarationNode): string {
  const declarators = printDeclarators(node);
  return `(declare${printSpecifiers(node.specifiers)}${declarators})`;
}

function printCompound(node: StmtNode, indent: number, lines: string[]): void {
  switch (node.kind) {
    case 'block':
      nest(lines, indent, 'block', ...node.items);
      break;
    case 'if':
      printSelection(node, indent, lines);
      break;
    case 'while':
      nest(lines, indent, `while ${printExpression(node.condition)}`, node.body);
      break;
    case 'do':
      nest(lines, indent, `do-while ${printExpression(node.condition)}`, node.body);
      break;
    case 'switch':
      nest(lines, indent, `switch ${printExpression(node.value)}`, node.body);
      break;
    case 'for':
      nest(lines, indent, `for ${printForHead(node)}`, node.body);
      break;
    case 'try-except':
      nest(lines, indent, `try-except ${printExpression(node.filter)}`, node.body, node.handler);
      break;
    case 'try-finally':
      nest(lines, indent, 'try-finally', node.body, node.handler);
      break;
    default:
      throw new InternalError(`no compound statement: ${node.kind}`);
  }
}

function printForHead(node: Extract<StmtNode, { kind: 'for' }>): string {
  const orNone = (part: ExprNode | undefined): string => (part === undefined ? '_' : printExpression(part));
  const init = node.init?.kind === 'declaration' ? printDeclaration(node.init) : orNone(node.init);
  return `${init} ${orNone(node.condition)} ${orNone(node.step)}`;
}

function printSelection(first: Extract<StmtNode, { kind: 'if' }>, indent: number, lines: string[]): void {
  const pad = ' '.repeat(indent);
  let node: StmtNode | undefined = first;
  let word = '(if';
  for (; node?.kind === 'if'; node = node.else) {
    lines.push(`${pad}${word} ${printExpression(node.condition)}`);
    printStatement(node.then, indent + 2, lines);
    word = ' else-if';
  }
  if (node !== undefined) {
    lines.push(`${pad} else`);
    printStatement(node, indent + 2, lines);
  }
  close(lines);
}
