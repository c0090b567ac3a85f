/** `irpcheck check --watch`: a report, and another whenever a file that it was made from has changed. */
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { UsageError } from '../base/errors.js';
import type { Host } from '../frontend/host.js';
import { Reading } from '../frontend/reading.js';
import type { Report } from '../report/report.js';
import { Changes } from './changes.js';
import { reportOf, type Task, taskOf, worded } from './check-command.js';
import { diskHost } from './disk-host.js';
import { encodings } from './encodings.js';
import { exitCode, exitCodes } from './exit-code.js';
import { findInputs } from './inputs.js';
import { KeptFiles } from './kept-files.js';
import type { CheckOptions } from './options.js';
import { say, writeOutput } from './output.js';
import { isFolder } from './project.js';
import { rootsOf } from './roots.js';
import { rulesText } from './rules.js';
import { inSession, type Session } from './session.js';

/** @returns the exit code of the last report; that of the signal when it came in the middle of a run */
export async function runWatch(inputs: readonly string[], options: CheckOptions): Promise<number> {
  const task = await taskOf(inputs, options);
  return await inSession(options, task.job.jobs, async (session) => {
    const watched = new Watched(inputs, options, task, session);
    try {
      return await watched.toTheEnd();
    } finally {
      watched.close();
    }
  });
}

class Watched {
  private readonly changes = new Changes();
  private readonly reading = new Reading();
  private kept = new KeptFiles();
  private seen: string;
  private before: Report | undefined;
  private code: number = exitCodes.ok;

  constructor(
    private readonly inputs: readonly string[],
    private readonly options: CheckOptions,
    private task: Task,
    private readonly session: Session,
  ) {
    this.seen = '';
  }

  async toTheEnd(): Promise<number> {
    const { interrupt } = this.session;
    this.seen = await this.named();
    optimiseAsUsual();
    for (;;) {
      await this.round();
      const signalled = interrupt.exitCode();
      if (signalled !== undefined) return signalled;
      interrupt.arm();
      this.changes.over(this.folders());
      const { files } = this.reading.places;
      say(`watching ${files.length} file${files.length === 1 ? '' : 's'}; Ctrl-C ends`);
      if ((await interrupt.idle(this.somethingChanged())) === undefined) return this.code;
    }
  }

  close(): void {
    this.changes.close();
  }

  private async round(): Promise<void> {
    const { session, options, task, reading } = this;
    try {
      const world = { ...session.begin(), host: this.host(), reading };
      const report = await reportOf(task, world, options);
      writeOutput(options.output, worded(report, options, this.before));
      this.before = report;
      this.code = exitCode(report);
    } catch (error) {
      this.failed(error);
    }
    session.end();
  }

  /** What the user did while a file was half written is no reason to end. */
  private failed(error: unknown): void {
    if (!(error instanceof UsageError) || this.before === undefined) throw error;
    say(error.message);
    this.code = error.exitCode;
  }

  private async somethingChanged(): Promise<true> {
    for (;;) {
      await this.changes.next();
      const named = await this.named();
      const isRead = this.reading.refresh(this.host());
      if (!isRead && named === this.seen) continue;
      this.seen = named;
      try {
        await this.again();
        return true;
      } catch (error) {
        this.failed(error);
      }
    }
  }

  private async again(): Promise<void> {
    const next = await taskOf(this.inputs, this.options);
    const isSame = frontendText(next) === frontendText(this.task);
    const { frontend } = isSame ? this.task.job : next.job; // what was read is of one set of options
    if (next.job.files.join() !== this.task.job.files.join()) this.kept = new KeptFiles(); // other folders may be read
    this.task = { ...next, job: { ...next.job, frontend } };
  }

  /** Each time a fresh one, that knows no listing. */
  private host(): Host {
    const roots = rootsOf(this.task.project.places, this.options.include);
    return this.kept.over(diskHost(roots));
  }

  /** What the command line leads to, without what is read later. */
  private async named(): Promise<string> {
    try {
      const { include, target, configuration, rules } = this.options;
      const wanted = encodings.buildFor(target, configuration);
      const { files, unread, builds } = await findInputs(this.inputs, diskHost(), wanted, include);
      return JSON.stringify([files, unread, [...builds], rulesText(rules)]);
    } catch (error) {
      return String(error);
    }
  }

  private folders(): string[] {
    const { files, directories } = this.reading.places;
    const named = [...this.inputs, ...this.options.rules].map((path) =>
      isFolder(path) ? path : dirname(path),
    );
    const read = [...files, ...this.task.project.files].map(dirname);
    return [...new Set([...named, ...read, ...directories])].filter((path) => isFolder(path || '.'));
  }
}

const frontendText = ({ job: { frontend } }: Task): string =>
  JSON.stringify([frontend, [...(frontend.own ?? [])]]);

/** `bin/quick-start.js` tells V8 that functions run for milliseconds only: here the same ones run again and again. Its own default, for the Node that was told. */
function optimiseAsUsual(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=67584');
}
