/** Our stand-ins for the driver kit's headers: that they can be read, and that layouts, values and kinds of declaration are as documented. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskHost } from '../../src/cli/disk-host.js';
import type { Host } from '../../src/frontend/host.js';
import { readDriver } from '../../src/frontend/read.js';
import { type Target, targets } from '../../src/frontend/target.js';
import type { Driver } from '../../src/frontend/tree.js';
import { constantsOnX64, layoutOnX64, layoutOnX86 } from './header-facts.js';

const root = 'encodings/headers';

function headersIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? headersIn(path) : [path.replaceAll('\\', '/')];
    });
}

const headers = headersIn(root);
const named = (path: string): string => path.slice(root.length + 1);
/** What a driver includes by name; the folders of parts are included by these. */
const included = headers
  .map(named)
  .filter(
    (path) =>
      !/^(km|fs|storage|flt|wdf|storport|ata|usb|ndis|wfp)\//.test(path) &&
      !/^(pshpack\d+|poppack)\.h$/.test(path),
  );

/** Texts in memory before the disk. */
function hostWith(texts: Readonly<Record<string, string>>): Host {
  const disk = diskHost();
  return {
    read: (path) =>
      texts[path] === undefined
        ? disk.read(path)
        : { kind: 'file', bytes: new TextEncoder().encode(texts[path]) },
    list: (path) => disk.list(path),
  };
}

function read(texts: Readonly<Record<string, string>>, target: Target['name'] = 'win-x64'): Driver {
  return readDriver({ files: Object.keys(texts), models: [] }, hostWith(texts), {
    target: targets[target],
    includeDirs: [],
    systemDirs: [root],
    prelude: [`encodings/targets/${target}.h`],
    defines: [],
    undefines: [],
  });
}

const include = (names: readonly string[]): string => names.map((name) => `#include <${name}>\n`).join('');

/** Everything that could not be read, bodies of inline functions included. */
function complaints(driver: Driver): string[] {
  const inBodies = [...driver.functions.values()].flatMap((one) => {
    const body = one.body();
    if (body.kind === 'missing') return [];
    return body.kind === 'gap' ? [body.gap] : body.gaps;
  });
  return [...driver.gaps, ...driver.notes, ...inBodies].map(
    (gap) => `${gap.span.file}:${gap.span.line}: ${gap.detail}`,
  );
}

const families = [
  'ntifs.h',
  'fltkernel.h',
  'wdf.h',
  'wdfusb.h',
  'ata.h',
  'storport.h',
  'acpiioct.h',
  'ntdddisk.h',
  'ntddcdrm.h',
  'ntddscsi.h',
  'classpnp.h',
  'srbhelper.h',
  'ntddser.h',
  'mountdev.h',
  'ndis.h',
  'wsk.h',
  '1394.h',
  'parallel.h',
  'batclass.h',
  'smbus.h',
  'mcd.h',
  'ntddcdvd.h',
  'ntddmmc.h',
  'ntagp.h',
  'gameport.h',
  'hidclass.h',
  'hidport.h',
  'kbdmou.h',
  'ntdd8042.h',
  'aux_klib.h',
  'netioapi.h',
  'tdikrnl.h',
  'usbdi.h',
  'usbbusif.h',
  'hubbusif.h',
  'ide.h',
  'ks.h',
  'swenum.h',
];

/** The values of integer constant expressions, computed by the front end behind the headers. */
function valuesOf(expressions: readonly string[], target: Target['name']): Map<string, bigint | undefined> {
  const probes = expressions.map(
    (text, i) => `unsigned long long probe_${i} = (unsigned long long)(${text});\n`,
  );
  const driver = read({ 'probe.c': include(families) + probes.join('') }, target);
  return new Map(
    expressions.map((text, i) => {
      const value = driver.globals.get(`probe_${i}`)?.initializer?.stores[0]?.value;
      return [text, value?.kind === 'constant' ? value.value : undefined];
    }),
  );
}

describe('headers', () => {
  it('each can be included alone, twice, and leaves nothing unread', () => {
    const texts = Object.fromEntries(
      included.map((name, i) => [`unit${i}.c`, `${include([name, name])}int unit${i};\n`]),
    );
    const driver = read(texts);
    expect(complaints(driver)).toEqual([]);
    expect([...driver.globals.keys()].filter((name) => name.startsWith('unit'))).toHaveLength(
      included.length,
    );
  });

  /** Bodies are only read where something uses the function, so all of them are used. */
  const inline = headers.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^(?:FORCEINLINE|static __inline) [\w *]*?(\w+)\(/gm)].map(
      (m) => m[1]!,
    ),
  );

  it.each(['win-x64', 'win-x86', 'linux-x64', 'linux-x86'] as const)(
    'all together can be read for %s',
    (target) => {
      const uses = inline.map((name) => `(void *)${name}`).join(', ');
      // storport.h stands in place of srb.h, and says so where that was read first
      const order = ['storport.h', ...included.filter((name) => name !== 'storport.h')];
      const driver = read({ 'all.c': `${include(order)}void *uses[] = { ${uses} };\n` }, target);
      expect(complaints(driver)).toEqual([]);
      expect(inline.length).toBeGreaterThan(200);
      expect(inline.filter((name) => driver.functions.get(name)?.body().kind !== 'body')).toEqual([]);
    },
  );

  it.each(headers)('%s says what it is for, is guarded and stays small', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^\/\*[^*]/);
    expect(text.split('\n').length).toBeLessThanOrEqual(820);
    if (/\b(typedef|struct|union|enum|FORCEINLINE)\b/.test(text.replace(/\/\*[\s\S]*?\*\//g, '')))
      expect(text).toMatch(/^#ifndef IRPCHECK_\w+$/m);
  });

  it('delete annotations and relied-on statements stay', () => {
    const driver = read({
      'a.c': `${include(['ntddk.h'])}
        _IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ NTSTATUS
        f(_In_reads_bytes_opt_(n) PVOID p, _Out_ PULONG r, IN ULONG n OPTIONAL) { _Analysis_assume_(n != 0); *r = n; return STATUS_SUCCESS; }`,
    });
    expect(complaints(driver)).toEqual([]);
    expect([...driver.functions.get('f')!.mentions]).toContain('__irpcheck_assumed');
  });
});

