import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEntryPoints, type RoleTable } from '../../src/frontend/roles.js';
import { read } from './type/reading.js';

const table = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../encodings/roles.json'), 'utf8'),
) as RoleTable;

const header = `
typedef long NTSTATUS; typedef void *PVOID;
typedef struct _IRP IRP, *PIRP;
typedef struct _DEVICE_OBJECT { int x; } DEVICE_OBJECT, *PDEVICE_OBJECT;
typedef struct _DRIVER_OBJECT DRIVER_OBJECT, *PDRIVER_OBJECT;
typedef NTSTATUS DRIVER_DISPATCH(PDEVICE_OBJECT d, PIRP i); typedef DRIVER_DISPATCH *PDRIVER_DISPATCH;
typedef void DRIVER_UNLOAD(PDRIVER_OBJECT d); typedef NTSTATUS IO_COMPLETION_ROUTINE(PDEVICE_OBJECT d, PIRP i, PVOID c);
typedef struct _DRIVER_EXTENSION { NTSTATUS (*AddDevice)(PDRIVER_OBJECT, PDEVICE_OBJECT); } DRIVER_EXTENSION;
struct _DRIVER_OBJECT { DRIVER_EXTENSION *DriverExtension; DRIVER_UNLOAD *DriverUnload; PDRIVER_DISPATCH MajorFunction[28]; };
void IoSetCompletionRoutine(PIRP i, IO_COMPLETION_ROUTINE *r, PVOID c, int a, int b, int e);
`;

const body = '(PDEVICE_OBJECT d, PIRP i) { return 0; }\n';

function found(text: string, named: readonly string[] = []): { entries: string[]; rejected: string[] } {
  const driver = read({ 'sys/wdm.h': header, 'a.c': `#include "wdm.h"\n${text}` });
  const { entries, rejected } = findEntryPoints(driver, table, { named });
  return {
    entries: entries.map((entry) => `${entry.function}: ${entry.role}: ${entry.foundBy}`),
    rejected: rejected.map((one) => `${one.function}: ${one.why}`),
  };
}

const entry = (inner: string): string =>
  `NTSTATUS DriverEntry(PDRIVER_OBJECT o, PVOID p) { int i; ${inner} return 0; }`;
const initialize = 'DriverEntry: DRIVER_INITIALIZE: DriverEntry is the name the system calls';

