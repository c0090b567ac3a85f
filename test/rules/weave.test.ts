/** Rules woven into small programs and run: a scenario is the list of calls a dispatch routine makes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bv } from '../../src/ir/build.js';
import { run } from '../../src/ir/interpret.js';
import type { Block, Cmd, Proc, Program, Variable } from '../../src/ir/program.js';
import { validate } from '../../src/ir/validate.js';
import { initializeName, initialState } from '../../src/rules/ghost.js';
import { parseRule } from '../../src/rules/parse.js';
import type { Rule } from '../../src/rules/rule.js';
import { unseenMoves } from '../../src/rules/unseen.js';
import { type WeaveOptions, weave } from '../../src/rules/weave.js';

const origin = { span: { file: 't.c', line: 1, column: 1 } };

/** Parameters as widths in bits; procedures with a result return `$status`. */
function stub(
  name: string,
  parameters: readonly number[],
  result?: number,
  more: Partial<Proc> = {},
): Proc<Cmd> {
  const results: Variable[] = result === undefined ? [] : [{ name: `${name}.result`, sort: result }];
  const commands: Cmd[] = results.map(({ name: target }) => ({
    kind: 'assign',
    target,
    value: { kind: 'var', name: '$status', sort: 32 },
    origin,
  }));
  const block: Block<Cmd> = { id: 'b', commands, transfer: { kind: 'return' } };
  return {
    name,
    parameters: parameters.map((sort, i) => ({ name: `${name}.${i + 1}`, sort })),
    results,
    locals: [],
    entry: 'b',
    blocks: new Map([['b', block]]),
    origin: { ...origin, function: name },
    role: 'model',
    ...more,
  };
}

const apis = [
  stub('IoSetCompletionRoutineEx', [64, 64, 64, 64, 8, 8, 8], 32),
  stub('IoSetCompletionRoutine', [64, 64, 64, 8, 8, 8]),
  stub('IoCallDriver', [64, 64], 32),
  stub('IofCallDriver', [64, 64], 32),
  stub('PoCallDriver', [64, 64], 32),
  stub('IoSkipCurrentIrpStackLocation', [64]),
  stub('IoCopyCurrentIrpStackLocationToNext', [64]),
  stub('IoFreeIrp', [64]),
  stub('IofCompleteRequest', [64, 8]),
  stub('IoStartPacket', [64, 64, 64, 64]),
  stub('InsertTailList', [64, 64]),
  stub('IoQueueWorkItem', [64, 64, 32, 64]),
  stub('Unseen', [64], 32, { role: 'missing', reaches: [0] }),
  stub('UnseenPlain', [32], 32, { role: 'missing', reaches: [] }),
];

type Call = readonly [name: string, ...values: number[]];
const ok = 0;
const failed = 0xc000009a;
const ex = (irp: number, status: number, invoke = 1): readonly Call[] => [
  ['status', status],
  ['IoSetCompletionRoutineEx', 9, irp, 0x500, 0, invoke, invoke, 0],
];
const plain = (irp: number, routine = 0x600): Call => ['IoSetCompletionRoutine', irp, routine, 0, 1, 1, 1];
const send = (irp: number, by = 'IoCallDriver'): Call => [by, 8, irp];

function program(rule: Rule, calls: readonly Call[]): Program<Cmd> {
  const dispatch: Cmd[] = calls.map(([callee, ...values]) =>
    callee === 'status'
      ? { kind: 'assign', target: '$status', value: bv(32, values[0]!), origin }
      : callOf(callee, values),
  );
  const role = '__irpcheck_entry_DRIVER_DISPATCH';
  const entry = body(role, dispatch, [64, 64], 32, 'harness');
  const main = body(
    'main',
    [callOf(initializeName(rule), []), callOf(role, [8, 1])],
    [],
    undefined,
    'harness',
  );
  const all = [main, entry, ...apis];
  return {
    globals: [{ name: '$status', sort: 32 }],
    procs: new Map(all.map((proc) => [proc.name, proc])),
    entry: 'main',
  };
}

const resultOf: Record<string, string> = { __irpcheck_entry_DRIVER_DISPATCH: 'ignored' };

