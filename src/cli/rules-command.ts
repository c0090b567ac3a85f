/** `irpcheck rules`: which rules there are, what one of them says, and (`--lint`) what is wrong with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../base/errors.js';
import { formatSpan } from '../base/span.js';
import { registering } from '../rules/applicability.js';
import { lintRule } from '../rules/lint.js';
import { parseRule } from '../rules/parse.js';
import { alphabet, type Rule, type RuleFault } from '../rules/rule.js';
import { encodings, ruleFiles } from './encodings.js';
import { exitCodes } from './exit-code.js';
import { kernelFacts } from './kernel-facts.js';
import { systemText, visible, writeResult } from './output.js';
import { isFolder } from './project.js';

export interface RulesOptions {
  readonly lint: boolean;
  readonly rules: readonly string[];
  readonly fixtures?: string;
  readonly format: 'text' | 'json';
}

interface RuleFile {
  readonly file: string;
  readonly text: string;
  readonly rule?: Rule;
  readonly faults: readonly RuleFault[];
}

/** @param names ids of rules; with `--lint`, rule files or folders of them instead of our own */
export function runRules(names: readonly string[], options: RulesOptions): number {
  if (options.lint) return lint(names, options);
  const files = [...encodings.rules(), ...ruleFiles(options.rules)].map(readRuleFile);
  const faults = files.flatMap((one) => one.faults);
  if (faults.length > 0) throw new UsageError(faults.map(faultText).join('\n'));
  const all = files.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  const chosen = names.length === 0 ? all : names.map((id) => named(id, all));
  if (options.format === 'json') write(JSON.stringify(chosen.map(described), undefined, 2));
  else if (names.length === 0) write(listOf(chosen));
  else write(chosen.map(descriptionOf).join('\n\n'));
  return exitCodes.ok;
}

const write = (text: string): void => void writeResult(`${text.split('\n').map(visible).join('\n')}\n`);

function readRuleFile(file: string): RuleFile {
  try {
    const text = readFileSync(file, 'utf8');
    return { file, text, ...parseRule(text, file) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(`${file}: ${systemText(error)}`);
    throw error;
  }
}

function named(id: string, all: readonly Rule[]): Rule {
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
function described(rule: Rule) {
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
  const told = described(rule);
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

const faultText = ({ span, message }: RuleFault): string => `${formatSpan(span)}: ${message}`;

function lint(paths: readonly string[], options: RulesOptions): number {
  const own = encodings.rules();
  const files = (paths.length === 0 ? own : ruleFiles(paths)).map(readRuleFile);
  const facts = kernelFacts(
    files.flatMap(({ rule, text }) => (rule === undefined ? [] : wordsOf(rule, text))),
  );
  const arity = (name: string) => facts.prototype(name)?.parameters.length;
  const isConstant = (name: string) => facts.constant(name) !== undefined;
  const violated = violatedBy(options.fixtures ?? fixturesOf(paths));
  const faults = files.flatMap(({ file, text, rule, faults: read }) => {
    if (rule === undefined) return read;
    const again = parseRule(text, file, { arity, isConstant });
    if (again.rule === undefined) return again.faults;
    return lintRule(again.rule, { arity, isConstant, ...(violated === undefined ? {} : { violated }) });
  });
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

/** What may be the name of a function or of a constant. */
const wordsOf = (rule: Rule, text: string): readonly string[] => [
  ...alphabet(rule),
  ...(text.match(/\b[A-Za-z_]\w+\b/g) ?? []),
];

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
