/**
 * What the driver is seen to store in a number of its own, where that is a few constants only: a state, a kind, a flag. Nothing is proved of it — a
 * buffer of somebody else's may be taken for the record, a pointer may lead there — but a path that needs another value is to be doubted.
 */

import { ownRecords } from '../../frontend/own-records.js';
import type { Driver, Expr, FunctionSymbol, Initializer, Place } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { intrinsicOf } from '../calls/intrinsics.js';
import type { LowerOptions } from '../context.js';
import type { CallExpr } from '../flow/scan.js';
import { isNull, outermost, unconverted } from '../memory/access.js';
import { elementOf, fieldAccess, type Shapes, scalarWidth } from '../memory/shape.js';
import { type Above, type Use, walkExpr, walkStmt } from '../walk.js';
import { mostFollowed, type Search, type Values, ValuesFollowed, valuesOf } from './followed-values.js';
import type { Routine } from './sources.js';
import { storesThrough } from './store-through.js';
import { unreadText } from './unread.js';

/** More are no enumeration. */
const most = 16;

/** Of numbers that are there to tell records apart, as in the driver's own `#define DEVICE_MAGIC 0xDEADBEEF`. */
const leastSignature = 0x10000n;

/** A member of one of the driver's records, or a variable of the whole driver. */
export interface OwnNumber {
  /** The access class of a member, the unique name of a variable. */
  readonly key: string;
  /** The word by which it is named. */
  readonly word: string;
  readonly type: CType;
  /** That it is a member of. */
  readonly record?: string;
}

/** A member that leads to a record of the kind that it stands in: a partner, a parent. */
export interface OwnPointer {
  readonly key: string;
  readonly word: string;
  /** In bytes from the beginning of the record. */
  readonly offset: number;
}

const surveys = new WeakMap<Driver, StoredValues>();

export const givenIn = ({ userMemory }: Pick<LowerOptions, 'userMemory'>): readonly string[] =>
  userMemory === undefined ? [] : [...userMemory.members, ...userMemory.contents];

/** @param given members of the system's records that lead to what others hand over */
export function storedValues(driver: Driver, shapes: Shapes, given: readonly string[] = []): StoredValues {
  const known = surveys.get(driver) ?? new StoredValues(driver, shapes, new Set(given));
  surveys.set(driver, known);
  return known;
}

export class StoredValues {
  private readonly found = new Map<string, Set<bigint> | undefined>();
  /** What is stored and is no constant by itself, by what it is stored in. */
  private readonly others = new Map<string, { readonly value: Expr; readonly within: Routine }[]>();
  /** Numbers whose address goes to a function that does nothing there but to store what it is told to. */
  private readonly handed = new WeakSet<Place>();
  private within: Routine | undefined;
  private readonly follower: ValuesFollowed;
  /** Pointers in which the address of the record that they stand in is seen to be stored. */
  private readonly ownAddress = new Set<string>();
  private readonly words = new Set<string>();
  private readonly scanned = new Set<FunctionSymbol>();
  private readonly unread = new Set<string>();
  /** Records that are seen to be filled with what comes from elsewhere, or to stand where others put it. */
  private readonly filled = new Set<string>();
  private readonly isOwn: ReturnType<typeof ownRecords>;

  constructor(
    private readonly driver: Driver,
    private readonly shapes: Shapes,
    private readonly given: ReadonlySet<string>,
  ) {
    this.isOwn = ownRecords(driver);
    this.follower = new ValuesFollowed(driver, (place) => {
      const number = this.numberAt(place);
      return number === undefined
        ? undefined
        : { key: number.key, values: (search) => this.stored(number, search) };
    });
    for (const { name, type, initializer, defined, shared } of driver.globals.values()) {
      if (!defined && shared) this.add(name, undefined);
      if (initializer !== undefined) this.initialized(initializer, type, name);
      for (const { value } of initializer?.stores ?? []) walkExpr(value, this.visitor);
    }
  }

  /** The number that a place is, if it is one of these. */
  numberAt(place: Place): OwnNumber | undefined {
    const { type } = place;
    if (type.kind !== 'int') return undefined;
    if (place.kind === 'variable' && place.symbol.storage === 'static')
      return { key: place.symbol.name, word: place.symbol.spelled, type };
    if (type.volatile || place.kind !== 'member' || place.field.bits !== undefined) return undefined;
    if (place.field.name === undefined) return undefined;
    const object = elementOf(place.object.type);
    if (object.kind !== 'record' || object.record.union || !this.isOwn(object.record)) return undefined;
    const { key: record } = object.record;
    return { key: fieldAccess(place.record, place.field), word: place.field.name, type, record };
  }

