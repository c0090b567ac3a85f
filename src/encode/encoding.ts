/** A passive program as terms: what questions are put together from. */
import type { MemorySort } from '../ir/expr.js';
import type { BlockId, Check, Origin } from '../ir/program.js';
import type { Memories } from './memory.js';
import type { Arbitrary } from './passive.js';
import type { TermGraph } from './term.js';
import type { TermId } from './term-store.js';

export interface Encoding {
  /** To build further terms with. */
  readonly graph: TermGraph;
  /** In program order. */
  readonly checks: readonly EncodedCheck[];
  /** Some return is reached. */
  readonly returned: TermId;
  /** Where a path ends before that because the system stops: by intent, or where a pointer that is NULL is followed. */
  readonly stops: readonly Stop[];
  /** Incarnations that are not memories and that the program does not determine, in program order. */
  readonly inputs: readonly Input[];
  /** The same for memories. */
  readonly arbitraryMemories: readonly ArbitraryMemory[];
  /** Branches whose targets were not seen to exclude each other. */
  readonly choices: readonly Choice[];
  /** Where a path can go on in several ways. */
  readonly branches: readonly EncodedBranch[];
  /** Places of arbitrary memories that the program looks at. */
  readonly cells: readonly EncodedCell[];
  readonly memories: Memories;
}

export interface Stop {
  readonly reached: TermId;
  /** The path goes on all the same. */
  readonly passed: TermId;
}

export interface EncodedCheck {
  readonly check: Check;
  readonly origin: Origin;
  /** Where the assertion stands in the procedure that was made passive. */
  readonly block: BlockId;
  readonly index: number;
  readonly reached: TermId;
  /** Reached, and the condition false. */
  readonly violated: TermId;
}

export interface Input extends Arbitrary {
  /** A variable. */
  readonly value: TermId;
  /** The path passes the place where the value was chosen. */
  readonly reached: TermId;
}

export interface ArbitraryMemory extends Arbitrary {
  readonly sort: MemorySort;
  readonly reached: TermId;
}

export interface EncodedCell {
  readonly memory: ArbitraryMemory;
  readonly address: TermId;
  /** A variable. */
  readonly value: TermId;
}

export interface EncodedBranch {
  readonly block: BlockId;
  /** The end of the block is reached. */
  readonly reached: TermId;
  /** For each target of the block, in order: what its leading assumptions say. */
  readonly conditions: readonly TermId[];
}

export interface Choice {
  readonly block: BlockId;
  readonly targets: readonly BlockId[];
  /** A variable: the number of the target; the last one also for numbers beyond. */
  readonly value: TermId;
}
