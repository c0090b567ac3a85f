/** The symbols while they are being collected: what `tree.ts` promises, writable for the front end only. */
import type { Gap } from '../../../base/gap.js';
import type { Span } from '../../../base/span.js';
import type { FunctionNode } from '../../parse/ast.js';
import type { FunctionBody, FunctionSymbol, Initializer, VariableSymbol } from '../../tree.js';
import type { CType, FunctionType } from '../types/ctype.js';
import type { Scope } from './scope.js';

export type Linkage = 'external' | 'internal';
export type Origin = 'driver' | 'system';

export class Variable implements VariableSymbol {
  readonly kind = 'variable';
  name: string;
  initializer?: Initializer;
  addressTaken: boolean;

  constructor(
    readonly spelled: string,
    public type: CType,
    readonly storage: VariableSymbol['storage'],
    public span: Span,
    public defined: boolean,
    /** A model's definition gives way to the driver's. */
    public weak = false,
    readonly shared = false,
  ) {
    this.name = spelled;
    this.addressTaken = livesInMemory(type);
  }

  retype(type: CType): void {
    this.type = type;
    this.addressTaken ||= livesInMemory(type);
  }
}

const livesInMemory = (type: CType): boolean =>
  type.kind === 'array' || type.kind === 'record' || type.kind === 'opaque';

export interface Definition {
  readonly node: FunctionNode;
  readonly type: FunctionType;
  readonly weak: boolean;
  readonly origin: Origin;
  /** What names mean in its file. */
  readonly scope: Scope;
  /** Types the body; called once. */
  readonly read: () => FunctionBody | { readonly kind: 'gap'; readonly gap: Gap };
}

const nothing: ReadonlySet<string> = new Set();

export class FunctionEntry implements FunctionSymbol {
  readonly kind = 'function';
  name: string;
  roles: string[] = [];
  indices: number[] = [];
  declaredBySystem = false;
  exported = false;
  definition: Definition | undefined;
  /** Why its body is not all that a call may mean. */
  overloaded: Gap | undefined;
  /** Where it may be defined, if no file that was read does. */
  unread: Gap | undefined;
  /** The same header function of an earlier unit: it speaks for this one. */
  twin: FunctionEntry | undefined;
  #body: FunctionBody | { readonly kind: 'gap'; readonly gap: Gap } | undefined;

  constructor(
    readonly spelled: string,
    public declaredType: FunctionType,
    readonly declaredAt: Span,
    readonly linkage: Linkage,
  ) {
    this.name = spelled;
  }

  get type(): FunctionType {
    return this.definition?.type ?? this.declaredType;
  }

  get span(): Span {
    return this.definition?.node.declarator.span ?? this.declaredAt;
  }

  get origin(): Origin {
    return this.definition?.origin ?? (this.declaredBySystem ? 'system' : 'driver');
  }

  get defined(): boolean {
    return this.definition !== undefined;
  }

  get mentions(): ReadonlySet<string> {
    return this.definition?.node.mentions ?? nothing;
  }

  body(): FunctionBody | { readonly kind: 'missing' } | { readonly kind: 'gap'; readonly gap: Gap } {
    if (this.twin !== undefined) return this.twin.body();
    if (this.overloaded !== undefined) return { kind: 'gap', gap: this.overloaded };
    if (this.definition === undefined)
      return this.unread === undefined ? { kind: 'missing' } : { kind: 'gap', gap: this.unread };
    this.#body ??= this.definition.read();
    return this.#body;
  }

  addRole(role: string): void {
    if (!this.roles.includes(role)) this.roles.push(role);
  }

  addIndex(index: number): void {
    if (!this.indices.includes(index)) this.indices.push(index);
  }
}
