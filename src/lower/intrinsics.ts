/** The functions of our own that models and harnesses are written with (`encodings/headers/irpcheck.h`). */

const named = [
  'any_routine',
  'assume',
  'assumed',
  'stop',
  'allocate',
  'raise',
  'gap',
  'havoc',
  'havoc_later',
  'answered',
  'escape',
  'zero',
  'zeroed',
  'copy',
  'fill',
  'abnormal_termination',
  'exception_code',
  'exception_information',
] as const;

export type Intrinsic = (typeof named)[number] | 'any';

const prefix = '__irpcheck_';

/** `undefined` for every other function, those starting with our prefix included (the stub of an entry point, a harness). */
export function intrinsicOf(name: string): Intrinsic | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const rest = name.slice(prefix.length);
  return named.find((candidate) => candidate === rest) ?? (rest.startsWith('any') ? 'any' : undefined);
}