function callOf(callee: string, values: readonly number[]): Cmd {
  const api = apis.find(({ name }) => name === callee);
  const widths = api?.parameters.map(({ sort }) => sort as number) ?? [64, 64];
  const results = (api?.results.length ?? (callee in resultOf ? 1 : 0)) > 0 ? ['$status'] : [];
  return {
    kind: 'call',
    callee,
    arguments: values.map((value, i) => bv(widths[i]!, value)),
    results,
    watches: [],
    origin,
  };
}

const body = (
  name: string,
  commands: readonly Cmd[],
  parameters: readonly number[],
  result: number | undefined,
  role: Proc['role'],
): Proc<Cmd> => ({
  ...stub(name, parameters, result, { role }),
  blocks: new Map([['b', { id: 'b', commands, transfer: { kind: 'return' } }]]),
});

function load(id: string): Rule {
  const { rule, faults } = parseRule(readFileSync(`encodings/rules/${id}.slic`, 'utf8'), `${id}.slic`);
  expect(faults).toEqual([]);
  return rule!;
}

const constants: Record<string, bigint> = { STATUS_SUCCESS: 0n, STATUS_PENDING: 0x103n };
/** Where the members of an IRP are, as far as rules speak of them. */
const offsets: Record<string, bigint> = {
  'Tail.Overlay.ListEntry': 0xa8n,
  'Tail.Overlay.DeviceQueueEntry': 0x78n,
};

interface Told {
  readonly verdict: string;
  readonly marks: readonly string[];
  readonly notes: number;
}

/** @param forgotten what an unseen body makes of the state */
function play(
  rule: Rule,
  calls: readonly Call[],
  watched: number,
  forgotten = 0,
  more: WeaveOptions = {},
): Told {
  const { program: woven, faults } = weave(program(rule, calls), rule, (name) => constants[name], new Set(), {
    ...more,
    offsetOf: (member) => offsets[member],
  });
  expect(faults).toEqual([]);
  expect(validate(woven)).toEqual([]);
  const marks: string[] = [];
  const result = run(
    woven,
    {
      initial: ({ name, sort }) => (name.endsWith('.watched') ? BigInt(watched) : sort === 8 ? 77n : 0n),
      havoc: () => BigInt(forgotten),
    },
    {
      maxSteps: 10_000,
      listener: {
        command: (cmd) => void (cmd.kind === 'mark' && cmd.mark.kind === 'rule' && marks.push(cmd.mark.text)),
      },
    },
  );
  const verdict =
    result.kind === 'violated' ? `${result.check.kind} at ${result.origin.function ?? '?'}` : result.kind;
  return { verdict, marks, notes: result.notes.length };
}

const exit = 'rule at __irpcheck_entry_DRIVER_DISPATCH';

