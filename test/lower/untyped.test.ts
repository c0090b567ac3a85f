/**
 * Objects that are seen as bytes, or a member of them by a pointer to its type, by way of what is of no type: each program writes the record
 * `x` so, and nothing else in it brings the types together. What is written must be read (C11 6.5p7), by a proof and by a path.
 */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support/check-files.js';

/** `x.v` is 0 before `write` and 1 behind it. */
interface Way {
  readonly declared?: string;
  readonly write: string;
}

const put = 'static void put(PVOID t) { *(PUCHAR)t = 1; }';

const ways: Readonly<Record<string, Way>> = {
  'a parameter': { declared: put, write: 'put(&x);' },
  'a parameter that was bytes before': { declared: put, write: 'put((PUCHAR)&x);' },
  'a variable of the whole driver': {
    declared: 'static PVOID g; static void put(void) { *(PUCHAR)g = 1; }',
    write: 'g = &x; put();',
  },
  'a number of the whole driver': {
    declared: 'static ULONG_PTR g; static void put(void) { *(PUCHAR)g = 1; }',
    write: 'g = (ULONG_PTR)&x; put();',
  },
  'a static variable': { write: 'static PVOID p; p = &x; *(PUCHAR)p = 1;' },
  'a result': {
    declared: 'static PVOID same(PVOID p) { return p; }',
    write: '*(PUCHAR)same(&x) = 1;',
  },
  'a member': { declared: 'typedef struct { PVOID p; } BUF;', write: 'BUF b; b.p = &x; *(PUCHAR)b.p = 1;' },
  'a member from the start': {
    declared: 'typedef struct { PVOID p; } BUF;',
    write: 'BUF b = { &x }; *(PUCHAR)b.p = 1;',
  },
  'a member of a literal': {
    declared: 'typedef struct { PVOID p; SIZE_T n; } BUF;',
    write: 'BUF b; b = (BUF){ &x, 8 }; *(PUCHAR)b.p = 1;',
  },
  'a record that is handed on': {
    declared: 'typedef struct { PVOID p; } BUF; static void put(BUF *b) { PUCHAR p = b->p; p[0] = 1; }',
    write: 'BUF b; b.p = &x; put(&b);',
  },
  'an element': { write: 'PVOID a[2]; a[1] = &x; a[0] = &x; *(PUCHAR)a[irp->RequestorMode & 1] = 1;' },
  'a conditional operator': {
    write: 'REC y; PVOID p = irp != NULL ? (PVOID)&x : (PVOID)&y; *(PUCHAR)p = 1;',
  },
  'a pointer to a pointer': { write: 'PVOID p = &x, *pp = &p; *(PUCHAR)*pp = 1;' },
  'a pointer to a pointer that had a type': {
    declared: 'static void put(void **p) { *(PUCHAR)*p = 1; }',
    write: 'REC *q = &x; put((void **)&q);',
  },
  'a pointer to a pointer to bytes': { write: 'REC *q = &x; PUCHAR *p = (PUCHAR *)&q; **p = 1;' },
  'an exchange': {
    write: 'PVOID p = NULL; InterlockedCompareExchangePointer(&p, &x, NULL); *(PUCHAR)p = 1;',
  },
  'a copied pointer': { write: 'PVOID p = &x, q; RtlCopyMemory(&q, &p, sizeof q); *(PUCHAR)q = 1;' },
  'a pointer to a function': {
    declared: `${put} static void (*const table[2])(PVOID) = { put, put };`,
    write: 'table[irp->RequestorMode & 1](&x);',
  },
  'the first member': { declared: 'static void put(PVOID p) { *(ULONG *)p = 1; }', write: 'put(&x);' },
  'a number and an offset': {
    declared: 'static ULONG_PTR g; static void put(void) { *(PULONG)(g + FIELD_OFFSET(REC, v)) = 1; }',
    write: 'g = (ULONG_PTR)&x; put();',
  },
};

