/** What decides is told, also where it is no place that the driver reads by a name of its own. */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support/check-files.js';

const source = (body: string): string => `
#include <ntifs.h>
typedef struct _EXT { LONG Ref; } EXT, *PEXT;
DRIVER_DISPATCH Read;
NTSTATUS Read(PDEVICE_OBJECT device, PIRP irp)
{
    BOOLEAN pending;
    ${body}
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return pending ? STATUS_PENDING : STATUS_SUCCESS;
}
`;

describe('inputs that decide:', () => {
  it.each<[string, string, string, string]>([
    [
      'what only a model reads',
      'pending = InterlockedDecrement(&((PEXT)device->DeviceExtension)->Ref) == 0;',
      'Ref of _EXT',
      '1',
    ],
    [
      'a pointer',
      'pending = device->AttachedDevice != NULL;',
      'device->AttachedDevice',
      'device->AttachedDevice',
    ],
    [
      'a number at an address that is open',
      'pending = PsGetCurrentProcessId() == (HANDLE)4;',
      'process ID',
      '4',
    ],
    [
      'a flag at an address that is open',
      'pending = PsIsSystemThread(PsGetCurrentThread());',
      'IoIsSystemThread',
      'TRUE',
    ],
  ])('%s', async (_, body, name, text) => {
    const { results } = await checkFiles({
      files: ['driver.c'],
      rules: ['PendedCompletedRequest'],
      written: new Map([['driver.c', source(body)]]),
    });
    const [result] = results;
    expect(result?.verdict).toBe('violated');
    const inputs = result?.counterexample?.inputs.filter(({ matters }) => matters) ?? [];
    expect(inputs.map((one) => [one.name, one.text])).toContainEqual([name, text]);
  });
});
