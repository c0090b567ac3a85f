/** The report for people: violations with their path first, then what could not be decided and why, then the rest in a line each. */
import type { Gap, GapKind } from '../base/gap.js';
import { formatSpan } from '../base/span.js';
import { alike, type Group, sharedAssumptions } from './alike.js';
import { opinionText } from './opinion.js';
import type { Paint } from './paint.js';
import { pathLines, type TraceLength } from './path.js';
import { proofLines } from './proof.js';
import { nextSteps } from './reasons.js';
import {
  type Further,
  type Ignored,
  isWhole,
  type Reason,
  type Report,
  type Result,
  type Verdict,
} from './report.js';

/** As a person looks for results: what the author has accepted is no alarm. */
type Told = Verdict | 'ignored';

const order: readonly Told[] = [
  'violated',
  'inconclusive',
  'safe-bounded',
  'ignored',
  'safe',
  'not-applicable',
];

const toldAs = ({ verdict, ignored }: Result): Told => (ignored === undefined ? verdict : 'ignored');

/** @param before a report of the same driver before it was changed: results that are as they were are only counted */
export function textReport(found: Report, paint: Paint, trace: TraceLength, before?: Report): string {
  const report = harmless(found);
  const lines: string[] = [];
  const known = new Set(before === undefined ? [] : harmless(before).results.map(saying));
  const news = report.results.filter((result) => !known.has(saying(result)));
  const shared = sharedAssumptions(news);
  const { groups, others } = alike(news);
  for (const told of order)
    for (const result of others)
      if (toldAs(result) === told) lines.push(...resultLines(result, shared, paint, trace), '');
  for (const group of groups) lines.push(...groupLines(group, paint), '');
  if (shared.length > 0)
    lines.push(
      paint.dim('Every proof and every path above rests on this:'),
      ...shared.map((one) => paint.dim(`  assumed: ${one}`)),
      '',
    );
  const same = report.results.length - news.length;
  if (same > 0) lines.push(paint.dim(`${same} result${same === 1 ? ' is' : 's are'} as before`), '');
  if (report.entries.length === 0) lines.push(...noEntryLines(report), '');
  lines.push(...noteLines(report, paint), summaryLine(report));
  return `${lines.join('\n')}\n`;
}

/** A result without what is no part of what it says. */
const saying = ({ timeMs: _, cached: __, ...result }: Result): string =>
  JSON.stringify(Object.entries(result).sort());

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;

/** Control characters of the driver's text must not steer the terminal: they are gone before the first colour is put on. */
const harmless = (report: Report): Report =>
  JSON.parse(
    JSON.stringify(report, (_key, value: unknown) =>
      typeof value === 'string' ? value.replace(controls, '\ufffd') : value,
    ),
  ) as Report;

/** @param shared assumptions that are told elsewhere */
function resultLines(result: Result, shared: readonly string[], paint: Paint, trace: TraceLength): string[] {
  const head = `${verdictWord(result, paint)}  ${paint.bold(result.entry)}  ${result.rule}`;
  const lines = [head, `  ${formatSpan(result.span)}: ${result.message}`];
  if (result.ignored !== undefined) lines.push(ignoredText(result.ignored));
  if (result.counterexample !== undefined && isPathShown(result, trace))
    lines.push('', ...pathLines(result.counterexample, trace, paint), '');
  if (result.further !== undefined) lines.push(...furtherLines(result.further, trace, paint));
  if (result.facts !== undefined) lines.push(...proofLines(result.facts, trace));
  if (result.verdict !== 'violated' || result.ignored !== undefined)
    lines.push(
      ...result.reasons.map((reason) => `  because ${reasonText(reason)}`),
      ...nextSteps(result.reasons).map((step) => `  next: ${step}`),
    );
  if (result.opinion !== undefined) lines.push(`  ${opinionText(result.opinion)}`);
  lines.push(...result.notes.map((note) => `  note: ${note}`));
  const own = result.assumptions.filter((assumption) => !shared.includes(assumption));
  lines.push(...own.map((assumption) => paint.dim(`  assumed: ${assumption}`)));
  return lines;
}

