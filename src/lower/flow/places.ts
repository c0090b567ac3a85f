/**
 * The places that the address of a function can be in: members by record and name whatever the object, variables, parameters, results,
 * memory that is reached through pointers to pointers, and whoever is not the driver. The last two are two places each, one for pointers
 * that say they are to functions and one for all other values. Elements of an array are one place.
 */
import type { Expr, FunctionSymbol, Place, VariableSymbol } from '../../frontend/tree.js';
import { type CType, type Field, outermostKey, type RecordInfo } from '../../frontend/type/types/ctype.js';
import { elementOf, fieldAccess, type Shapes, scalarWidth, sizeOf } from '../memory/shape.js';
import type { Arrival, FlowGraph, PlaceId } from './graph.js';

/** Stands for a function of whoever is not the driver. */
export const anyOutside = '?';
/** Stands for none, in a record that the driver fills for the system: who calls has looked whether there is one. */
const none = (record: RecordInfo): string => `0 ${outermostKey(record.key)}`;
const isNone = (name: string): boolean => name.startsWith('0 ');
/** Stands for NULL: seen to be put there, or what a variable that only one file knows begins with. */
export const nothing = '0';
/** Stands for what is no function that anybody knows, and yet not NULL: a number, or what a file may put there that was not read. */
export const unread = '-';
const marks: ReadonlySet<string> = new Set([anyOutside, nothing, unread]);
export const isFunction = (name: string): boolean => !marks.has(name) && !isNone(name);

/** Whether all that is ever put there is NULL, and all who may put something there were read. */
export const isEmpty = (names: ReadonlySet<string>): boolean =>
  names.has(nothing) && [...names].every((name) => name === nothing || isNone(name));

/** Nobody who was read puts a function there, or lets others. */
export const isOpen = (names: ReadonlySet<string>): boolean =>
  [...names].every((name) => name === nothing || name === unread) && !isEmpty(names);

type Kinds = Readonly<Record<'functions' | 'data', PlaceId>>;

