/** What stands beside commands, as print-note.ts writes it. A note that is left out means the plainest one of its kind. */
import type { Gap, GapKind } from '../base/gap.js';
import { nowhere, type Span } from '../base/span.js';
import { plainCheck } from './print-note.js';
import type { AssumeReason, Cause, Check, Mark, Origin, Watch } from './program.js';
import { readTerm, type TermScope } from './read-term.js';
import type { Tokens } from './read-token.js';

/** `//@ "a.c":3:5 …` up to the end of the line; nothing means nowhere. */
export function readOrigin(tokens: Tokens): Origin {
  if (!tokens.at('//@')) return { span: nowhere };
  const { line } = tokens;
  tokens.advance();
  const chain: Origin[] = [];
  do chain.push(readPlace(tokens, line));
  while (tokens.line === line && tokens.take('from'));
  return chain.reduceRight((call, origin) => ({ ...origin, call }));
}

function readPlace(tokens: Tokens, line: number): Origin {
  const here = (word: string) => tokens.line === line && tokens.take(word);
  const span = readSpan(tokens, line);
  const inside = here('in') ? { function: tokens.string() } : {};
  const text = here('text') ? { text: tokens.string() } : {};
  const iterations = here('iterations') ? { iterations: readIntegers(tokens) } : {};
  return { span, ...inside, ...text, ...iterations };
}

/** `(1, 2)` */
export const readIntegers = (tokens: Tokens): number[] => list(tokens, () => tokens.integer());

/** Of any size. */
export const readBigIntegers = (tokens: Tokens): bigint[] => list(tokens, () => tokens.bigInteger());

function list<T>(tokens: Tokens, next: () => T): T[] {
  const numbers: T[] = [];
  tokens.expect('(');
  if (tokens.take(')')) return numbers;
  do numbers.push(next());
  while (tokens.take(','));
  tokens.expect(')');
  return numbers;
}

function readSpan(tokens: Tokens, onLine?: number): Span {
  const file = tokens.string();
  tokens.expect(':');
  const line = tokens.integer();
  tokens.expect(':');
  const span = { file, line, column: tokens.integer() };
  const more = onLine === undefined || tokens.line === onLine;
  return more && tokens.take('macro') ? { ...span, macro: tokens.string() } : span;
}

export function readReason(scope: TermScope): AssumeReason {
  const { tokens } = scope;
  return readBraced<AssumeReason>(
    tokens,
    { kind: 'model' },
    {
      branch: () => {
        const taken = tokens.take('true') || !takeFalse(tokens);
        return { kind: 'branch', taken, text: tokens.string(), watches: readWatches(scope) };
      },
      case: () => ({ kind: 'case', text: tokens.string(), watches: readWatches(scope) }),
      model: () => ({ kind: 'model' }),
      access: () => ({ kind: 'access' }),
      target: () => ({ kind: 'target', function: tokens.string() }),
      define: () => ({ kind: 'define' }),
      stop: () => ({ kind: 'stop' }),
    },
  );
}

function takeFalse(tokens: Tokens): true {
  tokens.expect('false');
  return true;
}

export function readCheck(tokens: Tokens): Check {
  return readBraced<Check>(tokens, plainCheck, {
    rule: () => ({ kind: 'rule', rule: tokens.string(), message: tokens.string() }),
    note: () => ({ kind: 'note', rule: tokens.string(), message: tokens.string() }),
    gap: () => ({ kind: 'gap', gap: readGap(tokens) }),
    unwind: () => {
      const loop = readSpan(tokens);
      tokens.expect('bound');
      return { kind: 'unwind', loop, bound: tokens.integer() };
    },
    invariant: () => ({ kind: 'invariant', loop: tokens.string() }),
    end: () => ({ kind: 'end' }),
  });
}

