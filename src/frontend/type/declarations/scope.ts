/** What names mean where (C11 6.2.1, 6.2.3): ordinary identifiers and tags, innermost scope first. */
import type { Gap } from '../../../base/gap.js';
import type { CType, IntType, RecordType } from '../types/ctype.js';
import type { FunctionEntry, Variable } from './symbols.js';

export type Entity =
  | { readonly kind: 'typedef'; readonly type: CType }
  /** `type` is what this unit knows of it, which may be less or more than the linked symbol's. */
  | { readonly kind: 'variable'; readonly symbol: Variable; readonly type: CType }
  | {
      readonly kind: 'function';
      readonly symbol: FunctionEntry;
      readonly type: CType;
      /** Nothing declares it. */
      readonly macro?: Gap;
    }
  /** Without a value where that is not known, as of a macro of a missing header. */
  | { readonly kind: 'enumerator'; readonly value: bigint | undefined; readonly type: IntType };

export type Tag =
  | { readonly kind: 'record'; readonly type: RecordType }
  | { readonly kind: 'enum'; readonly type: IntType };

export class Scope {
  // Most scopes declare nothing: their maps are made when something is.
  #names: Map<string, Entity> | undefined;
  #tags: Map<string, Tag> | undefined;
  readonly file: Scope;
  /** Of a file: whether a header of its own was not found, so that what nothing declares may be a macro. */
  hidden = false;

  constructor(readonly parent?: Scope) {
    this.file = parent === undefined ? this : parent.file;
  }

  find(name: string): Entity | undefined {
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.parent) {
      const known = scope.#names?.get(name);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  findHere(name: string): Entity | undefined {
    return this.#names?.get(name);
  }

  declare(name: string, entity: Entity): void {
    this.#names ??= new Map();
    this.#names.set(name, entity);
  }

  findTag(name: string): Tag | undefined {
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.parent) {
      const known = scope.#tags?.get(name);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  findTagHere(name: string): Tag | undefined {
    return this.#tags?.get(name);
  }

  declareTag(name: string, tag: Tag): void {
    this.#tags ??= new Map();
    this.#tags.set(name, tag);
  }
}