describe('entry points', () => {
  it('by role type, in any order of declaration', () =>
    expect(
      found(
        `DRIVER_DISPATCH A, B; static DRIVER_UNLOAD U; NTSTATUS A${body} static void U(PDRIVER_OBJECT o) {}`,
      ),
    ).toEqual({
      entries: [
        'A: DRIVER_DISPATCH: declared with the role type DRIVER_DISPATCH',
        'U: DRIVER_UNLOAD: declared with the role type DRIVER_UNLOAD',
      ],
      rejected: ['B: declared with the role type DRIVER_DISPATCH, but no file defines it'],
    }));

  it('by role type, but for helpers of routines that are handed to the system', () =>
    expect(
      found(
        `DRIVER_DISPATCH A, Helper, Alone, Taken, Recursive; typedef DRIVER_DISPATCH *P; P kept = Taken;
         NTSTATUS Alone${body} NTSTATUS Helper${body} NTSTATUS Taken${body}
         NTSTATUS Recursive(PDEVICE_OBJECT d, PIRP i) { return Recursive(d, i); }
         NTSTATUS A(PDEVICE_OBJECT d, PIRP i) { Taken(d, i); return Helper(d, i); } ${entry('o->MajorFunction[3] = A;')}`,
      ),
    ).toEqual({
      entries: [
        'A: DRIVER_DISPATCH: declared with the role type DRIVER_DISPATCH',
        'Alone: DRIVER_DISPATCH: declared with the role type DRIVER_DISPATCH',
        'Taken: DRIVER_DISPATCH: declared with the role type DRIVER_DISPATCH',
        'Recursive: DRIVER_DISPATCH: declared with the role type DRIVER_DISPATCH',
        initialize,
      ],
      rejected: [
        'Helper: declared with the role type DRIVER_DISPATCH, but only calls mention it, and the driver hands others to the system',
      ],
    }));

  it('by role type, where nothing is seen to be handed over, or where text that could not be read mentions it', () => {
    const calls = `DRIVER_DISPATCH A, Helper; NTSTATUS Helper${body} NTSTATUS A(PDEVICE_OBJECT d, PIRP i) { return Helper(d, i); }`;
    const both = [
      'A: DRIVER_DISPATCH: declared with the role type DRIVER_DISPATCH',
      'Helper: DRIVER_DISPATCH: declared with the role type DRIVER_DISPATCH',
    ];
    expect(found(calls).entries).toEqual(both);
    expect(found(`${calls} ${entry('o->MajorFunction[3] = A; if while Helper;')}`).entries).toEqual([
      ...both,
      initialize,
    ]);
    const handsOver = `${calls} typedef DRIVER_DISPATCH *P; ${entry('o->MajorFunction[3] = A;')}`;
    expect(found(`${handsOver} P table[] = { A, MISSING, Helper };`).entries).toEqual([...both, initialize]);
    expect(found(`${handsOver} P table[] = { A, MISSING }; ULONG level = MISSING;`).entries).toEqual([
      both[0],
      initialize,
    ]);
  });

  it('by signature, but for routines whose place is known to be another', () => {
    const struct =
      'void classInitialize(PDRIVER_DISPATCH); typedef struct _CLASS_DEV_INFO { PDRIVER_DISPATCH ClassReadWriteVerification, ClassDeviceControl; } INFO; INFO info;';
    const set =
      'info.ClassReadWriteVerification = A; info.ClassReadWriteVerification = B; info.ClassDeviceControl = C; classInitialize(C); o->MajorFunction[2] = B;';
    const told = found(`${struct} NTSTATUS A${body} NTSTATUS B${body} NTSTATUS C${body} ${entry(set)}`);
    expect(told).toEqual({
      entries: [
        initialize,
        'B: DRIVER_DISPATCH: stored into MajorFunction',
        'C: DRIVER_DISPATCH: it has the parameters and the result of a DRIVER_DISPATCH, and its address is taken',
      ],
      rejected: [
        'A: it is stored into _CLASS_DEV_INFO.ClassReadWriteVerification, where no DRIVER_DISPATCH is expected',
      ],
    });
  });

  it('by signature, but for those that only the tables of a driver lead to whose routines are known', () => {
    const tables =
      'typedef struct { int code; PDRIVER_DISPATCH go; } ENTRY; static const ENTRY table[] = { { 1, A } }; static ENTRY late;';
    const functions = `NTSTATUS A${body} NTSTATUS B${body} NTSTATUS C${body} NTSTATUS D${body} void tell(PDRIVER_DISPATCH);`;
    const told = found(`${functions} ${tables} ${entry('late.go = B; tell(C); o->MajorFunction[2] = D;')}`);
    expect(told.entries).toEqual([
      initialize,
      'D: DRIVER_DISPATCH: stored into MajorFunction',
      'C: DRIVER_DISPATCH: it has the parameters and the result of a DRIVER_DISPATCH, and its address is taken',
    ]);
    expect(told.rejected.map((text) => text[0])).toEqual(['A', 'B']);
    const unknown = found(
      `${functions} ${tables} PDRIVER_DISPATCH some(void); ${entry('late.go = B; o->MajorFunction[2] = D; o->MajorFunction[3] = some();')}`,
    );
    expect(unknown.entries.map((text) => text[0])).toEqual(expect.arrayContaining(['A', 'B', 'D']));
  });

  it('by a store, plain, chained and in a loop', () =>
    expect(
      found(
        `NTSTATUS A${body} NTSTATUS B${body} NTSTATUS C${body} ${entry(
          'o->MajorFunction[0] = o->MajorFunction[2] = A; for (i = 0; i < 28; i++) o->MajorFunction[i] = (PDRIVER_DISPATCH)B; o->MajorFunction[3] = i ? C : A;',
        )}`,
      ).entries,
    ).toEqual([
      initialize,
      'A: DRIVER_DISPATCH: stored into MajorFunction',
      'B: DRIVER_DISPATCH: stored into MajorFunction',
      'C: DRIVER_DISPATCH: stored into MajorFunction',
    ]));

  it('by a store into another member, and by a registering call', () =>
    expect(
      found(`NTSTATUS Add(PDRIVER_OBJECT o, PDEVICE_OBJECT d) { return 0; } NTSTATUS Done(PDEVICE_OBJECT d, PIRP i, PVOID c) { return 0; }
        ${entry('o->DriverExtension->AddDevice = Add;')} void g(PIRP i) { IoSetCompletionRoutine(i, Done, 0, 1, 1, 1); }`)
        .entries,
    ).toEqual([
      initialize,
      'Add: DRIVER_ADD_DEVICE: stored into AddDevice',
      'Done: IO_COMPLETION_ROUTINE: passed to IoSetCompletionRoutine',
    ]));

  it('by signature when the address is taken, in a body or a table', () =>
    expect(
      found(`NTSTATUS A${body} NTSTATUS B${body} NTSTATUS C${body} NTSTATUS (*table[])(PDEVICE_OBJECT, PIRP) = { A };
        void keep(void *p); void g(void) { keep(B); C(0, 0); }`),
    ).toEqual({
      entries: [
        'A: DRIVER_DISPATCH: it has the parameters and the result of a DRIVER_DISPATCH, and its address is taken',
        'B: DRIVER_DISPATCH: it has the parameters and the result of a DRIVER_DISPATCH, and its address is taken',
      ],
      rejected: ['C: it has the parameters and the result of a DRIVER_DISPATCH, but only calls mention it'],
    }));

  it('by name, first', () =>
    expect(found(`DRIVER_DISPATCH A; NTSTATUS A${body} NTSTATUS B${body}`, ['B', 'nosuch'])).toEqual({
      entries: [
        'B: DRIVER_DISPATCH: named by the user',
        'A: DRIVER_DISPATCH: declared with the role type DRIVER_DISPATCH',
      ],
      rejected: [
        'B: it has the parameters and the result of a DRIVER_DISPATCH, but only calls mention it',
        'nosuch: named as an entry point, but no file defines it',
      ],
    }));
});

