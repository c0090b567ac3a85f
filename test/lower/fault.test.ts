/** Which accesses inside of `__try` may raise an exception: those through pointers that come from the caller of the driver. */
import { describe, expect, it } from 'vitest';
import { readDriver } from '../../src/frontend/read.js';
import { targets } from '../../src/frontend/target.js';
import { lowerDriver } from '../../src/lower/lower.js';
import { mapHost } from '../support/map-host.js';

const header = `
  typedef unsigned int ULONG, *PULONG; typedef void *PVOID; typedef unsigned long long ULONG_PTR; typedef unsigned char *PUCHAR;
  typedef struct _IRP { PVOID UserBuffer; PVOID System; struct _IRP *Next; union { PVOID SystemBuffer; } Associated; } IRP, *PIRP;
  typedef struct _DEV { PVOID Extension; } DEV, *PDEV;
  PVOID GetUser(PIRP irp); PVOID Pool(ULONG size); void Copy(PVOID to, const void *from, ULONG size); void Send(PIRP irp);
  typedef struct _IOSB { ULONG Status; } IOSB, *PIOSB; void SetNotify(PVOID cookie, int (*cb)(PVOID cookie, PVOID buffer));
`;
const source = `
  #include "system.h"
  typedef struct _REQ { ULONG Kind; PULONG Out; struct _REQ *Next; } REQ, *PREQ;
  typedef struct _EXT { ULONG Count; PULONG Table; PULONG Saved; REQ Own; } EXT, *PEXT;
  PVOID Missing(PIRP irp);
`;

/** In \`__try\`: the texts of the accesses that may raise, and a \`?\` where the assumption is told instead. */
function faults(text: string, functions = ''): string[] {
  const body = `${source}${functions}\nint f(PDEV dev, PIRP irp) { PEXT ext = dev->Extension; __try { ${text} } __except (1) { return 1; } return 0; }`;
  const host = mapHost({ 'd/t.c': body, 'sys/system.h': header });
  const frontend = {
    target: targets['win-x64'],
    includeDirs: [],
    systemDirs: ['sys'],
    prelude: [],
    defines: [],
    undefines: [],
  };
  const driver = readDriver({ files: ['d/t.c'], models: [] }, host, frontend, () => {});
  expect(driver.gaps).toEqual([]);
  const { program, assumptions } = lowerDriver(driver, ['f'], {
    target: frontend.target,
    memory: 'typed',
    maxCopyCells: 256,
    exceptions: 'followed',
    userMemory: {
      members: ['UserBuffer'],
      contents: ['SystemBuffer'],
      results: ['GetUser'],
      callbacks: {
        beside: ['_IOSB'],
        passedTo: [{ function: 'SetNotify', parameter: 1, at: [1] }],
      },
    },
  });
  const commands = [...program.procs.values()].flatMap((proc) =>
    [...proc.blocks.values()].flatMap((block) => block.commands),
  );
  const found = commands.flatMap((cmd) =>
    cmd.kind === 'havoc' && cmd.cause.kind === 'fault' ? [cmd.origin.text ?? ''] : [],
  );
  const told = [...assumptions.values()].some((ones) => [...ones].some((one) => one.startsWith('no access')));
  return told ? [...found, '?'] : found;
}