const fills: Readonly<Record<string, Way>> = {
  'a result': {
    declared: 'static PVOID same(PVOID p) { return p; }',
    write: 'RtlZeroMemory(same(&x), sizeof x); x.v++;',
  },
  'an out-parameter': {
    declared: 'static void get(PVOID *to, PVOID p) { *to = p; }',
    write: 'PVOID p; get(&p, &x); x.v = 7; RtlZeroMemory(p, sizeof x); x.v++;',
  },
  'a pointer to a function': {
    declared:
      'static void zero(PVOID p) { RtlZeroMemory(p, sizeof(REC)); } static void (*zeroing)(PVOID) = zero;',
    write: 'x.v = 7; zeroing(&x); x.v++;',
  },
};

const source = ({ declared = '', write }: Way, declaration: string): string => `#include <ntddk.h>
typedef struct { ULONG v, w; } REC;
DRIVER_DISPATCH Right, Wrong;
static void Twice(void) { KIRQL irql; IoAcquireCancelSpinLock(&irql); IoAcquireCancelSpinLock(&irql); }
${declared}
NTSTATUS Right(PDEVICE_OBJECT device, PIRP irp) { ${declaration} { ${write} } if (x.v != 1) Twice(); return STATUS_SUCCESS; }
NTSTATUS Wrong(PDEVICE_OBJECT device, PIRP irp) { ${declaration} { ${write} } if (x.v != 0) Twice(); return STATUS_SUCCESS; }
`;

const verdicts = async (text: string): Promise<Readonly<Record<string, string>>> => {
  const files = ['untyped/driver.c'];
  const written = new Map([[files[0]!, text]]);
  const { results } = await checkFiles({ files, written, rules: ['CancelSpinLock'] });
  return Object.fromEntries(results.map(({ entry, verdict }) => [entry, verdict]));
};

const both = { Right: 'safe', Wrong: 'violated' };

describe('bytes of a record are written by way of', () => {
  it.each(Object.entries(ways))('%s', async (_, way) => {
    expect(await verdicts(source(way, 'REC x; x.v = 0; x.w = 0;'))).toEqual(both);
  });
});

describe('a record is zeroed by way of', () => {
  it.each(Object.entries(fills))('%s', async (_, way) => {
    expect(await verdicts(source(way, 'REC x; x.v = 0; x.w = 0;'))).toEqual(both);
  });
});

describe('numbers of the system that are records', () => {
  it('are written as one', async () => {
    const way = {
      declared: 'static PVOID g; static void put(void) { *(LONGLONG *)g = 1; }',
      write: 'g = &n; put(); x.v = n.LowPart;',
    };
    expect(await verdicts(source(way, 'LARGE_INTEGER n; REC x; n.LowPart = 0;'))).toEqual(both);
  });
});

describe('what a member of the system leads to', () => {
  it.each<[string, Way]>([
    [
      'the extension of a device',
      {
        declared:
          'static void put(PDEVICE_OBJECT d) { ((PUCHAR)d->DeviceExtension)[0] = 1; } static REC *of(PDEVICE_OBJECT d) { return d->DeviceExtension; }',
        write: 'REC *e = of(device); e->v = 0; put(device); x.v = e->v;',
      },
    ],
    [
      'a buffer, as bytes',
      {
        declared: 'static void put(PIRP i) { PUCHAR b = i->AssociatedIrp.SystemBuffer; b[0] = 1; }',
        write: 'REC *e = irp->AssociatedIrp.SystemBuffer; e->v = 0; put(irp); x.v = e->v;',
      },
    ],
    [
      'a buffer, as numbers',
      {
        declared: 'static void put(PIRP i) { PULONG b = i->AssociatedIrp.SystemBuffer; b[0] = 1; }',
        write: 'REC *e = irp->AssociatedIrp.SystemBuffer; e->v = 0; put(irp); x.v = e->v;',
      },
    ],
  ])('%s', async (_, way) => {
    expect(await verdicts(source(way, 'REC x; x.v = 0; x.w = 0;'))).toEqual(both);
  });
});