export function readCause(tokens: Tokens, target: string): Cause {
  return readBraced<Cause>(
    tokens,
    { kind: 'uninitialized', name: target },
    {
      input: () => ({ kind: 'input', name: tokens.string(), type: readType(tokens) }),
      uninitialized: () => ({ kind: 'uninitialized', name: tokens.string() }),
      gap: () => ({ kind: 'gap', gap: readGap(tokens) }),
      abstraction: () => ({ kind: 'abstraction', detail: tokens.string() }),
      fault: () => ({ kind: 'fault', name: tokens.string(), gap: readGap(tokens) }),
    },
  );
}

export function readMark(scope: TermScope): Mark {
  const { tokens } = scope;
  const none: Mark = { kind: 'return', text: '', watches: [] };
  const call = (kind: 'enter' | 'leave') => (): Mark => ({
    kind,
    function: tokens.string(),
    watches: readWatches(scope),
  });
  return readBraced<Mark>(tokens, none, {
    rule: () => ({ kind: 'rule', rule: tokens.string(), text: tokens.string() }),
    enter: call('enter'),
    leave: call('leave'),
    return: () => ({ kind: 'return', text: tokens.string(), watches: readWatches(scope) }),
  });
}

/** The watches of a call. */
export function readCallNote(scope: TermScope): readonly Watch[] {
  if (!scope.tokens.take('{')) return [];
  const watches = readWatches(scope);
  scope.tokens.expect('}');
  return watches;
}

/** `{word …}`, the word saying which reader reads the rest. */
function readBraced<T>(tokens: Tokens, absent: T, readers: Readonly<Record<string, () => T>>): T {
  if (!tokens.take('{')) return absent;
  const word = tokens.isQuoted || tokens.kind !== 'name' ? '' : tokens.text;
  const reader = Object.hasOwn(readers, word) ? readers[word] : undefined;
  if (reader === undefined)
    return tokens.fail(
      `${tokens.describe()} stands where one of ${Object.keys(readers).join(', ')} is wanted`,
    );
  tokens.advance();
  const value = reader();
  tokens.expect('}');
  return value;
}

function readWatches(scope: TermScope): Watch[] {
  const { tokens } = scope;
  const watches: Watch[] = [];
  while (tokens.take('watch')) {
    const name = tokens.string();
    tokens.expect('=');
    const expr = readTerm(scope);
    watches.push({ name, expr, type: readType(tokens) });
  }
  return watches;
}

export function readType(tokens: Tokens): Watch['type'] {
  const signed = tokens.take('signed');
  if (!signed) tokens.expect('unsigned');
  const pointer = tokens.take('pointer');
  const alias = tokens.take('alias') ? { alias: tokens.string() } : {};
  const field = tokens.take('field') ? { field: tokens.string() } : {};
  const named: { name: string; value: bigint }[] = [];
  while (tokens.take('value'))
    named.push({ name: tokens.string(), value: BigInt.asIntN(64, tokens.bigInteger()) });
  return { signed, pointer, ...alias, ...field, ...(named.length === 0 ? {} : { named }) };
}

const gapKinds: Readonly<Record<GapKind, true>> = {
  input: true,
  entry: true,
  'missing-header': true,
  ignore: true,
  preprocess: true,
  syntax: true,
  type: true,
  unsupported: true,
  'missing-body': true,
  'unknown-target': true,
  rule: true,
  unread: true,
  unreached: true,
  budget: true,
  solver: true,
};

function readGap(tokens: Tokens): Gap {
  const kind = readGapKind(tokens);
  const gap = { kind, detail: tokens.string(), span: readSpan(tokens) };
  return tokens.take('in') ? { ...gap, function: tokens.string() } : gap;
}

function readGapKind(tokens: Tokens): GapKind {
  let kind = tokens.name('a kind of gap');
  while (tokens.take('-')) kind += `-${tokens.name()}`;
  return Object.hasOwn(gapKinds, kind) ? (kind as GapKind) : tokens.fail(`there is no kind of gap ${kind}`);
}
