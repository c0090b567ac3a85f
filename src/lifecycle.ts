/**
 * A driver's life up to a request (`--harness lifecycle`): what its initialisation leaves, whatever happens in it as long as it succeeds, and
 * nobody changes afterwards. Found once for the driver, cell by cell: a claim about a cell is an obligation of its own, proved like any other
 * (initialise; assume success; assert the claim), and may be relied on where no function that runs later writes such a cell.
 */
import { assumptionsOf } from './assumptions.js';
import type { Gap } from './base/gap.js';
import { during } from './base/trace.js';
import { entryStub, harnessName } from './engine/harness.js';
import { doneHarness, writingUnseen } from './engine/initialized.js';
import { entryPointsOf } from './entries.js';
import type { Driver } from './frontend/tree.js';
import type { RecordInfo } from './frontend/type/types/ctype.js';
import type { Program } from './ir/program.js';
import type { Job, World } from './job.js';
import {
  cellsOfExtensions,
  cellsOfVariables,
  extensionRecords,
  type KnownCell,
  lookedAt,
} from './lifecycle/cells.js';
import { type Initialized, uninitialized } from './lifecycle/initialized.js';
import { arbitrary, gapAt, knownAfter } from './lifecycle/known.js';
import type { Asking } from './lifecycle/proofs.js';
import { seenAs } from './lifecycle/seen-as.js';
import { type Hidden, type Survey, surveyOf } from './lifecycle/survey.js';
import { givenBy, hiddenIn, runningLater } from './lifecycle/writers.js';
import type { LowerOptions } from './lower/context.js';
import { type Lowered, lowerDriver } from './lower/lower.js';
import { Shapes } from './lower/memory/shape.js';
import type { EntryPoint } from './report/report.js';

/**
 * @param entries all callbacks of the driver
 * @param asked those that may rely on it
 */
export async function initializedFor(
  driver: Driver,
  entries: readonly EntryPoint[],
  asked: readonly EntryPoint[],
  job: Job,
  world: World,
): Promise<Initialized> {
  const { lifecycle: table } = job;
  const concerned = asked.filter(({ role }) => [...table.afterDriver, ...table.afterDevice].includes(role));
  const [one] = concerned;
  if (one === undefined) return uninitialized;
  const without = (gap: Gap): Initialized => ({ ...uninitialized, notes: [gap] });
  const shapes = new Shapes(job.frontend.target);
  const routines = routinesOf(driver, job);
  const [initialize, ...others] = routines.initialize;
  if (initialize === undefined)
    return without(gapAt(`${arbitrary}: no ${table.initialize} was found`, one.span));
  if (others.length > 0) {
    const all = routines.initialize.map(({ function: name }) => name).join(', ');
    return without(
      gapAt(
        `${arbitrary}: it is not known which ${table.initialize} is the driver's: ${all}`,
        initialize.span,
      ),
    );
  }
  const survey = surveyOf(driver, table, shapes);
  const [unread] = [...(job.unread ?? []), ...(survey.lost === undefined ? [] : [survey.lost])];
  if (unread !== undefined)
    return without(
      gapAt(
        `${arbitrary}: what stands in text that was not read is not known: ${unread.detail}`,
        unread.span,
      ),
    );
  const [missing] = survey.missing;
  if (missing !== undefined) {
    const [name, span] = missing;
    const detail = `${arbitrary}: no file that was read defines ${name}, and what is written where it is defined is not known`;
    return without({ kind: 'missing-body', detail, span });
  }
  const later = runningLater(
    driver,
    survey,
    namesOf([initialize, ...routines.addDevice]),
    namesOf(entries.filter(({ role }) => role !== table.initialize && role !== table.addDevice)),
    shapes,
  );
  const given = givenBy(driver, survey, later, shapes);
  const looking = [...concerned, ...routines.addDevice];
  const extensions = extensionRecords(driver, table);
  const cells = candidates(driver, looking, { given, unread: survey.unread }, extensions, shapes);
  if (cells.length === 0) return uninitialized;
  const hidden = hiddenIn(driver, survey, namesOf([initialize, ...routines.addDevice]), shapes);
  const overlaid = seenAs(driver, survey.untyped, extensions);
  const { lowered, whole } = during(world.trace, 'lower', () =>
    lowerWhole(driver, routines, hidden, overlaid, job),
  );
  const asking: Asking = {
    ...world,
    timeoutMs: job.timeoutMs,
    measure: job.measure,
    assumed: (program) => assumptionsOf(program, lowered.assumptions),
  };
  const run = {
    driver,
    lowered,
    whole,
    asking,
    table,
    shapes,
    extensions,
    survey,
    later,
    lost: routines.lost,
  };
  const firsts = {
    first: { entry: initialize, begins: 'load' },
    adding: routines.addDevice.map((entry) => ({ entry, begins: 'later' }) as const),
  } as const;
  const known = await knownAfter(cells, firsts, run);
  const added = known.devices.length > 0 ? routines.addDevice : [];
  return { ...known, routines: namesOf([initialize, ...added]) };
}

