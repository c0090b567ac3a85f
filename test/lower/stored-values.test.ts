/**
 * Numbers of the driver's own of which it is seen what is stored there: a path that needs something else is no violation, and no proof either. `kind` is 0, 1
 * or 2 wherever `Set` is all that stores; the request is left when `left` holds.
 */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support/check-files.js';

interface Case {
  readonly set: string;
  readonly left: string;
  readonly declared?: string;
}

const source = ({ set, left, declared = '' }: Case): string => `
#include <ntddk.h>
typedef enum { None, Started, Stopped } STATE;
typedef struct { ULONG kind; BOOLEAN on; STATE state; ULONG part; union { ULONG one; ULONG other; } u; } EXT, *PEXT;
static ULONG mode;
${declared}
VOID Set(PEXT e, ULONG n); VOID Set(PEXT e, ULONG n) { ${set} }
DRIVER_DISPATCH Dispatch;
NTSTATUS Dispatch(PDEVICE_OBJECT device, PIRP irp)
{
    PEXT e = device->DeviceExtension;
    if (${left}) return STATUS_SUCCESS;
    irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
`;

async function resultOf(one: Case) {
  const { results } = await checkFiles({
    files: ['driver.c'],
    rules: ['IrpProcessingComplete'],
    written: new Map([['driver.c', source(one)]]),
  });
  return results.find(({ entry }) => entry === 'Dispatch')!;
}

describe('a value that is not seen to be stored is doubted:', () => {
  it.each<[string, Case, string]>([
    ['constants', { set: 'e->kind = 1; e->kind = 2;', left: 'e->kind > 2' }, 'EXT.kind (0, 1, 2)'],
    ['a flag', { set: 'e->on = TRUE;', left: 'e->on != TRUE && e->on != FALSE' }, 'EXT.on (0, 1)'],
    ['a comparison', { set: 'e->on = n > 3;', left: 'e->on > 1' }, 'EXT.on (0, 1)'],
    [
      'enumerators',
      { set: 'e->state = n ? Started : Stopped;', left: '(ULONG)e->state > Stopped' },
      'EXT.state (0, 1, 2)',
    ],
    [
      'signatures, and nothing before them',
      {
        set: 'e->kind = n ? 0xDEAD0001 : 0xDEAD0002;',
        left: 'e->kind != 0xDEAD0001 && e->kind != 0xDEAD0002',
      },
      'EXT.kind (0xDEAD0001, 0xDEAD0002)',
    ],
    ['a variable', { set: 'mode = 7;', left: 'mode != 0 && mode != 7' }, 'mode (0, 7)'],
    [
      'an initial value',
      { declared: 'static ULONG first = 5;', set: 'first = 6;', left: 'first > 6' },
      'first (0, 5, 6)',
    ],
    [
      'another object’s',
      { set: 'PEXT o = e + 1; e->kind = 1; e->kind = o->kind;', left: 'e->kind > 1' },
      'EXT.kind (0, 1)',
    ],
    ['a literal', { set: '*e = (EXT){ .kind = 3 };', left: 'e->kind == 1' }, 'EXT.kind (0, 3)'],
    [
      'what a helper is told',
      {
        declared:
          'static VOID To(PEXT e, ULONG k) { e->kind = k; } static VOID Both(PEXT e, ULONG k) { To(e, k); To(e, 3); }',
        set: 'Both(e, n ? 1 : 2);',
        left: 'e->kind > 3',
      },
      'EXT.kind (0, 1, 2, 3)',
    ],
    [
      'what was saved, put back',
      {
        declared:
          'static VOID Save(PEXT e) { e->part = e->kind; e->kind = 2; } static VOID Back(PEXT e) { e->kind = e->part; }',
        set: 'e->kind = 1; Save(e); Back(e);',
        left: 'e->kind > 2',
      },
      'EXT.kind (0, 1, 2)',
    ],
    [
      'by way of a local variable and a result',
      {
        declared: 'static ULONG Next(PEXT e) { ULONG next = 1; if (e->on) next = 4; return next; }',
        set: 'ULONG now = Next(e); e->kind = now;',
        left: 'e->kind > 4',
      },
      'EXT.kind (0, 1, 4)',
    ],
    [
      'an exchange',
      { set: 'InterlockedExchange((LONG *)&e->kind, n ? 1 : 2);', left: 'e->kind > 2' },
      'EXT.kind (0, 1, 2)',
    ],
    [
      'a setter that is handed the address',
      {
        declared: 'static VOID Put(ULONG *at, ULONG k) { if (*at != k) *at = k; }',
        set: 'Put(&e->kind, 6);',
        left: 'e->kind > 6',
      },
      'EXT.kind (0, 6)',
    ],
    [
      'text that only looks at it and cannot be read',
      { set: 'e->kind = 1; if (n && e->kind > NOWHERE_DEFINED) e->part = 0;', left: 'e->kind > 1' },
      'EXT.kind (0, 1)',
    ],
    [
      'one of two that are needed',
      { set: 'e->kind = 1; e->part = n;', left: 'e->kind == 9 && e->part == 9' },
      'EXT.kind (0, 1)',
    ],
  ])('%s', async (_, one, named) => {
    const { verdict, reasons } = await resultOf(one);
    expect(verdict).toBe('inconclusive');
    expect(reasons.map(({ kind }) => kind)).toEqual(['state']);
    expect(reasons[0]?.detail).toContain(named);
  });
});

