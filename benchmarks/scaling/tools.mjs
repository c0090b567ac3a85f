/** Who is asked, with which options, and how an answer is read. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const irpcheck = resolve(here, '../../bin/irpcheck.js');
const stub = join(here, 'peer');

/**
 * @typedef {'safe' | 'violated' | 'bound' | 'unknown'} Answer `bound`: safe as far as loops were unrolled
 *
 * @typedef {object} Tool
 * @property {string} id
 * @property {string} family whose best setting counts
 * @property {'all' | 'some'} [unrolls] of a family, those that unroll everything time out together: the first is the fastest
 * @property {string} command
 * @property {readonly string[]} args run in a folder with `driver.c` and `harness.c`
 * @property {(run: import('./measure.mjs').Measured, entries: readonly string[]) => ReadonlyMap<string, Answer>} answers by dispatch routine
 */

/** @param {readonly string[]} options @param {string} id @returns {Tool} */
export const irpcheckTool = (options = [], id = 'irpcheck') => ({
  id,
  family: 'irpcheck',
  command: process.execPath,
  args: [
    irpcheck,
    ...['check', '--no-cache', '--rule', 'CompletionRoutineRegistered', '--format', 'json'],
    ...options,
    'driver.c',
  ],
  answers: ({ stdout }) => {
    if (stdout === '') return new Map();
    const { results } = JSON.parse(stdout);
    const said = { safe: 'safe', violated: 'violated', 'safe-bounded': 'bound' };
    return new Map(results.map(({ entry, verdict }) => [entry, said[verdict] ?? 'unknown']));
  },
});

/** The rule is all that is asked of it: no checks of pointers and arithmetic, no library, no functions that are not called. */
const onlyTheRule = [
  ...['--no-standard-checks', '--no-library', '--drop-unused-functions'],
  ...['--slice-formula', '--symex-cache-dereferences'],
];

/**
 * The settings that were fastest when they were tried one by one; the fastest on most rows first. All but the last unroll every loop to its end.
 *
 * @param {string} command
 * @returns {readonly Tool[]}
 */
export const cbmcTools = (command) =>
  [
    ['cbmc, the rule only, no SAT preprocessor', [...onlyTheRule, '--no-sat-preprocessor']],
    ['cbmc, the rule only', onlyTheRule],
    ['cbmc --slice-formula', ['--slice-formula']],
    ['cbmc', []],
    // finds a bug early in a loop, and can prove nothing about a longer one
    [
      'cbmc, the rule only, --unwind 3',
      [...onlyTheRule, '--no-sat-preprocessor', '--unwind', '3', '--unwinding-assertions'],
    ],
  ].map(([id, options]) => ({
    id,
    family: 'cbmc',
    unrolls: options.includes('--unwind') ? 'some' : 'all',
    command,
    args: ['-I', stub, '--object-bits', '16', ...options, 'harness.c'],
    answers: cbmcAnswers,
  }));

function cbmcAnswers({ stdout }) {
  const lines = [...stdout.matchAll(/^\[([\w.-]+)\] .*?(\w[\w ]*): (SUCCESS|FAILURE|UNKNOWN)$/gm)];
  const unwound = lines.every(
    ([, property, , answer]) => !property.includes('.unwind.') || answer === 'SUCCESS',
  );
  const twice = lines.some(([, , text, answer]) => text.endsWith('registered twice') && answer === 'FAILURE');
  return new Map(
    lines.flatMap(([, property, , answer]) => {
      const entry = /^check_(\w+)\.assertion/.exec(property)?.[1];
      if (entry === undefined) return [];
      const safe = unwound ? 'safe' : 'bound';
      return [[entry, answer === 'FAILURE' || twice ? 'violated' : answer === 'SUCCESS' ? safe : 'bound']];
    }),
  );
}

/**
 * Abstract interpretation: an answer for every number of iterations, where it is precise enough.
 *
 * @param {string} command
 * @returns {readonly Tool[]}
 */
export const evaTools = (command) => [
  {
    id: 'frama-c -eva',
    family: 'frama-c',
    command,
    args: [
      `-cpp-extra-args=-I ${stub}`,
      ...['-machdep', 'gcc_x86_64', '-eva', '-eva-no-show-progress', '-eva-precision', '3'],
      ...['-eva-split-return', 'full', '-eva-interprocedural-history', '-eva-partition-history', '2'],
      'harness.c',
    ],
    answers: evaAnswers,
  },
];

/** An alarm names the line of the harness; a line without one is proved. */
function evaAnswers({ stdout }, entries) {
  if (!stdout.includes('[eva:summary]')) return new Map();
  const alarms = new Map(
    [
      ...stdout.matchAll(
        /harness\.c:(\d+): Warning:\s+function rule_assert: precondition 'rule' got status (\w+)/g,
      ),
    ].map(([, line, status]) => [Number(line), status === 'invalid' ? 'violated' : 'unknown']),
  );
  // the harness checks routine i on line i + 2
  return new Map(entries.map((entry, i) => [entry, alarms.get(i + 2) ?? 'safe']));
}

/**
 * @param {string} command
 * @returns {readonly Tool[]}
 */
export const analyzerTools = (command) => [
  {
    id: 'goto-analyzer --verify',
    family: 'goto-analyzer',
    command,
    args: [
      ...['-I', stub, '--no-standard-checks', '--verify', '--recursive-interprocedural', '--vsd'],
      ...['--vsd-structs', 'every-field', '--vsd-values', 'set-of-constants', '--vsd-pointers', 'value-set'],
      'harness.c',
    ],
    answers: ({ stdout }) =>
      new Map(
        [...stdout.matchAll(/^\[check_(\w+)\.assertion\.\d+\] .*: (SUCCESS|FAILURE|UNKNOWN)/gm)].map(
          ([, entry, answer]) => [
            entry,
            answer === 'SUCCESS' ? 'safe' : answer === 'FAILURE' ? 'violated' : 'unknown',
          ],
        ),
      ),
  },
];

/** `undefined` when there is no such program. @param {string} command */
export function versionOf(command) {
  const run = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim().split('\n')[0] : undefined;
}
