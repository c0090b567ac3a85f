/** The report for programs: `schema/report-1.json`. Field names are a contract. */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Counterexample } from '../witness/counterexample.js';
import type { SecondOpinion } from './opinion.js';
import type { Ignored, Report, Result, Verdict } from './report.js';

export interface ToolId {
  readonly name: string;
  readonly version: string;
}

export function jsonReport(report: Report, tool: ToolId): string {
  const count = (verdict: Verdict) => report.results.filter((result) => result.verdict === verdict).length;
  const value = {
    schema: 'irpcheck-report/1',
    tool,
    entries: report.entries.map((entry) => ({
      function: entry.function,
      role: entry.role,
      foundBy: entry.foundBy,
      file: entry.span.file,
      line: entry.span.line,
    })),
    rejected: report.rejected.map(({ function: name, why, span }) => ({
      function: name,
      why,
      file: span.file,
      line: span.line,
    })),
    results: report.results.map(jsonResult),
    gaps: [...report.gaps, ...report.notes].map(jsonGap),
    summary: {
      safe: count('safe'),
      safeBounded: count('safe-bounded'),
      violated: count('violated'),
      ignored: report.results.filter(({ ignored }) => ignored !== undefined).length,
      notApplicable: count('not-applicable'),
      inconclusive: count('inconclusive'),
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function jsonResult(result: Result): object {
  return {
    rule: result.rule,
    entry: result.entry,
    verdict: result.verdict,
    ...(result.bound === undefined ? {} : { bound: result.bound }),
    message: result.message,
    location: location(result.span),
    reasons: result.reasons.map((reason) => ({
      kind: reason.kind,
      detail: reason.detail,
      ...(reason.span === undefined ? {} : { file: reason.span.file, line: reason.span.line }),
    })),
    assumptions: result.assumptions,
    notes: result.notes,
    timeMs: result.timeMs,
    solverQueries: result.solverQueries,
    ...(result.cached === undefined ? {} : { cached: result.cached }),
    ...(result.facts === undefined
      ? {}
      : {
          proof: {
            by: 'simulation',
            facts: result.facts.map(({ text, taken, state, span }) => ({
              text,
              taken,
              state,
              ...location(span),
            })),
          },
        }),
    ...(result.opinion === undefined ? {} : { crossCheck: jsonOpinion(result.opinion) }),
    ...(result.counterexample === undefined
      ? {}
      : { counterexample: jsonCounterexample(result.counterexample) }),
    ...jsonIgnored(result),
    ...(result.further === undefined
      ? {}
      : {
          furtherViolations: result.further.violations.map((violation) => ({
            message: violation.message,
            location: location(violation.span),
            counterexample: jsonCounterexample(violation.counterexample),
            ...jsonIgnored(violation),
          })),
          otherViolations: result.further.others,
        }),
  };
}

const jsonIgnored = ({ ignored }: { readonly ignored?: Ignored }): object =>
  ignored === undefined ? {} : { ignored: { reason: ignored.reason, span: location(ignored.span) } };

const jsonOpinion = ({ solver, version, agreed, silent, built }: SecondOpinion): object => ({
  solver,
  version,
  agreed,
  unanswered: silent.length,
  decidedWithoutSolver: built,
});

function jsonCounterexample(path: Counterexample): object {
  return {
    replayed: path.replayed,
    inputs: path.inputs,
    ...(path.explained === undefined ? {} : { explained: path.explained }),
    steps: path.steps.map((step) => ({
      kind: step.kind,
      ...location(step.span),
      text: step.text,
      ...(step.taken === undefined ? {} : { taken: step.taken }),
      matters: step.matters,
      ...(step.note === undefined ? {} : { note: step.note }),
      ...(step.values === undefined ? {} : { values: step.values }),
    })),
  };
}

const jsonGap = (gap: Gap): object => ({
  kind: gap.kind,
  detail: gap.detail,
  file: gap.span.file,
  line: gap.span.line,
  ...(gap.function === undefined ? {} : { function: gap.function }),
});

const location = (span: Span): object => ({ file: span.file, line: span.line, column: span.column });
