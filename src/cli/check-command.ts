/** `irpcheck check`: options → job → report → exit code. */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import pc from 'picocolors';
import { InternalError, UsageError } from '../base/errors.js';
import { check, type Job } from '../check.js';
import type { RoleTable } from '../frontend/roles.js';
import { jsonReport } from '../report/json.js';
import type { Report } from '../report/report.js';
import { noPaint, type Paint, textReport } from '../report/text.js';
import { z3Pool } from '../solver/pool.js';
import type { NameTable } from '../witness/names.js';
import { encodings, packageVersion } from './encodings.js';
import type { CheckOptions } from './options.js';
import { progress } from './progress.js';
import { projectOf } from './project.js';
import { loadRules } from './rules.js';

const graceMs = 3000;

export async function runCheck(inputs: readonly string[], options: CheckOptions): Promise<number> {
  const rules = loadRules(options.rules, options.rule);
  const project = await projectOf(inputs, options);
  const jobs = options.jobs ?? Math.min(8, availableParallelism());
  const job: Job = {
    ...project,
    roles: encodings.roles() as RoleTable,
    names: encodings.valueNames() as NameTable,
    rules,
    entries: options.entry,
    unwind: options.unwind,
    timeoutMs: options.timeout * 1000,
    jobs,
  };
  const shown = progress(options.progress, process.stderr);
  const solver = z3Pool({ jobs, graceMs, trace: shown.trace });
  const interrupted = onInterrupt(() => solver.close());
  try {
    const world = { host: project.host, solver, trace: shown.trace, clock: () => performance.now() };
    if (options.dump !== undefined)
      return await (await import('./dump-command.js')).runDump(options.dump, job, world);
    const report = await check(job, world);
    shown.end();
    write(options.deterministic ? timeless(report) : report, options);
    return interrupted.happened() ? 130 : exitCode(report);
  } finally {
    shown.end();
    interrupted.forget();
    await solver.close();
  }
}

/** 10 a violation, 6 our own fault, 5 something undecided, 0 otherwise. */
export function exitCode(report: Report): number {
  const has = (verdict: string) => report.results.some((result) => result.verdict === verdict);
  if (has('violated')) return 10;
  if (report.results.some((result) => result.reasons.some((reason) => reason.kind === 'internal'))) return 6;
  if (has('inconclusive') || has('safe-bounded')) return 5;
  return 0;
}

/** A report has times only to be looked at; without them it is the same run after run. */
const timeless = (report: Report): Report => ({
  ...report,
  results: report.results.map((result) => ({ ...result, timeMs: 0 })),
});

function write(report: Report, options: CheckOptions): void {
  const tool = { name: 'irpcheck', version: packageVersion() };
  const text =
    options.format === 'json'
      ? jsonReport(report, tool)
      : textReport(report, paintFor(options.color, options.output));
  if (options.output === undefined) writeAll(1, text);
  else writeFile(options.output, text);
}

function writeFile(path: string, text: string): void {
  try {
    const file = openSync(path, 'w');
    try {
      writeFileSync(file, text);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new UsageError(`--output ${path}: ${(error as Error).message}`);
  }
}

/** Standard output may be a pipe that takes a part at a time, or one that was closed. */
function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw new UsageError(`standard output: ${(error as Error).message}`);
    }
  }
}

function paintFor(when: CheckOptions['color'], output: string | undefined): Paint {
  const wanted =
    when === 'always' || (when === 'auto' && output === undefined && process.stdout.isTTY === true);
  if (!wanted || (when === 'auto' && process.env.NO_COLOR !== undefined)) return noPaint;
  const { bold, dim, red, green, yellow } = pc.createColors(true);
  return { bold, dim, red, green, yellow };
}

/** The first Ctrl-C cancels the queries: what is answered already is reported, the rest is inconclusive. The second ends the process. */
function onInterrupt(cancel: () => Promise<void>): { happened(): boolean; forget(): void } {
  let happened = false;
  const handler = () => {
    if (happened) process.exit(130);
    happened = true;
    process.stderr.write('irpcheck: interrupted; reporting what is known (again to stop at once)\n');
    cancel().catch((error: unknown) => {
      throw new InternalError(String(error));
    });
  };
  process.on('SIGINT', handler);
  process.on('SIGTERM', handler);
  return {
    happened: () => happened,
    forget: () => {
      process.off('SIGINT', handler);
      process.off('SIGTERM', handler);
    },
  };
}
