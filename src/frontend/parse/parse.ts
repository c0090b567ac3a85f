/**
 * The parser: preprocessed tokens → syntax tree (C11 6.9). Our own recursive descent, because the grammar of C needs the table of type
 * names, bodies are to be read only when asked for, and a fault in one statement must not cost the rest. The productions are functions
 * over a `Cursor`, one file for each part of the grammar; `limits.ts` says how large a tree may become.
 */
import type { Gap } from '../../base/gap.js';
import type { Token } from '../token.js';
import { behindAnnotation, isOldStyleHead, isUnknownName } from './annotation.js';
import { assembler } from './assembler.js';
import type { DeclarationNode, ExternalDeclaration, TranslationUnit } from './ast.js';
import { Cursor, SyntaxFault } from './cursor.js';
import { blockDeclaration, declarators, declared, staticAssert } from './declaration.js';
import { type FunctionHead, functionNode } from './function.js';
import { maxFaults } from './limits.js';
import { FileNames, Names } from './names.js';
import { constructEnd, faultGap } from './recover.js';
import { prepareSource } from './source.js';
import { specifiers } from './specifiers.js';
import { words } from './words.js';

/** Never throws on any input: what cannot be read is a gap, in its place among the declarations and in `gaps`. */
export function parseUnit(file: string, tokens: readonly Token[]): TranslationUnit {
  const names = new FileNames();
  const c = new Cursor(prepareSource(file, tokens), new Names(names, Number.POSITIVE_INFINITY), 0, undefined);
  const declarations: ExternalDeclaration[] = [];
  const gaps: Gap[] = [];
  const unit: Unit = { c, names, linkageBraces: 0 };
  const starts: number[] = [];
  for (;;) {
    for (const pragma of c.takePragmas()) declarations.push(pragma);
    if (c.token.kind === 'end') break;
    const start = c.index;
    const next = gaps.length < maxFaults ? guarded(unit) : givenUp(c);
    if (next?.kind === 'gap') gaps.push(next.gap);
    if (next === undefined) continue;
    starts[declarations.length] = start;
    declarations.push(next);
  }
  return { file, declarations, gaps, wordsOf: (at) => wordsFrom(c, starts, at, declarations[at]) };
}

/** @param starts where each declaration begins; pragmas are not among the tokens */
function wordsFrom(
  c: Cursor,
  starts: readonly number[],
  at: number,
  declaration: ExternalDeclaration | undefined,
): ReadonlySet<string> {
  const found = new Set<string>();
  const start = starts[at];
  if (start === undefined) return found;
  const end = starts.find((one, i) => i > at && one !== undefined) ?? c.tokens.length;
  for (let i = start; i < end; i++) {
    const { kind, text } = c.tokenAt(i);
    if (declaration?.kind === 'function' && text === '{') break;
    if (kind === 'identifier') found.add(text);
  }
  return found;
}

function givenUp(c: Cursor): ExternalDeclaration {
  const { span } = c.token;
  const detail = `over ${maxFaults} declarations cannot be read: the rest of the file is left out`;
  c.index = c.tokens.length - 1;
  return { kind: 'gap', gap: { kind: 'budget', detail, span } };
}

interface Unit {
  readonly c: Cursor;
  readonly names: FileNames;
  /** How many `extern "C" {` are open. */
  linkageBraces: number;
}

function guarded(unit: Unit): ExternalDeclaration | undefined {
  const { c } = unit;
  const start = c.index;
  try {
    return external(unit);
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    c.depth = 0;
    c.names.release(0);
    const end = Math.max(externalEnd(c, start), start + 1);
    c.index = end;
    return { kind: 'gap', gap: faultGap(c, fault, start, end, 'declaration') };
  }
}

/** Behind an external declaration that cannot be read. */
function externalEnd(c: Cursor, start: number): number {
  const end = constructEnd(c, start);
  const brace = end - 1;
  const isUnclosed = c.tokenAt(brace).text === '{' && c.source.closing[brace] === -1;
  return isUnclosed ? nextDeclaration(c, brace) : end;
}

