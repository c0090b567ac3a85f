/** The functions around the dispatch routines: chains that end in the registration, pure functions that call each other, and bystanders. */
import { branches, filler } from './statements.mjs';
import { functionText, when } from './text.mjs';

const parameters = '(PDEVICE_OBJECT DeviceObject, PIRP Irp, PBOOLEAN Prepared)';

export const register = (status = 'status') => [
  'IoCopyCurrentIrpStackLocationToNext(Irp);',
  `${status} = IoSetCompletionRoutineEx(DeviceObject, Irp, RequestDone, NULL, TRUE, TRUE, TRUE);`,
];

/** The name of a chain's function on a level. */
const chainName = (chain, level, column) => `Prepare${chain}_${level}${column === 0 ? '' : `_${column}`}`;

/**
 * A chain of `D` functions, in the order in which C wants them: the one that registers first. With `W` > 1 there are `W` - 1 chains
 * beside it that only look after the device.
 *
 * @param {import('./parameters.mjs').Parameters} p
 * @param {ReturnType<import('./random.mjs').randomOf>} random
 * @param {number} chain
 */
export function chainText(p, random, chain) {
  const lines = [];
  for (let column = 0; column < p.W; column++)
    for (let level = p.D - 1; level >= 0; level--)
      lines.push(...chainFunction(p, random, chain, level, column));
  return lines;
}

function chainFunction(p, random, chain, level, column) {
  const last = level === p.D - 1;
  const registers = last && column === 0;
  const body = [
    'PDEVICE_EXTENSION extension = (PDEVICE_EXTENSION)DeviceObject->DeviceExtension;',
    'PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);',
    'NTSTATUS status = STATUS_SUCCESS;',
    'ULONG length = stack->Parameters.Read.Length;',
    'ULONG mode = extension->Flags;',
    '',
    ...filler(random, p.S),
    ...branches(random, 2, 0, undefined),
    ...(registers ? register() : []),
    ...(last ? [] : [`status = ${chainName(chain, level + 1, column)}(DeviceObject, Irp, Prepared);`]),
    ...(column === 0
      ? when('!NT_SUCCESS(status)', ['extension->Counters[0] += 1;', 'return status;'])
      : when('extension->Limit == 0', ['return STATUS_DEVICE_BUSY;'])),
    ...(registers ? ['*Prepared = TRUE;'] : [`extension->Counters[${random.below(8)}] = length ^ mode;`]),
    'return status;',
  ];
  return functionText(`static NTSTATUS ${chainName(chain, level, column)}${parameters}`, body);
}

/** How a routine calls chain `chain`; what the other columns say comes before the registration and may end the request. */
export const chainCall = (p, chain) => [
  ...Array.from({ length: p.W - 1 }, (_, i) => [
    `status = ${chainName(chain, 0, i + 1)}(DeviceObject, Irp, &prepared);`,
    ...when('!NT_SUCCESS(status)', ['return CompleteRequest(Irp, status);']),
  ]).flat(),
  `status = ${chainName(chain, 0, 0)}(DeviceObject, Irp, &prepared);`,
];

/**
 * Pure functions, each calling the next one `F` times.
 *
 * @param {import('./parameters.mjs').Parameters} p
 * @param {ReturnType<import('./random.mjs').randomOf>} random
 */
export function pureText({ F, P }, random) {
  const lines = [];
  for (let level = P - 1; level >= 0; level--) {
    const body = [`ULONG value = a ^ (b << ${1 + random.below(7)});`];
    if (level === P - 1)
      body.push(...when(`value & 0x${(1 << random.below(8)).toString(16)}`, ['value += a;']), 'value -= b;');
    else
      for (let i = 0; i < F; i++)
        body.push(`value ${random.pick(['+=', '^=', '-='])} Mix${level + 1}(value, b + ${i + 1});`);
    lines.push(...functionText(`static ULONG Mix${level}(ULONG a, ULONG b)`, [...body, 'return value;']));
  }
  return lines;
}

/**
 * Functions of five lines that no dispatch routine calls.
 *
 * @param {ReturnType<import('./random.mjs').randomOf>} random
 * @param {number} count
 */
export const bystanders = (random, count) =>
  Array.from({ length: count }, (_, i) => [
    `ULONG Bystander${i}(ULONG Value, PULONG Total)`,
    '{',
    `    *Total += Value ${random.pick(['^', '&', '|', '+'])} 0x${random.below(0xffff).toString(16)};`,
    `    return Value > ${random.below(1000)} ? Value - ${1 + random.below(50)} : *Total;`,
    '}',
  ]).flat();
