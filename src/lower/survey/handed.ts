/**
 * Bodies nobody has that are handed an object: whether they do to it what a rule watches cannot be seen. Routines and callbacks that the
 * system's headers declare are not meant: what those do is documented.
 */
import type { Span } from '../../base/span.js';
import type { Driver, Expr, FunctionSymbol } from '../../frontend/tree.js';
import type { CType, FunctionType, PointerType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { isOurs } from '../calls/intrinsics.js';
import { memberOf, stubName } from '../calls/stub.js';
import { DriverCalls } from '../flow/call-graph.js';
import { canBeCalledAs } from '../flow/callable.js';
import { callsIn } from '../flow/calls-in.js';
import { flowOf } from '../flow/flow.js';
import type { CallExpr } from '../flow/scan.js';
import { unconverted } from '../memory/access.js';
import { elementOf, type Shapes } from '../memory/shape.js';

export interface Handed {
  /** Of the procedure that stands for the body: a function's, or that of a pointer whose targets are not known. */
  readonly name: string;
  /** The first such call; where it is a model's, the driver's call that leads there. */
  readonly span: Span;
  /** Whether the system's headers declare it. */
  readonly by: 'system' | 'driver';
  /** Its prototype says that it takes such an object; else the object is only found from what is passed, a context perhaps. */
  readonly declared: boolean;
  /** For a pointer: as the user wrote it, and the functions it is known to lead to besides. */
  readonly pointer?: { readonly text: string; readonly seen: readonly string[] };
}

/** What the object is: a record, or a number, which only who is handed a pointer gets at that is spelled like this one. */
export type ObjectType = { readonly record: string } | { readonly pointer: PointerType };

/** @param functions those that can be called */
export function handedTo(
  driver: Driver,
  functions: Iterable<FunctionSymbol>,
  object: ObjectType,
  shapes: Shapes,
): Handed[] {
  const found = new Map<string, Handed>();
  const leads = 'record' in object ? new Leads(driver, object.record) : new LeadsToNumber(object.pointer);
  const called = [...functions];
  const places = new DriverCalls(called);
  for (const symbol of called) {
    const body = symbol.body();
    if (body.kind !== 'body') continue;
    const { direct, pointers } = callsIn(body);
    for (const call of [...direct, ...pointers]) {
      const unseen = unseenBy(driver, call, shapes);
      if (unseen === undefined || found.has(unseen.name) || !isHanded(call, unseen.type, leads)) continue;
      const { type: _, ...handed } = unseen;
      const span = places.leadingTo(symbol) ?? call.span;
      found.set(unseen.name, { ...handed, declared: leads.areDeclared(unseen.type), span });
    }
  }
  return [...found.values()];
}

/** Whether one of the functions calls a body of the driver's that nobody has, or by a pointer one that is not known, whatever it is handed. */
export function callsUnseen(driver: Driver, functions: Iterable<FunctionSymbol>, shapes: Shapes): boolean {
  for (const symbol of functions) {
    const body = symbol.body();
    if (body.kind !== 'body') continue;
    const { direct, pointers } = callsIn(body);
    if ([...direct, ...pointers].some((call) => unseenBy(driver, call, shapes)?.by === 'driver')) return true;
  }
  return false;
}

type Unseen = Omit<Handed, 'span' | 'declared'> & { readonly type: FunctionType };

/** What the call may run without our seeing it. */
function unseenBy(driver: Driver, call: CallExpr, shapes: Shapes): Unseen | undefined {
  const { callee } = call;
  if (callee.kind === 'function') {
    const { symbol } = callee;
    // a body that could not be read mentions what it calls
    if (symbol.defined || isOurs(symbol.spelled)) return undefined;
    return { name: symbol.name, type: symbol.type, by: symbol.origin };
  }
  const type = callee.type.kind === 'pointer' ? callee.type.to : callee.type;
  const targets = flowOf(driver, shapes).calls.get(call);
  if (type.kind !== 'function' || targets?.extent === 'whole') return undefined;
  // where none fits, the call is taken to be of any
  const fits = (symbol: FunctionSymbol) => symbol.defined && canBeCalledAs(symbol.type, type, shapes);
  const fitting = targets?.symbols.filter(fits) ?? [];
  const seen = fitting.map(({ spelled }) => spelled);
  const pointer = { text: driver.quote(callee.span, callee.end), seen };
  const by = isOfSystemRecord(driver, callee) ? 'system' : 'driver';
  return { name: stubName(type, call), type, by, pointer };
}

/** A callback that a header of the system describes. */
function isOfSystemRecord(driver: Driver, callee: Expr): boolean {
  const member = memberOf(callee);
  return (
    member !== undefined && driver.isSystem(member.record.span.file) && !driver.isFilledHere(member.record)
  );
}

interface LeadsTo {
  /** Whether the prototype names such an object. */
  areDeclared(type: FunctionType): boolean;
  /** Whether a value of the type leads to one. */
  leads(type: CType): boolean;
}

function isHanded(call: CallExpr, type: FunctionType, to: LeadsTo): boolean {
  const printed = firstPrinted(call, type);
  return call.arguments.some(
    (argument, i) => i < printed && (to.leads(argument.type) || to.leads(unconverted(argument).type)),
  );
}

class LeadsToNumber implements LeadsTo {
  constructor(private readonly pointer: PointerType) {}

  areDeclared({ parameters }: FunctionType): boolean {
    return parameters.some((parameter) => this.leads(parameter));
  }

  leads(type: CType): boolean {
    const { alias, to } = this.pointer;
    if (type.kind !== 'pointer') return false;
    return isSame(type.alias, alias) || isSame(type.to.alias, to.alias);
  }
}

const isSame = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

class Leads implements LeadsTo {
  private readonly answers = new Map<RecordInfo, boolean>();

  constructor(
    private readonly driver: Driver,
    private readonly key: string,
  ) {}

  areDeclared({ parameters }: FunctionType): boolean {
    const isObject = (record: RecordInfo | undefined) =>
      record !== undefined && baseOf(record.key) === baseOf(this.key);
    return parameters.some((parameter) => isObject(recordBehind(parameter)));
  }

  /** Through records of the driver's own; what the system's records lead to is the system's to say. */
  leads(type: CType): boolean {
    const start = recordBehind(type);
    if (start === undefined) return false;
    const known = this.answers.get(start);
    if (known !== undefined) return known;
    const seen = new Set([start]);
    let found = false;
    for (const record of seen) {
      found ||= baseOf(record.key) === baseOf(this.key);
      if (found) break;
      if (this.driver.isSystem(record.span.file)) continue;
      for (const field of record.fields) {
        const next = recordBehind(field.type);
        if (next !== undefined) seen.add(next);
      }
    }
    this.answers.set(start, found);
    return found;
  }
}

function recordBehind(type: CType): RecordInfo | undefined {
  let inner = elementOf(type);
  while (inner.kind === 'pointer') inner = elementOf(inner.to);
  return inner.kind === 'record' ? inner.record : undefined;
}

const baseOf = (key: string): string => key.replace(/#\d+$/, '');

/** What stands behind a format in a list of any length is only printed. */
function firstPrinted(call: CallExpr, type: FunctionType): number {
  if (!type.variadic && !type.oldStyle) return call.arguments.length;
  const format = call.arguments.findIndex(isFormat);
  return format < 0
    ? call.arguments.length
    : Math.max(format + 1, type.oldStyle ? 0 : type.parameters.length);
}

function isFormat(argument: Expr): boolean {
  const text = unconverted(argument);
  return (
    text.kind === 'address' && text.place.kind === 'string' && text.place.units.includes('%'.charCodeAt(0))
  );
}
