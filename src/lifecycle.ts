/**
 * A driver's life up to a request (`--harness lifecycle`): what its initialisation leaves, whatever happens in it as long as it succeeds, and
 * nobody changes afterwards. Found once for the driver, cell by cell: a claim about a cell is an obligation of its own, proved like any other
 * (initialise; assume success; assert the claim), and may be relied on where no function that runs later writes such a cell.
 */
import type { Gap } from './base/gap.js';
import type { Span } from './base/span.js';
import { during } from './base/trace.js';
import type { Job, World } from './check.js';
import type { Finding } from './engine/finding.js';
import { entryStub, harnessName } from './engine/harness.js';
import { doneHarness } from './engine/initialized.js';
import { entryPointsOf } from './entries.js';
import type { Driver } from './frontend/tree.js';
import {
  cellsOfExtensions,
  cellsOfVariables,
  extensionRecords,
  type KnownCell,
  lookedAt,
} from './init-cells.js';
import { claimsAbout, valuesIn } from './init-claims.js';
import { type Fact, termOf } from './init-facts.js';
import { type First, Prover } from './init-proofs.js';
import { runningLater, type Survey, surveyOf, takesOver, writtenBy } from './init-writers.js';
import { bv } from './ir/build.js';
import { type Lowered, lowerDriver } from './lower/lower.js';
import { Shapes } from './lower/shape.js';
import type { EntryPoint } from './report/report.js';

/** `encodings/lifecycle.json` */
export interface LifecycleTable {
  /** Roles of the routines that run first: once for the driver, and once for each device. */
  readonly initialize: string;
  readonly addDevice: string;
  /** Roles of routines that run when the one has succeeded, and when both have. */
  readonly afterDriver: readonly string[];
  readonly afterDevice: readonly string[];
  /** Records of the system, and the member of a device that leads to what the driver keeps of it. */
  readonly driver: string;
  readonly device: string;
  readonly extension: string;
  /** Routines that are handed the driver and make no device. */
  readonly makeNoDevice: readonly string[];
}

export interface Initialized {
  readonly driver: readonly Fact[];
  readonly devices: readonly Fact[];
  /** The routines that have succeeded. */
  readonly routines: readonly string[];
  /** Why less is known than might be. */
  readonly notes: readonly Gap[];
}

/** Nothing is known of what ran before. */
export const uninitialized: Initialized = { driver: [], devices: [], routines: [], notes: [] };
const nowhereGap = (detail: string, span: Span): Gap => ({ kind: 'unsupported', detail, span });

/**
 * @param asked the entry points that may rely on it
 * @param names for the claims of the trace
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
    return without(nowhereGap(`${arbitrary}: no ${table.initialize} was found`, one.span));
  if (others.length > 0) {
    const all = routines.initialize.map(({ function: name }) => name).join(', ');
    return without(
      nowhereGap(
        `${arbitrary}: it is not known which ${table.initialize} is the driver's: ${all}`,
        initialize.span,
      ),
    );
  }
  const survey = surveyOf(driver, shapes);
  for (const [name, span] of survey.missing) {
    const detail = `${arbitrary}: no file that was read defines ${name}, and what is written where it is defined is not known`;
    return without({ kind: 'missing-body', detail, span });
  }
  const cells = candidates(driver, concerned, survey, table, shapes);
  if (cells.length === 0) return { ...uninitialized, routines: [initialize.function] };
  const lowered = during(world.trace, 'lower', () => lowerWhole(driver, routines, job));
  const later = runningLater(
    driver,
    survey,
    namesOf([initialize, ...routines.addDevice]),
    namesOf(entries),
    shapes,
  );
  const seen = { driver, lowered, job, world, shapes, later };
  const first: First = { entry: initialize, begins: 'load' };
  const known = await ofDriver(cells, first, routines, seen);
  if ('unknown' in known) return without(unfounded(first, known.unknown));
  const devices = await ofDevices(cells, first, routines, known.facts, survey, seen);
  const added = devices.facts.length > 0 ? routines.addDevice : [];
  return {
    driver: known.facts,
    devices: devices.facts,
    routines: namesOf([initialize, ...added]),
    notes: devices.notes,
  };
}

const namesOf = (entries: readonly EntryPoint[]): string[] => entries.map(({ function: name }) => name);

/** What all questions are about. */
interface Seen {
  readonly driver: Driver;
  readonly lowered: Lowered;
  readonly job: Job;
  readonly world: World;
  readonly shapes: Shapes;
  /** Functions that may run after initialisation, or beside it. */
  readonly later: readonly string[];
}

/** Variables that only the first routine writes, and that hold what it says whenever it succeeds. */
async function ofDriver(
  cells: readonly KnownCell[],
  first: First,
  { addDevice }: Routines,
  { driver, lowered, job, world, later }: Seen,
): Promise<{ readonly facts: readonly Fact[] } | { readonly unknown: Finding | undefined }> {
  const prover = new Prover(lowered, driver, job, world);
  const succeeds = await prover.succeeds(first, 'driver');
  if (succeeds?.kind !== 'safe') return { unknown: succeeds };
  // devices are added at any time, and perhaps in vain
  const { holders } = writtenBy(lowered.program, [...later, ...namesOf(addDevice)]);
  const mine = cells.filter((cell) => cell.in.kind === 'variable' && isKept(cell, lowered, holders));
  const values = valuesIn(lowered, driver, [first]);
  const facts: Fact[] = [];
  for (const cell of mine.slice(0, mostCells))
    facts.push(
      ...(await claimsAbout(cell, values(cell), (fact) => prover.proves(first, fact), job.lifecycle)),
    );
  return { facts };
}

