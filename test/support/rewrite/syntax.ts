/** C text as a tree of tree-sitter's, which knows nothing of our own front end, and edits of the text by that tree. */
import { createRequire } from 'node:module';

export interface Node {
  readonly type: string;
  readonly text: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly hasError: boolean;
  readonly parent: Node | null;
  readonly namedChildren: readonly Node[];
  childForFieldName(name: string): Node | null;
  descendantsOfType(type: string | string[]): Node[];
}

interface TreeSitter {
  setLanguage(language: unknown): void;
  parse(text: string): { readonly rootNode: Node };
}

const require = createRequire(import.meta.url);
const parser = new (require('tree-sitter') as new () => TreeSitter)();
parser.setLanguage(require('tree-sitter-c'));

export function parseC(text: string): Node {
  const { rootNode } = parser.parse(text);
  if (rootNode.hasError) throw new Error(`tree-sitter does not read this:\n${text}`);
  return rootNode;
}

/** `[start, end)` of the text is to become `by`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export const instead = (node: Node, by: string): Edit => ({ start: node.startIndex, end: node.endIndex, by });
export const before = (node: Node, by: string): Edit => ({
  start: node.startIndex,
  end: node.startIndex,
  by,
});
export const behind = (node: Node, by: string): Edit => ({ start: node.endIndex, end: node.endIndex, by });

/** Edits that do not overlap. Of several at one place, the first one's text comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.i - b.i);
  let made = '';
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.start < at) throw new Error(`edits overlap at ${edit.start}: ${edit.by}`);
    made += text.slice(at, edit.start) + edit.by;
    at = edit.end;
  }
  return made + text.slice(at);
}

/** The edits that lie in `node`, done. */
export function editedWithin(node: Node, edits: readonly Edit[]): string {
  const inside = edits.filter(({ start, end }) => start >= node.startIndex && end <= node.endIndex);
  const moved = inside.map((edit) => ({
    ...edit,
    start: edit.start - node.startIndex,
    end: edit.end - node.startIndex,
  }));
  return edited(node.text, moved);
}

export interface Variable {
  readonly name: string;
  /** With stars: `PIRP *`. Absent for arrays and functions. */
  readonly type: string | undefined;
  readonly declaration: Node;
}

export interface Routine {
  readonly node: Node;
  readonly name: string;
  readonly returns: string;
  readonly isStatic: boolean;
  readonly body: Node;
  readonly parameters: readonly Variable[];
  /** Of all blocks. */
  readonly locals: readonly Variable[];
}

export function routinesOf(root: Node): Routine[] {
  return root.namedChildren
    .filter(({ type }) => type === 'function_definition')
    .map((node) => {
      const head = node.childForFieldName('declarator')!;
      const body = node.childForFieldName('body')!;
      const parameters = head
        .childForFieldName('parameters')!
        .namedChildren.filter(({ type }) => type === 'parameter_declaration')
        .flatMap(variablesOf);
      const storage = node.namedChildren.filter(({ type }) => type === 'storage_class_specifier');
      return {
        node,
        name: head.childForFieldName('declarator')!.text,
        returns: node.childForFieldName('type')!.text,
        isStatic: storage.some(({ text }) => text === 'static'),
        body,
        parameters,
        locals: body.descendantsOfType('declaration').flatMap(variablesOf),
      };
    });
}

/** Of a declaration or a parameter. */
export function variablesOf(declaration: Node): Variable[] {
  const base = declaration.childForFieldName('type')?.text ?? '';
  const isPlain = declaration.namedChildren.every(
    ({ type }) => type !== 'storage_class_specifier' && type !== 'type_qualifier',
  );
  const declarators = declaration.namedChildren.filter(
    ({ type }) => type.endsWith('declarator') || type === 'identifier',
  );
  return declarators.map((one) => {
    let stars = '';
    let at: Node = one.type === 'init_declarator' ? one.childForFieldName('declarator')! : one;
    for (; at.type === 'pointer_declarator'; at = at.childForFieldName('declarator')!) stars += '*';
    const isSimple = at.type === 'identifier';
    const name = isSimple ? at : at.descendantsOfType('identifier')[0]!;
    const type = isSimple && isPlain ? `${base}${stars === '' ? '' : ` ${stars}`}` : undefined;
    return { name: name.text, type, declaration };
  });
}

export const callsOf = (node: Node, names: readonly string[]): Node[] =>
  node
    .descendantsOfType('call_expression')
    .filter((call) => names.includes(call.childForFieldName('function')!.text));

/** Jumps out of the statement, or that have another meaning elsewhere. */
export function leaves(node: Node, also: readonly string[] = []): boolean {
  const jumps = ['goto_statement', 'labeled_statement', 'seh_leave_statement', ...also];
  return (
    jumps.includes(node.type) ||
    node.descendantsOfType(jumps).length > 0 ||
    outward(node, 'break_statement', [...loops, 'switch_statement']) ||
    outward(node, 'continue_statement', loops)
  );
}

export const loops: readonly string[] = ['for_statement', 'while_statement', 'do_statement'];

/** Whether there is a jump that no statement of these kinds within `node` takes. */
export function outward(node: Node, jump: string, takers: readonly string[]): boolean {
  return [node, ...node.descendantsOfType(jump)].some((one) => {
    if (one.type !== jump) return false;
    for (let at: Node | null = one; at !== null; at = at.parent) {
      if (takers.includes(at.type)) return false;
      if (at.startIndex <= node.startIndex && at.endIndex >= node.endIndex) return true;
    }
    return true;
  });
}

const statementTypes = new Set([
  'expression_statement',
  'if_statement',
  'return_statement',
  'switch_statement',
  'compound_statement',
  'seh_try_statement',
  'goto_statement',
  ...loops,
]);

/** Statements that others may stand before: those of blocks, no declarations and no labels. */
export const statementsOf = (body: Node): Node[] =>
  [body, ...body.descendantsOfType('compound_statement')]
    .filter((block, i, all) => all.findIndex((one) => one.startIndex === block.startIndex) === i)
    .filter(({ parent }) => parent?.type !== 'switch_statement')
    .flatMap((block) => block.namedChildren.filter(({ type }) => statementTypes.has(type)));

/** Text of a node, or nothing to keep it as it is but for what it contains. */
export type Change = (node: Node, inner: (node: Node) => string) => string | undefined;

/** From the outside inwards; `inner` is the text of a part with the changes in it. */
export function rewritten(root: Node, change: Change): string {
  const inner = (node: Node): string => change(node, inner) ?? insideOf(node);
  const insideOf = (node: Node): string =>
    editedWithin(
      node,
      node.namedChildren.map((child) => instead(child, inner(child))),
    );
  return insideOf(root);
}
