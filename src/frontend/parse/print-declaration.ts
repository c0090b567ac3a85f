import { unreachable } from '../../base/errors.js';
import type {
  AttributeNode,
  DeclarationNode,
  Declarator,
  Derivation,
  InitDeclarator,
  MemberNode,
  Qualifiers,
  Specifiers,
  TypeSpecifier,
} from './ast.js';
import { printExpression, printInitializer, printOperand } from './print-expression.js';

/** A type read from the name outwards: `int *(*f[3])(void)` is `[3] * (fn) * int`. */
export function printType(specifiers: Specifiers, declarator: Declarator): string {
  const base = printQualifiers(specifiers.qualifiers) + printTypeSpecifier(specifiers.type);
  return [...declarator.derivations.map(printDerivation), base].join(' ');
}

/** Everything of the specifiers but the type: ` typedef`, ` static inline`, ` @align(16)`. */
export function printSpecifiers(node: Specifiers): string {
  const parts = [
    node.storage,
    node.inline ? 'inline' : undefined,
    node.threadLocal ? 'thread' : undefined,
    node.noreturn ? 'noreturn' : undefined,
  ].filter((part) => part !== undefined);
  return parts.map((part) => ` ${part}`).join('') + printAttributes(node.attributes);
}

function printAttributes(attributes: readonly AttributeNode[]): string {
  return attributes
    .map(({ name, arguments: args }) => {
      const list = args.length === 0 ? '' : `(${args.map(printExpression).join(' ')})`;
      return ` @${name}${list}`;
    })
    .join('');
}

/** Each declarator as ` (name type = initializer : bits)`; without any, the type alone. */
export function printDeclarators(node: DeclarationNode): string {
  if (node.declarators.length === 0) {
    return ` ${printQualifiers(node.specifiers.qualifiers)}${printTypeSpecifier(node.specifiers.type)}`;
  }
  return node.declarators.map((item) => printInitDeclarator(node.specifiers, item)).join('');
}

function printInitDeclarator(specifiers: Specifiers, item: InitDeclarator): string {
  const { declarator, initializer, bits } = item;
  const value = initializer === undefined ? '' : ` = ${printInitializer(initializer)}`;
  const width = bits === undefined ? '' : ` : ${printExpression(bits)}`;
  const attributes = printAttributes(declarator.attributes);
  return ` (${declarator.name ?? '_'} ${printType(specifiers, declarator)}${attributes}${value}${width})`;
}

const printQualifiers = (q: Qualifiers): string =>
  (q.const ? 'const ' : '') + (q.volatile ? 'volatile ' : '') + (q.unaligned ? 'unaligned ' : '');

function printDerivation(node: Derivation): string {
  switch (node.kind) {
    case 'pointer':
      return `${printQualifiers(node.qualifiers)}*`.trim();
    case 'array':
      return node.size === undefined ? '[]' : `[${printExpression(node.size)}]`;
    case 'function': {
      if (node.oldStyle) return `(fn?${node.identifiers.map((name) => ` ${name}`).join('')})`;
      const parameters = node.parameters.map(({ specifiers, declarator }) => {
        const prefix = `${printSpecifiers(specifiers)}`.trimStart();
        const type = printType(specifiers, declarator);
        return ` (${declarator.name ?? '_'} ${prefix === '' ? '' : `${prefix} `}${type})`;
      });
      return `(fn${parameters.join('')}${node.variadic ? ' ...' : ''})`;
    }
    default:
      return unreachable(node);
  }
}

function printTypeSpecifier(node: TypeSpecifier): string {
  switch (node.kind) {
    case 'builtin':
      return node.words.length === 0 ? 'implicit-int' : node.words.join(' ');
    case 'typedef-name':
      return node.name;
    case 'record': {
      const head = `${node.union ? 'union' : 'struct'}${node.tag === undefined ? '' : ` ${node.tag}`}`;
      const attributes = printAttributes(node.attributes);
      if (node.members === undefined) return head + attributes;
      return `${head}${attributes} {${node.members.map(printMember).join('')} }`;
    }
    case 'enum': {
      const head = `enum${node.tag === undefined ? '' : ` ${node.tag}`}`;
      if (node.enumerators === undefined) return head;
      const enumerators = node.enumerators.map(
        ({ name, value }) => ` ${name}${value === undefined ? '' : `=${printExpression(value)}`}`,
      );
      return `${head} {${enumerators.join('')} }`;
    }
    case 'typeof':
      return `(typeof ${printOperand(node.operand)})`;
    default:
      return unreachable(node);
  }
}

function printMember(node: MemberNode): string {
  switch (node.kind) {
    case 'declaration':
      return printSpecifiers(node.specifiers) + printDeclarators(node);
    case 'static-assert':
      return ` (static-assert ${printExpression(node.condition)})`;
    case 'pragma':
      return ` (pragma ${node.text})`;
    default:
      return unreachable(node);
  }
}