  /** The pointer that a place is, if it is one of these. */
  pointerAt(place: Place): OwnPointer | undefined {
    if (place.kind !== 'member' || place.type.kind !== 'pointer' || place.field.name === undefined)
      return undefined;
    const { to } = place.type;
    const object = elementOf(place.object.type);
    if (to.kind !== 'record' || object.kind !== 'record' || to.record.key !== object.record.key)
      return undefined;
    if (object.record.union || !this.isOwn(object.record)) return undefined;
    const { name, offset } = place.field;
    return { key: fieldAccess(place.record, place.field), word: name, offset };
  }

  /** Whether the driver is not seen to store a record's own address there. */
  leadsElsewhere({ key, word }: OwnPointer): boolean {
    this.look(word);
    return !this.ownAddress.has(key) && !this.unread.has(word);
  }

  /**
   * Ascending; zero among them, which it holds before anything is stored, unless all are signatures: those are there from the start.
   * `undefined`: not only a few constants, or none at all.
   */
  of(number: OwnNumber): readonly bigint[] | undefined {
    const { type } = number;
    const width = scalarWidth(type, this.shapes.target);
    const values = this.stored(number, { seen: new Set(), left: mostFollowed });
    if (values === undefined || width === undefined || values.size === 0) return undefined;
    const all = new Set([...values].map((value) => BigInt.asUintN(width, value)));
    const isSigned = type.kind === 'int' && type.signed;
    if (isSigned || [...all].some((value) => !isSignature(value))) all.add(0n);
    return all.size > most || all.size >= 2 ** width ? undefined : [...all].sort((a, b) => (a < b ? -1 : 1));
  }

  /** Constants that are stored, also by way of numbers that hold only such. */
  private stored({ key, word, record }: OwnNumber, search: Search): Values {
    this.look(word);
    if (record !== undefined && this.filled.has(record)) return undefined;
    if ((this.found.has(key) && this.found.get(key) === undefined) || this.unread.has(word)) return undefined;
    return this.follower.all(
      this.found.get(key) ?? new Set(),
      (this.others.get(key) ?? []).map(
        ({ value, within }) =>
          () =>
            this.follower.of(value, within, search),
      ),
    );
  }

  /** All bodies that mention the word. */
  private look(word: string): void {
    if (this.words.has(word)) return;
    this.words.add(word);
    // bodies may declare functions: the map grows meanwhile
    for (const symbol of [...this.driver.functions.values()]) {
      if (!symbol.defined || symbol.origin !== 'driver' || this.scanned.has(symbol)) continue;
      if (symbol.mentions.has(word)) this.scan(symbol);
    }
  }

  private scan(symbol: FunctionSymbol): void {
    this.scanned.add(symbol);
    const body = symbol.body();
    for (const word of unreadText(symbol)) this.unread.add(word);
    if (body.kind !== 'body') return;
    this.within = { symbol, body };
    for (const { storage, name, type, initializer } of body.locals) {
      if (initializer === undefined || storage !== 'static') continue;
      this.initialized(initializer, type, name);
      for (const { value } of initializer.stores) walkExpr(value, this.visitor);
    }
    walkStmt(body.block, this.visitor);
    this.within = undefined;
  }

  private readonly visitor = {
    expr: (e: Expr): void => {
      if (e.kind === 'assign') this.store(e.target, e.value);
      if (e.kind === 'call') {
        this.copied(e);
        this.handedTo(e);
      }
      if (e.kind === 'convert' && this.isGiven(e.operand)) this.fill(e.type);
      if (e.kind === 'compound-assign' || e.kind === 'increment')
        this.add(this.numberAt(e.target)?.key, undefined);
    },
    place: (place: Place, use: Use, inner: boolean, _: Above): void => {
      if (place.kind === 'compound-literal') this.initialized(place.initializer, place.type);
      if (use === 'address' && !inner && !this.handed.has(place))
        this.add(this.numberAt(place)?.key, undefined);
    },
    stmt: (s: Parameters<typeof walkStmt>[0]): void => {
      if (s.kind === 'declare' && s.initializer !== undefined && s.symbol.storage !== 'static')
        this.initialized(s.initializer, s.symbol.type);
    },
  };

  private initialized({ stores }: Initializer, type: CType, whole?: string): void {
    for (const { field: path, bits, value } of stores) {
      const last = path?.at(-1);
      if (last?.kind === 'field' && bits === undefined) this.put(fieldAccess(last.record, last.field), value);
      else if (last === undefined && type.kind === 'int') this.put(whole, value);
    }
  }

