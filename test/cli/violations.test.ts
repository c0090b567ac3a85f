/** `--max-violations`: each place at which a routine violates the rule, with its own path, and whether there are more. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/report.js';
import { checkFiles } from '../support/check-files.js';
import { folderOf, run } from './spawned.js';

const rule = 'CompletionRoutineRegistered';

const top = `#include <wdm.h>
IO_COMPLETION_ROUTINE Done;
typedef struct { PDEVICE_OBJECT Lower; BOOLEAN Removed; } EXT;
static NTSTATUS Complete(PIRP irp, NTSTATUS s) { irp->IoStatus.Status = s; IoCompleteRequest(irp, IO_NO_INCREMENT); return s; }
static VOID Twice(PDEVICE_OBJECT device, PIRP irp) {
    IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
}
DRIVER_DISPATCH Bad;
NTSTATUS Bad(PDEVICE_OBJECT device, PIRP irp)
{
    EXT *e = (EXT *)device->DeviceExtension;
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return Complete(irp, status);
`;
const sends = `
    return IoCallDriver(e->Lower, irp);
}
`;

const threeExits = `${top}
    if (e->Removed)
        return Complete(irp, STATUS_DELETE_PENDING); // here
    if (irp->Flags == 7)
        return Complete(irp, STATUS_INVALID_PARAMETER); // here
    if (irp->Cancel)
        return Complete(irp, STATUS_CANCELLED); // here
${sends}`;

/** The places marked `here`, and the lines that are told. */
async function placesOf(source: string, mostViolations: number) {
  const folder = folderOf({ 'd.c': source });
  const report = await checkFiles({ files: [join(folder, 'd.c')], rules: [rule], mostViolations });
  const [result] = report.results as [Result];
  expect(result.verdict).toBe('violated');
  const { violations, others } = result.further!;
  const lines = [result.span.line, ...violations.map(({ span }) => span.line)];
  const marked = source.split('\n').flatMap((line, i) => (line.includes('// here') ? [i + 1] : []));
  return { lines: lines.sort((a, b) => a - b), marked, others };
}

/** Each is proved to have no others. */
const drivers: readonly (readonly [string, string])[] = [
  ['three exits', threeExits],
  [
    'one exit that two paths share',
    `${top}
    if (e->Removed) goto Exit;
    if (irp->Flags == 7) goto Exit;
${sends.replace('\n}', '\nExit:\n    return Complete(irp, STATUS_CANCELLED); // here\n}')}`,
  ],
  [
    'a second registration, and an exit',
    `${top}
    if (e->Removed)
        IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE); // here
    if (irp->Cancel)
        return Complete(irp, STATUS_CANCELLED); // here
${sends}`,
  ],
  [
    'a registration in a helper that two calls share',
    `${top.replace('IoSet', '/* here: */ IoSet')}
    if (e->Removed)
        Twice(device, irp);
    if (irp->Flags == 7)
        Twice(device, irp);
${sends}`.replace(
      '/* here: */ IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);',
      'IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE); // here',
    ),
  ],
  [
    'an exit inside of a loop, and one behind it',
    `${top}
    ULONG i;
    for (i = 0; i < irp->Size; i++)
        if (irp->Flags == i + 7)
            return Complete(irp, STATUS_INVALID_PARAMETER); // here
    if (irp->Cancel)
        return Complete(irp, STATUS_CANCELLED); // here
${sends}`,
  ],
  [
    'an exit through a handler that calls',
    `${top}
    __try {
        if (e->Removed)
            return Complete(irp, STATUS_DELETE_PENDING);
        if (irp->Cancel)
            return STATUS_CANCELLED;
    } __finally {
        KeQueryTimeIncrement(); // here
    }
${sends}`,
  ],
];

describe('violations at different places', () => {
  it.each(drivers)('%s', async (_name, source) => {
    const { lines, marked, others } = await placesOf(source, 5);
    expect(lines).toEqual(marked);
    expect(others).toBe('none');
  });

  it('no more than were wanted are looked for', async () => {
    const { lines, marked, others } = await placesOf(threeExits, 2);
    expect(lines.length).toBe(2);
    expect(marked).toEqual(expect.arrayContaining(lines));
    expect(others).toBe('not-looked-for');
  });
});