describe('a record that leads to itself is doubted:', () => {
  const declared =
    'typedef struct _PEER { ULONG tag; struct _PEER *peer; struct _PEER *self; ULONG busy; } PEER, *PPEER; static PPEER some; VOID Make(PPEER p); VOID Make(PPEER p) { some = p; }';
  const left = 'some->peer == some';
  it.each<[string, Case, string]>([
    ['where another is stored', { declared, set: 'some->peer = some + 1;', left }, 'inconclusive'],
    ['where nothing is', { declared, set: '', left }, 'inconclusive'],
    ['not where its own address is', { declared, set: 'PPEER p = some; p->peer = p;', left }, 'violated'],
    [
      'not by way of another member',
      {
        declared,
        set: 'PPEER p = some; p->self = p;',
        left: 'some->self == some',
      },
      'violated',
    ],
  ])('%s', async (_, one, verdict) => {
    expect((await resultOf(one)).verdict).toBe(verdict);
  });
});

describe('what may hold anything is not:', () => {
  it.each<[string, Case]>([
    ['what is stored', { set: 'e->kind = 1; e->kind = 2;', left: 'e->kind == 2' }],
    ['what was there before anything was stored', { set: 'e->kind = 1;', left: 'e->kind == 0' }],
    ['nothing stored at all', { set: '', left: 'e->kind == 9' }],
    ['a parameter', { set: 'e->kind = 1; e->kind = n;', left: 'e->kind == 9' }],
    [
      'what a helper is told by others',
      {
        declared:
          'VOID To(PEXT e, ULONG k); VOID To(PEXT e, ULONG k) { e->kind = k; } VOID (*Told)(PEXT, ULONG) = To;',
        set: 'To(e, 1);',
        left: 'e->kind == 9',
      },
    ],
    [
      'what a helper is told and reckons with',
      {
        declared: 'static VOID To(PEXT e, ULONG k) { k += 3; e->kind = k; }',
        set: 'To(e, 1);',
        left: 'e->kind == 9',
      },
    ],
    [
      'an exchange with anything',
      {
        set: 'InterlockedExchange((LONG *)&e->kind, 1); InterlockedExchange((LONG *)&e->kind, n);',
        left: 'e->kind == 9',
      },
    ],
    [
      'an increment by its address',
      { set: 'e->kind = 1; InterlockedIncrement((LONG *)&e->kind);', left: 'e->kind == 9' },
    ],
    [
      'what was saved and may be anything',
      { set: 'e->part = n; e->kind = 1; e->kind = e->part;', left: 'e->kind == 9' },
    ],
    [
      'what is stored narrowed and as it is',
      { set: 'ULONG t = 0x106; e->kind = (UCHAR)t; e->kind = t;', left: 'e->kind == 0x106' },
    ],
    ['a sum', { set: 'e->kind = 1; e->kind += 2;', left: 'e->kind == 9' }],
    ['a step', { set: 'e->kind = 1; e->kind++;', left: 'e->kind == 9' }],
    ['by its address', { set: 'ULONG *p = &e->kind; e->kind = 1; *p = n;', left: 'e->kind == 9' }],
    ['a union', { set: 'e->u.one = 1; e->u.other = n;', left: 'e->u.one == 9' }],
    [
      'a variable of another file',
      { declared: 'extern ULONG shared;', set: 'shared = 1;', left: 'shared == 9' },
    ],
    [
      'a request buffer that is taken for the record',
      {
        declared:
          'VOID Take(PIRP irp); VOID Take(PIRP irp) { PEXT r = irp->AssociatedIrp.SystemBuffer; r->kind = 1; }',
        set: 'e->kind = 1;',
        left: 'e->kind == 9',
      },
    ],
    [
      'a register',
      {
        declared:
          'typedef struct { volatile ULONG stat; } REGS; VOID Ack(REGS *r); VOID Ack(REGS *r) { r->stat = 1; }',
        set: '',
        left: '((REGS *)device->DeviceExtension)->stat == 0x80',
      },
    ],
    [
      'a record that is copied whole',
      { set: 'e->kind = 1; *e = *(PEXT)((PIRP)e)->UserBuffer;', left: 'e->kind == 9' },
    ],
    ['bytes that are copied', { set: 'e->kind = 1; RtlCopyMemory(e, &n, sizeof n);', left: 'e->kind == 9' }],
    ['a fill', { set: 'e->kind = 1; RtlFillMemory(e, sizeof *e, 0xFF);', left: 'e->kind == 0xFFFFFFFF' }],
    [
      'a status that was not set yet',
      {
        declared:
          'typedef struct { NTSTATUS last; } ST; VOID Last(ST *s); VOID Last(ST *s) { s->last = STATUS_CANCELLED; }',
        set: '',
        left: '((ST *)device->DeviceExtension)->last == STATUS_SUCCESS',
      },
    ],
    ['a high flag that is not set', { set: 'e->kind = 0x80000000;', left: 'e->kind == 0' }],
    ['a narrowed constant', { set: 'e->kind = (UCHAR)(n ? 0x1FF : 0x105);', left: 'e->kind == 0xFF' }],
    ['text that cannot be read', { set: 'e->kind = 1; e->kind @ n;', left: 'e->kind == 9' }],
    [
      'an initial value that is not constant',
      { set: 'EXT x = { n }; e->kind = 1; *e = x;', left: 'e->kind == 9' },
    ],
  ])('%s', async (_, one) => {
    expect((await resultOf(one)).verdict).toBe('violated');
  });
});

it('a proof needs all values', async () => {
  expect((await resultOf({ set: 'e->kind = 1;', left: 'e->kind == 0 && e->kind == 1' })).verdict).toBe(
    'safe',
  );
});
