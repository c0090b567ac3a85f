import { unreachable } from '../../base/errors.js';
import type { ExprNode, InitializerNode, TypeNameNode } from './ast.js';
import { printBlock } from './print.js';
import { printType } from './print-declaration.js';

/** `a + b * c` as `(+ a (* b c))`. */
export function printExpression(node: ExprNode): string {
  switch (node.kind) {
    case 'identifier':
      return node.name;
    case 'number':
    case 'character':
      return node.text;
    case 'string':
      return node.parts.join(' ');
    case 'unary':
      return list(node.operator, node.operand);
    case 'binary':
      return list(node.operator, node.left, node.right);
    case 'assign':
      return list(node.operator, node.target, node.value);
    case 'conditional':
      return node.consequent === undefined
        ? list('?:', node.condition, node.alternative)
        : list('?', node.condition, node.consequent, node.alternative);
    case 'call':
      return list('call', node.callee, ...node.arguments);
    case 'index':
      return list('index', node.array, node.index);
    case 'member':
      return `(${node.arrow ? '->' : '.'} ${printExpression(node.object)} ${node.field})`;
    default:
      return printTyped(node);
  }
}

const list = (head: string, ...operands: readonly ExprNode[]): string =>
  `(${[head, ...operands.map(printExpression)].join(' ')})`;

type Common =
  | 'identifier'
  | 'number'
  | 'character'
  | 'string'
  | 'unary'
  | 'binary'
  | 'assign'
  | 'conditional';
type TypedNode = Exclude<ExprNode, { kind: Common | 'call' | 'index' | 'member' }>;

function printTyped(node: TypedNode): string {
  switch (node.kind) {
    case 'cast':
      return `(cast ${printOperand(node.type)} ${printExpression(node.operand)})`;
    case 'compound-literal':
      return `(literal ${printOperand(node.type)} ${printInitializer(node.initializer)})`;
    case 'sizeof':
    case 'alignof':
      return `(${node.kind} ${printOperand(node.operand)})`;
    case 'offsetof':
      return `(offsetof ${printOperand(node.type)} ${printExpression(node.path)})`;
    case 'generic': {
      const cases = node.cases.map(
        ({ type, value }) =>
          ` (${type === undefined ? 'default' : printOperand(type)} ${printExpression(value)})`,
      );
      return `(generic ${printExpression(node.control)}${cases.join('')})`;
    }
    case 'statement-expression':
      return `({${printBlock(node.block).replaceAll(/\n */g, ' ')}})`;
    case 'va-arg':
      return `(va-arg ${printExpression(node.list)} ${printOperand(node.type)})`;
    case 'types-compatible':
      return `(types-compatible ${printOperand(node.left)} ${printOperand(node.right)})`;
    default:
      return unreachable(node);
  }
}

/** A type in angle brackets, or an expression. */
export function printOperand(node: ExprNode | TypeNameNode): string {
  return node.kind === 'type-name'
    ? `<${printType(node.specifiers, node.declarator)}>`
    : printExpression(node);
}

/** `{ .a = 1, [2] = 3, 4 }` as `{.a=1 [2]=3 4}`. */
export function printInitializer(node: InitializerNode): string {
  if (node.kind === 'expression') return printExpression(node.expression);
  const items = node.items.map(({ designators, initializer }) => {
    const path = designators.map((step) => {
      if (step.kind === 'field') return `.${step.name}`;
      const end = step.end === undefined ? '' : `...${printExpression(step.end)}`;
      return `[${printExpression(step.index)}${end}]`;
    });
    return `${path.join('')}${path.length > 0 ? '=' : ''}${printInitializer(initializer)}`;
  });
  return `{${items.join(' ')}}`;
}
