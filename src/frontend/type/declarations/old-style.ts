/** K&R definitions (C11 6.9.1 p6): the types of the parameters come from the declarations before the body. */
import type { FunctionNode } from '../../parse/ast.js';
import type { Context } from '../context.js';
import type { CType, FunctionType } from '../types/ctype.js';
import { adjusted, declaredType } from './declarators.js';
import { specifiedType } from './specifiers.js';

/** The type with the parameters a K&R definition gives; any other stays as it is. */
export function definitionType(cx: Context, node: FunctionNode, type: FunctionType): FunctionType {
  const names = identifiersOf(node);
  if (names.length === 0) return type;
  const declared = new Map<string, CType>();
  for (const declaration of node.parameterDeclarations) {
    const specified = specifiedType(cx, declaration.specifiers);
    for (const { declarator } of declaration.declarators)
      if (declarator.name !== undefined)
        declared.set(declarator.name, adjusted(declaredType(cx, specified, declarator)));
  }
  return { ...type, oldStyle: true, parameters: names.map((name) => declared.get(name) ?? cx.basic.int) };
}

export function identifiersOf(node: FunctionNode): readonly string[] {
  const derivation = node.declarator.derivations[0];
  return derivation?.kind === 'function' ? derivation.identifiers : [];
}
