/**
 * Rule text to `Rule`: SLIC's surface (Ball and Rajamani, MSR-TR-2001-21) with a header and named positions. Grammar and faults are
 * documented in encodings/README.md. What the text says is read here; whether it makes sense is `check.ts`.
 */
import { checkRule } from './check.js';
import { Cursor, Mistake } from './cursor.js';
import { lex } from './lex.js';
import { type EventHead, parseHead, parseLocation } from './parse-event.js';
import { parseBlock } from './parse-statement.js';
import { type Rule, type RuleFault, type StateVariable, storedTypes, type Transfer } from './rule.js';

export interface ParseOptions {
  /** How many parameters a function has, where its prototype is known. */
  readonly arity?: (name: string) => number | undefined;
  /** Whether the headers define this constant; without it, unknown names are left to the weaver. */
  readonly isConstant?: (name: string) => boolean;
}

export interface ParsedRule {
  /** Missing when there are faults. */
  readonly rule?: Rule;
  /** In the order of the text. */
  readonly faults: readonly RuleFault[];
}

export function parseRule(text: string, file: string, options: ParseOptions = {}): ParsedRule {
  const { tokens, faults } = lex(text, file);
  // What is not even text of a rule would only draw more faults behind it.
  if (faults.length > 0) return { faults };
  const cursor = new Cursor(tokens);
  const rule = readRule(cursor, options);
  // A half-read rule would only draw faults about what was not read.
  const all = cursor.faults.length > 0 ? cursor.faults : checkRule(rule, options.isConstant);
  if (all.length > 0) return { faults: [...all].sort(byPlace) };
  return { rule, faults: [] };
}

const byPlace = (a: RuleFault, b: RuleFault): number =>
  a.span.line - b.span.line || a.span.column - b.span.column;

interface Draft {
  header?: Header;
  watch?: Rule['watch'];
  readonly state: StateVariable[];
  readonly transfers: Transfer[];
}

function readRule(cursor: Cursor, options: ParseOptions): Rule {
  const span = cursor.peek().span;
  const draft: Draft = { state: [], transfers: [] };
  while (cursor.peek().kind !== 'end') {
    cursor.attempt(
      () => readItem(cursor, draft, options),
      () => cursor.skipItem(),
    );
  }
  if (draft.header === undefined) {
    cursor.fault('the rule has no header: rule Name { title "…"; … }', span);
  }
  return {
    ...(draft.header ?? emptyHeader('')),
    state: draft.state,
    ...(draft.watch === undefined ? {} : { watch: draft.watch }),
    transfers: draft.transfers,
    span: draft.header?.span ?? span,
  };
}

function readItem(cursor: Cursor, draft: Draft, options: ParseOptions): void {
  const { span } = cursor.peek();
  if (cursor.isWord('rule') && cursor.peek(1).kind === 'name') {
    if (draft.header !== undefined) throw new Mistake('a rule file has one header', span);
    draft.header = readHeader(cursor);
  } else if (cursor.isWord('state') && cursor.peek(1).text === '{') readState(cursor, draft.state);
  else if (cursor.isWord('names') && cursor.peek(2).text === '=') readList(cursor);
  else if (cursor.isWord('watch')) {
    if (draft.watch !== undefined) throw new Mistake('a rule follows one object: a second watch', span);
    draft.watch = readBinder(cursor, options);
  } else if (!cursor.take(';')) draft.transfers.push(readTransfer(cursor, options));
}

/** `names NAME = [F, G];` */
function readList(cursor: Cursor): void {
  cursor.next();
  const { text, span } = cursor.name('the name of the list');
  if (cursor.lists.has(text)) cursor.fault(`${text} is given twice`, span);
  const names: string[] = [];
  cursor.expect('=');
  cursor.expect('[');
  do names.push(cursor.name('the name of a function or constant').text);
  while (cursor.take(','));
  cursor.expect(']');
  cursor.expect(';');
  cursor.lists.set(text, names);
}

