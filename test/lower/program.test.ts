/** What stands in the lowered program for those who read it: branches, calls, results, stubs, assumptions. */
import { describe, expect, it } from 'vitest';
import type { AssumeCmd, CallCmd, Cmd, HavocCmd, MarkCmd, Proc } from '../../src/ir/program.js';
import { sortOf } from '../../src/ir/sort.js';
import { intrinsics, type LoweringOptions, lowerText, runLowered } from '../support/lowered.js';

const commands = (proc: Proc<Cmd>): Cmd[] => [...proc.blocks.values()].flatMap((block) => block.commands);

const lowerF = (text: string, options: LoweringOptions = {}) =>
  lowerText(`${intrinsics}${text}`, ['f'], options);

function inF(text: string, options: LoweringOptions = {}): Cmd[] {
  return commands(lowerF(text, options).program.procs.get('f')!);
}

const branches = (text: string): string[] =>
  inF(text)
    .filter((cmd): cmd is AssumeCmd => cmd.kind === 'assume')
    .flatMap(({ why }) =>
      why.kind === 'branch'
        ? [`${why.taken ? '+' : '-'} ${why.text} [${why.watches.map((w) => w.name).join(', ')}]`]
        : [],
    )
    .sort();

describe('branches', () => {
  it.each<[string, string, string[]]>([
    ['a comparison', 'int f(int a) { if (a > 3) return 1; return 2; }', ['+ a > 3 [a]', '- a > 3 [a]']],
    [
      'each part of a connective',
      'int f(int a, int b) { if (a && !b) return 1; return 2; }',
      ['+ a [a]', '+ b [b]', '- a [a]', '- b [b]'],
    ],
    [
      'members by their path',
      'struct S { int k; struct S *n; }; int f(struct S *p) { if (p->n->k == 2) return 1; return 2; }',
      ['+ p->n->k == 2 [p->n->k]', '- p->n->k == 2 [p->n->k]'],
    ],
    [
      'results of calls',
      'int g(int); int f(int x) { if (g(x) < 0) return 1; return 2; }',
      ['+ g(x) < 0 [g(x)]', '- g(x) < 0 [g(x)]'],
    ],
    [
      'assignments by their target',
      'int g(int); int f(int x) { int s; if ((s = g(x)) != 0) return 1; return 2; }',
      ['+ (s = g(x)) != 0 [g(x), s]', '- (s = g(x)) != 0 [g(x), s]'],
    ],
    [
      'nothing for a constant',
      'int f(int a) { do { a++; } while (0); while (1) { if (a) break; } return a; }',
      ['+ a [a]', '- a [a]'],
    ],
  ])('%s', (_, text, expected) => {
    expect(branches(text)).toEqual([...expected].sort());
  });

  it('leave no way out between their targets', () => {
    const { program } = lowerF(
      'int g(int); int f(int a) { switch (a) { case 1: case 5: return 1; default: if (g(a) || a > 3) return 2; } return 3; }',
    );
    for (const block of program.procs.get('f')!.blocks.values())
      if (block.transfer.kind === 'goto' && block.transfer.targets.length > 1)
        for (const target of block.transfer.targets)
          expect(program.procs.get('f')!.blocks.get(target)!.commands[0]?.kind).toBe('assume');
  });

  it('say how to show a value', () => {
    const [first] = inF(
      'typedef struct { NTSTATUS Status; } S; int f(S *p) { if (p->Status < 0) return 1; return 0; }',
    ).flatMap((cmd) => (cmd.kind === 'assume' && cmd.why.kind === 'branch' ? cmd.why.watches : []));
    expect(first!.type).toEqual({ signed: true, pointer: false, alias: 'NTSTATUS', field: 'Status' });
    expect(sortOf(first!.expr)).toBe(32);
  });

  it('name the cases of a switch as written', () => {
    const cases = inF(
      '#define START 0\nint f(int a) { switch (a) { case START: return 1; case 7: return 2; default: return 3; } }',
    ).flatMap((cmd) => (cmd.kind === 'assume' && cmd.why.kind === 'case' ? [cmd.why.text] : []));
    expect(cases.sort()).toEqual(['case 7', 'case START', 'default']);
  });
});

