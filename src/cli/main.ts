/** Arguments → command → exit code. The only place where an error becomes a message. */
import { Command, CommanderError } from 'commander';
import { InternalError, UsageError } from '../base/errors.js';
import { packageVersion } from './encodings.js';
import { exitCodes } from './exit-code.js';
import { checkOptions, formatOption, rulesOptions, sourceOptions, withSolverNamed } from './options.js';
import { say } from './output.js';

/** @returns the exit code; never throws */
export async function main(argv: readonly string[]): Promise<number> {
  // Whoever read them may be gone, as after `| head`: no reason to end in the middle.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  let exitCode: number = exitCodes.ok;
  const program = new Command('irpcheck')
    .description(
      'Proves that a Windows driver obeys the rules of its kernel interfaces, or shows the path where it does not.',
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ outputError: (text) => say(text.replace(/^error: /, '').trimEnd()) })
    .showHelpAfterError('(irpcheck --help shows all commands)');
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .showHelpAfterError(`(irpcheck ${name} --help shows all options)`);
  checkOptions(command('check', 'check a driver')).action(async (inputs, options) => {
    // loaded when asked for: the start-up of everything else stays short
    const run = options.watch
      ? (await import('./watch-command.js')).runWatch
      : (await import('./check-command.js')).runCheck;
    exitCode = await run(inputs, options);
  });
  sourceOptions(
    program.command('entries').description('list the entry points of a driver and how each was found'),
  ).action(async (inputs, options) => {
    const { runEntries } = await import('./entries-command.js');
    exitCode = await runEntries(inputs, options);
  });
  rulesOptions(
    command('rules', 'list the rules, describe those that are named, or look for faults in rules'),
  ).action(async (names, options) => {
    const { runRules } = await import('./rules-command.js');
    exitCode = runRules(names, options);
  });
  formatOption(
    command('models', 'list the kernel routines that are modelled, and what each model leaves out'),
  ).action(async ({ format }) => {
    const { runModels } = await import('./models-command.js');
    exitCode = runModels(format);
  });
  try {
    await program.parseAsync(withSolverNamed(argv), { from: 'user' });
    return exitCode;
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof UsageError) {
    say(error.message);
    return error.exitCode;
  }
  say(internalText(error));
  return exitCodes.internal;
}

/** What to report, without the stack unless it is asked for: a stack trace tells a user nothing. */
export function internalText(error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = process.env.IRPCHECK_DEBUG !== undefined && error instanceof Error ? `${error.stack}\n` : '';
  const kind = error instanceof InternalError ? 'a check of irpcheck on itself failed' : 'irpcheck failed';
  return `${kind}: ${what}\n${stack}This is a fault of irpcheck, not of your driver. Please report it with the command line, the version (${packageVersion()}) and, if you can, the source.\nIRPCHECK_DEBUG=1 in the environment adds a stack trace.`;
}
