/**
 * What rules look at behind a pointer: `*key` of `ZwOpenKey(key, …)`, `irp->Cancel`. Each is a function of its own that reads it, made in the form of the typed tree,
 * so that lowering decides where in memory it stands.
 */
import type { Driver, Expr, FunctionBody, FunctionSymbol, Place, VariableSymbol } from './frontend/tree.js';
import { findMember } from './frontend/type/declarations/records.js';
import type { CType, Field, FunctionType } from './frontend/type/types/ctype.js';
import { formatLocation } from './rules/check.js';
import { askedBy, placesIn } from './rules/positions.js';
import type { Location, Rule } from './rules/rule.js';

export interface Looked {
  readonly functions: readonly FunctionSymbol[];
  /** The function that reads what stands behind such a place of a procedure. */
  readonly by: (proc: string, at: Location) => string | undefined;
}

/** @param stub the function through which a callback of the role is called */
export function lookedAt(rules: readonly Rule[], driver: Driver, stub: (role: string) => string): Looked {
  const functions = new Map<string, FunctionSymbol>();
  const found = new Map<string, string>();
  for (const rule of rules) {
    for (const { function: name, at } of placesIn(rule)) {
      if (at.behind === undefined) continue;
      const proc = rule.roles.includes(name) ? stub(name) : name;
      const pointer = pointerAt(driver.functions.get(proc)?.type, at);
      const made = pointer === undefined ? undefined : reading(pointer, at);
      if (made === undefined) continue;
      functions.set(made.name, made);
      found.set(keyOf(proc, at), made.name);
    }
  }
  return { functions: [...functions.values()], by: (proc, at) => found.get(keyOf(proc, at)) };
}

/** Routines of the system whose answer rules ask for. */
export const askedRoutines = (rules: readonly Rule[]): readonly string[] =>
  rules.flatMap(({ transfers }) => transfers.flatMap(({ body }) => askedBy(body)));

const keyOf = (proc: string, at: Location): string => `${proc} ${formatLocation(at)}`;

/** What stands at a place of a function: what a rule follows there, or looks at. */
export function typeAt(type: FunctionType, at: Location): CType | undefined {
  const pointer = pointerAt(type, at);
  return at.behind === undefined ? pointer : placeBehind(pointer, at)?.type;
}

function pointerAt(type: FunctionType | undefined, at: Location): CType | undefined {
  return at.kind === 'return' ? type?.returns : type?.parameters[at.index - 1];
}

function placeBehind(
  pointer: CType | undefined,
  { behind, span }: Location,
  object = objectOf(pointer, span),
): Place | undefined {
  if (pointer?.kind !== 'pointer' || behind === undefined) return undefined;
  const at = { span, end: span };
  const value: Expr = {
    kind: 'read',
    place: { kind: 'variable', symbol: object, type: pointer, ...at },
    type: pointer,
    ...at,
  };
  let place: Place = { kind: 'dereference', pointer: value, type: pointer.to, ...at };
  for (const name of behind.member?.split('.') ?? []) {
    const fields: readonly Field[] | undefined =
      place.type.kind === 'record' ? findMember(place.type.record, name) : undefined;
    if (fields === undefined) return undefined;
    for (const field of fields) {
      if (place.type.kind !== 'record') return undefined;
      const record: string = place.type.record.key;
      place = { kind: 'member', object: place, field, record, type: field.type, ...at };
    }
  }
  const { kind } = place.type;
  return kind === 'int' || kind === 'pointer' ? place : undefined;
}

const objectOf = (type: CType | undefined, span: Location['span']): VariableSymbol => ({
  kind: 'variable',
  name: 'object',
  spelled: 'object',
  type: type ?? { kind: 'void' },
  storage: 'parameter',
  span,
  addressTaken: false,
  defined: true,
  shared: false,
});

function reading(pointer: CType, at: Location): FunctionSymbol | undefined {
  const object = objectOf(pointer, at.span);
  const place = placeBehind(pointer, at, object);
  if (place === undefined || pointer.kind !== 'pointer') return undefined;
  const { span } = at;
  const { type: returns } = place;
  const of =
    pointer.to.kind === 'record'
      ? pointer.to.record.key
      : `${pointer.to.kind} ${'bits' in pointer.to ? pointer.to.bits : ''}`;
  const name = `__irpcheck_looked ${of}->${at.behind?.member ?? ''}`;
  const value: Expr = { kind: 'read', place, type: returns, span, end: span };
  const body: FunctionBody = {
    kind: 'body',
    parameters: [object],
    locals: [],
    block: { kind: 'block', statements: [{ kind: 'return', value, span }], span, end: span },
    gaps: [],
  };
  return {
    kind: 'function',
    name,
    spelled: name,
    type: { kind: 'function', returns, parameters: [pointer], variadic: false, oldStyle: false },
    span,
    origin: 'system',
    linkage: 'internal',
    roles: [],
    indices: [],
    exported: false,
    mentions: new Set(),
    defined: true,
    body: () => body,
  };
}