/** What a member, a variable or a routine of the system's gives: nothing in the driver puts a record there. `x.v` is 0 before `put` and 1 behind it. */
describe('what is kept without a type, and taken for a record and for bytes in two functions:', () => {
  const inExtension = (member: string, at: string) => ({
    declared: `typedef struct { ${member} } EXT; static void put(PDEVICE_OBJECT d) { EXT *e = d->DeviceExtension; *(PUCHAR)${at} = 1; }`,
    write: `EXT *e = device->DeviceExtension; REC *r = (REC *)${at}; r->v = 0; put(device); x.v = r->v;`,
  });
  const given = (put: string, at: string): Way => ({
    declared: put,
    write: `REC *r = ${at}; r->v = 0; put(device, irp); x.v = r->v;`,
  });
  it.each<[string, Way]>([
    ['a member', inExtension('PVOID b;', 'e->b')],
    ['a number', inExtension('ULONG_PTR b;', 'e->b')],
    ['a pointer to bytes', inExtension('PUCHAR b;', 'e->b')],
    ['an element', inExtension('PVOID b[3];', 'e->b[1]')],
    ['where a member leads to', inExtension('PVOID *b;', '*e->b')],
    ['an element of where a member leads to', inExtension('PVOID *b;', 'e->b[2]')],
    [
      'a member, as numbers',
      {
        declared: 'typedef struct { PVOID b; } EXT; static void put(EXT *e) { *(PULONG)e->b = 1; }',
        write: 'EXT *e = device->DeviceExtension; REC *r = e->b; r->v = 0; put(e); x.v = r->v;',
      },
    ],
    [
      'a member, by a local variable',
      {
        declared:
          'typedef struct { PVOID b; } EXT; static void put(EXT *e) { PUCHAR p = e->b; ULONG i; for (i = 0; i < 1; i++) p[i] = 1; }',
        write: 'EXT *e = device->DeviceExtension; REC *r = e->b; r->v = 0; put(e); x.v = r->v;',
      },
    ],
    [
      'what a function of the driver returns',
      {
        declared:
          'static PVOID g; static PVOID of(void) { return g; } static void put(void) { *(PUCHAR)of() = 1; }',
        write: 'REC *r = of(); r->v = 0; put(); x.v = r->v;',
      },
    ],
    [
      'a member of the request',
      given(
        'static void put(PDEVICE_OBJECT d, PIRP i) { *(PUCHAR)i->Tail.Overlay.DriverContext[0] = 1; }',
        'irp->Tail.Overlay.DriverContext[0]',
      ),
    ],
    [
      'what the system gives to both',
      given(
        'static void put(PDEVICE_OBJECT d, PIRP i) { *(PUCHAR)IoGetDriverObjectExtension(d->DriverObject, NULL) = 1; }',
        'IoGetDriverObjectExtension(device->DriverObject, NULL)',
      ),
    ],
    [
      'what stood where it is exchanged',
      {
        declared:
          'static PVOID g; static void put(void) { PUCHAR p = InterlockedExchangePointer(&g, NULL); *p = 1; }',
        write: 'REC *r = g; r->v = 0; put(); x.v = r->v;',
      },
    ],
  ])('%s', async (_, way) => {
    // others may write there at any time: at least no proof that nothing is written
    const { Wrong, Right } = await verdicts(source(way, 'REC x; x.v = 0; x.w = 0;'));
    expect(Wrong).toBe('violated');
    expect(Right).not.toBe('not-applicable');
  });
});

