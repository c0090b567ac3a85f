/** `--dump <stage>`: one stage of the pipeline as text, on standard output. */

import { programOf } from '../answer.js';
import { silent } from '../base/trace.js';
import { contextOf } from '../check.js';
import { toQuery } from '../encode/encode.js';
import { passify } from '../encode/passive.js';
import { pose } from '../engine/pose.js';
import { optionsOf } from '../frontend/host.js';
import { parseUnit } from '../frontend/parse/parse.js';
import { printUnit } from '../frontend/parse/print.js';
import { preprocess } from '../frontend/preprocess/preprocess.js';
import { readDriver } from '../frontend/read.js';
import { printDriver } from '../frontend/type/print/print.js';
import { print } from '../ir/print.js';
import type { Program } from '../ir/program.js';
import type { Job, World } from '../job.js';
import { ghostNames } from '../rules/ghost.js';
import { printSmtLib } from '../solver/smtlib.js';
import { exitCodes } from './exit-code.js';
import type { DumpStage } from './options.js';
import { say, writeOutput, writeResult } from './output.js';

/** What is asked for is a text, not a verdict: the exit code says only that it was written. */
export async function runDump(
  stage: DumpStage,
  output: string | undefined,
  job: Job,
  world: World,
): Promise<number> {
  const written: string[] = [];
  let parts = 0;
  for await (const part of dump(stage, job, world)) {
    parts++;
    const text = part.endsWith('\n') ? part : `${part}\n`;
    if (output !== undefined) written.push(text);
    else if (!writeResult(text)) return exitCodes.ok;
  }
  if (parts === 0)
    say(`--dump ${stage}: nothing to print, because no rule applies to an entry point of this driver`);
  if (output !== undefined) writeOutput(output, written.join(''));
  return exitCodes.ok;
}

async function* dump(stage: DumpStage, job: Job, world: World): AsyncIterable<string> {
  switch (stage) {
    case 'preprocess':
      for (const file of job.files)
        yield tokensText(preprocess(file, world.host, optionsOf(job.frontend, file)).tokens);
      return;
    case 'parse':
      for (const file of job.files) {
        const { file: name, tokens } = preprocess(file, world.host, optionsOf(job.frontend, file));
        yield printUnit(parseUnit(name, tokens), 'with bodies');
      }
      return;
    case 'type':
      yield printDriver(readDriver({ files: job.files, models: [] }, world.host, job.frontend));
      return;
    default:
      yield* dumpProgram(stage, job, world);
  }
}

/** Tokens one source line a line. */
function tokensText(
  tokens: readonly {
    readonly text: string;
    readonly span: { readonly file: string; readonly line: number };
  }[],
): string {
  const lines: string[] = [];
  let place = '';
  for (const { text, span } of tokens) {
    const here = `${span.file}:${span.line}`;
    if (here !== place) lines.push(`// ${here}\n${text}`);
    else lines[lines.length - 1] += ` ${text}`;
    place = here;
  }
  return lines.join('\n');
}

/** The stages of each applicable obligation, one after the other. */
async function* dumpProgram(
  stage: Exclude<DumpStage, 'preprocess' | 'parse' | 'type'>,
  job: Job,
  world: World,
): AsyncIterable<string> {
  const { applicable, context } = await contextOf(job, world);
  if (stage === 'lower') {
    yield print(context.lowered.program);
    return;
  }
  for (const obligation of applicable) {
    const name = `${obligation.entry.function}/${obligation.rule.id}`;
    const made = programOf(obligation, context);
    yield `// ${name}`;
    if (made.kind === 'unfit') yield `// ${made.why}`;
    else if (stage === 'weave') yield print(made.program);
    else
      yield dumpPosed(stage, made.program, ghostNames(obligation.rule), name, job, context.lowered.balanced);
  }
}

function dumpPosed(
  stage: 'inline' | 'passive' | 'query',
  program: Program,
  ghosts: ReadonlySet<string>,
  name: string,
  job: Job,
  unchanged: ReadonlySet<string>,
): string {
  const posed = pose(
    program,
    {
      loops: job.unwind,
      recursion: job.unwind + 1,
      budget: 25_000,
      openUpTo: Infinity,
      droppedInvariants: new Set(),
      ghosts,
      unchanged,
    },
    { trace: silent, limits: () => ({ timeoutMs: 0, rlimit: 0 }), spend: () => {} },
  );
  if (posed === undefined) return '// too large';
  const { core } = posed.plan;
  const single = (proc: typeof core, globals: Program['globals']): Program => ({
    globals,
    procs: new Map([[proc.name, proc]]),
    entry: proc.name,
  });
  if (stage === 'inline') return print(single(core, program.globals));
  const passive = passify(program.globals, core);
  if (stage === 'passive') return print(single({ ...passive.proc, locals: [] }, passive.variables));
  const { encoding } = posed;
  const violated = encoding.checks
    .filter(({ check }) => check.kind === 'rule')
    .map((check) => check.violated);
  return printSmtLib(
    toQuery(encoding, [encoding.graph.or(violated)], [], name, { timeoutMs: job.timeoutMs, rlimit: 0 }),
  );
}
