/**
 * At which indices of a table of the system a driver stores a routine. Known only when every use of the routine's name is such a store, and
 * nothing is taken out of the table again: a routine that may get there another way may get anywhere.
 */
import { type Aliases, memberAt, memberBehind } from './member-alias.js';
import { elementAt, type Overwritten } from './overwritten.js';
import type { Expr, FunctionSymbol, Place } from './tree.js';

type Assign = Extract<Expr, { kind: 'assign' }>;

export type FunctionExpr = Extract<Expr, { kind: 'function' }>;

export class StoredAt {
  /** By the name as it is written: of functions with one name, each may be stored where the others are. */
  readonly #at = new Map<string, Map<string, Set<number>>>();
  readonly #lengths = new Map<string, number>();
  readonly #elsewhere = new Set<string>();
  readonly #open = new Set<string>();
  readonly #unread = new Set<string>();
  #lost = false;
  /** Names of functions in the values of such stores: they are no other use. */
  readonly #told = new Set<Expr>();

  /** @param functions the expressions that name what may be stored there @param overwritten what is stored over in the same body */
  store(
    assign: Assign,
    functions: readonly FunctionExpr[],
    aliases: Aliases,
    overwritten: Overwritten,
  ): void {
    if (functions.length === 0) return;
    const slots = slotsOf(assign, aliases, overwritten);
    for (const e of functions) {
      this.#told.add(e);
      if (slots === undefined) this.#elsewhere.add(e.symbol.spelled);
      else this.#add(e.symbol.spelled, slots);
    }
  }

  /** The name of a function that is not called there. */
  use(e: FunctionExpr): void {
    if (!this.#told.has(e)) this.#elsewhere.add(e.symbol.spelled);
  }

  read(place: Place, aliases: Aliases): void {
    const member =
      place.kind === 'dereference' ? memberBehind(place.pointer, aliases) : memberAt(place, aliases);
    if (member !== undefined) this.#open.add(member);
  }

  /** Text that could not be read mentions these: it may do anything with them. */
  unread(words: ReadonlySet<string>): void {
    for (const word of words) this.#unread.add(word);
  }

  /** There is text of which not even the words are known. */
  lose(): void {
    this.#lost = true;
  }

  /** Text that could not be read may name it. */
  mayBeUnread(name: string): boolean {
    return this.#lost || this.#unread.has(name);
  }

  /** What is in the table may be put anywhere. */
  open(member: string): void {
    this.#open.add(member);
  }

  /** In ascending order; `undefined`: not known. Where no use is seen at all, it is what the routine is declared for. */
  indices({ spelled, indices }: FunctionSymbol, members: readonly string[]): readonly number[] | undefined {
    const [member] = members;
    if (member === undefined || members.length > 1 || this.#isElsewhere(spelled, member)) return undefined;
    return this.#found(spelled, member, indices);
  }

  /** The same, as far as it is seen: text that could not be read may do more. */
  seen({ spelled, indices }: FunctionSymbol, members: readonly string[]): readonly number[] | undefined {
    const [member] = members;
    if (member === undefined || members.length > 1) return undefined;
    if (this.#elsewhere.has(spelled) || this.#open.has(member)) return undefined;
    return this.#found(spelled, member, indices);
  }

  #found(name: string, member: string, declared: readonly number[]): readonly number[] | undefined {
    const at = this.#at.get(name);
    if (at !== undefined && (at.size > 1 || !at.has(member))) return undefined;
    const found = [...(at?.get(member) ?? declared)].sort((a, b) => a - b);
    return found.length === 0 || found[0]! < 0 ? undefined : found;
  }

  /** Elements of the table, as far as a store into it was seen. */
  lengthOf(member: string): number | undefined {
    return this.#lengths.get(member);
  }

  #isElsewhere(name: string, member: string): boolean {
    if (this.#elsewhere.has(name) || this.#open.has(member)) return true;
    return this.mayBeUnread(name) || this.#unread.has(wordOf(member));
  }

  #add(name: string, { member, indices, length }: Slots): void {
    if (length !== undefined) this.#lengths.set(member, length);
    const at = this.#at.get(name) ?? new Map<string, Set<number>>();
    this.#at.set(name, at);
    at.set(member, new Set([...(at.get(member) ?? []), ...indices]));
  }
}

const wordOf = (member: string): string => member.slice(member.indexOf('.') + 1);

/** The indices of a member's table that one store may be into. */
interface Slots {
  readonly member: string;
  readonly indices: readonly number[];
  /** Elements of the table, where that is known. */
  readonly length: number | undefined;
}

/** `object->Table[3] = …`, or of any index but those that are written again behind it. */
function slotsOf(assign: Assign, aliases: Aliases, overwritten: Overwritten): Slots | undefined {
  const element = elementAt(assign.target);
  const member = element === undefined ? undefined : memberAt(element.place, aliases);
  if (element === undefined || member === undefined) return undefined;
  const { index, length } = element;
  const behind = overwritten.behind(assign);
  if (index !== undefined) return { member, indices: behind.has(index) ? [] : [index], length };
  if (length === undefined || behind.size === 0) return undefined;
  return { member, indices: [...Array(length).keys()].filter((one) => !behind.has(one)), length };
}
