/**
 * `irpcheck-ignore <rule> -- <reason>` in a comment of the driver: the author's word that a violation is known and accepted. It changes no
 * verdict; it only says that the violation it stands at is not what the run is to fail for.
 */
import type { Gap } from './base/gap.js';
import type { Span } from './base/span.js';
import type { Target } from './frontend/target.js';
import type { Driver, FunctionSymbol, Remark } from './frontend/tree.js';
import { reachableFrom } from './lower/flow/call-graph.js';
import { Shapes } from './lower/memory/shape.js';
import type { Ignored, Result } from './report/report.js';

export interface Ignore extends Ignored {
  readonly rule: string;
  readonly covers:
    | { readonly kind: 'line'; readonly line: number }
    /** All violations of the entry point that it stands above, by unique name. */
    | { readonly kind: 'entry'; readonly function: string };
}

export interface Ignores {
  readonly all: readonly Ignore[];
  /** Those that have no effect, and why. */
  readonly faults: readonly Gap[];
}

const word = 'irpcheck-ignore';
const form = `write ${word} <rule> -- <reason>`;

/** @param isRule whether there is a rule of this name, asked for in this run or not */
export function ignoresIn(driver: Driver, isRule: (id: string) => boolean): Ignores {
  const all: Ignore[] = [];
  const faults: Gap[] = [];
  const above = definitionsByFile(driver);
  for (const remark of driver.remarks) {
    if (!remark.text.startsWith(word)) continue;
    const read = readRemark(remark, above.get(remark.span.file) ?? [], isRule);
    if ('why' in read) faults.push(warning(`this ${word} has no effect: ${read.why}`, remark.span));
    else all.push(read);
  }
  return { all, faults };
}

type Faulty = { readonly why: string };

function readRemark(
  { text, span, line, until }: Remark,
  functions: readonly FunctionSymbol[],
  isRule: (id: string) => boolean,
): Ignore | Faulty {
  const [, said, rule, reason] = /^(\S+)(?:\s+(?!--)(\S+))?(?:\s*--\s*(.*))?/.exec(text)!;
  if (said !== word) return { why: `the word is ${word}; ${form}` };
  if (rule === undefined) return { why: `it names no rule; ${form}` };
  if (!isRule(rule)) return { why: `there is no rule ${rule}` };
  if (reason === undefined || reason === '') return { why: `it gives no reason; ${form}` };
  const below = until && functions.find((one) => isBefore(span, one.span) && isBefore(one.span, until));
  if (below !== undefined) return { rule, reason, span, covers: { kind: 'entry', function: below.name } };
  if (line === undefined) return { why: 'no line of code is beside it or directly below' };
  return { rule, reason, span, covers: { kind: 'line', line } };
}

const isBefore = (a: Span, b: Span): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

const warning = (detail: string, span: Span): Gap => ({ kind: 'ignore', detail, span });

function definitionsByFile(driver: Driver): ReadonlyMap<string, readonly FunctionSymbol[]> {
  const found = new Map<string, FunctionSymbol[]>();
  for (const symbol of driver.functions.values()) {
    if (!symbol.defined || symbol.origin !== 'driver') continue;
    const known = found.get(symbol.span.file);
    if (known === undefined) found.set(symbol.span.file, [symbol]);
    else known.push(symbol);
  }
  return found;
}

interface Told {
  readonly rule: string;
  readonly entry: string;
  readonly span: Span;
}

const matches = (ignore: Ignore, { rule, entry, span }: Told): boolean => {
  if (ignore.rule !== rule) return false;
  const { covers } = ignore;
  if (covers.kind === 'entry') return covers.function === entry;
  return covers.line === span.line && ignore.span.file === span.file;
};

export const ignoreOf = ({ all }: Ignores, violation: Told): Ignore | undefined =>
  all.find((ignore) => matches(ignore, violation));

export interface Run {
  readonly driver: Driver;
  readonly target: Target;
  readonly rules: ReadonlySet<string>;
  /** Not every entry point was asked about. */
  readonly part: boolean;
  readonly results: readonly Result[];
}

/** Those for which nothing is left to ignore, as far as this run can tell. */
export function staleIn({ all }: Ignores, run: Run): Gap[] {
  const told = run.results.flatMap(violationsOf);
  return all
    .filter(({ rule }) => run.rules.has(rule))
    .filter((ignore) => !told.some((violation) => matches(ignore, violation)))
    .filter((ignore) => isStale(ignore, run))
    .map(({ rule, span, covers }) => {
      const where = covers.kind === 'line' ? 'where it stands' : `in ${covers.function}`;
      return warning(`this ${word} is of no use: no violation of ${rule} was found ${where}`, span);
    });
}

function violationsOf(result: Result): Told[] {
  if (result.verdict !== 'violated') return [];
  const others = result.further?.violations ?? [];
  return [result, ...others].map(({ span }) => ({ rule: result.rule, entry: result.entry, span }));
}

function isStale(ignore: Ignore, run: Run): boolean {
  const concerned = run.results.filter(
    (result) => result.rule === ignore.rule && mayConcern(ignore, result, run),
  );
  return concerned.length === 0 ? !run.part : concerned.every(isDecided);
}

function mayConcern({ covers, span }: Ignore, { entry }: Result, { driver, target }: Run): boolean {
  if (covers.kind === 'entry') return covers.function === entry;
  const around = functionAround(driver, span.file, covers.line);
  return around === undefined || reachableFrom(driver, [entry], new Shapes(target)).has(around);
}

/** The last one that begins before the line. */
function functionAround(driver: Driver, file: string, line: number): string | undefined {
  const before = (definitionsByFile(driver).get(file) ?? []).filter(({ span }) => span.line <= line);
  return before.reduce<FunctionSymbol | undefined>(
    (last, one) => (last === undefined || isBefore(last.span, one.span) ? one : last),
    undefined,
  )?.name;
}

/** Every violation is known. */
const isDecided = ({ verdict, further }: Result): boolean =>
  verdict === 'safe' ||
  verdict === 'not-applicable' ||
  (verdict === 'violated' && further?.others === 'none');
