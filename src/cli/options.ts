/** The command line (README, "Options"): one table, defaults in one place. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Target, targets } from '../frontend/target.js';

export interface SourceOptions {
  readonly entry: readonly string[];
  readonly include: readonly string[];
  readonly define: readonly { readonly name: string; readonly value: string }[];
  readonly undefine: readonly string[];
  readonly target: Target['name'];
  /** Of a project of Visual Studio; the usual one when not given. */
  readonly configuration?: string;
}

export interface CheckOptions extends SourceOptions {
  readonly rule: readonly string[];
  readonly rules: readonly string[];
  readonly harness: 'arbitrary' | 'lifecycle';
  readonly unwind: number;
  /** Seconds. */
  readonly timeout: number;
  /** As many as there are processors when not given. */
  readonly jobs?: number;
  /** Of one entry point and rule. */
  readonly maxViolations: number;
  readonly format: 'text' | 'json' | 'sarif';
  readonly output?: string;
  /** How much of a path the text report shows. */
  readonly trace: 'full' | 'short';
  readonly deterministic: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly progress: 'auto' | 'plain' | 'none';
  readonly timings: boolean;
  readonly watch: boolean;
  /** `false`: no results are taken from earlier runs, and none are kept. */
  readonly cache?: string | false;
  readonly crossCheck?: SecondName | 'any';
  readonly dump?: DumpStage;
}

/** Of `--cross-check`, in the order in which they are looked for. */
export const secondSolvers = ['cvc5', 'bitwuzla'] as const;
export type SecondName = (typeof secondSolvers)[number];

export const dumpStages = [
  'preprocess',
  'parse',
  'type',
  'lower',
  'weave',
  'inline',
  'passive',
  'query',
] as const;
export type DumpStage = (typeof dumpStages)[number];

const collect = (value: string, previous: readonly string[]): string[] => [...previous, value];

function wholeNumber(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < minimum || value > maximum)
      throw new InvalidArgumentError(`A whole number from ${minimum} to ${maximum} is wanted.`);
    return value;
  };
}

/** An option that names one thing: a second, different value would silently take the first one's place. */
function once(text: string, previous: string | undefined): string {
  if (previous !== undefined && previous !== text)
    throw new InvalidArgumentError(`It was given before as '${previous}', and there can be only one.`);
  return text;
}

function undefine(text: string, previous: readonly string[]): string[] {
  if (!macroName.test(text)) throw new InvalidArgumentError('The name of a macro is wanted.');
  return collect(text, previous);
}

/** An option that may be given again: the help says `none` and not `[]`. */
const list = <T>(
  flags: string,
  says: string,
  add: (text: string, previous: readonly T[]) => readonly T[],
): Option => new Option(flags, `${says} (repeatable)`).argParser(add).default([], 'none');

const macroName = /^[A-Za-z_$][\w$]*$/;

function define(text: string, previous: CheckOptions['define']): CheckOptions['define'] {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  if (!macroName.test(name)) throw new InvalidArgumentError('NAME or NAME=VALUE is wanted.');
  return [...previous, { name, value: at < 0 ? '1' : text.slice(at + 1) }];
}

/** Options that say what the driver is: the same for every subcommand that reads one. */
export function sourceOptions(command: Command): Command {
  return command
    .argument(
      '<file|directory|glob...>',
      'C sources, or what says how they are built (*.vcxproj, SOURCES, compile_commands.json); all together are one driver',
    )
    .addOption(
      list(
        '--entry <function>',
        'only this routine, whether or not it is recognised as an entry point',
        collect,
      ),
    )
    .addOption(list('-I, --include <dir>', 'look for headers here first', collect))
    .addOption(list('-D, --define <name[=value]>', 'define a macro', define))
    .addOption(list('-U, --undefine <name>', 'undefine a macro', undefine))
    .addOption(new Option('--target <name>', 'data model').choices(Object.keys(targets)).default('win-x64'))
    .option('--configuration <name>', 'the build that is meant of a *.vcxproj (default: "Release")', once);
}

/** `--cross-check` by itself would take the next argument, which is an input, for the solver's name. */
export const withSolverNamed = (argv: readonly string[]): string[] =>
  argv.map((argument) => (argument === '--cross-check' ? '--cross-check=any' : argument));

const exitText = `
Exit code:
  0  everything is safe or not applicable
  5  no violation, but something is inconclusive, safe only up to a bound, or was not read
  10 a violation
  1  wrong command line or rule file, or the report cannot be written
  2  no input could be read
  6  a fault of irpcheck itself`;

export function checkOptions(command: Command): Command {
  return sourceOptions(command)
    .addOption(
      list('--rule <id>', 'check this rule instead of those on by default; `all` is every one', collect),
    )
    .addOption(list('--rules <path>', 'read further rules from a file or folder', collect))
    .addOption(
      new Option(
        '--harness <start>',
        'what has run before a routine: anything, or the initialisation, with success',
      )
        .choices(['arbitrary', 'lifecycle'])
        .default('arbitrary'),
    )
    .option('--unwind <k>', 'iterations of each loop when no proof for all is found', wholeNumber(1, 1000), 3)
    .option(
      '--timeout <seconds>',
      'time limit for each entry point and rule, with all who take the request on',
      wholeNumber(1, 86_400),
      60,
    )
    .option('--jobs <n>', 'solver threads (default: one for each processor, 8 at most)', wholeNumber(1, 256))
    .option(
      '--max-violations <n>',
      'of each entry point and rule, at different places',
      wholeNumber(1, 1000),
      1,
    )
    .addOption(
      new Option('--format <format>', 'of the report').choices(['text', 'json', 'sarif']).default('text'),
    )
    .addOption(
      new Option('--trace <length>', 'of a path in the text report')
        .choices(['full', 'short'])
        .default('short'),
    )
    .option('--output <file>', 'write the report there instead of standard output', once)
    .option(
      '--cache <dir>',
      "keep results there for later runs, not in the user's own folder for such things",
      once,
    )
    .option('--no-cache', 'take no results of earlier runs, and keep none')
    .option('--deterministic', 'the same report byte for byte, run after run (no times in it)', false)
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(
      new Option('--progress <how>', 'on standard error').choices(['auto', 'plain', 'none']).default('auto'),
    )
    .addOption(
      new Option('--watch', 'report again whenever a file of the driver, a header or a rule has changed')
        .default(false)
        .conflicts('dump'),
    )
    .option('--timings', 'tell on standard error where the time went, as one line of JSON', false)
    .addOption(
      new Option('--cross-check [=solver]', 'ask a second solver on PATH what the verdicts rest on').choices([
        'any',
        ...secondSolvers,
      ]),
    )
    .addOption(new Option('--dump <stage>', 'print a stage instead of a report').choices([...dumpStages]))
    .addHelpText('after', exitText);
}

/** For commands that tell what there is. */
export const formatOption = (command: Command): Command =>
  command.addOption(new Option('--format <format>', 'of the list').choices(['text', 'json']).default('text'));

export function rulesOptions(command: Command): Command {
  return formatOption(command)
    .argument(
      '[id|file...]',
      'rules to describe; with --lint, rule files or folders (default: all of our own)',
    )
    .option('--lint', 'look for faults; exit code 1 if there are any', false)
    .addOption(list('--rules <path>', 'read further rules from a file or folder', collect))
    .option('--fixtures <folder>', 'with --lint: sources of which some have to violate each rule', once);
}
