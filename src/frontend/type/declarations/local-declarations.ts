/** Declarations inside functions (C11 6.7, 6.8.2). */
import type { DeclarationNode, InitDeclarator } from '../../parse/ast.js';
import type { Initializer, Stmt } from '../../tree.js';
import { type Context, type FunctionContext, reportGap } from '../context.js';
import { rawTypeOf } from '../expressions/expressions.js';
import type { CType, FunctionType } from '../types/ctype.js';
import { qualified } from '../types/types.js';
import { declareFunction, declareTypedef, externalVariable, specifiedFor } from './declarations.js';
import { adjusted, declaredType } from './declarators.js';
import { initialize } from './initializers.js';
import { uniqueLocal } from './names.js';
import { Variable } from './symbols.js';

export function localDeclaration(cx: Context, node: DeclarationNode): readonly Stmt[] {
  const specified = specifiedFor(cx, node);
  return node.declarators.flatMap((declarator) => declareLocal(cx, node, declarator, specified));
}

function declareLocal(
  cx: Context,
  node: DeclarationNode,
  init: InitDeclarator,
  specified: CType,
): readonly Stmt[] {
  const { declarator } = init;
  const { storage } = node.specifiers;
  const local = cx.function;
  if (declarator.name === undefined || local === undefined) return [];
  const type = inferredType(cx, node, init) ?? declaredType(cx, specified, declarator);
  if (storage === 'typedef') declareTypedef(cx, declarator.name, type, declarator.span);
  else if (type.kind === 'function') localFunction(cx, node, init, type);
  else if (storage === 'extern') externalVariable(cx, declarator.name, type, declarator.span);
  else if (storage === 'static') staticLocal(cx, local, init, declarator.name, type);
  else return automatic(cx, local, init, declarator.name, type);
  return [];
}

/** `auto p = e`, `__auto_type p = e`: of the type of the value (C23 6.7.10, C++), as it is handed on. */
function inferredType(cx: Context, { specifiers }: DeclarationNode, init: InitDeclarator): CType | undefined {
  const { type, storage, qualifiers } = specifiers;
  const value = init.initializer;
  if (type.kind !== 'builtin' || value === undefined || value.kind === 'list') return undefined;
  const [word] = type.words;
  if (word === undefined ? storage !== 'auto' : word !== '__auto_type') return undefined;
  const { const: isConst, volatile } = qualifiers;
  return qualified(adjusted(rawTypeOf(cx, value.expression)), isConst, volatile);
}

function localFunction(cx: Context, node: DeclarationNode, init: InitDeclarator, type: FunctionType): void {
  declareFunction(cx, node.specifiers, init.declarator, type);
}

/** In scope before its initialiser (C11 6.2.1 p7). */
function automatic(
  cx: Context,
  local: FunctionContext,
  init: InitDeclarator,
  name: string,
  type: CType,
): readonly Stmt[] {
  const symbol = new Variable(name, type, 'automatic', init.declarator.span, true);
  symbol.name = uniqueLocal(local, name);
  local.locals.push(symbol);
  cx.scope.declare(name, { kind: 'variable', symbol, type });
  if (init.initializer === undefined) return [declareStatement(cx, symbol, init)];
  const { type: complete, initializer } = initialize(cx, type, init.initializer);
  if (complete !== type) {
    symbol.retype(complete);
    cx.scope.declare(name, { kind: 'variable', symbol, type: complete });
  }
  return [declareStatement(cx, symbol, init, initializer)];
}

function declareStatement(
  cx: Context,
  symbol: Variable,
  init: InitDeclarator,
  initializer?: Initializer,
): Stmt {
  const { span } = init.declarator;
  const { type } = symbol;
  const known = type.kind === 'record' ? type.record.complete : type.kind !== 'void';
  if (known && hasLength(type))
    return { kind: 'declare', symbol, span, ...(initializer === undefined ? {} : { initializer }) };
  return {
    kind: 'gap',
    gap: reportGap(cx, 'type', `the size of the variable ${symbol.spelled} is not known`, span),
    span,
  };
}

const hasLength = (type: CType): boolean =>
  type.kind !== 'array' || (type.length !== undefined && hasLength(type.of));

function staticLocal(
  cx: Context,
  local: FunctionContext,
  init: InitDeclarator,
  name: string,
  type: CType,
): void {
  const symbol = new Variable(name, type, 'static', init.declarator.span, true);
  symbol.name = `${local.entry.name}.${uniqueLocal(local, name)}`;
  local.locals.push(symbol);
  cx.scope.declare(name, { kind: 'variable', symbol, type });
  if (init.initializer === undefined) return;
  const { type: complete, initializer } = initialize({ ...cx, lasting: true }, type, init.initializer);
  symbol.retype(complete);
  symbol.initializer = initializer;
  cx.scope.declare(name, { kind: 'variable', symbol, type: complete });
}
