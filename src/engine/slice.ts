/**
 * What cannot influence any assertion, taken out of a passive program: aggressive dead code elimination over control dependence (Cytron et
 * al. 1991, section 7.1). A branch that only decides irrelevant things is gone, and with it its condition and all that computes it.
 */
import type { Passive } from '../encode/passive.js';
import { dominators } from '../ir/dominators.js';
import type { AssumeCmd, Block, BlockId, PassiveCmd, Proc, Transfer } from '../ir/program.js';
import { freeVariables } from '../ir/walk.js';
import { isExhaustive } from './exhaustive.js';

/**
 * What becomes of assumptions that share no value with what is relevant. `dropped`: taken out, which only adds paths, so that a proof about the
 * slice is a proof about the whole. `kept`: they count as relevant, because a path must satisfy them to be replayed.
 */
export type Unrelated = 'dropped' | 'kept';

export function slice(passive: Passive, unrelated: Unrelated): Passive {
  const slicer = new Slicer(passive, unrelated);
  slicer.mark();
  return slicer.result();
}

const exit = '<exit>';

class Slicer {
  private readonly blocks: ReadonlyMap<BlockId, Block<PassiveCmd>>;
  private readonly before = new Map<BlockId, BlockId[]>();
  private readonly joinOf = new Map<string, BlockId>();
  /** Definitions by incarnation: one, or one for each predecessor of a join. */
  private readonly definitions = new Map<string, { readonly cmd: AssumeCmd; readonly block: BlockId }[]>();
  /** Assumptions that constrain values in the middle of a path, by each variable that occurs in them. */
  private readonly constraints = new Map<string, { readonly cmd: AssumeCmd; readonly block: BlockId }[]>();
  private readonly guards = new Map<BlockId, readonly AssumeCmd[]>();
  private readonly dependsOn: ReadonlyMap<BlockId, readonly BlockId[]>;
  private readonly behind: ReadonlyMap<BlockId, BlockId>;

  private readonly values = new Set<string>();
  private readonly reached = new Set<BlockId>();
  private readonly branches = new Set<BlockId>();
  private readonly commands = new Set<PassiveCmd>();
  private readonly work: (() => void)[] = [];

  constructor(
    private readonly passive: Passive,
    private readonly unrelated: Unrelated,
  ) {
    this.blocks = passive.proc.blocks;
    for (const [id, variables] of passive.joins) for (const { name } of variables) this.joinOf.set(name, id);
    for (const block of this.blocks.values())
      for (const target of waysOn(block))
        this.before.set(target, [...(this.before.get(target) ?? []), block.id]);
    this.behind = postDominators(this.blocks);
    this.dependsOn = controlDependence(this.blocks, this.behind);
    for (const block of this.blocks.values()) this.index(block);
  }

  private index(block: Block<PassiveCmd>): void {
    const guards = guardsOf(block, this.before.get(block.id) ?? [], this.blocks);
    if (guards.length > 0) this.guards.set(block.id, guards);
    const leading = new Set<PassiveCmd>(guards);
    for (const cmd of block.commands) {
      if (cmd.kind !== 'assume' || leading.has(cmd)) continue;
      if (cmd.why.kind === 'define') push(this.definitions, definedName(cmd), { cmd, block: block.id });
      else for (const name of freeVariables(cmd.cond)) push(this.constraints, name, { cmd, block: block.id });
    }
  }

  mark(): void {
    for (const block of this.blocks.values())
      for (const cmd of block.commands) if (this.isRoot(cmd, block)) this.need(cmd, block.id);
    if (this.unrelated === 'kept')
      for (const block of this.blocks.values()) if (this.mayBlock(block)) this.needBranch(block.id);
    for (let next = this.work.pop(); next !== undefined; next = this.work.pop()) next();
  }

