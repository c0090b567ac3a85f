/** tree-sitter as a second opinion: the same functions, with the same number of statements and expressions of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseUnit } from '../../../src/frontend/parse/parse.js';
import { lex } from '../../support/lex.js';
import { functions } from './read.js';

interface SyntaxNode {
  readonly type: string;
  readonly text: string;
  readonly hasError: boolean;
  readonly namedChildren: readonly SyntaxNode[];
  childForFieldName(name: string): SyntaxNode | null;
  descendantsOfType(types: readonly string[]): readonly SyntaxNode[];
}

const require = createRequire(import.meta.url);
const Parser = require('tree-sitter') as new () => {
  setLanguage(language: unknown): void;
  parse(text: string): { readonly rootNode: SyntaxNode };
};
const parser = new Parser();
parser.setLanguage(require('tree-sitter-c'));

/** Our kinds for tree-sitter's. What is missing here is not compared. */
const kinds: Readonly<Record<string, string>> = {
  if_statement: 'if',
  while_statement: 'while',
  do_statement: 'do',
  for_statement: 'for',
  switch_statement: 'switch',
  case_statement: 'case',
  return_statement: 'return',
  goto_statement: 'goto',
  labeled_statement: 'label',
  break_statement: 'break',
  continue_statement: 'continue',
  seh_try_statement: 'try',
  seh_leave_statement: 'leave',
  declaration: 'declaration',
  call_expression: 'call',
  subscript_expression: 'index',
  field_expression: 'member',
  assignment_expression: 'assign',
  update_expression: 'increment',
  unary_expression: 'unary',
  pointer_expression: 'unary',
  binary_expression: 'binary',
  comma_expression: 'binary',
  conditional_expression: 'conditional',
  cast_expression: 'cast',
  sizeof_expression: 'sizeof',
  compound_literal_expression: 'compound-literal',
};
const compared = new Set(Object.values(kinds));

type Counts = Record<string, number>;

function theirs(text: string): Record<string, Counts> {
  const { rootNode } = parser.parse(text);
  expect(rootNode.hasError).toBe(false);
  const found: Record<string, Counts> = {};
  for (const node of rootNode.descendantsOfType(['function_definition'])) {
    const counts: Counts = {};
    for (const inner of node.childForFieldName('body')!.descendantsOfType(Object.keys(kinds))) {
      add(counts, kinds[inner.type]!);
    }
    found[name(node)] = counts;
  }
  return found;
}

/** The identifier in the middle of the declarator. */
function name(definition: SyntaxNode): string {
  let node = definition.childForFieldName('declarator');
  for (let inner = node; inner !== null; inner = inner.childForFieldName('declarator')) node = inner;
  return node!.text;
}

function ours(text: string): Record<string, Counts> {
  const unit = parseUnit('t.c', lex(text));
  expect(unit.gaps).toEqual([]);
  return Object.fromEntries(
    functions(unit).map((node) => {
      const counts: Counts = {};
      count(node.body(), counts);
      return [node.declarator.name, counts];
    }),
  );
}

const renamed: Readonly<Record<string, string>> = {
  'try-except': 'try',
  'try-finally': 'try',
  default: 'case',
};

function count(node: unknown, counts: Counts): void {
  if (Array.isArray(node)) for (const item of node) count(item, counts);
  else if (typeof node === 'object' && node !== null) {
    const kind = kindOf(node as { kind?: string; operator?: string });
    expect(kind).not.toBe('gap');
    if (compared.has(kind)) add(counts, kind);
    for (const value of Object.values(node)) count(value, counts);
  }
}

function kindOf({ kind = '', operator = '' }: { kind?: string; operator?: string }): string {
  if (kind === 'unary' && /\+\+|--/.test(operator)) return 'increment';
  return renamed[kind] ?? kind;
}

function add(counts: Counts, kind: string): void {
  counts[kind] = (counts[kind] ?? 0) + 1;
}

const folder = join(import.meta.dirname, 'oracle');

describe('tree-sitter agrees', () => {
  const files = readdirSync(folder);

  it('on several files', () => expect(files.length).toBeGreaterThan(3));

  for (const file of files) {
    it(`on ${file}`, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const expected = theirs(text);
      expect(Object.keys(expected).length).toBeGreaterThan(1);
      expect(ours(text)).toEqual(expected);
    });
  }
});