describe('CompletionRoutineRegistered on calls', () => {
  const rule = load('CompletionRoutineRegistered');
  it.each<[string, readonly Call[], string, string, number]>([
    ['row 1', [...ex(1, ok), send(1)], 'returned', 'none → registered, registered → none', 0],
    [
      'row 1, Po',
      [...ex(1, ok), send(1, 'PoCallDriver')],
      'returned',
      'none → registered, registered → none',
      0,
    ],
    [
      'row 1, alias',
      [...ex(1, ok), send(1, 'IofCallDriver')],
      'returned',
      'none → registered, registered → none',
      0,
    ],
    ['row 2', [...ex(1, failed), ['IofCompleteRequest', 1, 0]], 'returned', 'none → failed', 0],
    ['row 3', [...ex(1, failed), send(1)], 'returned', 'none → failed, failed → none', 1],
    [
      'row 4, plain',
      [...ex(1, failed), plain(1), send(1)],
      'returned',
      'none → failed, failed → plain, plain → none',
      0,
    ],
    [
      'row 4, skip',
      [...ex(1, failed), ['IoSkipCurrentIrpStackLocation', 1], send(1)],
      'returned',
      'none → failed, failed → skipped, skipped → none',
      0,
    ],
    ['row 5', [...ex(1, ok), ['IofCompleteRequest', 1, 0]], exit, 'none → registered', 0],
    ['row 7', [...ex(1, ok), ['IoStartPacket', 8, 1, 0, 0]], exit, 'none → registered', 1],
    ['row 8', [...ex(1, ok), send(2)], exit, 'none → registered', 0],
    ['row 9', [send(1), ...ex(1, ok)], exit, 'none → registered', 0],
    [
      'row 14',
      [...ex(1, ok), ...ex(1, ok), send(1)],
      'rule at IoSetCompletionRoutineEx',
      'none → registered',
      0,
    ],
    [
      'row 15',
      [...ex(1, ok), ...ex(1, failed), send(1)],
      'returned',
      'none → registered, registered → none',
      1,
    ],
    ['row 16', [...ex(1, ok), plain(1), send(1)], 'rule at IoSetCompletionRoutine', 'none → registered', 0],
    [
      'row 16, NULL',
      [...ex(1, ok), plain(1, 0), send(1)],
      'rule at IoSetCompletionRoutine',
      'none → registered',
      0,
    ],
    [
      'row 17',
      [plain(1), ...ex(1, ok), send(1)],
      'returned',
      'none → plain, plain → registered, registered → none',
      1,
    ],
    [
      'row 17, taken back',
      [plain(1), plain(1, 0), ...ex(1, ok), send(1)],
      'returned',
      'none → plain, plain → none, none → registered, registered → none',
      0,
    ],
    [
      'row 18',
      [...ex(1, ok), ['IoCopyCurrentIrpStackLocationToNext', 1], send(1)],
      'returned',
      'none → registered, registered → none',
      0,
    ],
    [
      'row 20',
      [['IoSkipCurrentIrpStackLocation', 1], ...ex(1, ok), send(1)],
      'returned',
      'none → skipped, skipped → registered, registered → none',
      1,
    ],
    ['row 23', [...ex(1, ok), ['IoFreeIrp', 1]], exit, 'none → registered', 0],
    [
      'row 24',
      [...ex(1, ok), ...ex(2, ok), send(2), send(1)],
      'returned',
      'none → registered, registered → none',
      0,
    ],
    ['row 25', [...ex(1, ok, 0), send(1)], 'returned', 'none → registered, registered → none', 1],
    [
      'row 27',
      [...ex(1, ok), send(1), ...ex(1, ok), send(1)],
      'returned',
      'none → registered, registered → none, none → registered, registered → none',
      0,
    ],
    [
      'row 28',
      [...ex(1, ok), send(1), ...ex(1, ok)],
      exit,
      'none → registered, registered → none, none → registered',
      0,
    ],
  ])('%s', (_, calls, verdict, marks, notes) => {
    expect(play(rule, calls, 1)).toEqual({ verdict, marks: marks.split(', '), notes });
  });

  it('says nothing of objects that are not followed', () => {
    expect(play(rule, ex(1, ok), 2)).toEqual({ verdict: 'returned', marks: [], notes: 0 });
  });

  it('lets an unseen body move an open obligation only', () => {
    const calls: readonly Call[] = [...ex(1, ok), ['Unseen', 1]];
    expect(play(rule, calls, 1, 0).verdict).toBe('returned');
    expect(play(rule, calls, 1, 4).verdict).toBe(exit);
    expect(play(rule, calls, 1, 5).verdict).toBe('blocked');
    expect(play(rule, [['Unseen', 1]], 1, 4)).toEqual({ verdict: 'returned', marks: [], notes: 0 });
    expect(play(rule, [plain(1), ['Unseen', 1]], 1, 4).verdict).toBe('returned');
    expect(play(rule, [...ex(1, ok), ['UnseenPlain', 1]], 1, 0).verdict).toBe(exit);
    expect([...unseenMoves(rule).keys()]).toEqual([4]);
  });

  it('lets a body that is handed the object begin in any state', () => {
    const moves = unseenMoves(rule, 'handed');
    expect([...moves.keys()].sort()).toEqual([0, 1, 2, 3, 4]);
    for (const { left } of moves.values()) expect(left.has(4)).toBe(true);
  });
});

