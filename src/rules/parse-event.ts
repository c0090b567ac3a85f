/** The head of a transfer: which events, and names for their positions. */
import { type Cursor, Mistake } from './cursor.js';
import type { EventName, Location } from './rule.js';

export interface EventHead {
  readonly events: readonly EventName[];
  /** Positions that the head gave a name: `irp` is 2. */
  readonly names: ReadonlyMap<string, number>;
}

type Arity = ((name: string) => number | undefined) | undefined;

/** `F.exit`, `F(a, b, ...).exit`, `[F(a), G(x, a)].entry`, `[F, G](a, b).entry` */
export function parseHead(cursor: Cursor, arity: Arity): EventHead {
  const names = new Map<string, number>();
  const functions: string[] = [];
  if (cursor.take('[')) {
    do functions.push(readFunction(cursor, names, arity));
    while (cursor.take(','));
    cursor.expect(']');
    if (cursor.is('(')) readNames(cursor, functions, names, arity);
  } else functions.push(readFunction(cursor, names, arity));
  cursor.expect('.');
  const when = cursor.oneOf(['entry', 'exit']);
  return { events: functions.map((name) => ({ function: name, when })), names };
}

export function parseLocation(cursor: Cursor, head: EventHead): Location {
  const { span } = cursor.peek();
  const isWhole = cursor.take('*');
  const token = cursor.next();
  const behind = () => (isWhole ? { behind: { member: undefined } } : memberBehind(cursor));
  if (token.kind === 'name') {
    const index = head.names.get(token.text);
    if (index === undefined) throw new Mistake(`${token.text} names no position of this event`, token.span);
    return { kind: 'parameter', index, ...behind(), span };
  }
  if (token.kind !== 'position') {
    throw new Mistake(`expected a position ($1, $return or a name), found ${token.text || 'the end'}`, span);
  }
  if (token.text === 'return') {
    if (head.events.some((event) => event.when === 'entry')) {
      cursor.fault('$return has no value at entry', span);
    }
    return { kind: 'return', ...behind(), span };
  }
  return { kind: 'parameter', index: indexOf(token.text, cursor, token.span), ...behind(), span };
}

/** `->Cancel`, `->Tail.Overlay.CurrentStackLocation` */
function memberBehind(cursor: Cursor): Pick<Location, 'behind'> {
  if (!cursor.take('->')) return {};
  const members = [cursor.name('a member').text];
  while (cursor.is('.') && cursor.peek(1).kind === 'name' && !isWhen(cursor.peek(1).text)) {
    cursor.next();
    members.push(cursor.name('a member').text);
  }
  return { behind: { member: members.join('.') } };
}

const isWhen = (word: string): boolean => word === 'entry' || word === 'exit';

function indexOf(text: string, cursor: Cursor, span: Location['span']): number {
  if (!/^[0-9]{1,3}$/.test(text)) throw new Mistake(`$${text} is not a position`, span);
  const index = Number(text);
  if (index === 0) cursor.fault('positions count from 1', span);
  return index;
}

function readFunction(cursor: Cursor, names: Map<string, number>, arity: Arity): string {
  const name = cursor.name('the name of a function').text;
  if (cursor.is('(')) readNames(cursor, [name], names, arity);
  return name;
}

/** `_` leaves a position without a name; `...` leaves out the rest. */
function readNames(
  cursor: Cursor,
  functions: readonly string[],
  names: Map<string, number>,
  arity: Arity,
): void {
  const { span } = cursor.next();
  let count = 0;
  let open = false;
  if (!cursor.is(')')) {
    do {
      open = cursor.take('...');
      if (!open) bind(cursor, names, ++count);
    } while (!open && cursor.take(','));
  }
  cursor.expect(')');
  for (const name of functions) {
    const wanted = arity?.(name);
    if (wanted === undefined || (open ? count <= wanted : count === wanted)) continue;
    cursor.fault(`${name} has ${wanted} parameters, ${count} are named`, span);
  }
}

function bind(cursor: Cursor, names: Map<string, number>, index: number): void {
  const { text, span } = cursor.name('a name for the parameter');
  if (text === '_') return;
  const bound = names.get(text);
  if (bound !== undefined && bound !== index) {
    cursor.fault(`${text} names position ${bound} and position ${index}`, span);
  }
  names.set(text, index);
}
