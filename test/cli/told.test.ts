/** What is told beside the verdicts: assumptions of what is reached only, notes with their place, what was not checked. */
import { describe, expect, it } from 'vitest';
import { idle, safe } from './drivers.js';
import { folderOf, run } from './spawned.js';

const driver = `#include <wdm.h>
typedef struct _EXT { PDEVICE_OBJECT Lower; NTSTATUS (*Send)(PDEVICE_OBJECT, PIRP); } EXT;
IO_COMPLETION_ROUTINE Done;
NTSTATUS Down(PDEVICE_OBJECT device, PIRP irp)
{
    return IoCallDriver(device, irp);
}
DRIVER_ADD_DEVICE Add;
NTSTATUS Add(PDRIVER_OBJECT driver, PDEVICE_OBJECT device)
{
    UNREFERENCED_PARAMETER(driver);
    ((EXT *)device->DeviceExtension)->Send = Down;
    return STATUS_SUCCESS;
}
DRIVER_DISPATCH Through, Plain, Late, Lies, Guarded, Unsure; ULONG *AnswerOf(ULONG kind);
NTSTATUS Through(PDEVICE_OBJECT device, PIRP irp)
{
    EXT *ext = device->DeviceExtension;
    IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    return ext->Send(ext->Lower, irp);
}
NTSTATUS Plain(PDEVICE_OBJECT device, PIRP irp)
{
    EXT *ext = device->DeviceExtension;
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    return IoCallDriver(ext->Lower, irp);
}
NTSTATUS Late(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, FALSE, FALSE, FALSE);
    UNREFERENCED_PARAMETER(status);
    return STATUS_PENDING;
}
NTSTATUS Lies(PDEVICE_OBJECT device, PIRP irp)
{
    IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    _Analysis_assume_(FALSE);
    return IoCallDriver(device, irp);
}
NTSTATUS Guarded(PDEVICE_OBJECT device, PIRP irp)
{
    IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    __try {
        *(ULONG *)irp->UserBuffer = 1;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return STATUS_ACCESS_VIOLATION;
    }
    return IoCallDriver(device, irp);
}
NTSTATUS Unsure(PDEVICE_OBJECT device, PIRP irp)
{
    IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    __try {
        *AnswerOf(1) = 1;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return STATUS_ACCESS_VIOLATION;
    }
    return IoCallDriver(device, irp);
}
DRIVER_DISPATCH Compared;
NTSTATUS Compared(PDEVICE_OBJECT device, PIRP irp)
{
    UNICODE_STRING none = { 0 }, some = { 2, 2, NULL };
    IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    return RtlEqualUnicodeString(&none, &some, FALSE) ? STATUS_PENDING : IoCallDriver(device, irp);
}
`;

describe('beside the verdicts', () => {
  it('stands what they rely on, with its place', async () => {
    const { code, stdout } = await run(folderOf({ 'd.c': driver }), 'check', 'd.c', '--format', 'json');
    expect(code).toBe(10);
    const { results } = JSON.parse(stdout) as { results: Record<string, unknown>[] };
    const of = (name: string) => results.find((one) => one.entry === name)!;
    const pointers = expect.stringContaining('pointers to functions');
    expect(of('Through')).toMatchObject({
      verdict: 'safe',
      assumptions: expect.arrayContaining([pointers]),
      notes: [expect.stringMatching(/^d\.c:6:12: The IRP is sent on although/)],
    });
    expect(of('Plain')).toMatchObject({ verdict: 'safe', notes: [] });
    expect(of('Plain').assumptions).not.toContainEqual(pointers);
    const faults = expect.stringContaining('no access to memory raises an exception by itself');
    expect(of('Unsure')).toMatchObject({
      verdict: 'safe',
      assumptions: expect.arrayContaining([faults]),
    });
    expect(of('Guarded')).toMatchObject({
      verdict: 'inconclusive',
      reasons: [
        {
          detail: expect.stringContaining('only if the access *(ULONG *)irp->UserBuffer raises an exception'),
          line: 46,
        },
      ],
    });
    expect(of('Guarded').assumptions).not.toContainEqual(faults);
    expect(of('Plain').assumptions).not.toContainEqual(faults);
    const raises = expect.stringContaining('raises no exception');
    expect(of('Unsure').assumptions).toContainEqual(raises);
    expect(of('Guarded').assumptions).not.toContainEqual(raises);
    // what a model decides has its place at the driver's call
    const decided = { text: 'RtlEqualUnicodeString: String1->Length != String2->Length', line: 67 };
    expect(of('Compared')).toMatchObject({
      verdict: 'safe',
      proof: { facts: expect.arrayContaining([expect.objectContaining({ file: 'd.c', ...decided })]) },
    });
    expect(of('Late')).toMatchObject({
      verdict: 'violated',
      notes: [expect.stringMatching(/^d\.c:32:23: All InvokeOn arguments are FALSE/)],
    });
    expect(of('Lies')).toMatchObject({
      verdict: 'inconclusive',
      reasons: [
        {
          kind: 'vacuous',
          detail:
            'no path gets past what the source itself rules out: d.c:39:5: relied on, because the source says so: _Analysis_assume_(FALSE)',
        },
      ],
    });
  });
});

