/** One entry point has one budget, with all who take the object on from it: measured by work, so that it ends at the same place each time. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Solver } from '../src/solver/solver.js';
import { jobOf, solverThreads, worldWith } from './support/pipeline.js';

const { check } = (await import(
  new URL('../dist/check.js', import.meta.url).href
)) as typeof import('../src/check.js');

/** Dispatch routines that hand the IRP to one of these workers each; both lose the context where there is no device below. */
const driver = (dispatch: string) => `#include <ntddk.h>

typedef struct _EXTENSION {
    PDEVICE_OBJECT Lower;
    WORK_QUEUE_ITEM Work;
    LONG Which;
} EXTENSION, *PEXTENSION;

DRIVER_DISPATCH One, Two, All;
IO_COMPLETION_ROUTINE OnComplete;
WORKER_THREAD_ROUTINE First, Second, Third;

NTSTATUS OnComplete(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    return STATUS_CONTINUE_COMPLETION;
}

static VOID Forward(PIRP irp)
{
    PEXTENSION ext = (PEXTENSION)IoGetCurrentIrpStackLocation(irp)->DeviceObject->DeviceExtension;

    if (ext->Lower != NULL)
        IoCallDriver(ext->Lower, irp);
    else
        IoCompleteRequest(irp, IO_NO_INCREMENT);
}

VOID First(PVOID parameter)
{
    Forward((PIRP)parameter);
}

VOID Second(PVOID parameter)
{
    Forward((PIRP)parameter);
}

VOID Third(PVOID parameter)
{
    Forward((PIRP)parameter);
}

static NTSTATUS Queue(PDEVICE_OBJECT device, PIRP irp, PWORKER_THREAD_ROUTINE routine)
{
    PEXTENSION ext = (PEXTENSION)device->DeviceExtension;
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(irp);
    status = IoSetCompletionRoutineEx(device, irp, OnComplete, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status)) {
        irp->IoStatus.Status = status;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return status;
    }
    IoMarkIrpPending(irp);
    ExInitializeWorkItem(&ext->Work, routine, irp);
    ExQueueWorkItem(&ext->Work, DelayedWorkQueue);
    return STATUS_PENDING;
}

${dispatch}`;

const one = `NTSTATUS One(PDEVICE_OBJECT device, PIRP irp)
{
    return Queue(device, irp, First);
}
`;

const two = `NTSTATUS Two(PDEVICE_OBJECT device, PIRP irp)
{
    return Queue(device, irp, ((PEXTENSION)device->DeviceExtension)->Which != 0 ? Second : First);
}
`;

const all = `NTSTATUS All(PDEVICE_OBJECT device, PIRP irp)
{
    LONG which = ((PEXTENSION)device->DeviceExtension)->Which;

    return Queue(device, irp, which == 0 ? First : which == 1 ? Second : Third);
}
`;

const solver = solverThreads();
afterAll(() => solver.close());

const timeoutMs = 10_000;
/** About what Z3 does in a millisecond, in units of its resource limit. */
const perMs = 2000;

/** Answers as Z3 does, and charges the first question about a worker with more than the half of what an entry point has. */
function costly() {
  const asked: string[] = [];
  const counting: Solver = {
    async check(query, cost) {
      const about = query.name.split('/')[0]!;
      const isFirst = !asked.includes(about);
      if (isFirst) asked.push(about);
      const isWorker = ['First', 'Second', 'Third'].includes(about);
      const answer = await solver.check(query);
      cost?.(isFirst && isWorker ? 1.2 * timeoutMs * perMs : 1);
      return answer;
    },
    close: () => Promise.resolve(),
  };
  return { asked, counting };
}

async function results(text: string, jobs = 1) {
  const { asked, counting } = costly();
  const request = { files: ['/driver/a.c'], rules: ['CompletionContextLeak'] };
  const written = new Map([['/driver/a.c', text]]);
  const job = { ...jobOf(request), timeoutMs, measure: 'work', jobs } as const;
  const report = await check(job, worldWith(counting, written));
  const found = report.results.filter(({ entry }) => ['One', 'Two', 'All'].includes(entry));
  return { asked, found };
}

describe('the budget of an entry point whose object is handed on', () => {
  it('is used up by one of those who take it, and no more is asked', async () => {
    const { asked, found } = await results(driver(all));
    expect(asked).toEqual(expect.arrayContaining(['First', 'Second']));
    // that the pointer may lead there was asked of the routine that hands it on
    expect(asked).not.toContain('Third');
    const place = 'handed off to a system worker thread:';
    const time = 'the time for this entry point and rule';
    expect(found.map(({ verdict }) => verdict)).toEqual(['inconclusive']);
    expect(found[0]!.reasons.map(({ detail }) => detail)).toEqual([
      `${place} First does not always discharge it (/driver/a.c:25), and whether that is who takes it is not known`,
      `${place} ${time}, with all who take it on, did not suffice for Second (--timeout gives more)`,
      `${time} was over before the solver answered (--timeout gives more)`,
      `${place} ${time} was over before Third was looked at (--timeout gives more)`,
    ]);
  });

  it('is not charged for what another has asked before, however many are under way', async () => {
    const alone = await results(driver(one + two));
    expect(alone.found.map(({ entry, verdict }) => `${entry} ${verdict}`)).toEqual([
      'One violated',
      'Two violated',
    ]);
    const together = await results(driver(one + two), 2);
    expect(together.found).toEqual(alone.found);
  });
});
