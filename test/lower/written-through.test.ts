/**
 * Tables that begin with what stands in the text. Where their address goes and only reads happen there they are what they were; where something may be
 * stored through it they are anything. `TABLE` holds 1 in both members; the routine leaves its request when it finds 0.
 */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support/check-files.js';

const source = (declared: string, get: string): string => `
#include <ntddk.h>
typedef struct { ULONG code; ULONG flags; PCSTR name; CHAR text[8]; } ROW, *PROW;
static ROW table[] = { { 1, 1, "one", "1" }, { 1, 1, "two", "2" }, { 1, 1, NULL, "" } };
${declared}
DRIVER_DISPATCH Dispatch;
NTSTATUS Dispatch(PDEVICE_OBJECT device, PIRP irp)
{
    PROW row = NULL;
    ULONG found = 1;
    ${get}
    if (row != NULL) found = row->flags;
    if (found == 0) return STATUS_SUCCESS;
    irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
`;

async function verdictOf(declared: string, get: string): Promise<string> {
  const report = await checkFiles({
    files: ['driver.c'],
    rules: ['IrpProcessingComplete'],
    written: new Map([['driver.c', source(declared, get)]]),
  });
  return report.results.find(({ entry }) => entry === 'Dispatch')?.verdict ?? 'none';
}

const at = 'row = &table[1];';

describe('only read:', () => {
  it.each<[string, string, string]>([
    ['an element by its address', '', at],
    ['by a pointer that steps', '', 'for (row = table; row->name != NULL; row++) if (row->code == 2) break;'],
    ['found by a helper', 'static PROW find(ULONG i) { return i < 3 ? &table[i] : NULL; }', 'row = find(1);'],
    ['kept in a variable', 'static PROW current;', `current = table; ${at}`],
    [
      'handed to a helper',
      'static ULONG flagsOf(PROW one) { return one->flags; }',
      `found = flagsOf(table + 1);`,
    ],
    ['printed', '', `${at} DbgPrint("%s %s", row->name, row->text);`],
    ['compared', '', `${at} if (row >= table + 3 || row - table != 1) row = NULL;`],
    [
      'given to a routine that only looks',
      'static UNICODE_STRING name = RTL_CONSTANT_STRING(L"name");',
      'UNICODE_STRING n; RtlInitUnicodeString(&n, L"other"); found = RtlEqualUnicodeString(&n, &name, FALSE) ? 1 : name.Length;',
    ],
    ['copied', '', 'ROW copy; RtlCopyMemory(&copy, &table[1], sizeof copy); row = &copy;'],
    ['of a table of pointers', 'static PROW index[] = { table, table + 1 };', 'row = index[1];'],
  ])('%s', async (_, declared, get) => {
    expect(await verdictOf(declared, get)).toBe('safe');
  });
});

