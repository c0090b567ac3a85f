/**
 * The syntax tree: what C's grammar (C11 6.5–6.9 with the Microsoft and GNU extensions that drivers use) says, before any type is known.
 * Only `typedef` names are tracked while parsing, because the grammar needs them.
 */

import type { Gap } from '../../base/gap.js';
import type { Span } from '../../base/span.js';
import type { Token } from '../token.js';

export interface TranslationUnit {
  readonly file: string;
  /** In source order. A function body is parsed only when it is asked for. */
  readonly declarations: readonly ExternalDeclaration[];
  readonly gaps: readonly Gap[];
  /** Every identifier of one of the declarations, of a function those of its head. @param at its position in `declarations` */
  wordsOf(at: number): ReadonlySet<string>;
}

export type ExternalDeclaration =
  | DeclarationNode
  | FunctionNode
  | StaticAssertNode
  | { readonly kind: 'pragma'; readonly text: string; readonly span: Span } //  `pack(push, 8)` …: concerns what follows
  | { readonly kind: 'gap'; readonly gap: Gap };

export interface StaticAssertNode {
  readonly kind: 'static-assert';
  readonly condition: ExprNode;
  readonly message?: string;
  readonly span: Span;
}

/** `specifiers declarator = init, declarator …;` also for a struct field list (with `bits`) and a parameter. */
export interface DeclarationNode {
  readonly kind: 'declaration';
  readonly specifiers: Specifiers;
  readonly declarators: readonly InitDeclarator[];
  readonly span: Span;
}

export interface InitDeclarator {
  /** Absent for an unnamed bit-field (`int : 3`) or an abstract parameter without a declarator. */
  readonly declarator: Declarator;
  readonly initializer?: InitializerNode;
  readonly bits?: ExprNode;
  readonly span: Span;
}

export interface FunctionNode {
  readonly kind: 'function';
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
  /** K&R parameter declarations between the declarator and the body. */
  readonly parameterDeclarations: readonly DeclarationNode[];
  readonly span: Span;
  /** Line of the closing brace. */
  readonly endLine: number;
  /** Every identifier that occurs in the body: for the call graph and applicability without parsing it. */
  readonly mentions: ReadonlySet<string>;
  /** Of the whole definition. */
  tokens(): readonly Token[];
  /** Parses the body (memoised): the block, or the gap that stands for it. */
  body(): { readonly kind: 'block'; readonly block: BlockNode } | { readonly kind: 'gap'; readonly gap: Gap };
}

export type StorageClass = 'typedef' | 'extern' | 'static' | 'auto' | 'register';

export interface Specifiers {
  readonly storage?: StorageClass;
  readonly inline: boolean;
  readonly threadLocal: boolean;
  readonly noreturn: boolean;
  readonly type: TypeSpecifier;
  readonly qualifiers: Qualifiers;
  /** `__declspec(x)`, `__attribute__((x))`, `_Alignas`: name and raw arguments as token text. */
  readonly attributes: readonly AttributeNode[];
  readonly span: Span;
}

export interface Qualifiers {
  readonly const: boolean;
  readonly volatile: boolean;
  /** `UNALIGNED`, `__unaligned`: no alignment is assumed. */
  readonly unaligned: boolean;
}

export interface AttributeNode {
  /** Without leading and trailing underscores: `align`, `noreturn`, `packed`, `aligned`, `alignas`. */
  readonly name: string;
  readonly arguments: readonly ExprNode[];
  readonly span: Span;
}

export type TypeSpecifier =
  /** The multiset of built-in words, sorted as spelled: `['unsigned', 'long', 'long']`, `['__int64']`, `['_Bool']`, `['float']`. Empty = implicit int. */
  | { readonly kind: 'builtin'; readonly words: readonly string[]; readonly span: Span }
  | { readonly kind: 'typedef-name'; readonly name: string; readonly span: Span }
  | {
      readonly kind: 'record';
      readonly union: boolean;
      readonly tag?: string;
      /** Absent for a reference: `struct S`. */
      readonly members?: readonly MemberNode[];
      readonly attributes: readonly AttributeNode[];
      readonly span: Span;
    }
  | {
      readonly kind: 'enum';
      readonly tag?: string;
      readonly enumerators?: readonly EnumeratorNode[];
      readonly span: Span;
    }
  | { readonly kind: 'typeof'; readonly operand: ExprNode | TypeNameNode; readonly span: Span };

export type MemberNode =
  | DeclarationNode
  | StaticAssertNode
  | { readonly kind: 'pragma'; readonly text: string; readonly span: Span };

export interface EnumeratorNode {
  readonly name: string;
  readonly value?: ExprNode;
  readonly span: Span;
}

/** A declarator read inside out: `name` in the middle, `derivations` from the name outwards. `int *(*f[3])(void)`: array 3, pointer, function, pointer. */
export interface Declarator {
  readonly name?: string;
  readonly derivations: readonly Derivation[];
  readonly attributes: readonly AttributeNode[];
  readonly span: Span;
}

export type Derivation =
  | { readonly kind: 'pointer'; readonly qualifiers: Qualifiers }
  | { readonly kind: 'array'; readonly size?: ExprNode }
  | {
      readonly kind: 'function';
      readonly parameters: readonly ParameterNode[];
      readonly variadic: boolean;
      /** `()` or a K&R identifier list: nothing is said of the parameters. */
      readonly oldStyle: boolean;
      readonly identifiers: readonly string[];
    };

export interface ParameterNode {
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
  readonly span: Span;
}

export interface TypeNameNode {
  readonly kind: 'type-name';
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
  readonly span: Span;
}

