/** The functions of our own that models and harnesses are written with (`encodings/headers/irpcheck.h`). */

const named = [
  'any_routine',
  'assume',
  'assumed',
  'stop',
  'stop_unless',
  'allocate',
  'raise',
  'gap',
  'havoc',
  'havoc_later',
  'shown',
  'answered',
  'escape',
  'zero',
  'zeroed',
  'copy',
  'fill',
  'alike',
  'order',
  'abnormal_termination',
  'exception_code',
  'set_by_driver',
  'written',
] as const;

/** One for each type of value. */
const families = ['any', 'determined'] as const;

export type Intrinsic = (typeof named)[number] | (typeof families)[number];

const prefix = '__irpcheck_';

/** What only models and harnesses call: these functions, and what is bound for a run. */
export const isOurs = (name: string): boolean => name.startsWith(prefix);

/** `undefined` for every other function, those starting with our prefix included (the stub of an entry point, a harness). */
export function intrinsicOf(name: string): Intrinsic | undefined {
  if (!isOurs(name)) return undefined;
  const rest = name.slice(prefix.length);
  return (
    named.find((candidate) => candidate === rest) ?? families.find((family) => rest.startsWith(`${family}_`))
  );
}
