/** Rule files as they are read: their text, the rule, and what is wrong with it by itself or by the headers. */
import { readFileSync } from 'node:fs';
import { UsageError } from '../base/errors.js';
import { formatSpan } from '../base/span.js';
import { askedFaults, type LintFacts } from '../rules/lint.js';
import { parseRule } from '../rules/parse.js';
import { alphabet, type Rule, type RuleFault } from '../rules/rule.js';
import { kernelFacts } from './kernel-facts.js';
import { systemText } from './output.js';

export interface RuleFile {
  readonly file: string;
  readonly text: string;
  readonly rule?: Rule;
  readonly faults: readonly RuleFault[];
}

/** @throws UsageError for a file that cannot be read */
export function readRuleFile(file: string): RuleFile {
  try {
    const text = readFileSync(file, 'utf8');
    return { file, text, ...parseRule(text, file) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(`${file}: ${systemText(error)}`);
    throw error;
  }
}

export const faultText = ({ span, message }: RuleFault): string => `${formatSpan(span)}: ${message}`;

/** @throws UsageError with every fault's file, line and column */
export function withoutFaults(files: readonly RuleFile[]): readonly Rule[] {
  const faults = files.flatMap((one) => one.faults);
  if (faults.length > 0) throw new UsageError(faults.map(faultText).join('\n'));
  return files.flatMap(({ rule }) => rule ?? []);
}

/** What the headers say of all names in the files. */
export function factsAbout(files: readonly RuleFile[]): ReturnType<typeof kernelFacts> {
  const words = files.flatMap(({ rule, text }) => (rule === undefined ? [] : wordsOf(rule, text)));
  return kernelFacts(
    words,
    files.flatMap(({ rule }) => rule?.roles ?? []),
  );
}

/** What may be the name of a function or of a constant. */
const wordsOf = (rule: Rule, text: string): readonly string[] => [
  ...alphabet(rule),
  ...(text.match(/\b[A-Za-z_]\w+\b/g) ?? []),
];

/** The file again, with what the headers say. @param further what else is looked for in a rule that fits */
export function againstHeaders(
  file: RuleFile,
  facts: ReturnType<typeof kernelFacts>,
  further: (rule: Rule, facts: LintFacts) => readonly RuleFault[] = askedFaults,
): RuleFile {
  if (file.rule === undefined) return file;
  const { arity, isConstant } = facts.about(file.rule);
  const again = parseRule(file.text, file.file, { arity, isConstant });
  if (again.rule === undefined) return { ...file, faults: again.faults };
  return { ...file, rule: again.rule, faults: further(again.rule, facts.about(again.rule)) };
}
