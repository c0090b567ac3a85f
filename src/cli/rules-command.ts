/** `irpcheck rules`: which rules there are, what one of them says, and (`--lint`) what is wrong with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../base/errors.js';
import { registering } from '../rules/applicability.js';
import { type LintFacts, lintRule } from '../rules/lint.js';
import type { Rule, RuleFault } from '../rules/rule.js';
import { encodings, ruleFiles } from './encodings.js';
import { exitCodes } from './exit-code.js';
import { visible, writeResult } from './output.js';
import { isFolder } from './project.js';
import { againstHeaders, factsAbout, faultText, readRuleFile, withoutFaults } from './rule-files.js';

export interface RulesOptions {
  readonly lint: boolean;
  readonly rules: readonly string[];
  readonly fixtures?: string;
  readonly format: 'text' | 'json';
}

/** @param names ids of rules; with `--lint`, rule files or folders of them instead of our own */
export function runRules(names: readonly string[], options: RulesOptions): number {
  if (options.lint) return lint(names, options);
  const isFile = (name: string): boolean => name.endsWith('.slic') || isFolder(name);
  const named = ruleFiles(names.filter(isFile));
  const all = withoutFaults([...encodings.rules(), ...ruleFiles(options.rules)].map(readRuleFile));
  const described = [
    ...withoutFaults(named.map(readRuleFile)),
    ...names.filter((name) => !isFile(name)).map((id) => ruleNamed(id, all)),
  ];
  const chosen = names.length === 0 ? all : described;
  if (options.format === 'json') write(JSON.stringify(chosen.map(descriptionFor), undefined, 2));
  else if (names.length === 0) write(listOf(chosen));
  else write(chosen.map(descriptionOf).join('\n\n'));
  return exitCodes.ok;
}

const write = (text: string): void => void writeResult(`${text.split('\n').map(visible).join('\n')}\n`);

function ruleNamed(id: string, all: readonly Rule[]): Rule {
  const rule = all.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  throw new UsageError(`${id}: no such rule; the rules are ${all.map((one) => one.id).join(', ')}`);
}

function listOf(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, default: on, title, roles }) => {
      const more = roles.length > 1 ? ` and ${roles.length - 1} more` : '';
      return `${id.padEnd(width)}  ${on ? 'on ' : 'off'}  ${title} (${roles[0]}${more})`;
    })
    .join('\n');
}

/** What a program may want to know of a rule. */
function descriptionFor(rule: Rule) {
  const { id, title, documentation, severity, roles, object, system, state, watch, transfers } = rule;
  return {
    id,
    title,
    documentation,
    severity,
    default: rule.default,
    roles,
    object,
    system,
    state: state.map((variable) =>
      variable.kind === 'enum'
        ? { name: variable.name, values: variable.values, initial: variable.initial }
        : { name: variable.name, type: variable.type, initial: String(variable.initial) },
    ),
    ...(watch === undefined ? {} : { watches: `${watch.event.function}.${watch.event.when}` }),
    events: [...new Set(transfers.flatMap(({ events }) => events.map((e) => `${e.function}.${e.when}`)))],
    begins: roles.map((role) => ({ role, with: [...registering(rule, role)] })),
  };
}

function descriptionOf(rule: Rule): string {
  const told = descriptionFor(rule);
  const states = told.state.map((one) =>
    'values' in one
      ? `${one.name}: ${one.values.join(', ')}; at first ${one.initial}`
      : `${one.name}: ${one.type}, at first ${one.initial}`,
  );
  const begins = told.begins.map(({ role, with: names }) =>
    names.includes(role) ? `${role}: with the call of the routine` : `${role}: ${names.join(', ')}`,
  );
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['title', [told.title]],
    ['documentation', [told.documentation]],
    ['severity', [`${told.severity}, ${told.default ? 'on' : 'off'} by default`]],
    ['follows', [followed(told.watches, told.object)]],
    ['states', states],
    ['events', told.events],
    ['begins', begins],
  ];
  const lines = rows.flatMap(([name, values]) =>
    values.map((value, i) => `  ${(i === 0 ? name : '').padEnd(15)}${value}`.trimEnd()),
  );
  return [rule.id, ...lines].join('\n');
}

function followed(watches: string | undefined, object: Rule['object']): string {
  if (watches === undefined) return 'no object';
  const isNew = object === 'new' ? '; that of the call is new to the driver' : '';
  return `each object by itself, from ${watches} on${isNew}`;
}

function lint(paths: readonly string[], options: RulesOptions): number {
  const own = encodings.rules();
  const files = (paths.length === 0 ? own : ruleFiles(paths)).map(readRuleFile);
  const facts = factsAbout(files);
  const violated = violatedBy(options.fixtures ?? fixturesOf(paths));
  const further = (rule: Rule, known: LintFacts): readonly RuleFault[] =>
    lintRule(rule, { ...known, ...(violated === undefined ? {} : { violated }) });
  const faults = files.flatMap((file) => againstHeaders(file, facts, further).faults);
  report(faults, files.length, options.format);
  return faults.length > 0 ? exitCodes.usage : exitCodes.ok;
}

function report(faults: readonly RuleFault[], count: number, format: RulesOptions['format']): void {
  if (format === 'json') {
    write(
      JSON.stringify(
        faults.map(({ message, span }) => ({ ...span, message })),
        undefined,
        2,
      ),
    );
    return;
  }
  const files = `${count} rule file${count === 1 ? '' : 's'}`;
  const found = faults.length === 0 ? 'no fault' : `${faults.length} fault${faults.length === 1 ? '' : 's'}`;
  write([...faults.map(faultText), `${files}: ${found}`].join('\n'));
}

/** Our own rules have theirs in the repository; they are not part of the package. */
const fixturesOf = (paths: readonly string[]): string | undefined =>
  paths.length === 0 && isFolder(encodings.fixtures) ? encodings.fixtures : undefined;

/** Ids in marks of the sources in the folder and below. */
function violatedBy(folder: string | undefined): ReadonlySet<string> | undefined {
  if (folder === undefined) return undefined;
  if (!isFolder(folder)) throw new UsageError(`--fixtures ${folder}: no such folder`);
  const found = new Set<string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(c|cpp)$/.test(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, id] of text.matchAll(/\/\/ violated: (\w+)/g)) found.add(id!);
  }
  return found;
}