describe('accesses that may raise', () => {
  it.each<[string, string, string[]]>([
    ['a member of the request that is named', '*(PULONG)irp->UserBuffer = 1;', ['*(PULONG)irp->UserBuffer']],
    ['a variable that holds it', 'PULONG u = irp->UserBuffer; return u[2];', ['u[2]']],
    ['arithmetic', 'PUCHAR u = (PUCHAR)irp->UserBuffer + 4; u++; *u = 1;', ['*u']],
    [
      'a detour by a number',
      'ULONG_PTR n = (ULONG_PTR)irp->UserBuffer; return *(PULONG)(n & ~3ull);',
      ['*(PULONG)(n & ~3ull)'],
    ],
    ['a record over it', 'PREQ r = irp->UserBuffer; return r->Kind;', ['r->Kind']],
    ['a copy of a record', 'REQ r = *(PREQ)irp->UserBuffer; return r.Kind;', ['*(PREQ)irp->UserBuffer']],
    [
      'a pointer in such a record',
      'REQ r = *(PREQ)irp->UserBuffer; *r.Out = 1;',
      ['*(PREQ)irp->UserBuffer', '*r.Out'],
    ],
    [
      'a pointer in a record that was copied',
      'REQ r; Copy(&r, irp->UserBuffer, sizeof r); *r.Out = 1;',
      ['Copy(&r, irp->UserBuffer, sizeof r)', '*r.Out'],
    ],
    [
      'a pointer in the copy that the system made',
      'PREQ r = irp->Associated.SystemBuffer; r->Kind = 1; *r->Out = 1;',
      ['*r->Out'],
    ],
    [
      'the next of a list there',
      'PREQ r = irp->Associated.SystemBuffer; PREQ n = r->Next; n->Kind = 1;',
      ['n->Kind'],
    ],
    ['a function that is named', '*(PULONG)GetUser(irp) = 1;', ['*(PULONG)GetUser(irp)']],
    ['a member it was kept in', 'ext->Saved = irp->UserBuffer; *ext->Saved = 1;', ['*ext->Saved']],
    ['several in one expression, once', 'PULONG u = irp->UserBuffer; return u[0] + u[1];', ['u[0]']],
    ['a choice', 'PULONG u = ext->Count ? irp->UserBuffer : (PVOID)&ext->Count; *u = 1;', ['*u']],
    [
      'a routine of the system',
      'Copy(&ext->Count, irp->UserBuffer, 4);',
      ['Copy(&ext->Count, irp->UserBuffer, 4)'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['an extension', 'ext->Count = 1; ext->Own.Kind = 2;', ''],
    ['an object of the system', 'Send(irp); irp->Next->System = 0;', ''],
    ['memory of the pool', 'PULONG p = Pool(4); *p = 1; ext->Table = p; *ext->Table = 2;', ''],
    ['a variable', 'ULONG n = 1; PULONG p = &n; *p = 2; REQ r; r.Kind = *p;', ''],
    ['the copy that the system made', 'PREQ r = irp->Associated.SystemBuffer; r->Kind = 1;', ''],
    ['a helper that is given a variable', 'ULONG n; Set(&n);', 'static void Set(PULONG p) { *p = 1; }'],
    [
      'an address that is only passed on',
      'irp->System = irp->UserBuffer; Keep(ext, irp->UserBuffer);',
      'static void Keep(PEXT e, PVOID p) { e->Saved = p; }',
    ],
  ])('not through %s', (_name, text, functions) => {
    expect(faults(text, functions)).toEqual([]);
  });

  it('in helpers, with what they are given anywhere', () => {
    const set = 'static void Set(PULONG p) { *p = 1; }';
    expect(faults('ULONG n; Set(&n); Set(irp->UserBuffer);', set)).toEqual(['*p']);
  });

  it('through pointers that helpers give back, or store', () => {
    const give = 'static PULONG Of(PIRP i) { return i->UserBuffer; }';
    expect(faults('*Of(irp) = 1;', give)).toEqual(['*Of(irp)']);
    const store = 'static void Map(PIRP i, PVOID *to) { *to = i->UserBuffer; }';
    expect(faults('PVOID p; Map(irp, &p); *(PULONG)p = 1;', store)).toEqual(['*(PULONG)p']);
  });

  it('in a statement that is nothing but a read', () => {
    expect(faults('*(volatile PUCHAR)irp->UserBuffer; (void)ext->Count;')).toEqual([
      '*(volatile PUCHAR)irp->UserBuffer',
    ]);
  });

  it('again for each guard around them', () => {
    const inner =
      '*(PUCHAR)irp->UserBuffer; __try { *(PUCHAR)irp->UserBuffer; } __except (1) { ext->Count = 1; }';
    expect(faults(inner)).toHaveLength(2);
  });

  it.each<[string, string, string, string[]]>([
    [
      'that are handed a record that is named',
      'PVOID p, PIOSB s',
      'int (*cb)(PVOID, PIOSB) = g;',
      ['*(PULONG)p'],
    ],
    [
      'that a function is passed that is named',
      'PVOID c, PVOID p',
      'void n(void) { SetNotify(0, g); }',
      ['*(PULONG)p'],
    ],
    ['but not the other parameters of those', 'PVOID p, PVOID b', 'void n(void) { SetNotify(0, g); }', ['?']],
    [
      'but not of others: those hand back what the driver has left',
      'PVOID p, int n',
      'int (*cb)(PVOID, int) = g;',
      ['?'],
    ],
  ])('in callbacks %s', (_name, parameters, given, expected) => {
    const callback = `static int g(${parameters}) { __try { return *(PULONG)p; } __except (1) { return 0; } } ${given}`;
    expect(faults(given.startsWith('int') ? 'return cb(ext, 0);' : 'n(); g(0, 0);', callback)).toEqual(
      expected,
    );
  });

  it('and where it is not seen where a pointer comes from, that is told', () => {
    expect(faults('*(PULONG)Missing(irp) = 1;')).toEqual(['?']);
  });

  it('only where a handler catches them', () => {
    expect(faults(';', 'int h(PIRP i) { return *(PULONG)i->UserBuffer; }')).toEqual([]);
    expect(
      faults('irp = irp->Next; } __except (1) { } *(PULONG)irp->UserBuffer = 2; __try { ext->Count = 1;'),
    ).toEqual([]);
  });
});
