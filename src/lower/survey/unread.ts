/**
 * Text of a body that could not be read and may call something: what it runs is not seen, and the functions that it mentions need not be all.
 * Floating point, or a name that nobody knows, calls nothing.
 */
import type { Gap } from '../../base/gap.js';
import type { Driver, FunctionSymbol } from '../../frontend/tree.js';
import { callsIn } from '../flow/calls-in.js';
import type { CallExpr } from '../flow/scan.js';

/** @param functions those that can be called */
export function unreadCalls(driver: Driver, functions: Iterable<FunctionSymbol>): Gap[] {
  const found: Gap[] = [];
  for (const symbol of functions) {
    if (symbol.origin !== 'driver') continue;
    const body = symbol.body();
    if (body.kind === 'gap') found.push(body.gap);
    else if (body.kind === 'body') {
      found.push(...body.gaps.filter((gap) => mayCall(driver, gap)));
      found.push(...callsIn(body).direct.flatMap((call) => perhapsMacro(call) ?? []));
    }
  }
  return found;
}

/** A call of what nothing declares and no file defines, where a header of the driver's own was not found. */
export function perhapsMacro({ callee, span }: CallExpr): Gap | undefined {
  if (callee.kind !== 'function' || callee.macro === undefined || callee.symbol.defined) return undefined;
  return { ...callee.macro, span };
}

export function mayCall(driver: Driver, { kind, span, unread }: Gap): boolean {
  if (unread !== undefined) return [...unread.calls].some((name) => !isSeen(driver.functions.get(name)));
  if (kind !== 'type') return false;
  const rest = driver.line(span.file, span.line)?.slice(span.column - 1) ?? '';
  return templateCall.test(rest);
}

/** The same without parts of expressions whose type or value is not known: what is stored there stands in the tree all the same. */
export function unreadText(symbol: FunctionSymbol): ReadonlySet<string> {
  const body = symbol.body();
  if (body.kind !== 'body') return unreadWords(symbol);
  const words = new Set<string>();
  for (const { kind, unread } of body.gaps) {
    if (unread === undefined && kind !== 'type') return symbol.mentions;
    for (const word of unread?.words ?? []) words.add(word);
  }
  return words;
}

/**
 * What stands in text of the body that could not be read: it may do anything with that. All that the body mentions, where it is not known which
 * text that is.
 */
export function unreadWords(symbol: FunctionSymbol): ReadonlySet<string> {
  const body = symbol.body();
  if (body.kind === 'missing') return new Set();
  const words = new Set<string>();
  for (const { unread } of body.kind === 'gap' ? [{ unread: undefined }] : body.gaps) {
    if (unread === undefined) return symbol.mentions;
    for (const word of unread.words) words.add(word);
  }
  return words;
}

/** What text mentions counts as called by it (call-graph.ts); what the system's headers declare is documented. */
const isSeen = (symbol: FunctionSymbol | undefined): boolean =>
  symbol !== undefined && (symbol.defined || symbol.origin === 'system');

/** `f<T>(`, which C reads as two comparisons with a name that nobody knows. */
const templateCall = /^\w+\s*<[^;(){}]*>\s*\(/;
