/**
 * What the driver is seen to store in a number of its own, where that is a few constants only: a state, a kind, a flag. Nothing is proved of it — a
 * buffer of somebody else's may be taken for the record, a pointer may lead there — but a path that needs another value is to be doubted.
 */
import { ownRecords } from '../../frontend/own-records.js';
import type { Driver, Expr, FunctionSymbol, Initializer, Place } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { elementOf, fieldAccess, type Shapes, scalarWidth } from '../memory/shape.js';
import { type Above, type Use, walkExpr, walkStmt } from '../walk.js';
import { unreadWords } from './unread.js';

/** More are no enumeration. */
const most = 16;

/** Of numbers that are there to tell records apart, as in the driver's own `#define DEVICE_MAGIC 0xDEADBEEF`. */
const leastSignature = 0x10000n;

/** `undefined`: anything. */
type Values = Set<bigint> | undefined;

/** A member of one of the driver's records, or a variable of the whole driver. */
export interface OwnNumber {
  /** The access class of a member, the unique name of a variable. */
  readonly key: string;
  /** The word by which it is named. */
  readonly word: string;
  readonly type: CType;
}

const surveys = new WeakMap<Driver, StoredValues>();

export function storedValues(driver: Driver, shapes: Shapes): StoredValues {
  const known = surveys.get(driver) ?? new StoredValues(driver, shapes);
  surveys.set(driver, known);
  return known;
}

export class StoredValues {
  private readonly found = new Map<string, Values>();
  private readonly words = new Set<string>();
  private readonly scanned = new Set<FunctionSymbol>();
  private readonly unread = new Set<string>();
  private readonly isOwn: ReturnType<typeof ownRecords>;

  constructor(
    private readonly driver: Driver,
    private readonly shapes: Shapes,
  ) {
    this.isOwn = ownRecords(driver);
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
    if (place.kind !== 'member' || place.field.bits !== undefined || place.field.name === undefined)
      return undefined;
    const object = elementOf(place.object.type);
    if (object.kind !== 'record' || object.record.union || !this.isOwn(object.record)) return undefined;
    return { key: fieldAccess(place.record, place.field), word: place.field.name, type };
  }

  /**
   * Ascending; zero among them, which it holds before anything is stored, unless all are signatures: those are there from the start.
   * `undefined`: not only a few constants, or none at all.
   */
  of({ key, word, type }: OwnNumber): readonly bigint[] | undefined {
    this.look(word);
    const width = scalarWidth(type, this.shapes.target);
    const values = this.found.get(key);
    if (values === undefined || width === undefined || this.unread.has(word)) return undefined;
    const all = new Set([...values].map((value) => BigInt.asUintN(width, value)));
    if ([...all].some((value) => value < leastSignature)) all.add(0n);
    return all.size > most || all.size >= 2 ** width ? undefined : [...all].sort((a, b) => (a < b ? -1 : 1));
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
    for (const word of unreadWords(symbol)) this.unread.add(word);
    if (body.kind !== 'body') return;
    for (const { storage, name, type, initializer } of body.locals) {
      if (initializer === undefined || storage !== 'static') continue;
      this.initialized(initializer, type, name);
      for (const { value } of initializer.stores) walkExpr(value, this.visitor);
    }
    walkStmt(body.block, this.visitor);
  }

  private readonly visitor = {
    expr: (e: Expr): void => {
      if (e.kind === 'assign') this.store(e.target, e.value);
      if (e.kind === 'compound-assign' || e.kind === 'increment')
        this.add(this.numberAt(e.target)?.key, undefined);
    },
    place: (place: Place, use: Use, inner: boolean, _: Above): void => {
      if (place.kind === 'compound-literal') this.initialized(place.initializer, place.type);
      if (use === 'address' && !inner) this.add(this.numberAt(place)?.key, undefined);
    },
    stmt: (s: Parameters<typeof walkStmt>[0]): void => {
      if (s.kind === 'declare' && s.initializer !== undefined && s.symbol.storage !== 'static')
        this.initialized(s.initializer, s.symbol.type);
    },
  };

  private initialized({ stores }: Initializer, type: CType, whole?: string): void {
    for (const { field: path, bits, value } of stores) {
      const last = path?.at(-1);
      if (last?.kind === 'field' && bits === undefined)
        this.add(fieldAccess(last.record, last.field), valuesOf(value));
      else if (last === undefined && type.kind === 'int') this.add(whole, valuesOf(value));
    }
  }

  private store(target: Place, value: Expr): void {
    const number = this.numberAt(target);
    if (number === undefined) return;
    const from = value.kind === 'read' ? this.numberAt(value.place) : undefined;
    if (from?.key !== number.key) this.add(number.key, valuesOf(value));
  }

  private add(key: string | undefined, values: Values): void {
    if (key === undefined) return;
    const known = this.found.get(key);
    if (values === undefined || (this.found.has(key) && known === undefined)) this.found.set(key, undefined);
    else if (known === undefined) this.found.set(key, new Set(values));
    else for (const value of values) known.add(value);
  }
}

/** What an expression may be, by itself. */
function valuesOf(value: Expr): Values {
  const found = new Set<bigint>();
  const work = [value];
  for (let e = work.pop(); e !== undefined; e = work.pop()) {
    switch (e.kind) {
      case 'constant':
        found.add(e.value);
        break;
      case 'not':
      case 'compare':
      case 'and':
      case 'or':
        found.add(0n).add(1n);
        break;
      case 'conditional':
        work.push(e.consequent, e.alternative);
        break;
      case 'comma':
        work.push(e.right);
        break;
      case 'assign':
        work.push(e.value);
        break;
      case 'convert':
        if (e.type.kind !== 'int' || e.operand.type.kind !== 'int') return undefined;
        work.push(e.operand);
        break;
      default:
        return undefined;
    }
  }
  return found;
}