describe('the other rules on calls', () => {
  it.each<[string, string, readonly Call[], string]>([
    ['PlainCompletionRoutineForwarded', 'set and kept', [plain(1)], exit],
    ['PlainCompletionRoutineForwarded', 'set and sent', [plain(1), send(1)], 'returned'],
    ['PlainCompletionRoutineForwarded', 'taken back', [plain(1), plain(1, 0)], 'returned'],
    ['PlainCompletionRoutineForwarded', 'set twice and sent', [plain(1), plain(1), send(1)], 'returned'],
    ['PlainCompletionRoutineForwarded', 'replaced', [plain(1), ...ex(1, ok)], 'returned'],
    ['PlainCompletionRoutineForwarded', 'not replaced', [plain(1), ...ex(1, failed)], exit],
    ['PlainCompletionRoutineForwarded', 'freed', [plain(1), ['IoFreeIrp', 1]], 'returned'],
    ['PlainCompletionRoutineForwarded', 'another is freed', [plain(1), ['IoFreeIrp', 2]], exit],
    [
      'CompletionContextLeak',
      'row 5',
      [...ex(1, ok), ['IofCompleteRequest', 1, 0]],
      'rule at IofCompleteRequest',
    ],
    [
      'CompletionContextLeak',
      'row 18',
      [...ex(1, ok), ['IoCopyCurrentIrpStackLocationToNext', 1], send(1)],
      'rule at IoCopyCurrentIrpStackLocationToNext',
    ],
    [
      'CompletionContextLeak',
      'row 4',
      [...ex(1, failed), ['IoSkipCurrentIrpStackLocation', 1], send(1)],
      'returned',
    ],
    ['CompletionContextLeak', 'handed off', [...ex(1, ok), ['IoStartPacket', 8, 1, 0, 0]], 'returned'],
  ])('%s: %s', (id, _, calls, verdict) => {
    expect(play(load(id), calls, 1).verdict).toBe(verdict);
  });

  it('escapes where that is asked, to whom that is asked', () => {
    const rule = load('CompletionContextLeak');
    const insert: Call = ['InsertTailList', 0x700, 1 + 0xa8];
    const other: Call = ['InsertTailList', 0x700, 2 + 0xa8];
    const work: Call = ['IoQueueWorkItem', 7, 0x900, 1, 1];
    const asked = (asking: WeaveOptions['asking'], ...calls: Call[]) =>
      play(rule, [...ex(1, ok), ...calls], 1, 0, { asking: asking! }).verdict;
    expect(asked(() => 'yes', insert)).toBe('rule at InsertTailList');
    expect(asked(() => 'yes', other)).toBe(exit);
    expect(asked(() => 'no', insert)).toBe('returned');
    expect(asked(({ state }) => (state === 'inPacket' ? 'yes' : 'no'), insert)).toBe('returned');
    expect(asked(() => ({ handed: 0x900n }), work)).toBe('rule at IoQueueWorkItem');
    expect(asked(() => ({ handed: 0x910n }), work)).toBe('returned');
    expect(play(rule, [insert], 1, 0, { asking: () => 'yes' }).verdict).toBe('returned');
  });

  it('asks whom a routine may call: all but those that call none of the functions', () => {
    const rule = small(
      'enum { idle, later } s = idle;',
      `IoSetCompletionRoutine(irp, run, context, ...).entry { if (uses(run, F, G)) { s = later; } }
       DRIVER_DISPATCH.exit { if (s == later) { abort "later"; } }`,
    );
    const usingNone = (functions: readonly string[]) => (functions.join() === 'F,G' ? [0x600n, 0x610n] : []);
    const verdict = (routine: number, more: WeaveOptions = {}) =>
      play(rule, [plain(1, routine)], 1, 0, more).verdict;
    expect([0x600, 0x610, 0x620].map((routine) => verdict(routine, { usingNone }))).toEqual([
      'returned',
      'returned',
      exit,
    ]);
    expect(verdict(0x600)).toBe(exit);
  });

  it('asks whether a pointer leads into the object', () => {
    const rule = small(
      'enum { idle, later } s = idle;',
      `watch IoFreeIrp.entry.$1;
       IoFreeIrp.entry [guard $1] { s = idle; }
       IoQueueWorkItem(item, run, type, context).entry { if (inside(context)) { s = later; } }
       DRIVER_DISPATCH.exit { if (s == later) { abort "later"; } }`,
    );
    const verdict = (context: number, more: WeaveOptions = {}) =>
      play(rule, [['IoQueueWorkItem', 7, 0x900, 1, context]], 0x1000, 0, more).verdict;
    expect([0xfff, 0x1000, 0x10cf, 0x10d0].map((context) => verdict(context, { size: 0xd0 }))).toEqual([
      'returned',
      exit,
      exit,
      'returned',
    ]);
    expect([0x1000, 0x1001].map((context) => verdict(context))).toEqual([exit, 'returned']);
  });

  it('starts where another routine left the object', () => {
    const rule = load('CompletionContextLeak');
    const from = { from: 'inWorkItem' };
    expect(play(rule, [send(1)], 1, 0, from).verdict).toBe('returned');
    expect(play(rule, [...ex(1, ok)], 1, 0, from)).toEqual({ verdict: 'returned', marks: [], notes: 0 });
  });
});