/** Behind a brace that nothing closes: the next word in the first column after a finished statement or block. */
function nextDeclaration(c: Cursor, brace: number): number {
  for (let i = brace + 1; i < c.tokens.length; i++) {
    const token = c.tokens[i]!;
    const before = c.tokens[i - 1]!.text;
    if (token.kind === 'end') return i;
    if (before !== '}' && before !== ';') continue;
    if (token.kind === 'identifier' && token.span.column === 1) return i;
  }
  return c.tokens.length - 1;
}

function external(unit: Unit): ExternalDeclaration | undefined {
  const { c } = unit;
  if (c.token.kind === 'identifier') {
    if (c.text === 'extern' && linkageBlock(unit)) return undefined;
    const word = words.get(c.text);
    if (word === 'static-assert') return staticAssert(c);
    if (word === 'asm') return topLevelAssembler(c);
    if (word === undefined && isUnknownName(c, c.index)) {
      const macro = strayMacro(c);
      if (macro !== undefined) return macro;
    }
    return functionOrDeclaration(unit);
  }
  if (c.accept(';')) return undefined;
  if (c.text === '}' && unit.linkageBraces > 0) {
    unit.linkageBraces--;
    c.advance();
    return undefined;
  }
  return c.fail('a declaration');
}

/** `extern "C" {`: transparent, as is its closing brace. */
function linkageBlock(unit: Unit): boolean {
  const { c } = unit;
  if (c.peek(1).kind !== 'string' || c.peek(2).text !== '{') return false;
  c.index += 3;
  unit.linkageBraces++;
  return true;
}

function topLevelAssembler(c: Cursor): ExternalDeclaration {
  const { span } = assembler(c);
  return { kind: 'gap', gap: { kind: 'unsupported', detail: 'assembly outside a function', span } };
}

/** `UNKNOWN_MACRO(…);`, or on lines of its own without `;`: a gap for just that, the declaration behind it stays readable. */
function strayMacro(c: Cursor): ExternalDeclaration | undefined {
  if (c.peek(1).text !== '(' || isOldStyleHead(c)) return undefined;
  const behind = c.behindGroup(c.index + 1);
  if (behind < 0 || !isWhole(c, behind) || behindAnnotation(c, c.index) !== c.index) return undefined;
  const { text, span } = c.token;
  c.index = behind;
  c.accept(';');
  return {
    kind: 'gap',
    gap: { kind: 'syntax', detail: `"${text}" is no declared name: a macro of a missing header?`, span },
  };
}

/** Does a declaration end behind the `)` before `index`, or another one begin, on a new line? */
function isWhole(c: Cursor, index: number): boolean {
  const { kind, text, span } = c.tokenAt(index);
  if (kind === 'end' || text === ';') return true;
  return kind === 'identifier' && span.line !== c.spanAt(index - 1).line;
}

function functionOrDeclaration(unit: Unit): ExternalDeclaration {
  const { c } = unit;
  const start = c.index;
  const type = specifiers(c, 'file');
  if (c.accept(';')) return { kind: 'declaration', specifiers: type, declarators: [], span: c.spanAt(start) };
  if (c.index === start && c.peek(1).text !== '(') c.fail('a declaration');
  const declarator = declared(c, type);
  const derivation = declarator.derivations[0];
  if (derivation?.kind === 'function') {
    if (c.text === '{') {
      return definition(unit, start, { specifiers: type, declarator, parameterDeclarations: [] });
    }
    if (derivation.oldStyle && c.token.kind === 'identifier') {
      const parameterDeclarations = oldStyleParameters(c);
      return definition(unit, start, { specifiers: type, declarator, parameterDeclarations });
    }
  }
  return declarators(c, start, type, declarator);
}

/** Their names are the function's own: they must not hide types behind it. */
function oldStyleParameters(c: Cursor): DeclarationNode[] {
  const found: DeclarationNode[] = [];
  c.names.push();
  while (c.text !== '{') found.push(blockDeclaration(c));
  c.names.pop();
  return found;
}

function definition(unit: Unit, start: number, head: FunctionHead): ExternalDeclaration {
  const { c, names } = unit;
  const open = c.index;
  const close = c.source.closing[open]!;
  c.index = close < 0 ? nextDeclaration(c, open) : close + 1;
  return functionNode(head, start, { source: c.source, file: names, open, end: c.index });
}
