/** Results that say the same are told once: routines to which a rule does not apply, and what every verdict rests on. */
import type { Result } from './report.js';

/** Several entry points with one sentence between them. */
export interface Group {
  readonly rule: string;
  /** With `them` where each has its own name. */
  readonly message: string;
  readonly entries: readonly string[];
}

/** Those results to which a rule does not apply and of which there is nothing else to say, by what they say; in their order. */
export function alike(results: readonly Result[]): {
  readonly groups: readonly Group[];
  readonly others: readonly Result[];
} {
  const bySaying = new Map<string, Result[]>();
  const others: Result[] = [];
  for (const result of results) {
    if (isPlain(result)) {
      const key = `${result.rule} ${messageOf(result)}`;
      bySaying.set(key, [...(bySaying.get(key) ?? []), result]);
    } else others.push(result);
  }
  const groups: Group[] = [];
  for (const same of bySaying.values()) {
    if (same.length === 1) others.push(same[0]!);
    else
      groups.push({
        rule: same[0]!.rule,
        message: messageOf(same[0]!),
        entries: same.map(({ entry }) => entry),
      });
  }
  return { groups, others: results.filter((result) => others.includes(result)) };
}

const isPlain = ({ verdict, notes, assumptions, reasons, ignored }: Result): boolean =>
  verdict === 'not-applicable' &&
  notes.length + assumptions.length + reasons.length === 0 &&
  ignored === undefined;

const messageOf = ({ message, entry }: Result): string =>
  message
    .split(' ')
    .map((word) => (word === entry ? 'them' : word))
    .join(' ');

/** What at least two of the results that assume anything assume, and all of them do. */
export function sharedAssumptions(results: readonly Result[]): readonly string[] {
  const assuming = results.filter(({ assumptions }) => assumptions.length > 0);
  const [first, ...rest] = assuming;
  if (first === undefined || rest.length === 0) return [];
  return first.assumptions.filter((one) => rest.every(({ assumptions }) => assumptions.includes(one)));
}
