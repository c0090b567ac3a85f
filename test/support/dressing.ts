/**
 * Programs in other clothes. A fixture's driver says the same through helpers, macros and a second file; and inside of a loop, a switch or a
 * guarded block. Text to text and line by line, so that what comes out is C as a person writes it, marks included.
 */

/** The files of a driver by name; the first has the marks. */
export type Dressed = ReadonlyMap<string, string>;

interface Helper {
  readonly macro: string;
  readonly name: string;
  readonly returns: string;
  readonly parameters: readonly string[];
}

/** What a helper of its own stands for, by the routine that it calls. */
const helpers: Readonly<Record<string, Helper>> = {
  IoCallDriver: helper('SEND_DOWN', 'FilterSend', 'NTSTATUS', 'PDEVICE_OBJECT lower', 'PIRP irp'),
  PoCallDriver: helper('SEND_POWER', 'FilterSendPower', 'NTSTATUS', 'PDEVICE_OBJECT lower', 'PIRP irp'),
  IoForwardIrpSynchronously: helper(
    'SEND_AND_WAIT',
    'FilterSendAndWait',
    'BOOLEAN',
    'PDEVICE_OBJECT lower',
    'PIRP irp',
  ),
  IoSetCompletionRoutineEx: helper(
    'REGISTER',
    'FilterRegister',
    'NTSTATUS',
    'PDEVICE_OBJECT device',
    'PIRP irp',
    'PIO_COMPLETION_ROUTINE routine',
    'PVOID context',
    'BOOLEAN onSuccess',
    'BOOLEAN onError',
    'BOOLEAN onCancel',
  ),
  IoSetCompletionRoutine: helper(
    'WATCH',
    'FilterWatch',
    'VOID',
    'PIRP irp',
    'PIO_COMPLETION_ROUTINE routine',
    'PVOID context',
    'BOOLEAN onSuccess',
    'BOOLEAN onError',
    'BOOLEAN onCancel',
  ),
  IoCopyCurrentIrpStackLocationToNext: helper('COPY_LOCATION', 'FilterCopyLocation', 'VOID', 'PIRP irp'),
  IoSkipCurrentIrpStackLocation: helper('SKIP_LOCATION', 'FilterSkipLocation', 'VOID', 'PIRP irp'),
  IoCompleteRequest: helper('FINISH', 'FilterFinish', 'VOID', 'PIRP irp', 'CCHAR boost'),
  IoReuseIrp: helper('USE_AGAIN', 'FilterUseAgain', 'VOID', 'PIRP irp', 'NTSTATUS status'),
  IoFreeIrp: helper('DROP', 'FilterDrop', 'VOID', 'PIRP irp'),
};

function helper(macro: string, name: string, returns: string, ...parameters: readonly string[]): Helper {
  return { macro, name, returns, parameters };
}