type Header = {
  -readonly [K in Exclude<keyof Rule, 'state' | 'watch' | 'transfers'>]: Rule[K];
};

const emptyHeader = (id: string): Omit<Header, 'span'> => ({
  id,
  title: '',
  documentation: '',
  severity: 'error',
  default: false,
  roles: [],
  object: 'old',
  system: 'trusted',
});

function readHeader(cursor: Cursor): Header {
  cursor.next();
  const name = cursor.name('the name of the rule');
  const header: Header = { ...emptyHeader(name.text), span: name.span };
  const seen = new Set<string>();
  cursor.expect('{');
  while (!cursor.closes()) {
    const { text, span } = cursor.peek();
    if (seen.has(text)) cursor.fault(`${text} is given twice`, span);
    seen.add(text);
    cursor.attempt(
      () => readProperty(cursor, header),
      () => cursor.skipStatement(),
    );
  }
  cursor.expect('}');
  for (const wanted of ['title', 'roles'] as const) {
    if (!seen.has(wanted)) cursor.fault(`the header of ${header.id} has no ${wanted}`, header.span);
  }
  return header;
}

function readProperty(cursor: Cursor, header: Header): void {
  const key = cursor.name('title, documentation, severity, default, roles, object or system');
  switch (key.text) {
    case 'title':
    case 'documentation':
      header[key.text] = cursor.string();
      break;
    case 'severity':
      header.severity = cursor.oneOf(['error', 'warning']);
      break;
    case 'default':
      header.default = cursor.oneOf(['on', 'off']) === 'on';
      break;
    case 'object':
      header.object = cursor.oneOf(['new', 'old']);
      break;
    case 'system':
      header.system = cursor.oneOf(['trusted', 'unseen']);
      break;
    case 'roles': {
      const roles = [cursor.name('a role').text];
      while (cursor.take(',')) roles.push(cursor.name('a role').text);
      header.roles = roles;
      break;
    }
    default:
      throw new Mistake(`unknown header entry ${key.text}`, key.span);
  }
  cursor.expect(';');
}

function readState(cursor: Cursor, state: StateVariable[]): void {
  cursor.next();
  cursor.expect('{');
  while (!cursor.closes()) {
    cursor.attempt(
      () => state.push(readVariable(cursor)),
      () => cursor.skipStatement(),
    );
  }
  cursor.expect('}');
}

function readVariable(cursor: Cursor): StateVariable {
  const type = cursor.oneOf(['enum', ...storedTypes]);
  const values: string[] = [];
  if (type === 'enum') {
    cursor.expect('{');
    do values.push(cursor.name('the name of a state').text);
    while (cursor.take(','));
    cursor.expect('}');
  }
  const { text: name, span } = cursor.name('the name of a state variable');
  cursor.expect('=');
  const variable: StateVariable =
    type === 'enum'
      ? { kind: type, name, values, initial: cursor.name('the initial state').text, span }
      : { kind: 'int', type, name, initial: readInitial(cursor), span };
  cursor.expect(';');
  return variable;
}

const readInitial = (cursor: Cursor): bigint | string =>
  cursor.peek().kind === 'name' ? cursor.next().text : cursor.integer();

function readBinder(cursor: Cursor, options: ParseOptions): Rule['watch'] {
  const { span } = cursor.next();
  const head = parseHead(cursor, options.arity);
  const [event, ...others] = head.events;
  if (event === undefined || others.length > 0) throw new Mistake('watch names one event', span);
  cursor.expect('.');
  const location = parseLocation(cursor, head);
  cursor.take(';');
  return { event, location };
}

function readTransfer(cursor: Cursor, options: ParseOptions): Transfer {
  const { span } = cursor.peek();
  const head: EventHead = parseHead(cursor, options.arity);
  if (!cursor.take('[')) return { events: head.events, body: parseBlock(cursor, head), span };
  cursor.word('guard');
  const guard = parseLocation(cursor, head);
  cursor.expect(']');
  return { events: head.events, guard, body: parseBlock(cursor, head), span };
}
