/** A translation unit's file scope: every declaration in order (C11 6.9). */

import { unreachable } from '../../base/errors.js';
import type { Gap } from '../../base/gap.js';
import type { ExternalDeclaration, TranslationUnit } from '../parse/ast.js';
import type { Target } from '../target.js';
import { type Context, fileContext, type Unit } from './context.js';
import { fileDeclaration, functionDefinition } from './declarations/declarations.js';
import type { Program } from './declarations/linkage.js';
import { Scope } from './declarations/scope.js';
import { checkStaticAssert } from './declarations/static-assert.js';
import { PackStack } from './types/pack.js';
import type { BasicTypes } from './types/types.js';

export function newUnit(
  file: string,
  target: Target,
  basic: BasicTypes,
  program: Program,
  weak: boolean,
  lost?: Gap,
): Unit {
  const scope = new Scope();
  scope.hidden = lost !== undefined;
  const list = { kind: 'pointer', to: basic.char, alias: '__builtin_va_list' } as const;
  scope.declare('__builtin_va_list', { kind: 'typedef', type: list });
  return {
    file,
    target,
    basic,
    program,
    scope,
    pack: new PackStack(),
    weak,
    ...(lost === undefined ? {} : { lost }),
  };
}

export function declareUnit(unit: Unit, syntax: TranslationUnit): void {
  for (const [at, declaration] of syntax.declarations.entries())
    declare({ ...fileContext(unit), words: () => syntax.wordsOf(at) }, declaration);
}

function declare(cx: Context, declaration: ExternalDeclaration): void {
  switch (declaration.kind) {
    case 'declaration':
      fileDeclaration(cx, declaration);
      return;
    case 'function':
      functionDefinition(cx, declaration);
      return;
    case 'static-assert':
      checkStaticAssert(cx, declaration);
      return;
    case 'pragma':
      cx.unit.pack.apply(declaration.text);
      return;
    case 'gap':
      cx.unit.program.gaps.push(declaration.gap);
      return;
    default:
      unreachable(declaration);
  }
}
