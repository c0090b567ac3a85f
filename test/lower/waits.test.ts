/**
 * What others write before they signal is unknown behind the wait for it, however the event is found. Each driver clears a flag, waits, and gives
 * a registered request up where the flag is set: that whoever signals sets it must keep it from being proved.
 */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support/check-files.js';

interface Way {
  /** Behind the types; `DONE` stands for what the deferred routine does. */
  readonly declared?: string;
  /** What the deferred routine, which is handed `ext`, does. */
  readonly signal?: string;
  readonly wait?: string;
  readonly clear?: string;
  readonly isSet?: string;
}

const usual = {
  declared: '',
  signal: 'ext->Failed = 1; KeSetEvent(&ext->Ready, 0, FALSE);',
  wait: 'KeWaitForSingleObject(&ext->Ready, Executive, KernelMode, FALSE, NULL);',
  clear: 'ext->Failed = 0;',
  isSet: 'ext->Failed',
};

const own = 'PIRP other = IoAllocateIrp(2, FALSE); if (other == NULL) return IoCallDriver(ext->Lower, irp);';

const ways: Readonly<Record<string, Way>> = {
  'by its name': {},
  'one of several': {
    wait: 'PVOID both[2]; both[0] = &ext->Ready; both[1] = &ext->Stop; KeWaitForMultipleObjects(2, both, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);',
  },
  'one of several from the start': {
    wait: 'PVOID both[2] = { &ext->Stop, &ext->Ready }; KeWaitForMultipleObjects(2, both, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);',
  },
  'by a pointer': {
    wait: 'PKEVENT event = &ext->Ready; KeWaitForSingleObject(event, Executive, KernelMode, FALSE, NULL);',
  },
  'in a helper': {
    declared:
      'static void Wait(PKEVENT event) { KeWaitForSingleObject(event, Executive, KernelMode, FALSE, NULL); }',
    wait: 'Wait(&ext->Ready);',
  },
  'by a member that is a pointer': {
    signal: 'ext->Failed = 1; KeSetEvent(ext->Current, 0, FALSE);',
    wait: 'KEVENT event; ext->Current = &event; KeWaitForSingleObject(ext->Current, Executive, KernelMode, FALSE, NULL);',
  },
  'in an array': {
    signal: 'ext->Failed = 1; KeSetEvent(&ext->Events[1], 0, FALSE);',
    wait: 'KeWaitForSingleObject(&ext->Events[1], Executive, KernelMode, FALSE, NULL);',
  },
  'signalled by a pointer': {
    signal: 'PKEVENT event = &ext->Ready; ext->Failed = 1; KeSetEvent(event, 0, FALSE);',
  },
  'signalled in a helper': {
    declared: 'static void Signal(PKEVENT event) { KeSetEvent(event, 0, FALSE); }',
    signal: 'ext->Failed = 1; Signal(&ext->Ready);',
  },
  'signalled in a helper that is handed the record': {
    declared: 'static void Signal(EXT *one) { KeSetEvent(&one->Ready, 0, FALSE); }',
    signal: 'ext->Failed = 1; Signal(ext);',
  },
  'the context of a completion routine': {
    declared:
      'IO_COMPLETION_ROUTINE Own; NTSTATUS Own(PDEVICE_OBJECT d, PIRP i, PVOID c) { EXT *e = d->DeviceExtension; e->Failed = 1; KeSetEvent((PKEVENT)c, 0, FALSE); return STATUS_MORE_PROCESSING_REQUIRED; }',
    signal: '',
    wait: `${own} KEVENT event; IoSetCompletionRoutine(other, Own, &event, TRUE, TRUE, TRUE); IoCallDriver(ext->Lower, other); KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);`,
  },
  'in a record around the context': {
    declared:
      'typedef struct { KEVENT Event; LONG Done; } CTX; IO_COMPLETION_ROUTINE Own; NTSTATUS Own(PDEVICE_OBJECT d, PIRP i, PVOID c) { CTX *x = CONTAINING_RECORD(c, CTX, Event); x->Done = 1; KeSetEvent(&x->Event, 0, FALSE); return STATUS_MORE_PROCESSING_REQUIRED; }',
    signal: '',
    clear: 'CTX x; x.Done = 0;',
    wait: `${own} IoSetCompletionRoutine(other, Own, &x.Event, TRUE, TRUE, TRUE); x.Done = 0; IoCallDriver(ext->Lower, other); KeWaitForSingleObject(&x.Event, Executive, KernelMode, FALSE, NULL);`,
    isSet: 'x.Done',
  },
};

const source = (way: Way): string => {
  const { declared, signal, wait, clear, isSet } = { ...usual, ...way };
  return `#include <ntddk.h>
typedef struct { PDEVICE_OBJECT Lower; KEVENT Ready, Stop; KEVENT Events[4]; PKEVENT Current; KDPC Dpc; LONG Failed; } EXT;
DRIVER_DISPATCH Dispatch;
IO_COMPLETION_ROUTINE Done;
KDEFERRED_ROUTINE Deferred;
NTSTATUS Done(PDEVICE_OBJECT device, PIRP irp, PVOID context) { return STATUS_CONTINUE_COMPLETION; }
${declared}
VOID Deferred(PKDPC dpc, PVOID context, PVOID first, PVOID second) { EXT *ext = (EXT *)context; ${signal} }
NTSTATUS Dispatch(PDEVICE_OBJECT device, PIRP irp)
{
    EXT *ext = device->DeviceExtension;
    if (!NT_SUCCESS(IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE)))
        return STATUS_UNSUCCESSFUL;
    ${clear}
    ${wait}
    if (${isSet})
        return STATUS_UNSUCCESSFUL;
    return IoCallDriver(ext->Lower, irp);
}
`;
};

const verdict = async (way: Way): Promise<string | undefined> => {
  const files = ['waits/driver.c'];
  const written = new Map([[files[0]!, source(way)]]);
  const { results } = await checkFiles({ files, written, rules: ['CompletionRoutineRegistered'] });
  return results.find(({ entry }) => entry === 'Dispatch')?.verdict;
};

describe('an event that is waited for', () => {
  it.each(Object.entries(ways))('%s', async (_, way) => {
    expect(await verdict(way)).toBe('inconclusive');
  });
});

describe('what nobody else writes', () => {
  it.each<[string, Way]>([
    ['before another event', { signal: 'ext->Failed = 1; KeSetEvent(&ext->Stop, 0, FALSE);' }],
    ['at all', { signal: 'KeSetEvent(&ext->Ready, 0, FALSE);' }],
    [
      'before another event, by a pointer',
      {
        wait: ways['by a pointer']!.wait!,
        signal: 'PKEVENT event = &ext->Stop; ext->Failed = 1; KeSetEvent(event, 0, FALSE);',
      },
    ],
  ])('%s, is what it was', async (_, way) => {
    expect(await verdict(way)).toBe('safe');
  });
});
