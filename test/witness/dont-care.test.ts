/**
 * What a report calls a don't-care is one: the interpreter, which knows nothing of the solver, runs the path's routine with the deciding values
 * kept and the others drawn at random, and every run that the harness and the models allow violates the rule.
 */
import { describe, expect, it } from 'vitest';
import type { Choice, PathCandidate } from '../../src/engine/violation/candidate.js';
import type { Explained } from '../../src/engine/violation/explain.js';
import type { Value } from '../../src/ir/evaluate.js';
import type { Expr } from '../../src/ir/expr.js';
import type { Oracle } from '../../src/ir/interpret.js';
import type { Cmd, Variable } from '../../src/ir/program.js';
import { world } from '../support/check-files.js';
import { jobOf } from '../support/pipeline.js';
import { Random } from '../support/random.js';

const dist = (path: string) => import(new URL(`../../dist/${path}.js`, import.meta.url).href);
const { contextOf } = (await dist('check')) as typeof import('../../src/check.js');
const { budgetFor } = (await dist('budget')) as typeof import('../../src/budget.js');
const { findingOf, programOf } = (await dist('answer')) as typeof import('../../src/answer.js');
const { run } = (await dist('ir/interpret')) as typeof import('../../src/ir/interpret.js');
const { MemoryValue } = (await dist('ir/memory-value')) as typeof import('../../src/ir/memory-value.js');
const { replay } = (await dist('witness/replay')) as typeof import('../../src/witness/replay.js');
const { valueOf } = (await dist(
  'engine/violation/candidate',
)) as typeof import('../../src/engine/violation/candidate.js');

const fixtures = [
  'rows/row05-completed-on-one-path-bug',
  'rows/row06-late-check-bug',
  'rows/row10-helpers-bug',
  'rows/row13-last-not-sent-bug',
  'rows/row16-null-after-bug',
  'rows/row24-one-not-sent-bug',
  'rows/row34-changed-bug',
  'rows/row35-cast-bug',
  'adversarial/fault-not-raised-bug',
  'adversarial/table-of-routines-bug',
];
const runs = 60;

/** Addresses stay: what moves is what is stored there. */
const isFree = ({ sort }: Variable): boolean => sort === 'bool' || (typeof sort === 'number' && sort < 64);

const anything = (random: Random): bigint => BigInt(random.pick([0, 1, random.below(256)]));

function drawn(candidate: PathCandidate, explained: Explained, random: Random) {
  const decided = new Set(explained.cells.map(({ memory, address }) => `${memory}@${address}`));
  const scalar = (choice: Choice | undefined, variable: Variable, matters: boolean): Value => {
    if (matters || !isFree(variable) || random.below(3) > 0) return valueOf(choice, variable);
    if (variable.sort === 'bool') return random.below(2) === 1;
    return anything(random) % (1n << BigInt(variable.sort as number));
  };
  const value = (choice: Choice | undefined, variable: Variable, matters: boolean): Value => {
    const { sort } = variable;
    if (typeof sort !== 'object') return scalar(choice, variable, matters);
    const chosen = valueOf(choice, variable) as InstanceType<typeof MemoryValue>;
    if (sort.cell >= 64) return chosen;
    const cells = new Map<bigint, bigint>();
    return MemoryValue.arbitrary(sort, (address) => {
      const keep = decided.has(`${variable.name}@${address}`) || random.below(3) > 0;
      const known = cells.get(address) ?? (keep ? chosen.read(address) : anything(random));
      cells.set(address, known);
      return known;
    });
  };
  return {
    initial: (variable: Variable) =>
      value(candidate.initial.get(variable.name), variable, explained.initial.has(variable.name)),
    havoc: (command: Cmd & { kind: 'havoc' }, variable: Variable) =>
      value(candidate.havocs.get(command), variable, explained.inputs.has(command)),
  };
}

async function explainedPath(name: string) {
  const job = jobOf({ files: [`test/fixtures/${name}.c`], rules: ['CompletionRoutineRegistered'] });
  const { applicable, context } = await contextOf(job, world());
  const obligation = applicable[0]!;
  const finding = await findingOf(
    obligation,
    programOf(obligation, context),
    context,
    budgetFor(job, () => 0),
  );
  if (finding.kind !== 'candidate') throw new Error(finding.kind);
  const replayed = replay(finding.candidate, {});
  if (replayed.kind !== 'replayed') throw new Error(replayed.why);
  const explained = await finding.explain(replayed.executed);
  if (explained === undefined) throw new Error('no explanation');
  return { candidate: finding.candidate, explained };
}

/** With one allocation more or less the object that is registered lies elsewhere: the automaton may follow any that the run comes by. */
function outcomes(candidate: PathCandidate, explained: Explained, many = runs): Map<string, number> {
  const { core, globals } = candidate;
  const program = { globals, procs: new Map([[core.name, core]]), entry: core.name };
  const seeds = new Random(7);
  const found = new Map<string, number>();
  for (let i = 0; i < many; i++) {
    const seed = seeds.below(1 << 30);
    const met = new Set<Value>();
    const go = (followed?: Value) =>
      run(program, following(drawn(candidate, explained, new Random(seed)), followed), {
        maxSteps: 1_000_000,
        listener: {
          command: (cmd, _, evaluate) => {
            for (const e of compared(cmd)) met.add(evaluate(e));
          },
        },
      });
    const first = go();
    const others = first.kind === 'returned' ? [...met].map(go) : [];
    const result = others.find(({ kind }) => kind === 'violated') ?? first;
    const outcome = result.kind === 'violated' ? result.check.kind : result.kind;
    found.set(outcome, (found.get(outcome) ?? 0) + 1);
  }
  return found;
}

const isFollowed = (e: Expr): boolean => e.kind === 'var' && e.name.endsWith('.watched');

/** What a guard, taken or not, compares with the object that is followed. */
function compared(cmd: Cmd): readonly Expr[] {
  if (cmd.kind !== 'assume') return [];
  const e = cmd.cond.kind === 'unary' ? cmd.cond.arg : cmd.cond;
  if (e.kind !== 'binary' || e.op !== 'eq' || ![e.left, e.right].some(isFollowed)) return [];
  return [e.left, e.right].filter((side) => !isFollowed(side));
}

const following = (oracle: Oracle, followed: Value | undefined): Oracle =>
  followed === undefined
    ? oracle
    : {
        ...oracle,
        initial: (variable) => (variable.name.endsWith('.watched') ? followed : oracle.initial(variable)),
      };

describe("don't-cares", () => {
  it.each(fixtures)('%s', async (name) => {
    const { candidate, explained } = await explainedPath(name);
    const found = outcomes(candidate, explained);
    expect([...found.keys()].filter((kind) => kind !== 'rule' && kind !== 'blocked')).toEqual([]);
    expect(found.get('rule')).toBeGreaterThan(runs / 20);
  });

  it('drawing what decides as well would be seen', async () => {
    const { candidate } = await explainedPath('rows/row06-late-check-bug');
    const nothing = {
      decisions: new Set<Cmd>(),
      inputs: new Set<never>(),
      initial: new Set<string>(),
      cells: [],
    };
    // most are blocked by a promise of the harness
    expect(outcomes(candidate, nothing, 10 * runs).get('returned')).toBeGreaterThan(0);
  });
});
