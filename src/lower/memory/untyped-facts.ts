/** What is found of pointers that lose their type (untyped.ts): where they go, what they are taken for there, and so as what one object may be seen. */
import type { Gap } from '../../base/gap.js';
import type { CType, RecordInfo } from '../../frontend/type/types/ctype.js';
import { byteType } from '../places/objects.js';
import { isBytes } from './access.js';
import { type Holder, Holders } from './holders.js';

/** Behind pointers, whichever. */
export const behind: Holder = 'behind a pointer';
export const results: Holder = 'what a call through a pointer returns';
/** What the system may call routines with that it was handed. */
export const contexts: Holder = 'what callbacks are called with';
export const anyOf = '(…)';
/** A call that makes memory anew, by its place. */
export const siteOf = 'memory made at ';
const returned = '()';
export const resultOf = (name: string): Holder => `${name}${returned}`;

export const nameOf = (type: CType): string =>
  type.kind === 'record' ? `record ${type.record.key}` : `${type.kind} ${'bits' in type ? type.bits : ''}`;

interface Sink {
  readonly from: readonly Holder[];
  readonly type: CType;
  /** `moved`: of what stands at another place in the object, whatever it is. `filled`: its bytes are written as what it may be (fill.ts), from its beginning. */
  readonly how?: 'moved' | 'filled';
}

/** Of what is asked about these together. */
const keyOf = (from: readonly Holder[]): string => [...new Set(from)].sort().join('\n');

const isAnywhere = (holder: Holder): boolean =>
  holder === contexts || holder === behind || holder.endsWith(anyOf);

const movedBy = '~';
const isMoved = (holder: Holder): boolean => holder.startsWith(movedBy);

export class UntypedFacts {
  readonly graph = new Holders();
  readonly sinks: Sink[] = [];
  /** Types that pointers have lost on the way, by where they were lost. */
  readonly origins = new Map<Holder, CType>();
  /** What is a pointer to bytes, by its own type. */
  readonly bytes = new Set<Holder>();
  /** Members, variables of the whole driver, what these lead to, and what the system gives to whoever asks: a later call finds there what an earlier one has left. */
  readonly lasting = new Set<Holder>();
  /** Members of the system's records that are of no type and that the driver reads. */
  readonly systemMembers = new Set<Holder>();
  /** Functions that are, or may be, called back. */
  readonly addressed = new Set<string>();
  /** Parameters without a type, by the function's name: what callbacks are called with, if it is one. */
  private readonly untypedParameters = new Map<string, Holder[]>();

  constructor(private readonly isSystems: (type: CType) => boolean) {}

  /** What the value there leads to, and so many bytes further on: in the same object, but not at its beginning. */
  moved(holder: Holder): Holder {
    if (isMoved(holder)) return holder;
    this.graph.flow([holder], `${movedBy}${holder}`);
    return `${movedBy}${holder}`;
  }

  parameter(name: string, own: Holder): void {
    const known = this.untypedParameters.get(name);
    if (known === undefined) this.untypedParameters.set(name, [own]);
    else known.push(own);
  }

  /**
   * What a value from there is taken for, each type once.
   * @param isSystems objects of the system, that a callback is handed as well and that are none of the driver's
   */
  typesFrom(origin: Holder, isSystems: (type: CType) => boolean): readonly CType[] {
    const found = new Map<string, CType>();
    this.handContexts();
    const reached = this.graph.reachedFrom([origin], () => true);
    const seen = this.graph.reachedFrom([origin], (holder) => holder !== contexts && !holder.endsWith(anyOf));
    for (const { from, type } of this.sinks)
      if (from.some((one) => (isSystems(type) ? seen : reached).has(one))) found.set(nameOf(type), type);
    return [...found.values()];
  }

  /** Types that one pointer may be taken for, or have had. */
  groups(): readonly (readonly CType[])[] {
    return this.sinks.flatMap(({ from, type, how }) =>
      type.kind === 'record' && how === undefined ? [[type, ...this.typesBehind(from)]] : [],
    );
  }

  get hasUnread(): boolean {
    return this.#unread.size > 0;
  }

  unreadAt(gap: Gap): Holder {
    const holder = `text at ${gap.span.file}:${gap.span.line}:${gap.span.column}`;
    this.#unread.set(holder, gap);
    return holder;
  }

  /** The first of those that such a value may come from. */
  unreadBehind(from: readonly Holder[]): Gap | undefined {
    const key = keyOf(from);
    if (!this.#unreadBehind.has(key)) {
      const back = this.graph.leadingTo(from, (holder) => !isAnywhere(holder));
      this.#unreadBehind.set(key, [...this.#unread].find(([holder]) => back.has(holder))?.[1]);
    }
    return this.#unreadBehind.get(key);
  }

  /** Asked once all is followed. */
  readonly #unreadBehind = new Map<string, Gap | undefined>();

  /** What could not be read where a value stands, by what is followed from there. */
  readonly #unread = new Map<Holder, Gap>();

  /** Types that a value from there had, or that what it came from is taken for, wherever: rather too many than too few; those first that are near. */
  typesBehind(from: readonly Holder[]): readonly CType[] {
    const key = keyOf(from);
    const known = this.#behind.get(key);
    if (known !== undefined) return known;
    const found = this.#typesBehind(from);
    this.#behind.set(key, found);
    return found;
  }

