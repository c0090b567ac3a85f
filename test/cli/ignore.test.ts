/** `irpcheck-ignore <rule> -- <reason>` in the driver's text: what it does to the report and the exit code, and when it does nothing. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.js';
import { jsonReport } from '../../src/report/json.js';
import { noPaint } from '../../src/report/paint.js';
import { sarifReport } from '../../src/report/sarif.js';
import { textReport } from '../../src/report/text.js';
import { checkFiles } from '../support/check-files.js';
import { folderOf, run } from './spawned.js';

const rule = 'CompletionRoutineRegistered';
const ignore = `irpcheck-ignore ${rule} --`;

const head = `#include <wdm.h>
IO_COMPLETION_ROUTINE Done;
`;

interface Parts {
  /** Above the definition. */
  readonly above?: string;
  /** At the first of two violating exits. */
  readonly first?: string;
  readonly second?: string;
}

const twoExits = ({ above = '', first = 'return status;', second = 'return status;' }: Parts) => `${head}
DRIVER_DISPATCH Bad;
${above}
NTSTATUS
Bad(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (irp->Flags == 7)
        ${first}
    if (irp->Flags == 8)
        ${second}
    return IoCallDriver((PDEVICE_OBJECT)device->DeviceExtension, irp);
}
`;

const oneExit = (exit: string, above = '') => twoExits({ above, first: exit, second: ';' });

async function checked(
  source: string,
  asked: { entries?: string[]; mostViolations?: number; rules?: string[] } = {},
) {
  const folder = folderOf({ 'd.c': source, 'h.h': `// ${ignore} in a header\n` });
  const found = await checkFiles({ files: [join(folder, 'd.c')], rules: [rule], ...asked });
  const tool = { name: 'irpcheck', version: '0' };
  const report = JSON.parse(jsonReport(found, tool));
  const warnings: string[] = report.gaps
    .filter(({ kind }: { kind: string }) => kind === 'ignore')
    .map(({ line, detail }: { line: number; detail: string }) => `${line}: ${detail}`);
  return {
    code: exitCode(found),
    report,
    result: report.results[0],
    warnings,
    text: textReport(found, noPaint, 'short'),
    sarif: JSON.parse(sarifReport(found, tool)),
  };
}

const stale = (line: number, where: string) =>
  `${line}: this irpcheck-ignore is of no use: no violation of ${rule} was found ${where}`;

