/** What is written in fixtures (test/fixtures/README.md). */

export interface Expected {
  readonly rule: string;
  /** Entry point → the verdicts that will do. */
  readonly verdicts: ReadonlyMap<string, readonly string[]>;
  /** Of the rule that the file names: verdicts where the driver's state is arbitrary, for a file that is about another harness. */
  readonly otherwise: ReadonlyMap<string, readonly string[]>;
  readonly noted: readonly string[];
  /** Lines on which a violation must be reported. */
  readonly violated: readonly number[];
  /** Whether entry points without a verdict in the file are told `not-applicable`; else each has one. */
  readonly others: 'none' | 'not-applicable';
}

/** The harness that the files name. */
export const harnessOf = (texts: readonly string[]): 'arbitrary' | 'lifecycle' =>
  texts.some((text) => /^\/\/ harness: lifecycle$/m.test(text)) ? 'lifecycle' : 'arbitrary';

/** By the rule that the file names, and by those that have verdicts of their own. */
export function expectedOf(texts: readonly string[]): Expected[] {
  const lines = texts.flatMap((text) => text.split('\n'));
  const all = (pattern: RegExp) => lines.flatMap((line) => [...line.matchAll(pattern)]);
  const first = all(/^\/\/ rule: (\w+)/g)[0]![1]!;
  const others = all(/^\/\/ verdict\((\w+)\): /g).map((m) => m[1]!);
  return [first, ...new Set(others)].map((rule) => {
    const of = rule === first ? '' : `\\(${rule}\\)`;
    const verdictsOf = (word: string) =>
      new Map(
        all(new RegExp(`^// ${word}${of}: (\\w+) (.*)$`, 'g')).map((m) => [
          m[1]!,
          m[2]!.split('|').map((v) => v.trim()),
        ]),
      );
    const [verdicts, otherwise] = [verdictsOf('verdict'), verdictsOf('otherwise')];
    const noted = all(new RegExp(`^// noted${of}: (\\w+)`, 'g')).map((m) => m[1]!);
    const violated = texts.flatMap((text) =>
      text
        .split('\n')
        .flatMap((line, i) => (new RegExp(`// violated: .*\\b${rule}\\b`).test(line) ? [i + 1] : [])),
    );
    return { rule, verdicts, otherwise, noted, violated, others: rule === first ? 'none' : 'not-applicable' };
  });
}
