/** The text of what stands beside commands: `{…}` for what they mean to the user, and `//@ …` for where they come from. */
import { unreachable } from '../base/errors.js';
import type { Gap } from '../base/gap.js';
import { nowhere, type Span } from '../base/span.js';
import { type Declared, printTerm } from './print-term.js';
import type { AssumeReason, Cause, Check, Mark, Origin, Watch } from './program.js';

export const quoted = (text: string): string => JSON.stringify(text);

/** The check of an assertion that says nothing. */
export const plainCheck = {
  kind: 'rule',
  rule: 'assertion',
  message: 'the assertion is false',
} as const satisfies Check;

/** ` //@ "a.c":3:5 …`, or nothing for what has no source. */
export function printOrigin(origin: Origin): string {
  const parts: string[] = [];
  for (let at: Origin | undefined = origin; at !== undefined; at = at.call) parts.push(printPlace(at));
  return parts.length === 1 && parts[0] === printPlace({ span: nowhere })
    ? ''
    : `  //@ ${parts.join(' from ')}`;
}

function printPlace(origin: Origin): string {
  const parts = [printSpan(origin.span)];
  if (origin.function !== undefined) parts.push(`in ${quoted(origin.function)}`);
  if (origin.text !== undefined) parts.push(`text ${quoted(origin.text)}`);
  if (origin.iterations !== undefined) parts.push(`iterations(${origin.iterations.join(', ')})`);
  return parts.join(' ');
}

function printSpan(span: Span): string {
  const macro = span.macro === undefined ? '' : ` macro ${quoted(span.macro)}`;
  return `${quoted(span.file)}:${span.line}:${span.column}${macro}`;
}

export function printReason(why: AssumeReason, declared: Declared): string {
  switch (why.kind) {
    case 'branch':
      return braced('branch', String(why.taken), quoted(why.text), ...printWatches(why.watches, declared));
    case 'case':
      return braced('case', quoted(why.text), ...printWatches(why.watches, declared));
    case 'target':
      return braced('target', quoted(why.function));
    case 'model':
      return ''; // what an assumption without a note is
    case 'access':
    case 'define':
    case 'stop':
      return braced(why.kind);
    default:
      return unreachable(why);
  }
}

export function printCheck(check: Check): string {
  switch (check.kind) {
    case 'rule':
      if (check.rule === plainCheck.rule && check.message === plainCheck.message) return '';
      return braced('rule', quoted(check.rule), quoted(check.message));
    case 'note':
      return braced('note', quoted(check.rule), quoted(check.message));
    case 'gap':
      return braced('gap', ...printGap(check.gap));
    case 'unwind':
      return braced('unwind', printSpan(check.loop), `bound ${check.bound}`);
    case 'invariant':
      return braced('invariant', quoted(check.loop));
    case 'end':
      return braced('end');
    default:
      return unreachable(check);
  }
}

/** A variable that is merely uninitialised under its own name needs no note. */
export function printCause(cause: Cause, target: string): string {
  switch (cause.kind) {
    case 'input':
      return braced('input', quoted(cause.name), ...printType(cause.type));
    case 'uninitialized':
      return cause.name === target ? '' : braced('uninitialized', quoted(cause.name));
    case 'gap':
      return braced('gap', ...printGap(cause.gap));
    case 'fault':
      return braced('fault', quoted(cause.name), ...printGap(cause.gap));
    case 'abstraction':
      return braced('abstraction', quoted(cause.detail));
    default:
      return unreachable(cause);
  }
}

export function printMark(mark: Mark, declared: Declared): string {
  switch (mark.kind) {
    case 'rule':
      return braced('rule', quoted(mark.rule), quoted(mark.text));
    case 'enter':
    case 'leave':
      return braced(mark.kind, quoted(mark.function), ...printWatches(mark.watches, declared));
    case 'return':
      return braced('return', quoted(mark.text), ...printWatches(mark.watches, declared));
    default:
      return unreachable(mark);
  }
}

export const printCallNote = (watches: readonly Watch[], declared: Declared): string =>
  watches.length === 0 ? '' : braced(...printWatches(watches, declared));

const braced = (...parts: readonly string[]): string => ` {${parts.join(' ')}}`;

function printWatches(watches: readonly Watch[], declared: Declared): string[] {
  return watches.flatMap(({ name, expr, type }) => [
    `watch ${quoted(name)} =`,
    printTerm(expr, declared),
    ...printType(type),
  ]);
}

/** Words after `watch … =`, `input` and a procedure's `as`. */
export function printType(type: Watch['type']): string[] {
  const parts = [type.signed ? 'signed' : 'unsigned'];
  if (type.pointer) parts.push('pointer');
  if (type.alias !== undefined) parts.push(`alias ${quoted(type.alias)}`);
  if (type.field !== undefined) parts.push(`field ${quoted(type.field)}`);
  for (const { name, value } of type.named ?? [])
    parts.push(`value ${quoted(name)} ${BigInt.asUintN(64, value)}`);
  return parts;
}

function printGap(gap: Gap): string[] {
  const parts = [gap.kind, quoted(gap.detail), printSpan(gap.span)];
  if (gap.function !== undefined) parts.push(`in ${quoted(gap.function)}`);
  return parts;
}