  private isGiven(operand: Expr): boolean {
    const e = unconverted(operand);
    return e.kind === 'read' && e.place.kind === 'member' && this.given.has(e.place.field.name ?? '');
  }

  /** All of its members may be anything. */
  private fill(type: CType): void {
    const to = type.kind === 'pointer' ? elementOf(type.to) : elementOf(type);
    if (to.kind === 'record') this.filled.add(to.record.key);
  }

  /** Bytes of something else, or others than zero. */
  private copied({ callee, arguments: [to, from] }: CallExpr): void {
    const how = callee.kind === 'function' ? intrinsicOf(callee.symbol.name) : undefined;
    if (to === undefined || from === undefined || (how !== 'copy' && how !== 'fill')) return;
    const isZero = how === 'fill' && unconverted(from).kind === 'constant' && isNull(from);
    const { type } = unconverted(to);
    const isAlike = how === 'copy' && recordBehind(unconverted(from).type) === recordBehind(type);
    if (!isZero && !isAlike) this.fill(type);
  }

  private store(target: Place, value: Expr): void {
    if (
      target.type.kind === 'record' &&
      value.kind === 'read' &&
      outermost(value.place).object.kind === 'dereference'
    )
      this.fill(target.type);
    const pointer = this.pointerAt(target);
    if (pointer !== undefined && isOwnAddress(target, value)) this.ownAddress.add(pointer.key);
    const number = this.numberAt(target);
    if (number === undefined) return;
    const from = value.kind === 'read' ? this.numberAt(value.place) : undefined;
    if (from?.key !== number.key) this.put(number.key, value);
  }

  /** `Exchange(&ext->kind, Started)` */
  private handedTo({ callee, arguments: passed }: CallExpr): void {
    for (const [i, argument] of passed.entries()) {
      const e = unconverted(argument);
      const number = e.kind === 'address' ? this.numberAt(e.place) : undefined;
      const stored =
        number === undefined || callee.kind !== 'function' ? undefined : storesThrough(callee.symbol, i);
      if (stored === undefined || e.kind !== 'address') continue;
      this.handed.add(e.place);
      for (const one of stored) {
        const value = 'value' in one ? one.value : passed[one.position];
        // what else the function stores is its own: only constants are followed from here
        if (value === undefined || ('value' in one && valuesOf(value) === undefined))
          this.add(number!.key, undefined);
        else this.put(number!.key, value);
      }
    }
  }

  private put(key: string | undefined, value: Expr): void {
    const values = valuesOf(value);
    const { within } = this;
    if (key === undefined || values !== undefined || within === undefined) {
      this.add(key, values);
      return;
    }
    const known = this.others.get(key);
    if (known === undefined) this.others.set(key, [{ value, within }]);
    else known.push({ value, within });
  }

  private add(key: string | undefined, values: Values): void {
    if (key === undefined) return;
    const known = this.found.get(key);
    if (values === undefined || (this.found.has(key) && known === undefined)) this.found.set(key, undefined);
    else if (known === undefined) this.found.set(key, new Set(values));
    else for (const value of values) known.add(value);
  }
}

/** Those that some function reads, each once. */
export class OwnReads {
  readonly numbers = new Map<string, OwnNumber>();
  readonly pointers = new Map<string, OwnPointer>();

  constructor(private readonly stored: StoredValues) {}

  look(place: Place): void {
    const number = this.stored.numberAt(place);
    if (number !== undefined) this.numbers.set(number.key, number);
    const pointer = this.stored.pointerAt(place);
    if (pointer !== undefined) this.pointers.set(pointer.key, pointer);
  }
}

/** `ext->self = ext` */
function isOwnAddress(target: Place, value: Expr): boolean {
  const { object } = outermost(target);
  const from = unconverted(value);
  if (object.kind === 'variable')
    return from.kind === 'address' && from.place.kind === 'variable' && from.place.symbol === object.symbol;
  const base = object.kind === 'dereference' ? unconverted(object.pointer) : undefined;
  return (
    base?.kind === 'read' &&
    from.kind === 'read' &&
    base.place.kind === 'variable' &&
    from.place.kind === 'variable' &&
    base.place.symbol === from.place.symbol
  );
}

const recordBehind = (type: CType): string | undefined =>
  type.kind === 'pointer' && type.to.kind === 'record' ? type.to.record.key : undefined;

/** One that nobody takes for a count, a flag or a mask. */
const isSignature = (value: bigint): boolean => value >= leastSignature && (value & (value - 1n)) !== 0n;
