/**
 * The ways in which a dispatch routine keeps its promise to send on what it has registered for, and for each the slip that breaks it.
 *
 * A shape is written into a `Site`: what the routine around it offers.
 *
 * @typedef {object} Site
 * @property {boolean} buggy
 * @property {number | 'any'} K
 * @property {readonly string[]} register statements that register, and leave the result in `status`
 * @property {(gate: string | undefined) => string[]} early branches before the registration
 * @property {(gate: string | undefined) => string[]} late branches after it
 *
 * @typedef {object} Shaped
 * @property {readonly string[]} locals
 * @property {readonly string[]} body
 */
import { block, when } from './text.mjs';

const rule = 'CompletionRoutineRegistered';
const send = 'return IoCallDriver(extension->Lower, Irp);';
const giveUp = (status) => `return CompleteRequest(Irp, ${status});`;
const failed = '!NT_SUCCESS(status)';

/** @param {Site} site @param {string} line the `return` through which the registration is forgotten */
const left = ({ buggy }, line) => (buggy ? `${line}  // violated: ${rule}` : line);

/** @param {Site} site @param {readonly string[]} lines */
const slip = ({ buggy }, ...lines) => (buggy ? lines : []);

/** @param {Site} site @returns {Shaped} */
const guarded = (site) => ({
  locals: [],
  body: [
    ...site.early(undefined),
    ...site.register,
    ...when(failed, [giveUp('status')]),
    ...site.late('NT_SUCCESS(status)'),
    ...slip(
      site,
      ...when('stack->Parameters.Read.Length == 0', [left(site, giveUp('STATUS_INVALID_PARAMETER'))]),
    ),
    send,
  ],
});

/** @param {Site} site @returns {Shaped} */
const flag = (site) => ({
  locals: ['BOOLEAN forward = FALSE;'],
  body: [
    ...when('extension->Started', ['forward = TRUE;']),
    ...site.early('forward'),
    ...when('forward', [...site.register, ...when(failed, ['forward = FALSE;'])]),
    ...site.late('forward'),
    ...slip(site, ...when('extension->Failing', ['forward = FALSE;'])),
    ...when('forward', [send]),
    left(site, giveUp('status')),
  ],
});

/** As `flag`, but the decision is one bit of a word whose other bits change all the time. @param {Site} site @returns {Shaped} */
const bits = (site) => ({
  locals: [],
  body: [
    ...when('!extension->Started', ['mode &= ~0x1u;']),
    ...site.early('mode & 0x1'),
    ...when('mode & 0x1', [...site.register, ...when(failed, ['mode &= ~0x1u;'])]),
    ...site.late('mode & 0x1'),
    ...slip(site, ...when('extension->Failing', ['mode &= 0xFFFFFFF0;'])),
    ...when('mode & 0x1', [send]),
    left(site, giveUp('status')),
  ],
});

/** @param {Site} site @returns {Shaped} */
const cleanup = (site) => ({
  locals: ['BOOLEAN registered = FALSE;'],
  body: [
    ...site.early(undefined),
    ...site.register,
    ...when(failed, ['goto Cleanup;']),
    'registered = TRUE;',
    ...site.late('registered'),
    'status = CheckRequest(extension, stack);',
    ...when(failed, ['goto Cleanup;']),
    'extension->Outstanding += 1;',
    'Cleanup:',
    // the slip: by now `status` may be that of the check
    ...when(site.buggy ? 'NT_SUCCESS(status)' : 'registered', [send]),
    left(site, giveUp('status')),
  ],
});

/** @param {Site} site @returns {Shaped} */
const minorCodes = (site) => ({
  locals: [],
  body: [
    ...site.early(undefined),
    'switch (stack->MinorFunction) {',
    'case IRP_MN_START_DEVICE:',
    'case IRP_MN_QUERY_CAPABILITIES:',
    ...site.register.map((line) => `    ${line}`),
    ...when(failed, [giveUp('status')]).map((line) => `    ${line}`),
    '    break;',
    'case IRP_MN_SURPRISE_REMOVAL:',
    `    ${giveUp('STATUS_SUCCESS')}`,
    'case IRP_MN_REMOVE_DEVICE:',
    '    extension->Removed = TRUE;',
    'default:',
    '    IoSkipCurrentIrpStackLocation(Irp);',
    '    break;',
    '}',
    ...site.late('stack->MinorFunction == IRP_MN_START_DEVICE'),
    ...slip(
      site,
      ...when('stack->MinorFunction == IRP_MN_QUERY_CAPABILITIES && extension->Failing', [
        left(site, giveUp('STATUS_NOT_SUPPORTED')),
      ]),
    ),
    send,
  ],
});

/** Whether it was registered is told through a parameter; the status is that of something else. @param {Site} site @returns {Shaped} */
const out = (site) => ({
  locals: [],
  body: [
    ...site.early(undefined),
    ...site.register,
    ...when('prepared', ['status = CheckRequest(extension, stack);']),
    ...site.late('prepared'),
    ...slip(site, ...when(failed, ['prepared = FALSE;'])),
    ...when('prepared', [send]),
    left(site, giveUp('status')),
  ],
});

/** @param {Site} site @returns {Shaped} */
const retry = (site) => ({
  locals: ['ULONG tries = 0;'],
  body: [
    ...site.early(undefined),
    'do {',
    ...site.register.map((line) => `    ${line}`),
    '    tries += 1;',
    `} while (status == STATUS_INSUFFICIENT_RESOURCES && tries < ${site.K === 'any' ? 'extension->Limit' : site.K || 3});`,
    ...when(failed, [giveUp('status')]),
    ...site.late('NT_SUCCESS(status)'),
    ...slip(site, ...when('tries > 1 && extension->Failing', [left(site, giveUp('STATUS_DEVICE_BUSY'))])),
    send,
  ],
});

/** The request is sent down piece by piece, each time with a routine registered anew. @param {Site} site @returns {Shaped} */
const pieces = (site) => ({
  locals: [
    'ULONG piece;',
    ...(site.K === 'any' ? ['ULONG pieces = stack->Parameters.Read.Length / 4096;'] : []),
  ],
  body: [
    ...site.early(undefined),
    ...block(`for (piece = 0; piece < ${site.K === 'any' ? 'pieces' : site.K || 3}; piece++)`, [
      ...site.register,
      ...when(failed, ['break;']),
      ...slip(site, ...when('extension->Failing', ['status = STATUS_DEVICE_BUSY;', 'break;'])),
      'extension->Outstanding += 1;',
      'status = IoCallDriver(extension->Lower, Irp);',
      ...when('status == STATUS_PENDING', [
        'KeWaitForSingleObject(&extension->Done, Executive, KernelMode, FALSE, NULL);',
        'status = Irp->IoStatus.Status;',
      ]),
      ...when(failed, ['break;']),
    ]),
    ...site.late(undefined),
    left(site, giveUp('status')),
  ],
});

/** @type {Readonly<Record<import('./parameters.mjs').Shape, (site: Site) => Shaped>>} */
export const shapeOf = { guarded, flag, bits, cleanup, switch: minorCodes, out, retry, pieces };