describe('reports of several violations', () => {
  const check = (...args: string[]) =>
    run(folderOf({ 'd.c': threeExits }), 'check', '.', '--max-violations', '5', ...args);

  it('text: one after the other, and that there are no more', async () => {
    const { code, stdout } = await check();
    expect(code).toBe(10);
    expect(stdout.match(/^ {2}also violated at d\.c:\d+:9: /gm)?.length).toBe(2);
    expect(stdout.match(/The path, as the interpreter replayed it/g)?.length).toBe(3);
    expect(stdout).toContain(
      '\n  no other exit violates the rule: proved for every path and every number of loop iterations\n',
    );
    expect(stdout).toContain('1 entry point: 1 violated\n');
  });

  it('JSON: the first as without the option, the others beside it', async () => {
    const path = resolve(import.meta.dirname, '../../schema/report-1.json');
    const validate = new Ajv2020.default({ allErrors: true, strictTypes: false }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    );
    const report = JSON.parse((await check('--format', 'json')).stdout);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    const [{ counterexample, furtherViolations, otherViolations }] = report.results;
    expect(otherViolations).toBe('none');
    const ends = [
      counterexample,
      ...furtherViolations.map((one: Record<string, unknown>) => one.counterexample),
    ].map(({ steps }) => steps.at(-1).line);
    expect(new Set(ends).size).toBe(3);
  });

  it('SARIF: a result each', async () => {
    const { results } = JSON.parse((await check('--format', 'sarif')).stdout).runs[0];
    expect(results.map(({ kind }: { kind: string }) => kind)).toEqual(['fail', 'fail', 'fail']);
    expect(
      results.map(
        ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
          partialFingerprints['entryAndRule/v1'],
      ),
    ).toEqual([`Bad/${rule}`, `Bad/${rule}/2`, `Bad/${rule}/3`]);
    expect(new Set(results.map((one: { codeFlows: unknown }) => JSON.stringify(one.codeFlows))).size).toBe(3);
  });
});

describe('a path that was found by a run of the driver', () => {
  /** Memory that is made and freed stands between the solver's path and the driver's own values. */
  const driver = `#include <ntddk.h>
DRIVER_DISPATCH Power;
static NTSTATUS Hold(PDEVICE_OBJECT device)
{
    PVOID memory = ExAllocatePool(NonPagedPool, 8);
    PIO_WORKITEM item;
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;

    if (memory != NULL) {
        item = IoAllocateWorkItem(device);
        if (item != NULL) {
            IoFreeWorkItem(item);
            status = STATUS_SUCCESS;
        }
        ExFreePool(memory);
    }
    return status;
}
NTSTATUS Power(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = STATUS_SUCCESS;

    if (IoGetCurrentIrpStackLocation(irp)->MinorFunction == IRP_MN_QUERY_POWER)
        status = Hold(device);
    irp->IoStatus.Status = status;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return NT_SUCCESS(status) ? status : STATUS_PENDING;
}
`;

  it('tells its values, and not that they are what it needs', async () => {
    const folder = folderOf({ 'a.c': driver });
    const asked = ['check', 'a.c', '--rule', 'PendedCompletedRequest'];
    const text = await run(folder, ...asked);
    expect(text.code).toBe(10);
    expect(text.stdout).toContain('It happened with (which of these values it needs was not found out):');
    expect(text.stdout).toMatch(/^ {4}IoAllocateWorkItem = NULL$/m);
    const json = await run(folder, ...asked, '--format', 'json');
    const [result] = JSON.parse(json.stdout).results;
    expect(result.counterexample.explained).toBe(false);
    expect(result.counterexample.inputs.every(({ matters }: { matters: boolean }) => matters)).toBe(true);
    const sarif = await run(folder, ...asked, '--format', 'sarif');
    expect(JSON.parse(sarif.stdout).runs[0].results[0].message.text).toContain('It happened with ');
  });
});
