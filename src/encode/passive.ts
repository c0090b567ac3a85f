/**
 * Passive form (Flanagan and Saxe 2001; Boogie's dynamic single assignment): every assignment and havoc makes a new incarnation `x@n` of
 * its variable, and what was assigned becomes an assumption about it. Where paths with different incarnations join, a new one is
 * defined at the end of each predecessor. Incarnations that nothing depends on are not defined.
 */

import type { Expr, Sort } from '../ir/expr.js';
import type { BlockId, Cause, CoreCmd, Origin, PassiveCmd, Proc, Transfer, Variable } from '../ir/program.js';
import { isMemory } from '../ir/sort.js';
import { flowOf } from './flow.js';
import { foldExpr, withOperands } from './fold-expr.js';
import { initialVersions, mergeVersions, type Versions, versionOf, withVersions } from './versions.js';

export interface Passive {
  /**
   * Its blocks are in topological order, the entry first. A definition `assume x@n == e` has the reason `define`; only there, memories are
   * compared too. Watches speak of the original variables.
   */
  readonly proc: Proc<PassiveCmd>;
  /** Every incarnation that occurs; arbitrary but for the assumptions. */
  readonly variables: readonly Variable[];
  /** Incarnations that the program does not determine, in program order. */
  readonly arbitrary: readonly Arbitrary[];
  /** Memories with all cells zero. */
  readonly zeroed: readonly Variable[];
  /** Incarnations that each predecessor of the block defines for itself. */
  readonly joins: ReadonlyMap<BlockId, readonly Variable[]>;
  /** For each block, where its commands stood in the procedure before; -1 for commands that are new. */
  readonly positions: ReadonlyMap<BlockId, readonly number[]>;
}

export interface Arbitrary {
  /** `x@3` */
  readonly incarnation: string;
  readonly variable: string;
  readonly sort: Sort;
  readonly cause: Cause | 'initial';
  readonly origin: Origin;
  /** Where the havoc stands in the procedure before; index -1 in the entry block for what is there from the start. */
  readonly block: BlockId;
  readonly index: number;
}

export function passify(globals: readonly Variable[], proc: Proc<CoreCmd>): Passive {
  return new Passifier(globals, proc).run();
}

/** An incarnation: index into the list of all. */
type Version = number;

interface Incarnation {
  readonly name: string;
  readonly variable: number;
}

/** A command of the result, with what it depends on. */
interface Draft {
  readonly cmd: PassiveCmd;
  readonly position: number;
  readonly uses: readonly Version[];
  /** Set for definitions: dropped when nothing depends on it. */
  readonly defines?: Version;
}

interface Join {
  readonly version: Version;
  /** One for each predecessor. */
  readonly from: readonly Version[];
}

interface DraftBlock {
  readonly id: BlockId;
  readonly drafts: Draft[];
  readonly joins: readonly Join[];
  readonly transfer: Transfer;
}