describe('layout', () => {
  it.each([
    ['win-x64', layoutOnX64],
    ['win-x86', layoutOnX86],
  ] as const)('of records on %s', (target, facts) => {
    const values = valuesOf(Object.keys(facts), target);
    expect(Object.fromEntries([...values].map(([text, value]) => [text, Number(value)]))).toEqual(facts);
  });

  it('is compared, not taken for granted', () => {
    expect(valuesOf(['sizeof(IRP) + 1'], 'win-x64').get('sizeof(IRP) + 1')).toBe(209n);
  });
});

describe('constants', () => {
  it('have the documented values', () => {
    const values = valuesOf(Object.keys(constantsOnX64), 'win-x64');
    const low = (value: bigint | undefined): number | undefined =>
      value === undefined ? undefined : Number(value & 0xffffffffn);
    expect(Object.fromEntries([...values].map(([text, value]) => [text, low(value)]))).toEqual(
      constantsOnX64,
    );
  });

  it('of a status are signed and 32 bits wide, and one value has one name first', () => {
    const driver = read({ 'a.c': include(['ntddk.h']) });
    const statuses = driver.constantMacros('STATUS_');
    expect(statuses.length).toBeGreaterThan(700);
    for (const { name, value } of statuses) expect(BigInt.asIntN(32, value), name).toBe(value);
    const first = new Map<bigint, string>();
    for (const { name, value } of statuses) if (!first.has(value)) first.set(value, name);
    expect([0x0n, 0x103n, -0x3fffff66n, -0x3fffffean].map((value) => first.get(value))).toEqual([
      'STATUS_SUCCESS',
      'STATUS_PENDING',
      'STATUS_INSUFFICIENT_RESOURCES',
      'STATUS_MORE_PROCESSING_REQUIRED',
    ]);
  });
});

/** What rules or models speak of: nothing may be hidden in a macro or an inline body. */
const plain = [
  'IoCallDriver',
  'IofCallDriver',
  'PoCallDriver',
  'IoCompleteRequest',
  'IofCompleteRequest',
  'IoSetCompletionRoutine',
  'IoSetCompletionRoutineEx',
  'IoCopyCurrentIrpStackLocationToNext',
  'IoSkipCurrentIrpStackLocation',
  'IoMarkIrpPending',
  'IoReuseIrp',
  'IoInitializeIrp',
  'IoFreeIrp',
  'IoAllocateIrp',
  'IoBuildDeviceIoControlRequest',
  'IoBuildSynchronousFsdRequest',
  'IoBuildAsynchronousFsdRequest',
  'IoForwardIrpSynchronously',
  'IoForwardAndCatchIrp',
  'IoStartPacket',
  'IoQueueWorkItem',
  'KeInsertQueueDpc',
  'IoCsqInsertIrp',
  'KeWaitForSingleObject',
  'ExAllocatePoolWithTag',
  'ExFreePool',
  'ObDereferenceObject',
];

describe('routines', () => {
  const unreturning = [
    'KeBugCheck',
    'KeBugCheckEx',
    'ExRaiseStatus',
    'ExRaiseAccessViolation',
    'ExRaiseDatatypeMisalignment',
    '__irpcheck_stop',
    '__irpcheck_raise',
  ];
  const uses = [...plain, ...unreturning, '__irpcheck_assume'].map((name) => `(void *)${name}`);
  const driver = read({
    'a.c': `${include(['ntifs.h'])}void *uses[] = { ${uses.join(', ')} };
`,
  });

  it.each(plain)('%s is a plain prototype, whatever it is elsewhere', (name) => {
    const text = `${include(['ntifs.h'])}\n#ifdef ${name}\n#error ${name} is a macro\n#endif\n`;
    expect(read({ 'm.c': text }).gaps).toEqual([]);
    expect(driver.functions.get(name)).toMatchObject({ defined: false, origin: 'system' });
  });

  it.each(unreturning)('%s does not return', (name) => {
    expect(driver.functions.get(name)!.type).toMatchObject({ noreturn: true });
  });

  it.each(['KeWaitForSingleObject', 'IoCompleteRequest', '__irpcheck_assume'])('%s returns', (name) => {
    expect(driver.functions.get(name)!.type.noreturn).toBeUndefined();
  });

  it.each([
    'DRIVER_INITIALIZE',
    'DRIVER_ADD_DEVICE',
    'DRIVER_DISPATCH',
    'DRIVER_UNLOAD',
    'DRIVER_STARTIO',
    'DRIVER_CANCEL',
    'IO_COMPLETION_ROUTINE',
    'IO_DPC_ROUTINE',
    'IO_TIMER_ROUTINE',
    'KDEFERRED_ROUTINE',
    'KSERVICE_ROUTINE',
    'REQUEST_POWER_COMPLETE',
    'IO_WORKITEM_ROUTINE',
    'WORKER_THREAD_ROUTINE',
  ])('%s declares a function of that role', (role) => {
    const declared = read({ 'r.c': `${include(['ntddk.h'])}${role} Callback;\n` });
    expect(declared.functions.get('Callback')?.roles).toContain(role);
  });
});
