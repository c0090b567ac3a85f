/** A function's body, typed when it is asked for: everything its unit declares is known by then. */
import type { Gap } from '../../../base/gap.js';
import type { FunctionNode, TypeSpecifier } from '../../parse/ast.js';
import type { FunctionBody } from '../../tree.js';
import { type Context, type FunctionContext, fileContext, type Unit } from '../context.js';
import { uniqueLocal } from '../declarations/names.js';
import { identifiersOf } from '../declarations/old-style.js';
import { Scope } from '../declarations/scope.js';
import { specifiedType } from '../declarations/specifiers.js';
import { type FunctionEntry, Variable } from '../declarations/symbols.js';
import type { FunctionType } from '../types/ctype.js';
import { PackStack } from '../types/pack.js';
import { statementList } from './statements.js';

/** @param packing the `#pragma pack` limit in force at the definition. */
export function readBody(
  unit: Unit,
  entry: FunctionEntry,
  node: FunctionNode,
  type: FunctionType,
  packing: number | undefined,
): FunctionBody | { readonly kind: 'gap'; readonly gap: Gap } {
  const parsed = node.body();
  if (parsed.kind === 'gap') return { kind: 'gap', gap: { ...parsed.gap, function: entry.name } };
  const pack = new PackStack();
  pack.current = packing;
  const local: FunctionContext = {
    entry,
    returns: type.returns,
    locals: [],
    names: new Map(),
    gaps: [],
    switches: [],
    labels: new Set(),
  };
  const cx: Context = { ...fileContext({ ...unit, pack }), scope: new Scope(unit.scope), function: local };
  const parameters = declareParameters(cx, local, node, type);
  const { block } = parsed;
  const statements = block.items.flatMap((item) => statementList(cx, item));
  return {
    kind: 'body',
    parameters,
    locals: local.locals,
    block: { kind: 'block', statements, span: block.span, end: block.end },
    gaps: local.gaps,
  };
}

/** They share the scope of the outermost block (C11 6.2.1 p4). */
function declareParameters(
  cx: Context,
  local: FunctionContext,
  node: FunctionNode,
  type: FunctionType,
): Variable[] {
  const derivation = node.declarator.derivations[0];
  const nodes = derivation?.kind === 'function' ? derivation.parameters : [];
  const identifiers = identifiersOf(node);
  for (const { specifiers } of nodes) if (declaresNames(specifiers.type)) specifiedType(cx, specifiers);
  return type.parameters.map((parameter, i) => {
    const name = identifiers[i] ?? nodes[i]?.declarator.name;
    const symbol = new Variable(
      name ?? `parameter${i + 1}`,
      parameter,
      'parameter',
      nodes[i]?.span ?? node.declarator.span,
      true,
    );
    symbol.name = uniqueLocal(local, symbol.spelled);
    if (name !== undefined) cx.scope.declare(name, { kind: 'variable', symbol, type: parameter });
    return symbol;
  });
}

/** A tag or enumerators declared among the parameters are known in the body. */
const declaresNames = (node: TypeSpecifier): boolean =>
  (node.kind === 'record' && node.members !== undefined) ||
  (node.kind === 'enum' && node.enumerators !== undefined);