export type InitializerNode =
  | { readonly kind: 'expression'; readonly expression: ExprNode; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly InitializerItem[]; readonly span: Span };

export interface InitializerItem {
  readonly designators: readonly DesignatorNode[];
  readonly initializer: InitializerNode;
}

export type DesignatorNode =
  | { readonly kind: 'field'; readonly name: string; readonly span: Span }
  | { readonly kind: 'index'; readonly index: ExprNode; readonly end?: ExprNode; readonly span: Span };

export type UnaryOperator = '+' | '-' | '~' | '!' | '*' | '&' | '++pre' | '--pre' | 'post++' | 'post--';
export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<<'
  | '>>'
  | '<'
  | '>'
  | '<='
  | '>='
  | '=='
  | '!='
  | '&'
  | '^'
  | '|'
  | '&&'
  | '||'
  | ',';
export type AssignmentOperator = '=' | '*=' | '/=' | '%=' | '+=' | '-=' | '<<=' | '>>=' | '&=' | '^=' | '|=';

/**
 * `start` and `end` are token positions, so that the source text of an expression can be quoted: `span` is the first token's place,
 * `end` the place just behind the last token.
 */
export type ExprNode = { readonly span: Span; readonly end: Span } & (
  | { readonly kind: 'identifier'; readonly name: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'character'; readonly text: string }
  /** Adjacent literals, each as spelled with prefix and quotes. */
  | { readonly kind: 'string'; readonly parts: readonly string[] }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: ExprNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: ExprNode;
      readonly right: ExprNode;
    }
  | {
      readonly kind: 'assign';
      readonly operator: AssignmentOperator;
      readonly target: ExprNode;
      readonly value: ExprNode;
    }
  /** `a ?: b` (GNU) has no `consequent`. */
  | {
      readonly kind: 'conditional';
      readonly condition: ExprNode;
      readonly consequent?: ExprNode;
      readonly alternative: ExprNode;
    }
  | { readonly kind: 'call'; readonly callee: ExprNode; readonly arguments: readonly ExprNode[] }
  | { readonly kind: 'index'; readonly array: ExprNode; readonly index: ExprNode }
  | { readonly kind: 'member'; readonly object: ExprNode; readonly arrow: boolean; readonly field: string }
  | { readonly kind: 'cast'; readonly type: TypeNameNode; readonly operand: ExprNode }
  | { readonly kind: 'compound-literal'; readonly type: TypeNameNode; readonly initializer: InitializerNode }
  | { readonly kind: 'sizeof' | 'alignof'; readonly operand: ExprNode | TypeNameNode }
  | { readonly kind: 'offsetof'; readonly type: TypeNameNode; readonly path: ExprNode } //  path as an expression over an absent object: `a.b[2]`
  | {
      readonly kind: 'generic';
      readonly control: ExprNode;
      readonly cases: readonly { readonly type?: TypeNameNode; readonly value: ExprNode }[];
    }
  | { readonly kind: 'statement-expression'; readonly block: BlockNode }
  | { readonly kind: 'va-arg'; readonly list: ExprNode; readonly type: TypeNameNode }
  | { readonly kind: 'types-compatible'; readonly left: TypeNameNode; readonly right: TypeNameNode }
);

export interface BlockNode {
  readonly kind: 'block';
  readonly items: readonly StmtNode[];
  readonly span: Span;
  /** The closing brace. */
  readonly end: Span;
}

export type StmtNode =
  | BlockNode
  | DeclarationNode
  | StaticAssertNode
  | { readonly kind: 'expression'; readonly expression: ExprNode; readonly span: Span }
  | { readonly kind: 'empty'; readonly span: Span }
  | {
      readonly kind: 'if';
      readonly condition: ExprNode;
      readonly then: StmtNode;
      readonly else?: StmtNode;
      readonly span: Span;
    }
  | { readonly kind: 'while'; readonly condition: ExprNode; readonly body: StmtNode; readonly span: Span }
  | { readonly kind: 'do'; readonly body: StmtNode; readonly condition: ExprNode; readonly span: Span }
  | {
      readonly kind: 'for';
      readonly init?: DeclarationNode | ExprNode;
      readonly condition?: ExprNode;
      readonly step?: ExprNode;
      readonly body: StmtNode;
      readonly span: Span;
    }
  | { readonly kind: 'switch'; readonly value: ExprNode; readonly body: StmtNode; readonly span: Span }
  /** `case lo ... hi:` (GNU) has `high`. */
  | {
      readonly kind: 'case';
      readonly low: ExprNode;
      readonly high?: ExprNode;
      readonly body: StmtNode;
      readonly span: Span;
    }
  | { readonly kind: 'default'; readonly body: StmtNode; readonly span: Span }
  | { readonly kind: 'label'; readonly name: string; readonly body: StmtNode; readonly span: Span }
  | { readonly kind: 'goto'; readonly label: string; readonly span: Span }
  | { readonly kind: 'computed-goto'; readonly target: ExprNode; readonly span: Span }
  | { readonly kind: 'break' | 'continue' | 'leave'; readonly span: Span }
  | { readonly kind: 'return'; readonly value?: ExprNode; readonly span: Span }
  | {
      readonly kind: 'try-except';
      readonly body: BlockNode;
      readonly filter: ExprNode;
      readonly handler: BlockNode;
      readonly span: Span;
    }
  | {
      readonly kind: 'try-finally';
      readonly body: BlockNode;
      readonly handler: BlockNode;
      readonly span: Span;
    }
  | { readonly kind: 'asm'; readonly text: string; readonly span: Span }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly span: Span };