  private isRoot(cmd: PassiveCmd, block: Block<PassiveCmd>): boolean {
    if (cmd.kind === 'assert') return true;
    if (cmd.kind !== 'assume' || cmd.why.kind === 'define') return false;
    if (this.guards.get(block.id)?.includes(cmd)) return false;
    if (freeVariables(cmd.cond).size === 0) return true;
    return this.unrelated === 'kept' && !this.heldByZero(cmd);
  }

  /** A path may satisfy none of the conditions of its ways on. */
  private mayBlock(block: Block<PassiveCmd>): boolean {
    const ways = waysOn(block);
    if (ways.length < 2) return false;
    return !isExhaustive(ways.map((way) => (this.guards.get(way) ?? []).map(({ cond }) => cond)));
  }

  /** `x < bound` of an arbitrary `x`: when nothing else is asked of it, a replay gives it zero. */
  private heldByZero({ cond }: AssumeCmd): boolean {
    if (cond.kind !== 'binary' || cond.op !== 'bvult' || cond.left.kind !== 'var' || cond.right.kind !== 'bv')
      return false;
    return cond.right.value > 0n && !this.definitions.has(cond.left.name);
  }

  /** The command counts, and so does whether its block is reached. */
  private need(cmd: PassiveCmd, block: BlockId): void {
    if (this.commands.has(cmd)) return;
    this.commands.add(cmd);
    this.needReached(block);
    if (cmd.kind !== 'mark') this.needValues(cmd.cond);
  }

  private needReached(block: BlockId): void {
    if (this.reached.has(block)) return;
    this.reached.add(block);
    this.work.push(() => {
      for (const branch of this.dependsOn.get(block) ?? []) this.needBranch(branch);
    });
  }

  private needBranch(branch: BlockId): void {
    if (this.branches.has(branch)) return;
    this.branches.add(branch);
    this.needReached(branch);
    for (const target of waysOn(this.blocks.get(branch)!))
      for (const guard of this.guards.get(target) ?? []) {
        this.commands.add(guard);
        this.needValues(guard.cond);
      }
  }

  private needValues(e: AssumeCmd['cond']): void {
    for (const name of freeVariables(e)) {
      if (this.values.has(name)) continue;
      this.values.add(name);
      this.work.push(() => this.follow(name));
    }
  }

  private follow(name: string): void {
    const isJoin = this.joinOf.has(name);
    for (const { cmd, block } of this.definitions.get(name) ?? []) {
      this.commands.add(cmd);
      if (cmd.cond.kind === 'binary') this.needValues(cmd.cond.right);
      if (isJoin) this.needReached(block);
    }
    for (const { cmd, block } of this.constraints.get(name) ?? []) this.need(cmd, block);
  }

