/**
 * Names what our own grammar could not read, with tree-sitter's more forgiving one: the only place that knows tree-sitter. It is loaded
 * when the first gap is produced; without its native binary a gap just says less.
 */
import { createRequire } from 'node:module';

interface SyntaxNode {
  readonly type: string;
  readonly isMissing: boolean;
  readonly hasError: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly parent: SyntaxNode | null;
  readonly children: readonly SyntaxNode[];
}

interface TreeSitter {
  setLanguage(language: unknown): void;
  parse(text: string): { readonly rootNode: SyntaxNode };
}

/** Beyond this many characters a construct is not worth a parse. */
const maxText = 8_000;

let parser: TreeSitter | 'absent' | undefined;

/** In words, what encloses the smallest error tree-sitter sees in `text`, such as `in a call expression`; `undefined` when it sees none. */
export function describeConstruct(text: string, context: 'statement' | 'declaration'): string | undefined {
  parser ??= load();
  if (parser === 'absent' || text.length > maxText) return undefined;
  const { rootNode } = parser.parse(context === 'statement' ? `void f(void) { ${text} }` : text);
  const error = smallestError(rootNode);
  const around = error === undefined ? undefined : enclosing(error);
  if (around === undefined) return undefined;
  const name = around.type.replace(/_/g, ' ');
  return `in ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function load(): TreeSitter | 'absent' {
  try {
    const require = createRequire(import.meta.url);
    const Parser = require('tree-sitter') as new () => TreeSitter;
    const loaded = new Parser();
    loaded.setLanguage(require('tree-sitter-c'));
    return loaded;
  } catch {
    return 'absent';
  }
}

/** Follows the errors inwards; among siblings the first. */
function smallestError(root: SyntaxNode): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  let node: SyntaxNode | undefined = root;
  while (node !== undefined) {
    if (node.type === 'ERROR' || node.isMissing) found = node;
    node = node.children.find((child) => child.isMissing || child.type === 'ERROR' || child.hasError);
  }
  return found;
}

/** The nearest node around the error that is a construct of the user's text, not of the function we wrapped around it. */
function enclosing(error: SyntaxNode): SyntaxNode | undefined {
  let node = error.parent;
  while (node !== null && node.type === 'ERROR') node = node.parent;
  const isOurs =
    node === null ||
    node.type === 'translation_unit' ||
    node.type === 'function_definition' ||
    node.parent === null;
  return isOurs || node?.type === 'compound_statement' ? undefined : (node ?? undefined);
}