  /** Asked once all is followed. */
  readonly #behind = new Map<string, readonly CType[]>();

  #typesBehind(from: readonly Holder[]): readonly CType[] {
    this.handContexts();
    const found = new Map<string, CType>();
    const atStart = (holder: Holder): boolean => !isMoved(holder);
    for (const passes of [(holder: Holder) => atStart(holder) && !isAnywhere(holder), atStart]) {
      const back = this.graph.leadingTo(from.filter(atStart), passes);
      const reached = this.graph.reachedFrom(back, passes);
      for (const [origin, type] of this.origins) if (back.has(origin)) found.set(nameOf(type), type);
      for (const sink of this.sinks)
        if (sink.how === undefined && sink.from.some((one) => reached.has(one)))
          found.set(nameOf(sink.type), sink.type);
      if ([...this.bytes].some((one) => reached.has(one))) found.set(nameOf(byteType), byteType);
    }
    if (this.#movedTo(from).length > 0) found.set(nameOf(byteType), byteType);
    return [...found.values()];
  }

  /**
   * Of which one object may be seen as both by way of what is of no type, one of them a number: any object may be read and written as bytes, and its
   * members by pointers to their types (C11 6.5p7). Of two records nothing is said.
   *
   * @param isPlain a record of the system's that holds nothing but a number or two
   */
  seenAsNumbers(isPlain: (type: CType) => boolean): readonly (readonly [CType, CType])[] {
    this.handContexts();
    const pairs: (readonly [CType, CType])[] = [];
    const isOwn = (type: CType): boolean => !this.isSystems(type) || isPlain(type);
    const records = [...this.recordSinks()].map(([type, from]) => ({ type, ...this.#kept(from) }));
    for (const [number, from] of this.numberSinks()) {
      const back = this.graph.leadingTo(from);
      for (const [holder, type] of this.origins)
        if (back.has(holder) && isOwn(type)) pairs.push([type, number]);
      const kept = this.#kept(from);
      for (const { type, lasting, passing } of records) {
        const isBoth =
          [...kept.lasting].some((one) => lasting.has(one) && (isOwn(type) || this.systemMembers.has(one))) ||
          (isOwn(type) && [...kept.passing].some((one) => passing.has(one)));
        if (isBoth) pairs.push([type, number]);
      }
    }
    return pairs;
  }

  /** Records of the system's that may be seen as bytes so. */
  systemsSeenAsBytes(): readonly RecordInfo[] {
    this.handContexts();
    const back = this.graph.leadingTo(
      this.sinks.flatMap(({ from, type, how }) => (isBytes(type) && how !== 'moved' ? from : [])),
    );
    return [...this.origins].flatMap(([holder, type]) =>
      type.kind === 'record' && back.has(holder) && this.isSystems(type) ? [type.record] : [],
    );
  }

  /**
   * Where the value may have come from and stood: `lasting`, where a later call finds it as well; `passing`, while a function and those that it calls
   * run: what it returns to one caller is not what it returns to another.
   */
  #kept(from: readonly Holder[]): {
    readonly lasting: ReadonlySet<Holder>;
    readonly passing: ReadonlySet<Holder>;
  } {
    const near = (holder: Holder): boolean => !isAnywhere(holder);
    const all = this.graph.leadingTo(from.filter(near), near);
    const passing = this.graph.leadingTo(
      from.filter((holder) => near(holder) && !holder.endsWith(returned)),
      (holder) => near(holder) && !holder.endsWith(returned),
    );
    return { lasting: new Set([...all].filter((one) => this.lasting.has(one))), passing };
  }

  /** Where such a value is on its way when it has been moved within the object. */
  #movedTo(from: readonly Holder[]): Holder[] {
    return [...this.graph.leadingTo(from)].filter(isMoved);
  }

  private recordSinks(): Iterable<readonly [CType, readonly Holder[]]> {
    return this.#sinksOf((type) => type.kind === 'record');
  }

  private numberSinks(): Iterable<readonly [CType, readonly Holder[]]> {
    return this.#sinksOf((type) => type.kind === 'int' || type.kind === 'pointer');
  }

  #sinksOf(isMeant: (type: CType) => boolean): Iterable<readonly [CType, readonly Holder[]]> {
    const found = new Map<string, [CType, Holder[]]>();
    for (const { from: all, type, how } of this.sinks) {
      if (how === 'moved' || !isMeant(type)) continue;
      // behind the beginning of an object its bytes are written as bytes
      const from = how === 'filled' ? this.#movedTo(all) : all;
      if (from.length === 0) continue;
      const name = nameOf(type);
      const known = found.get(name);
      if (known === undefined) found.set(name, [type, [...from]]);
      else known[1].push(...from);
    }
    return found.values();
  }

  /** The system may call all of them with what it was handed. */
  private handContexts(): void {
    for (const name of this.addressed)
      for (const parameter of this.untypedParameters.get(name) ?? []) this.graph.flow([contexts], parameter);
    this.addressed.clear();
  }
}
