/** The rules of a run, read from their files. */
import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../base/errors.js';
import { formatSpan } from '../base/span.js';
import { parseRule } from '../rules/parse.js';
import type { Rule, RuleFault } from '../rules/rule.js';
import { encodings, ruleFiles } from './encodings.js';
import { systemText } from './output.js';

/**
 * Our own rules and those of `paths`; with `ids` only the named ones, else those that are on by default and all of `paths`.
 * @throws UsageError with every fault's file, line and column
 */
export function loadRules(paths: readonly string[], ids: readonly string[]): Rule[] {
  const own = encodings.rules().map(readRule);
  const added = ruleFiles(paths).map(readRule);
  const faults = [...own, ...added].flatMap((read) => read.faults);
  if (faults.length > 0) throw new UsageError(faults.map(faultText).join('\n'));
  const all = new Map(
    [...own, ...added].flatMap(({ rule }) => (rule === undefined ? [] : [[rule.id, rule] as const])),
  );
  if (ids.length > 0) return [...new Set(ids)].map((id) => ruleNamed(id, all));
  const chosen = [...own.filter(({ rule }) => rule?.default), ...added];
  return [
    ...new Map(chosen.flatMap(({ rule }) => (rule === undefined ? [] : [[rule.id, rule] as const]))).values(),
  ];
}

/** What the rules of a run are made of. @throws UsageError */
export const rulesText = (paths: readonly string[]): string =>
  [...encodings.rules(), ...ruleFiles(paths)]
    .map((file) => `${file}\n${statSync(file).isFile() ? readFileSync(file, 'utf8') : ''}`)
    .join('\n');

/** Whether a rule of our own or of `paths` has this name; the files are read when that is first asked. */
export function ruleNames(paths: readonly string[]): (id: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (id) => {
    known ??= new Set(
      [...encodings.rules(), ...ruleFiles(paths)].map((file) => readRule(file).rule?.id ?? ''),
    );
    return known.has(id);
  };
}

function ruleNamed(id: string, all: ReadonlyMap<string, Rule>): Rule {
  const rule = all.get(id);
  if (rule === undefined)
    throw new UsageError(`--rule ${id}: no such rule; the rules are ${[...all.keys()].join(', ')}`);
  return rule;
}

const faultText = (fault: RuleFault): string => `${formatSpan(fault.span)}: ${fault.message}`;

function readRule(file: string): { readonly rule?: Rule; readonly faults: readonly RuleFault[] } {
  try {
    return parseRule(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new UsageError(`--rules ${file}: ${systemText(error)}`);
    throw error;
  }
}