describe('written through a pointer:', () => {
  const elsewhere = (body: string, parameters = 'void'): string =>
    `VOID Later(${parameters}); VOID Later(${parameters}) { ${body} }`;
  it.each<[string, string]>([
    ['in another routine', elsewhere('PROW p = table + 1; p->flags = 0;')],
    ['by a member’s address', elsewhere('ULONG *p = &table[1].flags; *p = 0;')],
    ['by a pointer that steps', elsewhere('PROW p; for (p = table; p->name != NULL; p++) p->flags--;')],
    ['by a helper', `static void put(PROW p) { p->flags = 0; } ${elsewhere('put(table + 1);')}`],
    [
      'by a helper that is handed no type',
      `static void put(PVOID p) { ((PROW)p)->flags = 0; } ${elsewhere('put(table + 1);')}`,
    ],
    ['by a result', `static PROW at(ULONG i) { return &table[i]; } ${elsewhere('at(1)->flags = 0;')}`],
    [
      'by a result of a pointer to a function',
      `static PROW at(ULONG i) { return &table[i]; } typedef PROW AT(ULONG); ${elsewhere('AT *get = at; get(1)->flags = 0;')}`,
    ],
    [
      'by a variable',
      `static PROW current; ${elsewhere('current->flags = 0;')} ${'VOID Set(void); VOID Set(void) { current = table + 1; }'}`,
    ],
    ['by a variable from the start', `static PROW current = table + 1; ${elsewhere('current->flags = 0;')}`],
    [
      'by a member',
      `typedef struct { PROW rows; } SET; static SET set; ${elsewhere('set.rows[1].flags = 0;')} VOID Set(SET *one); VOID Set(SET *one) { one->rows = table; }`,
    ],
    [
      'by a member of a union',
      `typedef union { PROW rows; PVOID any; } SET; static SET set; ${elsewhere('((PROW)set.any)[1].flags = 0;')} VOID Set(void); VOID Set(void) { set.rows = table; }`,
    ],
    [
      'by what a routine finds there',
      elsewhere(
        "PCHAR p = strchr(table[1].text, '2'); PROW r = CONTAINING_RECORD(p, ROW, text); r->flags = 0;",
      ),
    ],
    ['by a pointer to a pointer', elsewhere('PROW p = table + 1, *pp = &p; (*pp)->flags = 0;')],
    [
      'by an element of an array of pointers',
      elsewhere('PROW p[2]; p[0] = table; p[1] = table + 1; p[1]->flags = 0;'),
    ],
    ['by a number', elsewhere('ULONG_PTR n = (ULONG_PTR)(table + 1); ((PROW)n)->flags = 0;')],
    ['by the system', elsewhere('RtlZeroMemory(&table[1], sizeof(ROW));')],
    ['by an interlocked routine', elsewhere('InterlockedExchange((LONG *)&table[1].flags, 0);')],
    [
      'by a callback that gets it',
      elsewhere(
        'IoSetCompletionRoutine(irp, routine, table, TRUE, TRUE, TRUE);',
        'PIRP irp, PIO_COMPLETION_ROUTINE routine',
      ),
    ],
    ['by who gets it in a record of the system', elsewhere('irp->UserBuffer = table;', 'PIRP irp')],
    ['by a function that nobody has', `VOID Unknown(PROW rows); ${elsewhere('Unknown(table);')}`],
    [
      'by a function that nobody has, in a record',
      `typedef struct { PROW rows; } SET; static SET set = { table }; VOID Unknown(SET *one); ${elsewhere('Unknown(&set);')}`,
    ],
    [
      'by a record that is taken for another',
      `typedef struct { PROW rows; } SET; typedef struct { PROW other; } OTHER; static SET set = { table }; ${elsewhere('((OTHER *)&set)->other[1].flags = 0;')}`,
    ],
    [
      'by a record in a union',
      `typedef struct { PROW rows; } SET; static union { SET s; PVOID raw[2]; } u; ${elsewhere('u.s.rows = table; ((PROW)u.raw[0])[1].flags = 0;')}`,
    ],
    [
      'by a copied record',
      `typedef struct { PROW rows; } SET; static SET set = { table }; ${elsewhere('PVOID p; RtlCopyMemory(&p, &set, sizeof p); ((PROW)p)[1].flags = 0;')}`,
    ],
    [
      'by a timer',
      `IO_TIMER_ROUTINE Tick; VOID Tick(PDEVICE_OBJECT d, PVOID c) { ((PROW)c)->flags = 0; } ${elsewhere('IoInitializeTimer(d, Tick, &table[1]);', 'PDEVICE_OBJECT d')}`,
    ],
    [
      'by a difference of pointers',
      elsewhere('ULONG_PTR n = (PUCHAR)&table[1] - (PUCHAR)0; ((PROW)n)->flags = 0;'),
    ],
    ['in text that cannot be read', elsewhere('PROW p = table + 1; p->flags @ 0;')],
    ['in an assignment that is a value', elsewhere('PROW p; (p = table + 1)->flags = 0;')],
    ['in a chosen one', elsewhere('ROW own; (i ? &own : &table[1])->flags = 0;', 'ULONG i')],
    [
      'by a literal',
      `typedef struct { PROW rows; } SET; ${elsewhere('SET s; s = (SET){ table }; s.rows[1].flags = 0;')}`,
    ],
  ])('%s', async (_, declared) => {
    expect(await verdictOf(declared, at)).toBe('violated');
  });
});

describe('a table of more values than are followed', () => {
  const rows = (count: number): string =>
    `static const UCHAR large[] = { ${Array.from({ length: count }, () => '1').join(', ')} };`;
  const get = 'found = large[irp->RequestorMode];';
  it('proves nothing and breaks nothing', async () => {
    expect(await verdictOf(rows(1025), get)).toBe('inconclusive');
  });
  it('is followed below that', async () => {
    expect(await verdictOf(rows(1024), get)).toBe('safe');
  });
});