describe('an ignored violation', () => {
  const line = `return status; // ${ignore} known since 2019`;

  it.each([
    ['on its line', line],
    ['on its line, as a block', `return status; /* ${ignore} known since 2019 */`],
    ['above it', `{ // comment\n// ${ignore} known since 2019\nreturn status; }`],
    ['above it, with comments between', `{\n/* ${ignore} known\n * since 2019 */\n// more\nreturn status; }`],
  ])('%s is reported and makes no exit 10', async (_where, exit) => {
    const { code, result, report, warnings } = await checked(oneExit(exit));
    expect(result).toMatchObject({
      verdict: 'violated',
      ignored: { reason: 'known since 2019', span: { line: expect.any(Number) } },
      otherViolations: 'none',
    });
    expect(report.summary).toMatchObject({ violated: 1, ignored: 1, safe: 0 });
    expect(warnings).toEqual([]);
    expect(code).toBe(0);
  });

  it.each([
    ['directly above', `// ${ignore} both are known`],
    ['above a comment and an empty line', `/* ${ignore} both are known */\n\n/// The dispatch routine.`],
  ])('the definition of the entry point has it %s', async (_where, above) => {
    const { code, result, warnings } = await checked(twoExits({ above }));
    expect(result).toMatchObject({ verdict: 'violated', ignored: { reason: 'both are known' } });
    expect(warnings).toEqual([]);
    expect(code).toBe(0);
  });

  it('follows the schema', async () => {
    const path = resolve(import.meta.dirname, '../../schema/report-1.json');
    const validate = new Ajv2020.default({ strictTypes: false }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    );
    for (const second of ['return status;', line]) {
      const { report } = await checked(twoExits({ first: line, second }));
      validate(report);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('hides no other: the exit that nobody ignores is the violation', async () => {
    const { code, result, warnings } = await checked(twoExits({ first: line }));
    expect(code).toBe(10);
    expect(result.ignored).toBeUndefined();
    expect(result.location.line).toBe(13);
    expect(warnings).toEqual([]);
    const both = await checked(twoExits({ first: line, second: line }));
    expect(both.code).toBe(0);
    expect(both.result).toMatchObject({ ignored: {}, otherViolations: 'none' });
    expect(both.result.furtherViolations).toMatchObject([{ ignored: { reason: 'known since 2019' } }]);
  });

  it('where another violation is not ruled out, the run is not in order', async () => {
    const open = `${head}NTSTATUS Send(PDEVICE_OBJECT device, PIRP irp);
DRIVER_DISPATCH Bad;
NTSTATUS Bad(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (irp->Flags == 7)
        ${line}
    return Send(device, irp);
}
`;
    const { code, result } = await checked(open);
    expect(result).toMatchObject({ verdict: 'violated', ignored: {}, otherViolations: 'open' });
    expect(code).toBe(5);
  });

  it('is counted and listed in the text, and suppressed in SARIF', async () => {
    const { text, sarif } = await checked(oneExit(line));
    expect(text).toContain(`violated, ignored  Bad  ${rule}\n`);
    expect(text).toMatch(/^ {2}ignored: known since 2019 \(.*d\.c:11:24\)$/m);
    expect(text).toContain('1 entry point: 1 violated but ignored\n');
    expect(text).not.toContain('The path');
    const [told] = sarif.runs[0].results;
    expect(told.kind).toBe('fail');
    expect(told.suppressions).toMatchObject([{ kind: 'inSource', justification: 'known since 2019' }]);
    expect(told.suppressions[0].location.physicalLocation.region.startLine).toBe(11);
  });
});

describe('without effect', () => {
  const none = 'this irpcheck-ignore has no effect:';
  const form = 'write irpcheck-ignore <rule> -- <reason>';

  const faulty: readonly (readonly [string, string])[] = [
    [`irpcheck-ignore ${rule}`, `it gives no reason; ${form}`],
    [`irpcheck-ignore ${rule} --`, `it gives no reason; ${form}`],
    ['irpcheck-ignore -- known', `it names no rule; ${form}`],
    ['irpcheck-ignore', `it names no rule; ${form}`],
    [`irpcheck-ignore-next ${rule} -- known`, `the word is irpcheck-ignore; ${form}`],
    ['irpcheck-ignore CompletionRoutine -- known', 'there is no rule CompletionRoutine'],
  ];

  it('without a rule that there is, and a reason, each is told', async () => {
    const lines = faulty.map(([text]) => `    // ${text}`).join('\n');
    const { code, result, warnings } = await checked(oneExit(`return\n${lines}\nstatus;`));
    expect(warnings).toEqual(faulty.map(([, why], i) => `${12 + i}: ${none} ${why}`));
    expect(result.ignored).toBeUndefined();
    expect(code).toBe(10);
  });

  it('is told by the program as well, which knows the rules of the run and all others', async () => {
    const folder = folderOf({ 'd.c': oneExit(`return status; // irpcheck-ignore Gone -- known`) });
    const { code, stdout } = await run(folder, 'check', 'd.c');
    expect(stdout).toContain(`warning: d.c:11:24: ${none} there is no rule Gone\n`);
    expect(code).toBe(10);
  });

  it('beside nothing is told', async () => {
    const { code, warnings } = await checked(`${oneExit('return status;')}\n// ${ignore} known\n`);
    expect(warnings).toEqual([`17: ${none} no line of code is beside it or directly below`]);
    expect(code).toBe(10);
  });

  it('one for another rule is nothing to this one, and says nothing where its rule is not asked', async () => {
    const { code, warnings } = await checked(
      oneExit('return status; // irpcheck-ignore PlainCompletionRoutineForwarded -- known'),
    );
    expect(warnings).toEqual([]);
    expect(code).toBe(10);
  });

  it('it is none in a macro, a string, a header, prose, text that is left out, or on the line of a directive', async () => {
    const above = `#define GIVE(x) (x) /* ${ignore} known */
#include "h.h"
#if 0
// ${ignore} known
#endif
#define X 1 // ${ignore} known`;
    const exit = `return GIVE(status) + 0 * sizeof("// ${ignore} known"); // see ${ignore} known`;
    const { code, warnings } = await checked(oneExit(exit, above));
    expect(warnings).toEqual([]);
    expect(code).toBe(10);
  });
});

describe('a stale one is told', () => {
  it('on a line where nothing is violated', async () => {
    const { code, warnings } = await checked(
      oneExit(
        'return IoCallDriver(device->AttachedDevice, irp); // irpcheck-ignore '.concat(rule, ' -- once'),
      ),
    );
    expect(warnings).toEqual([stale(11, 'where it stands')]);
    expect(code).toBe(0);
  });

  it('above an entry point that is safe', async () => {
    const { code, warnings } = await checked(oneExit(';', `// ${ignore} once`));
    expect(warnings).toEqual([stale(5, 'in Bad')]);
    expect(code).toBe(0);
  });

  it('not where the run cannot know: another entry point, another violation first, nothing decided', async () => {
    const at = `return IoCallDriver(device->AttachedDevice, irp); // ${ignore} once`;
    const source = `${twoExits({ first: at })}
DRIVER_DISPATCH Other;
NTSTATUS Other(PDEVICE_OBJECT device, PIRP irp) { UNREFERENCED_PARAMETER(device); return irp->IoStatus.Status; }
`;
    expect((await checked(source)).warnings).toEqual([]);
    expect((await checked(source, { entries: ['Other'] })).warnings).toEqual([]);
    expect((await checked(source, { mostViolations: 5 })).warnings).toEqual([stale(11, 'where it stands')]);
  });
});

describe('where the object is handed on', () => {
  const leak = 'CompletionContextLeak';
  const handing = (own: string, theirs: string, above = '') => `#include <ntddk.h>
typedef struct { PDEVICE_OBJECT Lower; PIO_WORKITEM Item; } EXT;
IO_COMPLETION_ROUTINE Done;
IO_WORKITEM_ROUTINE Later;
DRIVER_DISPATCH Bad;
NTSTATUS Done(PDEVICE_OBJECT device, PIRP irp, PVOID context) { return STATUS_CONTINUE_COMPLETION; }
${above}
NTSTATUS Bad(PDEVICE_OBJECT device, PIRP irp)
{
    EXT *e = (EXT *)device->DeviceExtension;
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, Done, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        return status;
    if (irp->Flags == 7)
        ${own}
    IoMarkIrpPending(irp);
    IoQueueWorkItem(e->Item, Later, DelayedWorkQueue, irp);
    return STATUS_PENDING;
}
VOID Later(PDEVICE_OBJECT device, PVOID context)
{
    EXT *e = (EXT *)device->DeviceExtension;
    if (e->Lower == NULL) {
        ${theirs}
        return;
    }
    IoCallDriver(e->Lower, (PIRP)context);
}
`;
  const wrong = 'IoCompleteRequest((PIRP)context, IO_NO_INCREMENT);';
  const ignored = ` // irpcheck-ignore ${leak} -- known`;
  const leaks = async (source: string) => {
    const { code, report } = await checked(source, { rules: [leak] });
    return { code, result: report.results.find(({ entry }: { entry: string }) => entry === 'Bad') };
  };

  it('what is ignored hides nothing that happens where it is taken on', async () => {
    const { code, result } = await leaks(handing(`return status;${ignored}`, wrong));
    expect(result.verdict).toBe('violated');
    expect(result.message).toContain('Handed off');
    expect(result.ignored).toBeUndefined();
    expect(result.furtherViolations).toMatchObject([{ ignored: { reason: 'known' } }]);
    expect(code).toBe(10);
  });

  it('and is all there is where that is in order', async () => {
    const forwards = 'IoCallDriver(device->AttachedDevice, (PIRP)context);';
    const { result } = await leaks(handing(`return status;${ignored}`, forwards));
    expect(result).toMatchObject({ verdict: 'violated', ignored: { reason: 'known' } });
  });

  it('may stand where it is taken on, but says nothing of the rest', async () => {
    const { code, result } = await leaks(handing(';', wrong + ignored));
    expect(result).toMatchObject({ verdict: 'violated', ignored: {}, otherViolations: 'open' });
    expect(code).toBe(5);
  });

  it('and above the entry point speaks of all that follows from it', async () => {
    const { result } = await leaks(handing(';', wrong, `// irpcheck-ignore ${leak} -- known`));
    expect(result).toMatchObject({ verdict: 'violated', ignored: { reason: 'known' } });
  });
});
