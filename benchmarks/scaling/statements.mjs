/** Statements that have nothing to decide: branches on the state of device and request, loops, filler. */
import { block, when } from './text.mjs';

/**
 * Conditions on what the routine did not compute itself, so that each can go either way.
 *
 * @param {ReturnType<import('./random.mjs').randomOf>} random
 */
const conditionOf = (random) =>
  random.pick([
    () => `extension->Flags & 0x${(1 << random.below(16)).toString(16).toUpperCase()}`,
    () => `stack->Parameters.Read.Length > ${64 * (1 + random.below(64))}`,
    () => `extension->Counters[${random.below(8)}] == ${random.below(100)}`,
    () => `extension->Outstanding >= extension->Limit`,
    () => `stack->MinorFunction == ${random.below(24)}`,
    () => `Irp->RequestorMode == UserMode`,
    () => `length > ${16 * (1 + random.below(16))}`,
    () => `mode & 0x${(1 << (1 + random.below(15))).toString(16).toUpperCase()}`,
  ])();

/** Effects that leave alone what decides about the registration: `mode` bit 0, `status`, and the shape's own variable. */
const effectOf = (random) =>
  random.pick([
    () => `extension->Counters[${random.below(8)}] += ${1 + random.below(9)};`,
    () => `mode |= 0x${(1 << (1 + random.below(15))).toString(16).toUpperCase()};`,
    () => `mode &= ~0x${(1 << (1 + random.below(15))).toString(16).toUpperCase()}u;`,
    () => `length += ${1 + random.below(63)};`,
    () => `length ^= extension->Counters[${random.below(8)}];`,
    () => `extension->Outstanding += 1;`,
    () => `Irp->IoStatus.Information = length;`,
  ])();

/**
 * @param {ReturnType<import('./random.mjs').randomOf>} random
 * @param {number} count
 * @param {number} correlated
 * @param {string | undefined} gate the shape's condition; part of some conditions, and never changed
 */
export function branches(random, count, correlated, gate) {
  const lines = [];
  for (let i = 0; i < count; i++) {
    const effect = [effectOf(random)];
    const free = conditionOf(random);
    if (gate !== undefined && random.chance(correlated))
      lines.push(...when(random.chance(0.5) ? gate : `(${gate}) && (${free})`, effect));
    else lines.push(...when(free, effect));
  }
  return lines;
}

/**
 * @param {ReturnType<import('./random.mjs').randomOf>} random
 * @param {number} count
 */
export const filler = (random, count) => Array.from({ length: count }, () => effectOf(random));

/**
 * A loop with neither a registration nor a way out of the routine.
 *
 * @param {number | 'any'} bound
 */
export function plainLoop(bound) {
  if (bound === 0) return [];
  if (bound === 'any')
    return block('while (extension->Pending != 0)', [
      'extension->Pending &= extension->Pending - 1;',
      'length += 1;',
    ]);
  return block(`for (index = 0; index < ${bound}; index++)`, [
    'length += extension->Counters[index & 7];',
    'if (length & 1)',
    '    mode ^= 0x100;',
  ]);
}
