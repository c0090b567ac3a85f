/** Where a driver hands its routines over: stores into members, arguments of registering calls, addresses taken anywhere. */
import type { Gap, GapKind } from '../base/gap.js';
import type { Span } from '../base/span.js';
import { type Aliases, aliasesIn, memberAt, memberBehind } from './member-alias.js';
import { Overwritten } from './overwritten.js';
import { ownRecords } from './own-records.js';
import { type FunctionExpr, StoredAt } from './stored-at.js';
import type { Block, Driver, Expr, FunctionBody, FunctionSymbol, Place, VariableSymbol } from './tree.js';
import type { CType, RecordInfo } from './type/types/ctype.js';
import { visitExpr, visitParts } from './type/walk.js';

export interface Uses {
  /** In order of finding. */
  readonly handedOver: readonly HandOver[];
  /** Names of functions that are used other than by calling them. */
  readonly addressTaken: ReadonlySet<string>;
  /** Whether all uses other than calls put its address into variables and records that only the driver knows. */
  readonly staysInside: (symbol: FunctionSymbol) => boolean;
  /** Names of functions that others call by name, and that nothing else that was read names: text without a meaning to us is no reading. */
  readonly onlyCalled: (symbol: FunctionSymbol) => boolean;
  readonly stored: Pick<StoredAt, 'indices' | 'lengthOf' | 'seen'>;
}

/** A value that the system will call, or may. */
export interface HandOver {
  /** `_DRIVER_OBJECT.MajorFunction`, stored into; or `name#1`, passed as that argument. */
  readonly to: string;
  readonly functions: readonly FunctionSymbol[];
  /** What else it may be: a value that names no function, or text that could not be read. */
  readonly other?: { readonly value: Expr } | { readonly why: string };
  readonly span: Span;
}

export interface Wanted {
  /** `_RECORD.Member`; only bodies that mention a member are looked at for stores. */
  readonly members: ReadonlySet<string>;
  /** `name#1` */
  readonly arguments: ReadonlySet<string>;
  /** Spelled names whose address matters. */
  readonly candidates: ReadonlySet<string>;
}

/** Types only the bodies that mention a candidate or something wanted. */
export function findUses(driver: Driver, wanted: Wanted): Uses {
  const finder = new Finder(driver, wanted);
  const words = new Set([
    ...[...wanted.members].map(wordOf),
    ...[...wanted.arguments].map((argument) => argument.slice(0, argument.indexOf('#'))),
    ...wanted.candidates,
  ]);
  // bodies may declare functions: the map grows meanwhile
  for (const symbol of [...driver.functions.values()])
    if (symbol.origin === 'driver' && symbol.defined && overlaps(words, symbol.mentions)) finder.look(symbol);
  for (const variable of driver.globals.values()) finder.lookAtInitial(variable);
  finder.lookOutside();
  return finder;
}

function elementOf(type: CType): CType {
  let element = type;
  while (element.kind === 'array') element = element.of;
  return element;
}

function recordIn(type: CType): RecordInfo | undefined {
  const element = elementOf(type);
  return element.kind === 'record' ? element.record : undefined;
}

/** Before it was converted to a parameter without a type. */
function pointedAt(pointer: Expr): CType {
  let e = pointer;
  while (e.kind === 'convert' && e.operand.type.kind === 'pointer') e = e.operand;
  return e.type.kind === 'pointer' ? e.type.to : e.type;
}

const wordOf = (member: string): string => member.slice(member.indexOf('.') + 1);

const overlaps = (names: ReadonlySet<string>, mentions: ReadonlySet<string>): boolean => {
  for (const name of names) if (mentions.has(name)) return true;
  return false;
};

const hidesText: ReadonlySet<GapKind> = new Set(['syntax', 'type', 'unsupported', 'budget']);

class Finder implements Uses {
  readonly handedOver: HandOver[] = [];
  readonly addressTaken = new Set<string>();
  readonly stored = new StoredAt();
  readonly #calledByOthers = new Set<string>();
  readonly #isOwn: (record: RecordInfo) => boolean;
  /** Expressions that put an address where only the driver finds it, and names of functions whose address goes elsewhere. */
  readonly #inside = new Set<Expr>();
  readonly #outside = new Set<string>();
  /** Records of the driver's that it hands to routines that it does not define, and by name in which the address of a function stands. */
  readonly #shown = new Set<string>();
  readonly #heldIn = new Map<string, Set<string>>();

  constructor(
    private readonly driver: Driver,
    private readonly wanted: Wanted,
  ) {
    this.#isOwn = ownRecords(driver);
  }