/** Where each routine is stored, if that is known. */
function storedIn(text: string, inner: string): Record<string, readonly number[] | undefined> {
  const source = `#include "wdm.h"\nNTSTATUS A${body} NTSTATUS B${body}\n${text}\n${entry(inner)}`;
  const driver = read({ 'sys/wdm.h': header, 'a.c': source });
  const { entries } = findEntryPoints(driver, table, { named: [] });
  return Object.fromEntries(
    entries.filter(({ role }) => role === 'DRIVER_DISPATCH').map((one) => [one.function, one.stored?.at]),
  );
}

describe('the places of the table that a routine is stored in', () => {
  const plain =
    'o->MajorFunction[3] = o->MajorFunction[0] = A; o->MajorFunction[3] = i ? A : (PDRIVER_DISPATCH)B;';

  it('are told where all uses are such stores', () =>
    expect(storedIn('', plain)).toEqual({ A: [0, 3], B: [3] }));

  it.each([
    ['an index that is not constant', '', 'o->MajorFunction[i] = A;'],
    ['a loop', '', 'for (i = 0; i < 28; i++) o->MajorFunction[i] = A;'],
    ['another variable', 'PDRIVER_DISPATCH g;', 'o->MajorFunction[1] = g = A;'],
    ['a local variable', '', 'PDRIVER_DISPATCH g = A; o->MajorFunction[i] = g;'],
    ['a variable with static storage', 'PDRIVER_DISPATCH g = A;', ''],
    ['a static local', 'void f(void) { static PDRIVER_DISPATCH g[2] = { A, A }; }', ''],
    ['an argument', 'void keep(void *p);', 'keep(A);'],
    ['a pointer into the table', '', 'PDRIVER_DISPATCH *p = o->MajorFunction; p[1] = A;'],
    ['a comparison', '', 'if (o->MajorFunction[2] != A) i = 1;'],
    ['text that is not read', 'int f(void) { return A, @; }', ''],
    ['a table that is not read', 'PDRIVER_DISPATCH g[] = { A, @ };', ''],
    ['a table of a type that is not known', 'struct unknown g = { A, A };', ''],
  ])('are not known of a routine that is in %s as well', (_what, text, inner) =>
    expect(storedIn(text, plain + inner).A).toBeUndefined(),
  );

  const all = 'for (i = 0; i < 28; i++) o->MajorFunction[i] = A;';
  const but = (...indices: number[]) => [...Array(28).keys()].filter((one) => !indices.includes(one));

  it.each([
    ['behind a loop', `${all} o->MajorFunction[3] = B;`, but(3)],
    ['chained', `${all} o->MajorFunction[3] = o->MajorFunction[27] = B;`, but(3, 27)],
    ['in a block, with others between', `${all} { i = 0; if (i) i = 2; o->MajorFunction[3] = B; }`, but(3)],
    ['of a single store', 'o->MajorFunction[3] = A; o->MajorFunction[4] = A; o->MajorFunction[3] = B;', [4]],
  ])('are without those that are stored to again: %s', (_what, inner, expected) =>
    expect(storedIn('', inner).A).toEqual(expected),
  );

  it.each([
    ['it is left between', `${all} if (i) return 1; o->MajorFunction[3] = B;`],
    ['it depends', `${all} if (i) o->MajorFunction[3] = B;`],
    ['it may be skipped', `${all} if (i) goto out; o->MajorFunction[3] = B; out: i = 0;`],
    ['another object has the table', `${all} o = o + 1; o->MajorFunction[3] = B;`],
    ['somebody is called between', `${all} B(0, 0); o->MajorFunction[3] = B;`],
    ['its value is the result of a call', `${all} o->MajorFunction[3] = (PDRIVER_DISPATCH)B(0, 0);`],
    ['the record is put back', `DRIVER_OBJECT s; ${all} s = *o; o->MajorFunction[3] = B; *o = s;`],
    ['it comes before', `o->MajorFunction[3] = B; ${all}`],
    ['it is stored there again', `${all} o->MajorFunction[3] = B; o->MajorFunction[3] = A;`],
  ])('are all where %s', (_what, inner) => expect(storedIn('', inner).A?.length ?? 28).toBe(28));

  it.each([
    ['is read', '', 'PDRIVER_DISPATCH s = o->MajorFunction[0]; o->MajorFunction[i] = s;'],
    ['is copied within', '', 'o->MajorFunction[1] = o->MajorFunction[0];'],
    ['is handed on', 'void fill(PDRIVER_DISPATCH *p);', 'fill(o->MajorFunction);'],
  ])('are not known of any where the table %s', (_what, text, inner) =>
    expect(storedIn(text, plain + inner)).toEqual({ A: undefined, B: undefined }),
  );
});