  result(): Passive {
    const blocks = new Map<BlockId, Block<PassiveCmd>>();
    const positions = new Map<BlockId, readonly number[]>();
    const open = [this.passive.proc.entry];
    const alive = new Set(open);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const block = this.blocks.get(id)!;
      const kept = [...block.commands.keys()].filter((i) => this.commands.has(block.commands[i]!));
      const transfer = this.transfer(block);
      blocks.set(id, { id, commands: kept.map((i) => block.commands[i]!), transfer });
      positions.set(
        id,
        kept.map((i) => this.passive.positions.get(id)![i]!),
      );
      if (transfer.kind === 'goto')
        for (const target of transfer.targets) if (!alive.has(target)) open.push(target) && alive.add(target);
    }
    return this.assemble(blocks, positions);
  }

  /** A branch that does not count leads straight to where its ways meet again. */
  private transfer(block: Block<PassiveCmd>): Transfer {
    if (waysOn(block).length < 2 || this.branches.has(block.id)) return block.transfer;
    const meets = this.behind.get(block.id);
    return meets === undefined || meets === exit ? { kind: 'stop' } : { kind: 'goto', targets: [meets] };
  }

  private assemble(
    blocks: ReadonlyMap<BlockId, Block<PassiveCmd>>,
    positions: ReadonlyMap<BlockId, readonly number[]>,
  ): Passive {
    // the order of the whole is topological for the slice as well: an edge of the slice is a path of the whole
    const ordered = new Map(
      [...this.blocks.keys()].flatMap((id) => (blocks.has(id) ? [[id, blocks.get(id)!] as const] : [])),
    );
    const joins = [...this.passive.joins].flatMap(([id, variables]) => {
      const kept = variables.filter(({ name }) => this.values.has(name));
      return blocks.has(id) && kept.length > 0 ? [[id, kept] as const] : [];
    });
    const isUsed = ({ name }: { readonly name: string }) => this.values.has(name);
    return {
      proc: { ...this.passive.proc, blocks: ordered } satisfies Proc<PassiveCmd>,
      variables: this.passive.variables.filter(isUsed),
      arbitrary: this.passive.arbitrary.filter(({ block }) => blocks.has(block)),
      zeroed: this.passive.zeroed.filter(isUsed),
      joins: new Map(joins),
      positions,
    };
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function definedName({ cond }: AssumeCmd): string {
  return cond.kind === 'binary' && cond.left.kind === 'var' ? cond.left.name : '';
}

/** Where a path can go on: nowhere behind a point that no path passes. */
function waysOn(block: Block<PassiveCmd>): readonly BlockId[] {
  return block.transfer.kind === 'goto' ? block.transfer.targets : [];
}

/** The leading assumptions of a block that a branch chooses: its only predecessor has other ways too. */
function guardsOf(
  block: Block<PassiveCmd>,
  before: readonly BlockId[],
  blocks: ReadonlyMap<BlockId, Block<PassiveCmd>>,
): readonly AssumeCmd[] {
  if (before.length !== 1 || waysOn(blocks.get(before[0]!)!).length < 2) return [];
  const guards: AssumeCmd[] = [];
  for (const cmd of block.commands) {
    if (cmd.kind === 'mark') continue;
    if (cmd.kind !== 'assume' || cmd.why.kind === 'define' || cmd.why.kind === 'stop') break;
    guards.push(cmd);
  }
  return guards;
}

/** A path may end in the middle of a block: at an assertion of false, or where the driver stops. */
function mayEnd(block: Block<PassiveCmd>): boolean {
  return block.commands.some(
    (cmd) =>
      (cmd.kind === 'assume' && cmd.why.kind === 'stop') ||
      (cmd.kind === 'assert' && cmd.check.kind === 'gap'),
  );
}

/** The first block on all ways from a block to the end, or the end itself. */
function postDominators(blocks: ReadonlyMap<BlockId, Block<PassiveCmd>>): ReadonlyMap<BlockId, BlockId> {
  const reversed = new Map<BlockId, BlockId[]>([[exit, []]]);
  for (const id of blocks.keys()) reversed.set(id, []);
  for (const block of blocks.values()) {
    const targets = waysOn(block);
    for (const target of targets) reversed.get(target)!.push(block.id);
    if (targets.length === 0 || mayEnd(block)) reversed.get(exit)!.push(block.id);
  }
  const graph = new Map(
    [...reversed].map(
      ([id, targets]) => [id, { id, commands: [], transfer: { kind: 'goto', targets } as const }] as const,
    ),
  );
  return dominators({ entry: exit, blocks: graph });
}

/** For each block the branches that decide whether it is reached (Ferrante, Ottenstein and Warren 1987). */
function controlDependence(
  blocks: ReadonlyMap<BlockId, Block<PassiveCmd>>,
  behind: ReadonlyMap<BlockId, BlockId>,
): ReadonlyMap<BlockId, readonly BlockId[]> {
  const dependsOn = new Map<BlockId, BlockId[]>();
  for (const block of blocks.values()) {
    const targets = waysOn(block);
    const ways = mayEnd(block) ? [...targets, exit] : targets;
    if (ways.length < 2) continue;
    const stop = behind.get(block.id);
    for (const way of ways)
      for (
        let at: BlockId | undefined = way;
        at !== undefined && at !== stop && at !== exit;
        at = behind.get(at)
      )
        push(dependsOn, at, block.id);
  }
  return dependsOn;
}
