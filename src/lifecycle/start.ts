/** What one entry point may rely on of that which the driver's initialisation has left. */
import type { Target } from '../frontend/target.js';
import type { Driver } from '../frontend/tree.js';
import { Shapes } from '../lower/memory/shape.js';
import type { EntryPoint } from '../report/report.js';
import type { ValueNames } from '../witness/values.js';
import { lookedAt } from './cells.js';
import { type Fact, wordsOf } from './facts.js';
import type { Initialized, LifecycleTable } from './initialized.js';

interface Context {
  readonly initialized: Initialized;
  readonly driver: Driver;
  readonly names: ValueNames;
  readonly job: { readonly lifecycle: LifecycleTable; readonly frontend: { readonly target: Target } };
}

/** Only what it looks at: nothing else makes a difference. */
export function knownTo(
  entry: EntryPoint,
  context: Pick<Context, 'initialized' | 'job' | 'driver'>,
): readonly Fact[] {
  const { initialized, job, driver } = context;
  const { afterDriver, afterDevice } = job.lifecycle;
  const isAfterDevice = afterDevice.includes(entry.role);
  if (!isAfterDevice && !afterDriver.includes(entry.role)) return [];
  const more = isAfterDevice ? initialized.devices : [];
  const isSaid = ({ cell }: Fact) => more.some((fact) => fact.cell === cell);
  const facts = [...initialized.driver.filter((fact) => !isSaid(fact)), ...more];
  if (facts.length === 0) return [];
  const { variables, accesses } = lookedAt(driver, entry.function, new Shapes(job.frontend.target));
  return facts.filter(({ cell: { in: where, cell } }) =>
    where.kind === 'variable' ? variables.has(where.name) : accesses.has(cell.access),
  );
}

/** What is relied on, a sentence. */
export function startText(entry: EntryPoint, context: Context): string[] {
  const facts = knownTo(entry, context);
  if (facts.length === 0) return [];
  const { initialized, names, job } = context;
  const done = job.lifecycle.afterDevice.includes(entry.role)
    ? initialized.routines
    : initialized.routines.slice(0, 1);
  const who = done.join(' and ');
  const left = facts.map((fact) => wordsOf(fact, names)).join('; ');
  return [
    ...initialized.assumptions,
    `${who} ${done.length > 1 ? 'have' : 'has'} succeeded before ${entry.function} is called, and nothing that runs later changes what is left then: ${left}`,
  ];
}
