/** The report for code scanning and editors: SARIF 2.1.0 (OASIS), with the path of each violation as a code flow. */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Counterexample, Step } from '../witness/counterexample.js';
import type { ToolId } from './json.js';
import { isUnchecked, type Reason, type Report, type Result, type Verdict } from './report.js';

export function sarifReport(report: Report, tool: ToolId): string {
  const ids = [...new Set(report.results.map(({ rule }) => rule))];
  const told = report.results.flatMap(eachViolation);
  const some = told.some(({ result }) => result.ignored !== undefined);
  const run = {
    tool: { driver: { name: tool.name, version: tool.version, rules: ids.map((id) => ruleOf(report, id)) } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [...report.gaps, ...report.notes].map(notificationOf),
      },
    ],
    results: told.map((one) => ({
      ...resultOf(one, ids.indexOf(one.result.rule), severityOf(report, one.result.rule)),
      // all results of a run have the property, or none (3.27.23)
      ...(some ? { suppressions: suppressionsOf(one.result) } : {}),
    })),
  };
  const log = { $schema: schema, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function ruleOf({ rules }: Report, id: string): object {
  const known = rules?.find((rule) => rule.id === id);
  if (known === undefined) return { id };
  const help = known.documentation === undefined ? {} : { helpUri: known.documentation };
  return { id, shortDescription: { text: known.title }, ...help };
}

const severityOf = ({ rules }: Report, id: string): 'error' | 'warning' =>
  rules?.find((rule) => rule.id === id)?.severity ?? 'error';

/** Only a violation is a failure; what was not decided is open, and needs no level. */
const kinds: Readonly<Record<Verdict, string>> = {
  violated: 'fail',
  inconclusive: 'open',
  'safe-bounded': 'review',
  safe: 'pass',
  'not-applicable': 'notApplicable',
};

/** A result as it is told: each violation is one. */
interface Told {
  readonly result: Result;
  /** From 1. */
  readonly number: number;
}

function eachViolation(result: Result): Told[] {
  const { further, ...first } = result;
  const { ignored: _, ...common } = first;
  const others = (further?.violations ?? []).map((violation) => ({ ...common, ...violation }));
  return [first, ...others].map((one, i) => ({ result: one, number: i + 1 }));
}

function resultOf({ result, number }: Told, ruleIndex: number, severity: 'error' | 'warning'): object {
  const { counterexample } = result;
  return {
    ruleId: result.rule,
    ruleIndex,
    kind: kinds[result.verdict],
    level: result.verdict === 'violated' ? severity : 'none',
    message: { text: messageOf(result) },
    locations: [{ ...locationOf(result.span), logicalLocations: [{ name: result.entry, kind: 'function' }] }],
    ...(counterexample === undefined ? {} : { codeFlows: [codeFlowOf(counterexample)] }),
    ...(result.reasons.some(({ span }) => span !== undefined)
      ? { relatedLocations: result.reasons.flatMap(relatedOf) }
      : {}),
    // where a result is does not tell it from the one of another run: the entry point does
    partialFingerprints: {
      'entryAndRule/v1': `${result.entry}/${result.rule}${number === 1 ? '' : `/${number}`}`,
    },
    properties: { verdict: result.verdict, assumptions: result.assumptions, notes: result.notes },
  };
}

const suppressionsOf = ({ ignored }: Result): object[] =>
  ignored === undefined
    ? []
    : [{ kind: 'inSource', justification: ignored.reason, location: locationOf(ignored.span) }];

function messageOf({ verdict, entry, message, reasons, counterexample }: Result): string {
  const deciding = counterexample?.inputs.filter(({ matters }) => matters) ?? [];
  const when = deciding.map(({ name, text }) => `${name} = ${text}`).join(', ');
  const why = verdict === 'inconclusive' ? `: ${reasons.map(({ detail }) => detail).join('; ')}` : '';
  const how = counterexample?.explained === false ? 'It happened with' : 'It happens whenever';
  return `${entry}: ${message}${why}${when === '' ? '' : ` ${how} ${when}.`}`;
}

function codeFlowOf({ steps }: Counterexample): object {
  return { threadFlows: [{ locations: steps.map(flowLocationOf) }] };
}

function flowLocationOf(step: Step): object {
  return {
    location: { ...locationOf(step.span, step.source), message: { text: textOf(step) } },
    nestingLevel: step.depth,
    importance: step.matters ? 'essential' : 'unimportant',
    kinds: kindsOf(step),
    ...(step.values === undefined || step.values.length === 0 ? {} : { state: stateOf(step.values) }),
  };
}

const stateOf = (values: NonNullable<Step['values']>): object =>
  Object.fromEntries(values.map(({ name, text }) => [name, { text }]));

function textOf({ kind, text, taken, note }: Step): string {
  const answer =
    kind !== 'branch' || text.startsWith('case ') || text === 'default'
      ? ''
      : taken === false
        ? ' is false'
        : ' is true';
  return `${text}${answer}${note === undefined ? '' : ` (${note})`}`;
}

function kindsOf({ kind, taken }: Step): readonly string[] {
  switch (kind) {
    case 'branch':
      return ['branch', taken === false ? 'false' : 'true'];
    case 'call':
    case 'return':
      return [kind, 'function'];
    case 'rule':
      return ['value'];
    case 'violation':
      return ['danger'];
  }
}

const relatedOf = ({ span, detail }: Reason): object[] =>
  span === undefined ? [] : [{ ...locationOf(span), message: { text: detail } }];

const notificationOf = (gap: Gap): object => ({
  descriptor: { id: gap.kind },
  level: gap.kind === 'ignore' || isUnchecked(gap) ? 'warning' : 'note',
  message: { text: gap.detail },
  locations: [locationOf(gap.span)],
});

function locationOf(span: Span, source?: string): object {
  const { line: startLine, column: startColumn } = span;
  const region = { startLine, startColumn };
  const context = source === undefined ? {} : { contextRegion: { startLine, snippet: { text: source } } };
  return { physicalLocation: { artifactLocation: { uri: uriOf(span.file) }, region, ...context } };
}

/** RFC 3986: relative as it is, an absolute path (with a drive, too) with its scheme. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('%3A', ':'))
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded}`;
  if (path.startsWith('/')) return `file://${encoded}`;
  // a colon in the first part of a relative reference would make a scheme of what stands before it
  return /^[^/]*:/.test(encoded) ? `./${encoded}` : encoded;
}