  staysInside({ name, spelled }: FunctionSymbol): boolean {
    if (this.#outside.has(name) || this.stored.mayBeUnread(spelled)) return false;
    return ![...(this.#heldIn.get(name) ?? [])].some((record) => this.#shown.has(record));
  }

  onlyCalled({ name, spelled }: FunctionSymbol): boolean {
    return (
      this.#calledByOthers.has(name) && !this.addressTaken.has(name) && !this.stored.mayBeUnread(spelled)
    );
  }

  /** What a variable of static storage begins with. */
  lookAtInitial({ type, initializer }: VariableSymbol): void {
    const isInside = this.#isKnownToUsOnly(type);
    for (const { value } of initializer?.stores ?? []) this.#lookAtValue(value, type, isInside);
  }

  #isKnownToUsOnly(type: CType): boolean {
    const record = recordIn(type);
    if (record !== undefined) return this.#isOwn(record);
    return elementOf(type).kind !== 'opaque';
  }

  #hold(name: string, type: CType): void {
    const record = recordIn(type);
    if (record === undefined) return;
    this.#heldIn.set(name, (this.#heldIn.get(name) ?? new Set()).add(record.key));
  }

  #lookAtValue(value: Expr, type: CType, isInside: boolean): void {
    for (const symbol of functionsOf(value)) {
      this.addressTaken.add(symbol.name);
      if (isInside) this.#hold(symbol.name, type);
      else this.#outside.add(symbol.name);
    }
    visitExpr(value, {
      expr: (e) => {
        if (e.kind === 'function') this.stored.use(e);
      },
    });
  }

  /** Text outside of functions that makes no sense to us may name a routine: a table above all. */
  lookOutside(): void {
    for (const { kind, function: inside, unread, around } of this.driver.gaps) {
      if (inside !== undefined) continue;
      const words = unread?.words ?? around;
      if (words !== undefined) this.stored.unread(words);
      else if (hidesText.has(kind)) this.stored.lose();
    }
  }

  look(symbol: FunctionSymbol): void {
    const body = symbol.body();
    if (body.kind === 'missing') return;
    const met: Met = { members: new Set(), words: new Set(), unread: [] };
    if (body.kind === 'body') this.lookInto(symbol, body, met);
    if (body.kind === 'gap' || body.gaps.length > 0) {
      this.doubt(symbol, body, met);
      this.stored.unread(symbol.mentions);
    }
  }

