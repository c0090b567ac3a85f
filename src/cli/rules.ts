/** The rules of a run, read from their files. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { UsageError } from '../base/errors.js';
import { formatSpan } from '../base/span.js';
import type { Undeclared } from '../job.js';
import { undeclaredIn, unfitting } from '../rules/lint.js';
import type { Rule } from '../rules/rule.js';
import { encodings, ruleFiles } from './encodings.js';
import { againstHeaders, factsAbout, type RuleFile, readRuleFile, withoutFaults } from './rule-files.js';

export interface LoadedRules {
  readonly rules: readonly Rule[];
  /** What rules of the user's name and no header declares: the driver has to. */
  readonly undeclared: readonly Undeclared[];
}

/**
 * Our own rules and those of `paths`; with `ids` only the named ones (`all` names every one), else those that are on by default and all of `paths`.
 * @throws UsageError with every fault's file, line and column
 */
export function loadRules(paths: readonly string[], ids: readonly string[]): LoadedRules {
  const own = encodings.rules();
  const { added, undeclared } = loadAdded(paths);
  const read = (files: readonly string[]): readonly Rule[] => withoutFaults(files.map(readRuleFile));
  const chosen = (): readonly Rule[] => {
    if (ids.length === 0) {
      const mayBe = own.filter((file) => /\bdefault\s+on\b/.test(readFileSync(file, 'utf8')));
      return [...read(mayBe).filter((rule) => rule.default), ...added];
    }
    if (ids.includes('all')) return [...read(own), ...added];
    // our own files are called what the rule is: the others need not be read
    const named = own.filter((file) => ids.includes(basename(file, '.slic')));
    let all = byId([...read(named), ...added]);
    if (!ids.every((id) => all.has(id))) all = byId([...read(own), ...added]);
    return [...new Set(ids)].map((id) => ruleNamed(id, all));
  };
  const rules = chosen();
  const ofRun = new Set(rules.map(({ id }) => id));
  return { rules, undeclared: undeclared.filter(({ rule }) => ofRun.has(rule)) };
}

const byId = (rules: readonly Rule[]): ReadonlyMap<string, Rule> =>
  new Map(rules.map((rule) => [rule.id, rule]));

/** The user's, held against the headers. */
function loadAdded(paths: readonly string[]) {
  if (paths.length === 0) return { added: [], undeclared: [] };
  const read = ruleFiles(paths).map(readRuleFile);
  withoutFaults(read);
  const facts = factsAbout(read);
  const files = read.map((file) => againstHeaders(file, facts, unfitting));
  const added = withoutFaults(files);
  noneTwice(files);
  const undeclared = added.flatMap((rule) =>
    undeclaredIn(rule, facts.about(rule)).map((one) => ({ ...one, rule: rule.id })),
  );
  return { added, undeclared };
}

/** @throws UsageError where two files have a rule of one name, or one of our own is called so */
function noneTwice(files: readonly RuleFile[]): void {
  const known = new Map(encodings.rules().map((file) => [basename(file, '.slic'), file]));
  for (const { file, rule } of files) {
    const other = rule === undefined ? undefined : known.get(rule.id);
    if (rule === undefined) continue;
    if (other !== undefined && resolve(other) !== resolve(file))
      throw new UsageError(`${formatSpan(rule.span)}: there is a rule ${rule.id} already, in ${other}`);
    known.set(rule.id, file);
  }
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
      [...encodings.rules(), ...ruleFiles(paths)].map((file) => readRuleFile(file).rule?.id ?? ''),
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