describe('calls and returns', () => {
  it('carry their text and values', () => {
    const call = inF('int g(int a, void *p); int f(int x, void *q) { return g(x + 1, q); }').find(
      (cmd): cmd is CallCmd => cmd.kind === 'call',
    )!;
    expect(call.origin.text).toBe('g(x + 1, q)');
    expect(call.watches.map((watch) => watch.name)).toEqual(['x + 1', 'q']);
    expect(call.watches[1]!.type.pointer).toBe(true);
  });

  it('mark each return statement', () => {
    const marks = inF('NTSTATUS f(int x) { if (x) return -1; return x; }').filter(
      (cmd): cmd is MarkCmd => cmd.kind === 'mark',
    );
    expect(
      marks.map(({ mark }) =>
        mark.kind === 'return' ? `${mark.text} as ${mark.watches[0]!.type.alias}` : '',
      ),
    ).toEqual(['return -1 as NTSTATUS', 'return x as NTSTATUS']);
  });

  it('havoc what is not initialised', () => {
    const havocs = inF('int f(int c) { int x; if (c) x = 1; return x; }').filter(
      (cmd): cmd is HavocCmd => cmd.kind === 'havoc',
    );
    expect(havocs.map(({ target, cause }) => [target, cause.kind])).toEqual([['x', 'uninitialized']]);
  });

  it('havoc variables whose declaration a jump skips', () => {
    const { value } = runLowered(
      lowerF('int f(void) { switch (1) { int x; case 1: x = 4; return x; } return 0; }'),
      'f',
    );
    expect(value).toBe(4n);
    const skipped = inF('int f(int c) { switch (c) { int x; case 1: return x; } return 0; }');
    expect(skipped[0]).toMatchObject({ kind: 'havoc', target: 'x', cause: { kind: 'uninitialized' } });
  });

  it('end behind what does not return', () => {
    const { result } = runLowered(
      lowerF('__declspec(noreturn) void die(int); int f(void) { die(3); return 1; }'),
      'f',
    );
    expect(result.kind).toBe('blocked');
  });
});

describe('bodies nobody has', () => {
  const text = `typedef struct { int a; short b; } T; typedef struct O *PO;
    int Foo(int n, T *t, const T *c, char *s, PO o, int (*cb)(void));
    int f(T *t, char *s, PO o) { t->a = 1; t->b = 2; *s = 3; return Foo(4, t, t, s, o, 0) + t->a + t->b + *s; }`;

  it('return anything and write through their pointers', () => {
    const proc = lowerF(text).program.procs.get('Foo')!;
    expect(proc.role).toBe('missing');
    expect(proc.reaches).toEqual([1, 2, 4]);
    const havocs = commands(proc).filter((cmd): cmd is HavocCmd => cmd.kind === 'havoc');
    expect(havocs.map(({ cause }) => (cause.kind === 'input' ? cause.name : cause.kind))).toEqual([
      '*argument 2 of Foo',
      '*argument 2 of Foo',
      '*argument 4 of Foo',
      'Foo()',
    ]);
  });

  it('never give fresh addresses', () => {
    const made = lowerF(
      'void *Make(void); int f(void) { void *p = __irpcheck_allocate(8); return p == Make(); }',
    );
    const [assumed] = commands(made.program.procs.get('Make')!).filter((cmd) => cmd.kind === 'assume');
    expect(assumed).toBeDefined();
    expect(runLowered(made, 'f', [5n]).value).toBe(0n);
  });

  it('take arguments that no prototype tells of', () => {
    const { program } = lowerF('int f(struct S *p) { Bar(1, p); return Bar(2); }');
    const bar = program.procs.get('Bar')!;
    expect(bar.parameters.map(({ sort }) => sort)).toEqual([32, 64]);
    expect(bar.reaches).toEqual([1]);
  });

  it('stand for functions that could not be read', () => {
    const lowered = lowerF('int g(int x) { @@@ } int f(void) { return g(1); }');
    const gaps = [...lowered.functions.values()].flatMap((one) => one.gaps);
    expect(gaps.length).toBeGreaterThan(0);
  });
});

describe('calls through pointers', () => {
  const text = `typedef int (*op)(int); static int one(int x) { return x + 1; } static int two(int x) { return x + 2; }
    static int other(int x, int y) { return x; } op keep = one; int (*table)(int, int) = other;
    int f(op g) { keep = two; return keep(1) + (table == 0); } int h(op g) { return g(1); }`;

  it('branch over the functions that are stored there', () => {
    const lowered = lowerF(text);
    const targets = commands(lowered.program.procs.get('f')!).flatMap((cmd) =>
      cmd.kind === 'assume' && cmd.why.kind === 'target' ? [cmd.why.function] : [],
    );
    expect(targets).toEqual(['one', 'two']);
    expect(lowered.program.procs.has('other')).toBe(false);
  });
});

