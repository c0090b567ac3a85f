/**
 * Results that an earlier run has come to, taken again where nothing that decides them has changed. What decides a result is the program
 * of its obligation (`programOf`: what the entry point can reach, with its places, the harness and the rule woven in), what is asked about
 * it, and who answers. What is only told about a path — names of values, what the source reads where — is compared apart, because only
 * `violated` tells of it.
 */
import type { Ignore } from './ignores.js';
import type { Expr } from './ir/expr.js';
import { printProc } from './ir/print.js';
import { printType } from './ir/print-note.js';
import { printTerm } from './ir/print-term.js';
import type { Proc, Program, Read } from './ir/program.js';
import { formatSort } from './ir/sort.js';
import type { Obligation } from './obligations.js';
import type { Result } from './report/report.js';
import type { NameTable } from './witness/names.js';

/** The world's part: a disk, a memory, both. */
export interface KeptResults {
  /** Of what answers: our own program and the solver. */
  readonly engine: string;
  digest(text: string): string;
  get(key: string): Kept | undefined;
  put(key: string, kept: Kept): void;
}

export interface Kept {
  readonly result: Result;
  /** Not every question was answered in the time there was: with more time the result may be another. Milliseconds. */
  readonly within?: number;
  /** For `violated`: what the words of the path depend on. */
  readonly told?: Told;
}

export interface Told {
  readonly digest: string;
  readonly names: readonly NameAnswer[];
}

/** What a value is called. */
export interface NameAnswer {
  readonly alias?: string;
  readonly field?: string;
  readonly value: string;
  readonly width: number;
  readonly selected?: string;
  readonly names: readonly string[];
}

/** What an obligation is about, and how it is asked. */
export interface Question {
  readonly obligation: Obligation;
  readonly program: Program;
  readonly assumptions: readonly string[];
  readonly unchanged: ReadonlySet<string>;
  readonly target: string;
  readonly unwind: number;
  readonly mostViolations: number;
  /** Of the rule. */
  readonly ignores: readonly Ignore[];
}

/** Everything that decides the result. */
export function keyOf(question: Question, kept: KeptResults): string {
  const { obligation, program, assumptions, unchanged, target, unwind, mostViolations, ignores } = question;
  const { entry, rule } = obligation;
  return kept.digest(
    written([
      kept.engine,
      target,
      unwind,
      mostViolations,
      ignores,
      entry.function,
      entry.role,
      entry.span,
      rule,
      assumptions,
      [...unchanged],
      program.entry,
      program.globals.map(({ name, sort }) => [name, formatSort(sort)]),
      [...program.procs.values()].map((proc) => digestOfProc(proc, program, kept)),
    ]),
  );
}

const digests = new WeakMap<KeptResults, WeakMap<Proc, string>>();

/** Most procedures are those of every obligation of the driver. */
function digestOfProc(proc: Proc, { globals }: Program, kept: KeptResults): string {
  const known = digests.get(kept) ?? new WeakMap<Proc, string>();
  digests.set(kept, known);
  const digest = known.get(proc) ?? kept.digest(printProc(proc, globals));
  known.set(proc, digest);
  return digest;
}

/** What the words of a path depend on, besides the program's text and the names of values. */
export function toldBy(
  { procs }: Program,
  symbols: ReadonlyMap<bigint, string>,
  table: NameTable,
  kept: KeptResults,
): string {
  const commands = [...procs.values()].flatMap(({ blocks }) =>
    [...blocks.values()].flatMap((block) => block.commands),
  );
  const reads = commands.map(({ origin }) => (origin.reads ?? []).map(readText));
  return kept.digest(written([[...symbols], table, reads]));
}

/** The text form of programs has none of it. */
const readText = ({ name, through, selector, type, memory, address, value }: Read): unknown => [
  name(),
  memory,
  termText(address),
  termText(value),
  printType(type),
  through === undefined ? [] : [through.name(), through.offset],
  selector === undefined ? [] : [selector.field, termText(selector.value)],
];

const termText = (term: Expr): string => printTerm(term, () => false);

/** JSON in which numbers of any size are told from texts. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'bigint' ? { bigint: part.toString() } : part,
  );
