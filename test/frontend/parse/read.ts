import type { FunctionNode, TranslationUnit } from '../../../src/frontend/parse/ast.js';
import { parseUnit } from '../../../src/frontend/parse/parse.js';
import { printBlock, printUnit } from '../../../src/frontend/parse/print.js';
import { lex } from '../../support/lex.js';

export const read = (text: string): TranslationUnit => parseUnit('t.c', lex(text));

/** A translation unit, printed with its bodies, without the last line's end. */
export const printed = (text: string): string => printUnit(read(text), 'with bodies').trimEnd();

export function functions(unit: TranslationUnit): FunctionNode[] {
  return unit.declarations.filter((node) => node.kind === 'function');
}

/** The statements of `void f(void) { body }`, behind file-scope `declarations`. */
export function statements(body: string, declarations = ''): string {
  const unit = read(`${declarations} void f(void) { ${body} }`);
  const result = functions(unit).at(-1)!.body();
  return result.kind === 'gap' ? `(gap ${result.gap.detail})` : printBlock(result.block);
}