/** Members of pointer width of one record: from `start` up to `end`, in bytes. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly place: PlaceId;
  readonly type: CType;
}

export class FlowPlaces {
  private readonly outsides: Kinds;
  private readonly memories: Kinds;
  /** Arguments that no parameter has a name for. */
  readonly unnamed: PlaceId;
  private readonly known = new Map<string, PlaceId>();
  private readonly spans = new Map<string, readonly Span[]>();
  private readonly words = new Map<string, Set<PlaceId>>();
  /** Members of records that the driver fills for the system, by what stands for none there. */
  private readonly filled = new Map<string, PlaceId[]>();
  /** Members of records of the system's that only the driver sets. */
  readonly setHere: { readonly place: PlaceId; readonly type: CType }[] = [];
  /** Such records. */
  private readonly filledHere = new Set<string>();

  /**
   * @param isOwn whether nobody but the driver writes the record's members: its own files declare it, or it fills it for the system
   * @param isFilledHere whether it is of the second kind: the system calls what is there, if anything is
   * @param isSetHere the same of one member of a record that is of neither
   * @param others whether what whoever is not the driver gets to know may come back from there
   */
  constructor(
    private readonly graph: FlowGraph,
    private readonly shapes: Shapes,
    readonly isOwn: (record: RecordInfo) => boolean,
    private readonly isFilledHere: (record: RecordInfo) => boolean,
    private readonly isSetHere: (record: string, member: string | undefined) => boolean,
    private readonly others: 'gives back' | 'keeps',
    private readonly onSystemMember: (place: PlaceId, type: CType) => void,
  ) {
    this.outsides = { functions: graph.place(), data: graph.place() };
    this.memories = { functions: graph.place(), data: graph.place() };
    this.unnamed = graph.place();
    for (const kind of ['functions', 'data'] as const) {
      if (others === 'keeps') graph.seal(this.outsides[kind], anyOutside);
      graph.put(anyOutside, this.outsides[kind]);
      graph.flow(this.outsides[kind], this.memories[kind]);
    }
  }

  /** What functions without a body were given as values of the type, and what they may give as such. */
  outside(type: CType): PlaceId {
    return this.outsides[kindOf(type)];
  }

  /** Whoever is not the driver may put anything there. */
  fromOutside(place: PlaceId): void {
    for (const from of Object.values(this.outsides)) this.graph.flow(from, place);
  }

  /** Tells of every function that whoever is not the driver gets to know. */
  watchOutside(arrival: Arrival): void {
    for (const place of Object.values(this.outsides)) this.graph.watch(place, arrival);
  }

  /** What is reached through pointers to values of the type. */
  memory(type: CType): PlaceId {
    return this.memories[kindOf(type)];
  }

  /** A pointer, an integer as wide as one, or an array of these. */
  holds(type: CType): boolean {
    const element = elementOf(type);
    return element.kind !== 'float' && scalarWidth(element, this.shapes.target) === this.shapes.pointerWidth;
  }

  /**
   * Whether this is a place in a record of the system's that is read before it is used: who saves what stands there saves somebody else's, even where the
   * driver puts something of its own there as well. Asked where only what the driver is seen to put somewhere counts.
   */
  isSomebodyElses(place: Place): boolean {
    if (this.others !== 'keeps') return false;
    const whole = place.kind === 'dereference' ? arrayOf(place.pointer) : place;
    if (whole?.kind !== 'member') return false;
    if (this.isSetHere(whole.record, whole.field.name)) return false;
    const object = elementOf(whole.object.type);
    return object.kind === 'record' && !this.isOwn(object.record);
  }

  /** Where the value of the place is kept; `undefined` when it can be no address of a function. */
  of(place: Place, inside: string): PlaceId | undefined {
    if (!this.holds(place.type)) return undefined;
    switch (place.kind) {
      case 'variable':
      case 'compound-literal':
        return this.variable(place.symbol, inside);
      case 'member':
        if (place.field.bits !== undefined) return undefined;
        this.record(place.object.type);
        return this.member(place.record, place.field);
      case 'dereference': {
        const array = arrayOf(place.pointer);
        return array === undefined ? this.memory(place.type) : this.of(array, inside);
      }
      case 'gap':
        return this.outside(place.type);
      default:
        return undefined;
    }
  }

  variable(symbol: VariableSymbol, inside: string): PlaceId {
    if (symbol.storage !== 'static') return this.named(`variable ${inside}:${symbol.name}`, symbol.spelled);
    return this.named(`variable ${symbol.name}`, symbol.spelled, symbol.shared ? unread : nothing);
  }

  member(record: string, field: Field): PlaceId {
    const isSet = this.isSetHere(record, field.name);
    const first = this.filledHere.has(record) ? undefined : isSet ? nothing : unread;
    return this.named(`member ${fieldAccess(record, field)}`, field.name, first);
  }

  result(symbol: FunctionSymbol): PlaceId {
    return this.named(`result ${symbol.name}`, undefined);
  }

  /** Variables and members that the text of a body can mean by this word. */
  spelled(word: string): Iterable<PlaceId> {
    return this.words.get(word) ?? [];
  }

  /** Makes the record's members known. Those that share bytes in a union hold the same. */
  record(type: CType): readonly Span[] {
    const element = elementOf(type);
    if (element.kind !== 'record' || !element.record.complete) return [];
    const { record } = element;
    if (this.isFilledHere(record)) this.filledHere.add(record.key);
    const known = this.spans.get(record.key);
    if (known !== undefined) return known;
    const spans = record.fields.flatMap((field) => this.spansOf(record, field));
    this.spans.set(record.key, spans);
    if (record.union) this.overlay(spans, spans);
    return spans;
  }

  private spansOf(record: RecordInfo, field: Field): Span[] {
    if (field.bits !== undefined) return [];
    const size = sizeOf(field.type, this.shapes.target);
    const end = field.offset + (size === 0 ? Number.POSITIVE_INFINITY : size);
    if (this.holds(field.type)) {
      const place = this.member(record.key, field);
      if (this.isFilledHere(record)) this.mayBeEmpty(place, none(record));
      else if (this.isSetHere(record.key, field.name)) this.setHere.push({ place, type: field.type });
      else if (!this.isOwn(record)) this.onSystemMember(place, field.type);
      return [{ start: field.offset, end, place, type: field.type }];
    }
    const inner = this.record(field.type);
    if (field.type.kind === 'array') return inner.map((span) => ({ ...span, start: field.offset, end }));
    return inner.map((span) => ({
      ...span,
      start: span.start + field.offset,
      end: span.end + field.offset,
    }));
  }

  private mayBeEmpty(place: PlaceId, name: string): void {
    this.filled.set(name, [...(this.filled.get(name) ?? []), place]);
    this.graph.put(name, place);
  }

  /** Whether there may be none for a good reason: the driver has set other members of the record, so whoever does so was seen. To be asked after `solve`. */
  isEmptied(names: ReadonlySet<string>): boolean {
    const others = [...names].filter(isNone).flatMap((name) => this.filled.get(name) ?? []);
    return others.some((place) => [...this.graph.namesIn(place)].some(isFunction));
  }

  /** A pointer to the one is used as a pointer to the other. */
  converted(from: CType, to: CType): void {
    const [a, b] = [elementOf(from), elementOf(to)];
    if (a.kind === 'record' && b.kind === 'record') {
      if (a.record.key !== b.record.key) this.overlay(this.record(a), this.record(b));
    } else if (a.kind === 'record' && this.holds(b)) this.reachable(a, b);
    else if (b.kind === 'record' && this.holds(a)) this.reachable(b, a);
  }

  /** The members may be reached through pointers to such a value. */
  private reachable(type: CType, through: CType): void {
    for (const { place } of this.record(type)) this.graph.unite(place, this.memory(through));
  }

  private overlay(as: readonly Span[], bs: readonly Span[]): void {
    for (const a of as)
      for (const b of bs) if (a.start < b.end && b.start < a.end) this.graph.unite(a.place, b.place);
  }

  /** @param first what is there before anybody puts something there */
  private named(key: string, word: string | undefined, first?: string): PlaceId {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.graph.place();
    this.known.set(key, made);
    if (first !== undefined) this.graph.put(first, made);
    if (word !== undefined) {
      const places = this.words.get(word);
      if (places === undefined) this.words.set(word, new Set([made]));
      else places.add(made);
    }
    return made;
  }
}

function kindOf(type: CType): keyof Kinds {
  const element = elementOf(type);
  const function_ =
    element.kind === 'function' || (element.kind === 'pointer' && element.to.kind === 'function');
  return function_ ? 'functions' : 'data';
}

/** `a[i]` and `*a` of an array `a`. */
function arrayOf(pointer: Expr): Place | undefined {
  let e = pointer;
  while (e.kind === 'pointer-add') e = e.pointer;
  return e.kind === 'address' ? e.place : undefined;
}
