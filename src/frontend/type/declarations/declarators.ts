/** Declarators to types (C11 6.7.6): derivations apply from the specifiers' type inwards. */
import { unreachable } from '../../../base/errors.js';
import type { Declarator, Derivation, ExprNode, ParameterNode, TypeNameNode } from '../../parse/ast.js';
import { type Context, nested, reportGap } from '../context.js';
import { rvalue } from '../expressions/expressions.js';
import type { CType, FunctionType } from '../types/ctype.js';
import { pointerTo, qualified, unqualified } from '../types/types.js';
import { effectsOf } from './attributes.js';
import { specifiedType } from './specifiers.js';

/** The type that `declarator` gives its name, starting from the specifiers' type. */
export function declaredType(cx: Context, specified: CType, declarator: Declarator): CType {
  let type = specified;
  for (let i = declarator.derivations.length - 1; i >= 0; i--) {
    const derivation = declarator.derivations[i]!;
    if (derivation.kind === 'function') type = returnable(cx, type, declarator);
    type = derive(cx, type, derivation);
  }
  if (declarator.derivations.length > 1 && isTooDeep(type)) return tooDeep(cx, declarator);
  if (type.kind !== 'function' || !effectsOf(cx, declarator.attributes).noreturn) return type;
  return { ...type, noreturn: true };
}

/** Pointers to pointers to …: types are walked by recursion everywhere, so their depth is bounded where they are made. */
const deepest = 300;

export function isTooDeep(type: CType): boolean {
  let inner = type;
  for (let depth = 0; depth <= deepest; depth++) {
    if (inner.kind === 'pointer') inner = inner.to;
    else if (inner.kind === 'array') inner = inner.of;
    else if (inner.kind === 'function') inner = inner.returns;
    else return false;
  }
  return true;
}

export function tooDeep(cx: Context, declarator: Pick<Declarator, 'span' | 'name'>): CType {
  reportGap(cx, 'budget', `a type of more than ${deepest} levels`, declarator.span);
  return { kind: 'opaque', name: declarator.name ?? 'of more levels than are read' };
}

export const typeNamed = (cx: Context, node: TypeNameNode): CType =>
  declaredType(cx, specifiedType(cx, node.specifiers), node.declarator);

function derive(cx: Context, type: CType, derivation: Derivation): CType {
  switch (derivation.kind) {
    case 'pointer':
      return qualified(pointerTo(type), derivation.qualifiers.const, derivation.qualifiers.volatile);
    case 'array':
      return arrayOf(cx, type, derivation.size);
    case 'function':
      return functionReturning(cx, type, derivation);
    default:
      return unreachable(derivation);
  }
}

const longest = 0x7fff_ffffn;

/** Without a constant length it is incomplete, and a gap is on record (C11 6.7.6.2; variable-length arrays are not read). */
function arrayOf(cx: Context, of: CType, size: ExprNode | undefined): CType {
  if (size === undefined) return { kind: 'array', of };
  const value = rvalue(cx, size);
  if (value.kind === 'constant' && value.value >= 0n && value.value <= longest)
    return { kind: 'array', of, length: Number(value.value) };
  if (value.kind !== 'gap')
    reportGap(cx, 'unsupported', 'an array whose length is not a constant', size.span);
  return { kind: 'array', of };
}

/** Neither an array nor a function (C11 6.7.6.3 p1). */
function returnable(cx: Context, type: CType, { span }: Declarator): CType {
  if (type.kind !== 'array' && type.kind !== 'function') return type;
  const what = type.kind === 'array' ? 'an array' : 'a function';
  reportGap(cx, 'type', `a function cannot return ${what}`, span);
  return { kind: 'opaque', name: what };
}

function functionReturning(
  cx: Context,
  returns: CType,
  node: Extract<Derivation, { kind: 'function' }>,
): FunctionType {
  const inner = nested(cx);
  const parameters = node.parameters.map((parameter) => parameterType(inner, parameter));
  const only = parameters[0];
  const none = parameters.length === 1 && only!.kind === 'void';
  return {
    kind: 'function',
    returns: unqualified(returns),
    parameters: none ? [] : parameters,
    variadic: node.variadic,
    oldStyle: node.oldStyle,
  };
}

/** Arrays and functions become pointers (C11 6.7.6.3 p7, p8). The outermost length says nothing and is not looked at. */
export function parameterType(cx: Context, node: ParameterNode): CType {
  const [outermost, ...rest] = node.declarator.derivations;
  const derivations =
    outermost?.kind === 'array' ? [{ kind: 'array' as const }, ...rest] : node.declarator.derivations;
  const specified = specifiedType(cx, node.specifiers);
  return adjusted(declaredType(cx, specified, { ...node.declarator, derivations }));
}

export function adjusted(type: CType): CType {
  const alias = type.alias === undefined ? {} : { alias: type.alias };
  if (type.kind === 'array') return { ...pointerTo(type.of), ...alias };
  if (type.kind === 'function') return pointerTo(type);
  return type;
}