/** Of larger drivers the first ones. */
const mostCells = 100;

function isKept(cell: KnownCell, lowered: Lowered, written: ReadonlySet<string>): boolean {
  const term = termOf(cell, lowered, bv(lowered.cells.pointerWidth, 0));
  return term !== undefined && !written.has(term.holder);
}

/** What each device's extension holds, whoever of the initialisation's routines made the device. */
async function ofDevices(
  cells: readonly KnownCell[],
  first: First,
  { addDevice, lost }: Routines,
  known: readonly Fact[],
  survey: Survey,
  { driver, lowered, job, world, later }: Seen,
): Promise<{ readonly facts: readonly Fact[]; readonly notes: readonly Gap[] }> {
  const wanted = cells.filter(({ in: where }) => where.kind === 'extension');
  if (wanted.length === 0) return { facts: [], notes: [] };
  const without = (detail: string, span: Span) => ({
    facts: [],
    notes: [{ kind: 'unsupported', detail: `${anyExtension}: ${detail}`, span } as const],
  });
  const [open] = lost;
  if (open !== undefined) return without(open.detail, open.span);
  const over = takesOver(survey, job.lifecycle);
  if (over !== undefined)
    return without(`${driver.quote(over.callee.span, over.callee.end)} may make devices`, over.span);
  const { holders, maker } = writtenBy(lowered.program, later);
  const other = maker === undefined ? undefined : driver.functions.get(maker);
  if (other !== undefined) return without(`${other.spelled} may make devices as well`, other.span);
  const routines = [first, ...addDevice.map((entry): First => ({ entry, begins: 'later' }))];
  const makers = routines.filter(
    ({ entry }) => writtenBy(lowered.program, [entry.function]).maker !== undefined,
  );
  if (makers.length === 0)
    return without('no routine of the initialisation makes a device', first.entry.span);
  const prover = new Prover(lowered, driver, job, world, known);
  for (const one of makers) {
    const succeeds = await prover.succeeds(one, 'device');
    if (succeeds?.kind === 'safe') continue;
    return { facts: [], notes: [unfounded(one, succeeds)] };
  }
  const values = valuesIn(lowered, driver, makers);
  const isWritten = new Map<string, boolean>();
  const facts: Fact[] = [];
  for (const cell of wanted.filter((one) => isKept(one, lowered, holders)).slice(0, mostCells)) {
    const { holder } = termOf(cell, lowered, bv(lowered.cells.pointerWidth, 0))!;
    if (!isWritten.has(holder)) isWritten.set(holder, await writesOthers(routines, holder, prover));
    if (isWritten.get(holder)) continue;
    const proves = async (fact: Fact) => {
      for (const one of makers) if (!(await prover.proves(one, fact))) return false;
      return true;
    };
    facts.push(...(await claimsAbout(cell, values(cell), proves, job.lifecycle)));
  }
  return { facts, notes: [] };
}

/** Whether adding a device may change what another device has. */
async function writesOthers(routines: readonly First[], holder: string, prover: Prover): Promise<boolean> {
  for (const one of routines)
    if (one.begins === 'later' && !(await prover.writesOnlyNew(one, holder))) return true;
  return false;
}

const anyExtension = 'what initialisation leaves in the extensions of devices is taken to be anything';

function unfounded({ entry }: First, found: Finding | undefined): Gap {
  const why =
    found?.kind === 'inconclusive' && found.blind.some(({ kind }) => kind === 'vacuous')
      ? `${entry.function} never succeeds`
      : `whether ${entry.function} succeeds, and what it does then, cannot be followed`;
  return nowhereGap(`${arbitrary}: ${why}`, entry.span);
}

/** What is told where nothing is known. */
const arbitrary = 'what initialisation leaves is taken to be anything';

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
function lowerWhole(driver: Driver, { initialize, addDevice }: Routines, job: Job): Lowered {
  const own = [...driver.functions.values()].filter(({ origin, defined }) => origin === 'driver' && defined);
  const roles = new Set([...initialize, ...addDevice].map(({ role }) => role));
  const harnesses = [...roles].flatMap((role) => [harnessName(role), doneHarness(role), entryStub(role)]);
  return lowerDriver(driver, [...harnesses, ...own.map(({ name }) => name)], {
    target: job.frontend.target,
    memory: 'typed',
    start: 'loaded',
    maxCopyCells: 256,
    exceptions: 'followed',
    userMemory: job.userMemory,
  });
}

/** Cells that somebody looks at later, of whose writers all are seen. */
function candidates(
  driver: Driver,
  asked: readonly EntryPoint[],
  { given, unread }: Survey,
  table: LifecycleTable,
  shapes: Shapes,
): readonly KnownCell[] {
  const looks = asked.map((entry) => lookedAt(driver, entry.function, shapes));
  const variables = new Set(looks.flatMap((look) => [...look.variables]));
  const accesses = new Set(looks.flatMap((look) => [...look.accesses]));
  const all = [
    ...cellsOfVariables(driver, variables, shapes),
    ...cellsOfExtensions(extensionRecords(driver, table), driver, shapes),
  ];
  return all.filter(({ in: where, cell, shown }) => {
    if (given.accesses.has(cell.access) || (shown.field !== undefined && unread.has(shown.field)))
      return false;
    if (where.kind === 'extension') return accesses.has(cell.access);
    const spelled = driver.globals.get(where.name)?.spelled ?? where.name;
    return !given.variables.has(where.name) && !unread.has(spelled);
  });
}
