/** C text lowered and run: what the interpreter says is what lowering made of it. */
import { readDriver } from '../../src/frontend/read.js';
import { type Target, targets } from '../../src/frontend/target.js';
import type { Driver } from '../../src/frontend/tree.js';
import type { Value } from '../../src/ir/evaluate.js';
import { type Oracle, type RunResult, run } from '../../src/ir/interpret.js';
import { MemoryValue } from '../../src/ir/memory-value.js';
import type { Cmd, HavocCmd, Proc, Program, Variable } from '../../src/ir/program.js';
import { formatFault, validate } from '../../src/ir/validate.js';
import { type Lowered, lowerDriver } from '../../src/lower/lower.js';
import { mapHost } from './map-host.js';

export interface LoweringOptions {
  readonly memory?: 'typed' | 'flat';
  readonly target?: Target['name'];
  readonly maxCopyCells?: number;
  readonly exceptions?: 'gap' | 'followed';
}

export const intrinsics = `
typedef unsigned char UCHAR; typedef unsigned short USHORT; typedef unsigned int ULONG; typedef int LONG;
typedef long long LONGLONG; typedef unsigned long long ULONGLONG; typedef int NTSTATUS; typedef void *PVOID;
_Bool __irpcheck_any_bool(const char *); UCHAR __irpcheck_any_uchar(const char *); ULONG __irpcheck_any_ulong(const char *);
PVOID __irpcheck_any_pointer(const char *); NTSTATUS __irpcheck_any_status(const char *);
void __irpcheck_assume(int); __declspec(noreturn) void __irpcheck_stop(void); void __irpcheck_stop_unless(int); __declspec(noreturn) void __irpcheck_raise(NTSTATUS);
PVOID __irpcheck_allocate(ULONGLONG); void __irpcheck_gap(const char *); void __irpcheck_havoc(PVOID); void __irpcheck_escape(PVOID);
void __irpcheck_zero(PVOID, ULONGLONG); void __irpcheck_copy(PVOID, const void *, ULONGLONG); void __irpcheck_fill(PVOID, int, ULONGLONG);
int __irpcheck_abnormal_termination(void); ULONG __irpcheck_exception_code(void);
`;

export function readText(text: string, target: Target['name'] = 'win-x64'): Driver {
  const frontend = {
    target: targets[target],
    includeDirs: [],
    systemDirs: [],
    prelude: [],
    defines: [],
    undefines: [],
  };
  return readDriver({ files: ['t.c'], models: [] }, mapHost({ 't.c': text }), frontend, () => {});
}

export function lowerText(text: string, roots: readonly string[], options: LoweringOptions = {}): Lowered {
  const { memory = 'typed', target = 'win-x64', maxCopyCells = 256, exceptions = 'gap' } = options;
  const lowered = lowerDriver(readText(text, target), roots, {
    target: targets[target],
    memory,
    maxCopyCells,
    exceptions,
  });
  const faults = validate({ ...lowered.program, entry: '$initialize' }).map(formatFault);
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
  return lowered;
}

/** Starts with `$initialize`, then calls `name` (without parameters) and keeps its result in `$out`. */
export function starting(program: Program<Cmd>, name: string): Program<Cmd> {
  const origin = { span: { file: 'start', line: 1, column: 1 } };
  const proc = program.procs.get(name);
  if (proc === undefined) throw new Error(`there is no procedure ${name}`);
  const sort = proc.results[0]?.sort ?? 8;
  const call = (callee: string, results: string[]): Cmd => ({
    kind: 'call',
    callee,
    arguments: [],
    results,
    watches: [],
    origin,
  });
  const commands = [call('$initialize', []), call(name, proc.results.length === 0 ? [] : ['$out'])];
  const start: Proc<Cmd> = {
    name: '$start',
    parameters: [],
    results: [],
    locals: [],
    entry: 'start',
    blocks: new Map([['start', { id: 'start', commands, transfer: { kind: 'return' } }]]),
    origin,
    role: 'harness',
  };
  const globals = [...program.globals, { name: '$out', sort }];
  return { globals, procs: new Map([...program.procs, ['$start', start]]), entry: '$start' };
}

/** Nothing is zero by chance: what is not set is a number made of where it is. */
export function arbitrary(havocs: readonly bigint[] = []): Oracle {
  const mixed = (seed: bigint, width: number) =>
    BigInt.asUintN(width, ((seed + 1n) * 0x9e3779b97f4a7c15n ** 3n) ^ 0x5bd1e995a5a5n);
  const valueFor = ({ sort }: Variable, seed: bigint): Value => {
    if (sort === 'bool') return (seed & 1n) === 1n;
    if (typeof sort === 'number') return mixed(seed, sort);
    return MemoryValue.arbitrary(sort, (address) => {
      const value = mixed(address ^ seed, sort.cell);
      return sort.below === undefined ? value : value % sort.below;
    });
  };
  return {
    initial: (variable) => valueFor(variable, BigInt(variable.name.length * 7919)),
    havoc: (_: HavocCmd, variable, i) => {
      const given = havocs[i];
      if (given === undefined || typeof variable.sort === 'object')
        return valueFor(variable, BigInt(i) * 31n);
      return variable.sort === 'bool' ? given !== 0n : BigInt.asUintN(variable.sort, given);
    },
  };
}

export interface Ran {
  readonly result: RunResult;
  /** What the function returned, unsigned. */
  readonly value: bigint | undefined;
}

export function runLowered(lowered: Lowered, name: string, havocs: readonly bigint[] = []): Ran {
  const program = starting(lowered.program, name);
  const result = run(program, arbitrary(havocs), { maxSteps: 200_000, maxDepth: 200 });
  const value = result.kind === 'returned' ? result.final.get('$out') : undefined;
  return { result, value: typeof value === 'bigint' ? value : undefined };
}

export const runText = (text: string, name: string, options: LoweringOptions = {}): Ran =>
  runLowered(lowerText(text, [name], options), name);
