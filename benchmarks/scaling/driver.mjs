/** A driver of any size, from numbers. The same parameters give the same text. */
import { bystanders, chainCall, chainText, pureText, register } from './functions.mjs';
import { defaults, shapes } from './parameters.mjs';
import { randomOf } from './random.mjs';
import { shapeOf } from './shapes.mjs';
import { branches, filler, plainLoop } from './statements.mjs';
import { functionText, when } from './text.mjs';

/** How many dispatch routines share one chain of calls. */
const routinesPerChain = 4;

/**
 * @typedef {object} Generated
 * @property {string} text the driver, as it would be written for a WDK
 * @property {string} harness for a checker of plain C: calls each routine once and asserts the rule behind it
 * @property {readonly { entry: string, verdict: 'safe' | 'violated' }[]} expected
 * @property {number} lines of the driver
 */

/**
 * @param {Partial<import('./parameters.mjs').Parameters>} given
 * @returns {Generated}
 */
export function driverOf(given) {
  const p = { ...defaults, ...given };
  const random = randomOf(p.seed);
  const one = random.below(p.N);
  const isWrong = (i) => p.bug === 'all' || (p.bug === 'one' && i === one);
  const expected = Array.from({ length: p.N }, (_, i) => ({
    entry: `Dispatch${i}`,
    verdict: isWrong(i) ? 'violated' : 'safe',
  }));
  const depth = Math.max(p.D, usesOut(p) ? 1 : 0);
  const sized = { ...p, D: depth };
  const chains = depth === 0 ? 0 : Math.ceil(p.N / routinesPerChain);
  const lines = [
    ...headText(p, expected),
    ...(p.F > 0 ? pureText(p, random) : []),
    ...Array.from({ length: chains }, (_, chain) => chainText(sized, random, chain)).flat(),
    ...expected.flatMap((_, i) => routineText(sized, random, i, isWrong(i))),
    ...bystanders(random, p.M),
    ...entryText(p),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    harness: harnessText(expected),
    expected,
    lines: lines.length,
  };
}

const shapesIn = ({ shape, K }) =>
  shape !== 'mixed' ? [shape] : K === 0 ? shapes.filter((one) => one !== 'pieces') : shapes;

const usesOut = (p) => shapesIn(p).includes('out');

function headText(p, expected) {
  const numbers = Object.entries(p).map(([name, value]) => `${name} ${value}`);
  return [
    `// Generated: ${numbers.join(', ')}.`,
    '// rule: CompletionRoutineRegistered',
    ...expected.map(({ entry, verdict }) => `// verdict: ${entry} ${verdict}`),
    '#include <ntddk.h>',
    '',
    'typedef struct _DEVICE_EXTENSION {',
    '    PDEVICE_OBJECT Lower;',
    '    ULONG Flags;',
    '    ULONG Limit;',
    '    ULONG Outstanding;',
    '    ULONG Pending;',
    '    ULONG Counters[8];',
    '    KEVENT Done;',
    '    BOOLEAN Started;',
    '    BOOLEAN Removed;',
    '    BOOLEAN Failing;',
    '} DEVICE_EXTENSION, *PDEVICE_EXTENSION;',
    '',
    'DRIVER_INITIALIZE DriverEntry;',
    'IO_COMPLETION_ROUTINE RequestDone;',
    ...expected.map(({ entry }) => `DRIVER_DISPATCH ${entry};`),
    '',
    ...functionText('NTSTATUS RequestDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)', [
      'PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)DeviceObject->DeviceExtension;',
      '',
      'UNREFERENCED_PARAMETER(Irp);',
      'UNREFERENCED_PARAMETER(Context);',
      'KeSetEvent(&extension->Done, IO_NO_INCREMENT, FALSE);',
      'return STATUS_CONTINUE_COMPLETION;',
    ]),
    ...functionText('static NTSTATUS CompleteRequest(PIRP Irp, NTSTATUS Status)', [
      'Irp->IoStatus.Status = Status;',
      'Irp->IoStatus.Information = 0;',
      'IoCompleteRequest(Irp, IO_NO_INCREMENT);',
      'return Status;',
    ]),
    ...functionText('static NTSTATUS CheckRequest(PDEVICE_EXTENSION Extension, PIO_STACK_LOCATION Stack)', [
      ...when('Stack->Parameters.Read.Length > Extension->Limit', ['return STATUS_INVALID_PARAMETER;']),
      'return STATUS_SUCCESS;',
    ]),
  ];
}

function routineText(p, random, index, buggy) {
  const choice = shapesIn(p);
  const shape = choice[index % choice.length];
  const chain = Math.floor(index / routinesPerChain);
  const early = Math.floor(p.B * 0.4);
  const { locals, body } = shapeOf[shape]({
    buggy,
    K: p.K,
    register: p.D === 0 ? register() : chainCall(p, chain),
    early: (gate) => branches(random, early, p.correlated, gate),
    late: (gate) => branches(random, p.B - early, p.correlated, gate),
  });
  return functionText(`NTSTATUS Dispatch${index}(PDEVICE_OBJECT DeviceObject, PIRP Irp)`, [
    'PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)DeviceObject->DeviceExtension;',
    'PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);',
    'NTSTATUS status = STATUS_SUCCESS;',
    'ULONG length = stack->Parameters.Read.Length;',
    'ULONG mode = extension->Flags;',
    ...(p.D > 0 ? ['BOOLEAN prepared = FALSE;'] : []),
    ...(p.L === 0 || p.L === 'any' ? [] : ['ULONG index;']),
    ...locals,
    '',
    ...(shape === 'out'
      ? []
      : when('extension->Removed', ['return CompleteRequest(Irp, STATUS_DELETE_PENDING);'])),
    ...(p.F > 0 ? ['mode = Mix0(length, mode);'] : []),
    ...filler(random, p.S),
    ...plainLoop(p.L),
    ...body,
  ]);
}

/** The routines have their roles by their declarations; as many as there are major functions are stored as well. */
const entryText = (p) =>
  functionText('NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)', [
    'UNREFERENCED_PARAMETER(RegistryPath);',
    ...Array.from(
      { length: Math.min(p.N, 28) },
      (_, i) => `DriverObject->MajorFunction[${i}] = Dispatch${i};`,
    ),
    'return STATUS_SUCCESS;',
  ]);

const harnessText = (expected) =>
  [
    '#include "driver.c"',
    ...expected.map(({ entry }) => `CHECK_DISPATCH(${entry})`),
    'int main(void)',
    '{',
    ...expected.map(({ entry }) => `    RUN(check_${entry});`),
    '    return 0;',
    '}',
    '',
  ].join('\n');
