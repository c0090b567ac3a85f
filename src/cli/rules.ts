/** The rules of a run, read from their files. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../base/errors.js';
import { formatSpan } from '../base/span.js';
import { parseRule } from '../rules/parse.js';
import type { Rule, RuleFault } from '../rules/rule.js';
import { encodings, ruleFiles } from './encodings.js';
import { systemText } from './output.js';

/**
 * Our own rules and those of `paths`; with `ids` only the named ones (`all` names every one), else those that are on by default and all of `paths`.
 * @throws UsageError with every fault's file, line and column
 */
export function loadRules(paths: readonly string[], ids: readonly string[]): Rule[] {
  const own = encodings.rules();
  const added = withoutFaults(ruleFiles(paths).map(readRule));
  if (ids.length === 0) {
    const mayBe = own.filter((file) => /\bdefault\s+on\b/.test(readFileSync(file, 'utf8')));
    const byDefault = withoutFaults(mayBe.map(readRule)).filter((rule) => rule.default);
    return [...byId([...byDefault, ...added]).values()];
  }
  if (ids.includes('all')) return [...byId([...withoutFaults(own.map(readRule)), ...added]).values()];
  // our own files are called what the rule is: the others need not be read
  const named = own.filter((file) => ids.includes(basename(file, '.slic')));
  let all = byId([...withoutFaults(named.map(readRule)), ...added]);
  if (!ids.every((id) => all.has(id))) all = byId([...withoutFaults(own.map(readRule)), ...added]);
  return [...new Set(ids)].map((id) => ruleNamed(id, all));
}

const byId = (rules: readonly Rule[]): ReadonlyMap<string, Rule> =>
  new Map(rules.map((rule) => [rule.id, rule]));

function withoutFaults(read: readonly Read[]): Rule[] {
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) throw new UsageError(faults.map(faultText).join('\n'));
  return read.flatMap(({ rule }) => rule ?? []);
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

interface Read {
  readonly rule?: Rule;
  readonly faults: readonly RuleFault[];
}

function readRule(file: string): Read {
  try {
    return parseRule(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new UsageError(`--rules ${file}: ${systemText(error)}`);
    throw error;
  }
}
