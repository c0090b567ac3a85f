/** Declarations at file scope, and what they share with those in blocks (C11 6.7, 6.9; linkage 6.2.2). */
import type { Span } from '../../../base/span.js';
import type {
  DeclarationNode,
  Declarator,
  FunctionNode,
  InitDeclarator,
  InitializerNode,
  Specifiers,
} from '../../parse/ast.js';
import { type Context, note } from '../context.js';
import { readBody } from '../statements/function-body.js';
import { composite, compositeObject } from '../types/compatible.js';
import type { CType, FunctionType } from '../types/ctype.js';
import { effectsOf, indicesOf } from './attributes.js';
import { declaredType, isTooDeep, tooDeep } from './declarators.js';
import { initialize } from './initializers.js';
import { sameSpan } from './linkage.js';
import { definitionType } from './old-style.js';
import { specifiedType, typedefNameOf } from './specifiers.js';
import { FunctionEntry, Variable } from './symbols.js';

/** The specifiers' type; a record without a tag is called by the first name declared with it. */
export function specifiedFor(cx: Context, node: DeclarationNode): CType {
  const name = node.declarators[0]?.declarator.name;
  const within = cx.function === undefined ? '' : `${cx.function.entry.spelled}.`;
  return specifiedType(cx, node.specifiers, name === undefined ? undefined : `${within}${name}`);
}

export function fileDeclaration(cx: Context, node: DeclarationNode): void {
  const specified = specifiedFor(cx, node);
  for (const init of node.declarators) declareAtFile(cx, node.specifiers, init, specified);
}

function declareAtFile(cx: Context, specifiers: Specifiers, init: InitDeclarator, specified: CType): void {
  const { declarator } = init;
  if (declarator.name === undefined) return;
  const type = declaredType(cx, specified, declarator);
  if (specifiers.storage === 'typedef') declareTypedef(cx, declarator.name, type, declarator.span);
  else if (type.kind === 'function') declareFunction(cx, specifiers, declarator, type);
  else declareVariable(cx, specifiers, init, declarator.name, type);
}

export function declareTypedef(cx: Context, name: string, type: CType, span: Span): void {
  const known = isTooDeep(type) ? tooDeep(cx, { name, span }) : type;
  cx.scope.declare(name, { kind: 'typedef', type: { ...known, alias: name } });
}

export function declareFunction(
  cx: Context,
  specifiers: Specifiers,
  declarator: Declarator,
  type: FunctionType,
): FunctionEntry {
  const name = declarator.name ?? '';
  const effects = effectsOf(cx, specifiers.attributes, declarator.attributes);
  const full: FunctionType = specifiers.noreturn || effects.noreturn ? { ...type, noreturn: true } : type;
  const known = cx.scope.find(name) ?? cx.scope.file.findHere(name);
  const entry = functionEntry(
    cx,
    specifiers,
    name,
    full,
    declarator.span,
    known?.kind === 'function' ? known.symbol : undefined,
  );
  const role = declarator.derivations.length === 0 ? typedefNameOf(specifiers.type) : undefined;
  if (role !== undefined) entry.addRole(role);
  for (const index of indicesOf(cx, specifiers.attributes)) entry.addIndex(index);
  if (effects.exported) entry.exported = true;
  if (cx.unit.program.isSystem(declarator.span.file)) entry.declaredBySystem = true;
  const merged = known?.kind === 'function' && known.symbol === entry ? composite(known.type, full) : full;
  cx.scope.declare(name, { kind: 'function', symbol: entry, type: merged });
  if (cx.function !== undefined && cx.scope.file.findHere(name) === undefined)
    cx.scope.file.declare(name, { kind: 'function', symbol: entry, type: merged });
  return entry;
}

function functionEntry(
  cx: Context,
  specifiers: Specifiers,
  name: string,
  type: FunctionType,
  span: Span,
  known: FunctionEntry | undefined,
): FunctionEntry {
  const { program, file } = cx.unit;
  if (known?.linkage === 'internal') {
    known.declaredType = composite(known.declaredType, type) as FunctionType;
    return known;
  }
  if (specifiers.storage !== 'static') return program.externalFunction(name, type, span);
  const entry = new FunctionEntry(name, type, span, 'internal');
  program.internalFunctions.push({ file, entry });
  return entry;
}