class Passifier {
  private readonly variables: Variable[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly counts: number[];
  private readonly incarnations: Incarnation[] = [];
  /** The incarnation a variable has at the start, once it was asked for. */
  private readonly initial = new Map<number, Version>();
  private readonly arbitrary: Arbitrary[] = [];
  /** From here on variables are zero at the start, not arbitrary. */
  private readonly firstLocal: number;

  constructor(
    globals: readonly Variable[],
    private readonly proc: Proc<CoreCmd>,
  ) {
    this.firstLocal = globals.length + proc.parameters.length;
    this.variables = [...globals, ...proc.parameters, ...proc.results, ...proc.locals];
    this.numbers = new Map(this.variables.map(({ name }, i) => [name, i]));
    this.counts = this.variables.map(() => 0);
    this.incarnations.push({ name: '', variable: -1 }); // version 0 stands for "as at the start"
  }

  run(): Passive {
    const { entry, origin } = this.proc;
    for (let i = 0; i < this.firstLocal; i++) {
      const { name, sort } = this.variables[i]!;
      const incarnation = this.incarnations[this.atStart(i)]!.name;
      this.arbitrary.push({
        incarnation,
        variable: name,
        sort,
        cause: 'initial',
        origin,
        block: entry,
        index: -1,
      });
    }
    const { order, predecessors } = flowOf(this.proc);
    const ends = new Map<BlockId, Versions>();
    const blocks: DraftBlock[] = [];
    for (const block of order) {
      const before = predecessors.get(block.id)!.map((id) => ends.get(id)!);
      const joins: Join[] = [];
      const current = new Current(this.enter(before, joins));
      const drafts = block.commands.flatMap((cmd, i) => this.command(cmd, i, block.id, current));
      ends.set(block.id, current.flush());
      blocks.push({ id: block.id, drafts, joins, transfer: block.transfer });
    }
    return this.assemble(blocks, predecessors);
  }

  private enter(before: readonly Versions[], joins: Join[]): Versions {
    if (before.length === 0) return initialVersions(this.variables.length);
    if (before.length === 1) return before[0]!;
    return mergeVersions(before, (variable, versions) => {
      const version = this.incarnate(variable);
      joins.push({ version, from: versions.map((v) => (v === 0 ? this.atStart(variable) : v)) });
      return version;
    });
  }

  private command(cmd: CoreCmd, position: number, block: BlockId, current: Current): Draft[] {
    switch (cmd.kind) {
      case 'assume': {
        const { e, uses } = this.rename(cmd.cond, current);
        // from here on `define` says that a command is a definition of ours
        const why = cmd.why.kind === 'define' ? ({ kind: 'model' } as const) : cmd.why;
        return [{ cmd: { ...cmd, cond: e, why }, position, uses }];
      }
      case 'assert': {
        const { e, uses } = this.rename(cmd.cond, current);
        return [{ cmd: { ...cmd, cond: e }, position, uses }];
      }
      case 'mark':
        return [{ cmd, position, uses: [] }];
      case 'assign': {
        const { e, uses } = this.rename(cmd.value, current);
        const defines = this.assigned(cmd.target, current);
        return [{ cmd: this.define(defines, e, cmd.origin), position, uses, defines }];
      }
      case 'havoc': {
        const { name } = this.incarnations[this.assigned(cmd.target, current)]!;
        const { sort } = this.variables[this.numbers.get(cmd.target)!]!;
        const { cause, origin, target: variable } = cmd;
        this.arbitrary.push({ incarnation: name, variable, sort, cause, origin, block, index: position });
        return [];
      }
    }
  }

  private rename(root: Expr, current: Current): { e: Expr; uses: Version[] } {
    const uses: Version[] = [];
    const e = foldExpr<Expr>(root, (node, operands) => {
      if (node.kind !== 'var') return withOperands(node, operands);
      const variable = this.numbers.get(node.name)!;
      const version = current.get(variable) || this.atStart(variable);
      uses.push(version);
      return { kind: 'var', name: this.incarnations[version]!.name, sort: node.sort };
    });
    return { e, uses };
  }

  private assigned(target: string, current: Current): Version {
    const variable = this.numbers.get(target)!;
    const version = this.incarnate(variable);
    current.set(variable, version);
    return version;
  }

  private atStart(variable: number): Version {
    let version = this.initial.get(variable);
    if (version === undefined) {
      version = this.incarnations.push({ name: `${this.variables[variable]!.name}@0`, variable }) - 1;
      this.initial.set(variable, version);
    }
    return version;
  }

  private incarnate(variable: number): Version {
    const name = `${this.variables[variable]!.name}@${++this.counts[variable]!}`;
    return this.incarnations.push({ name, variable }) - 1;
  }

  private variable(version: Version): Variable {
    const { name, variable } = this.incarnations[version]!;
    return { name, sort: this.variables[variable]!.sort };
  }

  private define(version: Version, value: Expr, origin: Origin): PassiveCmd {
    const left: Expr = { kind: 'var', ...this.variable(version) };
    const cond: Expr = { kind: 'binary', op: 'eq', left, right: value };
    return { kind: 'assume', cond, why: { kind: 'define' }, origin };
  }

  private assemble(
    blocks: readonly DraftBlock[],
    predecessors: ReadonlyMap<BlockId, readonly BlockId[]>,
  ): Passive {
    const needed = neededVersions(blocks);
    const zeroed = this.startAtZero(blocks[0]!, needed);
    const byId = new Map(blocks.map((block) => [block.id, block]));
    const joins = new Map<BlockId, readonly Variable[]>();
    for (const { id, joins: all } of blocks) {
      const kept = all.filter(({ version }) => needed.has(version));
      if (kept.length === 0) continue;
      joins.set(
        id,
        kept.map(({ version }) => this.variable(version)),
      );
      for (const [i, predecessor] of predecessors.get(id)!.entries())
        for (const { version, from } of kept)
          byId.get(predecessor)!.drafts.push(this.joinDefinition(version, from[i]!));
    }
    const isKept = ({ defines }: Draft) => defines === undefined || needed.has(defines);
    const kept = blocks.map((block) => ({ ...block, drafts: block.drafts.filter(isKept) }));
    return {
      proc: {
        ...this.proc,
        parameters: [],
        results: [],
        locals: [],
        blocks: new Map(
          kept.map(({ id, drafts, transfer }) => [
            id,
            { id, commands: drafts.map(({ cmd }) => cmd), transfer },
          ]),
        ),
      },
      variables: this.incarnations.flatMap((_, version) =>
        version > 0 && needed.has(version) ? [this.variable(version)] : [],
      ),
      arbitrary: this.arbitrary,
      zeroed,
      joins,
      positions: new Map(kept.map(({ id, drafts }) => [id, drafts.map(({ position }) => position)])),
    };
  }

  private joinDefinition(version: Version, from: Version): Draft {
    const value: Expr = { kind: 'var', ...this.variable(from) };
    const cmd = this.define(version, value, this.proc.origin);
    return { cmd, position: -1, uses: [from], defines: version };
  }

  /** Locals and results: zero. A memory of zeros is no expression, so those are listed. */
  private startAtZero(entry: DraftBlock, needed: ReadonlySet<Version>): Variable[] {
    const zeroed: Variable[] = [];
    const definitions: Draft[] = [];
    for (const [variable, version] of this.initial) {
      if (variable < this.firstLocal || !needed.has(version)) continue;
      const { sort } = this.variables[variable]!;
      if (isMemory(sort)) {
        zeroed.push(this.variable(version));
        continue;
      }
      const zero: Expr =
        sort === 'bool' ? { kind: 'bool', value: false } : { kind: 'bv', width: sort, value: 0n };
      const cmd = this.define(version, zero, this.proc.origin);
      definitions.push({ cmd, position: -1, uses: [], defines: version });
    }
    entry.drafts.unshift(...definitions);
    return zeroed;
  }
}

/** The incarnations at the current point of a block: those at its start, and what changed since. */
class Current {
  private readonly changes = new Map<number, Version>();

  constructor(private readonly start: Versions) {}

  get(variable: number): Version {
    return this.changes.get(variable) ?? versionOf(this.start, variable);
  }

  set(variable: number, version: Version): void {
    this.changes.set(variable, version);
  }

  flush(): Versions {
    return withVersions(this.start, this.changes);
  }
}

/** What assumptions and assertions depend on, directly or through definitions and joins. */
function neededVersions(blocks: readonly DraftBlock[]): ReadonlySet<Version> {
  const needed = new Set<Version>();
  for (let b = blocks.length - 1; b >= 0; b--) {
    const { drafts, joins } = blocks[b]!;
    for (let i = drafts.length - 1; i >= 0; i--) {
      const { defines, uses } = drafts[i]!;
      if (defines === undefined || needed.has(defines)) for (const version of uses) needed.add(version);
    }
    for (const { version, from } of joins)
      if (needed.has(version)) for (const source of from) needed.add(source);
  }
  return needed;
}
