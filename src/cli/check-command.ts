/** `irpcheck check`: options → job → report → exit code. */
import { availableParallelism } from 'node:os';
import pc from 'picocolors';
import { UsageError, unreachable } from '../base/errors.js';
import type { Gap } from '../base/gap.js';
import { check } from '../check.js';
import type { RoleTable } from '../frontend/roles.js';
import type { Job, World } from '../job.js';
import { jsonReport } from '../report/json.js';
import { noPaint, type Paint } from '../report/paint.js';
import type { Report } from '../report/report.js';
import { sarifReport } from '../report/sarif.js';
import { textReport } from '../report/text.js';
import type { NameTable } from '../witness/names.js';
import { encodings, packageVersion } from './encodings.js';
import { exitCode } from './exit-code.js';
import { inputGap } from './inputs.js';
import type { CheckOptions } from './options.js';
import { checkOutput, say, writeOutput } from './output.js';
import { type Project, projectOf } from './project.js';
import { type LoadedRules, loadRules, ruleNames } from './rules.js';
import { inSession } from './session.js';

/** What is to be done, as the command line and the disk say. */
export interface Task {
  readonly project: Project;
  readonly job: Job;
}

export async function runCheck(inputs: readonly string[], options: CheckOptions): Promise<number> {
  const task = await taskOf(inputs, options);
  const { job, project } = task;
  return await inSession(options, job.jobs, async ({ begin, interrupt }) => {
    const world = { ...begin(), host: project.host };
    if (options.dump !== undefined)
      return await (await import('./dump-command.js')).runDump(options.dump, options.output, job, world);
    const report = await reportOf(task, world, options);
    writeOutput(options.output, worded(report, options));
    return interrupt.exitCode() ?? exitCode(report);
  });
}

/** @throws UsageError when there is nothing to read, or the report cannot be written */
export async function taskOf(inputs: readonly string[], options: CheckOptions): Promise<Task> {
  const rule = inputs.find((input) => input.endsWith('.slic'));
  if (rule !== undefined) throw new UsageError(`${rule} is a rule, and no part of a driver: --rules ${rule}`);
  const rules = loadRules(options.rules, options.rule);
  const project = await projectOf(inputs, options);
  if (options.output !== undefined) checkOutput(options.output, project.files);
  return { project, job: jobOf(project, rules, options) };
}

/** @throws UsageError when nothing that was named is there */
export async function reportOf({ project, job }: Task, world: World, options: CheckOptions): Promise<Report> {
  const report = whole(await check(job, world), project, options);
  world.trace({ kind: 'stage', stage: 'report', detail: options.output ?? 'standard output' });
  return report;
}

const jobOf = (project: Project, { rules, undeclared }: LoadedRules, options: CheckOptions): Job => ({
  files: project.files,
  unread: project.unread,
  models: project.models,
  frontend: project.frontend,
  roles: encodings.roles() as RoleTable,
  userMemory: encodings.userMemory() as Job['userMemory'],
  systemObjects: encodings.systemObjects(),
  lifecycle: encodings.lifecycle() as Job['lifecycle'],
  harness: options.harness,
  rareResults: encodings.rareResults() as Job['rareResults'],
  names: encodings.valueNames() as NameTable,
  rules,
  undeclared,
  isRule: ruleNames(options.rules),
  entries: options.entry,
  unwind: options.unwind,
  timeoutMs: options.timeout * 1000,
  measure: options.deterministic ? 'work' : 'time',
  jobs: options.jobs ?? Math.min(8, availableParallelism()),
  mostViolations: options.maxViolations,
});

/** The report of what was checked, with what was named and was not. @throws UsageError when that is everything */
function whole(report: Report, project: Project, options: CheckOptions): Report {
  const unknown = unknownEntries(report, options.entry);
  if (unknown.length > 0 && report.entries.length === 0)
    throw new UsageError(unknown.map(({ detail }) => detail).join('\n'));
  const unasked = unaskedEntries(report, options.entry);
  for (const gap of [...unknown, ...unasked]) say(gap.detail);
  const [one] = project.projects;
  if (one !== undefined && report.notes.some(({ kind }) => kind === 'missing-header'))
    say(`some headers were not found; ${one} says where they are: irpcheck check ${one}`);
  const results = options.deterministic
    ? report.results.map(({ cached: _, ...result }) => ({ ...result, timeMs: 0 }))
    : report.results;
  return { ...report, results, gaps: [...project.unread, ...unknown, ...unasked, ...report.gaps] };
}

/** Routines named with `--entry` that nothing read defines. */
const unknownEntries = ({ entries, rejected }: Report, named: readonly string[]): Gap[] =>
  [...new Set(named)]
    .filter(
      (name) =>
        rejected.some((one) => one.function === name) && !entries.some((one) => one.function === name),
    )
    .map((name) =>
      inputGap(
        '<command line>',
        `--entry ${name}: no function of this name is defined in the files that were read`,
      ),
    );

/** Routines named with `--entry` that were found, and that no rule of the run has anything to say about. */
const unaskedEntries = ({ entries, results }: Report, named: readonly string[]): Gap[] =>
  [...new Set(named)].flatMap((name) => {
    const roles = entries.filter((one) => one.function === name).map(({ role }) => role);
    if (roles.length === 0 || results.some(({ entry }) => entry === name)) return [];
    const detail = `--entry ${name}: it has the role ${roles.join(', ')}, and no rule of this run is about that`;
    return [inputGap('<command line>', detail)];
  });

/** @param before the text for people leaves out what it said already */
export function worded(report: Report, options: CheckOptions, before?: Report): string {
  const tool = { name: 'irpcheck', version: packageVersion() };
  switch (options.format) {
    case 'json':
      return jsonReport(report, tool);
    case 'sarif':
      return sarifReport(report, tool);
    case 'text':
      return textReport(report, paintFor(options.color, options.output), options.trace, before);
    default:
      return unreachable(options.format);
  }
}

function paintFor(when: CheckOptions['color'], output: string | undefined): Paint {
  const wanted =
    when === 'always' || (when === 'auto' && output === undefined && process.stdout.isTTY === true);
  if (!wanted || (when === 'auto' && process.env.NO_COLOR !== undefined)) return noPaint;
  const { bold, dim, red, green, yellow } = pc.createColors(true);
  return { bold, dim, red, green, yellow };
}
