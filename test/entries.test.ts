/** Routines that are handed to the system in roundabout ways: taken as entry points, or named as lost. Nothing is passed over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryPointsOf } from '../src/entries.js';
import type { RoleTable } from '../src/frontend/roles.js';
import { targets } from '../src/frontend/target.js';
import { read } from './frontend/type/reading.js';

const table = JSON.parse(
  readFileSync(join(import.meta.dirname, '../encodings/roles.json'), 'utf8'),
) as RoleTable;

const header = `
typedef long NTSTATUS; typedef void *PVOID; typedef unsigned char UCHAR;
typedef struct _IRP IRP, *PIRP;
typedef struct _DEVICE_OBJECT { int x; } DEVICE_OBJECT, *PDEVICE_OBJECT;
typedef struct _DRIVER_OBJECT DRIVER_OBJECT, *PDRIVER_OBJECT;
typedef NTSTATUS DRIVER_DISPATCH(PDEVICE_OBJECT d, PIRP i); typedef DRIVER_DISPATCH *PDRIVER_DISPATCH;
typedef struct _IO_STACK_LOCATION { UCHAR MajorFunction; } IO_STACK_LOCATION, *PIO_STACK_LOCATION;
struct _DRIVER_OBJECT { PDRIVER_DISPATCH MajorFunction[28]; };
NTSTATUS SystemRoutine(PDEVICE_OBJECT d, PIRP i); void SystemCopy(void *to, const void *from, int n);
`;

/** A routine that only a cast makes a dispatch routine: its signature does not give it away. */
const odd = 'NTSTATUS Odd(PVOID d, PVOID i) { return 0; }\n';
const body = '(PDEVICE_OBJECT d, PIRP i) { return 0; }\n';
const top = '#include "wdm.h"\n';
const entry = (inner: string): string => `void Entry(PDRIVER_OBJECT o, PVOID p) { int i; ${inner} }\n`;

function found(files: Readonly<Record<string, string>>, roles?: ReadonlySet<string>) {
  const driver = read({
    'sys/wdm.h': header,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, top + text])),
  });
  const { entries, lost } = entryPointsOf(driver, {
    table,
    target: targets['win-x64'],
    named: [],
    ...(roles === undefined ? {} : { roles }),
  });
  return {
    entries: entries.map(({ function: name, foundBy }) => `${name}: ${foundBy}`),
    lost: lost.map(({ detail, span }) => `${span.file}:${span.line}: ${detail}`),
  };
}

const stored = 'stored into MajorFunction';
const unsure = `a routine ${stored} here may not have been checked`;

describe('a routine whose prototype was not found', () => {
  it.each<[string, string]>([
    ['in a store', entry('o->MajorFunction[0] = Foo;')],
    ['behind a cast', entry('o->MajorFunction[0] = (PDRIVER_DISPATCH)Foo;')],
    ['behind & and parentheses', entry('o->MajorFunction[0] = &(Foo);')],
    ['chained', entry('o->MajorFunction[0] = o->MajorFunction[1] = Foo;')],
    ['in a loop', entry('for (i = 0; i < 28; i++) o->MajorFunction[i] = Foo;')],
    ['by way of a local variable', entry('PDRIVER_DISPATCH f = Foo; o->MajorFunction[0] = f;')],
    [
      'by way of a table at file scope',
      `static PDRIVER_DISPATCH t[2] = { 0, Foo };${entry('o->MajorFunction[0] = t[1];')}`,
    ],
    [
      'by way of a table of records',
      `static const struct { int m; PDRIVER_DISPATCH f; } t[] = { { 3, Foo } };${entry('o->MajorFunction[t[i].m] = t[i].f;')}`,
    ],
    [
      'by way of a helper',
      `static void Set(PDRIVER_OBJECT o, PDRIVER_DISPATCH f) { o->MajorFunction[1] = f; }${entry('Set(o, Foo);')}`,
    ],
  ])('is found where another file defines it: %s', (_what, text) => {
    const { entries, lost } = found({ 'a.c': text, 'b.c': `NTSTATUS Foo${body}` });
    expect(entries).toEqual([
      expect.stringMatching(/^Foo: (stored into MajorFunction|it has the parameters)/),
    ]);
    expect(lost).toEqual([]);
  });

  it('is named where it is defined in no file', () =>
    expect(found({ 'a.c': entry('o->MajorFunction[0] = Foo;') })).toEqual({
      entries: [],
      lost: [`a.c:2: ${unsure}: unknown name Foo`],
    }));

  it('is not another file’s static function', () =>
    expect(
      found({ 'a.c': entry('o->MajorFunction[0] = Foo;'), 'b.c': `static NTSTATUS Foo${body}` }),
    ).toEqual({
      entries: [],
      lost: [`a.c:2: ${unsure}: unknown name Foo`],
    }));

  it('is named where there is only the prototype', () =>
    expect(found({ 'a.c': `DRIVER_DISPATCH Foo, Unused;${entry('o->MajorFunction[0] = Foo;')}` })).toEqual({
      entries: [],
      lost: [`a.c:2: Foo is ${stored}, but no file that was read defines it: it was not checked`],
    }));

  it('is nobody’s loss where it is the system’s own', () =>
    expect(found({ 'a.c': entry('o->MajorFunction[0] = SystemRoutine;') })).toEqual({
      entries: [],
      lost: [],
    }));
});

