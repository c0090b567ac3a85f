/** Cell by cell: what is true whenever a driver's initialisation has succeeded, and stays so. */
import type { Gap } from '../base/gap.js';
import type { Span } from '../base/span.js';
import type { Finding } from '../engine/finding.js';
import type { Driver } from '../frontend/tree.js';
import type { RecordInfo } from '../frontend/type/types/ctype.js';
import { bv } from '../ir/build.js';
import type { Program } from '../ir/program.js';
import type { Lowered } from '../lower/lower.js';
import type { Shapes } from '../lower/memory/shape.js';
import type { KnownCell } from './cells.js';
import { claimsAbout, valuesIn } from './claims.js';
import { type Fact, termOf } from './facts.js';
import type { LifecycleTable } from './initialized.js';
import { type Asking, type First, Prover } from './proofs.js';
import type { Survey } from './survey.js';
import { takesOver, writtenBy } from './writers.js';

/** What all questions are about. */
export interface Run {
  readonly driver: Driver;
  /** As initialisation finds it, while callbacks may be running beside it. */
  readonly lowered: Lowered;
  /** The same program as it is later, when what callbacks write is seen where they do. */
  readonly whole: Program;
  readonly asking: Asking;
  readonly table: LifecycleTable;
  readonly shapes: Shapes;
  /** What the driver takes extensions of devices for. */
  readonly extensions: readonly RecordInfo[];
  readonly survey: Survey;
  /** Functions that may run after initialisation, or beside it. */
  readonly later: readonly string[];
  /** Where the system may be handed further routines that add devices. */
  readonly lost: readonly Gap[];
}

/** The routine that runs once, and those that run for each device, perhaps in vain, at any time after it. */
export interface Firsts {
  readonly first: First;
  readonly adding: readonly First[];
}

export interface Known {
  readonly driver: readonly Fact[];
  readonly devices: readonly Fact[];
  readonly assumptions: readonly string[];
  readonly notes: readonly Gap[];
}

export const arbitrary = 'what initialisation leaves is taken to be anything';
const anyExtension = 'what initialisation leaves in the extensions of devices is taken to be anything';
export const gapAt = (detail: string, span: Span): Gap => ({ kind: 'unsupported', detail, span });

/** Of larger drivers the first ones. */
const mostCells = 100;

export async function knownAfter(cells: readonly KnownCell[], firsts: Firsts, run: Run): Promise<Known> {
  const written = writtenBy(run.whole, run.later);
  const own = cells.filter((cell) => isKept(cell, written.holders, run)).slice(0, mostCells);
  if (own.length === 0) {
    const why = `${arbitrary}: all that is looked at later may be written later as well`;
    const note = unseenDevices(written.maker, run) ?? gapAt(why, firsts.first.entry.span);
    return { driver: [], devices: [], assumptions: [], notes: [note] };
  }
  const variables = own.filter(({ in: where }) => where.kind === 'variable');
  const known = await ofDriver(variables, firsts, run);
  if ('unfounded' in known) return { driver: [], devices: [], assumptions: [], notes: [known.unfounded] };
  const rest = own.filter((cell) => !known.facts.some((fact) => fact.cell === cell && isExact(fact)));
  const devices = await ofDevices(rest, firsts, known.facts, written.maker, run);
  const facts = [...known.facts, ...devices.facts];
  return {
    driver: known.facts,
    devices: devices.facts,
    assumptions: facts.length === 0 ? [] : [...new Set([...known.assumptions, ...devices.assumptions])],
    notes: devices.notes,
  };
}

/** Nobody writes it later, under whatever type the extension is taken for. */
function isKept(
  cell: KnownCell,
  written: ReadonlySet<string>,
  { lowered, shapes, extensions }: Run,
): boolean {
  const holder = holderOf(cell, lowered);
  if (holder === undefined || written.has(holder)) return false;
  if (cell.in.kind === 'variable') return true;
  const { offset, width } = cell.cell;
  const end = offset + width / 8;
  return !extensions.some((record) =>
    shapes
      .ranges({ kind: 'record', record })
      .some(
        (range) =>
          range.start < end && offset < range.end && written.has(lowered.cells.holderOf(range.access) ?? ''),
      ),
  );
}

const isExact = ({ claim }: Fact): boolean => claim.kind === 'one-of' && claim.values.length === 1;

const holderOf = (cell: KnownCell, lowered: Lowered): string | undefined =>
  termOf(cell, lowered, bv(lowered.cells.pointerWidth, 0))?.holder;

/** Variables that hold what is claimed from the end of the first routine on: adding devices keeps it, write for write. */
async function ofDriver(
  cells: readonly KnownCell[],
  { first, adding }: Firsts,
  { driver, lowered, asking, table }: Run,
): Promise<
  { readonly facts: readonly Fact[]; readonly assumptions: readonly string[] } | { readonly unfounded: Gap }