describe('a part of a record is zeroed behind its beginning, by way of', () => {
  const start = 'REC *r = device->DeviceExtension; r->v = 7; r->w = 7;';
  const clear = 'static void clear(PVOID p, SIZE_T n) { RtlZeroMemory(p, n); }';
  it.each<[string, Way]>([
    [
      'a number',
      {
        declared: clear,
        write: `${start} clear((PVOID)((ULONG_PTR)device->DeviceExtension + 4), 4); x.v = r->w;`,
      },
    ],
    [
      'a number that was changed',
      {
        declared: clear,
        write: `${start} ULONG_PTR n = (ULONG_PTR)r; n += 4; clear((PVOID)n, 4); x.v = r->w;`,
      },
    ],
    [
      'a pointer to bytes that was changed',
      {
        declared: clear,
        write: `${start} PUCHAR p = device->DeviceExtension; p += 4; clear(p, 4); x.v = r->w;`,
      },
    ],
    [
      'a parameter',
      {
        declared: 'static void behind(PVOID p) { RtlZeroMemory((PUCHAR)p + 4, 4); }',
        write: 'x.w = 7; behind(&x); x.v = x.w;',
      },
    ],
    [
      'a result',
      {
        declared: `${clear} static PUCHAR at(PVOID p) { PUCHAR b = p; return b + 4; }`,
        write: 'x.w = 7; clear(at(&x), 4); x.v = x.w;',
      },
    ],
  ])('%s', async (_, way) => {
    // `x.v` is 0 then: what holds 7 is not seen to be written
    const { Wrong, Right } = await verdicts(source(way, 'REC x; x.v = 0; x.w = 0;'));
    expect(Right).not.toBe('safe');
    expect(Wrong).not.toBe('violated');
  });
});

describe('what is not one object stays two:', () => {
  it('buffers and records that one allocator makes', async () => {
    const way = {
      declared:
        'static PVOID make(SIZE_T n) { PVOID p = ExAllocatePoolWithTag(NonPagedPool, n, 1); if (p != NULL) RtlZeroMemory(p, n); return p; }',
      write:
        'REC *r = make(sizeof(REC)); PUCHAR b = make(16); if (r == NULL || b == NULL) return STATUS_SUCCESS; r->v = 1; b[0] = 9; b[4] = 9; x.v = r->v;',
    };
    expect(await verdicts(source(way, 'REC x; x.v = 0; x.w = 0;'))).toEqual(both);
  });
});

describe('zeroed memory', () => {
  const use = (declared: string, get: string): Way => ({
    declared: `typedef struct { PVOID p; } BUF; ${declared}`,
    write: `REC *r; PVOID q; BUF b; ${get} if (r == NULL) return STATUS_SUCCESS; x.v = r->w + 1;`,
  });
  const pool = 'ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(REC), 1)';
  it.each<[string, Way]>([
    [
      'of an allocator that clears',
      use(
        'static PVOID make(SIZE_T n) { PVOID p = ExAllocatePoolWithTag(NonPagedPool, n, 1); if (p != NULL) RtlZeroMemory(p, n); return p; }',
        'r = make(sizeof(REC));',
      ),
    ],
    [
      'of an allocator that clears, two types',
      use(
        'typedef struct { UCHAR a[40]; PVOID p; } OTHER; static OTHER *o; static PVOID make(SIZE_T n) { PVOID p = ExAllocatePoolWithTag(NonPagedPool, n, 1); if (p != NULL) RtlZeroMemory(p, n); return p; }',
        'o = make(sizeof(OTHER)); r = make(sizeof(REC));',
      ),
    ],
    ['by an out-parameter', use(`static void make(PVOID *to) { *to = ${pool}; }`, 'make(&q); r = q;')],
    [
      'by an out-parameter that had a type',
      use(`static void make(PVOID *to) { *to = ${pool}; }`, 'make((PVOID *)&r);'),
    ],
    ['in a member', use('', `b.p = ${pool}; r = b.p;`)],
    ['in a variable of the whole driver', use('static PVOID g;', `g = ${pool}; r = g;`)],
    ['handed to a helper', use('static REC *as(PVOID p) { return p; }', `q = ${pool}; r = as(q);`)],
    ['made twice before it is used', use('', `q = ${pool}; b.p = ${pool}; r = q;`)],
  ])('%s', async (_, way) => {
    expect(await verdicts(source(way, 'REC x; x.v = 0; x.w = 0;'))).toEqual(both);
  });
});

describe('bytes are moved within one record', () => {
  it('once', async () => {
    const way = {
      write:
        'PUCHAR p = (PUCHAR)&x; x.v = 0x01000200; RtlMoveMemory(p, p + 3, 1); RtlMoveMemory(p + 1, p + 2, 2); p[2] = 0; p[3] = 0;',
    };
    expect(await verdicts(source(way, 'REC x; x.v = 0; x.w = 0;'))).toEqual(both);
  });
});