describe('a routine that only the store makes a dispatch routine', () => {
  it.each<[string, string]>([
    ['a local variable', entry('PDRIVER_DISPATCH f = (PDRIVER_DISPATCH)Odd; o->MajorFunction[0] = f;')],
    [
      'a table of records',
      `static const struct { int m; PDRIVER_DISPATCH f; } t[] = { { 3, (PDRIVER_DISPATCH)Odd } };${entry('for (i = 0; i < 1; i++) o->MajorFunction[t[i].m] = t[i].f;')}`,
    ],
    [
      'a helper that gets the routine',
      `static void Set(PDRIVER_OBJECT o, PDRIVER_DISPATCH f) { o->MajorFunction[1] = f; }${entry('Set(o, (PDRIVER_DISPATCH)Odd);')}`,
    ],
    [
      'a helper that gets the object',
      `static void Set(PDRIVER_OBJECT o) { o->MajorFunction[1] = (PDRIVER_DISPATCH)Odd; }${entry('Set(o);')}`,
    ],
    [
      'a helper that gives the routine',
      `static PDRIVER_DISPATCH Get(void) { return (PDRIVER_DISPATCH)Odd; }${entry('o->MajorFunction[0] = Get();')}`,
    ],
    [
      'a pointer that runs through the table',
      entry(
        'PDRIVER_DISPATCH *p; for (i = 0, p = o->MajorFunction; i < 28; i++, p++) *p = (PDRIVER_DISPATCH)Odd;',
      ),
    ],
    [
      'a pointer with a step',
      entry('PDRIVER_DISPATCH *p = &o->MajorFunction[2]; *p++ = (PDRIVER_DISPATCH)Odd;'),
    ],
    [
      'a table within the table',
      entry('o->MajorFunction[0] = (PDRIVER_DISPATCH)Odd; o->MajorFunction[1] = o->MajorFunction[0];'),
    ],
  ])('is found: %s', (_what, text) =>
    expect(found({ 'a.c': odd + text })).toEqual({ entries: [`Odd: ${stored}`], lost: [] }),
  );

  it.each<[string, string, string]>([
    [
      'a variable of somebody else',
      `extern PDRIVER_DISPATCH Routine;${entry('o->MajorFunction[0] = Routine;')}`,
      'it names no function, and what it may be is not known',
    ],
    [
      'the table is handed on',
      entry('SystemCopy(o->MajorFunction, p, sizeof(o->MajorFunction));'),
      'the address of MajorFunction is handed on',
    ],
    [
      'a store through an object of unknown type',
      `void Entry(struct _GONE *o) { o->MajorFunction[0] = (PDRIVER_DISPATCH)Odd; }`,
      'Entry mentions MajorFunction, and a part of it could not be read: struct _GONE is declared but not defined: it has no member MajorFunction',
    ],
    [
      'text that is no C',
      entry('o->MajorFunction[0] = 0; o->MajorFunction[1] = = Odd;'),
      'Entry mentions MajorFunction, and a part of it could not be read: ',
    ],
  ])('is named as lost: %s', (_what, text, why) => {
    const { lost } = found({ 'a.c': odd + text });
    expect(lost).toHaveLength(1);
    expect(lost[0]).toContain(`${unsure}: ${why}`);
  });
});

describe('a routine that text which could not be read mentions', () => {
  it('is not taken for what comes from elsewhere', () => {
    const text = `PDRIVER_DISPATCH Get(void); int Puts(void) { gone.x = 1; return Odd(0, 0) + Odd == 0; }${entry('o->MajorFunction[0] = Get();')}`;
    expect(found({ 'a.c': odd + text })).toEqual({
      entries: [],
      lost: [expect.stringContaining(`${unsure}: it names no function, and what it may be is not known`)],
    });
  });
});

describe('nothing is lost', () => {
  it.each<[string, string]>([
    ['where a null pointer is stored', entry('o->MajorFunction[0] = (PDRIVER_DISPATCH)0;')],
    ['where the table is only read', entry('if (o->MajorFunction[0]) o->MajorFunction[0](0, 0);')],
    [
      'where another record has a member of the name, and something else is not read',
      'void F(PIO_STACK_LOCATION s) { if (s->MajorFunction == 3) gone.x = 1; }',
    ],
  ])('%s', (_what, text) => expect(found({ 'a.c': text }).lost).toEqual([]));

  it('where no rule speaks of the role', () =>
    expect(found({ 'a.c': entry('o->MajorFunction[0] = Gone;') }, new Set(['DRIVER_CANCEL'])).lost).toEqual(
      [],
    ));
});
