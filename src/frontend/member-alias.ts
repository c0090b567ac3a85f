/**
 * Members that are stored into through pointers: `PDRIVER_DISPATCH *p = object->MajorFunction; *p++ = Foo;`. Seen within one function, for
 * variables of its own.
 */
import type { Expr, FunctionBody, Place } from './tree.js';
import { visitParts } from './type/walk.js';

/** Name of a local variable → the member (`_RECORD.Member`) that it points into. */
export type Aliases = ReadonlyMap<string, string>;

export function aliasesIn(body: FunctionBody, members: ReadonlySet<string>): Aliases {
  const given: { readonly name: string; readonly value: Expr }[] = [];
  visitParts(body.block, {
    expr: (e) => {
      if (e.kind === 'assign' && e.target.kind === 'variable' && e.target.symbol.storage !== 'static')
        given.push({ name: e.target.symbol.name, value: e.value });
    },
    stmt: (s) => {
      if (s.kind !== 'declare' || s.symbol.type.kind !== 'pointer') return;
      for (const { value } of s.initializer?.stores ?? []) given.push({ name: s.symbol.name, value });
    },
  });
  const aliases = new Map<string, string>();
  for (let grows = true; grows; ) {
    grows = false;
    for (const { name, value } of given) {
      const member = memberBehind(value, aliases);
      if (member === undefined || !members.has(member) || aliases.has(name)) continue;
      aliases.set(name, member);
      grows = true;
    }
  }
  return aliases;
}

/** The member that a pointer points into. */
export function memberBehind(pointer: Expr, aliases: Aliases): string | undefined {
  let e = pointer;
  for (;;) {
    switch (e.kind) {
      case 'pointer-add':
        e = e.pointer;
        break;
      case 'convert':
        e = e.operand;
        break;
      case 'assign':
        e = e.value;
        break;
      case 'comma':
        e = e.right;
        break;
      case 'address':
        return memberAt(e.place, aliases);
      case 'read':
        return e.place.kind === 'variable' ? aliases.get(e.place.symbol.name) : undefined;
      case 'increment':
      case 'compound-assign':
        return e.target.kind === 'variable' ? aliases.get(e.target.symbol.name) : undefined;
      default:
        return undefined;
    }
  }
}

/** `object->Table[i]` → `_RECORD.Table`; the key without the number that tells records of one name apart. */
export function memberAt(place: Place, aliases: Aliases): string | undefined {
  if (place.kind === 'member') return `${place.record.replace(/#\d+$/, '')}.${place.field.name ?? ''}`;
  return place.kind === 'dereference' ? memberBehind(place.pointer, aliases) : undefined;
}