  private lookInto(inside: FunctionSymbol, body: FunctionBody, met: Met): void {
    for (const variable of body.locals) if (variable.storage === 'static') this.lookAtInitial(variable);
    const aliases = aliasesIn(body, this.wanted.members);
    const overwritten = new Overwritten(body);
    const callees = new Set<Expr>();
    const look = (e: Expr): void => {
      if (e.kind === 'gap') met.unread.push({ gap: e.gap, text: this.driver.quote(e.span, e.end) });
      if (e.kind === 'assign') {
        const member = memberAt(e.target, aliases);
        const { functions } = sourcesOf(e.value);
        this.stored.store(e, functions, aliases, overwritten);
        if (this.#isInside(e.target))
          for (const one of functions) {
            this.#inside.add(one);
            if (e.target.kind === 'member') this.#hold(one.symbol.name, e.target.object.type);
          }
        if (member !== undefined && this.wanted.members.has(member))
          this.handOver(member, e.value, e.span, aliases);
        if (e.target.kind !== 'variable' || e.target.symbol.storage === 'static') this.leak(e.value, aliases);
      }
      if (e.kind === 'call') {
        callees.add(e.callee);
        if (e.callee.kind === 'function' && e.callee.symbol !== inside)
          this.#calledByOthers.add(e.callee.symbol.name);
        for (const [i, argument] of e.arguments.entries()) {
          const place = e.callee.kind === 'function' ? `${e.callee.symbol.spelled}#${i}` : '';
          if (this.wanted.arguments.has(place)) this.handOver(place, argument, argument.span, aliases);
          this.leak(argument, aliases);
          const record = argument.type.kind === 'pointer' ? recordIn(pointedAt(argument)) : undefined;
          if (record !== undefined && !(e.callee.kind === 'function' && e.callee.symbol.defined))
            this.#shown.add(record.key);
        }
      }
      if (e.kind === 'read') this.stored.read(e.place, aliases);
      if (e.kind === 'function' && !callees.has(e)) {
        this.addressTaken.add(e.symbol.name);
        this.stored.use(e);
        if (!this.#inside.has(e)) this.#outside.add(e.symbol.name);
      }
    };
    visitParts(body.block, {
      expr: look,
      stmt: (s) => {
        if (s.kind === 'return' && s.value !== undefined) this.leak(s.value, aliases);
        if (s.kind === 'block') met.unread.push(...this.unreadIn(s));
      },
      place: (p) => {
        if (p.kind !== 'member') return;
        met.words.add(p.field.name ?? '');
        met.members.add(memberAt(p, aliases)!);
      },
    });
  }

  #isInside(place: Place): boolean {
    if (place.kind === 'variable') return place.symbol.storage === 'static';
    if (place.kind !== 'member') return false;
    return (
      this.#isKnownToUsOnly(place.object.type) &&
      (place.object.kind !== 'member' || this.#isInside(place.object))
    );
  }

  private handOver(to: string, given: Expr, span: Span, aliases: Aliases): void {
    const { others: all } = sourcesOf(given);
    const functions = functionsOf(given);
    // what is in the member already was handed over before
    const others = all.filter((other) => other.kind !== 'read' || memberAt(other.place, aliases) !== to);
    const unread = others.find((other) => other.kind === 'gap');
    if (unread?.kind === 'gap')
      this.handedOver.push({ to, functions, span, other: { why: unread.gap.detail } });
    else if (others.length > 0) this.handedOver.push({ to, functions, span, other: { value: given } });
    else if (functions.length > 0) this.handedOver.push({ to, functions, span });
  }

  /** The address of a wanted member goes where stores through it are not followed. */
  private leak(value: Expr, aliases: Aliases): void {
    const member = memberBehind(value, aliases);
    if (member === undefined || !this.wanted.members.has(member)) return;
    this.stored.open(member);
    const why = `the address of ${wordOf(member)} is handed on`;
    this.handedOver.push({ to: member, functions: [], span: value.span, other: { why } });
  }

  /** Text that could not be read may store as well, where it can be what mentions the member: records of other kinds have members of the same name. */
  private doubt(symbol: FunctionSymbol, body: Read, met: Met): void {
    const gaps = body.kind === 'gap' ? [body.gap] : body.gaps;
    const quoted = met.unread.filter(({ text }) => text !== '' && !text.endsWith('…'));
    const lost = gaps.find((gap) => gap.kind !== 'type' && !quoted.some((one) => one.gap === gap));
    for (const to of this.wanted.members) {
      const word = wordOf(to);
      if (!symbol.mentions.has(word)) continue;
      const elsewhere = met.words.has(word) && !met.members.has(to) ? undefined : lost;
      const gap = quoted.find(({ text }) => assigns(text, word))?.gap ?? elsewhere;
      if (gap === undefined) continue;
      const why = `${symbol.spelled} mentions ${word}, and a part of it could not be read: ${gap.detail}`;
      this.handedOver.push({ to, functions: [], span: gap.span, other: { why } });
    }
  }

  /** Of a statement: up to the next one. */
  private unreadIn({ statements, end }: Block): Unread[] {
    return statements.flatMap((one, i) =>
      one.kind === 'gap'
        ? [{ gap: one.gap, text: this.driver.quote(one.span, statements[i + 1]?.span ?? end) }]
        : [],
    );
  }
}

/** `object->Table[i] = Foo`; not `location->Table == 3`. */
const assigns = (text: string, word: string): boolean => new RegExp(`\\b${word}\\b[^=]*=(?!=)`).test(text);

type Read = Exclude<ReturnType<FunctionSymbol['body']>, { kind: 'missing' }>;

/** Members that a body was seen to use, and their names alone. */
interface Met {
  readonly members: Set<string>;
  readonly words: Set<string>;
  readonly unread: Unread[];
}

/** An expression or statement that makes no sense to us, with its text; of a macro's or a long one we may not have all. */
interface Unread {
  readonly gap: Gap;
  readonly text: string;
}

const functionsOf = (value: Expr): FunctionSymbol[] => sourcesOf(value).functions.map(({ symbol }) => symbol);

/** The functions a value may be, looking through casts, `?:`, comma and chained assignment; and what else it may be but null. */
function sourcesOf(value: Expr): { functions: readonly FunctionExpr[]; others: readonly Expr[] } {
  const functions: FunctionExpr[] = [];
  const others: Expr[] = [];
  const work = [value];
  for (let e = work.pop(); e !== undefined; e = work.pop()) {
    switch (e.kind) {
      case 'function':
        functions.push(e);
        break;
      case 'convert':
        work.push(e.operand);
        break;
      case 'assign':
        work.push(e.value);
        break;
      case 'comma':
        work.push(e.right);
        break;
      case 'conditional':
        work.push(e.alternative, e.consequent);
        break;
      case 'constant':
        break;
      default:
        others.push(e);
    }
  }
  return { functions, others };
}