describe('nothing checked is no all-clear', () => {
  const unload = `${idle}DRIVER_UNLOAD Unload;\nvoid Unload(PDRIVER_OBJECT driver)\n{\n    UNREFERENCED_PARAMETER(driver);\n}\n`;

  it('a routine named with --entry that no rule is about', async () => {
    const { code, stdout, stderr } = await run(
      folderOf({ 'd.c': unload }),
      'check',
      'd.c',
      '--entry',
      'Unload',
    );
    expect(code).toBe(5);
    const text = '--entry Unload: it has the role DRIVER_UNLOAD, and no rule of this run is about that';
    expect(stderr).toContain(text);
    expect(stdout).toContain(text);
    expect(stdout).toContain(
      '1 entry point: nothing was checked; no rule of this run is about any of them; not all was looked at, see above\n',
    );
  });

  it('only routines that were not taken', async () => {
    const only = idle.replace('DRIVER_DISPATCH Idle;\n', '');
    const { code, stdout } = await run(folderOf({ 'd.c': only }), 'check', 'd.c');
    expect(code).toBe(5);
    expect(stdout).toContain('Idle was not taken: ');
  });

  it('a class that may hold what is checked', async () => {
    const method =
      'NTSTATUS Device::Read(PIRP irp)\n{\n    return IoSetCompletionRoutineEx(Self, irp, Done, NULL, TRUE, TRUE, TRUE);\n}\n';
    const plain = 'int Counter::Next()\n{\n    return Add(1);\n}\n';
    const { code, stdout } = await run(folderOf({ 'd.cpp': safe + plain + method }), 'check', 'd.cpp');
    expect(code).toBe(5);
    expect(stdout).toMatch(/^safe {2}Safe /);
    expect(stdout).toMatch(
      /Not read, and so not checked:\n {2}d\.cpp:\d+:\d+: .*since it mentions IoSetCompletionRoutineEx\n1 construct could not be read:/,
    );
    const other = await run(folderOf({ 'd.cpp': safe + plain }), 'check', 'd.cpp');
    expect(other.code).toBe(0);
  });

  it('a registration that no entry point gets to', async () => {
    const send =
      'NTSTATUS Send(PVOID mine, PDEVICE_OBJECT device, PIRP irp)\n{\n    UNREFERENCED_PARAMETER(mine);\n    return IoSetCompletionRoutineEx(device, irp, 0, 0, TRUE, TRUE, TRUE);\n}\n';
    const folder = folderOf({
      'callback.c': `${safe}static ${send}NTSTATUS (*const Table[1])(PVOID, PDEVICE_OBJECT, PIRP) = {Send};\n`,
      'library.c': safe + send,
      'unused.c': `${safe}static ${send}`,
    });
    for (const file of ['callback.c', 'library.c']) {
      const { code, stdout } = await run(folder, 'check', file);
      expect(code).toBe(5);
      expect(stdout).toMatch(/^safe {2}Safe /);
      expect(stdout).toMatch(
        /Called by no entry point, and so not checked:\n {2}\w+\.c:\d+:\d+: Send mentions IoSetCompletionRoutineEx, and no/,
      );
    }
    expect((await run(folder, 'check', 'unused.c')).code).toBe(0);
    expect((await run(folder, 'check', 'library.c', '--entry', 'Safe')).code).toBe(0);
  });

  it('a routine that the system is handed and that is in no file', async () => {
    const entry =
      'DRIVER_INITIALIZE DriverEntry;\nNTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)\n{\n    UNREFERENCED_PARAMETER(path);\n    driver->MajorFunction[3] = Gone;\n    return 0;\n}\n';
    const { code, stdout } = await run(folderOf({ 'd.c': safe + entry }), 'check', 'd.c');
    expect(code).toBe(5);
    expect(stdout).toMatch(/^safe {2}Safe /);
    expect(stdout).toContain(
      'Handed to the system, but not checked:\n  d.c:15:5: a routine stored into MajorFunction here may not have been checked: unknown name Gone\n',
    );
  });
});