describe('intrinsics', () => {
  it.each<[string, string, bigint[], bigint | string]>([
    ['any value', 'int f(void) { return (int)__irpcheck_any_ulong("n") + 1; }', [41n], 42n],
    ['any truth value is 0 or 1', 'int f(void) { return __irpcheck_any_bool("b"); }', [3n], 'blocked'],
    [
      'assume',
      'int f(void) { int x = (int)__irpcheck_any_ulong("n"); __irpcheck_assume(x > 5); return x; }',
      [3n],
      'blocked',
    ],
    [
      'assume that holds',
      'int f(void) { int x = (int)__irpcheck_any_ulong("n"); __irpcheck_assume(x > 5); return x; }',
      [6n],
      6n,
    ],
    ['stop', 'int f(void) { __irpcheck_stop(); return 1; }', [], 'blocked'],
    ['stop, perhaps', 'int f(void) { __irpcheck_stop_unless(3 < 2); return 1; }', [], 'blocked'],
    ['no stop', 'int f(void) { __irpcheck_stop_unless(2 < 3); return 1; }', [], 1n],
    ['gap', 'int f(void) { __irpcheck_gap("not this"); return 1; }', [], 'violated'],
    [
      'fresh objects',
      'int f(void) { int *p = __irpcheck_allocate(4), *q = __irpcheck_allocate(4); *p = 1; *q = 2; return *p * 10 + (p != q); }',
      [],
      11n,
    ],
    [
      'zero',
      'struct S { int a; short b[2]; }; int f(void) { struct S s; __irpcheck_zero(&s, sizeof s); return s.a + s.b[1]; }',
      [],
      0n,
    ],
    [
      'zero of a part',
      'struct S { int a; int b; }; int f(void) { struct S s; s.a = 1; s.b = 7; __irpcheck_zero(&s, 4); return s.a + s.b; }',
      [],
      7n,
    ],
    [
      'zero of several',
      'int f(void) { int a[3] = { 1, 2, 3 }; __irpcheck_zero(a, 8); return a[0] + a[1] + a[2]; }',
      [],
      3n,
    ],
    [
      'fill',
      'int f(void) { unsigned a[2]; __irpcheck_fill(a, 0x12, sizeof a); return a[1] == 0x12121212; }',
      [],
      1n,
    ],
    [
      'copy',
      'struct S { int a; short b[2]; }; int f(void) { struct S s = { 1, { 2, 3 } }, t; __irpcheck_copy(&t, &s, sizeof t); return t.a * 10 + t.b[1]; }',
      [],
      13n,
    ],
    [
      'copy of overlapping elements',
      'int f(void) { int a[3] = { 1, 2, 3 }; __irpcheck_copy(a + 1, a, 8); return a[0] * 100 + a[1] * 10 + a[2]; }',
      [],
      112n,
    ],
    [
      'havoc',
      'struct S { int a; int b; }; int f(void) { struct S s = { 1, 2 }; __irpcheck_havoc(&s); return s.a * 10 + s.b; }',
      [5n, 6n],
      56n,
    ],
    [
      'abnormal termination outside of a handler',
      'int f(void) { return __irpcheck_abnormal_termination(); }',
      [],
      0n,
    ],
    [
      'a shift by too much may give anything',
      'int f(void) { unsigned n = __irpcheck_any_ulong("n"); return (1 << n) & 0xffff; }',
      [32n, 0x4321n],
      0x4321n,
    ],
    [
      'a shift by a constant that is too much may give anything',
      'int f(void) { return (1 << 40) & 0xffff; }',
      [0x4321n],
      0x4321n,
    ],
    [
      'a shift by less is what it is',
      'int f(void) { unsigned n = __irpcheck_any_ulong("n"); return (1 << n) & 0xffff; }',
      [15n, 0x4321n],
      0x8000n,
    ],
    [
      'division leaves out what is past the end',
      'int f(void) { int x = (int)__irpcheck_any_ulong("n"), y = (int)__irpcheck_any_ulong("m"); return x % y; }',
      [0x80000000n, 0xffffffffn],
      'blocked',
    ],
    [
      'division leaves out zero',
      'int f(void) { int x = (int)__irpcheck_any_ulong("n"); return 10 / x; }',
      [0n],
      'blocked',
    ],
  ])('%s', (_, text, havocs, expected) => {
    for (const memory of ['typed', 'flat'] as const) {
      const havocsFlat =
        memory === 'flat' && text.includes('__irpcheck_havoc(') ? [5n, 0n, 0n, 0n, 6n, 0n, 0n, 0n] : havocs;
      const given = lowerF(text, { memory });
      const ran = runLowered(given, 'f', text.includes('struct S s;') ? [1n, 2n, 3n, ...havocs] : havocsFlat);
      if (typeof expected === 'string') expect(ran.result.kind).toBe(expected);
      else expect(ran.value).toBe(expected);
    }
  });

  it('escape stays a call', () => {
    const lowered = lowerF('int f(void *p) { __irpcheck_escape(p); return 1; }');
    expect(lowered.program.procs.get('__irpcheck_escape')!.role).toBe('model');
    expect(commands(lowered.program.procs.get('f')!)[0]).toMatchObject({
      kind: 'call',
      callee: '__irpcheck_escape',
    });
  });

  it('over-approximate what has no constant length', () => {
    const text =
      'struct S { int a; }; struct R { int b; }; int f(struct S *p, struct R *r, unsigned n) { __irpcheck_zero(p, n); return p->a + r->b; }';
    const havocs = inF(text).filter((cmd): cmd is HavocCmd => cmd.kind === 'havoc');
    const [cut, more] = havocs;
    expect(havocs.map(({ cause }) => cause.kind)).toEqual(['abstraction', 'abstraction']);
    expect(cut!.target).not.toMatch(/^\$mem/); // of the object itself where the fill ends inside of a value
    expect(more!.target).toBe('$mem.S.a'); // of further ones
  });

  it('name what they make up', () => {
    const [havoc] = inF('int f(void) { return (int)__irpcheck_any_ulong("irp"); }');
    expect(havoc).toMatchObject({
      kind: 'havoc',
      cause: { kind: 'input', name: 'irp', type: { alias: 'ULONG' } },
    });
  });
});