const small = (state: string, transfers: string, roles = 'DRIVER_DISPATCH'): Rule => {
  const text = `rule R { title "t"; roles ${roles}; } state { ${state} } ${transfers}`;
  const { rule, faults } = parseRule(text, 'r.slic');
  expect(faults).toEqual([]);
  return rule!;
};

describe('weave', () => {
  it('lets no transfer of an event see what another has assigned', () => {
    const rule = small(
      'enum { a, b, c } s = a; int n = 3;',
      `watch IoFreeIrp.entry.$1;
       IoFreeIrp.entry { if (s == a) { s = b; n = n + 1; } }
       IoFreeIrp.entry [guard $1] { if (s == b) { s = c; } if (n == 4) { abort "saw"; } }
       DRIVER_DISPATCH.exit { if (s == c) { abort "c"; } }`,
    );
    const free: Call = ['IoFreeIrp', 1];
    expect(play(rule, [free], 1)).toEqual({ verdict: 'returned', marks: ['a → b', 'n = n + 1'], notes: 0 });
    expect(play(rule, [free, free], 1).verdict).toBe('rule at IoFreeIrp');
  });

  it('tells a move from whichever state it comes, and none where nothing moves', () => {
    const rule = small(
      'enum { a, b, c } s = a;',
      `IoFreeIrp.entry { s = c; } IoSkipCurrentIrpStackLocation.exit { s = b; }
       DRIVER_DISPATCH.exit { if (s == a) { abort "never moved"; } }`,
    );
    const calls: readonly Call[] = [
      ['IoFreeIrp', 1],
      ['IoFreeIrp', 1],
      ['IoSkipCurrentIrpStackLocation', 1],
    ];
    expect(play(rule, calls, 1)).toEqual({ verdict: 'returned', marks: ['a → c', 'c → b'], notes: 0 });
    expect(play(rule, [], 1).verdict).toBe(exit);
  });

  it('gives up where the rule does', () => {
    const rule = small(
      'enum { a, b } s = a;',
      `IoFreeIrp.entry { if (s == b) { inconclusive "two of them"; } s = b; }
       DRIVER_DISPATCH.exit { if (s == a) { abort "none"; } }`,
    );
    const free: Call = ['IoFreeIrp', 1];
    expect(play(rule, [free], 1).verdict).toBe('returned');
    expect(play(rule, [free, free], 1).verdict).toBe('gap at IoFreeIrp');
  });

  it('keeps what a routine returned', () => {
    const rule = small(
      'enum { a, b } s = a; NTSTATUS kept = STATUS_SUCCESS;',
      `IoCallDriver.exit { kept = $return; s = b; }
       IoFreeIrp.entry { if (s == b && kept == 5) { abort "five"; } }
       PoCallDriver.exit { if (s == b && $return != kept) { abort "another"; } }`,
    );
    const returns = (status: number): Call => ['status', status];
    const free: Call = ['IoFreeIrp', 1];
    expect(play(rule, [returns(5), send(1), free], 1).verdict).toBe('rule at IoFreeIrp');
    expect(play(rule, [returns(6), send(1), returns(5), free], 1).verdict).toBe('returned');
    const again = send(1, 'PoCallDriver');
    expect(play(rule, [returns(7), send(1), again], 1).verdict).toBe('returned');
    expect(play(rule, [returns(7), send(1), returns(8), again], 1).verdict).toBe('rule at PoCallDriver');
    expect(play(rule, [returns(7), again], 1).verdict).toBe('returned');
  });

  it('lets a missing body meet what an entry point owes from its start', () => {
    const rule = small(
      'enum { unmarked, marked } s = unmarked;',
      'IoFreeIrp.entry { s = marked; } DRIVER_DISPATCH.exit { if (s == unmarked) { abort "never"; } }',
    );
    expect(play(rule, [['Unseen', 1]], 1, 1).verdict).toBe('returned');
    expect(play(rule, [['Unseen', 1]], 1, 0).verdict).toBe(exit);
    expect(play(rule, [['UnseenPlain', 1]], 1, 1).verdict).toBe(exit);
  });

  it('lets none begin what a role begins', () => {
    const rule = small(
      'enum { free, held } s = free;',
      `DRIVER_CANCEL.entry { s = held; } IoFreeIrp.entry { s = held; } IoSkipCurrentIrpStackLocation.entry { s = free; }
       [DRIVER_DISPATCH, DRIVER_CANCEL].exit { if (s == held) { abort "held"; } }`,
      'DRIVER_DISPATCH, DRIVER_CANCEL',
    );
    expect(play(rule, [['Unseen', 1]], 1, 1).verdict).toBe('returned');
  });

  it('ends a path at halt', () => {
    const rule = small(
      'int n = 0;',
      'IoFreeIrp.entry { n = n + 1; if (n == 2) { halt; } } DRIVER_DISPATCH.exit { if (n < 3) { abort "x"; } }',
    );
    const free: Call = ['IoFreeIrp', 1];
    expect(play(rule, [free, free], 1).verdict).toBe(exit);
    expect(play(rule, [free, free, free], 1).verdict).toBe('blocked');
  });

  it.each([
    ['$3 of two', 'IoCallDriver.entry { if ($3) { n = 1; } }', '1:92 IoCallDriver has 2 parameters, no $3'],
    ['no result', 'IoFreeIrp.exit { if ($return) { n = 1; } }', '1:88 IoFreeIrp returns nothing'],
    [
      'indirect',
      'IoFreeIrp.exit { if (*$1 == 0) { n = 1; } }',
      '1:88 what is there does not lead to one number or pointer',
    ],
    [
      'a constant nobody knows',
      'IoFreeIrp.exit { if ($1 == NOWHERE) { n = 1; } }',
      '1:94 NOWHERE is no state variable, state, named position or constant of the headers',
    ],
    [
      'different widths',
      'IoFreeIrp.exit { if (n == $1) { n = 1; } }',
      '1:93 a value of 64 bits where one of 32 is wanted',
    ],
    [
      'a number too large',
      'IoCallDriver.exit { if ($return == 0x100000000) { n = 1; } }',
      '1:102 4294967296 does not fit into 32 bits',
    ],
  ])('reports what the program does not have: %s', (_, transfer, fault) => {
    const rule = small('int n = 0;', `${transfer} DRIVER_DISPATCH.exit { if (n == 9) { abort "x"; } }`);
    const { faults } = weave(program(rule, []), rule, () => undefined);
    expect(faults.map(({ message, span }) => `${span.line}:${span.column} ${message}`)).toEqual([fault]);
  });

  it('speaks at exit of the values that were passed', () => {
    const rule = small(
      'int n = 0;',
      'IoFreeIrp(irp).exit { if (irp == 1) { n = 1; } } DRIVER_DISPATCH.exit { if (n == 1) { abort "x"; } }',
    );
    const plainProgram = program(rule, [['IoFreeIrp', 1]]);
    const forget: Cmd = { kind: 'assign', target: 'IoFreeIrp.1', value: bv(64, 2), origin };
    const block: Block<Cmd> = { id: 'b', commands: [forget], transfer: { kind: 'return' } };
    const free = { ...stub('IoFreeIrp', [64]), blocks: new Map([['b', block]]) };
    const changed = { ...plainProgram, procs: new Map(plainProgram.procs).set('IoFreeIrp', free) };
    const { program: woven } = weave(changed, rule, () => undefined);
    expect(validate(woven)).toEqual([]);
    const result = run(woven, { initial: () => 0n, havoc: () => 0n }, { maxSteps: 1000 });
    expect(result.kind).toBe('violated');
  });

  it('starts from the initial state, whatever the ghosts held', () => {
    const values = initialState(
      small(
        'enum { a, b } s = b; int n = -1; NTSTATUS kept = STATUS_PENDING;',
        'IoFreeIrp.exit { s = a; } DRIVER_DISPATCH.exit { if (s == a) { abort "x"; } }',
      ),
      (name) => (name === 'STATUS_PENDING' ? 0x103n : undefined),
    );
    expect(values).toEqual([
      { name: '$rule.R.s', value: bv(8, 1) },
      { name: '$rule.R.n', value: bv(32, -1) },
      { name: '$rule.R.kept', value: bv(32, 0x103) },
    ]);
  });
});