export function functionDefinition(cx: Context, node: FunctionNode): void {
  const specified = specifiedType(cx, node.specifiers);
  const declared = declaredType(cx, specified, node.declarator);
  if (declared.kind !== 'function' || node.declarator.name === undefined) {
    note(cx, 'a function definition whose declarator is not that of a function is left out', node.span);
    return;
  }
  const type = definitionType(cx, node, declared);
  const entry = declareFunction(cx, node.specifiers, node.declarator, type);
  const { program, weak, pack } = cx.unit;
  const limit = pack.current;
  program.define(entry, {
    node,
    type: { ...type, ...(entry.declaredType.noreturn === true ? { noreturn: true } : {}) },
    weak,
    origin: program.isSystem(node.span.file) ? 'system' : 'driver',
    scope: cx.scope.file,
    read: () => readBody(cx.unit, entry, node, type, limit),
  });
}

function declareVariable(
  cx: Context,
  specifiers: Specifiers,
  init: InitDeclarator,
  name: string,
  type: CType,
): void {
  const { span } = init.declarator;
  const internal = specifiers.storage === 'static';
  const symbol = internal ? internalVariable(cx, name, type, span) : externalVariable(cx, name, type, span);
  if (init.initializer === undefined) {
    if (specifiers.storage !== 'extern') define(cx, symbol, span);
    return;
  }
  const { type: complete, initializer, again: retry } = initializeAtFile(cx, type, init.initializer);
  cx.scope.declare(name, { kind: 'variable', symbol, type: complete });
  const again = symbol.initializer !== undefined && !sameSpan(symbol.span, span);
  if (!define(cx, symbol, span)) return;
  if (symbol.initializer !== undefined) {
    // What a header initialises in every unit that includes it (`selectany`) is one object.
    if (again) note(cx, `\`${name}\` is initialised again: the first initialiser is used`, span);
    return;
  }
  symbol.retype(compositeObject(symbol.type, complete));
  symbol.initializer = initializer;
  if (retry === undefined) return;
  cx.unit.program.postponed.push(() => {
    const settled = retry();
    if (symbol.initializer === initializer) symbol.initializer = settled;
  });
}

/** What does not make sense yet may do so when all units are known: a routine that no header in sight declares. */
function initializeAtFile(cx: Context, type: CType, node: InitializerNode) {
  const { gaps } = cx.unit.program;
  const before = gaps.length;
  const read = initialize(cx, type, node);
  if (gaps.length === before) return { ...read, again: undefined };
  gaps.length = before;
  return { ...read, again: () => initialize(cx, type, node).initializer };
}

/** Marks it defined; false when a definition of ours gives way to the driver's. */
function define(cx: Context, symbol: Variable, span: Span): boolean {
  const { weak } = cx.unit;
  if (symbol.defined && weak && !symbol.weak) return false;
  if (symbol.defined && symbol.weak && !weak) delete symbol.initializer;
  if (!symbol.defined || !weak) symbol.span = symbol.defined && !symbol.weak ? symbol.span : span;
  symbol.weak = weak;
  symbol.defined = true;
  return true;
}

function internalVariable(cx: Context, name: string, type: CType, span: Span): Variable {
  const known = cx.unit.scope.findHere(name);
  if (known?.kind === 'variable') {
    known.symbol.retype(composite(known.symbol.type, type));
    return known.symbol;
  }
  const symbol = new Variable(name, type, 'static', span, false);
  cx.unit.program.internalVariables.push({ file: cx.unit.file, variable: symbol });
  cx.scope.declare(name, { kind: 'variable', symbol, type });
  return symbol;
}

/** `extern` after `static` means the same internal object (C11 6.2.2 p4). */
export function externalVariable(cx: Context, name: string, type: CType, span: Span): Variable {
  const known = cx.unit.scope.findHere(name);
  const symbol =
    known?.kind === 'variable' ? known.symbol : cx.unit.program.externalVariable(name, type, span);
  symbol.retype(compositeObject(symbol.type, type));
  const seen = known?.kind === 'variable' ? composite(known.type, type) : type;
  cx.scope.declare(name, { kind: 'variable', symbol, type: seen });
  return symbol;
}