function groupLines({ rule, message, entries }: Group, paint: Paint): string[] {
  const names: string[] = [''];
  for (const [i, entry] of entries.entries()) {
    const word = i < entries.length - 1 ? `${entry},` : entry;
    const line = names.at(-1)!;
    if (line !== '' && line.length + word.length >= widest) names.push(word);
    else names[names.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  const head = `${paint.dim('not-applicable')}  ${entries.length} entry points  ${rule}`;
  return [head, ...names.map((line) => `  ${line}`), `  ${message}`];
}

/** Of a line of names. */
const widest = 110;

function furtherLines({ violations, others }: Further, trace: TraceLength, paint: Paint): string[] {
  const paths = violations.flatMap((violation) => {
    const { span, message, counterexample, ignored } = violation;
    const head = `  ${paint.red('also violated')} at ${formatSpan(span)}: ${message}`;
    const said = ignored === undefined ? [head] : [head, ignoredText(ignored)];
    return isPathShown(violation, trace)
      ? [...said, '', ...pathLines(counterexample, trace, paint), '']
      : said;
  });
  return [...paths, `  ${othersText(others)}`];
}

const ignoredText = ({ reason, span }: Ignored): string => `  ignored: ${reason} (${formatSpan(span)})`;

/** The author knows the path of what is ignored. */
const isPathShown = ({ ignored }: { readonly ignored?: Ignored }, trace: TraceLength): boolean =>
  ignored === undefined || trace === 'full';

function othersText(others: Further['others']): string {
  switch (others) {
    case 'none':
      return 'no other exit violates the rule: proved for every path and every number of loop iterations';
    case 'open':
      return 'whether another exit violates the rule is not decided';
    case 'not-looked-for':
      return 'other exits may violate the rule as well (--max-violations gives more)';
  }
}

function verdictWord(result: Result, paint: Paint): string {
  switch (result.verdict) {
    case 'violated':
      return result.ignored === undefined ? paint.red(paint.bold('violated')) : 'violated, ignored';
    case 'safe':
      return paint.green('safe');
    case 'safe-bounded':
      return paint.yellow(`safe-bounded ${result.bound ?? ''}`.trimEnd());
    case 'inconclusive':
      return paint.yellow('inconclusive');
    case 'not-applicable':
      return paint.dim('not-applicable');
  }
}

const reasonText = (reason: Reason): string =>
  reason.span === undefined ? reason.detail : `${formatSpan(reason.span)}: ${reason.detail}`;

function noEntryLines(report: Report): string[] {
  const lines = [
    'No entry point was found: no routine is declared with a role type, stored as a dispatch routine, or named with --entry.',
  ];
  for (const candidate of report.rejected.slice(0, 10))
    lines.push(`  ${formatSpan(candidate.span)}: ${candidate.function} was not taken: ${candidate.why}`);
  return lines;
}

function noteLines(report: Report, paint: Paint): string[] {
  const lines: string[] = [];
  const headers = report.notes.filter((note) => note.kind === 'missing-header');
  if (headers.length > 0) {
    const names = [
      ...new Set(headers.map((note) => note.detail.replace(/^header (.*) was not found$/, '$1'))),
    ];
    lines.push(
      paint.dim(
        `${names.length} header${names.length === 1 ? ' was' : 's were'} not found (-I adds a folder): ${names.slice(0, 6).join('; ')}${names.length > 6 ? '; …' : ''}`,
      ),
    );
  }
  // a second definition of one function, a record of unknown size: what was decided for the user must be seen by the user
  const others = report.notes.filter((note) => note.kind !== 'missing-header');
  lines.push(...others.slice(0, mostGaps).map((note) => paint.yellow(`note: ${gapText(note)}`)));
  const rejected = report.entries.length === 0 ? [] : report.rejected;
  lines.push(
    ...rejected
      .slice(0, mostGaps)
      .map((one) =>
        paint.dim(`not taken for an entry point: ${one.function} (${formatSpan(one.span)}): ${one.why}`),
      ),
  );
  const lost = report.gaps.filter(({ kind }) => kind === 'entry');
  if (lost.length > 0) lines.push(paint.yellow('Handed to the system, but not checked:'));
  lines.push(...lost.map((gap) => `  ${gapText(gap)}`));
  const hidden = report.gaps.filter(({ kind }) => kind === 'unread');
  if (hidden.length > 0) lines.push(paint.yellow('Not read, and so not checked:'));
  lines.push(...hidden.map((gap) => `  ${gapText(gap)}`));
  const unreached = report.gaps.filter(({ kind }) => kind === 'unreached');
  if (unreached.length > 0) lines.push(paint.yellow('Called by no entry point, and so not checked:'));
  lines.push(...unreached.slice(0, mostGaps).map((gap) => `  ${gapText(gap)}`));
  if (unreached.length > mostGaps)
    lines.push(`  and ${unreached.length - mostGaps} more (--format json has all)`);
  const ignores = report.gaps.filter(({ kind }) => kind === 'ignore');
  lines.push(...ignores.map((gap) => paint.yellow(`warning: ${gapText(gap)}`)));
  const gaps = report.gaps.filter(({ kind }) => !toldApart.has(kind));
  const unread = gaps.filter(({ kind }) => unreadKinds.has(kind));
  const imprecise = gaps.filter(({ kind }) => !unreadKinds.has(kind));
  lines.push(...gapLines(unread, 'could not be read', paint));
  lines.push(...gapLines(imprecise, 'read, but not modelled exactly', paint));
  const unasked = report.gaps.filter(({ kind }) => kind === 'input');
  if (unasked.length > 0) lines.push(paint.yellow('Named on the command line, but not checked:'));
  lines.push(
    ...unasked.map(({ span, detail }) => `  ${span.file === commandLine ? '' : `${span.file}: `}${detail}`),
  );
  return lines.length === 0 ? [] : [...lines, ''];
}

const mostGaps = 5;

/** Each told apart: part of what was to be checked is not, or part of what was to be ignored. */
const toldApart: ReadonlySet<GapKind> = new Set(['input', 'entry', 'unread', 'unreached', 'ignore']);

/** Stands for a file where it is an option that named something. */
const commandLine = '<command line>';

/** Text that makes no sense to us. Of the rest only a value or an effect is unknown. */
const unreadKinds: ReadonlySet<GapKind> = new Set(['preprocess', 'syntax', 'type']);

function gapLines(gaps: readonly Gap[], what: string, paint: Paint): string[] {
  if (gaps.length === 0) return [];
  const count = `${gaps.length} construct${gaps.length === 1 ? '' : 's'} ${what}`;
  const head = `${count}${gaps.length > mostGaps ? `; the first ${mostGaps} (--format json has all):` : ':'}`;
  return [head, ...gaps.slice(0, mostGaps).map((gap) => `  ${gapText(gap)}`)].map(paint.dim);
}

export const gapText = (gap: Gap): string => `${formatSpan(gap.span)}: ${gap.detail}`;

function summaryLine(report: Report): string {
  const count = (told: Told) => report.results.filter((result) => toldAs(result) === told).length;
  const parts = order.map((told) => [count(told), told] as const).filter(([n]) => n > 0);
  const named = (told: Told) => (told === 'ignored' ? 'violated but ignored' : told);
  const checks =
    parts.length === 0 ? 'nothing was checked' : parts.map(([n, told]) => `${n} ${named(told)}`).join(', ');
  const entries = report.entries.length;
  const others = entries - new Set(report.results.map(({ entry }) => entry)).size;
  const rest =
    others === 0
      ? ''
      : `; no rule of this run is about ${others === entries ? 'any of them' : `the other ${others}`}`;
  // the verdicts alone would not tell why the run does not end with 0
  const open = isWhole(report) ? '' : '; not all was looked at, see above';
  return `${entries} entry point${entries === 1 ? '' : 's'}: ${checks}${rest}${open}`;
}