describe('initial values', () => {
  const text = `static int fixed = 5; int changed = 6; static const int table[2] = { 7, 8 }; static int open[2] = { 1, 2 };
    int f(void) { changed++; open[1] = 4; return fixed + changed + table[1] + open[0]; }`;

  it('with typed memory are those that nothing changes', () => {
    const lowered = lowerText(text, ['f']);
    const targets = commands(lowered.program.procs.get('$initialize')!).flatMap((cmd) =>
      cmd.kind === 'assign' ? [cmd.target] : [],
    );
    expect(targets).toEqual(['$sp', '$heap', '@fixed', '$mem.*32', '$mem.*32']);
  });

  it('with flat memory are all', () => {
    const lowered = lowerText(text, ['f'], { memory: 'flat' });
    expect(runLowered(lowered, 'f').value).toBe(21n);
  });
});

describe('gaps', () => {
  it.each<[string, string, string]>([
    ['floating-point arithmetic', 'int f(double d) { return (int)(d + 1.0); }', 'unsupported'],
    ['inline assembly', 'int f(void) { __asm__("nop"); return 1; }', 'unsupported'],
    ['an unknown name', 'int f(void) { return mystery + 1; }', 'type'],
  ])('%s', (_, text, kind) => {
    const lowered = lowerText(text, ['f']);
    expect(lowered.functions.get('f')!.gaps.map((gap) => gap.kind)).toContain(kind);
    const seen = commands(lowered.program.procs.get('f')!).some(
      (cmd) =>
        (cmd.kind === 'havoc' && cmd.cause.kind === 'gap') ||
        (cmd.kind === 'assert' && cmd.check.kind === 'gap'),
    );
    expect(seen).toBe(true);
  });

  it('move floats about exactly', () => {
    const { value } = runLowered(
      lowerText(
        'double g = 0; int f(void) { double d = 1.5, e; e = d; g = e; return *(int *)((char *)&g + 4) == 0x3ff80000; }',
        ['f'],
      ),
      'f',
    );
    expect(value).toBe(1n);
  });
});
