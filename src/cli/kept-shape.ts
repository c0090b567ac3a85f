/** Whether what a file of the cache says has the form of what we write there. Files are anybody's until they are looked at. */
import type { Kept } from '../kept.js';
import type { Verdict } from '../report/report.js';

type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === 'string';
const flag: Shape = (value) => typeof value === 'boolean';
const count: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const number: Shape = (value) => text(value) && /^-?\d{1,80}$/.test(value as string);
const only =
  (...words: readonly unknown[]): Shape =>
  (value) =>
    words.includes(value);
const list =
  (of: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(of);

/** All of the first, any of the second, nothing else. */
const record =
  (must: Readonly<Record<string, Shape>>, may: Readonly<Record<string, Shape>> = {}): Shape =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    return (
      Object.entries(must).every(([name, shape]) => Object.hasOwn(fields, name) && shape(fields[name])) &&
      Object.entries(fields).every(([name, field]) => {
        const shape = Object.hasOwn(must, name) || !Object.hasOwn(may, name) ? must[name] : may[name];
        return shape?.(field) === true;
      })
    );
  };

const span = record({ file: text, line: count, column: count }, { macro: text });
const shownValue = { name: text, value: text, text };
const step = record(
  {
    kind: only('branch', 'call', 'return', 'rule', 'violation'),
    span,
    text,
    depth: count,
    matters: flag,
  },
  { taken: flag, values: list(record(shownValue)), note: text },
);
const counterexample = record(
  {
    replayed: only(true),
    inputs: list(record({ ...shownValue, matters: flag })),
    steps: list(step),
  },
  { explained: only(false) },
);
const verdicts: readonly Verdict[] = ['safe', 'safe-bounded', 'violated', 'inconclusive'];
const result = record(
  {
    rule: text,
    entry: text,
    verdict: only(...verdicts),
    message: text,
    span,
    reasons: list(record({ kind: text, detail: text }, { span })),
    assumptions: list(text),
    notes: list(text),
    timeMs: count,
    solverQueries: count,
  },
  {
    bound: count,
    counterexample,
    further: record({
      violations: list(record({ counterexample, span, message: text })),
      others: only('none', 'open', 'not-looked-for'),
    }),
    facts: list(record({ text, taken: flag, state: text, span })),
  },
);
const nameAnswer = record(
  { value: number, width: count, names: list(text) },
  { alias: text, field: text, selected: number },
);
const kept = record({ result }, { within: count, told: record({ digest: text, names: list(nameAnswer) }) });

/** A path belongs to `violated`, and to nothing else. */
export function isKept(value: unknown): value is Kept {
  if (!kept(value)) return false;
  const { verdict, counterexample: path, reasons } = (value as Kept).result;
  return (verdict === 'violated') === (path !== undefined) && (verdict !== 'safe' || reasons.length === 0);
}
