/**
 * What lies behind pointers to `void`: the types that a variable or member of that type is converted from and to, in whatever is reached, and
 * what is assigned or passed to it (unification, as for access classes).
 */
import type { Expr, FunctionBody, FunctionSymbol, Place } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import type { Above } from '../walk.js';
import { isBytes, leadsElsewhere } from './access.js';
import { areExclusive } from './exclusive.js';
import { fieldAccess } from './shape.js';

interface Node {
  parent: Node | undefined;
  readonly types: Map<string, CType>;
}

const isVoidPointer = (type: CType): boolean => type.kind === 'pointer' && type.to.kind === 'void';

/** In one function: a type that a pointer to `void` is taken for, or had before. */
interface Seen {
  readonly inside: string;
  readonly holder: string;
  readonly type: CType;
  readonly how: 'made' | 'taken';
  /** Where. */
  readonly at: Expr;
}

export class Views {
  private readonly nodes = new Map<string, Node>();
  private readonly seen: Seen[] = [];

  /** To be told of every expression of a body, and of every local initial value as an assignment. */
  expr(e: Expr, inside: string, above: Above): void {
    if (e.kind === 'assign') this.flow(keyOf(e.target, inside), e.target.type, e.value, inside);
    else if (e.kind === 'convert' && e.type.kind === 'pointer' && isVoidPointer(e.operand.type)) {
      const holder = holderOf(e.operand, inside);
      if (holder === undefined) return;
      const { to: type } = e.type;
      add(this.at(holder), type);
      if (!isBytes(type) || !leadsElsewhere(above))
        this.seen.push({ inside, holder, type, how: 'taken', at: e });
    } else if (e.kind === 'call' && e.callee.kind === 'function')
      this.call(e.callee.symbol, e.arguments, inside);
  }

  flow(to: string | undefined, type: CType, value: Expr, inside: string): void {
    if (to === undefined || type.kind !== 'pointer') return;
    const node = this.at(to);
    const origin = below(value);
    if (origin.type.kind === 'pointer' && !isVoidPointer(origin.type)) {
      add(node, origin.type.to);
      if (to.startsWith(`${inside}:`))
        this.seen.push({ inside, holder: to, type: origin.type.to, how: 'made', at: value });
    }
    const from = holderOf(origin, inside);
    if (from !== undefined && isVoidPointer(type) && isVoidPointer(origin.type)) join(node, this.at(from));
  }

  /** What the value of an expression of this type may point to, as far as anything tells. */
  of(e: Expr, inside: string): readonly CType[] {
    const holder = holderOf(below(e), inside);
    return holder === undefined ? [] : this.behind(holder);
  }

  /** The same for every holder of the key: a member's is its access class. */
  behind(access: string): readonly CType[] {
    const node = this.nodes.get(access);
    return node === undefined ? [] : [...find(node).types.values()];
  }

  /**
   * Types that one pointer is taken for in one function: both are seen there, so both may be the same object. Not where no run of the function
   * sees both, as behind a test of which of them it is; but any object may be bytes.
   */
  together(bodyOf: (name: string) => FunctionBody | undefined): readonly (readonly [CType, CType])[] {
    const groups = new Map<Node, Map<string, Seen[]>>();
    for (const one of this.seen) {
      const node = find(this.at(one.holder));
      const within = groups.get(node) ?? new Map<string, Seen[]>();
      groups.set(node, within);
      const known = within.get(one.inside);
      if (known === undefined) within.set(one.inside, [one]);
      else known.push(one);
    }
    const pairs: [CType, CType][] = [];
    for (const within of groups.values())
      for (const seen of within.values())
        for (const [i, a] of seen.entries())
          for (const b of seen.slice(i + 1))
            if ((a.how === 'taken' || b.how === 'taken') && !areApart(a, b, bodyOf))
              pairs.push([a.type, b.type]);
    return pairs;
  }

  /** Types that lie behind pointers which may be the same. */
  groups(): readonly (readonly CType[])[] {
    const roots = new Set([...this.nodes.values()].map(find));
    return [...roots].map(({ types }) => [...types.values()]);
  }

  private call(callee: FunctionSymbol, values: readonly Expr[], inside: string): void {
    if (callee.origin !== 'driver') return;
    const body = callee.body();
    if (body.kind !== 'body') return;
    for (const [i, parameter] of body.parameters.entries())
      if (values[i] !== undefined)
        this.flow(`${callee.name}:${parameter.name}`, parameter.type, values[i], inside);
  }

  private at(key: string): Node {
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const made: Node = { parent: undefined, types: new Map() };
    this.nodes.set(key, made);
    return made;
  }
}

function areApart(a: Seen, b: Seen, bodyOf: (name: string) => FunctionBody | undefined): boolean {
  if (isBytes(a.type) || isBytes(b.type)) return false;
  const body = bodyOf(a.inside);
  return body !== undefined && areExclusive(body, a.at, b.at);
}

/** Below conversions between pointers. */
function below(value: Expr): Expr {
  let e = value;
  while (e.kind === 'convert' && e.operand.type.kind === 'pointer') e = e.operand;
  return e;
}

const holderOf = (e: Expr, inside: string): string | undefined =>
  e.kind === 'read' ? keyOf(e.place, inside) : undefined;

export function keyOf(place: Place, inside: string): string | undefined {
  if (place.kind === 'member') return fieldAccess(place.record, place.field);
  if (place.kind !== 'variable') return undefined;
  const { symbol } = place;
  return symbol.storage === 'static' ? `=${symbol.name}` : `${inside}:${symbol.name}`;
}

function add(node: Node, type: CType): void {
  if (type.kind === 'void' || type.kind === 'function' || type.kind === 'opaque') return;
  if (type.kind === 'record' && !type.record.complete) return;
  const key =
    type.kind === 'record'
      ? `record ${type.record.key}`
      : JSON.stringify([type.kind, 'bits' in type ? type.bits : 0]);
  find(node).types.set(key, type);
}

function join(a: Node, b: Node): void {
  const [root, child] = [find(a), find(b)];
  if (root === child) return;
  child.parent = root;
  for (const [key, type] of child.types) root.types.set(key, type);
}

function find(node: Node): Node {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  if (node !== root) node.parent = root;
  return root;
}