/** Every call that a rule watches, through a macro and a function of another file. */
export function withHelpers(text: string): Dressed {
  const used = Object.keys(helpers).filter(
    (routine) => callOf(routine).test(text) && !new RegExp(`^NTSTATUS ${routine}\\(`, 'm').test(text),
  );
  const calls = used.reduce(
    (now, routine) => now.replace(callOf(routine), `${helpers[routine]!.macro}(`),
    text,
  );
  const names = (parameters: readonly string[]) => parameters.map((one) => one.split(' ').pop()!).join(', ');
  const prototype = ({ returns, name, parameters }: Helper) => `${returns} ${name}(${parameters.join(', ')})`;
  const header = used.flatMap((routine) => {
    const made = helpers[routine]!;
    const list = names(made.parameters);
    return [`${prototype(made)};`, `#define ${made.macro}(${list}) ${made.name}(${list})`, ''];
  });
  const bodies = used.flatMap((routine) => {
    const made = helpers[routine]!;
    const call = `${routine}(${names(made.parameters)});`;
    return ['', prototype(made), '{', `    ${made.returns === 'VOID' ? call : `return ${call}`}`, '}'];
  });
  return new Map([
    ['filter.c', calls.replace(/^#include <(?:ntddk|wdm)\.h>\n/m, '$&#include "helpers.h"\n')],
    ['helpers.c', ['#include <ntddk.h>', '#include "helpers.h"', ...bodies, ''].join('\n')],
    ['helpers.h', ['#pragma once', '', ...header].join('\n')],
  ]);
}

const callOf = (routine: string): RegExp => new RegExp(`\\b${routine}\\(`, 'g');

/** The line of a call through a helper that `line` of the second file is in the body of: a line of `text` for which `wanted`. */
export function callerLine(dressed: Dressed, line: number, wanted: (text: string) => boolean): number {
  const body = dressed.get('helpers.c')!.split('\n')[line - 1] ?? '';
  const routine = /(\w+)\(/.exec(body)?.[1] ?? '';
  const macro = helpers[routine]?.macro;
  const lines = dressed.get('filter.c')!.split('\n');
  return lines.findIndex((one) => macro !== undefined && one.includes(`${macro}(`) && wanted(one)) + 1;
}

/** A routine that is left out of a guarded block is left through its termination handler, behind the `wanted` line. */
export function throughHandler(dressed: Dressed, line: number, wanted: (text: string) => boolean): number {
  const lines = dressed.get('filter.c')!.split('\n');
  if (lines[line - 1]?.trim() !== leave) return line;
  return lines.slice(0, line).findLastIndex(wanted) + 1;
}

const leave = 'KeLeaveCriticalRegion();';

export const wrappings = ['loop', 'switch', 'guarded'] as const;
export type Wrapping = (typeof wrappings)[number];

/** Dispatch routines inside of a loop, a switch or a guarded block; other callbacks inside of a guarded block, whatever is asked. */
export function wrapped(text: string, wrapping: Wrapping): Dressed {
  const lines = text.split('\n');
  const roles = new Map(
    [...text.matchAll(/^([A-Z]\w+) (\w+(?:, \w+)*);$/gm)].flatMap(([, role, names]) =>
      names!.split(', ').map((name) => [name, role!] as const),
    ),
  );
  const made: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    made.push(lines[i]!);
    const name = /^\w+ (\w+)\(.*\)$/.exec(lines[i]!)?.[1];
    const role = lines[i + 1] === '{' ? roles.get(name ?? '') : undefined;
    if (role === undefined || role === 'IO_COMPLETION_ROUTINE') continue;
    const end = lines.indexOf('}', i);
    const body = lines.slice(i + 2, end);
    made.push('{', ...around(role === 'DRIVER_DISPATCH' ? wrapping : 'guarded', body), '}');
    i = end;
  }
  return new Map([['filter.c', made.join('\n')]]);
}

function around(wrapping: Wrapping, body: readonly string[]): string[] {
  const inner = body.map((line) => (line === '' ? line : `        ${line.slice(4)}`));
  const deeper = inner.map((line) => (line === '' ? line : `    ${line}`).replace(/^ {4}(?=\S)/, '        '));
  switch (wrapping) {
    case 'loop':
      return [
        '    ULONG attempt;',
        '',
        '    for (attempt = 0; attempt < 4; attempt++) {',
        '        if ((device->Flags & DO_DEVICE_INITIALIZING) != 0)',
        '            continue;',
        '        {',
        ...deeper,
        '        }',
        '    }',
        '    irp->IoStatus.Status = STATUS_DEVICE_NOT_READY;',
        '    IoCompleteRequest(irp, IO_NO_INCREMENT);',
        '    return STATUS_DEVICE_NOT_READY;',
      ];
    case 'switch':
      if (body.some((line) => line === '    break;')) throw new Error('the switch would take this break');
      return [
        '    switch (IoGetCurrentIrpStackLocation(irp)->MinorFunction) {',
        '    case IRP_MN_START_DEVICE:',
        '    case IRP_MN_REMOVE_DEVICE: {',
        ...inner,
        '    }',
        '    default:',
        '        irp->IoStatus.Status = STATUS_NOT_SUPPORTED;',
        '        IoCompleteRequest(irp, IO_NO_INCREMENT);',
        '        return STATUS_NOT_SUPPORTED;',
        '    }',
      ];
    case 'guarded':
      return [
        '    KeEnterCriticalRegion();',
        '    __try {',
        ...inner,
        '    } __finally {',
        `        ${leave}`,
        '    }',
      ];
  }
}
