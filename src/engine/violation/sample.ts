/**
 * A path through something made up (a cut loop, a procedure taken by its effects) is not the program's, but its inputs may be: the program is run
 * with them, real bodies and real loops, and if an assertion of the rule fails, that run is a candidate like any other. Testing, aimed by the solver.
 */
import { type Interpreter, run } from '../../ir/interpret.js';
import type { HavocCmd, Variable } from '../../ir/program.js';
import { msOfSteps } from '../effort.js';
import { isMadeUp } from '../pose.js';
import {
  anything,
  type Choice,
  coreOracle,
  coreProgram,
  type OrderedChoice,
  type PathCandidate,
  type RunCandidate,
  valueOf,
} from './candidate.js';

/** A run that takes longer is given up: paths that matter are shorter. */
const maxSteps = 2_000_000;
/** What a path leaves open: zeros first, then anything. */
const salts = [undefined, 1, 2, 3, 4] as const;

/**
 * @param interpreter of the program as the driver wrote it, nothing taken by its effects
 */
export function sample(
  interpreter: Interpreter,
  path: PathCandidate,
  spend: (ms: number) => void,
): RunCandidate | undefined {
  for (const salt of salts) {
    const candidate = sampleWith(salt, interpreter, path, spend);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

/** @param salt what the path leaves open is zero without one, else something that differs from salt to salt */
export function sampleWith(
  salt: number | undefined,
  interpreter: Interpreter,
  path: PathCandidate,
  spend: (ms: number) => void,
): RunCandidate | undefined {
  const { program } = interpreter;
  const made: OrderedChoice[] = [];
  spend(msOfSteps(run(coreProgram(path), coreOracle(path, made), { maxSteps }).steps));
  const known = choicesByPlace(made);
  const choices: OrderedChoice[] = [];
  const initial = new Map(
    program.globals.map((variable) => [
      variable.name,
      filled(path.initial.get(variable.name), variable, salt, -1),
    ]),
  );
  let isOurs = false;
  const outcome = interpreter.run(
    {
      initial: (variable) => valueOf(initial.get(variable.name), variable),
      havoc: (command, variable, sequence) => {
        if (command.cause.kind === 'fault') {
          choices.push({ command, variable, choice: nothingFails });
          return valueOf(nothingFails, variable);
        }
        isOurs ||= isMadeUp(command.cause);
        const choice = filled(next(known, command, variable), variable, salt, sequence);
        choices.push({ command, variable, choice });
        return valueOf(choice, variable);
      },
    },
    // nothing counts behind a value that nobody knows, and a run could go round in circles there
    { maxSteps, isEnough: () => isOurs },
  );
  spend(msOfSteps(outcome.steps));
  if (isOurs || outcome.kind !== 'violated' || outcome.check.kind !== 'rule') return undefined;
  return { kind: 'run', globals: program.globals, replayable: program, initial, choices };
}

const nothingFails: Choice = { kind: 'scalar', value: 0n };

/** Only numbers, an address made up would lead nowhere; and none that are expected to be one of a few: what is open there is zero. */
function filled(
  choice: Choice | undefined,
  { sort, usual }: Variable,
  salt: number | undefined,
  place: number,
): Choice {
  const isNumber = (width: number): boolean => width <= 32 && salt !== undefined && usual === undefined;
  if (typeof sort === 'object') {
    const cells = choice?.kind === 'memory' ? choice.cells : new Map<bigint, bigint>();
    const isFree = isNumber(sort.cell) && sort.below === undefined; // a bound marks a memory of pointers
    return { kind: 'memory', cells, ...(isFree ? { salt: salt! } : {}) };
  }
  const value = choice?.kind === 'scalar' ? choice.value : undefined;
  const width = sort === 'bool' ? 1 : sort;
  const made = isNumber(width) ? anything(salt, BigInt(place), width) : undefined;
  return { kind: 'scalar', value: value ?? made };
}

/** The same place in the driver, whatever it is called after inlining. */
const placeOf = ({ origin: { span } }: HavocCmd, { sort }: Variable): string =>
  `${span.file}:${span.line}:${span.column}:${typeof sort === 'object' ? `m${sort.cell}` : sort}`;

interface Queue {
  readonly choices: (Choice | undefined)[];
  at: number;
}

function choicesByPlace(made: readonly OrderedChoice[]): Map<string, Queue> {
  const queues = new Map<string, Queue>();
  for (const { command, variable, choice } of made) {
    if (isMadeUp(command.cause)) continue;
    const place = placeOf(command, variable);
    const queue = queues.get(place);
    if (queue === undefined) queues.set(place, { choices: [choice], at: 0 });
    else queue.choices.push(choice);
  }
  return queues;
}

/** Where the program comes by more often than the path did, the last choice is made again. */
function next(queues: Map<string, Queue>, command: HavocCmd, variable: Variable): Choice | undefined {
  const queue = queues.get(placeOf(command, variable));
  if (queue === undefined) return undefined;
  const choice = queue.choices[Math.min(queue.at, queue.choices.length - 1)];
  queue.at += 1;
  return choice;
}