const namesOf = (entries: readonly EntryPoint[]): string[] => entries.map(({ function: name }) => name);

interface Routines {
  readonly initialize: readonly EntryPoint[];
  readonly addDevice: readonly EntryPoint[];
  /** Where others may be handed to the system. */
  readonly lost: readonly Gap[];
}

function routinesOf(driver: Driver, job: Job): Routines {
  const { initialize, addDevice } = job.lifecycle;
  const asked = { table: job.roles, target: job.frontend.target, named: [] };
  const found = entryPointsOf(driver, { ...asked, roles: new Set([addDevice]) });
  const of = (wanted: string) => found.entries.filter(({ role }) => role === wanted);
  return { initialize: of(initialize), addDevice: of(addDevice), lost: found.lost };
}

/** Every function, not only what an entry point reaches: whoever writes counts. */
function lowerWhole(
  driver: Driver,
  { initialize, addDevice }: Routines,
  hidden: Hidden,
  overlaid: LowerOptions['overlaid'],
  job: Job,
): { readonly lowered: Lowered; readonly whole: Program } {
  const own = [...driver.functions.values()].filter(({ origin, defined }) => origin === 'driver' && defined);
  const roles = new Set([...initialize, ...addDevice].map(({ role }) => role));
  const harnesses = [...roles].flatMap((role) => [harnessName(role), doneHarness(role), entryStub(role)]);
  const lowered = lowerDriver(driver, [...harnesses, ...own.map(({ name }) => name)], {
    target: job.frontend.target,
    memory: 'typed',
    start: 'loaded',
    maxCopyCells: 256,
    exceptions: 'followed',
    userMemory: job.userMemory,
    ...(overlaid === undefined ? {} : { overlaid }),
    systemObjects: job.systemObjects,
  });
  const memories = (accesses: Iterable<string>) =>
    new Set([...accesses].flatMap((access) => lowered.cells.holderOf(access) ?? []));
  const { kept, passed, contexts } = hidden;
  const { program } = lowered;
  const unknown = [...program.procs.values()].flatMap(({ name, role }) =>
    role === 'missing' && !name.startsWith('__irpcheck_') ? [name] : [],
  );
  const seen = writingUnseen(program, unknown, memories(kept));
  const { writeUnseen } = job.lifecycle;
  const begun = writingUnseen(seen, writeUnseen, memories([...kept, ...passed, ...contexts]));
  return {
    lowered: { ...lowered, program: begun },
    whole: writingUnseen(seen, writeUnseen, memories([...kept, ...passed])),
  };
}

/** Cells that somebody looks at later, of whose writers all are seen. */
function candidates(
  driver: Driver,
  asked: readonly EntryPoint[],
  { given, unread }: Pick<Survey, 'given' | 'unread'>,
  extensions: readonly RecordInfo[],
  shapes: Shapes,
): readonly KnownCell[] {
  const looks = asked.map((entry) => lookedAt(driver, entry.function, shapes));
  const variables = new Set(looks.flatMap((look) => [...look.variables]));
  const accesses = new Set(looks.flatMap((look) => [...look.accesses]));
  const all = [
    ...cellsOfVariables(driver, variables, shapes),
    ...cellsOfExtensions(extensions, driver, shapes),
  ];
  return all.filter(({ in: where, cell, shown }) => {
    if (given.accesses.has(cell.access) || (shown.field !== undefined && unread.has(shown.field)))
      return false;
    if (where.kind === 'extension') return accesses.has(cell.access);
    const spelled = driver.globals.get(where.name)?.spelled ?? where.name;
    return !given.variables.has(where.name) && !unread.has(spelled);
  });
}
