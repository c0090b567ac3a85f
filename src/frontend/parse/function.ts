import type { BlockNode, DeclarationNode, Declarator, FunctionNode, Specifiers } from './ast.js';
import { Cursor, SyntaxFault } from './cursor.js';
import { type FileNames, Names } from './names.js';
import { faultGap } from './recover.js';
import type { Source } from './source.js';
import { block } from './statement.js';

type Body = ReturnType<FunctionNode['body']>;

/** What a body needs to be read at any later time. */
export interface BodyPlace {
  readonly source: Source;
  readonly file: FileNames;
  /** The index of the `{`; the names of the file are seen as of here. */
  readonly open: number;
  /** The index behind the body: behind its `}`, or where reading went on when that is missing. */
  readonly end: number;
}

export interface FunctionHead {
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
  readonly parameterDeclarations: readonly DeclarationNode[];
}

/** A function whose body is read, and whose mentions are collected, when they are asked for, and then kept. */
export function functionNode(head: FunctionHead, start: number, place: BodyPlace): FunctionNode {
  const { tokens } = place.source;
  let body: Body | undefined;
  let mentions: ReadonlySet<string> | undefined;
  return {
    kind: 'function',
    ...head,
    span: tokens[start]!.span,
    endLine: tokens[place.end - 1]!.span.line,
    get mentions() {
      mentions ??= collectMentions(place);
      return mentions;
    },
    tokens: () => tokens.slice(start, place.end),
    body() {
      body ??= readBody(head, place);
      return body;
    },
  };
}

function collectMentions({ source, open, end }: BodyPlace): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = open; i < end; i++) {
    const token = source.tokens[i]!;
    if (token.kind === 'identifier') found.add(token.text);
  }
  return found;
}

function readBody(head: FunctionHead, place: BodyPlace): Body {
  const { source, file, open } = place;
  const name = head.declarator.name ?? '';
  const c = new Cursor(source, new Names(file, open), open, name);
  c.names.push();
  declareParameters(c, head);
  try {
    const close = source.closing[open]!;
    if (close < 0) throw new SyntaxFault('syntax', `the body of "${name}" has no closing "}"`, open);
    return { kind: 'block', block: wholeBlock(c, close) };
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    return { kind: 'gap', gap: faultGap(c, fault, open, open, 'statement') };
  }
}

function wholeBlock(c: Cursor, close: number): BlockNode {
  const result = block(c);
  if (c.index !== close + 1) throw new SyntaxFault('syntax', 'braces do not match', c.index);
  return result;
}

function declareParameters(c: Cursor, { declarator, parameterDeclarations }: FunctionHead): void {
  const derivation = declarator.derivations[0];
  if (derivation?.kind !== 'function') return;
  const names = [
    ...derivation.identifiers,
    ...derivation.parameters.map((parameter) => parameter.declarator.name),
    ...parameterDeclarations.flatMap((node) => node.declarators.map((item) => item.declarator.name)),
  ];
  for (const name of names) if (name !== undefined) c.names.declare(name, 'ordinary', c.index);
}