> {
  const prover = new Prover(lowered, driver, asking);
  const succeeds = await prover.succeeds(first, 'driver');
  if (succeeds?.kind !== 'safe') return { unfounded: unfounded(arbitrary, first, succeeds) };
  const { holders } = writtenBy(lowered.program, namesOf(adding));
  const isShared = (cell: KnownCell) => holders.has(holderOf(cell, lowered)!);
  const values = {
    quiet: valuesIn(lowered, driver, [first]),
    shared: valuesIn(lowered, driver, [first, ...adding]),
  };
  const facts: Fact[] = [];
  for (const cell of cells) {
    const proves = async (fact: Fact): Promise<boolean> =>
      (await prover.proves(first, fact)) && (!isShared(cell) || (await keptBy(adding, fact, prover)));
    const stored = values[isShared(cell) ? 'shared' : 'quiet'](cell);
    facts.push(...(await claimsAbout(cell, stored, proves, table)));
  }
  return { facts, assumptions: prover.assumptions() };
}

async function keptBy(adding: readonly First[], fact: Fact, prover: Prover): Promise<boolean> {
  for (const one of adding) if (!(await prover.keeps(one, fact))) return false;
  return true;
}

/** What holds of each device that a request can be sent to, and of the driver as soon as there is one. */
async function ofDevices(
  cells: readonly KnownCell[],
  { first, adding }: Firsts,
  known: readonly Fact[],
  maker: string | undefined,
  run: Run,
): Promise<Pick<Known, 'assumptions' | 'notes'> & { readonly facts: readonly Fact[] }> {
  const { driver, lowered, asking, table } = run;
  const without = (gap: Gap) => ({ facts: [], assumptions: [], notes: [gap] });
  if (cells.length === 0) return { facts: [], assumptions: [], notes: [] };
  const unseen = unseenDevices(maker, run);
  if (unseen !== undefined) return without(unseen);
  const routines = [first, ...adding];
  const makers = routines.filter(
    ({ entry }) => writtenBy(lowered.program, [entry.function]).maker !== undefined,
  );
  if (makers.length === 0)
    return without(
      gapAt(`${anyExtension}: no routine of the initialisation makes a device`, first.entry.span),
    );
  const prover = new Prover(lowered, driver, asking, known);
  for (const one of makers) {
    const succeeds = await prover.succeeds(one, 'device');
    if (succeeds?.kind !== 'safe') return without(unfounded(anyExtension, one, succeeds));
  }
  const isOwn = new Map<string, boolean>();
  /** Whether adding a device leaves alone what other devices have. */
  const staysOwn = async (holder: string): Promise<boolean> => {
    const before = isOwn.get(holder);
    if (before !== undefined) return before;
    let answer = true;
    for (const one of adding) answer &&= await prover.writesOnlyNew(one, holder);
    isOwn.set(holder, answer);
    return answer;
  };
  const values = valuesIn(lowered, driver, routines);
  const facts: Fact[] = [];
  for (const cell of cells) {
    const isOfDevice = cell.in.kind === 'extension';
    if (isOfDevice ? !(await staysOwn(holderOf(cell, lowered)!)) : makers.includes(first)) continue;
    const proves = async (fact: Fact): Promise<boolean> => {
      for (const one of makers) if (!(await prover.proves(one, fact))) return false;
      return isOfDevice || (await keptBy(adding, fact, prover));
    };
    facts.push(...(await claimsAbout(cell, values(cell), proves, table)));
  }
  return { facts, assumptions: prover.assumptions(), notes: [] };
}

/** Why a device may be made by others than the routines of the initialisation, or have another extension. */
function unseenDevices(maker: string | undefined, { driver, survey, table, lost }: Run): Gap | undefined {
  const [open] = lost;
  if (open !== undefined) return gapAt(`${anyExtension}: ${open.detail}`, open.span);
  const over = takesOver(survey, table);
  if (over !== undefined) {
    const text = driver.quote(over.callee.span, over.callee.end);
    return gapAt(`${anyExtension}: ${text} is handed the driver and may make devices`, over.span);
  }
  if (survey.moved !== undefined)
    return gapAt(`${anyExtension}: a device is given another extension`, survey.moved);
  const other = maker === undefined ? undefined : driver.functions.get(maker);
  return other === undefined
    ? undefined
    : gapAt(`${anyExtension}: ${other.spelled} may make devices as well`, other.span);
}

function unfounded(what: string, { entry }: First, found: Finding | undefined): Gap {
  const isVacuous = found?.kind === 'inconclusive' && found.blind.some(({ kind }) => kind === 'vacuous');
  const why = isVacuous
    ? `${entry.function} never succeeds`
    : `whether ${entry.function} succeeds, and what it does then, cannot be followed`;
  return gapAt(`${what}: ${why}`, entry.span);
}

const namesOf = (firsts: readonly First[]): string[] => firsts.map(({ entry }) => entry.function);
